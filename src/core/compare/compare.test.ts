import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dataOf } from '../snapshot/reading.ts'
import type { Endpoint, Port, Reader, Snapshot } from '../snapshot/schema.ts'
import {
  endpointWith,
  failed,
  incomplete,
  remoteSession,
  present,
  snapshotArbitrary,
  snapshotOf,
  snapshotWith,
  windowsMachine
} from '../snapshot/snapshot.testing.ts'
import { english } from '../words/index.ts'
import { compareDevices as compareData } from './compare.ts'
import type { SoundProof } from '../devices/proof.ts'
import type { Row } from './types.ts'
import { runs } from '../../../testbed/runs.ts'

/** Rows with their notes in English. */
const compareDevices = (...given: Parameters<typeof compareData>): Row[] =>
  compareData(...given).map((row) => (row.note === undefined ? row : { ...row, note: english(row.note) }))

const linux = present({ ...windowsMachine, os: { family: 'linux' as const, name: 'Debian 12', version: '12', arch: 'x64' } })
const reader = (name: string, parts: Partial<Reader> = {}): Reader => ({ name, states: ['empty'], ...parts })
const withCard = (name: string, atr: string): Reader => ({ name, states: ['present'], atr })
const redirectedPort = (name: string, clientPort = name, sessionId: number | null = 2): Port => ({
  name,
  target: `\\Device\\RdpDrPort\\;${name}:${sessionId}\\tsclient\\${clientPort}`,
  redirected: { sessionId, client: 'tsclient', clientPort }
})

function compareReaders(local: Reader[], session: Reader[]): Row[] {
  return compareDevices(snapshotOf('local', { readers: local }), snapshotOf('session', { readers: session }))
}

const sessionReaders = (mayHide: boolean): Row[] => {
  const smartcard = incomplete(
    { service: { state: 'running' as const }, readers: [reader('Host 0', { redirected: 'no' })] },
    'TIMEOUT',
    'No answer.',
    mayHide
  )
  return compareDevices(snapshotOf('local', { readers: [reader('Mine 0')] }), { ...snapshotOf('session', {}), smartcard })
}

function comparePorts(local: Port[], session: Port[]): Row[] {
  return compareDevices(snapshotOf('local', { ports: local }), snapshotOf('session', { ports: session }))
}

function compareSound(local: Endpoint[], session: Endpoint[], proofs: SoundProof[] = []): Row[] {
  return compareDevices(snapshotOf('local', { endpoints: local }), snapshotOf('session', { endpoints: session }), proofs)
}

const brief = (rows: Row[]): unknown[] => rows.map((row) => [row.local?.name ?? null, row.session?.name ?? null, row.state, row.certainty])

