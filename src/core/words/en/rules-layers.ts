export const rulesLayers = {} as const
