import type { Finding } from '../../core/diagnose/types.ts'

/** What a finding is selected by. */
export const findingKey = ({ rule, capability }: Finding): string => `finding:${rule}:${capability}`
