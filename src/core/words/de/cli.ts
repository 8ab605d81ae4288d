import type { cli as english } from '../en/cli.ts'

export const cli: Partial<Record<keyof typeof english, string>> = {}
