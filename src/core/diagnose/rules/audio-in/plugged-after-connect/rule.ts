import { LINKS } from '../../../../capabilities/links.ts'
import type { Rule } from '../../../rule.ts'
import { reconnect, you } from '../../../steps.ts'
import { say } from '../../../../words/index.ts'

export const audioInPluggedAfterConnect: Rule = {
  id: 'audio-in/plugged-after-connect',
  trust: 'vendor',
  capability: 'audioIn',
  impact: 'device',
  needs: ['arrival', 'session'],
  evaluate(context) {
    const startedAt = context.sessionInfo?.startedAt
    if (startedAt === null || startedAt === undefined || context.gaps.audioIn !== 'missing') return undefined
    // A second microphone that came later takes nothing from the first.
    const missed = new Set(context.rowsOf('audioIn', 'missing').map(({ name }) => name.toLowerCase()))
    const late = context.facts
      .all('arrival', 'local')
      .map(({ value }) => value)
      .filter(
        ({ capability, name, at }) => capability === 'audioIn' && missed.has(name.toLowerCase()) && Date.parse(at) > Date.parse(startedAt)
      )
      // The system and the program that watched can both tell of one device.
      .filter((arrival, at, all) => all.findIndex(({ name }) => name === arrival.name) === at)
    if (late.length === 0) return undefined
    return {
      severity: 'problem',
      proof: [],
      rows: context.missingRows('audioIn'),
      title: say('audio-in/plugged-after-connect.title'),
      cause: say('audio-in/plugged-after-connect.cause'),
      evidence: [
        ...late.map((arrival) => ({
          side: 'local' as const,
          source: say('audio-in/plugged-after-connect.source.appeared', { name: arrival.name }),
          value: arrival.at
        })),
        { side: 'session', source: say('audio-in/plugged-after-connect.source.session-began'), value: startedAt }
      ],
      fix: [you('audio-in/plugged-after-connect.fix.leave-plugged'), reconnect],
      links: [LINKS.redirectAudio]
    }
  }
}
