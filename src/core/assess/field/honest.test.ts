import { describe, expect, it } from 'vitest'
import { pastedText } from '../../diagnose/case.ts'
import {
  CAPTURE,
  certificate,
  event,
  hostSetting,
  listenerSetting,
  PLAYBACK,
  policy,
  pool,
  port,
  problems,
  rdp,
  reader,
  remoteAudio,
  remoteMicrophone,
  startUnknown,
  toldOf,
  workingLocal,
  workingSession
} from '../../diagnose/testing.ts'
import type { SnapshotParts } from '../../diagnose/testing.ts'
import type { FindingJson } from '../../report/json.ts'
import { assess } from '../assess.ts'
import type { AssessOptions } from '../assess.ts'

const NO_SERVICE = {
  status: 'absent',
  tookMs: 1,
  reason: 'The smart card service is not running.',
  error: { code: '0x8010001D', message: 'SCARD_E_NO_SERVICE', hint: '' }
} as const

const told = (local: SnapshotParts = {}, session: SnapshotParts = {}, more: AssessOptions = {}): FindingJson[] =>
  toldOf(workingLocal(local), workingSession(session), more)
const states = (session: SnapshotParts, more: AssessOptions = {}): string[] =>
  assess(workingLocal(), workingSession(session), more)
    .rows.filter(({ capability }) => capability === 'smartcard')
    .map(({ state }) => state)
const noMicrophone = (more: SnapshotParts): SnapshotParts => ({ endpoints: [remoteAudio()], ...more })

describe('what Windows logged about sound', () => {
  it.each(['windows365', 'devbox'] as const)(
    'sends nobody on %s to a property that is not theirs where the client did not ask',
    (platform) => {
      const [first] = told({}, noMicrophone({ platform, log: [event(CAPTURE, 2004)] }))
      expect(first).toMatchObject({ rule: 'audio-in/client-off', certainty: 'likely' })
      expect(JSON.stringify(first)).not.toMatch(/host pool|Show Options|custom RDP property|audiocapturemode:i:1 is missing/)
    }
  )

  it('is no property that is off where the host pool asks for the microphone', () => {
    const findings = told({}, noMicrophone({ platform: 'avd', log: [event(CAPTURE, 2004)] }), { extras: pool('audiocapturemode:i:1') })
    expect(problems(findings)).toEqual(['audio-in/client-off'])
  })

  it('points to the dialog where a signed file asks for the microphone and the other boxes were ticked', () => {
    const extras = rdp('audiocapturemode:i:1', 'signature:s:AQAB')
    const findings = told({}, noMicrophone({ log: [event(CAPTURE, 2004)] }), { extras })
    expect(findings[0]).toMatchObject({ rule: 'audio-in/consent-not-ticked', certainty: 'likely' })
    expect(findings.map(({ rule }) => rule)).not.toContain('audio-in/property-off')
  })

  it('lists what an app policy may do on a tablet, and proves nothing by it', () => {
    const extras = { ...pool('audiocapturemode:i:1'), client: { platform: 'ios' as const } }
    const findings = told({}, noMicrophone({ platform: 'avd', log: [event(CAPTURE, 2004)] }), { extras })
    expect(findings.find(({ rule }) => rule === 'audio-in/mobile-app-policy')?.certainty).toBe('possible')
  })

  it('decides nothing where nobody knows when the session began', () => {
    const old = event(CAPTURE, 2006, undefined, '2026-11-12T09:00:00.000Z')
    const [first] = told({}, noMicrophone({ platform: 'windows365', session: startUnknown('windows365'), log: [old] }))
    expect(first).toMatchObject({ rule: 'unexplained', certainty: 'likely', title: expect.stringContaining('Headset (Jabra)') as string })
  })

  it('of a policy that is not set any more asks for a new session, not for another policy', () => {
    const [first] = told({}, noMicrophone({ platform: 'windows365', log: [event(CAPTURE, 2006)] }))
    expect(first?.rule).toBe('audio-in/policy-blocked')
    expect(first?.fix.map(({ text }) => text).join()).toMatch(/connect again.*Restart/)
    expect(JSON.stringify(first)).not.toContain('is Disabled on the session host')
  })

  it('does not choose between playing there and not at all', () => {
    const [first] = told({}, { platform: 'rds', endpoints: [remoteMicrophone()], log: [event(PLAYBACK, 1004)] })
    expect(first).toMatchObject({ rule: 'audio-out/property-off', certainty: 'likely' })
    expect(JSON.stringify(first)).not.toContain('audiomode is 2')
  })
})

