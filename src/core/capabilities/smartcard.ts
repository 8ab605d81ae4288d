import { readerDetails } from '../devices/details.ts'
import { cardPresence } from '../devices/names.ts'
import { readerDrafts } from '../devices/readers.ts'
import type { CapabilityFacts } from './descriptor.ts'
import { GUIDES } from './guides.ts'
import type { Reader } from './lists.ts'
import { denies, flag } from './settings.ts'

/** SCARD_E_NO_SERVICE, SCARD_E_SERVICE_STOPPED, SCARD_E_NO_READERS_AVAILABLE: to a person in a session they are one and the same. */
const NO_READERS: readonly string[] = ['0x8010001d', '0x8010001e', '0x8010002e']

const hasCard = ({ states }: Reader): boolean => states.includes('present')

export const smartcard: CapabilityFacts<Reader> = {
  setting: {
    // The policy denies, but its value permits: Enabled writes 0, Disabled writes 1.
    policy: { ...denies('fEnableSmartCard', 'Do not allow smart card device redirection'), blocks: 'zero' },
    host: { layer: 'host', valueName: 'fEnableSmartCard', blocks: 'zero' },
    property: flag('redirectsmartcards', '1', {
      collectionOption: 'SmartCard',
      portal: {
        name: 'Smart card redirection',
        choice: 'The smart card device on the local computer is available in remote session'
      }
    })
  },
  services: { local: ['SCardSvr'] },
  notFrom: ['ios', 'android', 'web'],
  xrdp: { channels: ['rdpdr'], outcome: 'listed-only' },
  mstscStep: 'step.mstsc.smartcard',
  freerdpOption: '/smartcard',
  devices: {
    topic: 'smartcard',
    arrived: (reader) => (reader.redirected === 'no' ? 'no' : reader.redirected === 'yes' ? 'yes' : 'unknown'),
    pair: readerDrafts,
    identity: (reader) => reader.name,
    details: readerDetails,
    unknownArrives: true,
    errorsAt: 'at.readers',
    failureMeansNone: (code) => NO_READERS.includes(code.trim().toLowerCase()),
    // An empty reader beside another one that reached the session.
    isUnused: (reader, another) => another && cardPresence(reader) === 'empty',
    holds: hasCard,
    test: { usable: 'row-test.usable.smartcard', isReady: hasCard },
    everywhere: false,
    single: false,
    paste: 'certutil -scinfo',
    guide: GUIDES.redirectSmartCards
  }
}
