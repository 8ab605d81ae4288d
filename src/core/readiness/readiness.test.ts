import { assess } from '../assess/assess.ts'
import { describe, expect, it } from 'vitest'
import type { Extras } from '../facts/answers.ts'
import type { PastedEvidence } from '../parse/index.ts'
import {
  certificate,
  event,
  failed,
  localSnapshot,
  policy,
  present,
  reader,
  service,
  sessionSnapshot,
  workingLocal,
  workingSession
} from '../diagnose/testing.ts'
import type { SnapshotParts } from '../diagnose/testing.ts'
import type { Machine, Snapshot } from '../snapshot/schema.ts'
import { REQUIREMENTS, readiness } from './readiness.ts'
import { toldLine } from './readiness.testing.ts'

const MDM = 'Microsoft-Windows-DeviceManagement-Enterprise-Diagnostics-Provider/Admin'

function lines(
  local: Snapshot | undefined,
  session: Snapshot | undefined,
  extras: Extras = {},
  pasted: PastedEvidence[] = []
): Map<string, ReturnType<typeof toldLine>> {
  const { facts, effective } = assess(local, session, { extras, pasted })
  const found = readiness(facts, effective)
  return new Map(found.map((line) => [line.id, toldLine(line)]))
}

const card = (extra: Parameters<typeof certificate>[0] = {}) =>
  certificate({ serial: 'ca', provider: 'Microsoft Smart Card Key Storage Provider', ...extra })
const ready: SnapshotParts = {
  readers: [reader('Yubico YubiKey OTP+FIDO+CCID 0'), reader('Windows Hello for Business 1')],
  certificateList: [certificate(), card()],
  events: present({ channels: [{ channel: MDM, state: 'empty' as const }], events: [] })
}
const settled: Extras = {
  kdcRootPresent: true,
  dualEnrollment: false,
  join: [
    { side: 'local', state: 'entra-hybrid', domain: 'contoso.com' },
    { side: 'session', state: 'domain', domain: 'contoso.com' }
  ]
}
const scinfo: PastedEvidence = {
  side: 'session',
  kind: 'certutil-scinfo',
  at: '2026-11-20T09:40:00Z',
  value: { service: 'running', readers: [], certificates: [], errors: [] }
}
const state = (local: SnapshotParts, id: string, session: SnapshotParts = {}, extras: Extras = {}) =>
  lines(workingLocal({ ...ready, ...local }), workingSession(session), extras).get(id)?.state

