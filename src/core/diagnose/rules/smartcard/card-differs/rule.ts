import { LINKS } from '../../../../capabilities/links.ts'
import type { Reader } from '../../../../snapshot/schema.ts'
import { items, say } from '../../../../words/index.ts'
import type { Words } from '../../../../words/index.ts'
import type { Rule } from '../../../rule.ts'
import { reconnect, you } from '../../../steps.ts'

const shown = (reader: Reader | undefined): Words =>
  reader === undefined
    ? say('value.none')
    : items('comma', [
        ...reader.states.map((state) => say(`parse.state.${state}`)),
        ...(reader.atr === undefined ? [] : [`ATR ${reader.atr}`])
      ])

export const cardDiffers: Rule = {
  id: 'smartcard/card-differs',
  trust: 'inferred',
  capability: 'smartcard',
  impact: 'device',
  needs: ['reader'],
  evaluate(context) {
    const rows = context.rowsOf('smartcard', 'differs').filter((row) => row.capability === 'smartcard')
    if (rows.length === 0) return undefined
    return {
      severity: 'warning',
      proof: [],
      rows: rows.map((row) => row.key),
      title: say('smartcard/card-differs.title'),
      cause: say('smartcard/card-differs.cause'),
      evidence: rows.flatMap((row) => [
        { side: 'local' as const, source: row.name, value: shown(row.local) },
        { side: 'session' as const, source: row.name, value: shown(row.session) }
      ]),
      fix: [you('smartcard/card-differs.fix.insert-again'), reconnect],
      links: [LINKS.readerState, LINKS.redirectSmartCards]
    }
  }
}
