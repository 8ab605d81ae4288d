import { LINKS } from '../../../capabilities/links.ts'
import type { Rule } from '../../rule.ts'
import { administrator } from '../../steps.ts'
import { SIDES } from '../../blocks.ts'
import { MESSAGES } from '../../messages.ts'

export const helloMixedManagement: Rule = {
  id: 'whfb/mixed-management',
  trust: 'vendor',
  capability: 'hello',
  impact: 'sign-in',
  evaluate(context) {
    const evidence = [
      ...SIDES.flatMap((side) =>
        context.events[side]
          .filter((event) => MESSAGES.helloMixedManagement.test(event.message ?? ''))
          .map((event) => ({ side, source: event.channel, value: `event ${event.id} at ${event.at}: ${event.message ?? ''}` }))
      ),
      ...context.texts(MESSAGES.helloMixedManagement)
    ]
    if (evidence.length === 0) return undefined
    return {
      severity: 'warning',
      seen: 'read',
      title: 'This device cannot get its Windows Hello certificate: it is managed in two ways at once.',
      cause:
        'Certificates come from Intune while Windows Hello for Business is configured by Group Policy: enrolling fails with 0x82ab0011 in the DeviceManagement-Enterprise-Diagnostic-Provider log.',
      evidence,
      fix: [
        administrator(
          'Configure Windows Hello for Business in Intune.',
          'Intune admin center > Devices > Enrollment > Windows Hello for Business'
        ),
        administrator(
          'Set the Group Policy back to Not configured.',
          'Computer Configuration > Policies > Administrative Templates > Windows Components > Windows Hello for Business > Use Windows Hello for Business'
        )
      ],
      links: [LINKS.helloRdp]
    }
  }
}
