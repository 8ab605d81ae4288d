import { SCARD } from '../../native/pcsc/codes.ts'
import { PcscError, type Pcsc, type ReaderStatus, type ScardContext } from '../../native/pcsc/bindings.ts'

/** How often the list is read again because a reader went between listing and asking. */
const ATTEMPTS = 3

/**
 * Every reader with its state now, sorted by name because the resource manager's order is not stable. One reader that went
 * after the listing fails the whole question, so the list is read again then. Throws PcscError.
 */
export function readReaders(pcsc: Pcsc, context: ScardContext): ReaderStatus[] {
  for (let attempt = 1; ; attempt++) {
    try {
      return pcsc.status(context, pcsc.listReaders(context).sort())
    } catch (error) {
      if (!(error instanceof PcscError && error.code === SCARD.E_UNKNOWN_READER) || attempt === ATTEMPTS) throw error
    }
  }
}

/** A context outlives its resource manager as a handle; giving it back then fails, and there is nothing left to free. */
export function releaseWhateverItIs(pcsc: Pcsc, context: ScardContext): void {
  try {
    pcsc.release(context)
  } catch (error) {
    if (!(error instanceof PcscError)) throw error
  }
}
