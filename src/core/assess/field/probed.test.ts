import { describe, expect, it } from 'vitest'
import {
  CAPTURE,
  certificate,
  event,
  input,
  localSnapshot,
  policy,
  port,
  present,
  rdp,
  redirectedPort,
  remoteAudio,
  rules,
  service,
  sessionSnapshot,
  toldOf,
  workingLocal,
  workingSession
} from '../../diagnose/testing.ts'
import type { SnapshotParts } from '../../diagnose/testing.ts'
import type { FindingJson } from '../../report/json.ts'
import type { ClientsData, Machine } from '../../snapshot/schema.ts'
import { assess } from '../assess.ts'
import type { AssessOptions } from '../assess.ts'

const told = (local: SnapshotParts = {}, session: SnapshotParts = {}, more: AssessOptions = {}): FindingJson[] =>
  toldOf(workingLocal(local), workingSession(session), more)
const finding = (findings: readonly FindingJson[], rule: string): FindingJson | undefined => findings.find((one) => one.rule === rule)

/** The machine of a side, joined so. */
const joined = (side: 'local' | 'session', join: NonNullable<Machine['join']>): SnapshotParts => {
  const { machine } = side === 'local' ? localSnapshot() : sessionSnapshot()
  return machine.status === 'present' ? { machine: present({ ...machine.data, join }) } : {}
}
const onCard = (issuerInNtAuth: 'yes' | 'no' | 'unknown') =>
  certificate({ provider: 'Microsoft Smart Card Key Storage Provider', issuer: 'CN=Larkspur Issuing 2', issuerInNtAuth })

describe('when a device came', () => {
  const late = '2026-11-20T09:25:00.000Z'
  const microphone = (parts: object) => [input('Table microphone', { isDefault: true, ...parts })]

  it('explains a microphone that was plugged in after the session began, and is not proved', () => {
    const findings = told({ endpoints: microphone({ arrivedAt: late }) }, { platform: 'windows365', endpoints: [remoteAudio()] })
    expect(finding(findings, 'audio-in/plugged-after-connect')?.certainty).toBe('likely')
  })

  it('explains nothing by another microphone that came later', () => {
    const endpoints = [
      ...microphone({ arrivedAt: '2026-11-20T07:00:00.000Z' }),
      input('Camera microphone', { isDefault: false, arrivedAt: late })
    ]
    expect(rules(told({ endpoints }, { platform: 'windows365', endpoints: [remoteAudio()] }))).not.toContain(
      'audio-in/plugged-after-connect'
    )
  })
})

describe('how machines are joined', () => {
  const domain = joined('session', { state: 'domain', domain: 'LARKSPUR' })
  const certificates = (certificateList: ReturnType<typeof onCard>[], ntAuth: { thumbprint: string; subject?: string }[]) =>
    present({ certificates: certificateList, ntAuth })

  it('says nothing of the domain where nobody has a certificate on a card', () => {
    const local = { ...joined('local', { state: 'workgroup' }), certificates: certificates([], []) }
    expect(rules(told(local, domain))).not.toContain('smartcard/kdc-root-missing')
    expect(JSON.stringify(told(local, domain))).not.toContain('NTAuth')
  })

  it('is proved to be a matter of trust where the store is empty', () => {
    const local = { ...joined('local', { state: 'entra' }), certificates: certificates([onCard('unknown')], []) }
    expect(finding(told(local, domain), 'smartcard/kdc-root-missing')).toMatchObject({ certainty: 'proved', severity: 'warning' })
  })

  it('is left open where the store could not be read', () => {
    const local = { ...joined('local', { state: 'workgroup' }), certificates: present({ certificates: [onCard('unknown')] }) }
    expect(rules(told(local, domain))).not.toContain('smartcard/kdc-root-missing')
  })

  it('is the same domain in small letters, and by its long name not another one', () => {
    for (const name of ['larkspur', 'larkspur.example', 'other.example']) {
      const local = { ...joined('local', { state: 'domain', domain: name }), certificates: certificates([onCard('unknown')], []) }
      expect(rules(told(local, domain))).not.toContain('smartcard/kdc-root-missing')
    }
  })

  it('lets the store of the session host say that the issuing authority is known', () => {
    const unlisted = { certificates: certificates([onCard('no')], [{ thumbprint: 'aa', subject: 'CN=Other' }]) }
    expect(finding(told(unlisted, domain), 'smartcard/issuer-not-in-ntauth')?.certainty).toBe('proved')
    const theirs = { ...domain, certificates: certificates([], [{ thumbprint: 'bb', subject: 'CN=Larkspur Issuing 2' }]) }
    expect(rules(told(unlisted, theirs))).not.toContain('smartcard/issuer-not-in-ntauth')
  })
})

