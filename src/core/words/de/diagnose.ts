import type { diagnose as english } from '../en/diagnose.ts'

export const diagnose: Partial<Record<keyof typeof english, string>> = {}
