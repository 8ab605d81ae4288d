import type { reasons as english } from '../en/reasons.ts'

export const reasons: Readonly<Record<keyof typeof english, string>> = {}
