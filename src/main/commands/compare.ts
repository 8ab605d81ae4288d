import { compare as compareSnapshots } from '../../core/assess/assess.ts'
import { comparisonHtml } from '../../core/report/html.ts'
import { comparisonMarkdown } from '../../core/report/markdown.ts'
import { soundAnswers } from '../../core/sound/answers.ts'
import { audioResultsOf, soundProofs, soundTests } from '../../core/sound/proofs.ts'
import type { BothRecords } from '../../core/sound/proofs.ts'
import type { SoundResults } from '../../core/sound/results.ts'
import type { Snapshot } from '../../core/snapshot/schema.ts'
import { comparisonLines } from '../../core/report/console/comparison.ts'
import { comparisonJson } from '../../core/report/json.ts'
import { say } from '../../core/words/index.ts'
import { EXIT, UsageError, printJson, printLines } from './context.ts'
import type { ExitCode, Terminal } from './context.ts'
import { rdpEvidence } from './diagnose.ts'
import { readFactsFile, readSnapshotFile, readSoundFile } from './files.ts'
import { shown } from './hide-names.ts'
import type { NamesOptions } from './must-hide.ts'
import { writeOutput } from './output-file.ts'

export interface CompareOptions extends NamesOptions {
  rdp?: string
  facts?: string
  sound?: string[]
  json?: boolean
  html?: string
  markdown?: boolean
  anyPair?: boolean
}

/** `sidecheck compare LOCAL SESSION`: exit code 1 when a device is missing or a finding is a problem. */
export async function compare(localFile: string, sessionFile: string, options: CompareOptions, terminal: Terminal): Promise<ExitCode> {
  const { speak } = terminal
  const read = [await readSnapshotFile(localFile), await readSnapshotFile(sessionFile)] as const
  if (options.anyPair !== true) refuseWrongSides(sessionFile, ...read)
  const rdp = options.rdp === undefined ? [] : [await rdpEvidence(options.rdp)]
  const facts = options.facts === undefined ? undefined : await readFactsFile(options.facts)
  const results = await soundResults(options.sound ?? [])
  const known = await shown({ snapshots: read, pasted: rdp, facts, sound: results }, options, terminal)
  const [local, session] = known.snapshots
  const sound = soundEvidence(known.sound)
  const { pasted, extras } = known
  const audioResults = [...known.audioResults, ...sound.audioResults]
  const comparison = compareSnapshots(local, session, { pasted, extras, ...sound, audioResults })
  if (options.html !== undefined) await writeOutput(options.html, comparisonHtml(comparison, local, session, speak), terminal)
  if (options.json === true) printJson(terminal, comparisonJson(comparison))
  else if (options.markdown === true) terminal.out(comparisonMarkdown(comparison, local, session, speak))
  else if (options.html === undefined) printLines(terminal, comparisonLines(comparison, local, session, speak))
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

/** The saved sound tests of both sides. @throws UsageError for two files of one side. */
async function soundResults(files: readonly string[]): Promise<SoundResults[]> {
  const read: SoundResults[] = []
  for (const file of files) {
    const results = await readSoundFile(file)
    if (read.some(({ side }) => side === results.side)) throw new UsageError(say('cli.same-side', { file, side: results.side }))
    read.push(results)
  }
  return read
}

/** What the saved sound tests prove, measured and what people said. */
function soundEvidence(results: readonly SoundResults[]) {
  const records: BothRecords = Object.fromEntries(results.map((one) => [one.side, one]))
  const tests = soundTests(records)
  return { proofs: soundProofs(tests), audioResults: audioResultsOf(records, tests), answers: soundAnswers(records) }
}
