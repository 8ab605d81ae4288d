import type { Finding } from '../diagnose/finding.ts'
import { isNotYet } from '../snapshot/reading.ts'
import type { Reading } from '../snapshot/reading.ts'
import type { Side, Snapshot, Topic, TopicData } from '../snapshot/schema.ts'
import { timelineBetween } from '../snapshot/timeline.ts'
import type { Change, TimelineEntry } from '../snapshot/timeline-entry.ts'
import { say } from '../words/index.ts'
import type { Text } from '../words/index.ts'

/** What differs besides devices, by what it is. `list`: a whole topic that could not be read any more, or could be again. */
export const DIFFERENCE_KINDS = [
  'setting',
  'privacy',
  'service',
  'program',
  'client',
  'certificate',
  'connection',
  'system',
  'list'
] as const
export type DifferenceKind = (typeof DIFFERENCE_KINDS)[number]

/** A device that came, went or changed between two moments of a side. */
export type DeviceChange = Omit<TimelineEntry, 'at'>

export interface Difference {
  kind: DifferenceKind
  change: Change
  /** As the system has it; a topic's id where the kind is `list`. */
  name: string
  /** What it was, and what it is; absent where it was not there, or is not. */
  was?: string
  is?: string
}

/** What became of one side between two moments. */
export interface SideChanges {
  side: Side
  devices: DeviceChange[]
  differences: Difference[]
}

/** A finding that was not there before, or is no more. */
export interface FindingChange {
  change: 'came' | 'went'
  finding: Finding
}

/** The topics of which single values are compared. Lists of devices have the timeline's rules; events come and go by themselves. */
const COMPARED = ['machine', 'session', 'policies', 'services', 'privacy', 'clients', 'certificates'] as const
type Compared = (typeof COMPARED)[number]

interface Item {
  kind: DifferenceKind
  name: string
  value: string
}

const plain = (value: unknown): string => (value === null || value === undefined ? '' : String(value))
const entry = (kind: DifferenceKind, name: string, value: unknown): Item[] =>
  value === null || value === undefined || value === '' ? [] : [{ kind, name, value: plain(value) }]

/** What of a topic can differ, value by value. */
const ITEMS: { [T in Compared]: (data: TopicData[T]) => Item[] } = {
  machine: ({ os, join }) => [
    ...entry('system', os.name, os.version),
    ...entry('system', 'join', join === undefined ? undefined : [join.state, join.domain].filter(Boolean).join(' '))
  ],
  session: ({ protocol, platform, clientName, clientBuild }) => [
    ...entry('connection', 'protocol', protocol),
    ...entry('connection', 'platform', platform),
    ...entry('connection', 'client name', clientName),
    ...entry('connection', 'client build', clientBuild)
  ],
  policies: ({ values }) =>
    values.flatMap(({ key, name, present, data, error }) =>
      error === undefined && present ? [{ kind: 'setting', name: `${key}\\${name}`, value: plain(data) } as const] : []
    ),
  services: ({ services, media = [] }) => [
    ...services.flatMap(({ name, state, start, error }) =>
      error === undefined && state !== 'missing' ? [{ kind: 'service', name, value: `${state}, ${start}` } as const] : []
    ),
    ...media.map(({ name, version }) => ({ kind: 'program', name, value: version ?? '' }) as const)
  ],
  privacy: ({ microphone }) =>
    (['user', 'desktopApps', 'machine'] as const).flatMap((place) => entry('privacy', `microphone: ${place}`, microphone[place])),
  clients: ({ running, defaultFile }) => [
    // The same program twice is no news, and neither is another process of it.
    ...running.map(({ program, rdpFile }) => ({ kind: 'client', name: program, value: rdpFile ?? '' }) as const),
    ...(defaultFile?.properties ?? []).map(({ name, value }) => ({ kind: 'setting', name: `Default.rdp: ${name}`, value }) as const)
  ],
  certificates: ({ certificates }) =>
    certificates.map(
      ({ thumbprint, serial, subject, notAfter }) =>
        ({ kind: 'certificate', name: subject ?? serial ?? thumbprint ?? '', value: notAfter ?? '' }) as const
    )
}

/** By kind and name; where several have both, they are one, with all their values. */
function byName(items: readonly Item[]): Map<string, Item> {
  const found = new Map<string, Item>()
  for (const item of items) {
    const key = `${item.kind}\u0000${item.name}`
    const one = found.get(key)
    if (one === undefined) found.set(key, item)
    else if (!one.value.split('; ').includes(item.value)) found.set(key, { ...one, value: [one.value, item.value].toSorted().join('; ') })
  }
  return found
}

