import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { CERTAINTIES } from '../../diagnose/finding.ts'
import {
  findingsOf,
  input,
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
  toldOf,
  workingLocal,
  workingSession
} from '../../diagnose/testing.ts'
import type { SnapshotParts } from '../../diagnose/testing.ts'
import { runs } from '../../../../testbed/runs.ts'
import { assess } from '../assess.ts'

const rowsOf = (local: SnapshotParts, session: SnapshotParts, capability: string) =>
  assess(workingLocal(local), workingSession(session)).rows.filter((row) => row.capability === capability)
const found = (local: SnapshotParts, session: SnapshotParts, more = {}) => findingsOf(workingLocal(local), workingSession(session), more)

describe('two snapshots that are no pair', () => {
  const stopped = [service('UmRdpService', 'stopped'), service('SCardSvr', 'stopped')]
  const console = { remote: false, serviceList: stopped, ports: [port('COM3')], endpoints: [output('Speakers')] }

  it.each([
    ['two of the local device', {}, { ...console, side: 'local', machineName: 'LAPTOP-7' }, 'pair/one-side'],
    ['one machine twice', {}, { ...console, machineName: 'LAPTOP-7' }, 'pair/same-machine'],
    [
      'swapped',
      { side: 'session', remote: true, machineName: 'HOST-1' },
      { ...console, side: 'local', machineName: 'LAPTOP-7' },
      'pair/swapped'
    ],
    ["a console in the session's place", {}, console, 'pair/no-session']
  ] as [string, SnapshotParts, SnapshotParts, string][])(
    '%s: one finding, which names the sides, and no row that arrived',
    (_, local, session, rule) => {
      const { rows, findings } = assess(workingLocal(local), workingSession(session))
      expect(rules(findings)).toEqual([rule])
      expect(rows.length).toBeGreaterThan(0)
      expect(new Set(rows.map(({ state }) => state))).toEqual(new Set(['unknown']))
      const [told] = toldOf(workingLocal(local), workingSession(session))
      expect(`${told?.title} ${told?.cause}`).toMatch(/side|snapshot of the session/)
    }
  )
})

describe('two snapshots that may be no pair', () => {
  const blocked = { ports: [], readers: [], policyValues: [policy('fDisableCcm', 1), policy('fEnableSmartCard', 0)] }
  const proved = (local: SnapshotParts, session: SnapshotParts) => found(local, session).filter(({ certainty }) => certainty === 'proved')

  it('name another client first, and prove no block then', () => {
    const other = { ...blocked, clientName: 'KIOSK-9' }
    expect(rules(proved({}, blocked))).toContain('com/policy-blocked')
    expect(rules(proved({}, other))).not.toContain('com/policy-blocked')
    expect(rules(found({}, other))).toContain('com/policy-blocked')
    expect(toldOf(workingLocal(), workingSession(other))[0]).toMatchObject({
      rule: 'pair/other-client',
      title: 'The remote desktop was opened from another device: KIOSK-9, not LAPTOP-7.'
    })
  })

  it('tell how old the older one is, first and as a note, and prove no cause of what was plugged in since', () => {
    const local = { readers: [reader('Yubico YubiKey OTP+FIDO+CCID 0'), reader('Spare 0', { states: ['present'], atr: '3b00' })] }
    const old = { takenAt: '2026-11-19T09:30:00.000Z' }
    const [first, ...further] = toldOf(workingLocal(local), workingSession(old))
    expect(first).toMatchObject({ rule: 'pair/hours-apart', severity: 'info', title: 'The two results were made 24 hours apart.' })
    expect(first?.cause).toContain('The snapshot of the session is the older one')
    expect(further.filter(({ severity, certainty }) => severity === 'problem' && certainty === 'proved')).toEqual([])
    const empty = { readers: [reader('Yubico YubiKey OTP+FIDO+CCID 0'), reader('Spare 0', { states: ['empty'], atr: '' })] }
    expect(toldOf(workingLocal(empty), workingSession(old))[1]).toMatchObject({ rule: 'unexplained', severity: 'warning' })
    expect(problems(found(empty, {}))).toEqual([])
    expect(assess(workingLocal(local), workingSession(old)).rows.filter(({ certainty }) => certainty === 'proved')).toEqual([])
  })
})

const onLinux = (...names: string[]): SnapshotParts => ({ os: 'linux', ports: names.map((name) => port(name)) })

