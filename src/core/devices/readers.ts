import { dataOf } from '../snapshot/reading.ts'
import type { Reader, Snapshot } from '../snapshot/schema.ts'
import type { Draft, Sides } from './draft.ts'
import { cardPresence, readerNames } from './names.ts'
import type { ReaderNames } from './names.ts'
import { items, say } from '../words/index.ts'
import type { Words } from '../words/index.ts'

interface Candidate {
  reader: Reader
  /** Worked out when a pass asks for it: most readers find their partner by the name as it is. */
  names(): ReaderNames
  states: string
}

interface Pair {
  local: Reader
  session: Reader
  byCard: boolean
}

/** Pairs the readers of both sides. A Windows Hello for Business reader is redirected like any other. */
export function readerDrafts(known: Sides<Reader>, session: Snapshot): Draft<Reader>[] {
  const place = sessionPlace(session)
  const isHostOwn = (reader: Reader): boolean => reader.redirected === 'no'
  const hostOwn = known.session.filter(isHostOwn)
  const { pairs, left } = pairReaders({ local: known.local, session: known.session.filter((reader) => !isHostOwn(reader)) })
  return [
    ...pairs.map((pair) => pairDraft(pair, place)),
    ...left.local.map((reader) => ({ local: reader, state: 'missing', certainty: 'listed' }) as const),
    ...left.session.map(
      (reader) => ({ session: reader, state: 'session-only', certainty: 'listed', note: strangerNote(reader, place) }) as const
    ),
    ...hostOwn.map((reader) => ({ session: reader, state: 'session-only', certainty: 'listed', note: say('note.own-reader') }) as const)
  ]
}

/** remote: winscard answers for the client there. console: a Windows snapshot from no remote session at all. */
type SessionPlace = 'windows-remote' | 'windows-console' | 'other'

function sessionPlace(session: Snapshot): SessionPlace {
  if (dataOf(session.machine)?.os.family !== 'windows') return 'other'
  const info = dataOf(session.session)
  if (!info) return 'other'
  return info.remote ? 'windows-remote' : 'windows-console'
}

/**
 * One to one, in passes from the same card to any, and within each from the surest to the loosest name.
 * Every pass looks up keys in a map, so the whole is linear in the number of readers.
 */
function pairReaders(readers: Sides<Reader>): { pairs: Pair[]; left: Sides<Reader> } {
  let local = readers.local.map(candidate)
  let session = readers.session.map(candidate)
  const pairs: Pair[] = []
  for (const [index, keyOf] of PASSES.entries()) {
    if (local.length === 0 || session.length === 0) break
    const waiting = queuesByKey(session, keyOf)
    const taken = new Set<Candidate>()
    local = local.filter((mine) => {
      const key = keyOf(mine)
      const partner = key === undefined ? undefined : waiting.get(key)?.pop()
      if (!partner) return true
      taken.add(partner)
      pairs.push({ local: mine.reader, session: partner.reader, byCard: index === PASSES.length - 1 })
      return false
    })
    session = session.filter((theirs) => !taken.has(theirs))
  }
  return { pairs, left: { local: local.map((mine) => mine.reader), session: session.map((theirs) => theirs.reader) } }
}

function candidate(reader: Reader): Candidate {
  let names: ReaderNames | undefined
  return { reader, names: () => (names ??= readerNames(reader.name)), states: reader.states.toSorted().join('+') }
}

type KeyOf = (candidate: Candidate) => string | undefined

const byName: readonly ((candidate: Candidate) => string)[] = [
  ({ reader }) => reader.name,
  ({ names }) => names().model,
  ({ names }) => names().bare
]

/** The number at the end of a name says nothing while the card says more: two equal readers are often numbered the other way round there. */
const PASSES: readonly KeyOf[] = [
  ...byName.flatMap((nameOf): KeyOf[] => [
    (one) => `${one.reader.atr} ${one.states} ${nameOf(one)}`,
    (one) => (one.reader.atr === undefined ? undefined : `${one.reader.atr} ${nameOf(one)}`)
  ]),
  ...byName.map(
    (nameOf): KeyOf =>
      (one) =>
        `${one.states} ${nameOf(one)}`
  ),
  ...byName.map(
    (nameOf): KeyOf =>
      (one) =>
        `${cardPresence(one.reader)} ${nameOf(one)}`
  ),
  ...byName,
  ({ reader }) => (reader.atr === '' ? undefined : reader.atr)
]

/** Candidates by key, each list in reverse, so that pop() takes the first. */
function queuesByKey(candidates: readonly Candidate[], keyOf: KeyOf): Map<string, Candidate[]> {
  const queues = new Map<string, Candidate[]>()
  for (const one of candidates.toReversed()) {
    const key = keyOf(one)
    if (key === undefined) continue
    const queue = queues.get(key)
    if (queue) queue.push(one)
    else queues.set(key, [one])
  }
  return queues
}

function pairDraft({ local, session, byCard }: Pair, place: SessionPlace): Draft<Reader> {
  const proved = session.redirected === 'yes' || place === 'windows-remote'
  const difference = cardDifference(local, session)
  const notes = [
    ...(difference === undefined ? [] : [difference]),
    ...(byCard ? [say('note.names-differ')] : []),
    ...(place === 'windows-console' ? [say('note.not-in-session')] : [])
  ]
  return {
    local,
    session,
    state: difference === undefined ? 'redirected' : 'differs',
    certainty: proved ? 'proved' : 'listed',
    ...(notes.length > 0 ? { note: notes.length === 1 && notes[0] ? notes[0] : items('sentences', notes) } : {})
  }
}

/** What differs in the card between the two sides, undefined where nothing that both sides know differs. */
function cardDifference(local: Reader, session: Reader): Words | undefined {
  const here = cardPresence(local)
  const there = cardPresence(session)
  if (here === 'present' && there === 'empty') return say('note.card-only-here')
  if (here === 'empty' && there === 'present') return say('note.card-only-there')
  const flag = (['unavailable', 'mute'] as const).find((state) => local.states.includes(state) !== session.states.includes(state))
  if (flag !== undefined) return say(`note.${flag}.${local.states.includes(flag) ? 'local' : 'session'}`)
  if (local.atr !== undefined && session.atr !== undefined && local.atr !== session.atr) return say('note.other-card')
  return undefined
}

function strangerNote(reader: Reader, place: SessionPlace): Words {
  return say(reader.redirected === 'yes' || place === 'windows-remote' ? 'note.stranger-redirected' : 'note.stranger')
}
