import {
  HELPDESK_QUESTIONS,
  assess,
  audioResultsOf,
  extrasOf,
  openQuestion,
  overallOf,
  pastedUses,
  readiness,
  soundProofs,
  soundTests,
  testsOf,
  unlistedKinds
} from './engine-later.ts'
import type { CaseFile } from './engine-later.ts'
import { dataOf, SIGN_IN } from './engine.ts'
import type { Finding, Row, Snapshot } from './engine.ts'
import { arrange, deviceKeys, forGroups, groupOf, rowsOfOneSide } from './groups.ts'
import type { BayRow, GroupId } from './groups.ts'
import { groupsIn, rowsByGroup, verdictsOf } from './view.ts'
import type { Given, View } from './view.ts'

const NOTHING_GIVEN: Given = { pasted: [], platform: null }

/** The view of this side and the other one. Pure; linear in the number of devices. */
export function viewOf(
  here: Snapshot | null,
  other: Snapshot | null,
  example = false,
  {
    pasted,
    platform,
    sound = {},
    answers = {},
    tests: deviceTests = [],
    extras = {},
    audioResults = [],
    oneMachine = false
  }: Given = NOTHING_GIVEN
): View {
  const taken = arrange(here, other)
  const { conflict } = taken
  const sides = { ...(taken.local === null ? {} : { local: taken.local }), ...(taken.session === null ? {} : { session: taken.session }) }
  const named = taken.session === null ? undefined : dataOf(taken.session.session)?.platform
  const platformKnown = named !== undefined && named !== 'console'
  const tests = soundTests(sound)
  const heard = { proofs: soundProofs(tests), audioResults: [...audioResults, ...audioResultsOf(sound, tests)] }
  const options = {
    pasted,
    tests: deviceTests,
    ...heard,
    extras: { ...extras, ...extrasOf(answers) },
    oneMachine,
    ...(platform === null || platformKnown ? {} : { platform })
  }
  const judgement = assess(sides.local, sides.session, options)
  const assessed = here?.side === 'session' ? { ...judgement, ...keyedBySession(judgement.rows, judgement.findings) } : judgement
  const local = assessed.local ?? null
  const session = assessed.session ?? null
  const compared = local !== null && session !== null ? assessed.rows : null
  const alone = local ?? session
  const rows: BayRow[] = compared ?? (alone === null ? [] : rowsOfOneSide(alone))
  const uses = pastedUses(pasted, sides)
  // The settings of a connection say something by themselves; without them and a session there is nothing to judge.
  const judged = session !== null || platform !== null || uses.some(({ role }) => role === 'layer')
  // Of a message alone there is no side to compare, and it still says something.
  const told = assessed.findings.filter(({ rule }) => rule !== 'needs-evidence' && rule !== 'unexplained')
  const findings = alone !== null || judged ? assessed.findings : pasted.some(({ kind }) => kind === 'error-text') ? told : []
  return {
    local,
    session,
    here: here?.side ?? null,
    example,
    conflict,
    rows,
    overall: compared === null || local === null || session === null ? null : overallOf(compared, findings, unlistedKinds(local)),
    groups: groupsIn(local, session),
    byGroup: rowsByGroup(rows),
    verdicts: verdictsOf(compared ?? [], local, session),
    findings,
    soundTests: tests,
    deviceTests: testsOf(deviceTests, { ...(local === null ? {} : { local }), ...(session === null ? {} : { session }) }),
    causes: causesOf(findings),
    effective: judged ? assessed.effective.capabilities : null,
    layers: assessed.effective,
    platformKnown,
    uses,
    question: (helpdesk) => {
      const aside = new Set([...Object.keys(answers), ...(helpdesk ? [] : HELPDESK_QUESTIONS)])
      return example || compared === null ? undefined : openQuestion(sides.local, sides.session, options, aside)
    },
    readiness: () => readiness(assessed.facts, assessed.effective)
  }
}

/**
 * A comparison as the session's window shows it. Its rows are named by the session's devices where there are any: those stood there
 * before the other side came, and stay when it goes.
 */
function keyedBySession(rows: readonly Row[], findings: readonly Finding[]): { rows: Row[]; findings: Finding[] } {
  const key = deviceKeys('session')
  const keys = new Map(rows.map((row) => [row.key, row.session === undefined ? row.key : key(row.capability, row.session)]))
  const changed = (old: string): string => keys.get(old) ?? old
  return {
    rows: rows.map((row) => ({ ...row, key: changed(row.key) })),
    findings: findings.map((finding) => (finding.rows === undefined ? finding : { ...finding, rows: finding.rows.map(changed) }))
  }
}

function causesOf(findings: readonly Finding[]): Record<GroupId, Finding[]> {
  const causes = forGroups((): Finding[] => [])
  for (const finding of findings) {
    if (finding.severity !== 'problem' && finding.severity !== 'warning') continue
    // What is about both sides as a whole stands before all groups.
    if (finding.capability === 'pair') continue
    // Signing in with Windows Hello rests on the device that it pretends to be.
    causes[groupOf(finding.capability === 'hello' ? SIGN_IN : finding.capability)].push(finding)
  }
  return causes
}

/** The view of a case from a file. */
export function viewOfCase({
  local,
  session,
  texts,
  sound,
  tests,
  answers,
  extras,
  audioResults,
  platform,
  oneMachine = false
}: CaseFile): View {
  return viewOf(local ?? session ?? null, local === undefined ? null : (session ?? null), true, {
    pasted: texts.map(({ evidence }) => evidence),
    platform: platform ?? null,
    sound: Object.fromEntries(sound.map((results) => [results.side, results])),
    tests,
    answers,
    extras,
    audioResults,
    oneMachine
  })
}
