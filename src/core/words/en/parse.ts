export const parse = {} as const
