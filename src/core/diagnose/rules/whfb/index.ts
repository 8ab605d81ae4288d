import type { Rule } from '../../rule.ts'

export const whfbRules: readonly Rule[] = []
