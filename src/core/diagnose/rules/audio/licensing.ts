import type { Capability } from '../../../policy/layers.ts'
import { LINKS } from '../../../capabilities/links.ts'
import type { Rule } from '../../rule.ts'
import { administrator, reconnect, restartHost } from '../../steps.ts'
import { SUBJECT, blockOf, joined, layerEvidence, otherLayers } from '../../blocks.ts'

const of = (id: string, capability: Capability): Rule => ({
  id,
  trust: 'vendor',
  capability,
  impact: 'capability',
  evaluate(context) {
    const block = blockOf(context, capability, 'licence')
    if (block === undefined) return undefined
    const { blocking, severity } = block
    return {
      severity,
      seen: 'read',
      rows: context.missingRows(capability),
      title: `${SUBJECT[capability]} is not licensed on the remote computer.`,
      cause: joined(
        'Windows logged that audio redirection is off because of licensing: a server without the Remote Desktop Session Host role does not offer it.',
        otherLayers(context, capability, blocking)
      ),
      evidence: blocking.map(layerEvidence),
      fix: [
        administrator('Add the Remote Desktop Session Host role and its licensing.', 'Install-WindowsFeature RDS-RD-Server'),
        administrator(
          'Allow audio recording on the client experience page of the role.',
          'Server Manager > Remote Desktop Services > Collections > Properties > Client Settings'
        ),
        restartHost,
        reconnect
      ],
      links: [LINKS.redirectAudio]
    }
  }
})

export const audioLicensing: Rule[] = [of('audio-in/licensing', 'audioIn'), of('audio-out/licensing', 'audioOut')]
