import * as v from 'valibot'
import { TOPICS } from '../../core/snapshot/schema.ts'
import type { Snapshot, Topic } from '../../core/snapshot/schema.ts'
import { SnapshotService } from '../services/snapshot-service.ts'
import { sideChoiceSchema } from '../../shared/side-choice.ts'
import type { SideChoice } from '../../shared/side-choice.ts'
import { VERSION } from '../version.ts'
import { say } from '../../core/words/text.ts'
import { forkChannel } from '../link/channel/fork-channel.ts'
import { withRoundTrip } from '../link/channel/round-trip.ts'
import { EXIT, UsageError, jsonText, printJson, printLines, printMessage, speakerOn } from './context.ts'
import type { ExitCode, LateTerminal, Output, Terminal } from './context.ts'
import { mustHide } from './must-hide.ts'
import type { NamesOptions } from './must-hide.ts'
import { writeOutput } from './output-file.ts'
import { commandWorkers } from './workers.ts'

export interface ScanOptions extends NamesOptions {
  side?: string
  out?: string
  json?: boolean
  only?: string
  timeout?: string
}

/** How long a scan in a session waits for the connection's round trip, in ms. */
const ROUND_TRIP_WAIT_MS = 1500

/** The side that is found out. */
export const DEFAULT_SIDE: SideChoice = 'auto'

const MIN_TIMEOUT = 100
const MAX_TIMEOUT = 600_000

/** `sidecheck scan`: probes this machine once. Exit code 3 when a probe failed; the snapshot is printed all the same. */
export async function scan(options: ScanOptions, terminal: Terminal | LateTerminal): Promise<ExitCode> {
  const side = choiceOf(options.side ?? DEFAULT_SIDE)
  const only = options.only === undefined ? TOPICS : topicsOf(options.only)
  const hide = await mustHide(options, terminal)
  const scanned = await scanOnce(side, only, options.timeout === undefined ? undefined : timeoutOf(options.timeout), terminal)
  // What only some scans need is loaded by them: the others start faster.
  const snapshot = hide ? (await import('../../core/exchange/hide/hide.ts')).hiddenSnapshot(scanned) : scanned
  if (options.out !== undefined) await writeOutput(options.out, jsonText(snapshot), terminal)
  if (options.json === true) printJson(terminal, snapshot)
  else if (options.out === undefined)
    printLines(terminal, (await import('../../core/report/console/summary.ts')).summaryLines(snapshot, await speakerOn(terminal)))
  else printMessage(terminal, (await speakerOn(terminal))(say('cli.written', { file: options.out })))
  const failed = TOPICS.filter((topic) => snapshot[topic]?.status === 'failed')
  return failed.length > 0 ? EXIT.failed : EXIT.fine
}

async function scanOnce(side: SideChoice, only: readonly Topic[], timeout: number | undefined, terminal: Output): Promise<Snapshot> {
  const supervisor = commandWorkers(terminal, timeout)
  try {
    const service = new SnapshotService({
      app: { version: VERSION, host: 'cli' },
      read: withRoundTrip((topic) => supervisor.read(topic), {
        measure: async () =>
          (await import('../link/channel/index.ts')).measureEcho({ startWorker: () => forkChannel(), log: () => undefined }),
        waitMs: ROUND_TRIP_WAIT_MS,
        log: () => undefined
      }),
      side,
      now: () => new Date(),
      report: (error) => terminal.err(`sidecheck: ${String(error)}\n`)
    })
    return await service.scan(only)
  } finally {
    supervisor.close()
  }
}

function choiceOf(value: string): SideChoice {
  const choice = v.safeParse(sideChoiceSchema, value)
  if (!choice.success) throw new UsageError(say('cli.takes-side', { value }))
  return choice.output
}

function topicsOf(list: string): Topic[] {
  const names = list.split(',').map((name) => name.trim())
  const unknown = names.find((name) => !TOPICS.some((topic) => topic === name))
  if (unknown !== undefined) throw new UsageError(say('cli.option-none-of', { option: '--only', value: unknown, list: TOPICS.join(', ') }))
  // Which machine and which side it is belong to every snapshot.
  return TOPICS.filter((topic) => topic === 'machine' || topic === 'session' || names.includes(topic))
}

function timeoutOf(value: string): number {
  const ms = Number(value)
  if (!Number.isInteger(ms) || ms < MIN_TIMEOUT || ms > MAX_TIMEOUT) {
    const [least, most] = [MIN_TIMEOUT, MAX_TIMEOUT].map(String) as [string, string]
    throw new UsageError(say('cli.takes-milliseconds', { option: '--timeout', least, most, value }))
  }
  return ms
}
