import type { rulesCom as english } from '../en/rules-com.ts'

export const rulesCom: Partial<Record<keyof typeof english, string>> = {}
