import { micVerdict } from '../signal/verdict.ts'
import type { Endpoint } from '../snapshot/schema.ts'
import { say } from '../words/index.ts'
import { settings, visible } from './crossing.ts'
import { devicesFor } from './devices.ts'
import { ok, unknown, waiting, yours } from './judged.ts'
import { crossed, found, proof, rankEndpoint, switchedOn } from './sound.ts'
import type { Action, TopicOf } from './types.ts'

const CAPABILITY = 'audioIn'

/** A microphone on its way: found, on, heard here, in the session, settings, heard there. */
export const microphone: TopicOf = {
  topic: 'microphone',
  capability: CAPABILITY,
  devices: (input) => devicesFor(CAPABILITY, input, rankEndpoint),
  steps: [
    found(CAPABILITY, 'microphone'),
    switchedOn(CAPABILITY),
    {
      id: 'heard',
      side: 'local',
      judge(check) {
        const { about, here, sound } = check
        const endpoint = about?.local as Endpoint | undefined
        if (endpoint === undefined) return waiting(say('self-check.waits.device', { capability: CAPABILITY }))
        const record = sound.local?.mic
        const action: Action = { kind: 'test', test: 'hear-me', side: 'local', device: endpoint.id }
        if (record == null || record.device.id !== endpoint.id) {
          if (crossed(check, CAPABILITY) === true) return ok(say('self-check.heard.proved'))
          if (here !== 'local') return waiting(say('self-check.heard.there'))
          return unknown(say('self-check.heard.untested'), { who: 'you', advice: say('self-check.heard.speak'), action })
        }
        const { cause } = micVerdict(record.statistics, endpoint)
        const title = say(`mic.${cause}.title`)
        if (cause === 'heard' || cause === 'background') return ok(title)
        return yours(title, say(`self-check.heard.do.${cause}`), action)
      }
    },
    visible(CAPABILITY),
    settings(CAPABILITY, (check) => crossed(check, CAPABILITY) === true),
    proof(CAPABILITY, 'reaches')
  ]
}
