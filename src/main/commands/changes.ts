import { hideNames } from '../../core/exchange/hide/hide.ts'
import type { Snapshot } from '../../core/snapshot/schema.ts'
import { dataOf } from '../../core/snapshot/reading.ts'
import { assessOne } from '../../core/assess/assess.ts'
import { differenceWords, findingChanges, sideChanges, whyNotOneSide } from '../../core/history/differences.ts'
import { english, say } from '../../core/words/index.ts'
import { EXIT, UsageError, printJson, printLines } from './context.ts'
import type { ExitCode, Terminal } from './context.ts'
import { readSnapshotFile } from './files.ts'
import { mustHide } from './must-hide.ts'
import type { NamesOptions } from './must-hide.ts'
import { changeLine } from './watch.ts'

export const CHANGES_SCHEMA = 'sidecheck.changes/1'

export interface ChangesOptions extends NamesOptions {
  json?: boolean
}

/** Both without names, each name with one stand-in in the two. */
function hidden([older, newer]: readonly [Snapshot, Snapshot]): [Snapshot, Snapshot] {
  const names = hideNames({ snapshots: [older, newer] })
  return [names.snapshot(older), names.snapshot(newer)]
}

/** `sidecheck changes OLDER NEWER`: what came, went and changed between two snapshots of one side. Exit code 0 whether or not anything did. */
export async function changes(olderFile: string, newerFile: string, options: ChangesOptions, terminal: Terminal): Promise<ExitCode> {
  const read = [await readSnapshotFile(olderFile), await readSnapshotFile(newerFile)] as const
  const [older, newer] = (await mustHide(options, terminal)) ? hidden(read) : read
  const why = whyNotOneSide(older, newer)
  if (why === 'sides') throw new UsageError(say('cli.changes.sides', { older: older.side, newer: newer.side }))
  if (why === 'machines')
    throw new UsageError(
      say('cli.changes.machines', { older: dataOf(older.machine)?.name ?? '', newer: dataOf(newer.machine)?.name ?? '' })
    )
  if (Date.parse(older.takenAt) > Date.parse(newer.takenAt)) throw new UsageError(say('cli.changes.order'))
  const { side, devices, differences } = sideChanges(older, newer)
  const findings = findingChanges(assessOne(older).findings, assessOne(newer).findings)
  const { speak } = terminal
  if (options.json === true)
    printJson(terminal, {
      schema: CHANGES_SCHEMA,
      side,
      older: { id: older.id, at: older.takenAt },
      newer: { id: newer.id, at: newer.takenAt },
      changes: devices,
      differences,
      findings: findings.map(({ change, finding: { rule, severity, capability, title } }) => ({
        change,
        rule,
        severity,
        capability,
        title: english(title)
      }))
    })
  else if (devices.length + differences.length + findings.length === 0) printLines(terminal, [speak(say('cli.changes.none'))])
  else
    printLines(terminal, [
      ...devices.map((entry) => changeLine({ ...entry, at: '' }, terminal)),
      ...differences.map((one) => speak(differenceWords(one))),
      ...findings.map(({ change, finding: { title } }) => speak(say(`cli.changes.finding.${change}`, { title })))
    ])
  return EXIT.fine
}
