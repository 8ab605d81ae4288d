import type { ProbeError, Reading } from '../../../core/snapshot/reading.ts'
import type { Reader, SmartcardData } from '../../../core/snapshot/schema.ts'
import type { Pcsc, ReaderStatus } from '../../native/pcsc/bindings.ts'
import { PcscError, PcscLibraryError } from '../../native/pcsc/library.ts'
import { describeScardCode, SCARD } from '../../native/pcsc/codes.ts'
import type { Probe } from '../probe.ts'
import { describeReaders, readReaders, releaseWhateverItIs, type CameAt, type CardNames } from './readers.ts'
import { watchReaders } from './watch.ts'
import { because, probeError, said } from '../../../core/snapshot/said.ts'
import type { ProbeText } from '../../../core/snapshot/said.ts'

/** What differs between platforms around the same PC/SC interface. */
export interface PcscProbeOptions {
  pcsc: Pcsc
  /** What to do where the library is not installed. */
  libraryHint: ProbeText
  /** The codes that mean "no resource manager runs". Others mean that asking went wrong. */
  stoppedCodes: readonly number[]
  cardNames?: CardNames
  /** Looks at the devices of this machine, for one reading: who is asked then knows when a reader came. */
  arrivals?: () => CameAt
  /** Whether the readers are those of a remote client; undefined says nothing. */
  redirected?: () => Reader['redirected']
  /** Readers of this machine with what its system knows of their devices besides. */
  completed?: (readers: readonly Reader[]) => Reader[]
  /** Why "no resource manager" is really "this user may not reach it", undefined where it is not. */
  whyUnreachable?: () => Promise<ProbeError | undefined>
}

/** A reading before its time is known. */
export type WithoutTime = Reading<SmartcardData> extends infer R ? (R extends unknown ? Omit<R, 'tookMs'> : never) : never

/** A return code as a report shows it: code, symbolic name, meaning, and the call it came from. */
export function toProbeError(error: PcscError): ProbeError {
  const { hex, name, meaning, hint } = describeScardCode(error.code)
  return probeError(hex, said('scard.message', { name, call: error.call, meaning }), hint)
}

async function explain(error: unknown, options: PcscProbeOptions): Promise<WithoutTime> {
  if (error instanceof PcscLibraryError) {
    return {
      status: 'absent',
      ...because(said('reason.pcsc-missing')),
      error: probeError('LIBRARY_MISSING', error.message, options.libraryHint)
    }
  }
  if (!(error instanceof PcscError)) throw error
  const native = toProbeError(error)
  if (error.code === SCARD.W_SECURITY_VIOLATION || error.code === SCARD.ERROR_ACCESS_DENIED) {
    return { status: 'denied', ...because(said('reason.pcsc-denied')), error: native }
  }
  if (options.stoppedCodes.includes(error.code)) {
    const unreachable = await options.whyUnreachable?.()
    if (unreachable !== undefined) return { status: 'denied', ...because(said('reason.pcsc-unreachable')), error: unreachable }
    return { status: 'absent', ...because(said('reason.pcsc-stopped')), error: native }
  }
  return { status: 'failed', ...because(said('reason.pcsc-failed')), error: native }
}

async function acquire({ pcsc, cardNames, redirected, arrivals, completed }: PcscProbeOptions): Promise<SmartcardData> {
  const context = await pcsc.establish()
  let statuses: ReaderStatus[]
  try {
    statuses = await readReaders(pcsc, context)
  } finally {
    await releaseWhateverItIs(pcsc, context)
  }
  const readers = await describeReaders(statuses, redirected?.(), cardNames, arrivals?.())
  return { service: { state: 'running' }, readers: completed?.(readers) ?? readers }
}

/** The smart card probe over a PC/SC interface. Reading takes as long as the resource manager does: whoever runs it kills the process if it hangs. */
export function createPcscProbe(options: PcscProbeOptions): Probe<'smartcard'> {
  return {
    topic: 'smartcard',
    async read() {
      const started = performance.now()
      const took = () => Math.round((performance.now() - started) * 100) / 100
      try {
        const data = await acquire(options)
        return { status: 'present', tookMs: took(), data }
      } catch (error) {
        const reading = await explain(error, options)
        return { ...reading, tookMs: took() }
      }
    },
    watch: (changed) => watchReaders(options.pcsc, changed)
  }
}
