import type { FactBase } from '../facts/base.ts'
import type { Fact } from '../facts/fact.ts'
import type { Side, Snapshot } from '../snapshot/schema.ts'
import { sameMachine } from './machine-names.ts'

/**
 * What is wrong with two snapshots as a pair, the gravest first: the finding of the first one tells it. nothing: they are no two
 * sides, and nothing can be said of what reached the session. unsure: they may be, and nothing about their difference is proved.
 */
export type Doubt = { leaves: 'nothing' | 'unsure'; facts: readonly Fact[] } & (
  | { kind: 'swapped' }
  | { kind: 'one-side'; side: Side }
  | { kind: 'same-machine'; name: string; remote: boolean }
  | { kind: 'no-session'; name: string }
  | { kind: 'other-client'; client: string; local: string }
  | { kind: 'hours-apart'; hours: number; older: Snapshot; newer: Snapshot }
)
export type DoubtKind = Doubt['kind']

/** Looking at one side and then at the other takes minutes; after hours another device may be plugged in and another session open. */
const APART_MS = 2 * 60 * 60 * 1000
const HOUR_MS = 60 * 60 * 1000

/** A side of which only pasted texts are known was not taken at a time. */
const wasTaken = (snapshot: Snapshot): boolean => snapshot.app.host !== 'pasted'

/**
 * Every doubt about the pair. None where only one side is known.
 *
 * @param oneMachine whether both are known to be one machine, whatever they are called
 */
export function doubtsOf(facts: FactBase, oneMachine = false): Doubt[] {
  const local = facts.snapshot('local')
  const session = facts.snapshot('session')
  if (local === undefined || session === undefined) return []
  return [...sides(facts, local, session), ...machines(facts, oneMachine), ...times(local, session)]
}

function sides(facts: FactBase, local: Snapshot, session: Snapshot): Doubt[] {
  const read = facts.all('session')
  if (local.side === 'session' && session.side === 'local') return [{ kind: 'swapped', leaves: 'nothing', facts: read }]
  if (local.side !== session.side) return []
  // From inside one session another one may be opened: its own device then calls itself a session.
  const isRemote = facts.all('session', 'session')[0]?.value.remote === true
  return [{ kind: 'one-side', side: local.side, leaves: isRemote ? 'unsure' : 'nothing', facts: read }]
}

function machines(facts: FactBase, oneMachine: boolean): Doubt[] {
  const [here, there] = [facts.all('machine', 'local')[0], facts.all('machine', 'session')[0]]
  const [mine, theirs] = [facts.all('session', 'local')[0], facts.all('session', 'session')[0]]
  const doubts: Doubt[] = []
  const client = theirs?.value.clientName
  const isOne = oneMachine || sameMachine(here?.value.name, there?.value.name) === true
  if (isOne && !opensItself(mine?.value, theirs?.value))
    doubts.push({
      kind: 'same-machine',
      name: there?.value.name ?? '',
      remote: theirs?.value.remote === true,
      leaves: 'nothing',
      facts: []
    })
  // Windows knows whether this is a remote session; elsewhere there are remote desktops that leave no trace. A connection's settings speak for one.
  if (theirs?.value.remote === false && there?.value.os.family === 'windows' && facts.all('rdp-property').length === 0)
    doubts.push({ kind: 'no-session', name: there.value.name, leaves: 'nothing', facts: [theirs] })
  // Hidden by itself, a session that its own machine opened calls its client what it calls itself.
  const isItself = /^SESSION-\d{1,7}$/.test(client ?? '')
  if (theirs?.value.remote === true && !isItself && sameMachine(client, here?.value.name) === false)
    doubts.push({ kind: 'other-client', client: client ?? '', local: here?.value.name ?? '', leaves: 'unsure', facts: [] })
  return doubts
}

type Place = Fact<'session'>['value'] | undefined

/** Whether a machine may have opened a session on itself, which makes two sides of it. */
const opensItself = (mine: Place, theirs: Place): boolean =>
  theirs?.remote === true &&
  (mine?.remote !== true || (mine.sessionId !== null && theirs.sessionId !== null && mine.sessionId !== theirs.sessionId))

function times(local: Snapshot, session: Snapshot): Doubt[] {
  const [older, newer] = Date.parse(local.takenAt) <= Date.parse(session.takenAt) ? [local, session] : [session, local]
  const apart = Date.parse(newer.takenAt) - Date.parse(older.takenAt)
  if (!wasTaken(local) || !wasTaken(session) || !(apart >= APART_MS)) return []
  return [{ kind: 'hours-apart', hours: Math.floor(apart / HOUR_MS), older, newer, leaves: 'unsure', facts: [] }]
}
