import type { readiness as english } from '../en/readiness.ts'

export const readiness: Partial<Record<keyof typeof english, string>> = {}
