import { describe, expect, it } from 'vitest'
import {
  CAPTURE,
  event,
  listenerSetting,
  policy,
  pool,
  port,
  portTest,
  present,
  rdp,
  redirectedPort,
  remoteAudio,
  service,
  sessionSnapshot,
  toldOf,
  workingLocal,
  workingSession
} from '../../diagnose/testing.ts'
import type { SnapshotParts } from '../../diagnose/testing.ts'
import type { FindingJson } from '../../report/json.ts'
import type { AssessOptions } from '../assess.ts'

const told = (local: SnapshotParts = {}, session: SnapshotParts = {}, more: AssessOptions = {}): FindingJson[] =>
  toldOf(workingLocal(local), workingSession(session), more)
const find = (findings: readonly FindingJson[], rule: string): FindingJson => {
  const found = findings.find((finding) => finding.rule === rule)
  if (found === undefined) throw new Error(`${rule} is not among ${findings.map((finding) => finding.rule).join(', ')}`)
  return found
}
const texts = (finding: FindingJson | undefined): string[] => finding?.fix.map(({ text }) => text) ?? []
const exacts = (finding: FindingJson | undefined): string[] => finding?.fix.flatMap(({ exact }) => exact ?? []) ?? []
const steps = (finding: FindingJson | undefined): string[] => finding?.fix.map(({ step }) => step) ?? []

/** No port arrived, though a policy forbids it or nothing does. */
const withoutPorts = (parts: SnapshotParts): SnapshotParts => ({ ports: [], ...parts })
const blocked = (parts: SnapshotParts): FindingJson =>
  find(told({}, withoutPorts({ policyValues: [policy('fDisableCcm', 1)], ...parts })), 'com/policy-blocked')

/** A session on a Cloud PC of which nothing tells whether it is a dev box. */
function eitherOr(parts: SnapshotParts = {}): SnapshotParts {
  const { session } = sessionSnapshot({ platform: 'windows365' })
  if (session.status !== 'present') throw new Error('a session is there')
  return { ...parts, session: present({ ...session.data, orPlatform: 'devbox' as const }) }
}

describe('a restart', () => {
  it.each(['avd', 'rds', 'rdp'] as const)('of a machine that others may use on %s comes after they have signed out', (platform) => {
    const list = texts(blocked({ platform }))
    const warned = list.findIndex((text) => /sign(ed)? out.*ends|ends.*sessions/.test(text))
    const restart = list.findIndex((text) => text.startsWith('Restart the'))
    expect(warned).toBeGreaterThanOrEqual(0)
    expect(warned).toBeLessThan(restart)
    expect(list[warned]).toMatch(/all/)
  })

  it.each([
    ['windows365', 'Cloud PC', 'Intune admin center (Devices > Windows 365'],
    ['devbox', 'dev box', 'developer portal']
  ] as const)('on %s is one of the %s, which the portal of its service can restart', (platform, name, portal) => {
    const finding = blocked({ platform })
    const restart = texts(finding).find((text) => text.startsWith('Restart'))
    expect(restart).toContain(`Restart the ${name}`)
    expect(restart).toContain(portal)
    expect(JSON.stringify(finding.fix)).not.toMatch(/host pool|drain|session host/)
  })

  it('names both where nothing tells a dev box from a Cloud PC', () => {
    const finding = blocked(eitherOr())
    const restart = texts(finding).find((text) => text.startsWith('Restart'))
    expect(restart).toMatch(/Cloud PC or dev box.*Intune admin center.*developer portal/)
    expect(JSON.stringify(finding.fix)).not.toMatch(/host pool|drain/)
  })
})

