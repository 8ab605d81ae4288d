import { parsePcscScan } from './scan.ts'
import { readersKind } from '../readers-kind.ts'

/** What pcsc_scan prints. */
export const pcscScan = readersKind('pcsc-scan', parsePcscScan)
