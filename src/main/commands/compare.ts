import { comparisonOf } from '../../core/assess/assess.ts'
import { openQuestion } from '../../core/questions/questions.ts'
import { questionLines, questionsJson } from '../../core/questions/told.ts'
import { EMPTY_CASE, judged } from '../../core/report/case-file.ts'
import type { CaseFile } from '../../core/report/case-file.ts'
import { comparisonLines } from '../../core/report/console/comparison.ts'
import { comparisonJson } from '../../core/report/json.ts'
import type { Snapshot } from '../../core/snapshot/schema.ts'
import { soundAnswers } from '../../core/sound/answers.ts'
import { say } from '../../core/words/index.ts'
import { EXIT, UsageError, printJson, printLines } from './context.ts'
import type { ExitCode, Terminal } from './context.ts'
import { bundleIn, caseOf, giveReport, madeNow, shownCase, withMore } from './case-options.ts'
import type { ReportOptions } from './case-options.ts'
import { checkStandardInput, readEvidence, sideEvidence } from './evidence.ts'
import type { EvidenceOptions, SideEvidence } from './evidence.ts'
import { fileWords, readInput, readSnapshotFile, snapshotIn } from './files.ts'

type Shown = Parameters<typeof giveReport>[0]

export interface CompareOptions extends ReportOptions, EvidenceOptions, SideEvidence {
  json?: boolean
  anyPair?: boolean
}

/**
 * `sidecheck compare LOCAL SESSION`, with one bundle that has both, or with one side and texts of the other: exit code 1 when a
 * device is missing or a finding is a problem.
 */
export async function compare(
  localFile: string,
  sessionFile: string | undefined,
  options: CompareOptions,
  terminal: Terminal
): Promise<ExitCode> {
  const files = sideEvidence(options)
  checkStandardInput([localFile, ...(sessionFile === undefined ? [] : [sessionFile]), ...files.map(({ file }) => file)], options)
  const sides = sessionFile === undefined ? await sidesIn(localFile, terminal) : await pairOf(localFile, sessionFile, options, terminal)
  const given = withMore(sides, caseOf(await readEvidence(files, options, terminal), options))
  const { shown, names } = await shownCase(given, options, terminal)
  const known = judged(shown)
  // Of a side without a snapshot the texts that were brought of it stand in.
  const local = shown.local ?? known.assessed.local
  const session = shown.session ?? known.assessed.session
  if (local === undefined || session === undefined)
    throw new UsageError(say('cli.other-lacks', { file: fileWords(localFile), side: local === undefined ? 'local' : 'session' }))
  return told({ shown, names, known, made: madeNow() }, local, session, options, terminal)
}

/** @throws UsageError for two snapshots of one side, or swapped ones */
async function pairOf(localFile: string, sessionFile: string, { anyPair }: CompareOptions, terminal: Terminal): Promise<CaseFile> {
  const [local, session] = [await readSnapshotFile(localFile, terminal), await readSnapshotFile(sessionFile, terminal)]
  if (anyPair !== true) refuseWrongSides(sessionFile, local, session)
  return { ...EMPTY_CASE, local, session }
}

/** What one file holds: a bundle both sides, a snapshot one. @throws UsageError for a bundle with one side alone */
async function sidesIn(file: string, terminal: Terminal): Promise<CaseFile> {
  const input = await readInput(file, terminal)
  const held = bundleIn(input, file)
  if (held === undefined) {
    const snapshot = snapshotIn(input, file)
    return { ...EMPTY_CASE, [snapshot.side]: snapshot }
  }
  if (held.local === undefined || held.session === undefined) throw new UsageError(say('cli.one-side-only', { file: fileWords(file) }))
  return held
}

/** Says what is known of both sides, in the forms that were asked for. */
async function told(given: Shown, local: Snapshot, session: Snapshot, options: CompareOptions, terminal: Terminal): Promise<ExitCode> {
  const { speak } = terminal
  const { known, made } = given
  const comparison = comparisonOf(local, session, known.assessed, soundAnswers(known.records))
  const question = openQuestion(local, session, known.options)
  const printed = await giveReport(given, options.json === true ? { ...options, markdown: false, text: false } : options, terminal)
  if (options.json === true) printJson(terminal, { ...comparisonJson(comparison, made), ...questionsJson(question) })
  else if (!printed && options.html === undefined && options.bundle === undefined)
    printLines(terminal, [...comparisonLines(comparison, local, session, speak), ...questionLines(question, speak)])
  const bad =
    comparison.rows.some((row) => row.state === 'missing' || row.state === 'differs') ||
    comparison.findings.some((finding) => finding.severity === 'problem')
  return bad ? EXIT.problems : EXIT.fine
}

/** @throws UsageError for two snapshots of one side, or swapped ones: most often a slip of the hand. */
function refuseWrongSides(file: string, local: Snapshot, session: Snapshot): void {
  if (local.side === session.side) throw new UsageError(say('cli.pair.one-side', { file, side: local.side }))
  if (local.side === 'session') throw new UsageError(say('cli.pair.swapped', { file }))
}
