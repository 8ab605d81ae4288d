import * as v from 'valibot'
import { describe, expect, it } from 'vitest'
import { manifestSchema } from '../../bundle/bundle.ts'
import { hiddenCase, EMPTY_CASE, judged } from '../../report/case-file.ts'
import { aboutOf } from '../../assess/about.ts'
import { aboutSchema } from '../../report/schemas.ts'
import { cardTestSchema, domainTestSchema, portTestSchema } from '../../device-test/result.ts'
import type { DeviceTest } from '../../device-test/result.ts'
import { readDeviceTestText } from '../../device-test/read.ts'
import { factsSchema } from '../../evidence/facts-file.ts'
import { readSnapshotText } from '../../snapshot/read.ts'
import { dataOf, READING_STATUSES } from '../../snapshot/reading.ts'
import { snapshotSchema } from '../../snapshot/schema.ts'
import type { Snapshot } from '../../snapshot/schema.ts'
import { present, remoteSession, snapshotWith } from '../../snapshot/snapshot.testing.ts'
import type { CaseFile } from '../../report/case-file.ts'
import { readSoundText } from '../../sound/read.ts'
import { soundResultsSchema } from '../../sound/results.ts'
import type { SoundResults } from '../../sound/results.ts'
import {
  ABOUT_FIELDS,
  CARD_TEST_FIELDS,
  DOMAIN_TEST_FIELDS,
  FACTS_FIELDS,
  PORT_TEST_FIELDS,
  SNAPSHOT_FIELDS,
  SOUND_FIELDS
} from './fields.ts'
import type { Plan } from './fields.ts'
import { hideNames } from './hide.ts'
import { decided, decisionAt, filled } from './schema-fields.testing.ts'
import { freeFields } from './schema-fields.ts'

/** What a person adds to a report, as a bundle has it. */
const SAID = { ticket: manifestSchema.entries.ticket, note: manifestSchema.entries.note }

const POOL = { properties: [{ name: 'wvd endpoint pool', value: 'knurr-pool', source: 'rdp' as const }] }

const isBelow = (path: string, decisions: readonly string[]): boolean =>
  decisions.some((decision) => path === decision || path.startsWith(`${decision}.`))

describe.each([
  ['a snapshot', snapshotSchema, SNAPSHOT_FIELDS],
  ['sound results', soundResultsSchema, SOUND_FIELDS],
  ['the test of a port', portTestSchema, PORT_TEST_FIELDS],
  ['the test of a card', cardTestSchema, CARD_TEST_FIELDS],
  ['the test of a domain', domainTestSchema, DOMAIN_TEST_FIELDS],
  ['a file of facts', factsSchema, FACTS_FIELDS],
  ['the connection of a comparison, and a person in a report', v.object({ ...aboutSchema.entries, ...SAID }), ABOUT_FIELDS]
] as const)('the fields of %s', (_, schema, plan) => {
  it('are all decided on', () => {
    const decisions = decided(plan)
    expect(freeFields(schema).filter((path) => !isBelow(path, decisions))).toEqual([])
  })

  it('are the only ones decided on', () => {
    const fields = freeFields(schema)
    expect(decided(plan).filter((path) => !fields.some((field) => isBelow(field, [path])))).toEqual([])
  })
})

/** Names that stand in fields of their own, with what must not be left of them in any spelling. */
const NAMES = {
  local: 'Zürbelmühl-Notebook7',
  session: 'quastenflosser-vm',
  user: 'Wombrück, Käthe',
  login: 'kwombrueck',
  domain: 'corp.plinsenhof.de',
  serial: 'QX74VBN31',
  reader: '00000000048151623'
} as const

const umlauts = { ä: 'ae', ö: 'oe', ü: 'ue', ß: 'ss' } as const
const spelt = (name: string): string => name.replace(/[äöüß]/g, (letter) => umlauts[letter as keyof typeof umlauts])
const bare = (name: string): string => name.normalize('NFD').replace(/\p{M}/gu, '')

