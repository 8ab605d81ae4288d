import { describe, expect, it } from 'vitest'
import { assess } from '../assess/assess.ts'
import type { AssessOptions } from '../assess/assess.ts'
import type { Capability } from '../policy/layers.ts'
import type { Reading } from '../snapshot/reading.ts'
import { incomplete } from '../snapshot/snapshot.testing.ts'
import { english } from '../words/index.ts'
import { pastedErrors, pastedText } from './case.ts'
import { contextOf } from './context.ts'
import type { Context, Gap } from './context.ts'
import { evidenceOf } from './evidence.ts'
import {
  CAPTURE,
  event,
  failed,
  localSnapshot,
  output,
  policy,
  port,
  reader,
  redirectedPort,
  remoteAudio,
  sessionSnapshot,
  TAKEN_AT,
  workingLocal,
  workingSession
} from './testing.ts'
import type { SnapshotParts } from './testing.ts'

const context = (local?: SnapshotParts, session?: SnapshotParts, more: AssessOptions = {}): Context => {
  const { facts, rows, effective } = assess(local && workingLocal(local), session && workingSession(session), more)
  return contextOf(facts, rows, effective, more.now)
}
const denied: Reading<never> = { status: 'denied', tookMs: 1, reason: 'not for this user' }

describe('what became of a capability', () => {
  it.each<[string, Capability, Gap, SnapshotParts | undefined, SnapshotParts | undefined]>([
    ['all arrived', 'com', 'reached', {}, {}],
    ['one of two is missing', 'com', 'missing', { ports: [port('COM3'), port('COM4')] }, {}],
    ['the local device has none', 'com', 'none', { ports: [] }, { ports: [] }],
    ['the local device has none, and nobody looked in the session', 'com', 'none', { ports: [] }, { serial: denied }],
    ['nobody looked here, and some are there', 'com', 'reached', { serial: denied }, {}],
    ['nobody looked here, and none is there', 'com', 'unknown', { serial: denied }, { ports: [] }],
    ['nobody looked there', 'com', 'unknown', {}, { serial: denied }],
    ['nobody ran it there', 'com', 'unknown', {}, undefined],
    ['nobody looked anywhere', 'com', 'unknown', { serial: denied }, { serial: denied }],
    ['only the session was read, and some are there', 'com', 'reached', undefined, {}],
    [
      'another card is there',
      'smartcard',
      'reached',
      {},
      { readers: [reader('Yubico YubiKey OTP+FIDO+CCID 0', { redirected: 'yes', atr: '3b' })] }
    ],
    ['the service says that there is none', 'smartcard', 'missing', {}, { smartcard: failed('0x8010002E', 'no readers') }],
    [
      'the service says that there is none, and nobody looked here',
      'smartcard',
      'unknown',
      { smartcard: denied },
      { smartcard: failed('0x8010002E', 'none') }
    ],
    ['the service does not answer', 'smartcard', 'unknown', {}, { smartcard: failed('TIMEOUT', 'no answer') }],
    ['hardly a device is without sound', 'audioOut', 'missing', { audio: denied }, { endpoints: [] }],
    [
      'nobody knows whether the output is redirected',
      'audioOut',
      'unknown',
      { audio: denied },
      { endpoints: [output('Maybe', { redirected: 'unknown' })] }
    ]
  ])('where %s is for %s: %s', (_, capability, gap, local, session) => {
    expect(context(local, session).gaps[capability]).toBe(gap)
  })

  it('is not known where the list in the session lacks a source', () => {
    const ports = incomplete({ ports: [] }, 'EACCES', 'One source was refused.', true)
    expect(context({ serial: denied }, { serial: ports }).gaps.com).toBe('unknown')
  })
})

