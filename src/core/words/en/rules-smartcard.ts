export const rulesSmartcard = {} as const