describe('Default.rdp', () => {
  type Running = ClientsData['running'][number]
  const file = (properties: Record<string, string>, ...running: Running[]): SnapshotParts => ({
    clients: present({
      running,
      savedFiles: [],
      defaultFile: {
        folder: 'C:\\Users\\ilka\\Documents',
        properties: Object.entries(properties).map(([name, value]) => ({ name, value }))
      }
    })
  })
  const off = { redirectcomports: '0' }
  const noPort: SnapshotParts = { ports: [] }

  it('makes of "probably not ticked" what is written there, and stays possible', () => {
    const found = finding(told(file(off), noPort), 'com/property-off')
    expect(found).toMatchObject({ certainty: 'possible', severity: 'problem' })
    expect(found?.evidence.map(({ value }) => value)).toEqual(['redirectcomports:i:0'])
    expect(found?.cause).toContain('Default.rdp has redirectcomports:i:0')
  })

  it('is likely where the client runs without a file, and never proved, also where the log says that nobody asked', () => {
    const client: Running = { program: 'mstsc.exe', processId: 9 }
    expect(finding(told(file(off, client), noPort), 'com/property-off')?.certainty).toBe('likely')
    const silent = told(file({ audiocapturemode: '0' }, client), { endpoints: [remoteAudio()], log: [event(CAPTURE, 2004)] })
    expect(finding(silent, 'audio-in/property-off')?.certainty).toBe('likely')
  })

  it('says nothing of a connection from another file, of another client, or to Azure Virtual Desktop', () => {
    const others: [SnapshotParts, SnapshotParts, AssessOptions?][] = [
      [file(off, { program: 'mstsc.exe', processId: 9, rdpFile: 'D:\\office.rdp' }), noPort],
      [file(off, { program: 'msrdc.exe', processId: 9 }), noPort],
      [file(off), { ...noPort, platform: 'avd' }],
      [file(off), noPort, { extras: rdp('redirectcomports:i:1') }]
    ]
    for (const [local, session, more] of others) expect(JSON.stringify(told(local, session, more))).not.toContain('Default.rdp has')
  })

  it('is no reason where it is ticked there', () => {
    expect(rules(told(file({ redirectcomports: '1' }), noPort))).not.toContain('com/property-off')
  })
})

describe('publishers that the local device trusts', () => {
  const session: SnapshotParts = { readers: [], ports: [], endpoints: [remoteAudio()] }
  const signed = rdp('redirectsmartcards:i:1', 'signature:s:QUJD')

  it('have their files opened without the dialog', () => {
    const trusting = { policies: present({ values: [], trustedPublishers: ['0f'.repeat(20)] }) }
    expect(rules(told(trusting, session, { extras: signed })).join()).not.toContain('consent-not-ticked')
    const none = { policies: present({ values: [], trustedPublishers: [] }) }
    expect(finding(told(none, session, { extras: signed }), 'smartcard/consent-not-ticked')?.certainty).toBe('possible')
  })

  it('do not matter to a file that nobody signed', () => {
    const trusting = { policies: present({ values: [], trustedPublishers: ['0f'.repeat(20)] }) }
    expect(finding(told(trusting, session, { extras: rdp('redirectsmartcards:i:1') }), 'smartcard/consent-not-ticked')).toBeDefined()
    const refusing = { policyValues: [policy('AllowUnsignedFiles', 0)] }
    expect(rules(told(refusing, session, { extras: rdp('redirectsmartcards:i:1') })).join()).not.toContain('consent-not-ticked')
  })
})

describe('programs that take sound past the session', () => {
  const media = (name: string): SnapshotParts => ({
    services: present({ services: [service('Audiosrv')], media: [{ name, source: 'HKLM\\X' }] })
  })

  it('are named where they are installed on the session host', () => {
    const findings = told({}, media('Remote Desktop Multimedia Redirection Service'))
    expect(finding(findings, 'audio/optimised-apps')).toMatchObject({ severity: 'info', certainty: 'proved' })
    expect(rules(told({}, media('Remote Desktop WebRTC Redirector Service')))).not.toContain('audio/optimised-apps')
    expect(rules(told(media('Remote Desktop Multimedia Redirection Service')))).not.toContain('audio/optimised-apps')
  })
})

describe('a port of another session on the host', () => {
  const theirs = (name: string) => ({ ...redirectedPort(name), redirected: { sessionId: 11, client: 'tsclient', clientPort: name } })

  it('is neither mine nor missing, and does not hide that mine is', () => {
    const session = workingSession({ ports: [theirs('COM3'), theirs('COM8')] })
    const { rows, effective } = assess(workingLocal({ ports: [port('COM3')] }), session)
    expect(rows.filter(({ capability }) => capability === 'com').map(({ key, state }) => [key, state])).toEqual([
      ['com:local:COM3', 'missing'],
      ['com:session:COM3', 'session-only'],
      ['com:session:COM8', 'session-only']
    ])
    expect(effective.capabilities.com.result).not.toBe('redirected')
    const findings = toldOf(workingLocal({ ports: [port('COM3')] }), session)
    expect(finding(findings, 'com/other-session')).toMatchObject({ certainty: 'likely', severity: 'warning' })
    expect(rules(findings)).not.toContain('com/not-in-device-manager')
  })

  it('is nothing to say of where the targets name this session, or none', () => {
    const nobodys = { ...redirectedPort('COM8'), redirected: { sessionId: null, client: 'tsclient', clientPort: 'COM8' } }
    expect(rules(told({}, { ports: [redirectedPort('COM3'), nobodys] }))).not.toContain('com/other-session')
  })
})
