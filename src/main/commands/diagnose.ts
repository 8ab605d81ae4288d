import { diagnoseOne, effectiveExtras } from '../../core/diagnose/diagnose.ts'
import type { PastedEvidence } from '../../core/facts/answers.ts'
import { effective, effectiveInputOf } from '../../core/policy/index.ts'
import { findingLines } from '../../core/report/console/findings.ts'
import { EXIT, printJson } from './context.ts'
import type { ExitCode, Terminal } from './context.ts'
import { readSnapshotFile } from './files.ts'
import { parseFile } from './parse.ts'

/** `sidecheck diagnose SNAPSHOT`: what can be said from one side alone. Exit code 1 when a finding is a problem. */
export async function diagnose(file: string, options: { rdp?: string; json?: boolean }, terminal: Terminal): Promise<ExitCode> {
  const snapshot = await readSnapshotFile(file)
  const pasted = options.rdp === undefined ? [] : [await rdpEvidence(options.rdp)]
  const findings = diagnoseOne(snapshot, {}, pasted)
  if (options.json === true) {
    const [local, session] = snapshot.side === 'local' ? [snapshot, undefined] : [undefined, snapshot]
    printJson(terminal, {
      schema: 'sidecheck.diagnosis/1',
      snapshot: snapshot.id,
      side: snapshot.side,
      effective: effective(effectiveInputOf(local, session, effectiveExtras({}, pasted))),
      findings
    })
  } else {
    terminal.out(`${findings.length === 0 ? 'Nothing to report.' : findings.flatMap(findingLines).slice(1).join('\n')}\n`)
  }
  return findings.some((finding) => finding.severity === 'problem') ? EXIT.problems : EXIT.fine
}

/** An .rdp file as evidence of the local device, where it is used. */
export async function rdpEvidence(file: string): Promise<PastedEvidence> {
  return { side: 'local', kind: 'rdp', at: new Date().toISOString(), value: await parseFile('rdp', file) }
}
