import type { Rule } from '../../rule.ts'

export const audioInRules: readonly Rule[] = []