/** A name in every way that it may be written. */
const spellings = (name: string): string[] => [
  name,
  name.toUpperCase(),
  name.normalize('NFD'),
  spelt(name),
  bare(name),
  encodeURIComponent(name),
  encodeURIComponent(name.normalize('NFD')),
  name.replaceAll(',', '\\,'),
  name.replace(/[^ -~]/gu, (letter) => [...new TextEncoder().encode(letter)].map((byte) => `\\${byte.toString(16)}`).join('')),
  name.replace(/[^ -~]/gu, (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`)
]

const [last, first] = ['Wombrück', 'Käthe']
/** What shows by its form whose it is, where no field holds it. Each is a line of its own. */
const FORMS = [
  `CN="Doe, Grommelfritz"`,
  'CN=Doe\\, Grommelfritz,OU=x',
  '/C=DE/O=Schnarrwerk Bau/CN=Grommelfritz Doe',
  'G=Grommelfritz, SN=Bollerkamp',
  'E=grommelfritz@plinsenhof.de',
  'emailAddress=grommelfritz@plinsenhof.de',
  'UID=gbollerkamp',
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

const SECRETS = [
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
  const decoded = [text, unescaped].map((one) =>
    one.replace(/(?:%[0-9a-f]{2})+|(?:\\\\?[0-9a-f]{2}(?=\\|[^0-9a-f]))+/gi, (bytes) => {
      const hex = bytes.replace(/[^0-9a-f]/gi, '')
      return new TextDecoder().decode(Uint8Array.from(hex.match(/../g) ?? [], (byte) => parseInt(byte, 16)))
    })
  )
  return [text, unescaped, ...decoded].flatMap((one) => [bare(one).toLowerCase(), bare(spelt(one.normalize('NFC').toLowerCase()))])
}

function* stringsIn(value: unknown): Generator<string> {
  if (typeof value === 'string') yield value
  else if (typeof value === 'object' && value !== null) for (const inner of Object.values(value)) yield* stringsIn(inner)
}

const leftIn = (value: unknown, secrets: readonly string[] = SECRETS): string[] => {
  // Most fields hold the same text: once is enough.
  const texts = readable([...new Set(stringsIn(value))].join('\n'))
  return secrets.filter((secret) => texts.some((text) => text.includes(secret)))
}

/** What the field of a decision holds: a name of its own, or every name in every spelling. */
function contentOf(plan: Plan, path: string, side: 'local' | 'session'): string {
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
      return 'C:\\Users\\gbollerkamp\\Knurrfarm.rdp'
    case 'rdp-name':
      return 'Knurrfarm.rdp'
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

const TEXT = [...Object.values(NAMES).flatMap(spellings), ...FORMS].join('\n')

const snapshotOf = (side: 'local' | 'session', status: string): Snapshot => ({
  ...(filled(snapshotSchema, (path) => contentOf(SNAPSHOT_FIELDS, path, side), status) as Snapshot),
  side,
  id: side
})

const soundOf = (side: 'local' | 'session'): SoundResults => ({
  ...(filled(soundResultsSchema, (path) => contentOf(SOUND_FIELDS, path, side)) as SoundResults),
  side
})

describe('hiding names', () => {
  const open = { local: snapshotOf('local', 'present'), session: snapshotOf('session', 'present') }

  it('is tried on snapshots and sound results in which every field is filled', () => {
    for (const snapshot of Object.values(open)) {
      const read = readSnapshotText(JSON.stringify(snapshot))
      expect(read.ok ? '' : read.error).toBe('')
      expect(leftIn(snapshot).length).toBe(SECRETS.length)
    }
    expect(readSoundText(JSON.stringify(soundOf('session')))).toMatchObject({ ok: true })
  })

  it.each(['local', 'session'] as const)('leaves none in any field of the half of the %s side, in any spelling', (side) => {
    const hidden = hideNames({ snapshots: [open[side]] }).snapshot(open[side])
    // What the other machine is called, a local device does not know.
    expect(leftIn(hidden, side === 'local' ? SECRETS.filter((secret) => secret !== 'quastenflosser') : SECRETS)).toEqual([])
    expect(readSnapshotText(JSON.stringify(hidden))).toMatchObject({ ok: true })
  })

  it.each(READING_STATUSES.filter((status) => status !== 'present'))('leaves none in readings that are %s', (status) => {
    const snapshot = { ...snapshotOf('session', status), machine: open.session.machine, session: open.session.session }
    const whole = { ...snapshot, certificates: open.session.certificates, serial: open.session.serial, smartcard: open.session.smartcard }
    const hidden = hideNames({ snapshots: [whole] }).snapshot(whole)
    expect(leftIn(hidden)).toEqual([])
  })

  it('leaves none in sound results, and gives each the stand-in that it has in the snapshot', () => {
    const results = soundOf('session')
    const hidden = hideNames({ snapshots: [open.local, open.session], sound: [results] })
    const sound = hidden.sound(results)
    expect(leftIn(sound)).toEqual([])
    expect(sound.machine).toBe('SESSION-1')
    expect(sound.mic?.device.name).toContain('LOCAL-1')
    expect(readSoundText(JSON.stringify(sound))).toMatchObject({ ok: true })
  })

  it.each([
    ['a port', portTestSchema, PORT_TEST_FIELDS],
    ['a card', cardTestSchema, CARD_TEST_FIELDS],
    ['a domain', domainTestSchema, DOMAIN_TEST_FIELDS]
  ] as const)(
    'leaves none in the test of %s, and gives its machine and its device the stand-ins of the snapshot',
    (_what, schema, plan) => {
      const test = { ...(filled(schema, (path) => contentOf(plan, path, 'session')) as DeviceTest), side: 'session' } as DeviceTest
      const hidden = hideNames({ snapshots: [open.local, open.session], tests: [test] })
      expect(leftIn(test)).not.toEqual([])
      expect(leftIn(hidden.test(test))).toEqual([])
      expect(hidden.test(test).machine).toBe('SESSION-1')
      const listed = hidden.snapshot(open.session)
      const devices = { port: dataOf(listed.serial)?.ports[0]?.name, card: dataOf(listed.smartcard)?.readers[0]?.name }
      // A domain is no device that a snapshot lists.
      if (test.test !== 'domain') expect(hidden.test(test).device).toBe(devices[test.test])
      expect(readDeviceTestText(JSON.stringify(hidden.test(test)))).toMatchObject({ ok: true })
    }
  )

  it('leaves none in facts', () => {
    const facts = filled(factsSchema, (path) =>
      path.startsWith('properties.')
        ? path.endsWith('name')
          ? 'full address'
          : 'dc01knurr.schnarrwerk.com:3389'
        : contentOf(FACTS_FIELDS, path, 'session')
    )
    const { schema: _schema, cardTests: _cardTests, audio, consent: _consent, ...extras } = facts as { [field: string]: never }
    const hidden = hideNames({ snapshots: [open.local, open.session], extras, audioResults: audio ?? [] })
    expect(leftIn([hidden.extras(extras), ...((audio ?? []) as never[]).map((result) => hidden.audioResult(result))])).toEqual([])
  })

  it('leaves none in what a comparison says of its connection, nor in ticket and note', () => {
    const given: CaseFile = { ...EMPTY_CASE, ...open, ticket: spellings(NAMES.session).join(' '), note: TEXT, extras: POOL }
    const aboutIn = (known: CaseFile): object => {
      const { facts, effective, local, session } = judged(known).assessed
      return aboutOf(facts, effective, local, session)
    }
    const { hidden, replaced } = hiddenCase(given)
    expect(aboutIn(given)).toMatchObject({ sessionHost: NAMES.session, hostPool: 'knurr-pool' })
    expect(leftIn([aboutIn(hidden), hidden.ticket, hidden.note])).toEqual([])
    // The person is told what stands for what, in their own names.
    expect(replaced.find(({ standIn }) => standIn === 'SESSION-1')?.name).toBe(NAMES.session)
  })

  it.each(FORMS)('finds what nothing else names: %s', (text) => {
    const snapshot = snapshotWith({ session: present({ ...remoteSession, reasons: [text] }) })
    const certificates = present({ certificates: [{ ekus: [], subject: `CN="${NAMES.user}"` }] })
    const whole = { ...snapshot, certificates }
    expect(leftIn(whole)).not.toEqual([])
    expect(leftIn(hideNames({ snapshots: [whole] }).snapshot(whole))).toEqual([])
  })

  it('changes nothing the second time', () => {
    for (const snapshot of Object.values(open)) {
      const once = hideNames({ snapshots: [snapshot] }).snapshot(snapshot)
      expect(hideNames({ snapshots: [once] }).snapshot(once)).toEqual(once)
    }
  })
})
