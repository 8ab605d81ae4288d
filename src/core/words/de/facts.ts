import type { facts as english } from '../en/facts.ts'

export const facts: Readonly<Record<keyof typeof english, string>> = {}
