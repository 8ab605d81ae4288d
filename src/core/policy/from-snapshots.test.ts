import { describe, expect, it } from 'vitest'
import { localSnapshot, policy, present, remoteAudio, sessionSnapshot, unsupported, workingSession } from '../diagnose/testing.ts'
import { effective } from './effective.ts'
import { clientOf, effectiveInputOf } from './from-snapshots.ts'
import { policiesOfReg } from '../evidence/registry.ts'

const running = (...programs: string[]) =>
  present({ running: programs.map((program, index) => ({ program, processId: index + 1 })), savedFiles: [] })

describe('the layers that snapshots show', () => {
  it('takes platform, client, policies, services, privacy, start and station from the pair', () => {
    const input = effectiveInputOf(localSnapshot({ os: 'macos' }), workingSession({ platform: 'avd', stationName: 'rdp-sxs1#0' }))
    expect(input).toMatchObject({
      platform: 'avd',
      client: { platform: 'macos' },
      stationName: 'rdp-sxs1#0',
      sessionStartedAt: '2026-11-20T09:00:00.000Z',
      seen: ['smartcard', 'com', 'audioOut', 'audioIn']
    })
    expect(input.policies?.length).toBeGreaterThan(0)
    expect(input.services?.session?.length).toBeGreaterThan(0)
    expect(input.privacy?.session).toBeDefined()
  })

  it('leaves out what a reading does not have, so that it counts as unknown', () => {
    const session = sessionSnapshot({
      policies: { status: 'denied', tookMs: 1, reason: 'access denied' },
      services: unsupported(),
      privacy: unsupported(),
      events: unsupported()
    })
    const input = effectiveInputOf(undefined, session)
    expect(input).not.toHaveProperty('policies')
    expect(input).not.toHaveProperty('services')
    expect(effective(input).capabilities.smartcard.result).toBe('unknown')
  })

  it("lets a person's answers stand in for what was read", () => {
    const input = effectiveInputOf(localSnapshot(), workingSession({ policyValues: [policy('fDisableCcm', 0)] }), {
      platform: 'rds',
      client: { platform: 'web' },
      policies: [policy('fDisableCcm', 1)]
    })
    expect(input).toMatchObject({ platform: 'rds', client: { platform: 'web' } })
    expect(input.policies?.filter((value) => value.name === 'fDisableCcm').map((value) => value.data)).toEqual([1])
    expect(input.policies?.some((value) => value.name === 'fEnableSmartCard')).toBe(true)
  })

  it('names the program that redirects most where several run', () => {
    expect(clientOf(localSnapshot({ os: 'linux', clients: running('rdesktop', 'xfreerdp3') }))).toEqual({
      platform: 'linux',
      name: 'xfreerdp3'
    })
    expect(clientOf(localSnapshot({ clients: running('mstsc.exe') }))).toEqual({ platform: 'windows', name: 'mstsc.exe' })
    expect(clientOf(localSnapshot())).toEqual({ platform: 'windows' })
    expect(clientOf(undefined)).toBeUndefined()
  })

  it("sees xrdp's sound module in the session's endpoints", () => {
    const session = sessionSnapshot({
      os: 'linux',
      platform: 'xrdp',
      endpoints: [{ ...remoteAudio(), id: 'xrdp-sink', name: 'xrdp sink' }]
    })
    expect(effectiveInputOf(undefined, session).xrdp).toEqual({ soundModule: true })
    expect(effectiveInputOf(undefined, session, { xrdp: { rdpsnd: false } }).xrdp).toEqual({ soundModule: true, rdpsnd: false })
  })
})

describe('registry exports as policy values', () => {
  const POL = 'HKEY_LOCAL_MACHINE\\SOFTWARE\\Policies\\Microsoft\\Windows NT\\Terminal Services'
  const TS = 'HKEY_LOCAL_MACHINE\\SYSTEM\\CurrentControlSet\\Control\\Terminal Server'

  it('knows the policy key, the Terminal Server key and the listeners, whatever the case', () => {
    const values = policiesOfReg([
      { key: POL.toUpperCase(), name: 'fDisableCcm', type: 'REG_DWORD', data: 1 },
      { key: TS.replace('CurrentControlSet', 'ControlSet001'), name: 'fEnableSmartCard', type: 'REG_DWORD', data: 0 },
      { key: `${TS}\\WinStations\\RDP-Tcp`, name: 'fDisableCam', type: 'REG_DWORD', data: 0 }
    ])
    expect(values?.map((value) => value.layer)).toEqual(['policy', 'host', 'listener:RDP-Tcp'])
  })

  it('takes lines without a key for the policy key, and a deletion for "not set"', () => {
    expect(policiesOfReg([{ key: null, name: 'fDisableCcm', data: 1 }])?.[0]).toMatchObject({ layer: 'policy', present: true, data: 1 })
    expect(policiesOfReg([{ key: POL, name: 'fDisableCcm', deleted: true, data: null }])?.[0]).toEqual({
      layer: 'policy',
      key: POL,
      name: 'fDisableCcm',
      present: false
    })
  })

  it('says nothing for an export of other keys', () => {
    expect(
      policiesOfReg([
        { key: 'HKEY_LOCAL_MACHINE\\SOFTWARE\\Contoso', name: 'fDisableCcm', data: 1 },
        { key: `${TS}\\WinStations\\RDP-Tcp\\UserOverride`, name: 'fDisableCcm', data: 1 }
      ])
    ).toBeUndefined()
    expect(policiesOfReg([])).toBeUndefined()
  })
})
