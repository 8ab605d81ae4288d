import { faultRule } from '../certificate-fault.ts'

export const whfbEkuMissing = faultRule('whfb/eku-missing')