describe('a property that is off', () => {
  it.each<[SnapshotParts, RegExp]>([
    [{ platform: 'windows365' }, /Intune admin center \(Devices > Windows 365: provisioning policies and user settings\)/],
    [{ platform: 'devbox' }, /Azure portal \(the dev center with its projects and pools; .*developer portal\)/],
    [eitherOr(), /Intune admin center for Windows 365 .* or the Azure portal for Dev Box/]
  ])('is looked for in the portal that serves the machine', (session, portal) => {
    const [first] = told({}, withoutPorts(session), { extras: rdp('redirectcomports:i:0') })
    expect(first?.rule).toBe('com/property-off')
    expect(texts(first).join(' ')).toMatch(portal)
  })

  it('of a session collection is read first, then added to by the name of the cmdlet', () => {
    const finding = find(told({}, withoutPorts({ platform: 'rds' }), { extras: rdp('redirectcomports:i:0') }), 'com/property-off')
    expect(exacts(finding).slice(0, 2)).toEqual([
      'Get-RDSessionCollectionConfiguration -CollectionName <name> -Client | Format-List',
      'Set-RDSessionCollectionConfiguration -CollectionName <name> -ClientDeviceRedirectionOptions <options that were read>,COMPort'
    ])
    expect(finding.fix[0]?.where).toBe('broker')
  })

  it('of a host pool is set in the Azure portal', () => {
    const finding = find(told({}, withoutPorts({ platform: 'avd' }), { extras: pool('redirectcomports:i:0') }), 'com/property-off')
    expect(finding.fix[0]).toMatchObject({
      where: 'azure',
      text: expect.stringContaining('In the Azure portal open the host pool') as string
    })
  })
})

describe('Group Policy and Intune', () => {
  it('are two ways of the same, not one step after the other', () => {
    const [first, second] = texts(blocked({ platform: 'rds' }))
    expect(first).toMatch(/^Either in Group Policy/)
    expect(second).toMatch(/^Or, where Intune manages/)
  })

  it("come before the listener's key on Azure Virtual Desktop, whose name holds a version", () => {
    const values = [listenerSetting('fDisableCcm', 1, 'RDP-Sxs261100500')]
    const finding = find(
      told({}, withoutPorts({ platform: 'avd', policyValues: values, stationName: 'RDP-Sxs261100500#1' })),
      'com/host-setting-blocked'
    )
    expect(steps(finding).slice(0, 2)).toEqual(['host-setting-blocked.fix.policy', 'host-setting-blocked.fix.set'])
    expect(texts(finding)[1]).toContain('version')
  })
})

describe('a service', () => {
  it('that is down on both sides is started by one step that says so', () => {
    const down = { serviceList: [service('Audiosrv', 'stopped')] }
    const finding = find(told(down, { ...down, endpoints: [] }), 'audio/service-stopped')
    const starts = finding.fix.filter(({ exact }) => exact === 'net start Audiosrv')
    expect(starts).toMatchObject([{ where: 'both', text: 'Start the service Audiosrv on the local device and in the session.' }])
  })

  it('that does not exist is not started', () => {
    const finding = find(told({}, { serviceList: [service('Audiosrv', 'missing', 'unknown')], endpoints: [] }), 'audio/service-stopped')
    expect(exacts(finding)).not.toContain('net start Audiosrv')
    expect(texts(finding).join(' ')).toContain('does not exist in the session')
  })

  it('that carries ports is told of as what ports need, under their name', () => {
    const finding = find(told({}, { serviceList: [service('UmRdpService', 'stopped')], ports: [] }), 'audio/service-stopped')
    expect([finding.capability, finding.title.slice(0, 9)]).toEqual(['com', 'COM ports'])
  })

  it('of a Linux device is installed before it is started, as its distribution calls it', () => {
    const none = {
      status: 'absent',
      tookMs: 1,
      reason: 'no service',
      error: { code: '0x8010001D', message: 'SCARD_E_NO_SERVICE', hint: '' }
    } as const
    const on = (name: string): FindingJson =>
      find(
        told(
          {
            os: 'linux',
            smartcard: none,
            machine: present({
              name: 'DESK-12',
              os: { family: 'linux' as const, name, version: '6.8', arch: 'x64' },
              locale: 'en-GB',
              timeZone: 'Etc/UTC'
            })
          },
          { readers: [] }
        ),
        'smartcard/no-local-reader'
      )
    expect(exacts(on('Fedora Linux 42 (Workstation Edition)'))).toEqual([
      'dnf install pcsc-lite pcsc-lite-ccid',
      'systemctl enable --now pcscd.socket'
    ])
    expect(exacts(on('Ubuntu 24.04.3 LTS'))[0]).toBe('apt install pcscd libccid')
    expect(exacts(on('Gentoo Linux'))).toEqual(['systemctl enable --now pcscd.socket'])
  })
})

