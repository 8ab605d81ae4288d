import { capabilityFacts } from '../../../../capabilities/index.ts'
import type { Capability } from '../../../../capabilities/index.ts'
import { LINKS } from '../../../../capabilities/links.ts'
import { TERMINAL_SERVER_KEY, WINSTATIONS_KEY } from '../../../../capabilities/settings.ts'
import type { Layer } from '../../../../policy/layers.ts'
import { factOf, isLogged } from '../../../../policy/layers.ts'
import { say, sentences } from '../../../../words/index.ts'
import { blockOf, liftedSince, otherLayers } from '../../../blocks.ts'
import { layerEvidence, layerFacts } from '../../../evidence.ts'
import type { Rule } from '../../../rule.ts'
import { administrator, reconnect, restartIfStill, restartSteps } from '../../../steps.ts'

/** The key that holds the blocking value: the one that was read, else where the value belongs. */
function keyOf(blocking: readonly Layer[], place: 'host' | 'listener' | undefined, versioned: boolean): string {
  const read = blocking.find((layer) => factOf(layer, 'registry-value') !== undefined)?.source
  if (typeof read === 'string') return read.split('\\').slice(0, -1).join('\\')
  return place === 'host' ? TERMINAL_SERVER_KEY : `${WINSTATIONS_KEY}\\${versioned ? 'RDP-Sxs<version>' : 'RDP-Tcp'}`
}

/** `documented`: the value's sense is. The others are read from the listener's defaults and from use. */
const ruleFor = (id: string, capability: Capability, documented: boolean): Rule => ({
  id,
  trust: 'vendor',
  capability,
  impact: 'capability',
  layer: 'host',
  needs: [['registry-value', 'event']],
  evaluate(context) {
    // There it is xrdp's own configuration, which other rules tell.
    if (context.platform === 'xrdp') return undefined
    const block = blockOf(context, capability, 'host', 'listener')
    if (block === undefined) return undefined
    const { blocking, severity, when } = block
    const lifted = liftedSince(context, capability, blocking, 'host', 'listener')
    const title =
      when === 'next'
        ? 'host-setting-blocked.title-next'
        : lifted === undefined
          ? 'host-setting-blocked.title'
          : 'host-setting-blocked.title-was'
    const { setting, devices } = capabilityFacts(capability)
    const { host, policy } = setting
    const allowing = host?.blocks === 'zero' ? '1' : '0'
    const name = host?.valueName ?? policy.valueName
    const state = say(policy.blockingState === 'Enabled' ? 'policy.Disabled' : 'policy.Enabled')
    const remote = say(`host.${context.platform}`)
    // The listener of Azure Virtual Desktop is named after the version of its agent: what is set in its key is gone with the next one.
    const versioned = context.platform === 'avd' && host?.layer === 'listener'
    const key = keyOf(blocking, host?.layer, versioned)
    const byKey = administrator(
      'host-setting-blocked.fix.set',
      { name, value: allowing, host: remote, versioned: versioned ? 'yes' : 'no' },
      `reg add "${key}" /v ${name} /t REG_DWORD /d ${allowing} /f`
    )
    const byPolicy = administrator(
      'host-setting-blocked.fix.policy',
      { name: policy.displayName, state, host: remote, first: context.platform === 'avd' ? 'yes' : 'no' },
      `${policy.groupPolicyPath} > ${policy.displayName}`
    )
    return {
      severity,
      proof: layerFacts(documented ? blocking : blocking.filter(isLogged)),
      rows: when === 'next' ? context.rowsOf(capability, 'redirected').map((row) => row.key) : context.missingRows(capability),
      title: say(title, { capability, subject: say(`capability.${capability}.subject`) }),
      cause: sentences(
        lifted === undefined
          ? say('host-setting-blocked.cause', { name, devices: say(`capability.${capability}.object`) })
          : say('host-setting-blocked.lifted', { name, now: lifted }),
        when !== 'now' && say(`blocks.${when}`),
        otherLayers(context, capability, blocking)
      ),
      evidence: blocking.map(layerEvidence),
      fix:
        lifted !== undefined
          ? [reconnect, restartIfStill(context.platform)]
          : [...(context.platform === 'avd' ? [byPolicy, byKey] : [byKey, byPolicy]), ...restartSteps(context.platform), reconnect],
      links: [devices.guide, LINKS.redirection]
    }
  }
})

export const hostSettingBlocked: Rule[] = [
  ruleFor('smartcard/host-setting-blocked', 'smartcard', false),
  ruleFor('com/host-setting-blocked', 'com', true),
  ruleFor('audio-out/host-setting-blocked', 'audioOut', false),
  ruleFor('audio-in/host-setting-blocked', 'audioIn', false)
]
