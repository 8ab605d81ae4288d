import type { rulesHello as english } from '../en/rules-hello.ts'

export const rulesHello: Partial<Record<keyof typeof english, string>> = {}
