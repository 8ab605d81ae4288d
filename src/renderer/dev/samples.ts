import type { Snapshot } from '../../core/snapshot/schema.ts'

const unsupported = { status: 'unsupported', tookMs: 0, reason: 'Only Windows has this.' } as const

const blank = (side: Snapshot['side']): Snapshot => ({
  schema: 'sidecheck.snapshot/1',
  id: `sample-${side}`,
  takenAt: new Date(Date.now() - 4000).toISOString(),
  tookMs: 84,
  app: { version: '0.1.0', host: 'example' },
  side,
  sideReason: side === 'local' ? 'No remote session was found' : 'The station is RDP-Tcp#3',
  machine: { status: 'present', tookMs: 1, data: { name: side === 'local' ? 'ANNA-LAPTOP' : 'CPC-anna-01', os: { family: 'windows', name: 'Windows 11', version: '24H2', arch: 'x64' }, locale: 'en-GB', timeZone: 'Europe/Berlin' } },
  session: {
    status: 'present', tookMs: 2,
    data: side === 'local'
      ? { remote: false, protocol: 'console', sessionId: 1, stationName: 'Console', clientName: null, clientBuild: null, platform: 'console', startedAt: null, reasons: ['WTSIsRemoteSession: 0', 'WTSClientProtocolType: 0'] }
      : { remote: true, protocol: 'rdp', sessionId: 2, stationName: 'RDP-Tcp#3', clientName: 'ANNA-LAPTOP', clientBuild: 26100, platform: 'windows365', startedAt: new Date(Date.now() - 3_600_000).toISOString(), reasons: ['WTSIsRemoteSession: 1', 'WTSClientProtocolType: 2'] }
  },
  smartcard: { status: 'present', tookMs: 12, data: { service: { state: 'running' }, readers: [] } },
  serial: { status: 'present', tookMs: 7, data: { ports: [] } },
  audio: { status: 'present', tookMs: 31, data: { source: 'mmdevice', endpoints: [] } },
  certificates: unsupported,
  policies: unsupported,
  services: { status: 'present', tookMs: 3, data: { services: [{ name: 'SCardSvr', state: 'running', start: 'demand' }] } },
  privacy: unsupported,
  events: { status: 'denied', tookMs: 3, reason: 'This user may not read the event log.', error: { code: '0x00000005', message: 'Access is denied.', hint: 'Run as administrator to read it.' } },
  clients: { status: 'present', tookMs: 5, data: { running: [{ program: 'msrdc.exe', processId: 4711 }], savedFiles: [] } }
})

export function example(): { local: Snapshot; session: Snapshot } {
  const local = blank('local')
  const session = blank('session')
  const readers = [
    { name: 'Yubico YubiKey OTP+FIDO+CCID 0', states: ['present' as const], atr: '3bfd1300008131fe158073c021c057597562694b657940', card: 'Identity Device (PIV)' },
    { name: 'Windows Hello for Business 1', states: ['present' as const], atr: '3b8d0180fba000000397425446590301c8' }
  ]
  local.smartcard = { status: 'present', tookMs: 12, data: { service: { state: 'running' }, readers } }
  session.smartcard = { status: 'present', tookMs: 12, data: { service: { state: 'running' }, readers: readers.map((reader) => ({ ...reader, redirected: 'yes' as const })) } }
  local.serial = { status: 'present', tookMs: 7, data: { ports: [
    { name: 'COM3', target: '\\Device\\VCP0', description: 'Zebra scanner · USB serial', manufacturer: 'FTDI', vendorId: '0403', productId: '6001', serialNumber: 'A50285BI', driver: 'FTDIBUS' },
    { name: 'COM7', target: '\\Device\\VCP1', description: 'Label printer', manufacturer: 'Prolific', inUse: { state: 'yes', by: 'labels.exe' } }
  ] } }
  session.serial = { status: 'present', tookMs: 5, data: { ports: [{ name: 'COM1', target: '\\Device\\Serial0', description: 'Communications Port' }] } }
  const endpoint = (name: string, direction: 'output' | 'input', redirected: 'yes' | 'no', isDefault = true) =>
    ({ id: `{0.0.${direction === 'output' ? 0 : 1}.00000000}.{${name}}`, name, direction, isDefault, state: 'active' as const, muted: false, volume: direction === 'output' ? 62 : null, redirected })
  local.audio = { status: 'present', tookMs: 31, data: { source: 'mmdevice', endpoints: [endpoint('Speakers (Realtek)', 'output', 'no'), endpoint('Display Audio (HDMI)', 'output', 'no', false), endpoint('Headset Microphone (Jabra)', 'input', 'no')] } }
  session.audio = { status: 'present', tookMs: 31, data: { source: 'mmdevice', endpoints: [endpoint('Remote Audio', 'output', 'yes'), endpoint('Remote Audio', 'input', 'yes')] } }
  return { local, session }
}

export const blankSnapshot = blank
