import { compare as compareSnapshots } from '../../core/assess/assess.ts'
import { comparisonHtml } from '../../core/report/html.ts'
import { comparisonMarkdown } from '../../core/report/markdown.ts'
import { soundAnswers } from '../../core/sound/answers.ts'
import type { Snapshot } from '../../core/snapshot/schema.ts'
import { comparisonLines } from '../../core/report/console/comparison.ts'
import { comparisonJson } from '../../core/report/json.ts'
import { openQuestion } from '../../core/questions/questions.ts'
import { questionLines, questionsJson } from '../../core/questions/told.ts'
import { say } from '../../core/words/index.ts'
import { EXIT, UsageError, printJson, printLines } from './context.ts'
import type { ExitCode, Terminal } from './context.ts'
import { checkStandardInput, readEvidence, sideEvidence, soundKnown } from './evidence.ts'
import type { EvidenceOptions, SideEvidence } from './evidence.ts'
import { readSnapshotFile } from './files.ts'
import { shown } from './hide-names.ts'
import type { NamesOptions } from './must-hide.ts'
import { writeOutput } from './output-file.ts'

export interface CompareOptions extends NamesOptions, EvidenceOptions, SideEvidence {
  json?: boolean
  html?: string
  markdown?: boolean
  anyPair?: boolean
}

/** `sidecheck compare LOCAL SESSION`: exit code 1 when a device is missing or a finding is a problem. */
export async function compare(localFile: string, sessionFile: string, options: CompareOptions, terminal: Terminal): Promise<ExitCode> {
  const { speak } = terminal
  const files = sideEvidence(options)
  checkStandardInput([localFile, sessionFile, ...files.map(({ file }) => file)], options)
  const read = [await readSnapshotFile(localFile), await readSnapshotFile(sessionFile)] as const
  if (options.anyPair !== true) refuseWrongSides(sessionFile, ...read)
  const evidence = await readEvidence(files, options, terminal)
  const { pasted, extras, ...known } = await shown({ snapshots: read, ...evidence }, options, terminal)
  const [local, session] = known.snapshots
  const { records, proofs, ...tested } = soundKnown(known.sound)
  const audioResults = [...known.audioResults, ...tested.audioResults]
  const given = { pasted, extras, proofs, tests: known.tests, audioResults }
  const comparison = compareSnapshots(local, session, { ...given, answers: soundAnswers(records) })
  if (options.html !== undefined) await writeOutput(options.html, comparisonHtml(comparison, local, session, speak), terminal)
  if (options.json === true) printJson(terminal, { ...comparisonJson(comparison), ...questionsJson(openQuestion(local, session, given)) })
  else if (options.markdown === true) terminal.out(comparisonMarkdown(comparison, local, session, speak))
  else if (options.html === undefined)
    printLines(terminal, [
      ...comparisonLines(comparison, local, session, speak),
      ...questionLines(openQuestion(local, session, given), speak)
    ])
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
