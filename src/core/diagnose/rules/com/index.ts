import type { Rule } from '../../rule.ts'

export const comRules: readonly Rule[] = []
