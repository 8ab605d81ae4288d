import type { facts as english } from '../en/facts.ts'

export const facts: Partial<Record<keyof typeof english, string>> = {}
