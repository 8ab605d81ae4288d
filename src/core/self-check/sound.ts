import { capabilityFacts, readingOf } from '../capabilities/index.ts'
import { isUsable } from '../devices/names.ts'
import type { Endpoint, Snapshot } from '../snapshot/schema.ts'
import { dataOf } from '../snapshot/reading.ts'
import { say } from '../words/index.ts'
import { ownStep } from '../diagnose/own-steps.ts'
import { causesFor } from './causes.ts'
import { again, before, causeOrHelpdesk } from './crossing.ts'
import { ok, otherSide, theirs, unknown, unread, waiting, yours } from './judged.ts'
import type { About, Action, Check, Judged, StepOf } from './types.ts'

export type SoundCapability = 'audioOut' | 'audioIn'

/** The default is what is passed on; what lets no sound through comes last. */
export function rankEndpoint({ local, session }: About): number {
  const endpoint = (local ?? session) as Endpoint
  if (!isUsable(endpoint)) return 2
  return endpoint.isDefault ? 0 : 1
}

/** Whether the proof sound has crossed, by the newest test that says something; undefined where none does. */
export const crossed = ({ soundTests }: Check, capability: SoundCapability): boolean | undefined =>
  soundTests.findLast((test) => test.capability === capability)?.passed

/** Whether the device itself is there and lets sound through. */
export const found = (capability: SoundCapability, id: 'microphone' | 'speaker'): StepOf => ({
  id,
  side: 'local',
  judge(check) {
    const { local, about } = check
    if (local === null) return otherSide(check, 'local')
    const endpoint = about?.local as Endpoint | undefined
    const retry = again(capability, 'local')
    if (endpoint !== undefined && isUsable(endpoint)) return ok(say('self-check.sound.found'))
    const reading = readingOf(capabilityFacts(capability), local)
    if (reading.status !== 'present') return unread(reading, 'local', retry)
    const none = endpoint === undefined ? 'self-check.sound.none' : 'self-check.sound.off'
    return yours(say(none, { capability }), say('self-check.sound.do.plug', { capability }), retry)
  }
})

const isWindows = (local: Snapshot): boolean => dataOf(local.machine)?.os.family === 'windows'

/** Whether it is switched on: not muted, not at nothing, and programs may use it. */
export const switchedOn = (capability: SoundCapability): StepOf => ({
  id: 'switched-on',
  side: 'local',
  judge(check) {
    const { local, about } = check
    const endpoint = about?.local as Endpoint | undefined
    if (local === null || endpoint === undefined || !isUsable(endpoint)) return waiting(say('self-check.waits.device', { capability }))
    const retry = again(capability, 'local')
    const open = (page: 'sound' | 'microphone-privacy'): Action =>
      isWindows(local) && check.here === 'local' ? { kind: 'open-settings', page } : retry
    const denied = causesFor(check, capability).find(({ rule }) => rule === 'audio-in/privacy-denied')
    if (denied !== undefined && denied.evidence.some(({ side }) => side === 'local')) {
      const own = ownStep(denied)
      return own === undefined ? theirs(denied.title) : yours(denied.title, own, open('microphone-privacy'))
    }
    if (endpoint.muted === true)
      return yours(say('self-check.sound.muted', { capability }), say('self-check.sound.do.unmute'), open('sound'))
    if (endpoint.volume === 0) return yours(say('self-check.sound.zero', { capability }), say('self-check.sound.do.louder'), open('sound'))
    return endpoint.muted === false ? ok(say('self-check.sound.on')) : unknown(say('self-check.sound.mute-unknown'))
  }
})

/** Whether sound crosses between both sides: nothing but the proof sound shows that. */
export const proof = (capability: SoundCapability, id: 'reaches' | 'comes'): StepOf => ({
  id,
  side: 'session',
  judge(check) {
    const passed = crossed(check, capability)
    if (passed === true) return ok(say(`self-check.${id}.ok`))
    const blocked = before(check)
    if (blocked !== undefined) return blocked
    const action: Action = { kind: 'test', test: 'proof', side: capabilityFacts(capability).toneHeardOn ?? 'session', device: '' }
    return passed === undefined ? untested(check, id, action) : missed(check, capability, id, action)
  }
})

const untested = ({ live, here }: Check, id: 'reaches' | 'comes', action: Action): Judged =>
  unknown(say('self-check.untested'), {
    who: 'you',
    advice: say(live ? 'self-check.proof.live' : `self-check.${id}.by-hand`, { here: here ?? 'local' }),
    action
  })

function missed(check: Check, capability: SoundCapability, id: 'reaches' | 'comes', action: Action): Judged {
  const [cause] = causesFor(check, capability)
  if (cause !== undefined) return causeOrHelpdesk(check, id, cause, action)
  const sentence = say(`self-check.${id}.failed`)
  return check.hasTried(id) ? theirs(sentence) : yours(sentence, say(`self-check.${id}.do`), action)
}
