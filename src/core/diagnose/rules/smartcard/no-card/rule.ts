import { LINKS } from '../../../../capabilities/links.ts'
import { cardPresence, isHelloReader } from '../../../../devices/names.ts'
import type { Reader } from '../../../../snapshot/schema.ts'
import { say } from '../../../../words/index.ts'
import { evidenceOf } from '../../../evidence.ts'
import type { Rule } from '../../../rule.ts'
import { helpdesk, you } from '../../../steps.ts'
import { readerFacts } from '../facts.ts'

/** A card that gives no ATR cannot be spoken to. "unpowered" alone is how an idle card looks. */
const isDeaf = (reader: Reader): boolean =>
  reader.states.includes('mute') || (reader.states.includes('unpowered') && !reader.states.includes('present') && reader.atr === undefined)

export const noCard: Rule = {
  id: 'smartcard/no-card',
  trust: 'vendor',
  capability: 'smartcard',
  impact: 'device',
  needs: ['reader'],
  evaluate(context) {
    const all = readerFacts(context)
    const real = all.filter(({ value }) => !isHelloReader(value.name))
    const silent = real.filter(({ value }) => isDeaf(value))
    const empty = real.filter(({ value }) => cardPresence(value) === 'empty')
    const anyCard = all.some(({ value }) => cardPresence(value) === 'present' && !isDeaf(value))
    if (silent.length === 0 && (anyCard || empty.length === 0)) return undefined
    const answersNot = silent.length > 0
    const shown = answersNot ? silent : empty
    const names = new Set(shown.map(({ value }) => value.name))
    return {
      severity: answersNot ? 'warning' : 'info',
      proof: shown,
      rows: context
        .rowsOf('smartcard')
        .filter((row) => row.state !== 'missing' && names.has(row.name))
        .map((row) => row.key),
      title: say(answersNot ? 'smartcard/no-card.title-silent' : 'smartcard/no-card.title-empty'),
      cause: say(answersNot ? 'smartcard/no-card.cause-silent' : 'smartcard/no-card.cause-empty'),
      evidence: shown.map((reader) => evidenceOf(reader)),
      fix: [
        you(answersNot ? 'smartcard/no-card.fix.wipe' : 'smartcard/no-card.fix.insert'),
        helpdesk('smartcard/no-card.fix.look-again', undefined, 'certutil -scinfo')
      ],
      links: [LINKS.readerState]
    }
  }
}
