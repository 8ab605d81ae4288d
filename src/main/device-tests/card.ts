import type { CardTest, TestOutcome } from '../../core/device-test/result.ts'
import { readerStates } from '../../core/devices/card-states.ts'
import type { ProbeError } from '../../core/snapshot/reading.ts'
import { probeError, said } from '../../core/snapshot/said.ts'
import type { ProbeText } from '../../core/snapshot/said.ts'
import { PcscError, PcscLibraryError } from '../native/pcsc/library.ts'
import type { Pcsc, ReaderStatus, ScardContext } from '../native/pcsc/bindings.ts'
import { describeScardCode, SCARD } from '../native/pcsc/codes.ts'
import type { CardConnection, PcscCard } from '../native/pcsc/card.ts'
import { readReaders, releaseWhateverItIs } from '../probes/smartcard/readers.ts'
import { toProbeError } from '../probes/smartcard/pcsc-probe.ts'

/**
 * Applications that cards for signing in have, by their registered identifiers (ISO 7816-5). Selecting one by name is open to
 * everybody: no PIN is asked for and nothing on the card changes but which application listens.
 */
const APPLETS: readonly { name: string; aid: string }[] = [
  // NIST SP 800-73-4, part 1, 2.2
  { name: 'PIV', aid: 'a000000308000010000100' },
  // Generic Identity Device Specification 2.0, 3.3
  { name: 'GIDS', aid: 'a000000397425446590201' },
  // OpenPGP application on ISO smart card operating systems 3.4, 4.2.1
  { name: 'OpenPGP', aid: 'd27600012401' }
]
/** How often the first of them is selected again for the median. */
const ROUND_TRIPS = 5

export interface CardAccess {
  pcsc: Pcsc
  card: PcscCard
}

/** Whether a card answers a program on this side: connects beside others, asks for public applications, leaves it as it was. */
export async function testCard({ pcsc, card }: CardAccess, reader: string): Promise<TestOutcome> {
  const failed = (error: ProbeError, known: Partial<CardTest> = {}): TestOutcome => ({
    test: 'card',
    device: reader,
    result: 'failed',
    card: { applets: [], ...known },
    error
  })
  let context: ScardContext | undefined
  try {
    context = await pcsc.establish()
    const statuses = await readReaders(pcsc, context)
    const found = statuses.find(({ name }) => name === reader)
    if (found === undefined) return failed(noReader(reader, statuses))
    const atr = Buffer.from(found.atr).toString('hex')
    const known = atr === '' ? {} : { atr }
    const refusal = whyNot(found)
    if (refusal !== undefined) return failed(refusal, known)
    return { test: 'card', device: reader, result: 'usable', card: { ...known, ...(await ask(card, context, reader)) } }
  } catch (error) {
    return failed(explained(error))
  } finally {
    if (context !== undefined) await releaseWhateverItIs(pcsc, context)
  }
}

async function ask(card: PcscCard, context: ScardContext, reader: string): Promise<CardTest> {
  const connection = await card.connect(context, reader)
  try {
    await card.begin(connection.handle)
    try {
      return { protocol: connection.protocol, ...(await selectAll(card, connection)) }
    } finally {
      await card.end(connection.handle)
    }
  } finally {
    await card.disconnect(connection.handle)
  }
}

async function selectAll(card: PcscCard, connection: CardConnection): Promise<Pick<CardTest, 'applets' | 'roundTripMs'>> {
  const applets: CardTest['applets'] = []
  const times: number[] = []
  const select = async (aid: string): Promise<string> => {
    const began = performance.now()
    const reply = await card.transmit(connection, selectCommand(aid))
    times.push(performance.now() - began)
    return Buffer.from(reply.subarray(-2)).toString('hex')
  }
  for (const { name, aid } of APPLETS) applets.push({ name, aid, sw: await select(aid) })
  for (let again = 0; again < ROUND_TRIPS; again++) await select(APPLETS[0]!.aid)
  times.sort((a, b) => a - b)
  return { applets, roundTripMs: Math.round(times[times.length >> 1]! * 10) / 10 }
}

/** SELECT by name, first occurrence, without a wish for data: ISO 7816-4, 11.1.1. */
function selectCommand(aid: string): Uint8Array {
  const name = Buffer.from(aid, 'hex')
  return Buffer.concat([Buffer.from([0x00, 0xa4, 0x04, 0x00, name.length]), name])
}

function noReader(reader: string, statuses: readonly ReaderStatus[]): ProbeError {
  const names = statuses.map(({ name }) => name).join(', ')
  return probeError(
    describeScardCode(SCARD.E_UNKNOWN_READER).hex,
    said('test.card.no-reader', { reader }),
    names === '' ? said('test.card.hint.none') : said('test.card.hint.readers', { names: names.slice(0, 2000) })
  )
}

/** Why a card is left alone; undefined where it may be asked. */
function whyNot({ eventState }: ReaderStatus): ProbeError | undefined {
  const states: readonly string[] = readerStates(eventState)
  if (states.includes('mute')) return refusal(SCARD.W_UNRESPONSIVE_CARD, said('test.card.mute'), said('test.card.hint.insert'))
  if (!states.includes('present')) return refusal(SCARD.E_NO_SMARTCARD, said('scard.SCARD_E_NO_SMARTCARD'), said('test.card.hint.insert'))
  if (states.includes('exclusive') || states.includes('inuse'))
    return refusal(SCARD.E_SHARING_VIOLATION, said('test.card.in-use'), said('test.card.hint.close'))
  return undefined
}

/** What the card's own library would answer, said before it is asked. */
const refusal = (code: number, message: ProbeText, hint: ProbeText): ProbeError => probeError(describeScardCode(code).hex, message, hint)

function explained(error: unknown): ProbeError {
  if (error instanceof PcscError) return toProbeError(error)
  if (error instanceof PcscLibraryError) return probeError('LIBRARY_MISSING', error.message)
  throw error
}
