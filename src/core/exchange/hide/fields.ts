/**
 * What becomes of each field that can hold any text. A field of the schemas that is missing here, or one here that no schema
 * has, fails a test: whoever adds a field decides. Fields of fixed words, times and numbers stay and need no decision.
 */

export type Decision =
  /** The contract's own words, a value that a rule compares, or what the system and its makers are called. */
  | 'kept'
  /** May hold names in whatever it says: they are looked for. */
  | 'text'
  /** A sentence as data: its params are texts. */
  | 'said'
  /** The name of the side's machine, and of the device that its session is shown on. */
  | 'machine'
  | 'client'
  /** A text that may carry a serial number in a place of its own. */
  | 'reader'
  | 'port'
  | 'serialNumber'
  /** Hexadecimal, and stays so: the number of a certificate or its hash. */
  | 'hex'
  | 'upn'
  /** Distinguished names: of them only the types of attributes stay. */
  | 'subject'
  | 'issuer'
  | 'container'
  /** An .rdp file by its path, or by its name. */
  | 'rdp-path'
  | 'rdp-name'
  | 'host'
  | 'domain'
  /** A property of a connection: what it is decides what its value names. */
  | 'property'

export type Plan = Decision | { readonly [field: string]: Plan }

const said = 'said'
const shortError = { code: 'kept', message: 'text' } as const
const error = { ...shortError, hint: 'text', text: said, hintText: said } as const
const reading = <const P extends Plan>(data: P) => ({ data, incomplete: error, reason: 'text', text: said, error }) as const

export const SNAPSHOT_FIELDS = {
  // A random number: it names a reading and nobody.
  id: 'kept',
  app: { version: 'kept' },
  sideReason: 'text',
  sideText: said,
  timeline: { device: 'text' },
  machine: reading({
    name: 'machine',
    os: { name: 'kept', version: 'kept', arch: 'kept' },
    locale: 'kept',
    timeZone: 'kept',
    join: { domain: 'domain' }
  }),
  session: reading({ protocol: 'kept', stationName: 'text', clientName: 'client', reasons: 'text', reasonTexts: said }),
  smartcard: reading({ readers: { name: 'reader', atr: 'kept', card: 'text' } }),
  serial: reading({
    ports: {
      name: 'port',
      target: 'text',
      redirected: { client: 'client', clientPort: 'port' },
      description: 'text',
      manufacturer: 'text',
      vendorId: 'kept',
      productId: 'kept',
      serialNumber: 'serialNumber',
      driver: 'text',
      aliases: 'port',
      inUse: { by: 'text' }
    }
  }),
  audio: reading({ source: 'kept', endpoints: { id: 'text', name: 'text', formFactor: 'kept' } }),
  certificates: reading({
    certificates: {
      serial: 'hex',
      subject: 'subject',
      issuer: 'issuer',
      notBefore: 'kept',
      notAfter: 'kept',
      ekus: 'kept',
      upn: 'upn',
      provider: 'kept',
      container: 'container',
      keyAlgorithm: 'kept',
      thumbprint: 'hex'
    },
    ntAuth: { thumbprint: 'hex', subject: 'issuer' }
  }),
  policies: reading({
    values: { layer: 'kept', key: 'text', name: 'kept', type: 'kept', data: 'text', error: shortError },
    trustedPublishers: 'hex'
  }),
  services: reading({ services: { name: 'kept', error: shortError }, media: { name: 'kept', version: 'kept', source: 'text' } }),
  privacy: reading({ microphone: { user: 'kept', desktopApps: 'kept', machine: 'kept' } }),
  events: reading({ channels: { channel: 'kept', error: shortError }, events: { channel: 'kept', message: 'text' } }),
  clients: reading({
    running: { program: 'kept', rdpFile: 'rdp-path' },
    savedFiles: { name: 'rdp-name', folder: 'text' },
    defaultFile: { folder: 'text', properties: { name: 'kept', value: 'text' } }
  })
} as const satisfies Plan

const device = { id: 'text', name: 'text' } as const

export const SOUND_FIELDS = {
  machine: 'machine',
  mic: { device },
  listens: { device },
  sent: { device },
  answers: { device },
  delay: { output: device, input: device }
} as const satisfies Plan

/** The results of the kinds of device tests. What stands on a card is not in them, and its ATR is the same for every card of a model. */
export const PORT_TEST_FIELDS = {
  machine: 'machine',
  device: 'port',
  error,
  port: { holder: 'text', linesError: error }
} as const satisfies Plan
export const CARD_TEST_FIELDS = {
  machine: 'machine',
  device: 'reader',
  error,
  card: { atr: 'kept', applets: { name: 'kept', aid: 'kept', sw: 'kept' } }
} as const satisfies Plan

export const DOMAIN_TEST_FIELDS = {
  machine: 'machine',
  device: 'domain',
  error,
  domain: { kdcs: { name: 'host', code: 'kept' } }
} as const satisfies Plan

/** A file of facts; in the program, what it is taken apart into. */
export const FACTS_FIELDS = {
  properties: 'property',
  client: { name: 'kept' },
  gateway: { name: 'host' },
  serialTests: { port: 'port', message: 'text' },
  cardTests: { reader: 'reader', code: 'kept' },
  arrivals: { capability: 'kept', name: 'text' },
  join: { domain: 'domain' },
  domains: { domain: 'domain' },
  signatureOnlyKeys: 'hex',
  optimisedApps: { name: 'kept', source: 'text' },
  audio: { kind: 'kept', device: 'text', value: 'text' }
} as const satisfies Plan

/** What a comparison says of its connection, and what a person adds to a report: made of what was hidden before, and decided on all the same. */
export const ABOUT_FIELDS = {
  sessionHost: 'machine',
  hostPool: 'text',
  client: { name: 'client', program: 'kept', version: 'kept' },
  ticket: 'text',
  note: 'text'
} as const satisfies Plan
