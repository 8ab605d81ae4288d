import { LINKS } from '../../../capabilities/links.ts'
import type { Rule } from '../../rule.ts'
import { administrator, you } from '../../steps.ts'

/** xrdp's way for readers ends in its own protocol: a list of them proves the way, and yet no ordinary program can go it. */
export const xrdpListedOnly: Rule = {
  id: 'smartcard/xrdp-listed-only',
  trust: 'vendor',
  capability: 'smartcard',
  impact: 'capability',
  evaluate(context) {
    const names = (context.readers.session ?? []).filter((reader) => reader.redirected === 'yes').map((reader) => reader.name)
    if (context.platform !== 'xrdp' || names.length === 0) return undefined
    return {
      severity: 'warning',
      seen: 'read',
      rows: [...context.rowsOf('smartcard', 'redirected'), ...context.rowsOf('smartcard', 'differs')].map((row) => row.key),
      title: 'Your card reader reaches the session, but most programs in it cannot use the card.',
      cause:
        "xrdp passes readers on in a protocol of its own. Programs use the PC/SC library of the system (libpcsclite), which asks the host's own service instead and finds no such reader.",
      evidence: [{ side: 'session', source: "readers that xrdp's channel server lists", value: names.join(', ') }],
      fix: [
        administrator(
          "Give the program xrdp's PC/SC library in the place of libpcsclite; it comes with xrdp's source (sesman/chansrv/pcsc)."
        ),
        you('Or use the card in a Windows session, or on the local device.')
      ],
      links: [LINKS.xrdpSmartCard]
    }
  }
}
