import type { EffectiveCapability, Capability } from '../../core/policy/types.ts'
import type { Finding } from '../../core/diagnose/types.ts'
import type { Row } from '../../core/match/types.ts'
import type { Side, Snapshot } from '../../core/snapshot/schema.ts'
import { compareDevices, judge, verdictOf } from './engine.ts'
import type { Verdict } from './engine.ts'
import { arrange, capabilitiesOf, GROUPS, groupOf, rowsOfOneSide } from './groups.ts'
import type { BayRow, GroupId } from './groups.ts'

/** Everything the page shows, worked out once for a pair of snapshots. */
export interface View {
  local: Snapshot | null
  session: Snapshot | null
  /** The side this window runs on, null before its first snapshot. In the example it is the local device. */
  here: Side | null
  /** Whether both snapshots are the built-in example. */
  example: boolean
  /** Set when both snapshots say they are of the same side. */
  conflict: Side | null
  rows: BayRow[]
  byGroup: Record<GroupId, BayRow[]>
  /** A sentence for each capability; none where a list could not be read. */
  verdicts: Record<GroupId, Verdict[]>
  findings: Finding[]
  /** The problems and warnings among the findings, by the group they are shown in. */
  causes: Record<GroupId, Finding[]>
  /** null while the session is not known: most of what decides stands there. */
  effective: Record<Capability, EffectiveCapability> | null
}

/** The view of this side and the other one. Pure; linear in the number of devices. */
export function viewOf(here: Snapshot | null, other: Snapshot | null, example = false): View {
  const { local, session, conflict } = arrange(here, other)
  const compared: Row[] | null = local !== null && session !== null ? compareDevices(local, session) : null
  const alone = local ?? session
  const rows: BayRow[] = compared ?? (alone === null ? [] : rowsOfOneSide(alone))
  const byGroup: Record<GroupId, BayRow[]> = { smartcard: [], serial: [], audio: [] }
  for (const row of rows) byGroup[groupOf[row.capability]].push(row)
  const verdicts: Record<GroupId, Verdict[]> = { smartcard: [], serial: [], audio: [] }
  for (const group of GROUPS) {
    // Where a list could not be read, the group says so itself, with the code and what to do.
    const unread = [local, session].some((snapshot) => snapshot !== null && snapshot[group].status !== 'present')
    if (!unread) verdicts[group] = capabilitiesOf[group].map((capability) => verdictOf(capability, compared ?? [], local, session))
  }
  const judged = alone === null ? null : judge(local, session, compared ?? [])
  const findings = judged?.findings ?? []
  return {
    local,
    session,
    here: here?.side ?? null,
    example,
    conflict,
    rows,
    byGroup,
    verdicts,
    findings,
    causes: causesOf(findings),
    effective: session === null ? null : (judged?.effective.capabilities ?? null)
  }
}

function causesOf(findings: readonly Finding[]): Record<GroupId, Finding[]> {
  const causes: Record<GroupId, Finding[]> = { smartcard: [], serial: [], audio: [] }
  for (const finding of findings) {
    if (finding.severity !== 'problem' && finding.severity !== 'warning') continue
    // Signing in with Windows Hello rests on the smart card reader that it pretends to be.
    causes[finding.capability === 'hello' ? 'smartcard' : groupOf[finding.capability]].push(finding)
  }
  return causes
}

/** The findings that explain a row: those that name it, else those of its capability that name no row at all. */
export function findingsFor(row: BayRow, findings: readonly Finding[]): Finding[] {
  const naming = findings.filter((finding) => finding.rows?.includes(row.key))
  if (naming.length > 0) return naming
  if (row.state === 'redirected' || row.state === 'local-only' || row.state === 'alone') return []
  return findings.filter((finding) => finding.capability === row.capability && finding.rows === undefined && finding.severity !== 'ok')
}
