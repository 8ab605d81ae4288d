import type { rulesAudio as english } from '../en/rules-audio.ts'

export const rulesAudio: Partial<Record<keyof typeof english, string>> = {}
