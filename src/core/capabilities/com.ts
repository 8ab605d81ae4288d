import { portDetails } from '../devices/details.ts'
import { isOtherSessions, portDrafts } from '../devices/ports.ts'
import type { CapabilityFacts } from './descriptor.ts'
import { GUIDES } from './guides.ts'
import type { Port } from './lists.ts'
import { denies, flag } from './settings.ts'

/** The drivers of the ports on a mainboard: Windows' own, and Linux' for chips of the 8250 kind. */
const MAINBOARD_DRIVERS: ReadonlySet<string> = new Set(['serial', 'serial8250', 'port', 'pnp'])

/**
 * A port of the mainboard: most machines have one, and nothing on it. An adapter that somebody plugged in has a maker and a product,
 * and stands there for a reason.
 */
export function isBareUart({ name, driver, vendorId, productId, serialNumber, inUse }: Port): boolean {
  if (vendorId !== undefined || productId !== undefined || serialNumber !== undefined || inUse?.state === 'yes') return false
  return MAINBOARD_DRIVERS.has(driver?.toLowerCase() ?? '') || /^(\/dev\/)?ttyS\d+$/.test(name)
}

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
    isUnused: isBareUart,
    test: { usable: 'row-test.usable.com', holder: (port) => port.inUse?.by },
    everywhere: false,
    single: false,
    paste: 'change port /query',
    guide: GUIDES.redirectPorts
  }
}
