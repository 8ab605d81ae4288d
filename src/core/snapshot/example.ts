import { because, said, saidEnglish, seenBecause } from './said.ts'
import type { SaidId } from './said.ts'
import type { Reading } from './reading.ts'
import { SNAPSHOT_SCHEMA } from './schema.ts'
import type { Endpoint, PolicyValue, Port, Reader, ServiceInfo, Snapshot } from './schema.ts'

/** What the two sides of the built-in example hold apart from time and identity. */
const POLICIES = 'HKLM\\SOFTWARE\\Policies\\Microsoft\\Windows NT\\Terminal Services'
const TERMINAL_SERVER = 'HKLM\\SYSTEM\\CurrentControlSet\\Control\\Terminal Server'
const LISTENER = `${TERMINAL_SERVER}\\WinStations\\RDP-Tcp`
const CARD_ATR = '3bfd1300008131fe158073c021c057597562694b657940'
const HELLO_ATR = '3b8d0180fba000000397425446590401cf'

const localReaders: Reader[] = [
  { name: 'Yubico YubiKey OTP+FIDO+CCID 0', states: ['present', 'unpowered'], atr: CARD_ATR, card: 'YubiKey 5 (PIV)' },
  { name: 'Identiv uTrust 2700 R Smart Card Reader 0', states: ['empty'] },
  { name: 'Alcor Micro USB Smart Card Reader 0', states: ['empty'] },
  {
    name: 'Windows Hello for Business 1',
    states: ['present', 'inuse'],
    atr: HELLO_ATR,
    card: 'Identity Device (Microsoft Generic Profile)'
  }
]

const sessionReaders: Reader[] = [
  { name: 'Yubico YubiKey OTP+FIDO+CCID 0', states: ['present', 'unpowered'], atr: CARD_ATR, card: 'YubiKey 5 (PIV)', redirected: 'yes' },
  { name: 'Identiv uTrust 2700 R Smart Card Reader 0', states: ['empty'], redirected: 'yes' },
  {
    name: 'Windows Hello for Business 1',
    states: ['present', 'inuse'],
    atr: HELLO_ATR,
    card: 'Identity Device (Microsoft Generic Profile)',
    redirected: 'yes'
  }
]

const localPorts: Port[] = [
  {
    name: 'COM3',
    target: '\\Device\\VCP0',
    description: 'USB Serial Port',
    manufacturer: 'FTDI',
    vendorId: '0403',
    productId: '6001',
    serialNumber: 'A10EX4MP',
    driver: 'FTSER2K'
  },
  {
    name: 'COM7',
    target: '\\Device\\ProlificSerial0',
    description: 'Prolific USB-to-Serial Comm Port',
    manufacturer: 'Prolific',
    vendorId: '067b',
    productId: '2303',
    driver: 'Ser2pl'
  }
]

const localEndpoints: Endpoint[] = [
  endpoint('{0.0.0.00000000}.{5d3a1c52-8e0f-4b7e-9a35-0c1f6a2b7d10}', 'Speakers (Realtek Audio)', 'output', {
    isDefault: true,
    volume: 62,
    formFactor: 'speakers'
  }),
  endpoint('{0.0.0.00000000}.{5d3a1c52-8e0f-4b7e-9a35-0c1f6a2b7d11}', 'Monitor (Display Audio)', 'output', {
    volume: 100,
    formFactor: 'digital-display'
  }),
  endpoint('{0.0.1.00000000}.{5d3a1c52-8e0f-4b7e-9a35-0c1f6a2b7d20}', 'Headset Microphone (USB Audio)', 'input', {
    isDefault: true,
    volume: 85,
    formFactor: 'headset'
  })
]

const sessionEndpoints: Endpoint[] = [
  endpoint('{0.0.0.00000000}.{b1c4e0d8-24f7-4f7c-8a0e-9d52c1e30a01}', 'Remote Audio', 'output', {
    isDefault: true,
    redirected: 'yes',
    volume: 100
  }),
  endpoint('{0.0.1.00000000}.{b1c4e0d8-24f7-4f7c-8a0e-9d52c1e30a02}', 'Remote Audio', 'input', {
    isDefault: true,
    redirected: 'yes',
    volume: 100
  })
]

const sessionPolicies: PolicyValue[] = [
  { layer: 'policy', key: POLICIES, name: 'fDisableCcm', present: true, type: 'REG_DWORD', data: 1 },
  ...['fEnableSmartCard', 'fDisableCam', 'fDisableAudioCapture', 'AllowedAudioQualityMode'].map((name) => ({
    layer: 'policy',
    key: POLICIES,
    name,
    present: false
  })),
  { layer: 'host', key: TERMINAL_SERVER, name: 'fEnableSmartCard', present: false },
  ...['fDisableCcm', 'fDisableCam', 'fDisableAudioCapture'].map((name) => ({
    layer: 'listener:RDP-Tcp',
    key: LISTENER,
    name,
    present: true,
    type: 'REG_DWORD',
    data: 0
  }))
]

const localServices: ServiceInfo[] = [
  { name: 'SCardSvr', state: 'running', start: 'demand' },
  { name: 'ScDeviceEnum', state: 'running', start: 'demand' },
  { name: 'CertPropSvc', state: 'running', start: 'demand' },
  { name: 'SCPolicySvc', state: 'stopped', start: 'demand' },
  { name: 'Audiosrv', state: 'running', start: 'auto' },
  { name: 'AudioEndpointBuilder', state: 'running', start: 'auto' }
]

