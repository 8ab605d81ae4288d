import { verdictOf } from './engine.ts'
import type {
  AudioResult,
  BothRecords,
  Capability,
  DeviceTest,
  Effective,
  EffectiveCapability,
  Extras,
  PlatformName,
  Finding,
  Overall,
  PastedEvidence,
  PastedUse,
  Question,
  ReadinessLine,
  Row,
  Side,
  Snapshot,
  SoundTest,
  Topic,
  Verdict
} from './engine.ts'
import { arrange, capabilitiesOf, forGroups, GROUPS, groupOf, listOf, rowsOfOneSide } from './groups.ts'
import type { BayRow, GroupId } from './groups.ts'

/** What a person gave besides snapshots. */
export interface Given {
  pasted: PastedEvidence[]
  /** Named by a person; it counts where no snapshot names the platform. */
  platform: PlatformName | null
  /** What the sound tests of both sides have brought. */
  sound?: BothRecords
  /** The tests of ports and cards of both sides. */
  tests?: readonly DeviceTest[]
  /** What a person answered: ids of questions with those of the choices. */
  answers?: Readonly<Record<string, string>>
  /** Facts that a case brings besides. */
  extras?: Extras
  audioResults?: readonly AudioResult[]
  /** Both sides are known to be one machine, whatever they are called. */
  oneMachine?: boolean
}

/** Everything the page shows, worked out once for a pair of snapshots and what was pasted. */
export interface View {
  /** A side with what was pasted for it in it; of pasted lists alone where the program did not run there. */
  local: Snapshot | null
  session: Snapshot | null
  /** The side this window runs on, null before its first snapshot. In the example it is the local device. */
  here: Side | null
  /** Whether both snapshots stand in for those of this window: the built-in example, or a case from a file. */
  example: boolean
  /** Set when both snapshots say they are of the same side. */
  conflict: Side | null
  rows: BayRow[]
  /** The verdict over all kinds; null while a side is missing. */
  overall: Overall | null
  /** The groups that a side has a list of: older files lack some. */
  groups: GroupId[]
  byGroup: Record<GroupId, BayRow[]>
  /** A sentence for each capability; none where a list could not be read. */
  verdicts: Record<GroupId, Verdict[]>
  findings: Finding[]
  /** The end-to-end sound tests that prove something, oldest first. */
  soundTests: SoundTest[]
  /** The tests of ports and cards that are about these machines and this session. */
  deviceTests: DeviceTest[]
  /** The problems and warnings among the findings, by the group they are shown in. */
  causes: Record<GroupId, Finding[]>
  /** null while neither the session nor the connection is known: most of what decides stands there. */
  effective: Record<Capability, EffectiveCapability> | null
  /** The layers of everything, the capabilities that are listed without tests among them; null while the engines are being loaded. */
  layers: Effective | null
  /** Whether a snapshot names the platform, so that nobody needs to. */
  platformKnown: boolean
  /** What became of each pasted text, in their order. */
  uses: PastedUse[]
  /** The requirements for signing in with a certificate; worked out when asked. */
  readiness(): ReadinessLine[]
  /**
   * The one thing to ask a person now; worked out when it is asked for, because it tries every answer. Some questions are for the
   * helpdesk only.
   */
  question(helpdesk: boolean): Question | undefined
}

/** The groups that a side has a list of. */
export const groupsIn = (...sides: readonly (Snapshot | null)[]): GroupId[] =>
  GROUPS.filter((group) => sides.some((snapshot) => snapshot?.[group] !== undefined))

export function rowsByGroup(rows: readonly BayRow[]): Record<GroupId, BayRow[]> {
  const byGroup = forGroups((): BayRow[] => [])
  for (const row of rows) byGroup[groupOf(row.capability)].push(row)
  return byGroup
}

export const verdictsOf = (compared: readonly Row[], local: Snapshot | null, session: Snapshot | null): Record<GroupId, Verdict[]> =>
  forGroups((group) => {
    // Where a list could not be read, the group says so itself, with the code and what to do.
    const unread = [local, session].some((snapshot) => snapshot !== null && listOf(snapshot, group).status !== 'present')
    return unread ? [] : capabilitiesOf(group).map((capability) => verdictOf(capability, compared, local, session))
  })

/**
 * What is shown until the engines are loaded: the lists of the local device. What they find in them follows. A session is judged
 * as a whole, and so nothing of it is shown without them.
 */
export function firstView(here: Snapshot | null): View {
  const { local } = arrange(here?.side === 'local' ? here : null, null)
  const rows = local === null ? [] : rowsOfOneSide(local)
  return {
    local,
    session: null,
    here: here?.side ?? null,
    example: false,
    conflict: null,
    rows,
    overall: null,
    groups: groupsIn(local),
    byGroup: rowsByGroup(rows),
    verdicts: verdictsOf([], local, null),
    findings: [],
    soundTests: [],
    deviceTests: [],
    causes: forGroups(() => []),
    effective: null,
    layers: null,
    platformKnown: false,
    uses: [],
    readiness: () => [],
    question: () => undefined
  }
}

/** The pasted text that a side's topic rests on or is added to, undefined where it was read by the program alone. */
export const pastedFor = (view: View, side: Side, topic: Topic): PastedUse | undefined =>
  view.uses.findLast((use) => use.side === side && use.topic === topic && (use.role === 'stands-in' || use.role === 'adds'))

/** The findings that explain a row: those that name it, else those of its capability that name no row at all. */
export function findingsFor(row: BayRow, findings: readonly Finding[]): Finding[] {
  const naming = findings.filter((finding) => finding.rows?.includes(row.key))
  if (naming.length > 0) return naming
  if (row.state === 'redirected' || row.state === 'local-only') return []
  // Of one side alone only what surely stands in the way is worth saying.
  if (row.state === 'alone')
    return findings.filter(
      (finding) => finding.capability === row.capability && (finding.severity === 'problem' || finding.severity === 'warning')
    )
  return findings.filter((finding) => finding.capability === row.capability && finding.rows === undefined && finding.severity !== 'ok')
}
