export const diagnose = {} as const
