import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import * as v from 'valibot'
import { assess, assessOne } from '../assess/assess.ts'
import { snapshotSchema } from '../snapshot/schema.ts'
import type { ServiceInfo, Snapshot } from '../snapshot/schema.ts'
import { snapshotArbitrary } from '../snapshot/snapshot.testing.ts'
import { diagnose } from './diagnose.ts'
import {
  CAPTURE,
  event,
  findingsOf,
  input,
  listenerSetting,
  localSnapshot,
  output,
  policy,
  port,
  problems,
  reader,
  redirectedPort,
  remoteAudio,
  remoteMicrophone,
  rules,
  service,
  sessionSnapshot,
  workingLocal,
  workingSession
} from './testing.ts'
import type { SnapshotParts } from './testing.ts'
import { runs } from '../../../testbed/runs.ts'

const some = <T>(...values: T[]): fc.Arbitrary<T[]> => fc.subarray(values)
const localParts: fc.Arbitrary<SnapshotParts> = fc.record({
  os: fc.constantFrom('windows', 'macos', 'linux'),
  remote: fc.boolean(),
  readers: some(
    reader('YubiKey 0'),
    reader('Windows Hello for Business 1'),
    reader('Omnikey', { states: ['empty'] }),
    reader('Mute', { states: ['mute'] })
  ),
  ports: some(port('COM1'), port('COM3', { inUse: { state: 'yes' } }), port('COM12'), port('ttyUSB0', { access: 'denied' })),
  endpoints: some(
    output('Speakers'),
    output('TV', { isDefault: false }),
    input('Headset', { muted: true }),
    input('Webcam', { isDefault: false })
  ),
  microphone: fc.constantFrom('Allow', 'Deny'),
  serviceList: some(service('SCardSvr', 'stopped', 'disabled'), service('Audiosrv', 'stopped'))
})
const sessionParts: fc.Arbitrary<SnapshotParts> = fc.record({
  os: fc.constantFrom('windows', 'linux'),
  platform: fc.constantFrom('avd', 'windows365', 'rds', 'rdp', 'xrdp', 'console'),
  readers: some(reader('YubiKey 0', { redirected: 'yes' }), reader('Omnikey', { states: ['exclusive'], redirected: 'yes' })),
  ports: some(redirectedPort('COM3'), port('COM1'), redirectedPort('COM12')),
  endpoints: some(
    remoteAudio(),
    remoteMicrophone(),
    output('Host speakers', { isDefault: false }),
    output('Maybe', { redirected: 'unknown' })
  ),
  policyValues: some(
    policy('fEnableSmartCard', 0),
    policy('fDisableCcm', 1),
    policy('fDisableCam', 1),
    listenerSetting('fDisableAudioCapture', 1)
  ),
  log: some(event(CAPTURE, 2005), event(CAPTURE, 2003))
})

describe('diagnosis of any pair', () => {
  const both = (check: (local: Snapshot, session: Snapshot) => void): void =>
    fc.assert(
      fc.property(localParts, sessionParts, (local, session) => check(localSnapshot(local), sessionSnapshot(session))),
      runs(150)
    )

  it('never leaves a missing device without a cause, a possible cause or "cause not found"', () => {
    both((local, session) => {
      expect(v.is(snapshotSchema, local) && v.is(snapshotSchema, session)).toBe(true)
      const { rows, findings } = assess(local, session)
      const told = new Set(findings.flatMap((finding) => finding.rows ?? []))
      expect(rows.filter((row) => row.state === 'missing' && !told.has(row.key))).toEqual([])
    })
  })

  it('names only rows of the comparison, and each rule once', () => {
    both((local, session) => {
      const { rows, findings } = assess(local, session)
      const keys = new Set(rows.map((row) => row.key))
      for (const finding of findings) for (const key of finding.rows ?? []) expect(keys.has(key)).toBe(true)
      const found = findings
        .filter((finding) => finding.rule !== 'unexplained' && finding.rule !== 'needs-evidence')
        .map((finding) => finding.rule)
      expect(new Set(found).size).toBe(found.length)
      const generic = findings
        .filter((finding) => finding.rule === 'unexplained' || finding.rule === 'needs-evidence')
        .map((finding) => `${finding.rule} ${finding.capability}`)
      expect(new Set(generic).size).toBe(generic.length)
    })
  })

  it('no rule fails, whatever is called like a thing that every object has', () => {
    const name = fc.constantFrom('__proto__', 'constructor', 'toString', 'hasOwnProperty', 'valueOf')
    const states = fc.constantFrom('running', 'stopped', 'missing', 'unknown')
    const services = fc.array(fc.tuple(name, states, fc.constantFrom('automatic', 'disabled')))
    const renamed = (snapshot: Snapshot, list: readonly (readonly [string, string, string])[]): Snapshot => ({
      ...snapshot,
      services: {
        status: 'present',
        tookMs: 1,
        data: { services: list.map(([called, state, start]) => ({ name: called, state, start })) as ServiceInfo[] }
      }
    })
    fc.assert(
      fc.property(snapshotArbitrary('local'), snapshotArbitrary('session'), services, services, (local, session, here, there) => {
        const { findings } = assess(renamed(local, here), renamed(session, there))
        expect(findings.filter(({ rule }) => rule === 'rule-failed')).toEqual([])
      }),
      runs(150)
    )
  })

  it('sorts problems before warnings before notes', () => {
    both((local, session) => {
      const order = assess(local, session).findings.map((finding) => ['problem', 'warning', 'info', 'ok'].indexOf(finding.severity))
      expect(order).toEqual(order.toSorted((a, b) => a - b))
    })
  })

  it('says something of one side alone without naming rows', () => {
    both((local, session) => {
      for (const side of [local, session]) expect(assessOne(side).findings.every((finding) => finding.rows === undefined)).toBe(true)
    })
  })

  it('has no problem where every local device is in the session, whatever the devices are', () => {
    const names = fc.uniqueArray(fc.constantFrom('COM1', 'COM3', 'COM7', 'COM12'))
    const cards = fc.uniqueArray(fc.constantFrom('YubiKey 0', 'Omnikey 1', 'Windows Hello for Business 1'))
    const property = fc.property(
      names,
      cards,
      fc.boolean(),
      fc.boolean(),
      fc.constantFrom('avd', 'windows365', 'devbox', 'rds', 'rdp'),
      (ports, readers, sound, microphone, platform) => {
        const local = localSnapshot({
          ports: ports.map((name) => port(name)),
          readers: readers.map((name) => reader(name)),
          endpoints: [...(sound ? [output('Speakers')] : []), ...(microphone ? [input('Headset')] : [])]
        })
        const session = sessionSnapshot({
          platform: platform as 'avd',
          ports: ports.map((name) => redirectedPort(name)),
          readers: readers.map((name) => reader(name, { redirected: 'yes' })),
          endpoints: [...(sound ? [remoteAudio()] : []), ...(microphone ? [remoteMicrophone()] : [])]
        })
        expect(problems(findingsOf(local, session))).toEqual([])
      }
    )
    fc.assert(property, runs(100))
  })

  it('gives the same findings with no rules as evidence that only rules name causes', () => {
    const local = workingLocal()
    const session = workingSession({ ports: [] })
    const { facts, rows, effective } = assess(local, session)
    expect(rules(diagnose({ facts, rows, effective }, []))).toEqual(['unexplained', 'needs-evidence'])
  })
})