describe('smart card readers', () => {
  it('are not missing where a source that may have them could not be read, and missing where only details lack', () => {
    expect(brief(sessionReaders(true))).toEqual([
      [null, 'Host 0', 'session-only', 'listed'],
      ['Mine 0', null, 'unknown', 'unknown']
    ])
    expect(brief(sessionReaders(false))[1]).toEqual(['Mine 0', null, 'missing', 'listed'])
  })

  it.each([
    ['Yubico YubiKey OTP+FIDO+CCID 00 00', 'Yubico YubiKey OTP+FIDO+CCID 0'],
    ['Yubico YubiKey OTP+FIDO+CCID', 'Yubico YubiKey OTP+FIDO+CCID 1'],
    ['SCM SCR 331 (21120717207407) 00 00', 'SCM SCR 331 0'],
    ['Broadcom Corp 5880 [Contacted SmartCard] (0123456789ABCD) 00 00', 'Broadcom Corp 5880 Contacted SmartCard 0'],
    ['Broadcom Corp 5880 [Contacted SmartCard] (0123456789ABCD) 0A 1F', 'Broadcom Corp 5880 0'],
    ['Windows Hello for Business 1', 'Windows Hello for Business 1'],
    ['OMNIKEY CardMan 3x21 0', 'omnikey  cardman 3x21 00 00']
  ])('pairs %s with %s', (local, session) => {
    expect(brief(compareReaders([reader(local)], [reader(session)]))).toEqual([[local, session, 'redirected', 'proved']])
  })

  it.each([
    ['SCM SCR 331 0', 'SCM SCR 335 0'],
    ['ACS ACR1252 Dual Reader PICC 0', 'ACS ACR1252 Dual Reader SAM 0'],
    ['Virtual Reader 1000', 'Virtual Reader 2000']
  ])('does not take %s for %s', (local, session) => {
    expect(
      compareReaders([reader(local)], [reader(session)])
        .map((row) => row.state)
        .sort()
    ).toEqual(['missing', 'session-only'])
  })

  it('keeps the contact and the contactless slot of one device apart', () => {
    const slots = ['X [Contacted SmartCard] (0123456789) 00 00', 'X [Contactless SmartCard] (0123456789) 01 00']
    const rows = compareReaders(
      slots.map((name) => reader(name)),
      [reader('X Contactless SmartCard 0'), reader('X Contacted SmartCard 0')]
    )
    expect(brief(rows)).toEqual([
      [slots[0], 'X Contacted SmartCard 0', 'redirected', 'proved'],
      [slots[1], 'X Contactless SmartCard 0', 'redirected', 'proved']
    ])
  })

  it('pairs equal readers one to one: the same name first, then the same card', () => {
    const local = [withCard('Reader 0', 'aa'), withCard('Reader 1', 'bb'), withCard('Reader 2', 'cc')]
    const rows = compareReaders(local, [withCard('Reader 00 00', 'cc'), withCard('Reader 1', 'bb')])
    expect(brief(rows)).toEqual([
      ['Reader 0', null, 'missing', 'listed'],
      ['Reader 1', 'Reader 1', 'redirected', 'proved'],
      ['Reader 2', 'Reader 00 00', 'redirected', 'proved']
    ])
  })

  it('pairs equal readers that are numbered the other way round there by their cards, or by which of them has one', () => {
    const swapped = compareReaders(
      [withCard('Twin 0', 'aa'), withCard('Twin 1', 'bb')],
      [withCard('Twin 0', 'bb'), withCard('Twin 1', 'aa')]
    )
    expect(brief(swapped)).toEqual([
      ['Twin 0', 'Twin 1', 'redirected', 'proved'],
      ['Twin 1', 'Twin 0', 'redirected', 'proved']
    ])
    const unread = (name: string): Reader => ({ name, states: ['present', 'inuse'] })
    const byPresence = compareReaders([reader('Twin 0'), withCard('Twin 1', 'aa')], [unread('Twin 0'), reader('Twin 1')])
    expect(byPresence.map(({ state }) => state)).toEqual(['redirected', 'redirected'])
  })

  it('pairs readers of other names by their card and says so', () => {
    const [row] = compareReaders([withCard('Gemalto PC Twin Reader', '3bfd')], [withCard('Gemalto USB SmartCard Reader 0', '3bfd')])
    expect(row).toMatchObject({ state: 'redirected', note: 'The names differ; the same card is in both.' })
  })

  it.each<[string, Reader, Reader, string]>([
    ['card only here', withCard('R 0', 'aa'), reader('R 0'), 'A card is in the reader, but the remote desktop sees it empty.'],
    ['card only there', reader('R 0'), withCard('R 0', 'aa'), 'The remote desktop sees a card, but the reader here is empty.'],
    ['another card', withCard('R 0', 'aa'), withCard('R 0', 'bb'), 'The remote desktop sees another card.'],
    [
      'mute there',
      withCard('R 0', 'aa'),
      reader('R 0', { states: ['present', 'mute'] }),
      'The card does not answer in the remote desktop.'
    ],
    ['unavailable there', reader('R 0'), reader('R 0', { states: ['unavailable'] }), 'The reader is unavailable in the remote desktop.']
  ])('differs, with the difference in words: %s', (_, local, session, note) => {
    expect(compareReaders([local], [session])).toMatchObject([{ state: 'differs', certainty: 'proved', note }])
  })

  it('does not call an ATR that one side could not read a difference', () => {
    const rows = compareReaders([withCard('R 0', 'aa')], [reader('R 0', { states: ['present', 'exclusive'] })])
    expect(rows).toMatchObject([{ state: 'redirected' }])
  })

  it("proves nothing outside a remote session on Windows, nor by a reader in an xrdp session that may be anyone's", () => {
    const local = snapshotOf('local', { readers: [reader('R 0')] })
    const session = snapshotOf('session', { readers: [reader('R 0')] })
    const console = { ...session, session: present({ ...remoteSession, remote: false }) }
    expect(compareDevices(local, console)).toMatchObject([
      { certainty: 'listed', note: 'The result of the remote desktop was not made inside one.' }
    ])
    expect(compareDevices(local, { ...session, machine: linux })).toMatchObject([{ state: 'redirected', certainty: 'listed' }])
    const xrdp = { ...snapshotOf('session', { readers: [reader('R 0', { redirected: 'yes' })] }), machine: linux }
    expect(compareDevices(local, xrdp)).toMatchObject([{ state: 'redirected', certainty: 'proved' }])
  })

  it("never pairs a reader that is known to be the session host's own", () => {
    const rows = compareReaders([reader('R 0')], [reader('R 0', { redirected: 'no' })])
    expect(rows).toMatchObject([
      { state: 'missing', local: { name: 'R 0' } },
      { state: 'session-only', note: 'It belongs to the remote desktop itself.' }
    ])
  })
})

