import type { report as english } from '../en/report.ts'

export const report: Partial<Record<keyof typeof english, string>> = {}
