import { afterEach, describe, expect, it } from 'vitest'
import { exampleCa, exampleDevice, exampleUser } from '../../../src/main/probes/certificates/certificates.testing.ts'
import { addCertificate, certificateBlob, deleteKey, removeCertificates, setAccess, setValues } from './arrange.ts'
import { inBed } from './bed.ts'
import { dataOf, nativeError, read } from './reading.ts'

const CONSENT = 'SOFTWARE\\Microsoft\\Windows\\CurrentVersion\\CapabilityAccessManager\\ConsentStore\\microphone'
const NTAUTH = 'SOFTWARE\\Microsoft\\EnterpriseCertificates\\NTAuth'

describe('the privacy probe', () => {
  it('answers on every machine', async () => {
    expect((await read('privacy')).status).toBe('present')
  })

  describe.skipIf(!inBed)('with consent set', () => {
    afterEach(() => {
      for (const root of ['HKCU', 'HKLM'] as const) deleteKey(root, CONSENT)
    })

    it('reads the consent of the user, of desktop apps and of the device', async () => {
      setValues('HKCU', CONSENT, { Value: 'Allow' })
      setValues('HKCU', `${CONSENT}\\NonPackaged`, { Value: 'Deny' })
      setValues('HKLM', CONSENT, { Value: 'Allow' })
      expect((await dataOf('privacy')).microphone).toEqual({ user: 'Allow', desktopApps: 'Deny', machine: 'Allow' })
    })

    it('says null for what is not set, and denied for what may not be read', async () => {
      setValues('HKCU', CONSENT, { Value: 'Allow' })
      expect((await dataOf('privacy')).microphone).toEqual({ user: 'Allow', desktopApps: null, machine: null })
      setAccess('HKCU', CONSENT, 'D:P(A;;KWWD;;;WD)')
      try {
        expect(await read('privacy')).toMatchObject({ status: 'denied', error: { ...nativeError, code: '0x00000005' } })
      } finally {
        setAccess('HKCU', CONSENT, 'D:P(A;;KA;;;WD)')
      }
    })
  })
})

describe('the services probe', () => {
  it('asks for every service that redirection depends on', async () => {
    const { services } = await dataOf('services')
    expect(services.map(({ name }) => name)).toEqual([
      'SCardSvr',
      'ScDeviceEnum',
      'SCPolicySvc',
      'CertPropSvc',
      'Audiosrv',
      'AudioEndpointBuilder',
      'TermService',
      'UmRdpService',
      'SessionEnv',
      'RDWebRTCSvc'
    ])
    expect(services.every(({ state }) => state !== 'unknown')).toBe(true)
  })

  it.skipIf(!inBed)('reads state and start type, and tells a missing service', async () => {
    const { services } = await dataOf('services')
    expect(services.find(({ name }) => name === 'SCardSvr')).toEqual({ name: 'SCardSvr', state: 'stopped', start: 'demand' })
    expect(services.find(({ name }) => name === 'SessionEnv')).toEqual({ name: 'SessionEnv', state: 'missing', start: 'unknown' })
  })
})

const PROGRAMS = 'SOFTWARE\\Microsoft\\Windows\\CurrentVersion\\Uninstall'

describe('the programs that take sound past the session', () => {
  it.skipIf(!inBed)('are found among the installed ones, with version and place, of 64 and of 32 bits', async () => {
    expect((await dataOf('services')).media).toEqual([])
    const old = PROGRAMS.replace('SOFTWARE', 'SOFTWARE\\WOW6432Node')
    setValues('HKLM', `${PROGRAMS}\\{0001}`, { DisplayName: 'Remote Desktop Multimedia Redirection Service', DisplayVersion: '1.0.2404' })
    setValues('HKLM', `${PROGRAMS}\\{0002}`, { DisplayName: 'Another Program', DisplayVersion: '9' })
    setValues('HKLM', `${old}\\{0003}`, { DisplayName: 'Remote Desktop WebRTC Redirector Service' })
    try {
      expect((await dataOf('services')).media).toEqual([
        { name: 'Remote Desktop Multimedia Redirection Service', version: '1.0.2404', source: `HKLM\\${PROGRAMS}\\{0001}` },
        { name: 'Remote Desktop WebRTC Redirector Service', source: `HKLM\\${old}\\{0003}` }
      ])
      setAccess('HKLM', `${PROGRAMS}\\{0002}`, 'D:P(A;;KWWD;;;WD)')
      const refused = await read('services')
      expect(refused).toMatchObject({ status: 'present', incomplete: [{ ...nativeError, code: '0x00000005' }] })
      expect(refused).not.toHaveProperty('data.media')
    } finally {
      setAccess('HKLM', `${PROGRAMS}\\{0002}`, 'D:P(A;;KA;;;WD)')
      for (const path of [`${PROGRAMS}\\{0001}`, `${PROGRAMS}\\{0002}`, `${old}\\{0003}`]) deleteKey('HKLM', path)
    }
  })
})

