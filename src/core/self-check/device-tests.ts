import { dataOf } from '../snapshot/reading.ts'
import type { DeviceTest } from '../device-test/result.ts'
import { say } from '../words/index.ts'
import { causesFor } from './causes.ts'
import { before, causeOrHelpdesk } from './crossing.ts'
import { ok, theirs, unknown, yours } from './judged.ts'
import type { Action, Check, Judged, StepOf } from './types.ts'

/** The newest test of the device in the session. */
export function testThere({ tests, about }: Check, kind: DeviceTest['test']): DeviceTest | undefined {
  const name = about?.session?.name.toLowerCase()
  return tests
    .filter((test) => test.test === kind && test.side === 'session' && test.device.toLowerCase() === name)
    .toSorted((one, other) => Date.parse(one.at) - Date.parse(other.at))
    .at(-1)
}

/** Whether the device works in the session: nothing but a test shows that. */
export const testStep = (id: 'usable' | 'opens', kind: 'card' | 'port', capability: 'smartcard' | 'com'): StepOf => ({
  id,
  side: 'session',
  judge(check) {
    const test = testThere(check, kind)
    if (test !== undefined && test.result !== 'failed') return ok(say(`self-check.${id}.ok`))
    const blocked = before(check)
    if (blocked !== undefined) return blocked
    const action: Action = { kind: 'test', test: kind, side: 'session', device: check.about?.session?.name ?? '' }
    return test === undefined ? untested(check, id, action) : failed(check, id, capability, action)
  }
})

function failed(check: Check, id: 'usable' | 'opens', capability: 'smartcard' | 'com', action: Action): Judged {
  const [cause] = causesFor(check, capability)
  if (cause !== undefined) return causeOrHelpdesk(check, id, cause, action)
  const sentence = say(`self-check.${id}.failed`)
  return check.hasTried(id) ? theirs(sentence) : yours(sentence, say(`self-check.${id}.do`), action)
}

/** It is in the list, and no more is known. Where it can be tested from here, one press does it. */
function untested({ here, live, session }: Check, id: 'usable' | 'opens', action: Action): Judged {
  const platform = session === null ? undefined : dataOf(session.session)?.platform
  if (id === 'usable' && platform === 'xrdp') return unknown(say('self-check.usable.never'))
  if (here === 'session' || live) return unknown(say('self-check.untested'), { who: 'you', action })
  return unknown(say('self-check.untested'), { advice: say('self-check.do.there'), who: 'you', action: { kind: 'connect' } })
}
