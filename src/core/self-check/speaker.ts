import type { Endpoint } from '../snapshot/schema.ts'
import { say } from '../words/index.ts'
import { settings, visible } from './crossing.ts'
import { devicesFor } from './devices.ts'
import { ok, unknown, waiting, yours } from './judged.ts'
import { crossed, found, proof, rankEndpoint, switchedOn } from './sound.ts'
import type { Action, TopicOf } from './types.ts'

const CAPABILITY = 'audioOut'

/** A speaker on its way: found, on, heard here, in the session, settings, and what the session plays is heard here. */
export const speaker: TopicOf = {
  topic: 'speaker',
  capability: CAPABILITY,
  devices: (input) => devicesFor(CAPABILITY, input, rankEndpoint),
  steps: [
    found(CAPABILITY, 'speaker'),
    switchedOn(CAPABILITY),
    {
      id: 'plays',
      side: 'local',
      judge({ about, here, sound }) {
        const endpoint = about?.local as Endpoint | undefined
        if (endpoint === undefined) return waiting(say('self-check.waits.device', { capability: CAPABILITY }))
        const action: Action = { kind: 'test', test: 'hear-this', side: 'local', device: endpoint.id }
        const answer = sound.local?.answers.findLast(({ device }) => device.id === endpoint.id)?.answer
        if (answer === 'yes') return ok(say('self-check.plays.ok'))
        if (answer !== undefined) return yours(say(`self-check.plays.${answer}`), say('self-check.plays.do'), action)
        if (here !== 'local') return waiting(say('self-check.heard.there'))
        return unknown(say('self-check.plays.untested'), { who: 'you', advice: say('self-check.plays.listen'), action })
      }
    },
    visible(CAPABILITY),
    settings(CAPABILITY, (check) => crossed(check, CAPABILITY) === true),
    proof(CAPABILITY, 'comes')
  ]
}