describe('the certificates probe', () => {
  it('reads the store on every machine', async () => {
    expect((await read('certificates')).status).toBe('present')
  })

  describe.skipIf(!inBed)('with certificates in the store', () => {
    afterEach(() => {
      removeCertificates()
      deleteKey('HKLM', NTAUTH)
    })

    it('reads names, dates, purposes, UPN, key provider and container, and opens no key', async () => {
      addCertificate(exampleUser, {
        provider: 'Microsoft Passport Key Storage Provider',
        container: 'S-1-5-21/login.windows.net/zoe@corp.example'
      })
      addCertificate(exampleDevice)
      const { certificates } = await dataOf('certificates')
      const user = certificates.find(({ upn }) => upn === 'zoe@corp.example')
      expect(user).toEqual({
        serial: 'f1a2b3c4d5e6f708',
        subject: 'CN=Zoë User, OU=People, DC=corp, DC=example',
        issuer: 'CN=Example Logon CA, O="Example, Inc.", C=DE',
        notBefore: '2026-11-21T03:47:11.000Z',
        notAfter: '2036-11-18T03:47:11.000Z',
        ekus: ['1.3.6.1.4.1.311.20.2.2', '1.3.6.1.5.5.7.3.2'],
        upn: 'zoe@corp.example',
        keyAlgorithm: 'RSA 2048',
        provider: 'Microsoft Passport Key Storage Provider',
        container: 'S-1-5-21/login.windows.net/zoe@corp.example',
        thumbprint: expect.stringMatching(/^[0-9a-f]{40}$/) as string,
        issuerInNtAuth: 'unknown'
      })
      const device = certificates.find(({ subject }) => subject === 'CN=Device')
      expect(device?.keyAlgorithm).toBe('ECC P-384')
      expect(device).not.toHaveProperty('provider')
    })

    it('finds the issuer in the NTAuth store', async () => {
      addCertificate(exampleUser)
      setValues('HKLM', `${NTAUTH}\\Certificates\\0123456789ABCDEF0123456789ABCDEF01234567`, { Blob: certificateBlob(exampleDevice) })
      expect((await dataOf('certificates')).certificates[0]?.issuerInNtAuth).toBe('no')
      setValues('HKLM', `${NTAUTH}\\Certificates\\0123456789ABCDEF0123456789ABCDEF01234568`, { Blob: certificateBlob(exampleCa) })
      expect((await dataOf('certificates')).certificates[0]?.issuerInNtAuth).toBe('yes')
    })

    it('names what the NTAuth store holds, and leaves it open where an entry is no certificate', async () => {
      expect((await dataOf('certificates')).ntAuth).toEqual([])
      setValues('HKLM', `${NTAUTH}\\Certificates\\0123456789ABCDEF0123456789ABCDEF01234568`, { Blob: certificateBlob(exampleCa) })
      expect((await dataOf('certificates')).ntAuth).toEqual([
        { thumbprint: expect.stringMatching(/^[0-9a-f]{40}$/) as string, subject: expect.stringMatching(/^CN=/) as string }
      ])
      setValues('HKLM', `${NTAUTH}\\Certificates\\0123456789ABCDEF0123456789ABCDEF01234569`, { Blob: Buffer.from([1, 2, 3]) })
      expect(await dataOf('certificates')).not.toHaveProperty('ntAuth')
    })

    it('says unknown where the NTAuth store may not be read', async () => {
      addCertificate(exampleUser)
      setValues('HKLM', `${NTAUTH}\\Certificates`, {})
      setAccess('HKLM', `${NTAUTH}\\Certificates`, 'D:P(A;;KWWD;;;WD)')
      try {
        const reading = await read('certificates')
        expect(reading).toMatchObject({ status: 'present', incomplete: [{ ...nativeError, code: '0x00000005' }] })
        expect((await dataOf('certificates')).certificates[0]?.issuerInNtAuth).toBe('unknown')
        expect(await dataOf('certificates')).not.toHaveProperty('ntAuth')
      } finally {
        setAccess('HKLM', `${NTAUTH}\\Certificates`, 'D:P(A;;KA;;;WD)')
      }
    })
  })
})
