import type { Rule } from '../../rule.ts'

export const smartcardRules: readonly Rule[] = []
