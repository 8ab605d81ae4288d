import { LINKS } from '../../../capabilities/links.ts'
import type { Rule } from '../../rule.ts'
import { reconnect, you } from '../../steps.ts'

export const audioInPluggedAfterConnect: Rule = {
  id: 'audio-in/plugged-after-connect',
  trust: 'vendor',
  capability: 'audioIn',
  impact: 'device',
  evaluate(context) {
    const startedAt = context.sessionInfo?.startedAt
    if (startedAt === null || startedAt === undefined || context.gaps.audioIn !== 'missing') return undefined
    const late = (context.extras.arrivals ?? []).filter(
      (arrival) => arrival.capability === 'audioIn' && Date.parse(arrival.at) > Date.parse(startedAt)
    )
    if (late.length === 0) return undefined
    return {
      severity: 'problem',
      seen: 'follows',
      rows: context.missingRows('audioIn'),
      title: 'The microphone was plugged in after the connection was made.',
      cause: "The session asked for the local device's microphone when it began; one that arrives later is not picked up.",
      evidence: [
        ...late.map((arrival) => ({ side: 'local' as const, source: `${arrival.name} appeared`, value: arrival.at })),
        { side: 'session', source: 'session began', value: startedAt }
      ],
      fix: [you('Leave the microphone plugged in.'), reconnect],
      links: [LINKS.redirectAudio]
    }
  }
}
