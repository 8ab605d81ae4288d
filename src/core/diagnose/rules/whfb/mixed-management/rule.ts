import { LINKS } from '../../../../capabilities/links.ts'
import type { Rule } from '../../../rule.ts'
import { administrator } from '../../../steps.ts'
import { SIDES } from '../../../context.ts'
import { evidenceOf } from '../../../evidence.ts'
import { MESSAGES } from '../../../../facts/messages.ts'
import { helloSeverity } from '../intent.ts'
import { say } from '../../../../words/index.ts'

export const helloMixedManagement: Rule = {
  id: 'whfb/mixed-management',
  trust: 'vendor',
  capability: 'hello',
  impact: 'sign-in',
  needs: [['event', 'message']],
  uses: ['wants-hello'],
  evaluate(context) {
    const logged = SIDES.flatMap((side) => context.facts.all('event', side)).filter(({ value }) =>
      MESSAGES.helloMixedManagement.test(value.message ?? '')
    )
    const lines = context.texts(MESSAGES.helloMixedManagement)
    if (logged.length === 0 && lines.length === 0) return undefined
    return {
      severity: helloSeverity(context),
      proof: [...logged, ...lines.map(({ fact }) => fact)],
      title: say('whfb/mixed-management.title'),
      cause: say('whfb/mixed-management.cause'),
      evidence: [...logged.map((event) => evidenceOf(event)), ...lines.map(({ evidence }) => evidence)],
      fix: [
        administrator(
          'whfb/mixed-management.fix.configure-windows-hello-business',
          undefined,
          'Intune admin center > Devices > Enrollment > Windows Hello for Business'
        ),
        administrator(
          'whfb/mixed-management.fix.set-group-policy-back',
          undefined,
          'Computer Configuration > Policies > Administrative Templates > Windows Components > Windows Hello for Business > Use Windows Hello for Business'
        )
      ],
      links: [LINKS.helloRdp]
    }
  }
}
