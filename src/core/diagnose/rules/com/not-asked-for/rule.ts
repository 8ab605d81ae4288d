import { capabilityFacts } from '../../../../capabilities/index.ts'
import { LINKS } from '../../../../capabilities/links.ts'
import { clientName } from '../../../../policy/clients.ts'
import { say, sentences } from '../../../../words/index.ts'
import { otherLayers } from '../../../blocks.ts'
import { evidenceOf } from '../../../evidence.ts'
import type { Rule } from '../../../rule.ts'
import { helpdesk, reconnect } from '../../../steps.ts'

/** Programs on Linux pass a serial port on only when they are told which. Whether this one was, nothing that is read says. */
export const comNotAskedFor: Rule = {
  id: 'com/not-asked-for',
  trust: 'inferred',
  capability: 'com',
  impact: 'capability',
  layer: 'client',
  explainedBy: ['com/xrdp-none', 'com/session-carries-none'],
  needs: ['client', 'port'],
  evaluate(context) {
    const client = context.facts.all('client')[0]
    if (client?.value.platform !== 'linux' || context.gaps.com !== 'missing') return undefined
    const rows = context.missingRows('com')
    return {
      severity: 'problem',
      proof: [],
      rows,
      title: say('com/not-asked-for.title'),
      cause: sentences(say('com/not-asked-for.cause'), otherLayers(context, 'com', context.layers('com', 'client'))),
      evidence: [evidenceOf(client, clientName(client.value), say('client-unsupported.source'))],
      fix: [helpdesk('com/not-asked-for.fix.option', undefined, `xfreerdp ${capabilityFacts('com').freerdpOption} ...`), reconnect],
      links: [LINKS.freerdpSerial]
    }
  }
}
