import type { layers as english } from '../en/layers.ts'

export const layers: Readonly<Record<keyof typeof english, string>> = {}
