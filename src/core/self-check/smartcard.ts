import { readingOf, capabilityFacts } from '../capabilities/index.ts'
import { cardPresence, isHelloReader } from '../devices/names.ts'
import type { Reader } from '../snapshot/schema.ts'
import { say } from '../words/index.ts'
import { causesFor } from './causes.ts'
import { again, causeOrHelpdesk, settings, visible } from './crossing.ts'
import { testStep, testThere } from './device-tests.ts'
import { devicesFor } from './devices.ts'
import { ok, otherSide, unknown, unread, waiting, yours } from './judged.ts'
import type { About, Check, TopicOf } from './types.ts'

const CAPABILITY = 'smartcard'

/** With a card before without; what Windows pretends to have comes last. */
function rank({ local, session }: About): number {
  const reader = (local ?? session) as Reader
  if (isHelloReader(reader.name)) return 2
  return cardPresence(reader) === 'present' ? 0 : 1
}

/** A card that the session sees came through the reader, so that both are there, whoever looked. */
const seenThere = ({ about }: Check): boolean => {
  const reader = about?.session as Reader | undefined
  return reader?.redirected === 'yes'
}

/** A smart card on its way: reader, card, session, settings, use. */
export const smartcard: TopicOf = {
  topic: 'smartcard',
  capability: CAPABILITY,
  devices: (input) => devicesFor(CAPABILITY, input, rank),
  steps: [
    {
      id: 'reader',
      side: 'local',
      judge(check) {
        const { local, about } = check
        if (local === null) return seenThere(check) ? ok(say('self-check.reader.there')) : otherSide(check, 'local')
        const reader = about?.local as Reader | undefined
        const retry = again(CAPABILITY, 'local')
        if (reader?.states.includes('unavailable') === true)
          return yours(say('self-check.reader.unavailable'), say('self-check.reader.do.replug'), retry)
        if (reader !== undefined) return ok(say('self-check.reader.ok'))
        const reading = readingOf(capabilityFacts(CAPABILITY), local)
        const [cause] = causesFor(check, CAPABILITY)
        if (cause?.rule === 'smartcard/no-local-reader') return causeOrHelpdesk(check, 'reader', cause, retry)
        if (reading.status !== 'present') return unread(reading, 'local', retry)
        return yours(say('self-check.reader.none'), say('self-check.reader.do.plug'), retry)
      }
    },
    {
      id: 'card',
      side: 'local',
      judge(check) {
        const reader = (check.about?.local ?? (seenThere(check) ? check.about?.session : undefined)) as Reader | undefined
        if (reader === undefined) return waiting(say('self-check.waits.device', { capability: CAPABILITY }))
        const retry = again(CAPABILITY, 'local')
        if (reader.states.includes('mute')) return yours(say('self-check.card.mute'), say('self-check.card.do.turn'), retry)
        const presence = cardPresence(reader)
        if (presence === 'present') return ok(say('self-check.card.ok'))
        if (presence === 'empty') return yours(say('self-check.card.none'), say('self-check.card.do.insert'), retry)
        return unknown(say('self-check.card.unknown'), { who: 'you', advice: say('self-check.card.do.insert'), action: retry })
      }
    },
    visible(CAPABILITY),
    settings(CAPABILITY, (check) => testThere(check, 'card')?.result === 'usable'),
    testStep('usable', 'card', CAPABILITY)
  ]
}
