import type { Rule } from '../../rule.ts'

export const audioOutRules: readonly Rule[] = []
