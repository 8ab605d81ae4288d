import type { Snapshot } from '../snapshot/schema.ts'
import type { SoundResults } from '../sound/results.ts'

/** What stands in place of a hidden name. The same name gets the same stand-in everywhere in a snapshot. */
const STAND_IN = { machine: 'MACHINE', client: 'CLIENT', user: 'USER', serial: 'SERIAL', certificate: 'CERTIFICATE' } as const
type Kind = keyof typeof STAND_IN

/** Collects the names to hide, each with its stand-in. Names that differ in case only are one name. */
class Names {
  readonly #standIns = new Map<string, { name: string; standIn: string }>()
  readonly #counts = new Map<Kind, number>()

  add(kind: Kind, name: string | null | undefined): void {
    const key = name?.trim().toLowerCase() ?? ''
    if (name == null || key === '' || this.#standIns.has(key)) return
    const count = (this.#counts.get(kind) ?? 0) + 1
    this.#counts.set(kind, count)
    this.#standIns.set(key, { name: name.trim(), standIn: `${STAND_IN[kind]}-${count}` })
  }

  /** A function that puts the stand-ins into a text, longest name first so that no name breaks another. */
  replacer(): (text: string) => string {
    const entries = [...this.#standIns.values()].sort((a, b) => b.name.length - a.name.length)
    if (entries.length === 0) return (text) => text
    const escaped = entries.map(({ name }) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
    // A name inside a longer word is another word: PC must not be taken out of PCSC.
    const pattern = new RegExp(`(?<![\\p{L}\\p{N}])(?:${escaped.join('|')})(?![\\p{L}\\p{N}])`, 'giu')
    return (text) => text.replace(pattern, (found) => this.#standIns.get(found.toLowerCase())?.standIn ?? found)
  }
}

const HOME = /(?:[\\/](?:Users|home)[\\/])([^\\/:*?"<>|\r\n]+)/gi
const UPN = /^([^@\s]+)@/
const COMMON_NAME = /(?:^|,\s*)CN=([^,]+)/i

/** Fields that are the contract's own words or the machine's measure, never a person's. A machine may be called "active" or "no". */
const KEPT = new Set([
  'schema',
  'takenAt',
  'status',
  'side',
  'tookMs',
  'platform',
  'protocol',
  'atr',
  'host',
  'os',
  'version',
  'startedAt',
  'endedAt',
  'heardAt',
  'at',
  'state',
  'states',
  'start',
  'access',
  'direction',
  'defaultFor',
  'issuerInNtAuth',
  'played',
  'answer',
  'layer',
  'source',
  'code'
])

/**
 * A snapshot without the names of machines, clients and users, and without serial numbers: each is replaced by a
 * numbered stand-in wherever it stands, device targets and error messages included. What the comparison needs stays:
 * device names, ATRs, states, codes. `tsclient`, which every Windows session calls its client, stays as well.
 */
export function redactSnapshot(snapshot: Snapshot): Snapshot {
  return { ...(mapTexts(snapshot, namesIn(snapshot).replacer(), '') as Snapshot), id: snapshot.id }
}

/** Sound results without the names that the snapshot of their side holds; each gets the stand-in it has in the redacted snapshot. */
export function redactSound(results: SoundResults, snapshot: Snapshot | null): SoundResults {
  const names = snapshot === null ? new Names() : namesIn(snapshot)
  names.add('machine', results.machine)
  return mapTexts(results, names.replacer(), '') as SoundResults
}

function namesIn(snapshot: Snapshot): Names {
  const names = new Names()
  const { machine, session, serial, certificates, clients } = snapshot
  if (machine.status === 'present') names.add('machine', machine.data.name)
  if (session.status === 'present') names.add('client', session.data.clientName)
  if (serial.status === 'present') {
    for (const port of serial.data.ports) {
      if (port.redirected?.client.toLowerCase() !== 'tsclient') names.add('client', port.redirected?.client)
      names.add('serial', port.serialNumber)
    }
  }
  if (certificates.status === 'present') {
    for (const certificate of certificates.data.certificates) {
      names.add('user', certificate.upn)
      names.add('user', UPN.exec(certificate.upn ?? '')?.[1])
      names.add('user', COMMON_NAME.exec(certificate.subject ?? '')?.[1])
      names.add('serial', certificate.serial)
    }
  }
  if (clients?.status === 'present') for (const { name } of clients.data.savedFiles) names.add('machine', name.replace(/\.rdp$/i, ''))
  for (const text of texts(snapshot)) for (const match of text.matchAll(HOME)) names.add('user', match[1])
  return names
}

function* texts(value: unknown): Generator<string> {
  if (typeof value === 'string') yield value
  else if (typeof value === 'object' && value !== null) for (const inner of Object.values(value)) yield* texts(inner)
}

/** Hexadecimal fields must stay hexadecimal: they are emptied, not renamed. */
const HEX_SECRETS = new Set(['serial', 'thumbprint', 'container'])

function mapTexts(value: unknown, replace: (text: string) => string, field: string): unknown {
  if (KEPT.has(field)) return value
  if (typeof value === 'string') {
    // Of a port it is where it leads, of anything else one of three words.
    if (field === 'redirected') return value
    return HEX_SECRETS.has(field) ? '' : replace(value)
  }
  if (Array.isArray(value)) return value.map((item: unknown) => mapTexts(item, replace, field))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, mapTexts(inner, replace, name)]))
}