describe('the facts of both sides', () => {
  it('are lists where they were read, and undefined where not', () => {
    const found = context({}, { serial: denied, audio: denied, services: denied, smartcard: denied })
    expect([found.readers.local, found.ports.local, found.endpoints.local, found.services.local].map((list) => list?.length)).toEqual([
      1, 1, 2, 7
    ])
    expect([found.readers.session, found.ports.session, found.endpoints.session, found.services.session]).toEqual([
      undefined,
      undefined,
      undefined,
      undefined
    ])
  })

  it('are of the time that is given, or of the newest snapshot', () => {
    expect(context({}, {}).now).toBe(Date.parse(TAKEN_AT))
    expect(context({}, {}, { now: '2020-01-01T00:00:00.000Z' }).now).toBe(Date.parse('2020-01-01T00:00:00.000Z'))
    const later = { ...sessionSnapshot(), takenAt: '2027-01-01T00:00:00.000Z' }
    const { facts, rows, effective } = assess(localSnapshot(), later)
    expect(contextOf(facts, rows, effective).now).toBe(Date.parse(later.takenAt))
    const none = assess(undefined, undefined)
    expect(contextOf(none.facts, none.rows, none.effective).now).toBe(0)
  })

  it('are found by name, kind and side', () => {
    const found = context({ os: 'macos', remote: true }, { log: [event(CAPTURE, 2004)], policyValues: [policy('fDisableCcm', 1)] })
    expect([found.os('local'), found.os('session')]).toEqual(['macos', 'windows'])
    expect(found.service('session', 'scardsvr')?.name).toBe('SCardSvr')
    expect(found.service('session', 'none')).toBeUndefined()
    expect(found.localInfo?.remote).toBe(true)
    expect(found.values('event', 'session')).toHaveLength(1)
    expect(found.values('event', 'local')).toEqual([])
    expect(found.values('machine')).toHaveLength(2)
    expect(found.listRead('serial', 'local').map(({ value }) => value)).toEqual([{ topic: 'serial', count: 1 }])
    const [first, second] = found.values('machine')
    expect(found.factsOf([first, first, second, {}]).map(({ value }) => value)).toEqual([first, second])
    expect(found.layers('com', 'policy')).toHaveLength(1)
    expect(found.layers('com', 'policy')[0]).toBe(found.effective('com').layers.find(({ layer }) => layer === 'policy'))
    const rows = context({ ports: [port('COM3'), port('COM4')] }, { ports: [redirectedPort('COM3')] })
    expect(rows.rowsOf('com').map(({ key }) => key)).toEqual(['com:local:COM3', 'com:local:COM4'])
    expect(rows.rowsOf('com', 'missing').map(({ key }) => key)).toEqual(['com:local:COM4'])
    expect(rows.missingRows('com')).toEqual(['com:local:COM4'])
    expect(context({}, { endpoints: [remoteAudio()] }).missingRows('audioIn')).toHaveLength(1)
  })

  it('are errors with their code, and lines that a pattern finds, without what stands around them', () => {
    const long = 'x'.repeat(600)
    const texts = context({}, {}, { pasted: [...pastedText(`first\r\n  second ${long}\nthird`, 'local'), ...pastedErrors('0x8010001d')] })
    expect(texts.texts(/second/).map(({ line }) => line)).toEqual([`second ${long}`.slice(0, 500)])
    expect(texts.texts(/^third$/, 'local').map(({ line, evidence }) => [line, evidence.value])).toEqual([['third', 'third']])
    expect(texts.texts(/second/, 'session')).toEqual([])
    expect(texts.texts(/none/)).toEqual([])
    expect(texts.errors('session').map(({ code, evidence }) => [code, evidence.side])).toEqual([[0x8010001d, 'session']])
    expect(texts.errors('local')).toEqual([])
  })
})

describe('a fact as evidence', () => {
  const session = {
    log: [event(CAPTURE, 2004), event(CAPTURE, 2005, 'It is off.')],
    policyValues: [policy('fDisableCcm', 1), policy('fDisableCam'), { ...policy('Empty'), present: true }]
  }
  const found = context({}, session, {
    extras: { properties: [{ name: 'audiomode', value: '1', source: 'rdp' }], wantsHello: true },
    pasted: pastedErrors('0x8010001d')
  })
  const said = (kind: Parameters<typeof found.facts.all>[0], at = 0): string => {
    const fact = found.facts.all(kind)[at]
    if (fact === undefined) throw new Error(`no ${kind}`)
    const { side, source, value } = evidenceOf(fact)
    expect({ side, source }).toEqual({ side: fact.side, source: fact.locator })
    return english(value)
  }

  it('says what it is of each kind', () => {
    expect(said('event')).toContain('event 2004')
    expect(said('event')).not.toContain('It is off.')
    expect(said('event', 1)).toContain('It is off.')
    expect(said('native-error')).not.toBe('')
    expect(said('reader')).toBe('present')
    expect(said('rdp-property')).toBe('audiomode: 1')
    expect(said('service')).toBe('running, start auto')
    expect(said('wants-hello')).toBe('true')
    expect(JSON.parse(said('list-read'))).toHaveProperty('topic')
    const values = found.facts.all('registry-value').map(({ value }, at) => [value.name, said('registry-value', at)])
    expect(Object.fromEntries(values)).toMatchObject({ fDisableCcm: '1', fDisableCam: 'not set', Empty: 'no data' })
  })

  it('says what a rule says instead', () => {
    const [fact] = found.facts.all('event')
    if (fact === undefined) throw new Error('no event')
    expect(evidenceOf(fact, 'own', 'there')).toEqual({ side: 'session', source: 'there', value: 'own' })
  })
})
