import { hideNames } from '../../core/exchange/hide/hide.ts'
import { differenceWords, whyNotOneSide } from '../../core/history/differences.ts'
import type { SideChanges } from '../../core/history/differences.ts'
import { isNothing, momentChanges } from '../../core/history/moments.ts'
import type { Moment } from '../../core/history/moments.ts'
import { dataOf } from '../../core/snapshot/reading.ts'
import { readSnapshotText } from '../../core/snapshot/read.ts'
import type { Side, Snapshot } from '../../core/snapshot/schema.ts'
import { decodeText } from '../../core/text/decode.ts'
import { english, say } from '../../core/words/index.ts'
import { bundleIn } from './case-options.ts'
import { EXIT, UsageError, printJson, printLines } from './context.ts'
import type { ExitCode, Terminal } from './context.ts'
import { readInput, unreadable } from './files.ts'
import { mustHide } from './must-hide.ts'
import type { NamesOptions } from './must-hide.ts'
import { changeLine } from './watch.ts'

export const CHANGES_SCHEMA = 'sidecheck.changes/1'

export interface ChangesOptions extends NamesOptions {
  json?: boolean
}

const SIDES = ['local', 'session'] as const
const sidesOf = (moment: Moment): Side[] => SIDES.filter((side) => moment[side] !== null)

/** A snapshot, or a bundle with one or both sides. @throws UsageError naming the file, the place in it and the reason */
async function momentIn(file: string, terminal: Terminal): Promise<Moment> {
  const input = await readInput(file, terminal)
  const held = bundleIn(input, file)
  if (held !== undefined) {
    const { local = null, session = null } = held
    const at =
      [local, session]
        .flatMap((one) => (one === null ? [] : [one.takenAt]))
        .toSorted()
        .at(-1) ?? ''
    return { at, local, session }
  }
  const read = readSnapshotText(decodeText(input).text)
  if (!read.ok) throw unreadable(file, read.error)
  const { snapshot } = read
  return { at: snapshot.takenAt, local: null, session: null, [snapshot.side]: snapshot }
}

/** Both without names, each name with one stand-in in all of them. */
function hidden(moments: readonly [Moment, Moment]): [Moment, Moment] {
  const names = hideNames({ snapshots: moments.flatMap(({ local, session }) => [local, session].filter((one) => one !== null)) })
  const without = (one: Snapshot | null): Snapshot | null => one && names.snapshot(one)
  const [older, newer] = moments.map((moment) => ({ ...moment, local: without(moment.local), session: without(moment.session) }))
  return [older!, newer!]
}

/** The sides that both have. @throws UsageError where there is none, for different machines, and for the newer one first */
function commonSides(older: Moment, newer: Moment): Side[] {
  const sides = sidesOf(older).filter((side) => newer[side] !== null)
  if (sides.length === 0) throw new UsageError(say('cli.changes.sides', { older: sidesOf(older)[0] ?? '', newer: sidesOf(newer)[0] ?? '' }))
  for (const side of sides) {
    const [was, is] = [older[side]!, newer[side]!]
    if (whyNotOneSide(was, is) !== null)
      throw new UsageError(say('cli.changes.machines', { older: dataOf(was.machine)?.name ?? '', newer: dataOf(is.machine)?.name ?? '' }))
    if (Date.parse(was.takenAt) > Date.parse(is.takenAt)) throw new UsageError(say('cli.changes.order'))
  }
  return sides
}

/**
 * `sidecheck changes OLDER NEWER`: what came, went and changed between two snapshots of one side, or between the sides that two bundles have
 * in common. Exit code 0 whether or not anything did.
 */
export async function changes(olderFile: string, newerFile: string, options: ChangesOptions, terminal: Terminal): Promise<ExitCode> {
  const read = [await momentIn(olderFile, terminal), await momentIn(newerFile, terminal)] as const
  const [older, newer] = (await mustHide(options, terminal)) ? hidden(read) : read
  commonSides(older, newer)
  const all = momentChanges(older, newer)
  const { speak } = terminal
  const shown = ({ side, devices, differences }: SideChanges): object => ({
    side,
    older: { id: older[side]?.id, at: older[side]?.takenAt },
    newer: { id: newer[side]?.id, at: newer[side]?.takenAt },
    changes: devices,
    differences
  })
  const [first, ...more] = all.sides
  if (options.json === true)
    printJson(terminal, {
      schema: CHANGES_SCHEMA,
      ...(first === undefined ? {} : shown(first)),
      findings: all.findings.map(({ change, finding: { rule, severity, capability, title } }) => ({
        change,
        rule,
        severity,
        capability,
        title: english(title)
      })),
      // The second side of two bundles.
      ...(more.length === 0 ? {} : { more: more.map(shown) })
    })
  else if (isNothing(all)) printLines(terminal, [speak(say('cli.changes.none'))])
  else
    printLines(terminal, [
      ...all.sides.flatMap(({ devices, differences }) => [
        ...devices.map((entry) => changeLine({ ...entry, at: '' }, terminal)),
        ...differences.map((one) => speak(differenceWords(one)))
      ]),
      ...all.findings.map(({ change, finding: { title } }) => speak(say(`cli.changes.finding.${change}`, { title })))
    ])
  return EXIT.fine
}