describe('readiness to sign in', () => {
  it('is ok in every line where everything is in place', () => {
    const found = [...lines(workingLocal(ready), workingSession(), settled, [scinfo]).values()]
    expect(found.filter((line) => line.state !== 'ok').map((line) => `${line.id}: ${line.detail}`)).toEqual([])
    expect(found.every((line) => line.fix.length === 0)).toBe(true)
  })

  it('is unknown in every line where nothing was read, and says how to find out', () => {
    const found = [...lines(undefined, undefined).values()]
    expect(found.map((line) => line.state)).toEqual(found.map(() => 'unknown'))
    expect(found.filter((line) => line.detail === '')).toEqual([])
  })

  it('gives each line a stable id, a fix and a link', () => {
    expect(new Set(REQUIREMENTS.map((one) => one.id)).size).toBe(REQUIREMENTS.length)
    expect(REQUIREMENTS.filter((one) => one.fix.length === 0 || one.links.length === 0)).toEqual([])
    for (const link of REQUIREMENTS.flatMap((one) => one.links)) expect(link).toMatch(/^https:\/\//)
  })

  it('never tells the user of another system to set up Windows Hello on it', () => {
    const line = lines(localSnapshot({ os: 'linux' }), undefined).get('hello/device')
    expect(line).toMatchObject({ state: 'problem', fix: [{ who: 'you', text: expect.stringContaining('Connect from a Windows device') }] })
  })

  it('starts the smart card service that the system has, and none that it has not', () => {
    const fixOf = (os: 'windows' | 'macos' | 'linux'): (string | undefined)[] =>
      (lines(localSnapshot({ os, smartcard: failed('0x8010001D', 'no service') }), undefined).get('smartcard/service')?.fix ?? []).map(
        ({ exact }) => exact
      )
    expect(fixOf('windows')).toEqual(['sc config SCardSvr start= demand', 'net start SCardSvr'])
    expect(fixOf('linux')).toEqual(['systemctl enable --now pcscd.socket'])
    expect(fixOf('macos')).toEqual([undefined])
  })

  const broken: [string, SnapshotParts, SnapshotParts?, Extras?][] = [
    ['hello/device', { os: 'macos' }],
    ['hello/provider', { certificateList: [certificate({ provider: 'Microsoft Software Key Storage Provider' }), card()] }],
    ['hello/usage-logon', { certificateList: [certificate({ ekus: ['1.3.6.1.5.5.7.3.2'] })] }],
    ['hello/usage-client', { certificateList: [certificate({ ekus: ['1.3.6.1.4.1.311.20.2.2'] })] }],
    ['hello/validity', { certificateList: [certificate({ notAfter: '2026-11-01T00:00:00Z' })] }],
    ['hello/validity', { certificateList: [certificate({ notBefore: '2026-12-01T00:00:00Z' })] }],
    ['hello/key', { certificateList: [certificate({ keyAlgorithm: 'ECDSA_P256' })] }],
    ['hello/upn', { certificateList: [certificate({ upn: 'amanda' })] }],
    ['hello/upn', {}, {}, { domains: [{ domain: 'contoso.com', resolves: false }] }],
    ['hello/ntauth', { certificateList: [certificate({ issuerInNtAuth: 'no' })] }],
    ['hello/one-management', { events: present({ channels: [], events: [event(MDM, 404, 'Result: 0x82AB0011')] }) }],
    ['hello/biometrics', {}, {}, { dualEnrollment: true }],
    ['hello/kdc-root', {}, {}, { kdcRootPresent: false }],
    ['hello/redirection', {}, { readers: [], policyValues: [policy('fEnableSmartCard', 0)] }],
    ['smartcard/service', { smartcard: failed('0x8010001D', 'no service') }],
    ['smartcard/service', { serviceList: [service('SCardSvr', 'stopped', 'disabled')] }],
    ['smartcard/reader', { readers: [] }],
    ['smartcard/reader', { readers: [reader('Omnikey', { states: ['present', 'mute'] })] }],
    ['smartcard/direct', { remote: true }],
    ['smartcard/provider', { certificateList: [certificate()] }],
    ['smartcard/session-service', {}, { serviceList: [service('CertPropSvc', 'stopped', 'disabled')] }]
  ]
  it.each(broken)('shows a problem in %s, and only there where it is met', (id, local, session, extras) => {
    expect(state(local, id, session, extras)).toBe('problem')
    expect(state({}, id, {}, settled)).toBe('ok')
  })

  it('trusts the controllers of a domain that both machines say they are in, whatever the store holds, and no others without it', () => {
    const side = (name: 'local' | 'session', join: Machine['join'], ntAuth?: { thumbprint: string }[]): SnapshotParts => {
      const { machine } = name === 'local' ? localSnapshot() : sessionSnapshot()
      return {
        ...(machine.status === 'present' && join !== undefined ? { machine: present({ ...machine.data, join }) } : {}),
        certificates: present({ certificates: [], ...(ntAuth === undefined ? {} : { ntAuth }) })
      }
    }
    const domain = { state: 'domain', domain: 'LARKSPUR' } as const
    expect(state(side('local', domain, []), 'smartcard/kdc-root', side('session', domain))).toBe('ok')
    expect(state(side('local', { state: 'workgroup' }, []), 'smartcard/kdc-root', side('session', domain))).toBe('problem')
    expect(state(side('local', { state: 'workgroup' }, [{ thumbprint: 'aa' }]), 'smartcard/kdc-root', side('session', domain))).toBe(
      'unknown'
    )
  })

  it("does not take the TPM certificate of the device join for a person's", () => {
    const device = certificate({
      provider: 'Microsoft Platform Crypto Provider',
      issuer: 'DC=net + DC=windows + CN=MS-Organization-Access',
      ekus: ['1.3.6.1.5.5.7.3.2']
    })
    expect(lines(localSnapshot({ certificateList: [device] }), undefined).get('hello/provider')?.detail).toBe(
      'No certificate in the Windows Hello container.'
    )
  })

  it('names the providers that keep the certificates which are not in Windows Hello', () => {
    const local = localSnapshot({
      certificateList: [
        certificate({ provider: 'Microsoft Software Key Storage Provider' }),
        certificate({ serial: '2', provider: 'Microsoft Platform Crypto Provider' })
      ]
    })
    expect(lines(local, undefined).get('hello/provider')?.detail).toContain(
      'Microsoft Software Key Storage Provider, Microsoft Platform Crypto Provider'
    )
  })

  it('judges by the best certificate, since one is enough', () => {
    const certificateList = [certificate({ notAfter: '2026-01-01T00:00:00Z' }), certificate({ serial: '2' })]
    expect(state({ certificateList }, 'hello/validity')).toBe('ok')
  })

  it('reads a pasted store, and says what such a text cannot show', () => {
    const pasted: PastedEvidence = {
      side: 'local',
      kind: 'certutil-store',
      at: '2026-11-20T09:40:00Z',
      value: {
        certificates: [
          {
            serial: '11',
            subject: 'CN=amanda',
            notAfter: '12/7/2024 6:16 AM',
            provider: 'Microsoft Passport Key Storage Provider',
            missingKeyset: true
          }
        ]
      }
    }
    const found = lines(undefined, undefined, {}, [pasted])
    expect(found.get('hello/provider')?.state).toBe('ok')
    expect(found.get('hello/keyset')?.state).toBe('problem')
    expect(['hello/usage-logon', 'hello/validity', 'hello/upn'].map((id) => found.get(id)?.state)).toEqual([
      'unknown',
      'unknown',
      'unknown'
    ])
  })

  it('says by which gesture Windows Hello signs in, which the join of the device decides', () => {
    const gesture = (state?: 'entra' | 'entra-hybrid' | 'domain') =>
      lines(workingLocal(ready), workingSession(), state === undefined ? {} : { join: [{ side: 'local', state }] }).get('hello/gesture')
    expect(gesture('entra-hybrid')).toMatchObject({ state: 'ok', detail: expect.stringMatching(/^PIN only.*Security device credential/) })
    expect(gesture('entra')).toMatchObject({ state: 'ok', detail: expect.stringContaining('biometrics too') })
    expect(gesture('domain')?.state).toBe('unknown')
    expect(gesture()?.state).toBe('unknown')
  })

  it('does not take two domains for one forest, nor a machine that was not asked', () => {
    const forest = (there: string | undefined) =>
      lines(workingLocal(ready), workingSession(), {
        join: [
          { side: 'local', state: 'domain', domain: 'contoso.com' },
          ...(there === undefined ? [] : [{ side: 'session' as const, state: 'domain' as const, domain: there }])
        ]
      }).get('hello/forest')?.state
    expect(forest('contoso.com')).toBe('ok')
    expect(forest('fabrikam.com')).toBe('unknown')
    expect(forest(undefined)).toBe('unknown')
  })

  it('shows a PIN that the card refused, and not another error of the card as one', () => {
    const pin = (code: string, name: string) =>
      lines(workingLocal(ready), workingSession(), {}, [
        { ...scinfo, value: { service: 'running', readers: [], certificates: [], errors: [{ code, name }] } }
      ]).get('smartcard/pin')
    expect(pin('0x8010006b', 'SCARD_W_WRONG_CHV')).toMatchObject({ state: 'problem', detail: expect.stringContaining('SCARD_W_WRONG_CHV') })
    expect(pin('0x80100069', 'SCARD_W_REMOVED_CARD')?.state).toBe('ok')
  })

  it('shows a chain error of certutil -scinfo', () => {
    const pasted: PastedEvidence = {
      ...scinfo,
      value: { service: 'running', readers: [], certificates: [], errors: [{ code: '0x800b0109', name: 'CERT_E_UNTRUSTEDROOT' }] }
    }
    expect(lines(workingLocal(ready), workingSession(), {}, [pasted]).get('smartcard/chain')).toMatchObject({
      state: 'problem',
      detail: '0x800b0109 CERT_E_UNTRUSTEDROOT'
    })
  })
})
