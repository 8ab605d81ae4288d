import { parsePcscScan } from './scan.ts'
import { readersKind } from '../pcsc/readers-kind.ts'

/** What pcsc_scan prints. */
export const pcscScan = readersKind('pcsc-scan', parsePcscScan)
