import type { About } from '../assess/about.ts'
import type { Assessment } from '../assess/assess.ts'
import { platformNameOf } from '../policy/session.ts'
import { dataOf } from '../snapshot/reading.ts'
import type { Side, Snapshot } from '../snapshot/schema.ts'
import { items, say } from '../words/index.ts'
import type { Speaker, Words } from '../words/index.ts'
import { machineName, sessionKind, systemWords } from './sides.ts'
import type { Clock } from './time.ts'

/** One side's machine, or both beside each other. */
export interface MachinesTable {
  /** "Local device: LOCAL-1". */
  heads: readonly string[]
  rows: readonly { label: string; cells: readonly string[] }[]
}

/** What is known of the machines: system, connection, when each was read and by which version. */
export function machinesOf(
  { local, session }: Pick<Assessment, 'local' | 'session'>,
  about: About,
  clock: Clock,
  speak: Speaker
): MachinesTable {
  const sides = [local, session].filter((side) => side !== undefined)
  const row = (label: Words, cell: (snapshot: Snapshot, side: Side) => Words) => ({
    label: speak(label),
    cells: sides.map((snapshot) => speak(cell(snapshot, snapshot === local ? 'local' : 'session')))
  })
  const rows = [
    row(say('report.machine.system'), systemWords),
    row(say('report.machine.connection'), (snapshot, side) =>
      side === 'session' ? sessionCell(snapshot, clock) : localCell(snapshot, about)
    ),
    row(say('report.machine.read'), ({ takenAt, tookMs }) =>
      say('report.machine.read-in', { time: clock.time(takenAt), ms: String(Math.round(tookMs)) })
    ),
    row(say('report.machine.program'), ({ app }) => `Sidecheck ${app.version}`)
  ]
  return {
    heads: sides.map((snapshot) =>
      speak(say(`report.machine.head.${snapshot === local ? 'local' : 'session'}`, { name: machineName(snapshot) }))
    ),
    rows: rows.filter(({ cells }) => cells.some((cell) => cell !== ''))
  }
}

function sessionCell(snapshot: Snapshot, clock: Clock): Words {
  const info = dataOf(snapshot.session)
  if (!info) return ''
  return items('comma', [
    info.platform === 'console' ? sessionKind(info) : say(`platform.${platformNameOf(info)}`),
    info.remote && info.startedAt !== null ? say('report.since', { time: clock.time(info.startedAt) }) : ''
  ])
}

function localCell(snapshot: Snapshot, { client }: About): Words {
  const info = dataOf(snapshot.session)
  if (info?.remote === true) return sessionKind(info)
  return clientApp(client)
}

/** The program that shows the session and its build, "" where neither is known. */
export const clientApp = ({ program = '', version }: About['client']): Words =>
  program === '' && version === undefined
    ? ''
    : items('comma', [program, version === undefined ? '' : say('report.build', { build: version })])
