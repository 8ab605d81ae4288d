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
import { present, remoteSession, snapshotWith } from '../../snapshot/snapshot.testing.ts'
import type { CaseFile } from '../../report/case-file.ts'
import { readSoundText } from '../../sound/read.ts'
import { soundResultsSchema } from '../../sound/results.ts'
import {
  ABOUT_FIELDS,
  CARD_TEST_FIELDS,
  DOMAIN_TEST_FIELDS,
  FACTS_FIELDS,
  PORT_TEST_FIELDS,
  SNAPSHOT_FIELDS,
  SOUND_FIELDS
} from './fields.ts'
import { hideNames } from './hide.ts'
import { contentOf, FORMS, leftIn, NAMES, SECRETS, snapshotOf, soundOf, spellings, TEXT } from '../../../../testbed/planted.ts'
import { decided, decisionAt, filled } from './schema-fields.testing.ts'
import { freeFields } from './schema-fields.ts'

/** What a person adds to a report, as a bundle has it. */
const SAID = { ticket: manifestSchema.entries.ticket, note: manifestSchema.entries.note }

const POOL = { properties: [{ name: 'wvd endpoint pool', value: 'knurr-pool', source: 'rdp' as const }] }

/** Codes of errors are the system's. */
const ERROR_CODE = /(?:^|\.)(?:error|linesError|incomplete)\.code$/
/** The fields of any text that leave as they are. Whoever adds one must know that nobody's name can stand there. */
const KEPT = {
  'a snapshot':
    'id app.version machine.data.os.name machine.data.os.version machine.data.os.arch machine.data.locale machine.data.timeZone ' +
    'session.data.protocol smartcard.data.readers.atr serial.data.ports.vendorId serial.data.ports.productId audio.data.source ' +
    'audio.data.endpoints.formFactor certificates.data.certificates.notBefore certificates.data.certificates.notAfter ' +
    'certificates.data.certificates.ekus certificates.data.certificates.provider certificates.data.certificates.keyAlgorithm ' +
    'policies.data.values.layer policies.data.values.name policies.data.values.type services.data.services.name ' +
    'services.data.media.name services.data.media.version privacy.data.microphone.user privacy.data.microphone.desktopApps ' +
    'privacy.data.microphone.machine events.data.channels.channel events.data.events.channel clients.data.running.program ' +
    'clients.data.defaultFile.properties.name',
  'sound results': '',
  'the test of a port': '',
  'the test of a card': 'card.atr card.applets.name card.applets.aid card.applets.sw',
  'the test of a domain': 'domain.kdcs.code',
  'a file of facts': 'client.name cardTests.code arrivals.capability optimisedApps.name audio.kind',
  'a report': 'client.program client.version'
} as const

const isBelow = (path: string, decisions: readonly string[]): boolean =>
  decisions.some((decision) => path === decision || path.startsWith(`${decision}.`))

describe.each([
  ['a snapshot', snapshotSchema, SNAPSHOT_FIELDS],
  ['sound results', soundResultsSchema, SOUND_FIELDS],
  ['the test of a port', portTestSchema, PORT_TEST_FIELDS],
  ['the test of a card', cardTestSchema, CARD_TEST_FIELDS],
  ['the test of a domain', domainTestSchema, DOMAIN_TEST_FIELDS],
  ['a file of facts', factsSchema, FACTS_FIELDS],
  ['a report', v.object({ ...aboutSchema.entries, ...SAID }), ABOUT_FIELDS]
] as const)('the fields of %s', (what, schema, plan) => {
  it('are all decided on', () => {
    const decisions = decided(plan)
    expect(freeFields(schema).filter((path) => !isBelow(path, decisions))).toEqual([])
  })

  it('stay as they are where no name can be, and nowhere else', () => {
    const kept = decided(plan).filter((path) => decisionAt(plan, path) === 'kept' && !ERROR_CODE.test(path))
    expect(kept).toEqual(KEPT[what].split(' ').filter((path) => path !== ''))
  })

  it('are the only ones decided on', () => {
    const fields = freeFields(schema)
    expect(decided(plan).filter((path) => !fields.some((field) => isBelow(field, [path])))).toEqual([])
  })
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
    const whole = {
      ...snapshot,
      certificates: open.session.certificates,
      serial: open.session.serial,
      smartcard: open.session.smartcard,
      clients: open.session.clients
    }
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
          : 'knurrhost:3389'
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

  it('knows a person by the name of a certificate, whatever comes first in it and however its comma is written', () => {
    for (const subject of ['CN="Wombrück, Käthe"', 'CN=Wombrück\\, Käthe', '/O=x/CN=Wombrück\\, Käthe', 'CN=Käthe Wombrück']) {
      const certificates = present({ certificates: [{ ekus: [], subject }] })
      const whole = { ...snapshotWith({ session: present({ ...remoteSession, reasons: ['Käthe Wombrück signed in'] }) }), certificates }
      expect({ subject, left: leftIn(hideNames({ snapshots: [whole] }).snapshot(whole)) }).toEqual({ subject, left: [] })
    }
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
