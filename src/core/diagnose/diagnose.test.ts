import { describe, expect, it } from 'vitest'
import { settingsOf } from '../capabilities/all.ts'
import { assess } from '../assess/assess.ts'
import type { Extras } from '../facts/answers.ts'
import type { FindingJson } from '../report/json.ts'
import {
  CAPTURE,
  event,
  failed,
  toldOf,
  toldOfOne,
  input,
  listenerSetting,
  localSnapshot,
  output,
  policy,
  pool,
  port,
  problems,
  rdp,
  reader,
  redirectedPort,
  remoteAudio,
  remoteMicrophone,
  rules,
  service,
  sessionSnapshot,
  unsupported,
  workingLocal,
  workingSession
} from './testing.ts'

const text = (finding: FindingJson | undefined): string => JSON.stringify(finding)

describe('diagnosis', () => {
  it('finds no problem in a pair without differences, on any platform', () => {
    for (const platform of ['rdp', 'rds', 'avd', 'windows365', 'devbox'] as const) {
      const session = workingSession({
        platform,
        policyValues: [policy('fEnableSmartCard', 1), policy('fDisableCcm', 0), policy('AllowedAudioQualityMode', 7)]
      })
      expect({ platform, found: problems(toldOf(workingLocal(), session)) }).toEqual({ platform, found: [] })
    }
    const mac = localSnapshot({ os: 'macos', readers: [], ports: [], endpoints: [output('MacBook Speakers'), input('MacBook Microphone')] })
    expect(problems(toldOf(mac, workingSession({ readers: [], ports: [], platform: 'windows365' })))).toEqual([])
    const linux = localSnapshot({ os: 'linux', endpoints: [output('Built-in Audio')] })
    const xrdp = sessionSnapshot({ os: 'linux', platform: 'xrdp', endpoints: [output('xrdp sink', { redirected: 'yes' })] })
    expect(problems(toldOf(linux, xrdp))).toEqual([])
  })

  it('says of a microphone that is missing on Azure Virtual Desktop that it is not configured, where to set it and what else would block it', () => {
    const session = sessionSnapshot({
      platform: 'avd',
      stationName: 'rdp-sxs231128400#0',
      readers: [reader('YubiKey', { redirected: 'yes' })],
      endpoints: [remoteAudio()]
    })
    const [first] = toldOfOne(session)
    expect(first).toMatchObject({ rule: 'audio-in/property-off', severity: 'problem', certainty: 'likely', capability: 'audioIn' })
    expect(first?.title).toBe('Your microphone is not switched on for this connection.')
    expect(first?.cause).toContain('audiocapturemode is not configured')
    expect(first?.cause).toContain('What else would block it: the policy "Allow audio recording redirection" if it is Disabled')
    expect(first?.cause).toContain('fDisableAudioCapture = 1')
    expect(first?.cause).toContain('microphone access that is denied')
    expect(first?.fix[0]).toMatchObject({ who: 'administrator', exact: 'audiocapturemode:i:1' })
    expect(first?.fix[0]?.text).toContain('RDP Properties > Device redirection, and set "Microphone redirection"')
    expect(first?.links).toContain('https://learn.microsoft.com/en-us/azure/virtual-desktop/redirection-configure-audio-video')
  })

  it('takes the logged reason as a sign of what the default suggests, and not as proof: the client may not ask for other reasons', () => {
    const session = workingSession({ platform: 'avd', endpoints: [remoteAudio()], log: [event(CAPTURE, 2004)] })
    const told = (extras: Extras = {}) => toldOf(workingLocal(), session, { extras }).find((one) => one.rule === 'audio-in/property-off')
    expect(told()?.certainty).toBe('likely')
    expect(
      told()
        ?.evidence.map((one) => one.value)
        .join()
    ).toContain('event 2004')
    expect(told(pool('audiomode:i:0'))?.certainty).toBe('proved')
    expect(told(rdp('audiomode:i:0'))?.certainty).toBe('likely')
    expect(told(pool('audiocapturemode:i:1'))).toBeUndefined()
  })

  it('lists every layer that blocks, each naming the others', () => {
    const session = workingSession({ platform: 'avd', ports: [], policyValues: [policy('fDisableCcm', 1)] })
    const findings = toldOf(workingLocal(), session, {
      extras: { properties: [{ name: 'redirectcomports', value: '0', source: 'host-pool' }] }
    })
    expect(problems(findings)).toEqual(['com/property-off', 'com/policy-blocked'])
    expect(findings[0]?.cause).toContain('fixing one is not enough: fDisableCcm')
    expect(findings[1]?.cause).toContain('fixing one is not enough: host pool property = redirectcomports:i:0')
    expect(findings.every((finding) => finding.severity !== 'problem' || finding.rows?.length === 1)).toBe(true)
  })

  it('gives the exact Group Policy path, Intune path, registry value and restart', () => {
    const finding = toldOf(
      workingLocal(),
      workingSession({ platform: 'avd', readers: [], policyValues: [policy('fEnableSmartCard', 0)] })
    )[0]
    const { groupPolicyPath, intunePath, displayName } = settingsOf('smartcard').setting.policy
    const exact = finding?.fix.map((step) => step.exact)
    expect(exact).toContain(`${groupPolicyPath} > ${displayName}`)
    expect(exact).toContain(`${intunePath} > ${displayName}`)
    expect(exact?.join()).toContain('/v fEnableSmartCard')
    expect(text(finding)).toContain('Restart the session host')
    expect(finding?.evidence[0]).toMatchObject({
      side: 'session',
      source: expect.stringContaining('\\fEnableSmartCard') as string,
      value: expect.stringMatching(/^0 /) as string
    })
  })

  it('names Intune first where the platform is managed with it', () => {
    const finding = toldOf(
      workingLocal(),
      workingSession({ platform: 'windows365', ports: [], policyValues: [policy('fDisableCcm', 1)] })
    )[0]
    expect(finding?.fix[0]?.text).toContain('Intune')
  })

  it('tells one root cause once, with the devices of every capability it explains', () => {
    const properties = ['redirectsmartcards', 'redirectcomports'].map((name) => ({ name, value: '1', source: 'rdp' as const }))
    const findings = toldOf(
      workingLocal({ endpoints: [output('Speakers')] }),
      workingSession({ readers: [], ports: [], endpoints: [remoteAudio()] }),
      { extras: { properties } }
    )
    const consent = findings.filter((finding) => finding.rule.endsWith('consent-not-ticked'))
    expect(consent).toHaveLength(1)
    expect(consent[0]).toMatchObject({
      rule: 'smartcard/consent-not-ticked',
      also: ['com/consent-not-ticked'],
      rows: [expect.stringContaining('smartcard:'), expect.stringContaining('com:')]
    })
    expect(problems(findings)).toEqual(['smartcard/consent-not-ticked'])
    expect(text(consent[0])).not.toMatch(/disable the (warning|protection)|turn (it|the warning) off/i)
  })

  it('explains sound and ports by one stopped service', () => {
    const findings = toldOf(
      workingLocal(),
      workingSession({ ports: [], endpoints: [], serviceList: [service('UmRdpService', 'stopped', 'demand')] }),
      { extras: { properties: [{ name: 'audiocapturemode', value: '1', source: 'host-pool' }] } }
    )
    expect(problems(findings)).toEqual(['audio/service-stopped'])
    expect(findings[0]?.rows).toHaveLength(3)
  })

  it('says "cause not found" with the evidence where nothing explains a missing device, and never guesses', () => {
    const findings = toldOf(workingLocal(), workingSession({ readers: [] }))
    expect(findings[0]).toMatchObject({
      rule: 'unexplained',
      severity: 'problem',
      capability: 'smartcard',
      rows: [expect.stringContaining('YubiKey')]
    })
    expect(findings[0]?.cause).toMatch(/^Cause not found\./)
    expect(findings[0]?.evidence.map((one) => one.source)).toContain(
      'HKLM\\SOFTWARE\\Policies\\Microsoft\\Windows NT\\Terminal Services\\fEnableSmartCard'
    )
    expect(rules(findings)).toEqual(['unexplained', 'needs-evidence'])
  })

  it('explains only the rows that a device-level cause covers', () => {
    const local = workingLocal({ ports: [port('COM3', { inUse: { state: 'yes', by: 'putty.exe' } }), port('COM4')] })
    const findings = toldOf(local, workingSession({ ports: [] }), { extras: pool('redirectcomports:i:1') })
    expect(findings.find((one) => one.rule === 'com/busy-local')?.rows).toEqual(['com:local:COM3'])
    expect(findings.find((one) => one.rule === 'unexplained')?.rows).toEqual(['com:local:COM4'])
  })

  it('says what would decide, at most once for each capability', () => {
    const findings = toldOfOne(workingLocal())
    const needs = findings.filter((finding) => finding.rule === 'needs-evidence')
    expect(needs.map((finding) => finding.capability)).toEqual(['smartcard', 'com', 'audioOut', 'audioIn'])
    expect(needs[0]?.fix.map((step) => step.text)).toContain('Run Sidecheck in the remote desktop.')
    expect(needs[0]?.fix.map((step) => step.exact)).toContain('certutil -scinfo')
    expect(problems(findings)).toEqual([])
  })

  it('asks for the log where it is switched off or denied, since its silence says nothing', () => {
    const events = { status: 'present' as const, tookMs: 1, data: { channels: [{ channel: CAPTURE, state: 'off' as const }], events: [] } }
    const findings = toldOf(workingLocal(), workingSession({ platform: 'windows365', endpoints: [remoteAudio()], events }))
    const need = findings.find((finding) => finding.rule === 'needs-evidence' && finding.capability === 'audioIn')
    expect(need?.fix.map((step) => step.exact).join()).toContain(CAPTURE)
    expect(rules(findings)).toContain('unexplained')
  })

  it('blames nothing on a capability that got through or that the local device does not have', () => {
    const blocked = [policy('fEnableSmartCard', 0), policy('fDisableCcm', 1)]
    expect(problems(toldOf(workingLocal(), workingSession({ policyValues: blocked })))).toEqual([])
    expect(
      problems(toldOf(workingLocal({ readers: [], ports: [] }), workingSession({ readers: [], ports: [], policyValues: blocked })))
    ).toEqual([])
  })

  it('only warns of a block while some devices of the kind are in the session', () => {
    const local = workingLocal({ ports: [port('COM3'), port('COM4')] })
    const findings = toldOf(local, workingSession({ policyValues: [policy('fDisableCcm', 1)] }))
    expect(findings.find((finding) => finding.rule === 'com/policy-blocked')).toMatchObject({
      severity: 'warning',
      rows: ['com:local:COM4']
    })
  })

  it('shows a logged reason that no rule knows as evidence, without a cause', () => {
    const properties = [{ name: 'audiocapturemode', value: '1', source: 'rdp' as const }]
    const findings = toldOf(workingLocal(), workingSession({ endpoints: [remoteAudio()], log: [event(CAPTURE, 2009)] }), {
      extras: { properties }
    })
    expect(findings[0]).toMatchObject({ rule: 'unexplained', capability: 'audioIn' })
    expect(text(findings[0])).toContain('event 2009')
  })

  it('says "cause not found" for sound that is listed but does not cross', () => {
    const [local, session] = [workingLocal(), workingSession()]
    const proofs = [{ capability: 'audioOut', at: '2026-11-20T09:35:00Z', latencyMs: null, passed: false }] as const
    const finding = toldOf(local, session, { proofs })[0]
    expect(finding).toMatchObject({ rule: 'unexplained', capability: 'audioOut' })
    expect(finding?.title).toMatch(/none arrives from the remote desktop\. None of the settings that could be read blocks this/)
    const muted = workingSession({ endpoints: [output('Remote Audio', { redirected: 'yes', muted: true }), remoteMicrophone()] })
    expect(rules(toldOf(local, muted, { proofs }))).not.toContain('unexplained')
  })

  it('warns of a known block where nobody looked at the local device', () => {
    const findings = toldOfOne(
      sessionSnapshot({ policyValues: [policy('fDisableCcm', 1)], endpoints: [remoteAudio(), remoteMicrophone()] })
    )
    expect(findings.find((finding) => finding.rule === 'com/policy-blocked')).toMatchObject({ severity: 'warning', certainty: 'proved' })
  })

  it('puts what blocks most first', () => {
    const local = workingLocal({ microphone: 'Deny', endpoints: [output('Speakers', { muted: true }), input('Headset')] })
    const findings = toldOf(
      local,
      workingSession({ ports: [], policyValues: [policy('fDisableCcm', 1), policy('AllowedAudioQualityMode', 1)] })
    )
    const found = rules(findings)
    expect(found.indexOf('com/policy-blocked')).toBeLessThan(found.indexOf('audio-out/muted'))
    expect(found.indexOf('audio-out/muted')).toBeLessThan(found.indexOf('audio-out/quality-limited'))
  })

  it('takes pasted texts as evidence of their side, labelled with their time', () => {
    const session = sessionSnapshot({
      smartcard: unsupported(),
      ports: [redirectedPort('COM3')],
      endpoints: [remoteAudio(), remoteMicrophone()],
      policies: unsupported()
    })
    const { findings, effective } = assess(workingLocal(), session, {
      pasted: [
        {
          side: 'session',
          kind: 'reg',
          at: '2026-11-20T10:00:00Z',
          value: {
            values: [
              {
                key: 'HKEY_LOCAL_MACHINE\\SOFTWARE\\Policies\\Microsoft\\Windows NT\\Terminal Services',
                name: 'fEnableSmartCard',
                type: 'REG_DWORD',
                data: 0
              }
            ]
          }
        },
        {
          side: 'session',
          kind: 'certutil-scinfo',
          at: '2026-11-20T10:00:00Z',
          value: {
            service: 'running',
            readers: [],
            certificates: [],
            errors: [{ code: '0x8010002e', name: 'SCARD_E_NO_READERS_AVAILABLE' }]
          }
        }
      ]
    })
    expect(effective.capabilities.smartcard).toMatchObject({ result: 'blocked', decidedBy: 'policy' })
    expect(findings[0]).toMatchObject({ rule: 'smartcard/policy-blocked', severity: 'problem' })
  })

  it('asks on the local device when a reader is reported on the host', () => {
    const session = sessionSnapshot({ smartcard: failed('0x8010001D', 'no service'), endpoints: [remoteAudio(), remoteMicrophone()] })
    const need = toldOfOne(session).find((finding) => finding.capability === 'smartcard')
    expect(need?.rule).toBe('needs-evidence')
    expect(need?.fix[0]?.text).toBe('Run Sidecheck on the local device.')
  })

  it('keeps the rows, the certainty and the order for equal input', () => {
    const pair = (): FindingJson[] =>
      toldOf(
        workingLocal(),
        workingSession({ readers: [], ports: [], policyValues: [policy('fDisableCcm', 1), listenerSetting('fDisableCam', 1)] })
      )
    expect(pair()).toEqual(pair())
  })
})
