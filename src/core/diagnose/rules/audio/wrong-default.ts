import { LINKS } from '../../../capabilities/links.ts'
import type { Rule } from '../../rule.ts'
import { reconnect, you } from '../../steps.ts'
import { rowsWith, soundSettings } from './endpoints.ts'

export const audioInWrongDefault: Rule = {
  id: 'audio-in/wrong-default',
  trust: 'vendor',
  capability: 'audioIn',
  impact: 'device',
  evaluate(context) {
    const inputs = (context.endpoints.local ?? []).filter((endpoint) => endpoint.direction === 'input')
    const is =
      (device: string | undefined) =>
      (endpoint: { id: string; name: string }): boolean =>
        device !== undefined && (endpoint.id === device || endpoint.name === device)
    const byDefault = inputs.find((endpoint) => endpoint.isDefault)
    if (byDefault === undefined) return undefined
    const silent = context.audio('mic-silent', 'local').some((result) => result.device === undefined || is(result.device)(byDefault))
    const moving = inputs.filter(
      (endpoint) => !endpoint.isDefault && context.audio('mic-active', 'local').some((result) => is(result.device)(endpoint))
    )
    const first = moving[0]
    if (first === undefined || !silent) return undefined
    return {
      severity: 'problem',
      seen: 'read',
      rows: rowsWith(context, [{ side: 'local', endpoint: byDefault }]),
      title: `Your device listens to "${byDefault.name}", but you are speaking into "${first.name}".`,
      cause: 'Only the default input of the local device is redirected. Its meter stays silent while another input moves.',
      evidence: [
        { side: 'local', source: 'default input', value: `${byDefault.name}: silent` },
        ...moving.map((endpoint) => ({ side: 'local' as const, source: 'other input', value: `${endpoint.name}: moves` }))
      ],
      fix: [you(`Choose "${first.name}" as the input of your device.`, `${soundSettings(context.os('local'))} > Input`), reconnect],
      links: [LINKS.redirectAudio]
    }
  }
}
