import type { rulesSmartcard as english } from '../en/rules-smartcard.ts'

export const rulesSmartcard: Partial<Record<keyof typeof english, string>> = {}
