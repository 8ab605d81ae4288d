import type { Snapshot } from '../../core/snapshot/schema.ts'
import type { Handlers, SideChoice } from '../../shared/contract.ts'
import { serve } from '../../shared/wire.ts'
import type { Channel } from '../../shared/wire.ts'
import { SnapshotService } from '../services/snapshot-service.ts'
import type { StartWorker } from '../workers/process.ts'
import { STAYING_WORKERS, createSupervisor, laneTimes } from '../workers/supervisor.ts'
import type { Supervisor } from '../workers/supervisor.ts'

export interface ApplicationOptions {
  version: string
  host: 'electron' | 'browser'
  side: SideChoice
  startWorker: StartWorker
  log(message: string): void
}

/** The running program without its window: what every host has in common. */
export interface Application {
  readonly snapshots: SnapshotService
  readonly supervisor: Supervisor
  /** Gives a window its end of the contract, until the channel closes. */
  attach(channel: Channel): void
  /** Resolves with the first complete snapshot. */
  readonly first: Promise<Snapshot>
  close(): void
}

/** Starts the workers and the first scan, and keeps both going until `close`. */
export function startApplication(options: ApplicationOptions): Application {
  const { version, host, log } = options
  const report = (topicOrError: unknown): void => log(topicOrError instanceof Error ? (topicOrError.stack ?? topicOrError.message) : String(topicOrError))
  const supervisor = createSupervisor({
    workers: STAYING_WORKERS,
    start: options.startWorker,
    times: laneTimes(),
    watch: true,
    onChanged: (topic) => void snapshots.refresh(topic).catch(report),
    log
  })
  const snapshots = new SnapshotService({ app: { version, host }, read: (topic) => supervisor.read(topic), side: options.side, now: () => new Date() })
  const handlers: Handlers = {
    'app.info': () => ({ version, host, side: snapshots.side, running: snapshots.running }),
    'snapshot.get': () => snapshots.latest,
    'snapshot.scan': (scan) => snapshots.scan(scan.only),
    'side.choose': (side) => snapshots.choose(side)
  }
  return {
    snapshots,
    supervisor,
    first: snapshots.scan(),
    attach(channel) {
      const server = serve(channel, handlers, report)
      const stop = snapshots.listen({
        snapshot: (snapshot) => server.emit('snapshot.changed', snapshot),
        probe: (topic, running) => server.emit('probe.changed', { topic, running })
      })
      channel.onClose(stop)
    },
    close: () => supervisor.close()
  }
}
