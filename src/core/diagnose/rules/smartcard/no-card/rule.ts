import { cardPresence, isHelloReader } from '../../../../devices/names.ts'
import type { Reader, Side } from '../../../../snapshot/schema.ts'
import { LINKS } from '../../../../capabilities/links.ts'
import type { Rule } from '../../../rule.ts'
import { helpdesk, you } from '../../../steps.ts'
import { SIDES } from '../../../context.ts'
import { items, say } from '../../../../words/index.ts'

/** A card that gives no ATR cannot be spoken to. "unpowered" alone is how an idle card looks. */
const deaf = (reader: Reader): boolean =>
  reader.states.includes('mute') || (reader.states.includes('unpowered') && !reader.states.includes('present') && reader.atr === undefined)

export const noCard: Rule = {
  id: 'smartcard/no-card',
  trust: 'vendor',
  capability: 'smartcard',
  impact: 'device',
  needs: ['reader'],
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
      proof: context.factsOf((silent.length > 0 ? silent : empty).map(({ reader }) => reader)),
      rows: context
        .rowsOf('smartcard')
        .filter((row) => row.state !== 'missing' && names.has(row.name))
        .map((row) => row.key),
      title: silent.length > 0 ? say('smartcard/no-card.title') : say('smartcard/no-card.title-2'),
      cause: silent.length > 0 ? say('smartcard/no-card.cause') : say('smartcard/no-card.cause-2'),
      evidence: (silent.length > 0 ? silent : empty).map(({ side, reader }) => ({
        side,
        source: say('smartcard/no-card.source.of', { name: reader.name }),
        value: items('comma', reader.states)
      })),
      fix: [
        you(silent.length > 0 ? 'smartcard/no-card.fix.take-card-out-wipe' : 'smartcard/no-card.fix.insert-card'),
        helpdesk('smartcard/no-card.fix.look-state-again-afterwards', undefined, 'certutil -scinfo')
      ],
      links: [LINKS.readerState]
    }
  }
}
