import { compare as compareSnapshots } from '../../core/assess/assess.ts'
import { comparisonHtml } from '../../core/report/html.ts'
import { comparisonMarkdown } from '../../core/report/markdown.ts'
import { soundAnswers } from '../../core/sound/answers.ts'
import { audioResultsOf, soundProofs, soundTests } from '../../core/sound/proofs.ts'
import type { BothRecords } from '../../core/sound/proofs.ts'
import { comparisonLines } from '../../core/report/console/comparison.ts'
import { comparisonJson } from '../../core/report/json.ts'
import { say } from '../../core/words/index.ts'
import { EXIT, UsageError, printJson, printLines } from './context.ts'
import type { ExitCode, Terminal } from './context.ts'
import { rdpEvidence } from './diagnose.ts'
import { readFactsFile, readSnapshotFile, readSoundFile } from './files.ts'
import { writeOutput } from './output-file.ts'

export interface CompareOptions {
  rdp?: string
  facts?: string
  sound?: string[]
  json?: boolean
  html?: string
  markdown?: boolean
}

/** `sidecheck compare LOCAL SESSION`: exit code 1 when a device is missing or a finding is a problem. */
export async function compare(localFile: string, sessionFile: string, options: CompareOptions, terminal: Terminal): Promise<ExitCode> {
  const { speak } = terminal
  const local = await readSnapshotFile(localFile)
  const session = await readSnapshotFile(sessionFile)
  const pasted = options.rdp === undefined ? {} : { pasted: [await rdpEvidence(options.rdp)] }
  const facts = options.facts === undefined ? undefined : await readFactsFile(options.facts)
  const sound = await soundEvidence(options.sound ?? [])
  const audioResults = [...(facts?.audioResults ?? []), ...sound.audioResults]
  const comparison = compareSnapshots(local, session, { ...pasted, ...facts, ...sound, audioResults })
  if (options.html !== undefined) await writeOutput(options.html, comparisonHtml(comparison, local, session, speak), terminal)
  if (options.json === true) printJson(terminal, comparisonJson(comparison))
  else if (options.markdown === true) terminal.out(comparisonMarkdown(comparison, local, session, speak))
  else if (options.html === undefined) printLines(terminal, comparisonLines(comparison, local, session, speak))
  const bad =
    comparison.rows.some((row) => row.state === 'missing' || row.state === 'differs') ||
    comparison.findings.some((finding) => finding.severity === 'problem')
  return bad ? EXIT.problems : EXIT.fine
}

/** What the saved sound tests prove, measured and what people said. @throws UsageError for two files of one side. */
async function soundEvidence(files: readonly string[]) {
  const records: BothRecords = {}
  for (const file of files) {
    const results = await readSoundFile(file)
    if (records[results.side] !== undefined) throw new UsageError(say('cli.same-side', { file, side: results.side }))
    records[results.side] = results
  }
  const tests = soundTests(records)
  return { proofs: soundProofs(tests), audioResults: audioResultsOf(records, tests), answers: soundAnswers(records) }
}
