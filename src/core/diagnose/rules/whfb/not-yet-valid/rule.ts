import { faultRule } from '../certificate-fault.ts'

export const whfbNotYetValid = faultRule('whfb/not-yet-valid')
