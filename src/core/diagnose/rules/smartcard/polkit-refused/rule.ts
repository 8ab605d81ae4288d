import { LINKS } from '../../../../capabilities/links.ts'
import { say } from '../../../../words/index.ts'
import { evidenceOf } from '../../../evidence.ts'
import type { Rule } from '../../../rule.ts'
import { administrator, you } from '../../../steps.ts'
import { errorsWith } from '../facts.ts'

/** What pcscd answers where polkit does not let a client in (src/auth.c and src/winscard_svc.c of pcsc-lite), and nothing else does. */
const REFUSED: ReadonlySet<number> = new Set([0x8010006a])

const ACTIONS = 'org.debian.pcsc-lite.access_pcsc, org.debian.pcsc-lite.access_card'

export const polkitRefused: Rule = {
  id: 'smartcard/polkit-refused',
  trust: 'vendor',
  capability: 'smartcard',
  impact: 'capability',
  needs: ['native-error', 'machine'],
  evaluate(context) {
    const facts = errorsWith(context, REFUSED).filter(({ side }) => context.os(side) === 'linux')
    const side = facts[0]?.side
    if (side === undefined) return undefined
    return {
      severity: 'problem',
      proof: facts,
      rows: context.missingRows('smartcard'),
      title: say('smartcard/polkit-refused.title'),
      cause: say('smartcard/polkit-refused.cause'),
      evidence: facts.map((fact) => evidenceOf(fact)),
      fix: [
        you('smartcard/polkit-refused.fix.screen', { side }),
        administrator('smartcard/polkit-refused.fix.rules', { side, actions: ACTIONS, folder: '/etc/polkit-1/rules.d' }),
        administrator('smartcard/polkit-refused.fix.pkla', { side, folder: '/etc/polkit-1/localauthority/50-local.d' }),
        administrator('smartcard/polkit-refused.fix.look', { side })
      ],
      links: [LINKS.pcscPolkit, LINKS.polkit]
    }
  }
}
