import { LINKS } from '../../../../capabilities/links.ts'
import type { Rule } from '../../../rule.ts'
import { reconnect, you } from '../../../steps.ts'
import { rowsWith, soundSettings } from '../../audio/endpoints.ts'
import { say } from '../../../../words/index.ts'

export const audioInWrongDefault: Rule = {
  id: 'audio-in/wrong-default',
  trust: 'vendor',
  capability: 'audioIn',
  impact: 'device',
  needs: ['sound-test', 'endpoint'],
  uses: ['machine'],
  evaluate(context) {
    const inputs = (context.endpoints.local ?? []).filter((endpoint) => endpoint.direction === 'input')
    const is =
      (device: string | undefined) =>
      (endpoint: { id: string; name: string }): boolean =>
        device !== undefined && (endpoint.id === device || endpoint.name === device)
    const byDefault = inputs.find((endpoint) => endpoint.isDefault)
    if (byDefault === undefined) return undefined
    const silent = context.soundTests('mic-silent', 'local').some((result) => result.device === undefined || is(result.device)(byDefault))
    const moving = inputs.filter(
      (endpoint) => !endpoint.isDefault && context.soundTests('mic-active', 'local').some((result) => is(result.device)(endpoint))
    )
    const first = moving[0]
    if (first === undefined || !silent) return undefined
    return {
      severity: 'problem',
      proof: context.proof('sound-test'),
      rows: rowsWith(context, [{ side: 'local', endpoint: byDefault }]),
      title: say('audio-in/wrong-default.title', { name: byDefault.name, name2: first.name }),
      cause: say('audio-in/wrong-default.cause'),
      evidence: [
        {
          side: 'local',
          source: say('audio-in/wrong-default.source.default-input'),
          value: say('audio-in/wrong-default.value.of', { name: byDefault.name })
        },
        ...moving.map((endpoint) => ({
          side: 'local' as const,
          source: say('audio-in/wrong-default.source.other-input'),
          value: say('audio-in/wrong-default.value.of-2', { name: endpoint.name })
        }))
      ],
      fix: [
        you('audio-in/wrong-default.fix.choose-input-device', { name: first.name }, `${soundSettings(context.os('local'))} > Input`),
        reconnect
      ],
      links: [LINKS.redirectAudio]
    }
  }
}
