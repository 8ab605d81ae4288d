export const rulesAudio = {} as const
