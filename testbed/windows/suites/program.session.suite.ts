import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { addCertificate, certificateBlob, defineDevice, removeCertificates, setValues } from './arrange.ts'
import { ask } from './bed.ts'
import { currentSessionId } from '../../../src/main/native/win32/session.ts'
import { exampleCa, exampleUser } from '../../../src/main/probes/certificates/certificates.testing.ts'
import { fixture, isBuilt, keepFixture, scan, statuses } from './program.ts'

const POLICY = 'SOFTWARE\\Policies\\Microsoft\\Windows NT\\Terminal Services'
const TERMINAL_SERVER = 'SYSTEM\\CurrentControlSet\\Control\\Terminal Server'
const CONSENT = 'SOFTWARE\\Microsoft\\Windows\\CurrentVersion\\CapabilityAccessManager\\ConsentStore\\microphone'

/** The session of Azure Virtual Desktop that the fixture shows: playback blocked by policy, one redirected port. */
describe.skipIf(!isBuilt)('sidecheck in a remote session', () => {
  beforeAll(async () => {
    setValues('HKLM', 'SOFTWARE\\Microsoft\\RDInfraAgent', { IsRegistered: 1 })
    setValues('HKLM', `${TERMINAL_SERVER}\\WinStations`, { ReverseConnectionListener: 'rdp-sxs240705700' })
    setValues('HKLM', `${TERMINAL_SERVER}\\WinStations\\rdp-sxs240705700`, { fDisableCcm: 0 })
    setValues('HKLM', POLICY, { fDisableCam: 1, AllowedAudioQualityMode: 7 })
    setValues('HKCU', CONSENT, { Value: 'Allow' })
    const own = currentSessionId()
    defineDevice('COM3', `\\Device\\RdpDrPort\\;COM3:${own}\\tsclient\\COM3`)
    // As the serial map of a host of many sessions has the port of another one.
    const theirs = `\\Device\\RdpDrPort\\;COM8:${own + 6}\\tsclient\\COM8`
    setValues('HKLM', 'HARDWARE\\DEVICEMAP\\SERIALCOMM', { [theirs]: 'COM8' })
    addCertificate(exampleUser, { provider: 'Microsoft Passport Key Storage Provider', container: 'example' })
    setValues('HKLM', 'SOFTWARE\\Microsoft\\EnterpriseCertificates\\NTAuth\\Certificates\\0123456789ABCDEF0123456789ABCDEF01234568', {
      Blob: certificateBlob(exampleCa)
    })
    await ask({ op: 'pcscd', state: 'running' })
  })
  afterAll(async () => {
    removeCertificates()
    await ask({ op: 'pcscd', state: 'stopped' })
  })

  it('scans the session, knows its side by itself, and finds what was arranged', async () => {
    const { snapshot, run } = await scan()
    expect(run.status).toBe(0)
    expect(snapshot.side).toBe('session')
    expect(new Set(Object.values(statuses(snapshot)))).toEqual(new Set(['present']))
    expect(snapshot.session.status === 'present' && snapshot.session.data).toMatchObject({
      remote: true,
      platform: 'avd',
      clientName: 'CLIENT-PC'
    })
    expect(snapshot.serial.status === 'present' && snapshot.serial.data.ports.find(({ name }) => name === 'COM3')?.redirected?.client).toBe(
      'tsclient'
    )
    expect(
      snapshot.serial.status === 'present' && snapshot.serial.data.ports.find(({ name }) => name === 'COM8')?.redirected?.sessionId
    ).toBe(currentSessionId() + 6)
    expect(snapshot.smartcard.status === 'present' && snapshot.smartcard.data.readers.every(({ redirected }) => redirected === 'yes')).toBe(
      true
    )
    expect(snapshot.events.status === 'present' && snapshot.events.data.events[1]?.id).toBe(1006)
    expect(
      snapshot.policies.status === 'present' &&
        snapshot.policies.data.values.find(({ name, layer }) => name === 'fDisableCam' && layer === 'policy')?.data
    ).toBe(1)
    await keepFixture('session.json', snapshot)
    expect(statuses(fixture('session.json'))).toEqual(statuses(snapshot))
  })
})
