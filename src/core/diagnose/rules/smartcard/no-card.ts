import { cardPresence, isHelloReader } from '../../../devices/names.ts'
import type { Reader, Side } from '../../../snapshot/schema.ts'
import { LINKS } from '../../../capabilities/links.ts'
import type { Rule } from '../../rule.ts'
import { helpdesk, you } from '../../steps.ts'
import { SIDES } from '../../blocks.ts'

/** A card that gives no ATR cannot be spoken to. "unpowered" alone is how an idle card looks. */
const deaf = (reader: Reader): boolean =>
  reader.states.includes('mute') || (reader.states.includes('unpowered') && !reader.states.includes('present') && reader.atr === undefined)

export const noCard: Rule = {
  id: 'smartcard/no-card',
  trust: 'vendor',
  capability: 'smartcard',
  impact: 'device',
  evaluate(context) {
    const all: { side: Side; reader: Reader }[] = SIDES.flatMap((side) => (context.readers[side] ?? []).map((reader) => ({ side, reader })))
    const real = all.filter(({ reader }) => !isHelloReader(reader.name))
    if (real.length === 0) return undefined
    const silent = real.filter(({ reader }) => deaf(reader))
    const anyCard = all.some(({ reader }) => cardPresence(reader) === 'present' && !deaf(reader))
    const empty = real.filter(({ reader }) => cardPresence(reader) === 'empty')
    if (silent.length === 0 && (anyCard || empty.length === 0)) return undefined
    const names = new Set((silent.length > 0 ? silent : empty).map(({ reader }) => reader.name))
    return {
      severity: silent.length > 0 ? 'warning' : 'info',
      seen: 'read',
      rows: context
        .rowsOf('smartcard')
        .filter((row) => row.state !== 'missing' && names.has(row.name))
        .map((row) => row.key),
      title: silent.length > 0 ? 'The card reader does not get an answer from the card.' : 'No card is inserted in the card reader.',
      cause:
        silent.length > 0
          ? 'The card is in the reader but gives no answer to reset: it is inserted the wrong way round, dirty, defective, or not a smart card.'
          : 'The reader is there and empty, so there is nothing for an application to use.',
      evidence: (silent.length > 0 ? silent : empty).map(({ side, reader }) => ({
        side,
        source: `state of ${reader.name}`,
        value: reader.states.join(', ')
      })),
      fix: [
        you(silent.length > 0 ? 'Take the card out, wipe its chip, and insert it with the chip first.' : 'Insert your card.'),
        helpdesk('Look at the state again afterwards.', 'certutil -scinfo')
      ],
      links: [LINKS.readerState]
    }
  }
}
