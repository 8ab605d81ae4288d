import { MAX_INCOMPLETE } from '../../../core/snapshot/reading.ts'
import type { ProbeError, Reading } from '../../../core/snapshot/reading.ts'
import { symbolOf } from './codes.ts'

/** A code as the field writes it: 0x and eight upper-case hexadecimal digits. */
export const formatCode = (code: number): string => `0x${(code >>> 0).toString(16).toUpperCase().padStart(8, '0')}`

/** A call that Windows refused: which call, and the Win32, HRESULT or NTSTATUS code it gave. */
export class NativeError extends Error {
  readonly call: string
  /** Unsigned 32 bits. */
  readonly code: number

  constructor(call: string, code: number, options?: ErrorOptions) {
    const symbol = symbolOf(code >>> 0)
    super(`${call}: ${symbol ?? 'unnamed error'} (${formatCode(code)})`, options)
    this.name = 'NativeError'
    this.call = call
    this.code = code >>> 0
  }

  toProbeError(hint = ''): ProbeError {
    return { code: formatCode(this.code), message: this.message, hint }
  }
}

const ACCESS_DENIED = 5
const E_ACCESSDENIED = 0x80070005
const STATUS_ACCESS_DENIED = 0xc0000022
const PRIVILEGE_NOT_HELD = 1314

/** Whether the code says "not for this user". */
export const isDenied = (code: number): boolean =>
  [ACCESS_DENIED, E_ACCESSDENIED, STATUS_ACCESS_DENIED, PRIVILEGE_NOT_HELD].includes(code >>> 0)

/** Throws the error of a call whose result is the code itself, 0 being success. */
export function check(call: string, code: number): void {
  if (code !== 0) throw new NativeError(call, code)
}

/** Throws for a failed HRESULT; success codes such as S_FALSE pass. */
export function checkResult(call: string, code: number): void {
  if (code < 0) throw new NativeError(call, code)
}

/** Takes a refusal that leaves the rest of a reading as it is. */
export type Note = (error: NativeError) => void

/**
 * The reading of work that may be refused: the data, denied, or failed with the native code. What the work notes stands
 * in the reading beside the data. Bugs still throw.
 */
export async function readingOf<T>(read: (note: Note) => T | Promise<T>): Promise<Reading<T>> {
  const started = performance.now()
  const noted = new Map<string, ProbeError>()
  const tookMs = () => Math.round((performance.now() - started) * 10) / 10
  try {
    const data = await read((error) => void noted.set(error.message, error.toProbeError()))
    const incomplete = [...noted.values()].slice(0, MAX_INCOMPLETE)
    return { status: 'present', tookMs: tookMs(), data, ...(incomplete.length > 0 && { incomplete }) }
  } catch (error) {
    if (!(error instanceof NativeError)) throw error
    const reason = error.message
    if (isDenied(error.code)) return { status: 'denied', tookMs: tookMs(), reason, error: error.toProbeError() }
    return { status: 'failed', tookMs: tookMs(), reason, error: error.toProbeError() }
  }
}
