import type { sound as english } from '../en/sound.ts'

export const sound: Partial<Record<keyof typeof english, string>> = {}