const sessionServices: ServiceInfo[] = [
  ...localServices,
  { name: 'TermService', state: 'running', start: 'demand' },
  { name: 'UmRdpService', state: 'running', start: 'demand' }
]

const SOUND_LOG = 'Microsoft-Windows-TerminalServices-RdpSoundDriver'

/**
 * The built-in example for a first look: a Windows 11 laptop and a Windows 365 session in which a reader is missing, a
 * policy keeps COM ports out and sound is listed. Every name in it is invented.
 *
 * @param now the time at which the example is shown; the two sides were read shortly before
 * @returns the local device, then the session
 */
export function examplePair(now: Date): [local: Snapshot, session: Snapshot] {
  const ago = (seconds: number): string => new Date(now.getTime() - seconds * 1000).toISOString()
  return [localExample(ago), sessionExample(ago)]
}

function localExample(ago: (seconds: number) => string): Snapshot {
  return {
    schema: SNAPSHOT_SCHEMA,
    id: 'example-local',
    takenAt: ago(4),
    tookMs: 164,
    app: { version: '0.1.0', host: 'example' },
    side: 'local',
    ...exampleSide('example.local'),
    machine: present(21, {
      name: 'MIRA-NOTEBOOK',
      os: { family: 'windows', name: 'Windows 11 Pro 24H2', version: '10.0.26100', arch: 'x64' },
      locale: 'en-GB',
      timeZone: 'Europe/Berlin'
    }),
    session: present(3, {
      remote: false,
      protocol: 'console',
      sessionId: 1,
      stationName: 'Console',
      clientName: null,
      clientBuild: null,
      platform: 'console',
      startedAt: ago(9840),
      reasons: ['WTSIsRemoteSession: 0', 'WTSClientProtocolType: 0 (console)']
    }),
    smartcard: present(38, { service: { state: 'running' }, readers: localReaders }),
    serial: present(46, { ports: localPorts }),
    audio: present(31, { source: 'mmdevice', endpoints: localEndpoints }),
    certificates: present(28, { certificates: [] }),
    policies: present(5, { values: [] }),
    services: present(7, { services: localServices }),
    privacy: present(2, { microphone: { user: 'Allow', desktopApps: 'Allow', machine: 'Allow' } }),
    events: { status: 'absent', tookMs: 4, ...because(said('example.no-log')) },
    clients: present(17, { running: [{ program: 'Windows App', processId: 8412 }], savedFiles: [] })
  }
}

function sessionExample(ago: (seconds: number) => string): Snapshot {
  const startedAt = ago(674)
  return {
    schema: SNAPSHOT_SCHEMA,
    id: 'example-session',
    takenAt: ago(95),
    tookMs: 241,
    app: { version: '0.1.0', host: 'example' },
    side: 'session',
    ...exampleSide('example.session'),
    machine: present(24, {
      name: 'CPC-mira-7Q2',
      os: { family: 'windows', name: 'Windows 11 Enterprise 24H2', version: '10.0.26100', arch: 'x64' },
      locale: 'en-GB',
      timeZone: 'Europe/Berlin'
    }),
    session: present(9, {
      remote: true,
      protocol: 'rdp',
      sessionId: 2,
      stationName: 'RDP-Tcp#12',
      clientName: 'MIRA-NOTEBOOK',
      clientBuild: 26100,
      platform: 'windows365',
      startedAt,
      ...seenBecause(['WTSIsRemoteSession: 1', 'WTSClientProtocolType: 2 (rdp)', said('example.computer-name', { start: 'CPC-' })])
    }),
    smartcard: present(57, { service: { state: 'running' }, readers: sessionReaders }),
    serial: present(40, { ports: [{ name: 'COM1', target: '\\Device\\Serial0', description: 'Communications Port', driver: 'Serial' }] }),
    audio: present(33, { source: 'mmdevice', endpoints: sessionEndpoints }),
    certificates: present(36, { certificates: [] }),
    policies: present(6, { values: sessionPolicies }),
    services: present(8, { services: sessionServices }),
    privacy: present(2, { microphone: { user: 'Allow', desktopApps: 'Allow', machine: 'Allow' } }),
    events: present(26, {
      channels: [
        { channel: `${SOUND_LOG}/Playback`, state: 'read' },
        { channel: `${SOUND_LOG}/Capture`, state: 'read' }
      ],
      events: [
        { channel: `${SOUND_LOG}/Playback`, id: 1003, at: ago(668), message: 'Audio playback redirection is enabled.' },
        { channel: `${SOUND_LOG}/Capture`, id: 2003, at: ago(669), message: 'Audio recording redirection is enabled.' }
      ]
    })
  }
}

const exampleSide = (id: SaidId): Pick<Snapshot, 'sideReason' | 'sideText'> => ({ sideReason: saidEnglish({ id }), sideText: { id } })

function present<T>(tookMs: number, data: T): Reading<T> {
  return { status: 'present', tookMs, data }
}

function endpoint(id: string, name: string, direction: Endpoint['direction'], parts: Partial<Endpoint>): Endpoint {
  return { id, name, direction, isDefault: false, state: 'active', muted: false, volume: null, redirected: 'no', ...parts }
}
