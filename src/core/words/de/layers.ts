import type { layers as english } from '../en/layers.ts'

export const layers: Partial<Record<keyof typeof english, string>> = {}
