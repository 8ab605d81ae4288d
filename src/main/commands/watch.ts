import { DEVICE_TOPICS } from '../../core/capabilities/lists.ts'
import type { TimelineEntry } from '../../core/snapshot/timeline-entry.ts'
import type { Side } from '../../core/snapshot/schema.ts'
import { timeWords } from '../../core/report/sides.ts'
import { changeWords } from '../../core/report/timeline.ts'
import { say } from '../../core/words/index.ts'
import { visible } from '../../core/text/visible.ts'
import { forkStarter } from '../workers/fork.ts'
import { createSupervisor, laneTimes, stayingWorkers } from '../workers/supervisor.ts'
import { EXIT, UsageError, printLines, printMessage } from './context.ts'
import type { ExitCode, Terminal } from './context.ts'
import { commandSnapshots } from './snapshots.ts'
import { withoutChatter } from './workers.ts'

export interface WatchOptions {
  seconds?: string
  json?: boolean
}

const MAX_SECONDS = 7 * 24 * 3600

/** `sidecheck watch`: what comes, goes and changes on this side, a line each as it happens, until it is interrupted or the time is over. */
export async function watch(options: WatchOptions, terminal: Terminal): Promise<ExitCode> {
  const seconds = secondsOf(options.seconds)
  const over = untilOver(seconds)
  const supervisor = createSupervisor({
    workers: stayingWorkers(['machine', 'session', ...DEVICE_TOPICS]),
    start: forkStarter((worker, text) => {
      const said = withoutChatter(text)
      if (said !== '') printMessage(terminal, `${worker}: ${said}`)
    }),
    times: laneTimes(),
    watch: true,
    onChanged: (topic) => void service.refresh(topic).catch((error: unknown) => printMessage(terminal, String(error))),
    log: (message) => printMessage(terminal, message)
  })
  const service = commandSnapshots(supervisor, terminal)
  try {
    const first = await Promise.race([service.scan(['machine', 'session', ...DEVICE_TOPICS]), over])
    if (first === undefined) return EXIT.fine
    const { side } = first
    service.listen({ changed: (entries) => print(entries, side, options, terminal) })
    printMessage(terminal, terminal.speak(say('cli.watch.watching', { side })))
    await over
    return EXIT.fine
  } finally {
    supervisor.close()
  }
}

function print(entries: readonly TimelineEntry[], side: Side, { json }: WatchOptions, terminal: Terminal): void {
  // A line of JSON for each event: whoever reads them can take them one by one.
  if (json === true) terminal.out(entries.map((entry) => visible(`${JSON.stringify({ side, ...entry })}\n`)).join(''))
  else
    printLines(
      terminal,
      entries.map((entry) => changeLine(entry, terminal))
    )
}

/** A change for a terminal: when, where that is known, and what became of which device. */
export function changeLine({ at, ...entry }: TimelineEntry, { speak }: Pick<Terminal, 'speak'>): string {
  const what = speak(changeWords(entry))
  return at === '' ? what : `${timeWords(at)}  ${what}`
}

function secondsOf(value: string | undefined): number | undefined {
  if (value === undefined) return undefined
  const seconds = Number(value)
  if (value.trim() === '' || !(seconds >= 1 && seconds <= MAX_SECONDS))
    throw new UsageError(say('cli.takes-seconds', { option: '--seconds', most: MAX_SECONDS, value }))
  return seconds
}

/** Resolves when the time is over or somebody ends the program; the workers are then ended in order. */
function untilOver(seconds: number | undefined): Promise<undefined> {
  return new Promise((resolve) => {
    const end = (): void => {
      clearTimeout(timer)
      resolve(undefined)
    }
    const timer = seconds === undefined ? undefined : setTimeout(end, seconds * 1000)
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, end)
  })
}
