import type { readiness as english } from '../en/readiness.ts'

export const readiness: Readonly<Record<keyof typeof english, string>> = {}
