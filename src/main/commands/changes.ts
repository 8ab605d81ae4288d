import { hideNames } from '../../core/exchange/hide/hide.ts'
import type { Snapshot } from '../../core/snapshot/schema.ts'
import { timelineBetween } from '../../core/snapshot/timeline.ts'
import { dataOf } from '../../core/snapshot/reading.ts'
import { say } from '../../core/words/index.ts'
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
  if (older.side !== newer.side) throw new UsageError(say('cli.changes.sides', { older: older.side, newer: newer.side }))
  const [was, is] = [dataOf(older.machine)?.name, dataOf(newer.machine)?.name]
  if (was !== undefined && is !== undefined && was.toLowerCase() !== is.toLowerCase())
    throw new UsageError(say('cli.changes.machines', { older: was, newer: is }))
  if (Date.parse(older.takenAt) > Date.parse(newer.takenAt)) throw new UsageError(say('cli.changes.order'))
  const entries = timelineBetween(older, newer, newer.takenAt)
  if (options.json === true)
    printJson(terminal, {
      schema: CHANGES_SCHEMA,
      side: newer.side,
      older: { id: older.id, at: older.takenAt },
      newer: { id: newer.id, at: newer.takenAt },
      changes: entries.map(({ at: _at, ...entry }) => entry)
    })
  else if (entries.length === 0) printLines(terminal, [terminal.speak(say('cli.changes.none'))])
  else
    printLines(
      terminal,
      entries.map((entry) => changeLine({ ...entry, at: '' }, terminal))
    )
  return EXIT.fine
}
