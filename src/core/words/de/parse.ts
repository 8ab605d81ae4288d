import type { parse as english } from '../en/parse.ts'

export const parse: Partial<Record<keyof typeof english, string>> = {}