describe('COM ports', () => {
  it("pairs by the client's port inside the target, whatever the session calls it", () => {
    const rows = comparePorts(
      [{ name: 'COM3' }, { name: 'COM10' }, { name: 'COM2' }],
      [redirectedPort('COM3'), redirectedPort('COM5', 'com10')]
    )
    expect(brief(rows)).toEqual([
      ['COM2', null, 'missing', 'listed'],
      ['COM3', 'COM3', 'redirected', 'proved'],
      ['COM10', 'COM5', 'redirected', 'proved']
    ])
  })

  it("never takes the session host's own COM1 for the local COM1", () => {
    expect(brief(comparePorts([{ name: 'COM1' }], [{ name: 'COM1', target: '\\Device\\Serial0' }]))).toEqual([
      ['COM1', null, 'missing', 'listed'],
      [null, 'COM1', 'session-only', 'listed']
    ])
  })

  it('takes the only /dev/ttyUSB for the COM3 that a FreeRDP client offered, as probable and not as proved', () => {
    const [row, ...further] = comparePorts([{ name: '/dev/ttyUSB0' }], [redirectedPort('COM3')])
    expect(row).toMatchObject({
      local: { name: '/dev/ttyUSB0' },
      session: { name: 'COM3' },
      state: 'redirected',
      certainty: 'listed',
      note: 'Your device calls it COM3: probably this one, since no other port is left on either side.'
    })
    expect(further).toEqual([])
  })

  it('does not guess which of several /dev/ttyUSB was offered as COM3, and calls none of them missing', () => {
    const rows = comparePorts([{ name: '/dev/ttyUSB0' }, { name: '/dev/ttyUSB1' }], [redirectedPort('COM3')])
    expect(brief(rows)).toEqual([
      ['/dev/ttyUSB0', null, 'unknown', 'unknown'],
      ['/dev/ttyUSB1', null, 'unknown', 'unknown'],
      [null, 'COM3', 'session-only', 'listed']
    ])
    expect(rows.at(-1)?.note).toBe('It points to COM3 on your device; which of the ports there that is cannot be told from the names.')
    const two = comparePorts([{ name: '/dev/ttyUSB0' }], [redirectedPort('COM3'), redirectedPort('COM5')])
    expect(two.map(({ state }) => state)).toEqual(['unknown', 'session-only', 'session-only'])
  })

  it('does not take the COM5 of a Windows client for its COM3, but for COM3 under a new number it may be', () => {
    const rows = comparePorts([{ name: 'COM3' }], [redirectedPort('COM5')])
    expect(brief(rows)).toEqual([
      ['COM3', null, 'unknown', 'unknown'],
      [null, 'COM5', 'session-only', 'listed']
    ])
    expect(rows[0]?.note).toBe(
      'Whether it reached the remote desktop as COM5 cannot be told: the names differ, and more than one port would fit.'
    )
  })

  it('counts no printer port, no second name and no port of another session as what may be left', () => {
    for (const other of [redirectedPort('LPT1'), redirectedPort('COM9', 'COM9', 7)])
      expect(comparePorts([{ name: '/dev/ttyUSB0' }], [other]).find(({ local }) => local !== undefined)?.state).toBe('missing')
    const rows = comparePorts([{ name: 'COM3' }, { name: 'COM4' }], [redirectedPort('COM1', 'COM3'), redirectedPort('COM3')])
    expect(rows.find(({ name }) => name === 'COM4')?.state).toBe('missing')
  })

  it('finds a Linux port under its stable name too', () => {
    const local: Port = { name: '/dev/ttyUSB0', aliases: ['/dev/serial/by-id/usb-FTDI-if00'] }
    expect(comparePorts([local], [redirectedPort('COM3', '/dev/serial/by-id/usb-FTDI-if00')])).toMatchObject([{ state: 'redirected' }])
  })

  it('pairs the name that was kept and calls another name for the same port a second name', () => {
    const rows = comparePorts([{ name: 'COM3' }], [redirectedPort('COM1', 'COM3'), redirectedPort('COM3')])
    expect(rows).toMatchObject([
      { session: { name: 'COM1' }, state: 'session-only', note: 'A second name in the remote desktop for COM3 of your device.' },
      { session: { name: 'COM3' }, state: 'redirected' }
    ])
  })

  it('does not count a port whose target names another session', () => {
    expect(comparePorts([{ name: 'COM3' }], [redirectedPort('COM3', 'COM3', 7)])).toMatchObject([
      { local: { name: 'COM3' }, state: 'missing' },
      {
        session: { name: 'COM3' },
        state: 'session-only',
        note: 'It belongs to somebody else who is signed in there: to number 7, and you are number 2.'
      }
    ])
  })
})

