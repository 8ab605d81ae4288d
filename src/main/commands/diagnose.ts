import { assessOne } from '../../core/assess/assess.ts'
import type { PastedEvidence } from '../../core/parse/index.ts'
import { findingLines } from '../../core/report/console/findings.ts'
import { effectiveJson, findingJson } from '../../core/report/json.ts'
import { say } from '../../core/words/index.ts'
import { EXIT, printJson, printLines } from './context.ts'
import type { ExitCode, Terminal } from './context.ts'
import { readFactsFile, readSnapshotFile } from './files.ts'
import { shown } from './hide-names.ts'
import type { NamesOptions } from './must-hide.ts'
import { parseFile } from './parse.ts'

export interface DiagnoseOptions extends NamesOptions {
  rdp?: string
  facts?: string
  json?: boolean
}

/** `sidecheck diagnose SNAPSHOT`: what can be said from one side alone. Exit code 1 when a finding is a problem. */
export async function diagnose(file: string, options: DiagnoseOptions, terminal: Terminal): Promise<ExitCode> {
  const { speak } = terminal
  const read = await readSnapshotFile(file)
  const rdp = options.rdp === undefined ? [] : [await rdpEvidence(options.rdp)]
  const facts = options.facts === undefined ? undefined : await readFactsFile(options.facts)
  const { snapshots, ...known } = await shown({ snapshots: [read], pasted: rdp, facts }, options, terminal)
  const [snapshot] = snapshots
  const { findings, effective } = assessOne(snapshot, known)
  if (options.json === true) {
    printJson(terminal, {
      schema: 'sidecheck.diagnosis/1',
      snapshot: snapshot.id,
      side: snapshot.side,
      effective: effectiveJson(effective),
      findings: findings.map(findingJson)
    })
  } else {
    const lines = findings.flatMap((finding) => findingLines(finding, speak)).slice(1)
    printLines(terminal, lines.length === 0 ? [speak(say('cli.nothing-to-report'))] : lines)
  }
  return findings.some((finding) => finding.severity === 'problem') ? EXIT.problems : EXIT.fine
}

/** An .rdp file as evidence of the local device, where it is used. */
export async function rdpEvidence(file: string): Promise<PastedEvidence> {
  return { side: 'local', kind: 'rdp', at: new Date().toISOString(), value: await parseFile('rdp', file) }
}
