import { afterEach, describe, expect, it } from 'vitest'
import { deleteKey, deleteValue, setValues } from './arrange.ts'
import { dataOf, nativeError, read } from './reading.ts'

const AGENT = 'SOFTWARE\\Microsoft\\RDInfraAgent'
const WINDOWS_365 = 'SOFTWARE\\Microsoft\\Windows365'
const CLOUD_PC = 'SYSTEM\\CurrentControlSet\\Services\\CloudManagedDesktopExtension'
const TERMINAL_SERVER = 'SYSTEM\\CurrentControlSet\\Control\\Terminal Server'
const CHANNEL = 'Microsoft-Windows-TerminalServices-RdpSoundDriver'
const CORE = 'Microsoft-Windows-RemoteDesktopServices-RdpCoreTS/Operational'

describe('the session probe in a remote session', () => {
  afterEach(() => {
    for (const path of [AGENT, WINDOWS_365, CLOUD_PC, `${TERMINAL_SERVER}\\WinStations`]) deleteKey('HKLM', path)
    setValues('HKLM', TERMINAL_SERVER, { TSAppCompat: 0 })
    deleteValue('HKLM', TERMINAL_SERVER, 'TSAppCompat')
    delete process.env.SIDECHECK_FAKE_DENY
  })

  it('names client, build, protocol, station and start', async () => {
    expect(await dataOf('session')).toMatchObject({
      remote: true,
      protocol: 'rdp',
      stationName: 'RDP-Sxs240705700#1',
      clientName: 'CLIENT-PC',
      clientBuild: 26100,
      platform: 'rdp',
      startedAt: '2026-11-20T08:15:00.000Z'
    })
  })

  it('knows Azure Virtual Desktop by its agent and listener', async () => {
    setValues('HKLM', AGENT, { IsRegistered: 1 })
    setValues('HKLM', `${TERMINAL_SERVER}\\WinStations`, { ReverseConnectionListener: 'rdp-sxs240705700' })
    const session = await dataOf('session')
    expect(session.platform).toBe('avd')
    expect(session.reasons).toContain('ReverseConnectionListener: rdp-sxs240705700')
  })

  it('knows Windows 365 by both of its marks', async () => {
    setValues('HKLM', AGENT, { IsRegistered: 1 })
    setValues('HKLM', WINDOWS_365, {})
    expect((await dataOf('session')).platform).toBe('avd')
    setValues('HKLM', CLOUD_PC, { Start: 2 })
    // The bed's machine has no model of either kind, so a dev box is as likely.
    expect(await dataOf('session')).toMatchObject({ platform: 'windows365', orPlatform: 'devbox' })
  })

  it('knows the Remote Desktop Session Host role', async () => {
    setValues('HKLM', TERMINAL_SERVER, { TSAppCompat: 1 })
    expect((await dataOf('session')).platform).toBe('rds')
  })

  it('still answers where one question is refused, and says which', async () => {
    process.env.SIDECHECK_FAKE_DENY = '10'
    const session = await dataOf('session')
    expect(session).toMatchObject({ remote: true, clientName: null, clientBuild: 26100 })
    expect(session.reasons).toContain('WTSQuerySessionInformationW(WTSClientName): ERROR_ACCESS_DENIED (0x00000005)')
  })
})

describe('how the machine is joined', () => {
  afterEach(() => {
    delete process.env.SIDECHECK_FAKE_JOIN
  })

  it.each([
    ['workgroup', { state: 'workgroup' }],
    ['registered', { state: 'workgroup' }],
    ['entra', { state: 'entra' }],
    ['domain', { state: 'domain', domain: 'EXAMPLE' }],
    ['hybrid', { state: 'entra-hybrid', domain: 'EXAMPLE' }]
  ])('is told of one that is joined as %s', async (join, expected) => {
    process.env.SIDECHECK_FAKE_JOIN = join
    expect((await dataOf('machine')).join).toEqual(expected)
  })

  it('is left open where Windows refuses one of the answers, with the code', async () => {
    process.env.SIDECHECK_FAKE_JOIN = 'refused'
    const reading = await read('machine')
    expect(reading).toMatchObject({ status: 'present', incomplete: [{ ...nativeError, code: '0x80070005' }] })
    expect(reading).not.toHaveProperty('data.join')
  })
})

describe('other probes in a remote session', () => {
  it('do not call endpoints and readers the own ones', async () => {
    expect((await dataOf('audio')).endpoints.every(({ redirected }) => redirected !== 'no')).toBe(true)
  })
})

describe('the events probe', () => {
  afterEach(() => {
    delete process.env.SIDECHECK_FAKE_PLAYBACK
    delete process.env.SIDECHECK_FAKE_CAPTURE
    delete process.env.SIDECHECK_FAKE_CORE
  })

  it('reads all channels since the session began, newest first', async () => {
    const { channels, events } = await dataOf('events')
    expect(channels).toEqual([
      { channel: `${CHANNEL}/Playback`, state: 'read' },
      { channel: `${CHANNEL}/Capture`, state: 'read' },
      { channel: CORE, state: 'read' }
    ])
    expect(events).toEqual([
      { channel: `${CHANNEL}/Capture`, id: 2004, at: '2026-11-20T08:15:05.000Z' },
      { channel: `${CHANNEL}/Playback`, id: 1006, at: '2026-11-20T08:15:04.123Z' },
      { channel: `${CHANNEL}/Playback`, id: 1001, at: '2026-11-20T08:15:03.000Z' },
      { channel: CORE, id: 136, at: '2026-11-20T08:15:02.000Z' }
    ])
  })

  it('reads all of a channel where the start of the session is not known', async () => {
    process.env.SIDECHECK_FAKE_DENY = '24'
    try {
      expect((await dataOf('events')).events.map(({ id }) => id)).toEqual([2004, 1006, 1001, 136, 1003, 2003, 138])
    } finally {
      delete process.env.SIDECHECK_FAKE_DENY
    }
  })

  it('tells an empty channel from one that is off', async () => {
    process.env.SIDECHECK_FAKE_PLAYBACK = 'empty'
    process.env.SIDECHECK_FAKE_CAPTURE = 'off'
    process.env.SIDECHECK_FAKE_CORE = 'empty'
    expect(await dataOf('events')).toEqual({
      channels: [
        { channel: `${CHANNEL}/Playback`, state: 'empty' },
        { channel: `${CHANNEL}/Capture`, state: 'off' },
        { channel: CORE, state: 'empty' }
      ],
      events: []
    })
  })

  it('tells a channel that may not be read from one that is not there', async () => {
    process.env.SIDECHECK_FAKE_PLAYBACK = 'denied'
    process.env.SIDECHECK_FAKE_CAPTURE = 'missing'
    process.env.SIDECHECK_FAKE_CORE = 'denied'
    expect((await dataOf('events')).channels).toMatchObject([
      { state: 'denied', error: { ...nativeError, code: '0x00000005' } },
      { state: 'missing', error: { ...nativeError, code: '0x00003A9F' } },
      { state: 'denied', error: { ...nativeError, code: '0x00000005' } }
    ])
  })
})
