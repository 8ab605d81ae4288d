import { describe, expect, it } from 'vitest'
import {
  certificate,
  failed,
  hostSetting,
  input,
  listenerSetting,
  output,
  policy,
  port,
  problems,
  rdp,
  reader,
  redirectedPort,
  remoteAudio,
  service,
  toldOf,
  workingLocal,
  workingSession
} from '../../diagnose/testing.ts'
import type { SnapshotParts } from '../../diagnose/testing.ts'
import type { FindingJson } from '../../report/json.ts'
import { assess } from '../assess.ts'
import type { AssessOptions } from '../assess.ts'
import { AVD_READER, evidence } from './testing.ts'

const NO_SERVICE = {
  status: 'absent',
  tookMs: 1,
  reason: 'The smart card service is not running.',
  error: { code: '0x8010001D', message: 'SCARD_E_NO_SERVICE', hint: '' }
} as const
const EMPTY_READER = 'Circle CIR315 Reader 0'

const told = (local: SnapshotParts = {}, session: SnapshotParts = {}, more: AssessOptions = {}): FindingJson[] =>
  toldOf(workingLocal(local), workingSession(session), more)
const states = (local: SnapshotParts, session: SnapshotParts, capability: string, more: AssessOptions = {}): string[] =>
  assess(workingLocal(local), workingSession(session), more)
    .rows.filter((row) => row.capability === capability)
    .map(({ name, state }) => `${name}: ${state}`)
const find = (findings: readonly FindingJson[], rule: string): FindingJson | undefined => findings.find((finding) => finding.rule === rule)
const steps = (finding: FindingJson | undefined): string =>
  (finding?.fix ?? []).map(({ text, exact = '' }) => `${text} ${exact}`).join('\n')

describe('readers that do not arrive', () => {
  const two = { readers: [reader(AVD_READER), reader(EMPTY_READER, { states: ['empty'], atr: '' })] }
  const bothMissing = [`${EMPTY_READER}: missing`, `${AVD_READER}: missing`].toSorted()

  it('are blocked by the policy that was read, which is proved, and by no other cause', () => {
    const session = { platform: 'avd' as const, smartcard: NO_SERVICE, policyValues: [policy('fEnableSmartCard', 0)] }
    const findings = told(two, session)
    expect(findings[0]).toMatchObject({ rule: 'smartcard/policy-blocked', certainty: 'proved', severity: 'problem' })
    expect(steps(findings[0])).toContain('Do not allow smart card device redirection')
    expect(findings[0]?.fix.some(({ who }) => who === 'administrator')).toBe(true)
    expect(states(two, session, 'smartcard').toSorted()).toEqual(bothMissing)
    expect(find(findings, 'smartcard/reader-on-host') ?? find(findings, 'smartcard/service-disabled')).toBeUndefined()
  })

  it("are blocked by the host's own value where no policy decides, for an administrator to mend", () => {
    const session = { platform: 'rds' as const, smartcard: NO_SERVICE, policyValues: [hostSetting('fEnableSmartCard', 0)] }
    const [first] = told(two, session)
    expect(first).toMatchObject({ rule: 'smartcard/host-setting-blocked', severity: 'problem' })
    expect(first?.fix[0]?.who).toBe('administrator')
    expect(states(two, session, 'smartcard').toSorted()).toEqual(bothMissing)
  })

  it('are not asked for by the file, with the line that asks for them', () => {
    const more = { extras: rdp('redirectsmartcards:i:0', 'redirectcomports:i:1', 'audiocapturemode:i:1') }
    const session = { smartcard: NO_SERVICE }
    const [first] = told(two, session, more)
    expect(first).toMatchObject({ rule: 'smartcard/property-off', certainty: 'proved' })
    expect(steps(first)).toContain('redirectsmartcards:i:1')
    expect(states(two, session, 'smartcard', more).toSorted()).toEqual(bothMissing)
  })

  it('are named with the local service that does not answer and with the policy that blocks as well', () => {
    const local = { os: 'linux' as const, smartcard: NO_SERVICE, ports: [], machineName: 'LAPTOP-7' }
    const rules = told(local, { smartcard: NO_SERVICE, policyValues: [policy('fEnableSmartCard', 0)] })
    expect(rules.map(({ rule }) => rule)).toEqual(expect.arrayContaining(['smartcard/policy-blocked', 'smartcard/no-local-reader']))
  })

  it('are missed on the local device, where a program in the session says that the service is not running', () => {
    const message = "Smart card error: can't establish the context (8010001D), the Smart Card Resource Manager is not running."
    const findings = told({ readers: [] }, { smartcard: NO_SERVICE, ports: [redirectedPort('COM3')] }, { pasted: [evidence(message)] })
    expect(problems(findings)).toEqual(['smartcard/reader-on-host'])
    expect(findings[0]?.certainty).not.toBe('proved')
  })

  it('are missed by a Linux client without its smart card service, which is told how to get one', () => {
    const log =
      '[10:11:12:131] [2210:2211] [INFO][com.freerdp.channels.rdpdr.client] - registered device #1: smartcard\n' +
      '[10:11:12:140] [2210:2212] [WARN][com.freerdp.channels.smartcard.client] - IRP failure: SCardEstablishContext, status: SCARD_E_NO_SERVICE (0x8010001D)'
    const scan = 'SCardEstablishContext: Service not available.'
    const pasted = [evidence(log, 'local'), evidence(scan, 'local')]
    const local = { os: 'linux' as const, smartcard: NO_SERVICE, ports: [], endpoints: [output('Built-in')] }
    const first = told(local, { smartcard: NO_SERVICE, ports: [] }, { pasted }).find(({ capability }) => capability === 'smartcard')
    expect(first?.rule).toBe('smartcard/no-local-reader')
    expect(steps(first)).toMatch(/apt install pcscd/)
  })
})