describe('ports that a client on Linux names', () => {
  it('are in the session under another name, without a problem', () => {
    expect(rowsOf(onLinux('ttyACM0'), { ports: [redirectedPort('COM5')] }, 'com')).toMatchObject([
      { name: 'ttyACM0', state: 'redirected', certainty: 'listed' }
    ])
    expect(problems(found(onLinux('ttyACM0'), { ports: [redirectedPort('COM5')] }))).toEqual([])
  })

  it('are not missing where one of several arrived and nobody can tell which', () => {
    const local = onLinux('/dev/ttyUSB0', '/dev/ttyUSB1')
    const session = { ports: [redirectedPort('COM1')], policyValues: [policy('fDisableCcm', 1)] }
    expect(rowsOf(local, session, 'com').map(({ state }) => state)).toEqual(['unknown', 'unknown', 'session-only'])
    expect(problems(found(local, { ports: [redirectedPort('COM1')] }))).toEqual([])
  })

  it('were perhaps not asked for where none arrived, and nothing is wrong with them on the local side alone', () => {
    const missing = found(onLinux('/dev/ttyUSB0'), { ports: [] })
    expect(missing[0]).toMatchObject({ rule: 'com/not-asked-for', certainty: 'possible' })
    expect(rules(missing)).not.toContain('com/client-unsupported')
    expect(problems(assess(workingLocal(onLinux('/dev/ttyUSB0')), undefined).findings)).toEqual([])
  })

  it('arrive and fail: the first finding is what FreeRDP refuses, with the remedy', () => {
    const extras = { serialTests: [{ side: 'session' as const, port: 'COM1', result: 'not-supported' as const }] }
    const [first] = found(onLinux('/dev/ttyUSB0'), { ports: [redirectedPort('COM1')] }, { extras })
    expect(first).toMatchObject({ rule: 'com/freerdp-ioctl', fix: [{ step: 'com/freerdp-ioctl.fix.permissive' }] })
  })
})

describe('readers and cards', () => {
  it('of one kind that are numbered the other way round in the session are both there', () => {
    const [a, b] = ['3b01', '3b02']
    const local = { readers: [reader('Twin Token 0', { atr: a }), reader('Twin Token 1', { atr: b })] }
    const session = {
      readers: [
        reader('Twin Token 0', { atr: b, redirected: 'yes' as const }),
        reader('Twin Token 1', { atr: a, redirected: 'yes' as const })
      ]
    }
    expect(rowsOf(local, session, 'smartcard').map(({ state }) => state)).toEqual(['redirected', 'redirected'])
    expect(problems(found(local, session))).toEqual([])
  })

  it('under two names are two drivers, possibly without a usable key', () => {
    const local = { readers: [reader('Token 0', { card: 'Vendor token' })] }
    const session = { readers: [reader('Token 0', { card: 'Generic PIV', redirected: 'yes' as const })] }
    expect(found(local, session)[0]).toMatchObject({ rule: 'smartcard/minidriver-differs', certainty: 'possible' })
  })
})

describe('sound', () => {
  it("is not heard where a virtual cable is the session's default, which is named", () => {
    const cable = output('Loop In (Virtual Cable)', { redirected: 'unknown' })
    const session = { endpoints: [cable, { ...remoteAudio(), isDefault: false }, remoteMicrophone()] }
    const [first] = toldOf(workingLocal(), workingSession(session))
    expect(first?.rule).toBe('audio-out/default-other')
    expect(first?.certainty).toBe('likely')
    expect(first?.title).toContain('Loop In (Virtual Cable)')
  })

  it('of a microphone that moves here and is silent there is lost on the way, not in the headset', () => {
    const audioResults = [
      { side: 'local' as const, kind: 'mic-active' as const },
      { side: 'session' as const, kind: 'mic-silent' as const }
    ]
    const local = { os: 'linux' as const, ports: [], endpoints: [output('Speakers'), input('Headset (Jabra)')] }
    const silent = found(local, { ports: [] }, { audioResults }).find(({ rule }) => rule === 'audio-in/silent')
    expect(silent?.fix[0]).toMatchObject({ exact: 'xfreerdp /microphone:sys:pulse,format:1 ...' })
    expect(silent?.fix.map(({ step }) => step)).not.toContain('audio-in/silent.fix.plug')
  })
})

describe('swapping the sides', () => {
  it('never raises a certainty, of a finding or of a row', () => {
    const parts = fc.record({
      remote: fc.boolean(),
      clientName: fc.constantFrom('LAPTOP-7', 'KIOSK-9', null),
      takenAt: fc.constantFrom('2026-11-20T09:30:00.000Z', '2026-11-20T01:30:00.000Z'),
      readers: fc.subarray([reader('Token 0'), reader('Token 1', { redirected: 'yes' })]),
      ports: fc.subarray([port('COM1'), redirectedPort('COM3')]),
      policyValues: fc.subarray([policy('fDisableCcm', 1), policy('fEnableSmartCard', 0)])
    })
    const rank = (certainty: (typeof CERTAINTIES)[number]): number => -CERTAINTIES.indexOf(certainty)
    fc.assert(
      fc.property(parts, parts, (here, there) => {
        const [local, session] = [workingLocal(here), workingSession(there)]
        const [right, wrong] = [assess(local, session), assess(session, local)]
        expect(wrong.rows.filter(({ certainty }) => certainty !== 'unknown')).toEqual([])
        for (const { rule, capability, certainty } of wrong.findings.filter((one) => one.capability !== 'pair')) {
          const before = right.findings.find((one) => one.rule === rule && one.capability === capability)
          expect(rank(certainty)).toBeLessThanOrEqual(before === undefined ? -Infinity : rank(before.certainty))
        }
      }),
      runs(60)
    )
  })
})
