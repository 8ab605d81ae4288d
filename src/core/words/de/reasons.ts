import type { reasons as english } from '../en/reasons.ts'

export const reasons: Partial<Record<keyof typeof english, string>> = {}