/** A value that could not be read in one of the two moments says nothing about what became of it. */
function unreadNames(snapshots: readonly Snapshot[]): Set<string> {
  const names = new Set<string>()
  for (const { policies, services } of snapshots) {
    if (policies.status === 'present')
      for (const { key, name, error } of policies.data.values) if (error !== undefined) names.add(`setting\u0000${key}\\${name}`)
    if (services.status === 'present')
      for (const { name, error } of services.data.services) if (error !== undefined) names.add(`service\u0000${name}`)
  }
  return names
}

const isUnasked = (reading: Reading<unknown> | undefined): boolean =>
  reading === undefined || reading.status === 'not-asked' || isNotYet(reading) || reading.status === 'unsupported'

function differencesOf<T extends Compared>(topic: T, older: Snapshot, newer: Snapshot, unread: ReadonlySet<string>): Difference[] {
  const [before, after] = [older[topic], newer[topic]] as [Reading<TopicData[T]> | undefined, Reading<TopicData[T]> | undefined]
  if (before === undefined || after === undefined || isUnasked(before) || isUnasked(after)) return []
  const items = (reading: Reading<TopicData[T]>): Map<string, Item> | undefined =>
    reading.status === 'present' ? byName(ITEMS[topic](reading.data)) : reading.status === 'absent' ? new Map() : undefined
  const [was, is] = [items(before), items(after)]
  if (was === undefined || is === undefined)
    return was === is ? [] : [{ kind: 'list', change: is === undefined ? 'failed' : 'back', name: topic }]
  const gone = [...was].flatMap(([key, { kind, name, value }]): Difference[] =>
    is.has(key) || unread.has(key) ? [] : [{ kind, change: 'went', name, was: value }]
  )
  const here = [...is].flatMap(([key, { kind, name, value }]): Difference[] => {
    const old = was.get(key)
    if (unread.has(key)) return []
    if (old === undefined) return [{ kind, change: 'came', name, is: value }]
    return old.value === value ? [] : [{ kind, change: 'changed', name, was: old.value, is: value }]
  })
  return [...gone, ...here]
}

/**
 * What came, went and changed between two snapshots of one side. Nothing follows from what was not read in one of them: it is told as
 * a list that could not be read any more, or could be again.
 */
export function sideChanges(older: Snapshot, newer: Snapshot): SideChanges {
  const unread = unreadNames([older, newer])
  return {
    side: newer.side,
    devices: timelineBetween(older, newer, newer.takenAt).map(({ at: _at, ...change }) => change),
    differences: COMPARED.flatMap((topic: Topic & Compared) => differencesOf(topic, older, newer, unread))
  }
}

/** A finding is the same one where it says the same of the same devices. */
const keyOf = ({ rule, title }: Finding): string => JSON.stringify([rule, title])

/** What is found now and was not, and what was found and is not now. What is fine or is only told is no news. */
export function findingChanges(older: readonly Finding[], newer: readonly Finding[]): FindingChange[] {
  const grave = (findings: readonly Finding[]): Finding[] =>
    findings.filter(({ severity }) => severity === 'problem' || severity === 'warning')
  const [was, is] = [grave(older), grave(newer)]
  const without = (findings: readonly Finding[], others: readonly Finding[]): Finding[] => {
    const known = new Set(others.map(keyOf))
    return findings.filter((finding) => !known.has(keyOf(finding)))
  }
  return [
    ...without(is, was).map((finding) => ({ change: 'came', finding }) as const),
    ...without(was, is).map((finding) => ({ change: 'went', finding }) as const)
  ]
}

/** Whether two snapshots may be two moments of one side. null: yes. */
export function whyNotOneSide(older: Snapshot, newer: Snapshot): 'sides' | 'machines' | null {
  if (older.side !== newer.side) return 'sides'
  const [was, is] = [older, newer].map(({ machine }) => (machine.status === 'present' ? machine.data.name.toLowerCase() : undefined))
  return was !== undefined && is !== undefined && was !== is ? 'machines' : null
}

/** A difference in words, for whoever reads settings by their names. */
export function differenceWords({ kind, change, name, was, is }: Difference): Text {
  if (kind === 'list')
    return say(change === 'failed' ? 'difference.list.failed' : 'difference.list.back', { list: say(`topic.${name as Compared}`) })
  const what = { kind: say(`difference.kind.${kind}`), name }
  if (change === 'came') return is === undefined || is === '' ? say('difference.came', what) : say('difference.came-value', { ...what, is })
  if (change === 'went')
    return was === undefined || was === '' ? say('difference.went', what) : say('difference.went-value', { ...what, was })
  return say('difference.changed', { ...what, was: was === '' ? '""' : (was ?? ''), is: is === '' ? '""' : (is ?? '') })
}
