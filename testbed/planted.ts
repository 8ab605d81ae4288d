import { snapshotSchema } from '../src/core/snapshot/schema.ts'
import type { Snapshot } from '../src/core/snapshot/schema.ts'
import { soundResultsSchema } from '../src/core/sound/results.ts'
import type { SoundResults } from '../src/core/sound/results.ts'
import { SNAPSHOT_FIELDS, SOUND_FIELDS } from '../src/core/exchange/hide/fields.ts'
import type { Plan } from '../src/core/exchange/hide/fields.ts'
import { decisionAt, filled } from '../src/core/exchange/hide/schema-fields.testing.ts'

/** Halves in which every field holds secrets, and what must not be left of them. */

/** Names that stand in fields of their own, with what must not be left of them in any spelling. */
export const NAMES = {
  local: 'Zürbelmühl-Notebook7',
  session: 'quastenflosser-vm',
  user: 'Wombrück, Käthe',
  login: 'kwombrueck',
  domain: 'corp.plinsenhof.de',
  serial: 'QX74VBN31',
  reader: '00000000048151623',
  file: 'Knurrfarm'
} as const

const umlauts = { ä: 'ae', ö: 'oe', ü: 'ue', ß: 'ss' } as const
const spelt = (name: string): string => name.replace(/[äöüß]/g, (letter) => umlauts[letter as keyof typeof umlauts])
const bare = (name: string): string => name.normalize('NFD').replace(/\p{M}/gu, '')

