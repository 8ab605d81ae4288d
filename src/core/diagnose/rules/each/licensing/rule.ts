import { isLogged } from '../../../../policy/layers.ts'
import type { Capability } from '../../../../policy/layers.ts'
import { LINKS } from '../../../../capabilities/links.ts'
import type { Context } from '../../../context.ts'
import type { Evidence } from '../../../finding.ts'
import type { Rule } from '../../../rule.ts'
import { administrator, reconnect, restartSteps } from '../../../steps.ts'
import { blockOf, blockSeverity, otherLayers } from '../../../blocks.ts'
import { evidenceOf, layerEvidence, layerFacts } from '../../../evidence.ts'
import { say, sentences } from '../../../../words/index.ts'
import { roleIsMissing } from './role.ts'

/**
 * The server that the session is on, where it is one without the role and neither the log nor a setting that was read says another reason.
 */
function supposedRole(context: Context, capability: Capability): Evidence | undefined {
  const { layers } = context.effective(capability)
  const told = layers.some((layer) => isLogged(layer) || (layer.effect === 'blocks' && layer.assumed !== true))
  const [machine] = context.facts.all('machine', 'session')
  if (told || machine === undefined || !roleIsMissing(context, capability)) return undefined
  return evidenceOf(machine, say('licensing.value.server', { system: machine.value.os.name }))
}

const ruleFor = (id: string, capability: Capability): Rule => ({
  id,
  trust: 'vendor',
  capability,
  impact: 'capability',
  layer: 'licence',
  needs: [['event', 'machine']],
  uses: ['session'],
  evaluate(context) {
    const block = blockOf(context, capability, 'licence')
    const supposed = block === undefined ? supposedRole(context, capability) : undefined
    const severity = block?.when === 'now' ? block.severity : supposed === undefined ? undefined : blockSeverity(context, capability)
    if (severity === undefined) return undefined
    const blocking = block?.blocking ?? []
    return {
      severity,
      proof: layerFacts(blocking),
      ...(supposed === undefined ? {} : { guess: true }),
      rows: context.missingRows(capability),
      title: say(supposed === undefined ? 'licensing.title' : 'licensing.title-role', {
        capability,
        subject: say(`capability.${capability}.subject`)
      }),
      cause: sentences(
        say(supposed === undefined ? 'licensing.cause' : 'licensing.cause-role'),
        otherLayers(context, capability, blocking)
      ),
      evidence: [...blocking.map(layerEvidence), ...(supposed === undefined ? [] : [supposed])],
      fix: [
        administrator('licensing.fix.role', undefined, 'Install-WindowsFeature RDS-RD-Server'),
        administrator(
          'licensing.fix.recording',
          undefined,
          'Server Manager > Remote Desktop Services > Collections > Properties > Client Settings'
        ),
        ...restartSteps(context.platform),
        reconnect
      ],
      links: [LINKS.redirectAudio]
    }
  }
})

export const audioLicensing: Rule[] = [ruleFor('audio-in/licensing', 'audioIn'), ruleFor('audio-out/licensing', 'audioOut')]
