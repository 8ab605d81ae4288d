import { port, redirectedPort } from '../testing.ts'
import { pastedText } from './case.ts'
import type { Cases } from './case.ts'

export const comCases: Cases = {
  'com/not-in-device-manager': {
    fires: {},
    near: { session: { ports: [port('COM3')] } },
    certainty: 'likely'
  },
  'com/busy-local': {
    fires: { local: { ports: [port('COM3', { inUse: { state: 'yes', by: 'putty.exe' } })] }, session: { ports: [] } },
    near: { local: { ports: [port('COM3', { inUse: { state: 'yes', by: 'mstsc.exe' } })] } },
    certainty: 'proved'
  },
  'com/driver-missing': {
    fires: { extras: { serialTests: [{ side: 'session', port: 'COM3', result: 'no-answer' }] } },
    near: { extras: { serialTests: [{ side: 'local', port: 'COM3', result: 'no-answer' }] } },
    certainty: 'likely'
  },
  'com/latency': {
    fires: { extras: { serialTests: [{ side: 'session', port: 'COM3', result: 'loopback', roundTripMs: 180 }] } },
    near: { extras: { serialTests: [{ side: 'session', port: 'COM3', result: 'loopback', roundTripMs: 18 }] } },
    certainty: 'proved'
  },
  'com/number-clash': {
    fires: {
      local: { ports: [port('COM1'), port('COM3')] },
      session: { ports: [port('COM1', { target: '\\Device\\Serial0' }), redirectedPort('COM3')] }
    },
    near: { local: { ports: [port('COM1'), port('COM3')] }, session: { ports: [port('COM1', { target: '\\Device\\Serial0' })] } },
    certainty: 'likely'
  },
  'com/above-9': {
    fires: {
      local: { ports: [port('COM12')] },
      session: { ports: [redirectedPort('COM12')] },
      extras: { serialTests: [{ side: 'session', port: 'COM12', result: 'not-found' }] }
    },
    near: { extras: { serialTests: [{ side: 'session', port: 'COM3', result: 'not-found' }] } },
    certainty: 'likely'
  },
  'com/freerdp-ioctl': {
    fires: { local: { os: 'linux' }, pasted: pastedText('The request is not supported.') },
    near: { pasted: pastedText('The request is not supported.') },
    certainty: 'likely'
  },
  'com/linux-permission': {
    fires: { local: { os: 'linux', ports: [port('ttyUSB0', { access: 'denied' })] }, session: { ports: [] } },
    near: { local: { os: 'linux', ports: [port('ttyUSB0', { access: 'allowed' })] }, session: { ports: [] } },
    certainty: 'proved'
  },
  'com/xrdp-none': {
    fires: { session: { os: 'linux', platform: 'xrdp', ports: [] } },
    near: { session: { platform: 'rdp', ports: [] } },
    certainty: 'proved'
  }
}
