import type { compare as english } from '../en/compare.ts'

export const compare: Partial<Record<keyof typeof english, string>> = {}