describe('audio endpoints', () => {
  const speakers = endpointWith({ name: 'Speakers', isDefault: true })
  const headset = endpointWith({ name: 'Headset' })
  const remote = endpointWith({ name: 'Remote Audio', isDefault: true, redirected: 'yes' })

  it('pairs the default with what was redirected, as listed, and expects the others to stay here', () => {
    expect(compareSound([headset, speakers], [remote])).toMatchObject([
      { local: headset, state: 'local-only', note: 'Only the default speaker is passed on to the remote desktop.' },
      { local: speakers, session: remote, state: 'redirected', certainty: 'listed' }
    ])
  })

  it('keeps the directions apart', () => {
    const microphone = endpointWith({ name: 'Microphone', direction: 'input', isDefault: true })
    expect(compareSound([speakers, microphone], [remote]).map((row) => [row.capability, row.state])).toEqual([
      ['audioOut', 'redirected'],
      ['audioIn', 'missing']
    ])
  })

  it('takes the only endpoint where none is the default', () => {
    const unplugged = endpointWith({ name: 'Headset', state: 'unplugged', isDefault: true })
    const rows = compareSound([{ ...speakers, isDefault: false }, unplugged], [remote])
    expect(rows.map((row) => row.state)).toEqual(['local-only', 'redirected'])
  })

  it('does not guess among several endpoints without a default', () => {
    const rows = compareSound([headset, { ...speakers, isDefault: false }], [remote])
    expect(rows.map((row) => [row.state, row.certainty])).toEqual([
      ['unknown', 'unknown'],
      ['unknown', 'unknown'],
      ['unknown', 'unknown']
    ])
  })

  it('lets a tone that crossed prove the pair, and one that did not speak against it', () => {
    const proof = (passed: boolean, at: string): SoundProof => ({ capability: 'audioOut', at, latencyMs: 310.4, passed })
    const passed = proof(true, '2026-11-21T10:00:00.000Z')
    const lost = proof(false, '2026-11-21T09:00:00.000Z')
    expect(compareSound([speakers], [remote], [passed, lost])).toMatchObject([
      { state: 'redirected', certainty: 'proved', note: 'A test tone crossed in 310 ms.' }
    ])
    expect(compareSound([speakers], [remote], [lost])).toMatchObject([
      { state: 'differs', certainty: 'listed', note: 'Listed, but no sound crosses.' }
    ])
    expect(compareSound([speakers], [remote], [{ ...lost, capability: 'audioIn' }])).toMatchObject([
      { state: 'redirected', certainty: 'listed' }
    ])
  })

  it('can prove an endpoint of unknown origin only by a tone', () => {
    const unknown = endpointWith({ name: 'Sink', redirected: 'unknown' })
    expect(compareSound([speakers], [unknown])).toMatchObject([
      { state: 'unknown', certainty: 'unknown', local: speakers, session: unknown }
    ])
    const proof: SoundProof = { capability: 'audioOut', at: '2026-11-21T10:00:00Z', latencyMs: null, passed: true }
    expect(compareSound([speakers], [unknown], [proof])).toMatchObject([
      { state: 'redirected', certainty: 'proved', note: 'A test tone crossed.' }
    ])
  })

  it("tells the session host's own endpoints and placeholders from redirected ones", () => {
    const own = endpointWith({ name: 'HD Audio', isDefault: true })
    const dummy = endpointWith({ name: 'Dummy Output', redirected: 'yes' })
    const named = endpointWith({ name: 'Nothing', redirected: 'unknown', formFactor: 'placeholder' })
    expect(compareSound([speakers], [own, dummy, named]).map((row) => [row.name, row.state])).toEqual([
      ['Dummy Output', 'session-only'],
      ['HD Audio', 'session-only'],
      ['Nothing', 'session-only'],
      ['Speakers', 'missing']
    ])
  })

  it('does not call the placeholder of a local device without sound missing', () => {
    const dummy = endpointWith({ name: 'Dummy Output', id: 'auto_null', isDefault: true })
    expect(compareSound([dummy], [remote]).map((row) => row.state)).toEqual(['local-only', 'session-only'])
  })
})

