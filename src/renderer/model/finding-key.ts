import type { Finding } from './engine.ts'

/** What a finding is selected by. */
export const findingKey = ({ rule, capability }: Finding): string => `finding:${rule}:${capability}`
