import type { sound as english } from '../en/sound.ts'

export const sound: Readonly<Record<keyof typeof english, string>> = {}
