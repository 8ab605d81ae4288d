import { capabilityFacts } from '../capabilities/index.ts'
import { testedAs } from '../capabilities/lists.ts'
import type { DeviceTest } from '../device-test/result.ts'
import { say, sentences } from '../words/index.ts'
import type { Words } from '../words/index.ts'
import type { Row, RowTest } from './types.ts'

/**
 * Rows with the newest test of their device in the session: what a list cannot show. A test on the local device says nothing of
 * what reached the session, so it stands with a row only where the device did not.
 */
export function withTests(rows: readonly Row[], tests: readonly DeviceTest[]): Row[] {
  if (tests.length === 0) return [...rows]
  const newest = new Map<string, DeviceTest>()
  for (const test of tests) {
    const key = keyOf(test.test, test.side, test.device)
    const other = newest.get(key)
    if (other === undefined || Date.parse(other.at) <= Date.parse(test.at)) newest.set(key, test)
  }
  return rows.map((row) => {
    const kind = testedAs(capabilityFacts(row.capability).devices.topic)
    if (kind === undefined) return row
    const side = row.session === undefined ? 'local' : 'session'
    const test = newest.get(keyOf(kind, side, (row.session ?? row.local)?.name ?? ''))
    return test === undefined ? row : { ...row, test: rowTest(test) }
  })
}

const keyOf = (...parts: string[]): string => parts.join('\u0000').toLowerCase()

const rowTest = ({ result, error, at, tookMs, side }: DeviceTest): RowTest => ({
  result,
  ...(error === undefined ? {} : { code: error.code }),
  at,
  tookMs,
  side
})

/** What a row says besides its state: why it has it, and what a test of its device showed. Undefined for nothing. */
export function rowWords({ capability, note, test }: Pick<Row, 'capability' | 'note' | 'test'>): Words | undefined {
  const tested = test === undefined ? undefined : testWords(capability, test)
  return note === undefined || tested === undefined ? (note ?? tested) : sentences(note, tested)
}

function testWords(capability: Row['capability'], { result, code, side }: RowTest): Words {
  if (result === 'failed') return say('row-test.failed', { side, code: code ?? '' })
  if (side === 'local') return say('row-test.local')
  const usable = capabilityFacts(capability).devices.test?.usable
  return say(result === 'opens' || usable === undefined ? 'row-test.opens' : usable)
}
