import type { diagnose as english } from '../en/diagnose.ts'

export const diagnose: Readonly<Record<keyof typeof english, string>> = {}
