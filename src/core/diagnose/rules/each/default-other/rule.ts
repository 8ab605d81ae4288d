import { LINKS } from '../../../../capabilities/links.ts'
import { isUsable } from '../../../../devices/names.ts'
import { say } from '../../../../words/index.ts'
import { evidenceOf } from '../../../evidence.ts'
import type { Rule } from '../../../rule.ts'
import { you } from '../../../steps.ts'
import { rowsWith, soundSettingsOf } from '../../audio/endpoints.ts'
import type { Direction } from '../../audio/endpoints.ts'

const ruleFor = (id: string, capability: 'audioIn' | 'audioOut', direction: Direction): Rule => ({
  id,
  trust: 'vendor',
  capability,
  impact: 'device',
  needs: ['endpoint'],
  uses: ['machine'],
  evaluate(context) {
    const own = (context.facts.list('endpoint', 'session') ?? []).filter(({ value }) => value.direction === direction && isUsable(value))
    const arrived = own.filter(({ value }) => value.redirected === 'yes')
    const [remote] = arrived
    const chosen = own.find(({ value }) => value.isDefault && value.redirected !== 'yes')
    if (remote === undefined || chosen === undefined || arrived.some(({ value }) => value.isDefault)) return undefined
    return {
      severity: 'warning',
      // Of one whose origin could not be read nobody knows that it leads nowhere.
      proof: chosen.value.redirected === 'no' ? [chosen] : [],
      rows: rowsWith(context, arrived),
      title: say(`default-other.title.${direction}`, { chosen: chosen.value.name }),
      cause: say(`default-other.cause.${direction}`, { chosen: chosen.value.name, remote: remote.value.name }),
      evidence: [
        evidenceOf(chosen, chosen.value.name, say(`default-other.source.default.${direction}`)),
        evidenceOf(remote, remote.value.name, say(`default-other.source.carried.${direction}`))
      ],
      fix: [you('default-other.fix.choose', { name: remote.value.name }, soundSettingsOf(context.os('session'), direction))],
      links: [LINKS.redirectAudio]
    }
  }
})

/** Another device is the session's default than the one that is carried: what programs play or hear by default stays there. */
export const defaultOther: Rule[] = [
  ruleFor('audio-in/default-other', 'audioIn', 'input'),
  ruleFor('audio-out/default-other', 'audioOut', 'output')
]