describe('a side that could not be read', () => {
  it('makes the other side unknown with the reason and the code, and leaves other capabilities alone', () => {
    const local = snapshotOf('local', { readers: [reader('R 0'), reader('R 1')], ports: [{ name: 'COM3' }] })
    const session = { ...snapshotOf('session', {}), smartcard: failed('0x8010001D', 'The smart card service is not running.') }
    const note = 'The list of the remote desktop could not be read: The smart card service is not running (0x8010001D).'
    expect(compareDevices(local, session)).toMatchObject([
      { name: 'R 0', state: 'unknown', certainty: 'unknown', note },
      { name: 'R 1', state: 'unknown', certainty: 'unknown', note },
      { name: 'COM3', state: 'missing' }
    ])
  })

  it('works the other way round', () => {
    const local = snapshotWith({ serial: { status: 'denied', tookMs: 1, reason: 'permission missing' } })
    const session = snapshotOf('session', { ports: [redirectedPort('COM3')] })
    expect(compareDevices(local, session)).toMatchObject([
      { state: 'unknown', note: 'The list of your device may not be read by this user: permission missing.' }
    ])
  })
})

describe('for any two snapshots', () => {
  const proofs = fc.array(
    fc.record({
      capability: fc.constantFrom('audioOut' as const, 'audioIn' as const),
      at: fc.constantFrom('2026-11-21T10:00:00Z', '2026-11-21T11:00:00Z'),
      latencyMs: fc.option(fc.nat(1000)),
      passed: fc.boolean()
    }),
    { maxLength: 3 }
  )
  const pairOfSnapshots = fc.tuple(snapshotArbitrary('local'), snapshotArbitrary('session'), proofs)
  const devices = (snapshot: Snapshot): (Reader | Port | Endpoint)[] => [
    ...(dataOf(snapshot.smartcard)?.readers ?? []),
    ...(dataOf(snapshot.serial)?.ports ?? []),
    ...(dataOf(snapshot.audio)?.endpoints ?? [])
  ]
  const sorted = (list: unknown[]): string[] => list.map((device) => JSON.stringify(device)).sort()
  const reordered = (snapshot: Snapshot): Snapshot => {
    const flip = <T>(list: T[]): T[] => [...list.slice(1).reverse(), ...list.slice(0, 1)]
    const { smartcard, serial, audio } = snapshot
    return {
      ...snapshot,
      smartcard:
        smartcard.status === 'present' ? { ...smartcard, data: { ...smartcard.data, readers: flip(smartcard.data.readers) } } : smartcard,
      serial: serial.status === 'present' ? { ...serial, data: { ports: flip(serial.data.ports) } } : serial,
      audio: audio.status === 'present' ? { ...audio, data: { ...audio.data, endpoints: flip(audio.data.endpoints) } } : audio
    }
  }

  it('puts every device of both sides in exactly one row', () => {
    fc.assert(
      fc.property(pairOfSnapshots, ([local, session, proofs]) => {
        const rows = compareDevices(local, session, proofs)
        expect(sorted(rows.flatMap((row) => (row.local ? [row.local] : [])))).toEqual(sorted(devices(local)))
        expect(sorted(rows.flatMap((row) => (row.session ? [row.session] : [])))).toEqual(sorted(devices(session)))
      }),
      runs()
    )
  })

  it('loses nothing when a snapshot is compared with itself', () => {
    fc.assert(
      fc.property(snapshotArbitrary(), (snapshot) => {
        const rows = compareDevices(snapshot, snapshot)
        expect(sorted(rows.flatMap((row) => (row.local ? [row.local] : [])))).toEqual(sorted(devices(snapshot)))
        expect(sorted(rows.flatMap((row) => (row.session ? [row.session] : [])))).toEqual(sorted(devices(snapshot)))
        const pairable = (dataOf(snapshot.smartcard)?.readers ?? []).filter((one) => one.redirected !== 'no')
        expect(rows.filter((row) => row.capability === 'smartcard' && row.local && row.session)).toHaveLength(pairable.length)
      }),
      runs()
    )
  })

  it('gives the same rows whatever the order of the devices', () => {
    fc.assert(
      fc.property(pairOfSnapshots, ([local, session, proofs]) => {
        const straight = compareDevices(local, session, proofs)
        expect(compareDevices(reordered(local), reordered(session), proofs)).toEqual(straight)
      }),
      runs()
    )
  })

  it('gives every row a key of its own and claims only what was read', () => {
    fc.assert(
      fc.property(pairOfSnapshots, ([local, session, proofs]) => {
        const rows = compareDevices(local, session, proofs)
        expect(new Set(rows.map((row) => row.key)).size).toBe(rows.length)
        for (const row of rows) {
          if (row.state === 'redirected' || row.state === 'differs') expect(row.local && row.session).toBeTruthy()
          if (row.state === 'missing' || row.state === 'local-only') expect(row.session).toBeUndefined()
          if (row.state === 'session-only') expect(row.local).toBeUndefined()
          if (row.state === 'unknown') expect(row).toMatchObject({ certainty: 'unknown', note: expect.stringMatching(/./) })
          if (row.certainty === 'proved') expect(['redirected', 'differs']).toContain(row.state)
        }
      }),
      runs()
    )
  })

  it('keeps the key of a device that leaves the session', () => {
    const local = snapshotOf('local', { readers: [reader('R#2 0'), reader('R#2 0'), reader('R 0')] })
    const key = (session: Reader[]): string[] => compareDevices(local, snapshotOf('session', { readers: session })).map((row) => row.key)
    expect(key([reader('R 0')])).toEqual(key([]))
  })
})
