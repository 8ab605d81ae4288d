import { SnapshotService } from '../services/snapshot-service.ts'
import { VERSION } from '../version.ts'
import type { Supervisor } from '../workers/supervisor.ts'
import { printMessage } from './context.ts'
import type { Output } from './context.ts'

/** What a command reads of this side, whichever it is. */
export const commandSnapshots = (supervisor: Supervisor, terminal: Output): SnapshotService =>
  new SnapshotService({
    app: { version: VERSION, host: 'cli' },
    read: (topic) => supervisor.read(topic),
    side: 'auto',
    now: () => new Date(),
    report: (error) => printMessage(terminal, String(error))
  })