/** A name in every way that it may be written. */
export const spellings = (name: string): string[] => [
  name,
  name.toUpperCase(),
  name.normalize('NFD'),
  spelt(name),
  bare(name),
  encodeURIComponent(name),
  encodeURIComponent(name.normalize('NFD')),
  name.replaceAll(',', '\\,'),
  name.replace(/[^ -~]/gu, (letter) => [...new TextEncoder().encode(letter)].map((byte) => `\\${byte.toString(16)}`).join('')),
  name.replace(/[^ -~]/gu, (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`),
  name.replace(/[^ -~]/gu, (letter) => `&#x${letter.charCodeAt(0).toString(16)};`),
  // Not seen, and in the midst of a word.
  name.replace(/^../u, '$&\u200b')
]

const [last, first] = ['Wombrück', 'Käthe']
/** What shows by its form whose it is, where no field holds it. Each is a line of its own. */
export const FORMS = [
  `CN="Doe, Grommelfritz"`,
  'CN=Doe\\, Grommelfritz,OU=x',
  '/C=DE/O=Schnarrwerk Bau/CN=Grommelfritz Doe',
  'G=Grommelfritz, SN=Bollerkamp',
  'E=grommelfritz@plinsenhof.de',
  'E=gbollerkamp',
  'emailAddress=grommelfritz@plinsenhof.de',
  'emailAddress=gbollerkamp',
  'UID=gbollerkamp',
  'OU=Schnarrwerk Bau',
  `${first} ${last}`,
  'mail to grommel.fritz@mail.schnarrwerk.com',
  'mail to grommel.fritz%40mail.schnarrwerk.com',
  'dc01knurr.schnarrwerk.local refused',
  '\\\\knurrserver\\share',
  'https://knurrserver:8443/x',
  'SCHNARRWERK\\gbollerkamp',
  'C:\\Users\\gbollerkamp\\x.txt',
  '/home/gbollerkamp/x',
  'file:///C:/Users/J%C3%BCrgnurz/x',
  '192.168.77.31 and fe80::77af:31ff:fe00:1 and 2001:db8:77:31::1',
  '7A:31:5C:77:0F:E2',
  'bluez_output.7A_31_5C_77_0F_E2.1',
  'BTHENUM\\DEV_7A315C770FE2\\8',
  'S-1-5-21-7731500-7731501-7731502-1001',
  'alsa_output.usb-Plantronics_Blackwire_7731AFFE-00.analog-stereo',
  '/dev/serial/by-id/usb-FTDI_FT232R_USB_UART_A773150BI-if00-port0',
  '/dev/cu.usbserial-A773150BI',
  'USB\\VID_0403&PID_6001\\A773150BI',
  "Grommelfritz's AirPods"
]

export const SECRETS = [
  'zurbelmuhl',
  'zuerbelmuehl',
  'quastenflosser',
  'wombruck',
  'wombrueck',
  'kathe',
  'kaethe',
  'kwombrueck',
  'plinsenhof',
  'qx74vbn31',
  '48151623',
  'grommel',
  'bollerkamp',
  'schnarrwerk',
  'knurr',
  'jurgnurz',
  'juergnurz',
  '7731',
  '192.168.77',
  '77:31',
  '77af',
  '7a:31',
  '7a_31',
  '7a315c'
]

/** All that a text says, without its escapes and marks, in small letters. */
const readable = (text: string): string[] => {
  const unescaped = text.replace(/\\u([0-9a-f]{4})/g, (_, digits: string) => String.fromCharCode(parseInt(digits, 16)))
  const seen = text.replace(/\u200b/g, '').replace(/&#x([0-9a-f]+);/g, (_, digits: string) => String.fromCharCode(parseInt(digits, 16)))
  const decoded = [text, unescaped].map((one) =>
    one.replace(/(?:%[0-9a-f]{2})+|(?:\\\\?[0-9a-f]{2}(?=\\|[^0-9a-f]))+/gi, (bytes) => {
      const hex = bytes.replace(/[^0-9a-f]/gi, '')
      return new TextDecoder().decode(Uint8Array.from(hex.match(/../g) ?? [], (byte) => parseInt(byte, 16)))
    })
  )
  return [seen, unescaped, ...decoded].flatMap((one) => [bare(one).toLowerCase(), bare(spelt(one.normalize('NFC').toLowerCase()))])
}

function* stringsIn(value: unknown): Generator<string> {
  if (typeof value === 'string') yield value
  else if (typeof value === 'object' && value !== null) for (const inner of Object.values(value)) yield* stringsIn(inner)
}

export const leftIn = (value: unknown, secrets: readonly string[] = SECRETS): string[] => {
  // Most fields hold the same text: once is enough.
  const texts = readable([...new Set(stringsIn(value))].join('\n'))
  return secrets.filter((secret) => texts.some((text) => text.includes(secret)))
}

/** What the field of a decision holds: a name of its own, or every name in every spelling. */
export function contentOf(plan: Plan, path: string, side: 'local' | 'session'): string {
  switch (decisionAt(plan, path)) {
    case 'kept':
      return 'cafe'
    case 'machine':
      return side === 'local' ? NAMES.local : NAMES.session
    case 'client':
      return NAMES.local
    case 'serialNumber':
      return NAMES.serial
    case 'hex':
      return '7731affe7731affe'
    case 'upn':
      return `${NAMES.login}@${NAMES.domain}`
    case 'subject':
      return `CN="${NAMES.user}", G=Käthe, SN=Wombrück, OU=Grommelfritz, O=Knurr, UID=${NAMES.login}, E=x@${NAMES.domain}, 1.2.3.4=Bollerkamp`
    case 'issuer':
      return '/DC=de/DC=plinsenhof/O=Schnarrwerk/CN=Knurr CA'
    case 'container':
      return 'le-Grommelfritz-7731'
    case 'rdp-path':
      return `C:\\Users\\gbollerkamp\\${NAMES.file}.rdp`
    case 'rdp-name':
      return `${NAMES.file}.rdp`
    case 'host':
      return 'dc01knurr.schnarrwerk.com'
    case 'domain':
      return NAMES.domain
    case 'reader':
      return `Grommel Reader of ${NAMES.local} (${NAMES.reader}) 00 00`.replace('Grommel ', '')
    default:
      return TEXT
  }
}

export const TEXT = [...Object.values(NAMES).flatMap(spellings), ...FORMS].join('\n')

export const snapshotOf = (side: 'local' | 'session', status: string): Snapshot => ({
  ...(filled(snapshotSchema, (path) => contentOf(SNAPSHOT_FIELDS, path, side), status) as Snapshot),
  side,
  id: side
})

export const soundOf = (side: 'local' | 'session'): SoundResults => ({
  ...(filled(soundResultsSchema, (path) => contentOf(SOUND_FIELDS, path, side)) as SoundResults),
  side
})