describe('readers that arrive', () => {
  it('in xrdp are listed, and most programs do not find them', () => {
    const session = { os: 'linux' as const, platform: 'xrdp' as const, readers: [reader(AVD_READER, { redirected: 'yes' })], ports: [] }
    const findings = told({ readers: [reader(AVD_READER)], ports: [] }, session)
    expect(find(findings, 'smartcard/xrdp-listed-only')).toMatchObject({ severity: 'warning' })
  })

  it('from a client that does not start the service show no certificate at sign-in', () => {
    const local = { os: 'linux' as const, readers: [reader('Gemalto Twin 00 00')], ports: [], endpoints: [] }
    const session: SnapshotParts = {
      readers: [reader('Gemalto Twin 00 00', { redirected: 'yes' })],
      serviceList: [service('SCardSvr', 'stopped', 'demand')],
      ports: [],
      endpoints: []
    }
    const findings = told(local, session, { pasted: [evidence('No valid certificates were found on this smart card.')] })
    expect(find(findings, 'smartcard/service-not-triggered')).toMatchObject({ certainty: 'likely' })
    expect(problems(findings)).toEqual(['smartcard/service-not-triggered'])
  })

  it('from Linux with a port that got another name and sound are no problem', () => {
    const local = {
      os: 'linux' as const,
      readers: [reader('Acme AU9 00 00')],
      ports: [port('/dev/ttyUSB0')],
      endpoints: [output('Built-in'), input('Built-in')]
    }
    const session = { platform: 'avd' as const, readers: [reader('Acme AU9 0', { redirected: 'yes' })], ports: [redirectedPort('COM1')] }
    const findings = told(local, session)
    expect(problems(findings)).toEqual([])
    expect(find(findings, 'com/client-unsupported')).toBeUndefined()
  })

  it('with another driver in the session may hold no usable key, as the message says', () => {
    const local = { readers: [reader(AVD_READER, { card: 'Vendor minidriver' })] }
    const session = { readers: [reader(AVD_READER, { card: 'Identity Device (NIST SP 800-73 [PIV])', redirected: 'yes' as const })] }
    const findings = told(local, session, { pasted: [evidence('STATUS_SMARTCARD_NO_KEY_CONTAINER 0xC0000384')] })
    expect(findings[0]).toMatchObject({ rule: 'smartcard/minidriver-differs', certainty: 'possible' })
  })
})

