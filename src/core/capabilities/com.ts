import { portDetails } from '../devices/details.ts'
import { isOtherSessions, portDrafts } from '../devices/ports.ts'
import type { CapabilityFacts } from './descriptor.ts'
import { GUIDES } from './guides.ts'
import type { Port } from './lists.ts'
import { denies, flag } from './settings.ts'

export const com: CapabilityFacts<Port> = {
  setting: {
    policy: denies('fDisableCcm', 'Do not allow COM port redirection'),
    host: { layer: 'listener', valueName: 'fDisableCcm', blocks: 'nonzero' },
    property: {
      ...flag('redirectcomports', '1', {
        collectionOption: 'COMPort',
        portal: { name: 'COM ports redirection', choice: 'COM ports on the local computer are available in the remote session' }
      }),
      tickedByHand: ['rdp']
    }
  },
  services: { session: ['UmRdpService'] },
  notFrom: ['macos', 'ios', 'android', 'web'],
  gatewayDecides: 'ports',
  xrdp: 'never',
  mstscStep: 'step.mstsc.com',
  freerdpOption: '/serial:COM1,/dev/ttyUSB0',
  devices: {
    topic: 'serial',
    // A port without a target of the RDP port driver is the session host's own.
    arrived: (port, sessionId) => (port.redirected === undefined || isOtherSessions(port, sessionId) ? 'no' : 'yes'),
    pair: portDrafts,
    identity: (port) => port.name,
    details: portDetails,
    unknownArrives: false,
    everywhere: false,
    single: false,
    paste: 'change port /query',
    guide: GUIDES.redirectPorts
  }
}
