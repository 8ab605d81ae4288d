import { comparisonOf } from '../../core/assess/assess.ts'
import { openQuestion } from '../../core/questions/questions.ts'
import { questionLines, questionsJson } from '../../core/questions/told.ts'
import { judged } from '../../core/report/case-file.ts'
import type { CaseFile } from '../../core/report/case-file.ts'
import { comparisonLines } from '../../core/report/console/comparison.ts'
import { comparisonJson } from '../../core/report/json.ts'
import { reportOfJudged } from '../../core/report/report.ts'
import type { Snapshot } from '../../core/snapshot/schema.ts'
import { soundAnswers } from '../../core/sound/answers.ts'
import { say } from '../../core/words/index.ts'
import { EXIT, UsageError, printJson, printLines } from './context.ts'
import type { ExitCode, Terminal } from './context.ts'
import { caseOf, giveReport, madeNow, shownCase } from './case-options.ts'
import type { ReportOptions } from './case-options.ts'
import { checkStandardInput, readEvidence, sideEvidence } from './evidence.ts'
import type { EvidenceOptions, SideEvidence } from './evidence.ts'
import { readSnapshotFile } from './files.ts'

export interface CompareOptions extends ReportOptions, EvidenceOptions, SideEvidence {
  json?: boolean
  anyPair?: boolean
}

/** `sidecheck compare LOCAL SESSION`: exit code 1 when a device is missing or a finding is a problem. */
export async function compare(localFile: string, sessionFile: string, options: CompareOptions, terminal: Terminal): Promise<ExitCode> {
  const files = sideEvidence(options)
  checkStandardInput([localFile, sessionFile, ...files.map(({ file }) => file)], options)
  const read = [await readSnapshotFile(localFile), await readSnapshotFile(sessionFile)] as const
  if (options.anyPair !== true) refuseWrongSides(sessionFile, ...read)
  const evidence = await readEvidence(files, options, terminal)
  const [local, session] = read
  const shown = await shownCase({ ...caseOf(evidence, options), local, session }, options, terminal)
  return told(shown, shown.local ?? local, shown.session ?? session, options, terminal)
}

/** Says what is known of both sides, in the forms that were asked for. */
async function told(shown: CaseFile, local: Snapshot, session: Snapshot, options: CompareOptions, terminal: Terminal): Promise<ExitCode> {
  const { speak } = terminal
  const made = madeNow()
  const known = judged(shown)
  const comparison = comparisonOf(local, session, known.assessed, soundAnswers(known.records))
  const question = openQuestion(local, session, known.options)
  const printed = await giveReport(
    reportOfJudged(shown, known, made, speak),
    options.json === true ? { ...options, markdown: false, text: false } : options,
    terminal
  )
  if (options.json === true) printJson(terminal, { ...comparisonJson(comparison, made), ...questionsJson(question) })
  else if (!printed && options.html === undefined)
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
