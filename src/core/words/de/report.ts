import type { report as english } from '../en/report.ts'

export const report: Readonly<Record<keyof typeof english, string>> = {}
