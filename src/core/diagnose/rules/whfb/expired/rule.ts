import { faultRule } from '../certificate-fault.ts'

export const whfbExpired = faultRule('whfb/expired')