describe('ports', () => {
  it('that arrive under another name and give no data have a request refused by the client', () => {
    const local = { os: 'linux' as const, readers: [], ports: [port('ttyACM0')], endpoints: [] }
    const session = { readers: [], ports: [redirectedPort('COM5')], endpoints: [] }
    const pasted = [evidence('[WARN][com.winpr.comm] - Attempt to set XonLimit with an unsupported value: 1024', 'local')]
    const [first] = told(local, session, { pasted })
    expect(first).toMatchObject({ rule: 'com/freerdp-ioctl', certainty: 'likely' })
    expect(steps(first)).toContain('permissive')
    expect(states(local, session, 'com', { pasted })).toEqual(['ttyACM0: redirected'])
  })

  it('are missing where the file of the connection has them off, which is proved only with the file', () => {
    const session = { platform: 'rdp' as const, ports: [] }
    const [guess] = told({}, session)
    expect(guess).toMatchObject({ rule: 'com/property-off', certainty: 'possible' })
    expect(JSON.stringify(guess)).not.toContain('should have been redirected')
    expect(states({}, session, 'com')).toEqual(['COM3: missing'])
    const [read] = told({}, session, { extras: rdp('redirectcomports:i:0', 'audiocapturemode:i:1') })
    expect(read).toMatchObject({ rule: 'com/property-off', certainty: 'proved' })
  })
})

describe('everything', () => {
  const nothing: SnapshotParts = { platform: 'rds', readers: [], ports: [], endpoints: [remoteAudio()] }
  const asked = rdp('full address:s:app.example', 'redirectsmartcards:i:1', 'redirectcomports:i:1', 'audiocapturemode:i:1')

  it('that an unsigned file asks for and that does not arrive was probably not ticked, and the warning stays on', () => {
    const findings = told({ certificateList: [certificate()] }, nothing, { extras: asked })
    const [first] = findings
    expect(first).toMatchObject({ certainty: 'likely', severity: 'problem' })
    expect(first?.rule).toMatch(/\/consent-not-ticked$/)
    expect([...states({}, nothing, 'smartcard', { extras: asked }), ...states({}, nothing, 'com', { extras: asked })]).toEqual([
      'Yubico YubiKey OTP+FIDO+CCID 0: missing',
      'COM3: missing'
    ])
    expect(states({}, nothing, 'audioIn', { extras: asked })).toEqual(['Headset (Jabra): missing'])
    for (const { fix } of findings) expect(JSON.stringify(fix)).not.toMatch(/turn off the (warning|protection)/i)
    expect(findings.filter(({ rule, certainty }) => rule.endsWith('policy-blocked') && certainty === 'proved')).toEqual([])
  })
})

describe('sound', () => {
  it('that is heard while the microphone is off in the file and in the listener has both places told', () => {
    const session: SnapshotParts = {
      platform: 'rds',
      endpoints: [remoteAudio()],
      policyValues: [listenerSetting('fDisableAudioCapture', 1)]
    }
    const more = { extras: rdp('audiocapturemode:i:0', 'audiomode:i:0', 'redirectcomports:i:1') }
    const rules = told({}, session, more).map(({ rule }) => rule)
    expect(rules.slice(0, 2)).toEqual(['audio-in/property-off', 'audio-in/host-setting-blocked'])
    expect(states({}, session, 'audioIn', more)).toEqual(['Headset (Jabra): missing'])
    expect(states({}, session, 'audioOut', more)).toEqual(['Speakers (Realtek): redirected'])
  })

  it('of Teams goes through the session where the marker of its own way is not set', () => {
    const marker = { layer: 'other', key: 'HKLM\\SOFTWARE\\Microsoft\\Teams', name: 'IsWVDEnvironment', present: false }
    const findings = told({}, { platform: 'avd', policyValues: [marker] }, { pasted: [evidence('AVD Media Not Connected')] })
    expect(findings[0]).toMatchObject({ rule: 'audio/optimised-apps', certainty: 'possible' })
    expect(findings[0]?.cause).toContain('IsWVDEnvironment')
  })

  it('of an xrdp session with the placeholder alone lacks the module', () => {
    const session: SnapshotParts = {
      os: 'linux',
      platform: 'xrdp',
      readers: [],
      ports: [],
      endpoints: [output('Dummy Output', { id: 'auto_null', redirected: 'no' })]
    }
    const local = { readers: [], ports: [] }
    expect(told(local, session)[0]).toMatchObject({ rule: 'audio/xrdp-module-missing', certainty: 'likely' })
    expect(states(local, session, 'audioOut')).toContain('Speakers (Realtek): missing')
  })
})

describe('a list that nobody could read', () => {
  it('on the local device leaves a block of the session standing, and proves no other cause', () => {
    const local = { smartcard: failed('TIMEOUT', 'no answer') }
    const findings = told(local, { smartcard: NO_SERVICE, policyValues: [policy('fEnableSmartCard', 0)] })
    expect(find(findings, 'smartcard/policy-blocked')).toBeDefined()
    expect(find(findings, 'smartcard/reader-on-host')).toBeUndefined()
  })
})
