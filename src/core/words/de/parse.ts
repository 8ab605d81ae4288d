import type { parse as english } from '../en/parse.ts'

export const parse: Readonly<Record<keyof typeof english, string>> = {}
