import { readerDetails } from '../devices/details.ts'
import { readerDrafts } from '../devices/readers.ts'
import type { Reader, SmartcardData } from '../snapshot/schema.ts'
import type { CapabilityFacts } from './descriptor.ts'
import { LINKS } from './links.ts'
import { denies, flag } from './settings.ts'

export const smartcard: CapabilityFacts<Reader> = {
  setting: {
    // The policy denies, but its value permits: Enabled writes 0, Disabled writes 1.
    policy: { ...denies('fEnableSmartCard', 'Do not allow smart card device redirection'), blocks: 'zero' },
    host: { layer: 'host', valueName: 'fEnableSmartCard', blocks: 'zero' },
    property: flag('redirectsmartcards', '1', {
      name: 'Smart card redirection',
      choice: 'The smart card device on the local computer is available in remote session'
    })
  },
  services: { local: ['SCardSvr'] },
  notFrom: ['ios', 'android', 'web'],
  xrdp: { channels: ['rdpdr'], then: 'listed-only' },
  mstscStep: 'step.mstsc.smartcard',
  freerdpOption: '/smartcard',
  devices: {
    topic: 'smartcard',
    fact: 'reader',
    reading: (snapshot) => snapshot.smartcard,
    list: (data) => (data as SmartcardData).readers,
    ofFacts: (facts) => facts.map(({ value }) => value as Reader),
    counts: () => true,
    arrived: (reader) => (reader.redirected === 'no' ? 'no' : reader.redirected === 'yes' ? 'yes' : 'unknown'),
    pair: readerDrafts,
    identity: (reader) => reader.name,
    details: readerDetails,
    unknownArrives: true,
    failureMeansNone: true,
    everywhere: false,
    single: false,
    paste: 'certutil -scinfo',
    guide: LINKS.redirectSmartCards
  }
}
