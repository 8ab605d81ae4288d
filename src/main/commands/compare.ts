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
import { fileWords, readInput, readSnapshotFile } from './files.ts'

type Shown = Parameters<typeof giveReport>[0]

export interface CompareOptions extends ReportOptions, EvidenceOptions, SideEvidence {
  json?: boolean
  anyPair?: boolean
}

/**
 * `sidecheck compare LOCAL SESSION`, or with one bundle that has both: exit code 1 when a device is missing or a finding is a problem.
 */
export async function compare(
  localFile: string,
  sessionFile: string | undefined,
  options: CompareOptions,
  terminal: Terminal
): Promise<ExitCode> {
  const files = sideEvidence(options)
  checkStandardInput([localFile, ...(sessionFile === undefined ? [] : [sessionFile]), ...files.map(({ file }) => file)], options)
  const sides = sessionFile === undefined ? await bothIn(localFile, terminal) : await pairOf(localFile, sessionFile, options, terminal)
  const given = withMore(sides, caseOf(await readEvidence(files, options, terminal), options))
  const { local, session } = sides
  const { shown, names } = await shownCase(given, options, terminal)
  return told({ shown, names, known: judged(shown), made: madeNow() }, shown.local ?? local, shown.session ?? session, options, terminal)
}

type Pair = CaseFile & { local: Snapshot; session: Snapshot }

/** @throws UsageError for two snapshots of one side, or swapped ones */
async function pairOf(localFile: string, sessionFile: string, { anyPair }: CompareOptions, terminal: Terminal): Promise<Pair> {
  const [local, session] = [await readSnapshotFile(localFile, terminal), await readSnapshotFile(sessionFile, terminal)]
  if (anyPair !== true) refuseWrongSides(sessionFile, local, session)
  return { ...EMPTY_CASE, local, session }
}

/** @throws UsageError for a file that is no bundle, or one with one side alone */
async function bothIn(file: string, terminal: Terminal): Promise<Pair> {
  const held = bundleIn(await readInput(file, terminal), file)
  if (held === undefined) throw new UsageError(say('cli.session-lacks', { file: fileWords(file) }))
  const { local, session } = held
  if (local === undefined || session === undefined) throw new UsageError(say('cli.one-side-only', { file: fileWords(file) }))
  return { ...held, local, session }
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
