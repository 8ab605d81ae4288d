import { describe, expect, it } from 'vitest'
import { factsOf } from '../evidence/gather.ts'
import type { Extras } from '../facts/answers.ts'
import type { Snapshot } from '../snapshot/schema.ts'
import { doubtsOf } from './pair.ts'
import type { Doubt } from './pair.ts'
import { localSnapshot, present, rdp, sessionSnapshot } from './testing.ts'
import type { SnapshotParts } from './testing.ts'

/** The doubts, their facts told by what they are. */
const told = (doubts: readonly Doubt[]) =>
  doubts.map(({ facts, ...doubt }) => ({ ...doubt, facts: facts.map(({ kind, side }) => `${kind} ${side}`) }))
const doubtsAbout = (local: Snapshot, session: Snapshot, extras: Extras = {}) => told(doubtsOf(factsOf({ local, session, extras })))
const pair = (here: SnapshotParts, there: SnapshotParts, extras: Extras = {}) =>
  doubtsAbout(localSnapshot(here), sessionSnapshot(there), extras)

const SESSIONS = ['session local', 'session session']
const opened = (sessionId: number | null, clientName = 'LAPTOP-7') => ({
  session: present({
    remote: true,
    protocol: 'rdp' as const,
    sessionId,
    stationName: null,
    clientName,
    clientBuild: null,
    platform: 'rdp' as const,
    startedAt: null,
    reasons: []
  })
})
const otherClient = (client: string) => ({ kind: 'other-client', client, local: 'LAPTOP-7', leaves: 'unsure', facts: [] })

describe('the doubts about a pair', () => {
  it.each<[string, SnapshotParts, SnapshotParts, object[], Extras?]>([
    ['are none of two sides', {}, {}, []],
    ['are that they are swapped', { side: 'session' }, { side: 'local' }, [{ kind: 'swapped', leaves: 'nothing', facts: SESSIONS }]],
    [
      'may be that both are the local device',
      {},
      { side: 'local' },
      [{ kind: 'one-side', side: 'local', leaves: 'unsure', facts: SESSIONS }]
    ],
    [
      'may be that both are of the session: one may have been opened inside another',
      { side: 'session' },
      {},
      [{ kind: 'one-side', side: 'session', leaves: 'unsure', facts: SESSIONS }]
    ],
    [
      'are that there are no two sides where none is remote',
      {},
      { side: 'local', os: 'linux', remote: false },
      [{ kind: 'one-side', side: 'local', leaves: 'nothing', facts: SESSIONS }]
    ],
    [
      'are that it is one machine',
      { machineName: 'HOST-1' },
      { os: 'linux', remote: false },
      [{ kind: 'same-machine', name: 'HOST-1', remote: false, leaves: 'nothing', facts: [] }]
    ],
    [
      'are that it is one session of one machine',
      { machineName: 'HOST-1', ...opened(2) },
      opened(2, 'HOST-1'),
      [{ kind: 'same-machine', name: 'HOST-1', remote: true, leaves: 'nothing', facts: [] }]
    ],
    ['are none of a machine that opened a session on itself', { machineName: 'HOST-1' }, opened(2, 'HOST-1'), []],
    ['are none of two sessions of one machine', { machineName: 'HOST-1', ...opened(1) }, opened(2, 'HOST-1'), []],
    [
      'are that it is one machine where a session has no number',
      { machineName: 'HOST-1', ...opened(null) },
      opened(2, 'HOST-1'),
      [{ kind: 'same-machine', name: 'HOST-1', remote: true, leaves: 'nothing', facts: [] }]
    ],
    [
      'are that it is no session',
      {},
      { remote: false },
      [{ kind: 'no-session', name: 'HOST-1', leaves: 'nothing', facts: ['session session'] }]
    ],
    ['are none of a session that Linux does not know of', {}, { os: 'linux', remote: false }, []],
    ['are none where the settings of a connection were brought', {}, { remote: false }, [], rdp('redirectcomports:i:1')],
    ['are that another device opened it', {}, { clientName: 'KIOSK' }, [otherClient('KIOSK')]],
    ['are none of a client that nobody knows', {}, { clientName: null }, []],
    ['are none of no remote session that names a client', {}, { os: 'linux', remote: false, clientName: 'KIOSK' }, []],
    ['are none of a hidden session that calls its client like itself', {}, { clientName: 'SESSION-12' }, []],
    ['are of a client whose name only begins like that', {}, { clientName: 'SESSION-12B' }, [otherClient('SESSION-12B')]],
    ['are of a client whose name only ends like that', {}, { clientName: 'MY-SESSION-1' }, [otherClient('MY-SESSION-1')]],
    ['are of a client whose name has no number', {}, { clientName: 'SESSION-A' }, [otherClient('SESSION-A')]]
  ])('%s', (_, here, there, expected, extras) => {
    expect(pair(here, there, extras)).toEqual(expected)
  })

  it('are none where only one side is known', () => {
    expect(doubtsOf(factsOf({ local: localSnapshot({ side: 'session' }) }))).toEqual([])
    expect(doubtsOf(factsOf({ session: sessionSnapshot({ side: 'local' }) }))).toEqual([])
  })
})

describe('two sides that were taken hours apart', () => {
  const at = (time: string) => ({ takenAt: `2026-11-20T${time}.000Z` })
  const early = localSnapshot(at('09:00:00'))

  it.each<[time: string, hours: number | undefined]>([
    ['10:59:59', undefined],
    ['11:00:01', 2],
    ['13:59:00', 4]
  ])('may not belong together: 09:00 and %s', (time, hours) => {
    const late = sessionSnapshot(at(time))
    const expected = hours === undefined ? [] : [{ kind: 'hours-apart', hours, older: early, newer: late, leaves: 'unsure', facts: [] }]
    expect(doubtsAbout(early, late)).toEqual(expected)
  })

  it('are told by which is older, whichever side that is', () => {
    const [late, first] = [localSnapshot(at('12:00:00')), sessionSnapshot(at('09:00:00'))]
    expect(doubtsAbout(late, first)).toMatchObject([
      { kind: 'hours-apart', hours: 3, older: { side: 'session' }, newer: { side: 'local' } }
    ])
  })

  it('say nothing of a side of which only texts are known', () => {
    const late = sessionSnapshot(at('15:00:00'))
    const pasted = <T extends Snapshot>(snapshot: T): T => ({ ...snapshot, app: { ...snapshot.app, host: 'pasted' } })
    expect(doubtsAbout(pasted(early), late)).toEqual([])
    expect(doubtsAbout(early, pasted(late))).toEqual([])
  })
})
