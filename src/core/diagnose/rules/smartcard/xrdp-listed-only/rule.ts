import { LINKS } from '../../../../capabilities/links.ts'
import { items, say } from '../../../../words/index.ts'
import type { Rule } from '../../../rule.ts'
import { administrator, you } from '../../../steps.ts'

/** xrdp's way for readers ends in its own protocol: a list of them proves the way, and yet no ordinary program can go it. */
export const xrdpListedOnly: Rule = {
  id: 'smartcard/xrdp-listed-only',
  trust: 'vendor',
  capability: 'smartcard',
  impact: 'capability',
  layer: 'host',
  needs: ['session', 'reader'],
  evaluate(context) {
    const listed = (context.facts.list('reader', 'session') ?? []).filter(({ value }) => value.redirected === 'yes')
    if (context.platform !== 'xrdp' || listed.length === 0) return undefined
    const names = listed.map(({ value }) => value.name)
    return {
      severity: 'warning',
      proof: listed,
      rows: [...context.rowsOf('smartcard', 'redirected'), ...context.rowsOf('smartcard', 'differs')].map((row) => row.key),
      title: say('smartcard/xrdp-listed-only.title'),
      cause: say('smartcard/xrdp-listed-only.cause'),
      evidence: [{ side: 'session', source: say('smartcard/xrdp-listed-only.source.listed'), value: items('comma', names) }],
      fix: [administrator('smartcard/xrdp-listed-only.fix.library'), you('smartcard/xrdp-listed-only.fix.elsewhere')],
      links: [LINKS.xrdpSmartCard]
    }
  }
}
