import type { DeviceTest, DomainOutcome, PortOutcome } from '../device-test/result.ts'
import type { SerialTest } from '../facts/answers.ts'
import type { Fact, Source } from '../facts/fact.ts'
import { fact } from '../facts/fact.ts'
import { nativeCode } from '../facts/native-code.ts'
import { dataOf } from '../snapshot/reading.ts'
import { errorWords } from '../snapshot/reading-words.ts'
import type { Side, Snapshot } from '../snapshot/schema.ts'
import { english, say } from '../words/index.ts'

/**
 * The tests that say something of these snapshots: of the same machine, as far as both name it, and on the session's side not from
 * before the session.
 */
export function testsOf(tests: readonly DeviceTest[], sides: Readonly<{ [S in Side]?: Snapshot | undefined }>): DeviceTest[] {
  return tests.filter((test) => {
    const snapshot = sides[test.side]
    if (snapshot === undefined) return true
    const machine = dataOf(snapshot.machine)?.name ?? ''
    if (machine !== '' && test.machine !== '' && machine.toLowerCase() !== test.machine.toLowerCase()) return false
    const startedAt = test.side === 'session' ? dataOf(snapshot.session)?.startedAt : undefined
    return typeof startedAt !== 'string' || Date.parse(test.at) >= Date.parse(startedAt)
  })
}

const RESULTS: Readonly<Record<PortOutcome, SerialTest['result']>> = {
  opened: 'opened',
  loopback: 'loopback',
  'no-answer': 'no-answer',
  // Whatever sends them is no bridge between two pins: nothing follows for the port.
  'other-bytes': 'failed',
  'not-found': 'not-found',
  'access-denied': 'access-denied',
  'in-use': 'in-use',
  'not-supported': 'not-supported',
  failed: 'failed'
}

/** Where DNS did not answer, or the test itself went wrong, nothing follows for the domain. */
const RESOLVES: Readonly<Record<DomainOutcome, boolean | undefined>> = {
  'kdc-answers': true,
  'kdc-silent': true,
  'no-kdc': true,
  'no-domain': false,
  'no-answer': undefined,
  failed: undefined
}

/** What tests of ports, cards and domains say to the diagnosis. */
export function testFacts(tests: readonly DeviceTest[]): Fact[] {
  return tests.flatMap((test): Fact[] => {
    const { side, device, error } = test
    const source: Source = { by: 'test', of: test.test, at: test.at }
    if (test.test === 'port') {
      const { outcome, roundTripMs } = test.port
      const value: SerialTest = {
        side,
        port: device,
        result: RESULTS[outcome],
        ...(roundTripMs === undefined ? {} : { roundTripMs }),
        ...(error === undefined ? {} : { message: english(errorWords(error)) })
      }
      return [fact('serial-test', side, say('at.opening', { port: device }), value, source)]
    }
    if (test.test === 'domain') {
      const resolves = RESOLVES[test.domain.outcome]
      return resolves === undefined
        ? []
        : [fact('upn-domain', side, say('at.domain-test', { domain: device }), { domain: device, resolves }, source)]
    }
    const locator = say('at.card-test', { reader: device })
    const { roundTripMs } = test.card
    return [
      ...(roundTripMs === undefined ? [] : [fact('apdu-round-trip', side, locator, roundTripMs, source)]),
      ...(error === undefined
        ? []
        : [fact('native-error', side, locator, { code: nativeCode(error.code), text: english(errorWords(error)), error }, source)])
    ]
  })
}
