export const rulesHello = {} as const
