import { capabilityFacts, readingOf } from '../capabilities/index.ts'
import { isBareUart } from '../capabilities/com.ts'
import type { Port } from '../snapshot/schema.ts'
import { say } from '../words/index.ts'
import { again, settings, visible } from './crossing.ts'
import { testStep, testThere } from './device-tests.ts'
import { devicesFor } from './devices.ts'
import { ok, otherSide, unread, yours } from './judged.ts'
import type { About, TopicOf } from './types.ts'

const CAPABILITY = 'com'

/** What did not arrive is what a person most likely asks about; nobody asks about a port of the mainboard with nothing on it. */
function rank({ row }: About): number {
  if (row?.local !== undefined && isBareUart(row.local as Port)) return 2
  return row?.state === 'missing' || row?.state === 'differs' ? 0 : 1
}

/** A COM port on its way: found, in the session, settings, opens there. */
export const serial: TopicOf = {
  topic: 'serial',
  capability: CAPABILITY,
  devices: (input) => devicesFor(CAPABILITY, input, rank),
  steps: [
    {
      id: 'port',
      side: 'local',
      judge(check) {
        const { local, about } = check
        if (local === null)
          return (about?.session as Port | undefined)?.redirected === undefined
            ? otherSide(check, 'local')
            : ok(say('self-check.port.there'))
        if (about?.local !== undefined) return ok(say('self-check.port.ok'))
        const reading = readingOf(capabilityFacts(CAPABILITY), local)
        const retry = again(CAPABILITY, 'local')
        if (reading.status !== 'present') return unread(reading, 'local', retry)
        return yours(say('self-check.port.none'), say('self-check.port.do'), retry)
      }
    },
    visible(CAPABILITY),
    settings(CAPABILITY, (check) => {
      const test = testThere(check, 'port')
      return test !== undefined && test.result !== 'failed'
    }),
    testStep('opens', 'port', CAPABILITY)
  ]
}
