import { assess, audioResultsOf, dataOf, pastedUses, readiness, SIGN_IN, soundProofs, soundTests, verdictOf } from './engine.ts'
import type {
  BothRecords,
  Capability,
  Effective,
  EffectiveCapability,
  PlatformName,
  Finding,
  PastedEvidence,
  PastedUse,
  ReadinessLine,
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
}

const NOTHING_GIVEN: Given = { pasted: [], platform: null }

/** Everything the page shows, worked out once for a pair of snapshots and what was pasted. */
export interface View {
  /** A side with what was pasted for it in it; of pasted lists alone where the program did not run there. */
  local: Snapshot | null
  session: Snapshot | null
  /** The side this window runs on, null before its first snapshot. In the example it is the local device. */
  here: Side | null
  /** Whether both snapshots are the built-in example. */
  example: boolean
  /** Set when both snapshots say they are of the same side. */
  conflict: Side | null
  rows: BayRow[]
  /** The groups that a side has a list of: older files lack some. */
  groups: GroupId[]
  byGroup: Record<GroupId, BayRow[]>
  /** A sentence for each capability; none where a list could not be read. */
  verdicts: Record<GroupId, Verdict[]>
  findings: Finding[]
  /** The end-to-end sound tests that prove something, oldest first. */
  soundTests: SoundTest[]
  /** The problems and warnings among the findings, by the group they are shown in. */
  causes: Record<GroupId, Finding[]>
  /** null while neither the session nor the connection is known: most of what decides stands there. */
  effective: Record<Capability, EffectiveCapability> | null
  /** The layers of everything, the capabilities that are listed without tests among them. */
  layers: Effective
  /** Whether a snapshot names the platform, so that nobody needs to. */
  platformKnown: boolean
  /** What became of each pasted text, in their order. */
  uses: PastedUse[]
  /** The requirements for signing in with a certificate; worked out when asked. */
  readiness(): ReadinessLine[]
}

/** The view of this side and the other one. Pure; linear in the number of devices. */
export function viewOf(
  here: Snapshot | null,
  other: Snapshot | null,
  example = false,
  { pasted, platform, sound = {} }: Given = NOTHING_GIVEN
): View {
  const taken = arrange(here, other)
  const { conflict } = taken
  const sides = { ...(taken.local === null ? {} : { local: taken.local }), ...(taken.session === null ? {} : { session: taken.session }) }
  const named = taken.session === null ? undefined : dataOf(taken.session.session)?.platform
  const platformKnown = named !== undefined && named !== 'console'
  const tests = soundTests(sound)
  const heard = { proofs: soundProofs(tests), audioResults: audioResultsOf(sound, tests) }
  const assessed = assess(sides.local, sides.session, { pasted, ...heard, ...(platform === null || platformKnown ? {} : { platform }) })
  const local = assessed.local ?? null
  const session = assessed.session ?? null
  const compared = local !== null && session !== null ? assessed.rows : null
  const alone = local ?? session
  const rows: BayRow[] = compared ?? (alone === null ? [] : rowsOfOneSide(alone))
  const byGroup = forGroups((): BayRow[] => [])
  for (const row of rows) byGroup[groupOf(row.capability)].push(row)
  const verdicts = forGroups((group) => {
    // Where a list could not be read, the group says so itself, with the code and what to do.
    const unread = [local, session].some((snapshot) => snapshot !== null && listOf(snapshot, group).status !== 'present')
    return unread ? [] : capabilitiesOf(group).map((capability) => verdictOf(capability, compared ?? [], local, session))
  })
  const uses = pastedUses(pasted, sides)
  // The settings of a connection say something by themselves; without them and a session there is nothing to judge.
  const judged = session !== null || platform !== null || uses.some(({ role }) => role === 'layer')
  const findings = alone === null && !judged ? [] : assessed.findings
  return {
    local,
    session,
    here: here?.side ?? null,
    example,
    conflict,
    rows,
    groups: GROUPS.filter((group) => [local, session].some((snapshot) => snapshot?.[group] !== undefined)),
    byGroup,
    verdicts,
    findings,
    soundTests: tests,
    causes: causesOf(findings),
    effective: judged ? assessed.effective.capabilities : null,
    layers: assessed.effective,
    platformKnown,
    uses,
    readiness: () => readiness(assessed.facts, assessed.effective)
  }
}

function causesOf(findings: readonly Finding[]): Record<GroupId, Finding[]> {
  const causes = forGroups((): Finding[] => [])
  for (const finding of findings) {
    if (finding.severity !== 'problem' && finding.severity !== 'warning') continue
    // Signing in with Windows Hello rests on the device that it pretends to be.
    causes[groupOf(finding.capability === 'hello' ? SIGN_IN : finding.capability)].push(finding)
  }
  return causes
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
