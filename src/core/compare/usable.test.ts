import { describe, expect, it } from 'vitest'
import { assess } from '../assess/assess.ts'
import { TAKEN_AT, cardTest, port, portTest, reader, redirectedPort, rules, workingLocal, workingSession } from '../diagnose/testing.ts'
import { english, say, sentences } from '../words/index.ts'
import type { Words } from '../words/index.ts'
import { rowWords } from './usable.ts'
import type { Row, RowTest } from './types.ts'

const local = workingLocal({ ports: [port('COM3'), port('COM4')] })
const session = workingSession({ ports: [redirectedPort('COM3')] })

const rowsWith = (
  tests: Parameters<typeof assess>[2] extends infer O ? NonNullable<O extends { tests?: infer T } ? T : never> : never
): Row[] => assess(local, session, { tests }).rows
const rowOf = (rows: readonly Row[], name: string): Row | undefined => rows.find((row) => row.name === name)
const told = (row: Row | undefined): string => english((row && rowWords(row)) ?? '')

describe('rows with tests of their devices', () => {
  it('say of a port that opened in the session no more than that', () => {
    const row = rowOf(rowsWith([portTest('session', 'com3', 'opened')]), 'COM3')
    expect(row?.test).toEqual({ result: 'opens', at: TAKEN_AT, tookMs: 20, side: 'session' })
    expect(told(row)).toContain('the port opens')
  })

  it('call a port usable only where bytes came back, and a card where it answered', () => {
    expect(rowOf(rowsWith([portTest('session', 'COM3', 'loopback', { roundTripMs: 9 })]), 'COM3')?.test?.result).toBe('usable')
    const card = assess(workingLocal({ readers: [reader('Reader 0')] }), workingSession({ readers: [reader('Reader 0')] }), {
      tests: [cardTest('session', 40)]
    }).rows.find(({ capability }) => capability === 'smartcard')
    expect(card?.test?.result).toBe('usable')
    expect(told(card)).toContain('the card answers')
  })

  it('leave out what was tested here of a device that reached the remote desktop, and show it of one that did not', () => {
    const rows = rowsWith([portTest('local', 'COM3', 'loopback'), portTest('local', 'COM4', 'not-found', { message: 'ENOENT' })])
    expect(rowOf(rows, 'COM3')?.test).toBeUndefined()
    expect(rowOf(rows, 'COM4')?.test).toMatchObject({ result: 'failed', side: 'local' })
  })

  it('have the newest of several', () => {
    const old = { ...portTest('session', 'COM3', 'loopback'), at: '2026-11-20T09:10:00.000Z' }
    const fresh = portTest('session', 'COM3', 'in-use', { message: 'locked' })
    expect(rowOf(rowsWith([fresh, old]), 'COM3')?.test?.result).toBe('failed')
    expect(rowOf(rowsWith([old, fresh]), 'COM3')?.test?.result).toBe('failed')
  })

  it('take none from before this session, and none of another machine', () => {
    const before = { ...portTest('session', 'COM3', 'loopback'), at: '2026-11-20T08:59:59.000Z' }
    const elsewhere = { ...portTest('session', 'COM3', 'loopback'), machine: 'ANOTHER-HOST' }
    const slow = { ...portTest('session', 'COM3', 'loopback', { roundTripMs: 500 }), machine: 'ANOTHER-HOST' }
    expect(rowOf(rowsWith([before, elsewhere]), 'COM3')?.test).toBeUndefined()
    expect(rules(assess(local, session, { tests: [slow] }).findings)).not.toContain('com/latency')
  })

  it('keep their state and certainty: what was tested is said beside them', () => {
    const plain = assess(local, session).rows
    const tested = rowsWith([portTest('session', 'COM3', 'failed', { message: 'EIO' })])
    expect(tested.map(({ test: _test, ...row }) => row)).toEqual(plain)
  })
})

describe('what a row says besides its state', () => {
  const note = say('note.tone-crossed')
  const test = (result: RowTest['result'], side: RowTest['side'] = 'session', code?: string): RowTest => ({
    result,
    side,
    at: TAKEN_AT,
    tookMs: 20,
    ...(code === undefined ? {} : { code })
  })

  it.each<[string, Parameters<typeof rowWords>[0], Words | undefined]>([
    ['nothing', { capability: 'com' }, undefined],
    ['why it has it', { capability: 'com', note }, note],
    ['what a test showed', { capability: 'com', test: test('opens') }, say('row-test.opens')],
    ['both', { capability: 'com', note, test: test('usable') }, sentences(note, say('row-test.usable.com'))],
    ['that a card answers', { capability: 'smartcard', test: test('usable') }, say('row-test.usable.smartcard')],
    ['that a card opened and no more', { capability: 'smartcard', test: test('opens') }, say('row-test.opens')],
    ['no more of what is not tested', { capability: 'audioOut', test: test('usable') }, say('row-test.opens')],
    ['that a device works here', { capability: 'com', test: test('usable', 'local') }, say('row-test.local')],
    [
      'with which code a test failed, and where',
      { capability: 'com', test: test('failed', 'local', 'EIO') },
      say('row-test.failed', { side: 'local', code: 'EIO' })
    ],
    ['that a test failed', { capability: 'com', test: test('failed') }, say('row-test.failed', { side: 'session', code: '' })]
  ])('is %s', (_, row, words) => {
    expect(rowWords(row)).toEqual(words)
  })
})

describe('a port that somebody holds', () => {
  it('is told from one that this user may not open', () => {
    const held = assess(local, session, { tests: [portTest('local', 'COM3', 'in-use', { message: 'Cannot lock port' })] })
    expect(rules(held.findings)).toContain('com/busy-local')
    const denied = assess(local, session, { tests: [portTest('local', 'COM3', 'access-denied', { message: 'Permission denied' })] })
    expect(rules(denied.findings)).not.toContain('com/busy-local')
  })
})
