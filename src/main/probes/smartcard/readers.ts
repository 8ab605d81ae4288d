import type { Reader } from '../../../core/snapshot/schema.ts'
import { readerStates } from '../../../core/devices/card-states.ts'
import { SCARD } from '../../native/pcsc/codes.ts'
import type { Pcsc, ReaderStatus, ScardContext } from '../../native/pcsc/bindings.ts'
import { PcscError } from '../../native/pcsc/library.ts'

/** How often the list is read again because a reader went between listing and asking. */
const ATTEMPTS = 3

/** The names of cards by ATR; an ATR without a known card is not in the answer. */
export type CardNames = (atrs: readonly string[]) => Promise<ReadonlyMap<string, string>>

/**
 * Every reader with its state now, sorted by name because the resource manager's order is not stable. One reader that went
 * after the listing fails the whole question, so the list is read again then. Rejects with PcscError.
 */
export async function readReaders(pcsc: Pcsc, context: ScardContext): Promise<ReaderStatus[]> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await pcsc.status(context, (await pcsc.listReaders(context)).sort())
    } catch (error) {
      if (!(error instanceof PcscError && error.code === SCARD.E_UNKNOWN_READER) || attempt === ATTEMPTS) throw error
    }
  }
}

/** A context outlives its resource manager as a handle; giving it back then fails, and there is nothing left to free. */
export async function releaseWhateverItIs(pcsc: Pcsc, context: ScardContext): Promise<void> {
  try {
    await pcsc.release(context)
  } catch (error) {
    if (!(error instanceof PcscError)) throw error
  }
}

/** When the device of a reader came, where that is known. */
export type CameAt = (reader: string) => string | undefined

/** Readers as the snapshot has them, with the names of the cards that are known. */
export async function describeReaders(
  statuses: readonly ReaderStatus[],
  redirected: Reader['redirected'],
  cardNames?: CardNames,
  cameAt?: CameAt
): Promise<Reader[]> {
  const atrs = statuses.map(({ atr }) => Buffer.from(atr).toString('hex'))
  const names = await cardNames?.(atrs.filter((atr) => atr !== ''))
  return statuses.map(({ name, eventState }, at) => {
    const atr = atrs[at] ?? ''
    const card = names?.get(atr)
    const arrivedAt = cameAt?.(name)
    return {
      name,
      states: readerStates(eventState),
      ...(atr !== '' && { atr }),
      ...(card !== undefined && { card }),
      ...(redirected !== undefined && { redirected }),
      ...(arrivedAt !== undefined && { arrivedAt })
    }
  })
}
