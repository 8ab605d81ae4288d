export const rulesCom = {} as const
