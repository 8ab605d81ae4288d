import { LINKS } from '../../../capabilities/links.ts'
import type { Rule } from '../../rule.ts'
import { reconnect, you } from '../../steps.ts'
import type { Reader } from '../../../snapshot/schema.ts'

const shown = (reader: Reader | undefined): string =>
  reader === undefined ? 'none' : `${reader.states.join(', ')}${reader.atr === undefined ? '' : `, ATR ${reader.atr}`}`

export const cardDiffers: Rule = {
  id: 'smartcard/card-differs',
  trust: 'inferred',
  capability: 'smartcard',
  impact: 'device',
  evaluate(context) {
    const rows = context.rowsOf('smartcard', 'differs')
    if (rows.length === 0) return undefined
    return {
      severity: 'warning',
      seen: 'read',
      rows: rows.map((row) => row.key),
      title: 'The session does not see the same card as your device.',
      cause:
        'The reader is on both sides, but the card in it is not the same: it was changed while connected, or the session has not noticed.',
      evidence: rows.flatMap((row) =>
        row.capability !== 'smartcard'
          ? []
          : [
              { side: 'local' as const, source: row.name, value: shown(row.local) },
              { side: 'session' as const, source: row.name, value: shown(row.session) }
            ]
      ),
      fix: [you('Take the card out and insert it again.'), reconnect],
      links: [LINKS.readerState, LINKS.redirectSmartCards]
    }
  }
}
