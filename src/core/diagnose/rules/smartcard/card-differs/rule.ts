import { LINKS } from '../../../../capabilities/links.ts'
import type { Rule } from '../../../rule.ts'
import { reconnect, you } from '../../../steps.ts'
import type { Reader } from '../../../../snapshot/schema.ts'
import { say } from '../../../../words/index.ts'

const shown = (reader: Reader | undefined): string =>
  reader === undefined ? 'none' : `${reader.states.join(', ')}${reader.atr === undefined ? '' : `, ATR ${reader.atr}`}`

export const cardDiffers: Rule = {
  id: 'smartcard/card-differs',
  trust: 'inferred',
  capability: 'smartcard',
  impact: 'device',
  needs: ['reader'],
  evaluate(context) {
    const rows = context.rowsOf('smartcard', 'differs')
    if (rows.length === 0) return undefined
    return {
      severity: 'warning',
      proof: context.proof('reader'),
      rows: rows.map((row) => row.key),
      title: say('smartcard/card-differs.title'),
      cause: say('smartcard/card-differs.cause'),
      evidence: rows.flatMap((row) =>
        row.capability !== 'smartcard'
          ? []
          : [
              { side: 'local' as const, source: row.name, value: shown(row.local) },
              { side: 'session' as const, source: row.name, value: shown(row.session) }
            ]
      ),
      fix: [you('smartcard/card-differs.fix.take-card-out-insert'), reconnect],
      links: [LINKS.readerState, LINKS.redirectSmartCards]
    }
  }
}
