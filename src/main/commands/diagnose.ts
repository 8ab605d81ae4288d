import { assessOne } from '../../core/assess/assess.ts'
import { findingLines } from '../../core/report/console/findings.ts'
import { effectiveJson, findingJson } from '../../core/report/json.ts'
import { say } from '../../core/words/index.ts'
import { openQuestion } from '../../core/questions/questions.ts'
import { questionLines, questionsJson } from '../../core/questions/told.ts'
import { EXIT, printJson, printLines } from './context.ts'
import type { ExitCode, Terminal } from './context.ts'
import { checkStandardInput, readEvidence, sideEvidence, soundKnown } from './evidence.ts'
import type { EvidenceOptions, SideEvidence } from './evidence.ts'
import { readSnapshotFile } from './files.ts'
import { shown } from './hide-names.ts'
import type { NamesOptions } from './must-hide.ts'

export interface DiagnoseOptions extends NamesOptions, EvidenceOptions, SideEvidence {
  evidence?: string[]
  json?: boolean
}

/** `sidecheck diagnose SNAPSHOT`: what can be said from one side alone. Exit code 1 when a finding is a problem. */
export async function diagnose(file: string, options: DiagnoseOptions, terminal: Terminal): Promise<ExitCode> {
  const { speak } = terminal
  const others = sideEvidence(options)
  checkStandardInput([file, ...(options.evidence ?? []), ...others.map((one) => one.file)], options)
  const read = await readSnapshotFile(file)
  const files = [...(options.evidence ?? []).map((name) => ({ file: name, side: read.side })), ...others]
  const evidence = await readEvidence(files, options, terminal)
  const { snapshots, sound, pasted, extras, ...known } = await shown({ snapshots: [read], ...evidence }, options, terminal)
  const [snapshot] = snapshots
  const { proofs, audioResults } = soundKnown(sound)
  const given = { pasted, extras, proofs, tests: known.tests, audioResults: [...known.audioResults, ...audioResults] }
  const { findings, effective } = assessOne(snapshot, given)
  const question = openQuestion(snapshot.side === 'local' ? snapshot : undefined, snapshot.side === 'session' ? snapshot : undefined, given)
  if (options.json === true) {
    printJson(terminal, {
      schema: 'sidecheck.diagnosis/1',
      snapshot: snapshot.id,
      side: snapshot.side,
      effective: effectiveJson(effective),
      findings: findings.map(findingJson),
      ...questionsJson(question)
    })
  } else {
    const lines = findings.flatMap((finding) => findingLines(finding, speak)).slice(1)
    printLines(terminal, [...(lines.length === 0 ? [speak(say('cli.nothing-to-report'))] : lines), ...questionLines(question, speak)])
  }
  return findings.some((finding) => finding.severity === 'problem') ? EXIT.problems : EXIT.fine
}
