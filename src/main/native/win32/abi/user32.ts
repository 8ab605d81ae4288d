import { library } from '../bind.ts'

/** Not zero in a session that is shown on another device. */
export const SM_REMOTESESSION = 0x1000

export const user32 = library('user32.dll', { GetSystemMetrics: ['int', 'int'] })
