export const sound = {} as const
