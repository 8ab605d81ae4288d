import { openQuestion } from '../../core/questions/questions.ts'
import { questionLines, questionsJson } from '../../core/questions/told.ts'
import { EMPTY_CASE, judged } from '../../core/report/case-file.ts'
import type { CaseFile } from '../../core/report/case-file.ts'
import { findingLines } from '../../core/report/console/findings.ts'
import { aloneOf, needsOnce } from '../../core/report/needs-once.ts'
import { effectiveJson, findingJson } from '../../core/report/json.ts'
import { say } from '../../core/words/index.ts'
import { bundleIn, caseOf, giveReport, madeNow, shownCase, withMore } from './case-options.ts'
import type { ReportOptions } from './case-options.ts'
import { EXIT, UsageError, printJson, printLines } from './context.ts'
import type { ExitCode, Terminal } from './context.ts'
import { checkStandardInput, readEvidence, sideEvidence } from './evidence.ts'
import type { EvidenceOptions, SideEvidence } from './evidence.ts'
import { fileWords, readInput, snapshotIn } from './files.ts'

export interface DiagnoseOptions extends ReportOptions, EvidenceOptions, SideEvidence {
  evidence?: string[]
  json?: boolean
}

/** `sidecheck diagnose SNAPSHOT`: what can be said from one side alone, or from a bundle. Exit code 1 when a finding is a problem. */
export async function diagnose(file: string, options: DiagnoseOptions, terminal: Terminal): Promise<ExitCode> {
  const { speak } = terminal
  const others = sideEvidence(options)
  checkStandardInput([file, ...(options.evidence ?? []), ...others.map((one) => one.file)], options)
  const held = await heldIn(file, terminal)
  const side = (held.local ?? held.session)?.side ?? 'local'
  const files = [...(options.evidence ?? []).map((name) => ({ file: name, side })), ...others]
  const given = withMore(held, caseOf(await readEvidence(files, options, terminal), options))
  const { shown, names } = await shownCase(given, options, terminal)
  const known = judged(shown)
  const { findings, effective } = known.assessed
  const { local, session } = shown
  const question = openQuestion(local, session, known.options)
  const json = options.json === true
  const printed = await giveReport(
    { shown, names, known, made: madeNow() },
    json ? { ...options, markdown: false, text: false } : options,
    terminal
  )
  if (json) {
    printJson(terminal, {
      schema: 'sidecheck.diagnosis/1',
      snapshot: (local ?? session)?.id,
      side,
      // A bundle may hold both sides: then it is both that are judged.
      ...(local !== undefined && session !== undefined ? { session: session.id } : {}),
      effective: effectiveJson(effective),
      findings: findings.map(findingJson),
      ...questionsJson(question)
    })
  } else if (!printed && options.html === undefined && options.bundle === undefined) {
    const lines = needsOnce(findings, aloneOf(local, session))
      .flatMap((finding) => findingLines(finding, speak))
      .slice(1)
    printLines(terminal, [...(lines.length === 0 ? [speak(say('cli.nothing-to-report'))] : lines), ...questionLines(question, speak)])
  }
  return findings.some((finding) => finding.severity === 'problem') ? EXIT.problems : EXIT.fine
}

/** @throws UsageError for what is neither a snapshot nor a bundle with a side in it */
async function heldIn(file: string, terminal: Terminal): Promise<CaseFile> {
  const input = await readInput(file, terminal)
  const held = bundleIn(input, file)
  if (held === undefined) {
    const snapshot = snapshotIn(input, file)
    return snapshot.side === 'local' ? { ...EMPTY_CASE, local: snapshot } : { ...EMPTY_CASE, session: snapshot }
  }
  if (held.local === undefined && held.session === undefined) throw new UsageError(say('cli.no-side', { file: fileWords(file) }))
  return held
}