describe('the microphone on a server without the RD Session Host role', () => {
  const server = (parts: SnapshotParts = {}): SnapshotParts => ({
    endpoints: [remoteAudio()],
    machine: present({
      name: 'FS-04',
      os: { family: 'windows' as const, name: 'Windows Server 2022 Standard', version: '10.0.20348', arch: 'x64' },
      locale: 'en-US',
      timeZone: 'Etc/UTC'
    }),
    ...parts
  })

  it('is possibly missing because of the role, which stands before consent', () => {
    const findings = told({ readers: [], ports: [] }, server({ readers: [], ports: [] }), { extras: rdp('audiocapturemode:i:1') }).filter(
      ({ capability }) => capability === 'audioIn'
    )
    expect(findings.slice(0, 2).map(({ rule, certainty }) => [rule, certainty])).toEqual([
      ['audio-in/licensing', 'possible'],
      ['audio-in/consent-not-ticked', 'possible']
    ])
    expect(findings[0]?.fix[0]?.where).toBe('host')
  })

  it('is not where Windows is none of a server, and not where the log knows better', () => {
    const rules = (session: SnapshotParts): string[] => told({}, session, { extras: rdp('audiocapturemode:i:1') }).map(({ rule }) => rule)
    expect(rules({ endpoints: [remoteAudio()] })).not.toContain('audio-in/licensing')
    expect(rules(server({ log: [event(CAPTURE, 2006)] }))).not.toContain('audio-in/licensing')
  })
})

describe('the warning on opening an .rdp file', () => {
  const extras = rdp('audiocapturemode:i:1', 'redirectcomports:i:1', 'redirectsmartcards:i:1')
  const nothing: SnapshotParts = { platform: 'rds', readers: [], ports: [], endpoints: [remoteAudio()] }

  it('is out where the local device shows the one from before', () => {
    const of = (version: number): string =>
      told({ policyValues: [policy('RedirectionWarningDialogVersion', version)] }, nothing, { extras })
        .map(({ rule }) => rule)
        .join()
    expect(of(1)).not.toContain('consent-not-ticked')
    expect(of(2)).toContain('consent-not-ticked')
  })

  it('is not out by what the session host has', () => {
    const session = { ...nothing, policyValues: [policy('RedirectionWarningDialogVersion', 1)] }
    expect(
      told({}, session, { extras })
        .map(({ rule }) => rule)
        .join()
    ).toContain('consent-not-ticked')
  })
})

describe('a port', () => {
  it('that Device Manager does not show is no finding where everything is well', () => {
    expect(told({}, { platform: 'avd' }).map(({ rule }) => rule)).not.toContain('com/not-in-device-manager')
  })

  it('and the device behind it are told apart where a program misses it', () => {
    const finding = find(told({}, {}, { tests: [portTest('session', 'COM3', 'not-found')] }), 'com/not-in-device-manager')
    expect(finding.cause).toMatch(/the device behind the port.*is another thing/i)
    expect(finding.fix.find(({ exact }) => exact === 'devmgmt.msc')?.text).toMatch(/of the device itself, not of the port/)
  })

  it('above COM9 is given to the application by its full name, and mode by the real one', () => {
    const ports = { local: { ports: [port('COM14')] }, session: { ports: [redirectedPort('COM14')] } }
    const missed = told(ports.local, ports.session, { tests: [portTest('session', 'COM14', 'not-found')] })
    expect(exacts(find(missed, 'com/above-9'))).toContain(String.raw`\\.\COM14`)
    const silent = told(ports.local, ports.session, { tests: [portTest('session', 'COM14', 'no-answer')] })
    expect(exacts(find(silent, 'com/driver-missing'))).toContain('mode COM14')
  })
})
