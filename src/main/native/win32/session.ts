import { kernel32 } from './abi/kernel32.ts'
import { SM_REMOTESESSION, user32 } from './abi/user32.ts'
import { CURRENT_SESSION, WTS_INFO_CLASS, WTSINFOW, wtsapi32 } from './abi/wtsapi32.ts'
import { NativeError } from './errors.ts'
import { addressIn, bytesAt, dwordCell, pointerCell, textIn } from './memory.ts'
import { lastError } from './services.ts'

export type SessionClass = keyof typeof WTS_INFO_CLASS

/** What Windows says of one property of this process's session, as bytes of the class's own shape. Throws NativeError. */
export function querySession(name: SessionClass): Buffer {
  const cell = pointerCell()
  const length = dwordCell()
  if (wtsapi32.calls.WTSQuerySessionInformationW(null, CURRENT_SESSION, WTS_INFO_CLASS[name], cell, length) === 0) {
    throw lastError(`WTSQuerySessionInformationW(${name})`)
  }
  const address = addressIn(cell)
  if (address === null) return Buffer.alloc(0)
  try {
    return bytesAt(address, length.readUInt32LE())
  } finally {
    wtsapi32.calls.WTSFreeMemory(address)
  }
}

const shorter = (name: SessionClass): NativeError => new NativeError(`WTSQuerySessionInformationW(${name})`, 13)

function bytesOf(name: SessionClass, least: number): Buffer {
  const bytes = querySession(name)
  if (bytes.length < least) throw shorter(name)
  return bytes
}

export const sessionText = (name: SessionClass): string => textIn(querySession(name))
export const sessionWord = (name: SessionClass): number => bytesOf(name, 2).readUInt16LE()
export const sessionDword = (name: SessionClass): number => bytesOf(name, 4).readUInt32LE()
/** WTSIsRemoteSession is documented as one BOOLEAN; some implementations hand out four bytes. */
export const sessionFlag = (name: SessionClass): boolean => bytesOf(name, 1).readUInt8() !== 0

export interface SessionTimes {
  connectedAt: string | null
  loggedOnAt: string | null
}

const EPOCH_DIFFERENCE_MS = 11_644_473_600_000

/** A FILETIME (100 ns steps since 1601) as ISO text, null for "never". */
export function isoOfFileTime(time: bigint): string | null {
  if (time <= 0n) return null
  const milliseconds = Number(time / 10_000n) - EPOCH_DIFFERENCE_MS
  return milliseconds >= 0 && milliseconds < 253_402_300_800_000 ? new Date(milliseconds).toISOString() : null
}

export function sessionTimes(): SessionTimes {
  const info = bytesOf('WTSSessionInfo', WTSINFOW.size)
  return {
    connectedAt: isoOfFileTime(info.readBigInt64LE(WTSINFOW.offsets.ConnectTime)),
    loggedOnAt: isoOfFileTime(info.readBigInt64LE(WTSINFOW.offsets.LogonTime))
  }
}

/** The number of this process's session. Throws NativeError. */
export function currentSessionId(): number {
  const cell = dwordCell()
  if (kernel32.calls.ProcessIdToSessionId(kernel32.calls.GetCurrentProcessId(), cell) === 0) throw lastError('ProcessIdToSessionId')
  return cell.readUInt32LE()
}

export const remoteSessionMetric = (): boolean => user32.calls.GetSystemMetrics(SM_REMOTESESSION) !== 0
