import { SETTINGS, TERMINAL_SERVER_KEY, WINSTATIONS_KEY } from '../../../policy/settings.ts'
import type { Capability } from '../../../policy/types.ts'
import { LINKS } from '../../links.ts'
import type { Rule } from '../../rule.ts'
import { administrator, reconnect, restartHost } from '../../steps.ts'
import { OBJECT, SUBJECT, blockOf, joined, layerEvidence, otherLayers } from '../../words.ts'

/** `certain`: the value's sense is documented. The others are read from the listener's defaults and from use. */
const of = (id: string, capability: Capability, certain: boolean, link: string): Rule => ({
  id,
  trust: 'vendor',
  capability,
  impact: 'capability',
  evaluate(context) {
    if (context.platform === 'xrdp') return undefined
    const block = blockOf(context, capability, 'host', 'listener')
    if (block === undefined) return undefined
    const { blocking, severity } = block
    const { host, policy } = SETTINGS[capability]
    const logged = blocking.some((layer) => layer.value.startsWith('event '))
    const allowing = host?.blocks === 'zero' ? 1 : 0
    const name = host?.valueName ?? policy.valueName
    const key =
      blocking
        .find((layer) => layer.source.startsWith('HKLM'))
        ?.source.split('\\')
        .slice(0, -1)
        .join('\\') ?? (host?.layer === 'host' ? TERMINAL_SERVER_KEY : `${WINSTATIONS_KEY}\\RDP-Tcp`)
    return {
      severity,
      seen: certain || logged ? 'read' : 'follows',
      rows: context.missingRows(capability),
      title: `${SUBJECT[capability]} is switched off in the remote computer's own settings.`,
      cause: joined(
        `No policy decides about ${OBJECT[capability]}, so the session host's own value ${name} counts, and it blocks.`,
        otherLayers(context, capability, blocking)
      ),
      evidence: blocking.map(layerEvidence),
      fix: [
        administrator(`Set ${name} to ${allowing}.`, `reg add "${key}" /v ${name} /t REG_DWORD /d ${allowing} /f`),
        administrator(
          `Or set the policy "${policy.displayName}" to ${policy.allowingState.split(' or ')[0]}: it overrides this value.`,
          `${policy.groupPolicyPath} > ${policy.displayName}`
        ),
        restartHost,
        reconnect
      ],
      links: [link, LINKS.redirection]
    }
  }
})

export const hostSettingBlocked: Rule[] = [
  of('smartcard/host-setting-blocked', 'smartcard', false, LINKS.redirectSmartCards),
  of('com/host-setting-blocked', 'com', true, LINKS.redirectPorts),
  of('audio-out/host-setting-blocked', 'audioOut', false, LINKS.redirectAudio),
  of('audio-in/host-setting-blocked', 'audioIn', false, LINKS.redirectAudio)
]