describe('a session that answers "no service" while its service runs', () => {
  it.each<[string, string, SnapshotParts, AssessOptions]>([
    ['a policy', 'smartcard/policy-blocked', { policyValues: [policy('fEnableSmartCard', 0)] }, {}],
    ['its own value', 'smartcard/host-setting-blocked', { policyValues: [hostSetting('fEnableSmartCard', 0)] }, {}],
    ['the file', 'smartcard/property-off', {}, { extras: rdp('redirectsmartcards:i:0') }]
  ])('misses the readers that %s blocks, and lists the block where none is plugged in', (_, rule, parts, more) => {
    const session = { smartcard: NO_SERVICE, ...parts }
    expect(states(session, more)).toEqual(['missing'])
    expect(told({}, session, more)[0]?.rule).toBe(rule)
    const none = told({ readers: [] }, session, more).map((finding) => finding.rule)
    expect(none).toEqual(expect.arrayContaining([rule, 'smartcard/no-local-reader']))
    expect(none).not.toContain('smartcard/reader-on-host')
  })

  it('has no redirection where nothing is known to block it, and says so', () => {
    const [first] = told({}, { platform: 'avd', smartcard: NO_SERVICE })
    expect(first).toMatchObject({ rule: 'unexplained', certainty: 'likely' })
    expect(first?.cause).toContain('no smart card redirection is here')
  })

  it('has a local device without pcscd as its first cause', () => {
    const findings = told({ os: 'linux', smartcard: NO_SERVICE }, { smartcard: NO_SERVICE })
    expect(findings.find(({ capability }) => capability === 'smartcard')?.rule).toBe('smartcard/no-local-reader')
    expect(JSON.stringify(findings)).toContain('pcscd')
  })

  it('suspects a reader that is plugged into the host where the local service answered with none', () => {
    expect(problems(told({ readers: [] }, { smartcard: NO_SERVICE }))).toEqual(['smartcard/reader-on-host'])
  })
})

describe('what nobody read', () => {
  it('is named as what may decide, and a port that is missing by its name', () => {
    const local = { ports: [port('COM3'), port('COM4')] }
    const finding = told(local, { platform: 'avd' }).find(({ rule }) => rule === 'unexplained')
    expect(finding?.title).toBe(
      'COM4: not in the remote desktop. None of the settings that could be read blocks this; 3 could not be read.'
    )
    expect(finding?.cause).not.toContain('should have been redirected')
  })

  it('makes a note of a spare reader and of a bare port, no problem', () => {
    const spare = reader('Spare Reader 0', { states: ['empty'], atr: '' })
    const local = { readers: [reader('Yubico YubiKey OTP+FIDO+CCID 0'), spare], ports: [port('COM3'), port('COM1', { driver: 'Serial' })] }
    const findings = told(local, { platform: 'avd' })
    expect(problems(findings)).toEqual([])
    expect(findings.filter(({ rule }) => rule === 'unexplained')).toHaveLength(2)
  })

  it('leaves ports that nobody ticked possible', () => {
    const [first] = told({}, { ports: [] })
    expect(first).toMatchObject({ rule: 'com/property-off', certainty: 'possible' })
    expect(JSON.stringify(first)).toContain('Default.rdp')
  })

  it('counts a policy beside devices that arrived from the next restart on', () => {
    const findings = told({}, { policyValues: [policy('fDisableCcm', 1)] })
    expect(problems(findings)).toEqual([])
    expect(findings[0]).toMatchObject({ rule: 'com/policy-blocked', severity: 'info' })
    expect(findings[0]?.cause).toContain('counts from its next restart')
  })

  it.each([
    ['the policy', { policyValues: [policy('fDisableCcm', 1)] }, 'Your serial (COM) port will be blocked by a rule of your organization'],
    [
      'the host setting',
      { policyValues: [listenerSetting('fDisableCcm', 1)] },
      "Your serial (COM) port will be switched off by the remote desktop's"
    ]
  ])('lets %s say nothing of the present where the session was opened from another device', (_, blocking, begin) => {
    const rows = assess(workingLocal({ ports: [port('COM9')] }), workingSession({ ...blocking, clientName: 'KIOSK-9' })).rows
    expect(rows.find(({ capability, local }) => capability === 'com' && local !== undefined)?.state).toBe('unknown')
    const finding = told({ ports: [port('COM9')] }, { ...blocking, clientName: 'KIOSK-9' }).find(({ rule }) => /^com.*blocked$/.test(rule))
    expect(finding?.title).toContain(begin)
    expect(`${finding?.title} ${finding?.cause}`).not.toMatch(/works|at the moment|The device is in/)
  })
})

describe('what is read on the local device', () => {
  it('rules consent out where the dialog is the old one there', () => {
    const extras = rdp('redirectsmartcards:i:1', 'redirectcomports:i:1', 'audiocapturemode:i:1')
    const nothing: SnapshotParts = { platform: 'rds', readers: [], ports: [], endpoints: [remoteAudio()] }
    const rules = (local: SnapshotParts) => told(local, nothing, { extras }).map(({ rule }) => rule)
    expect(rules({})).toContain('smartcard/consent-not-ticked')
    const old = { policyValues: [policy('RedirectionWarningDialogVersion', 1)] }
    expect(rules(old).join()).not.toContain('consent')
    const causes = told(old, nothing, { extras })
      .map(({ cause }) => cause)
      .join()
    expect(causes).not.toMatch(/the dialog on opening the \.rdp file|should have been redirected/)
  })

  it('puts mixed management before the certificate that it prevents', () => {
    const pasted = pastedText('SCEP: Certificate enroll failed. Result: (0x82ab0011).', 'local')
    expect(problems(told({}, {}, { pasted, extras: { wantsHello: true } }))).toEqual(['whfb/mixed-management'])
  })

  it('is the secure desktop on which "run as" asks', () => {
    const prompt = { ...policy('ConsentPromptBehaviorUser', 1), layer: 'other' }
    const pasted = pastedText('The username or password is incorrect.', 'local')
    const local = { certificateList: [certificate()], policyValues: [prompt] }
    expect(problems(told(local, {}, { pasted, extras: { wantsHello: true } }))).toEqual(['whfb/secure-desktop-runas'])
  })
})
