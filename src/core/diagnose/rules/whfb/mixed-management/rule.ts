import { LINKS } from '../../../../capabilities/links.ts'
import type { Rule } from '../../../rule.ts'
import { administrator } from '../../../steps.ts'
import { SIDES } from '../../../context.ts'
import { MESSAGES } from '../../../../facts/messages.ts'
import { say } from '../../../../words/index.ts'

export const helloMixedManagement: Rule = {
  id: 'whfb/mixed-management',
  trust: 'vendor',
  capability: 'hello',
  impact: 'sign-in',
  needs: [['event', 'message']],
  evaluate(context) {
    const evidence = [
      ...SIDES.flatMap((side) =>
        context
          .values('event', side)
          .filter((event) => MESSAGES.helloMixedManagement.test(event.message ?? ''))
          .map((event) => ({
            side,
            source: event.channel,
            value: say('event.message', { id: String(event.id), at: event.at, message: event.message ?? '' })
          }))
      ),
      ...context.texts(MESSAGES.helloMixedManagement).map((found) => found.evidence)
    ]
    if (evidence.length === 0) return undefined
    return {
      severity: 'warning',
      proof: context.proof('event', 'message'),
      title: say('whfb/mixed-management.title'),
      cause: say('whfb/mixed-management.cause'),
      evidence,
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
