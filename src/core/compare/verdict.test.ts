import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { CAPABILITIES, capabilityFacts, isListed } from '../capabilities/index.ts'
import type { Capability } from '../capabilities/index.ts'
import { examplePair } from '../snapshot/example.ts'
import type { Endpoint, Port, Reader } from '../snapshot/schema.ts'
import { endpointWith, failed, snapshotArbitrary, snapshotOf, snapshotWith } from '../snapshot/snapshot.testing.ts'
import { compareDevices } from './compare.ts'
import type { Row } from './types.ts'
import type { SoundProof } from '../devices/proof.ts'
import { english } from '../words/index.ts'
import { verdictOf as verdictData } from './verdict.ts'
import { runs } from '../../../testbed/runs.ts'

interface Verdict {
  text: string
  tone: ReturnType<typeof verdictData>['tone']
}

/** The verdict in English. */
function verdictOf(...given: Parameters<typeof verdictData>): Verdict {
  const { text, tone } = verdictData(...given)
  return { text: english(text), tone }
}

const readers = (...names: string[]): Reader[] => names.map((name) => ({ name, states: ['empty'] }))
const port = (name: string): Port => ({ name, redirected: { sessionId: 2, client: 'tsclient', clientPort: name } })
interface Devices {
  readers?: Reader[]
  ports?: Port[]
  endpoints?: Endpoint[]
}

function verdict(capability: Capability, here: Devices, there: Devices, proofs: SoundProof[] = []): Verdict {
  const local = snapshotOf('local', here)
  const session = snapshotOf('session', there)
  return verdictOf(capability, compareDevices(local, session, proofs), local, session)
}

/** Rows of local ports, one for each state. */
const rowsOf = (...states: ('missing' | 'unknown')[]): Row[] =>
  states.map((state, at) => ({
    key: `${at}`,
    capability: 'com',
    name: `COM${at}`,
    local: { name: `COM${at}` },
    state,
    certainty: state === 'missing' ? 'listed' : 'unknown'
  }))
const twoSides = [snapshotOf('local', {}), snapshotOf('session', {})] as const

describe('readers and ports', () => {
  it.each<[string, string, Verdict['tone']]>([
    ['A,B,C', 'A,B', 'warning'],
    ['A,B', 'A,B', 'ok'],
    ['A', 'A', 'ok'],
    ['A,B', '', 'problem'],
    ['A', '', 'problem']
  ])('counts what reached the session: %s and %s', (local, session, tone) => {
    const names = (list: string): string[] => list.split(',').filter(Boolean)
    const total = names(local).length
    expect(verdict('smartcard', { readers: readers(...names(local)) }, { readers: readers(...names(session)) })).toEqual({
      text: `${names(session).length} of ${total} ${total === 1 ? 'smart card reader' : 'smart card readers'} reached the remote desktop`,
      tone
    })
  })

  it('does not call a device uncertain and missing at once', () => {
    const rows = rowsOf('missing', 'unknown')
    expect(verdictOf('com', rows, ...twoSides)).toEqual({
      text: '0 of 2 COM ports reached the remote desktop, 1 could not be told',
      tone: 'problem'
    })
  })

  it('counts what is surely missing although the list could not be read, and tells of the list where anything is open', () => {
    const [local, session] = twoSides
    const unread = { ...session, serial: failed('EIO', 'no answer') }
    expect(verdictOf('com', rowsOf('missing', 'missing'), local, unread)).toEqual({
      text: '0 of 2 COM ports reached the remote desktop',
      tone: 'problem'
    })
    for (const rows of [rowsOf('missing', 'unknown'), rowsOf('unknown'), []]) {
      expect(verdictOf('com', rows, local, unread)).toMatchObject({ tone: 'unknown', text: expect.stringContaining('no answer') as string })
    }
    expect(verdictOf('com', [], undefined, unread).text).toContain('no answer')
  })

  it('is unknown where nothing is missing, but a device could not be told', () => {
    const reached: Row = {
      key: 'reached',
      capability: 'com',
      name: 'COM3',
      local: { name: 'COM3' },
      session: port('COM3'),
      state: 'redirected',
      certainty: 'proved'
    }
    expect(verdictOf('com', [reached, ...rowsOf('unknown')], ...twoSides)).toEqual({
      text: '1 of 2 COM ports reached the remote desktop, 1 could not be told',
      tone: 'unknown'
    })
  })

  it('counts no port of another session as one that reached this one', () => {
    const elsewhere: Port = { ...port('COM4'), redirected: { sessionId: 9, client: 'tsclient', clientPort: 'COM4' } }
    expect(verdict('com', { ports: [{ name: 'COM3' }, { name: 'COM4' }] }, { ports: [port('COM3'), elsewhere] })).toEqual({
      text: '1 of 2 COM ports reached the remote desktop',
      tone: 'warning'
    })
  })

  it('says that a card differs', () => {
    const card: Reader = { name: 'A', states: ['present'], atr: '3b' }
    expect(verdict('smartcard', { readers: [card] }, { readers: readers('A') })).toEqual({
      text: '1 of 1 smart card reader reached the remote desktop, but the card differs',
      tone: 'warning'
    })
    expect(verdict('smartcard', { readers: [card, ...readers('B')] }, { readers: readers('A', 'B') }).text).toBe(
      '2 of 2 smart card readers reached the remote desktop, the card differs in 1'
    )
  })

  it('has nothing to compare where the local device has none', () => {
    expect(verdict('smartcard', {}, {})).toEqual({ text: 'No smart card reader on the local device', tone: 'neutral' })
    expect(verdict('com', {}, { ports: [{ name: 'COM1' }, { name: 'COM2' }] }).text).toBe(
      'No COM port on the local device; 2 COM ports only in the remote desktop'
    )
  })
})

