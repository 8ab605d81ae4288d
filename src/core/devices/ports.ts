import { dataOf } from '../snapshot/reading.ts'
import type { Port, Snapshot } from '../snapshot/schema.ts'
import type { Draft, Sides } from './draft.ts'
import { fewNames } from './few-names.ts'
import { comNumber } from './port-names.ts'
import { say } from '../words/index.ts'
import type { Words } from '../words/index.ts'

/**
 * Whether a port is another session's: its target names that session. On a host of many sessions every one of them lists such ports
 * in the serial map of the machine. undefined ids tell nothing.
 */
export const isOtherSessions = ({ redirected }: Port, sessionId: number | null | undefined): boolean =>
  typeof redirected?.sessionId === 'number' && typeof sessionId === 'number' && redirected.sessionId !== sessionId

/**
 * Pairs COM ports by the client port that a redirected port's target names, and what is left by elimination. A port without such a target is the
 * session host's own, whatever its name: COM1 here and COM1 there have nothing to do with each other.
 */
export function portDrafts(known: Sides<Port>, session: Snapshot): Draft<Port>[] {
  const sessionId = dataOf(session.session)?.sessionId ?? null
  const ports = byAnyName(known.local)
  const paired = new Set<Port>()
  const drafts: Draft<Port>[] = []
  const strays: Port[] = []
  for (const port of sameNameFirst(known.session)) {
    const redirected = port.redirected
    if (!redirected) {
      drafts.push({ session: port, state: 'session-only', certainty: 'listed', note: say('note.own-port') })
      continue
    }
    if (isOtherSessions(port, sessionId)) {
      const note = say('note.other-session', { named: String(redirected.sessionId), own: String(sessionId) })
      drafts.push({ session: port, state: 'session-only', certainty: 'listed', note })
      continue
    }
    const candidates = ports.get(portKey(redirected.clientPort))
    const partner = takeUnpaired(candidates ?? [], paired)
    if (!partner && candidates === undefined && comNumber(redirected.clientPort) !== undefined) {
      strays.push(port)
      continue
    }
    if (!partner) {
      drafts.push({
        session: port,
        state: 'session-only',
        certainty: 'listed',
        note: strayNote(redirected.clientPort, candidates !== undefined)
      })
      continue
    }
    paired.add(partner)
    drafts.push({
      local: partner,
      session: port,
      state: 'redirected',
      // The RDP port driver makes such a target only for a port that the client announced.
      certainty: 'proved'
    })
  }
  return [
    ...drafts,
    ...byElimination(
      known.local.filter((port) => !paired.has(port)),
      strays
    )
  ]
}

/**
 * Ports that no name pairs. A client on Linux gives a port any name that it was told (`/serial:COM1,/dev/ttyUSB0`): one port left on
 * each side is probably that one, and of several nobody can tell which. None is missing while one of them may be there. On Windows
 * a port keeps its name, so that COM3 is no COM5; but it may have been given another number since.
 */
function byElimination(local: readonly Port[], strays: readonly Port[]): Draft<Port>[] {
  const [mine, ...furtherMine] = local
  const [theirs, ...furtherTheirs] = strays
  if (theirs?.redirected === undefined) return local.map((port) => ({ local: port, state: 'missing', certainty: 'listed' }))
  if (mine !== undefined && furtherMine.length === 0 && furtherTheirs.length === 0 && comNumber(mine.name) === undefined) {
    const note = say('note.probably-this-port', { clientPort: theirs.redirected.clientPort })
    return [{ local: mine, session: theirs, state: 'redirected', certainty: 'listed', note }]
  }
  const names = fewNames(strays.map(({ name }) => name))
  return [
    ...local.map((port): Draft<Port> => ({ local: port, state: 'unknown', certainty: 'unknown', note: say('note.which-port', { names }) })),
    ...strays.map((port): Draft<Port> => {
      const clientPort = port.redirected?.clientPort ?? port.name
      const note = local.length === 0 ? strayNote(clientPort, false) : say('note.from-which-port', { clientPort })
      return { session: port, state: 'session-only', certainty: 'listed', note }
    })
  ]
}

/** Takes the first port that has no pair yet. A port may wait under its name and under aliases, so it is checked again here. */
function takeUnpaired(reversed: Port[], paired: ReadonlySet<Port>): Port | undefined {
  let next = reversed.pop()
  while (next && paired.has(next)) next = reversed.pop()
  return next
}

function portKey(name: string): string {
  return name.trim().toLowerCase()
}

/** Local ports by name, and by their aliases where no port has that name; each list in reverse, so that pop() takes the first. */
function byAnyName(ports: readonly Port[]): Map<string, Port[]> {
  const found = new Map<string, Port[]>()
  const add = (key: string, port: Port): void => {
    const same = found.get(key)
    if (same) same.push(port)
    else found.set(key, [port])
  }
  for (const port of ports.toReversed()) add(portKey(port.name), port)
  const names = new Set(found.keys())
  for (const port of ports.toReversed()) {
    for (const alias of new Set((port.aliases ?? []).map(portKey))) {
      if (!names.has(alias)) add(alias, port)
    }
  }
  return found
}

/** Two session names can lead to one client port (net use COM5: \\tsclient\COM3). The one that kept its name is the pair. */
function sameNameFirst(ports: readonly Port[]): Port[] {
  const kept = (port: Port): boolean => port.redirected !== undefined && portKey(port.redirected.clientPort) === portKey(port.name)
  return [...ports.filter(kept), ...ports.filter((port) => !kept(port))]
}

function strayNote(clientPort: string, known: boolean): Words {
  return say(known ? 'note.second-name' : 'note.unknown-client-port', { clientPort })
}
