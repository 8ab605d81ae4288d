import { describe, expect, it } from 'vitest'
import { until } from '../../../../testbed/until.ts'
import { examplePair } from '../../../core/snapshot/example.ts'
import type { Reading } from '../../../core/snapshot/reading.ts'
import type { SessionInfo } from '../../../core/snapshot/schema.ts'
import { say } from '../../../core/words/index.ts'
import { withRoundTrip } from './round-trip.ts'
import type { ReadTopic } from './round-trip.ts'
import type { RoundTrip } from './transport.ts'

const [local, session] = examplePair(new Date('2026-01-02T03:04:05Z'))
const reader = (reading: Reading<SessionInfo>): ReadTopic =>
  ((topic: string) => Promise.resolve(topic === 'session' ? reading : local.machine)) as ReadTopic
const roundTripOf = (reading: Reading<SessionInfo>): unknown => (reading.status === 'present' ? reading.data.roundTrip : reading.status)
const quiet = { waitMs: 20, log: () => undefined }

describe('the round trip in the reading of a session', () => {
  it('stands there where the client sends echoes back', async () => {
    const read = withRoundTrip(reader(session.session), { ...quiet, measure: async () => ({ medianMs: 31.5, count: 20 }) })
    expect(roundTripOf(await read('session'))).toEqual({ medianMs: 31.5, count: 20 })
    expect(await read('machine')).toBe(local.machine)
  })

  it('is left out where nothing comes back, and where measuring fails', async () => {
    const why: RoundTrip = { why: say('channel.no-echo') }
    expect(roundTripOf(await withRoundTrip(reader(session.session), { ...quiet, measure: async () => why })('session'))).toBeUndefined()
    const broken = withRoundTrip(reader(session.session), { ...quiet, measure: () => Promise.reject(new Error('no')) })
    expect(roundTripOf(await broken('session'))).toBeUndefined()
  })

  it('is measured in remote sessions over RDP only', async () => {
    let measured = 0
    const measure = async (): Promise<RoundTrip> => {
      measured += 1
      return { medianMs: 1, count: 1 }
    }
    await withRoundTrip(reader(local.session), { ...quiet, measure })('session')
    const shell = {
      ...session.session,
      data: { ...(session.session as { data: SessionInfo }).data, protocol: 'ssh' }
    } as Reading<SessionInfo>
    await withRoundTrip(reader(shell), { ...quiet, measure })('session')
    await withRoundTrip(reader({ status: 'failed', tookMs: 1, reason: '', error: { code: 'X', message: '', hint: '' } }), {
      ...quiet,
      measure
    })('session')
    expect(measured).toBe(0)
  })

  it('that comes late holds nobody up, is told, and is not measured again for that', async () => {
    let measured = 0
    let arrive = (): void => undefined
    let changes = 0
    const measure = (): Promise<RoundTrip> => {
      measured += 1
      return new Promise((resolve) => (arrive = () => resolve({ medianMs: 210, count: 4 })))
    }
    const read = withRoundTrip(reader(session.session), { ...quiet, measure, changed: () => (changes += 1) })
    expect(roundTripOf(await read('session'))).toBeUndefined()
    arrive()
    await until('the change', () => changes || undefined)
    expect(roundTripOf(await read('session'))).toEqual({ medianMs: 210, count: 4 })
    expect(measured).toBe(1)
    void read('session')
    await until('the next measurement', () => (measured === 2 ? true : undefined))
    arrive()
  })
})
