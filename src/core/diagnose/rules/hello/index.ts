import type { Rule } from '../../rule.ts'

export const helloRules: readonly Rule[] = []
