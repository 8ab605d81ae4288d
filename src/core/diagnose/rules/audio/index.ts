import type { Rule } from '../../rule.ts'

export const audioRules: readonly Rule[] = []