describe('sound', () => {
  const speakers = endpointWith({ name: 'Speakers', isDefault: true })
  const remote = endpointWith({ name: 'Remote Audio', redirected: 'yes', isDefault: true })
  const proof = (passed: boolean): SoundProof => ({ capability: 'audioOut', at: '2026-11-21T10:00:00Z', latencyMs: 310, passed })

  it.each<[string, Endpoint[], Endpoint[], SoundProof[], string, Verdict['tone']]>([
    ['listed', [speakers], [remote], [], 'The sound output is in both lists, but not tested yet', 'neutral'],
    ['proved', [speakers], [remote], [proof(true)], 'Sound output reached the remote desktop, proved by a test tone', 'ok'],
    ['silent', [speakers], [remote], [proof(false)], 'The sound output is in both lists, but no sound gets through', 'problem'],
    ['missing', [speakers], [], [], 'The sound output did not reach the remote desktop', 'problem'],
    [
      'played there',
      [speakers],
      [endpointWith({ name: 'HD Audio' })],
      [],
      'The sound output did not reach the remote desktop, which has a sound output of its own',
      'problem'
    ],
    [
      'played there on several',
      [speakers],
      [endpointWith({ name: 'HD Audio' }), endpointWith({ name: 'Monitor' }), endpointWith({ name: 'Nothing', formFactor: 'placeholder' })],
      [],
      'The sound output did not reach the remote desktop, which has 2 sound outputs of its own',
      'problem'
    ],
    [
      'of unknown origin beside one that stays here',
      [speakers, endpointWith({ name: 'Headset' })],
      [endpointWith({ name: 'Sink', redirected: 'unknown' })],
      [],
      'Whether the sound output reached the remote desktop could not be told',
      'unknown'
    ],
    [
      'of unknown origin',
      [speakers],
      [endpointWith({ name: 'Sink', redirected: 'unknown' })],
      [],
      'Whether the sound output reached the remote desktop could not be told',
      'unknown'
    ],
    ['none here', [], [remote], [], 'No sound output on the local device', 'neutral']
  ])('%s', (_, local, session, proofs, text, tone) => {
    expect(verdict('audioOut', { endpoints: local }, { endpoints: session }, proofs)).toEqual({ text, tone })
  })
})

describe('a side that is not known', () => {
  it('says what one side has while the other has not come', () => {
    const local = snapshotOf('local', { readers: readers('A', 'B'), ports: [{ name: 'COM3' }] })
    expect(verdictOf('smartcard', [], local, undefined)).toEqual({
      text: '2 smart card readers here; the list of the remote desktop is not here yet',
      tone: 'neutral'
    })
    expect(verdictOf('com', [], local, null).text).toBe('1 COM port here; the list of the remote desktop is not here yet')
    const silent = snapshotOf('local', { endpoints: [endpointWith({ name: 'Nothing', formFactor: 'placeholder' })] })
    expect(verdictOf('audioOut', [], silent, null).text).toBe('No sound output here; the list of the remote desktop is not here yet')
    expect(verdictOf('audioIn', [], local, null).text).toBe('No microphone here; the list of the remote desktop is not here yet')
    expect(verdictOf('com', [], undefined, local).text).toBe("1 COM port in the remote desktop; the local device's list is not here yet")
    expect(verdictOf('com', [], null, null)).toEqual({ text: 'Nothing has been read yet', tone: 'neutral' })
  })

  it('gives the reason and the code of a list that could not be read, also alone', () => {
    const local = snapshotWith({ smartcard: failed('0x8010001D', 'the service is not running') })
    const session = snapshotWith({ side: 'session', smartcard: { status: 'absent', tookMs: 1, reason: 'no PC/SC library' } })
    const text = "The local device's smart card readers could not be read: the service is not running (0x8010001D)"
    expect(verdictOf('smartcard', [], local, null)).toEqual({ text, tone: 'unknown' })
    expect(verdictOf('smartcard', [], local, session).text).toBe(
      `${text}. The remote desktop's smart card readers are not available: no PC/SC library`
    )
  })

  it('never claims that a device reached the session when a list was not read', () => {
    fc.assert(
      fc.property(
        snapshotArbitrary('local'),
        snapshotArbitrary('session'),
        fc.constantFrom(...CAPABILITIES),
        (local, session, capability) => {
          const { text, tone } = verdictOf(capability, compareDevices(local, session), local, session)
          expect(text).not.toBe('')
          const topic = capability === 'smartcard' ? 'smartcard' : capability === 'com' ? 'serial' : 'audio'
          const known = local[topic].status === 'present' && session[topic].status === 'present'
          if (!known) expect(tone).toBe('unknown')
        }
      ),
      runs()
    )
  })
})

it('sums up the example in one sentence for each capability', () => {
  const [local, session] = examplePair(new Date('2026-03-04T10:42:00Z'))
  const rows = compareDevices(local, session)
  const listed = CAPABILITIES.filter((capability) => isListed(capabilityFacts(capability), local))
  expect(listed.map((capability) => verdictOf(capability, rows, local, session).text)).toEqual([
    '3 of 4 smart card readers reached the remote desktop',
    '0 of 2 COM ports reached the remote desktop',
    'The sound output is in both lists, but not tested yet',
    'The microphone is in both lists, but not tested yet'
  ])
})
