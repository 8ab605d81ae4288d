import { LINKS } from '../../../../capabilities/links.ts'
import { say } from '../../../../words/index.ts'
import type { Rule } from '../../../rule.ts'
import { administrator, helpdesk } from '../../../steps.ts'

const plain = (name: string): string => name.trim().toLowerCase()

/** Windows names a card by the driver that it has registered for it: two names for one card are two drivers. */
export const minidriverDiffers: Rule = {
  id: 'smartcard/minidriver-differs',
  trust: 'inferred',
  capability: 'smartcard',
  impact: 'sign-in',
  explainedBy: ['smartcard/card-differs'],
  needs: ['reader', 'machine'],
  evaluate(context) {
    // Other systems have no card drivers: there a card's name is that of a list of cards.
    if (context.os('local') !== 'windows' || context.os('session') !== 'windows') return undefined
    const rows = context.rowsOf('smartcard').flatMap((row) => {
      if (row.capability !== 'smartcard') return []
      const [here, there] = [row.local?.card ?? '', row.session?.card ?? '']
      return here === '' || there === '' || plain(here) === plain(there) ? [] : [{ row, here, there }]
    })
    const [first] = rows
    if (first === undefined) return undefined
    return {
      severity: 'warning',
      proof: [],
      rows: rows.map(({ row }) => row.key),
      title: say('smartcard/minidriver-differs.title'),
      cause: say('smartcard/minidriver-differs.cause', { here: first.here, there: first.there }),
      evidence: rows.flatMap(({ row, here, there }) => [
        { side: 'local' as const, source: row.name, value: here },
        { side: 'session' as const, source: row.name, value: there }
      ]),
      fix: [
        administrator('smartcard/minidriver-differs.fix.same'),
        helpdesk('smartcard/minidriver-differs.fix.test', undefined, 'certutil -scinfo')
      ],
      links: [LINKS.smartCardCertificates]
    }
  }
}
