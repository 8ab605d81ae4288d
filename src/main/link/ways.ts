import type { Side } from '../../core/snapshot/schema.ts'
import type { OpenWay } from '../../shared/link.ts'
import type { Child } from '../processes/child.ts'
import type { StartWorker } from '../workers/process.ts'
import { bridgeWay } from './channel/bridge-way.ts'
import { sessionChannelWay } from './channel/index.ts'
import { driveWay } from './drive/drive-way.ts'
import { createScreenReader } from './screen/screen-reader.ts'
import type { ScreenReader } from './screen/screen-reader.ts'
import type { Way } from './way.ts'

export interface WaysOptions {
  startWorker: StartWorker
  /** Starts the process that owns a channel on Windows. */
  startChannel: () => Child
  /** Starts the process that works on redirected drives. */
  startDrive: () => Child
  /** The folder of this machine, where bridges look for the running copy. */
  folder: string
  log(message: string): void
}

export interface Ways {
  /** A way as one side uses it. The clipboard and files by hand are the window's own. */
  wayFor(request: OpenWay, side: Side): Way | undefined
  screen: ScreenReader
  close(): void
}

/** Everything that the ways need, started when it is asked for. */
export function createWays({ startWorker, startChannel, startDrive, folder, log }: WaysOptions): Ways {
  const screen = createScreenReader({ start: () => startWorker('screen', {}), log })
  return {
    screen,
    wayFor({ way, screen: target, folder: chosen }, side) {
      switch (way) {
        case 'screen':
          // A session is shown on the local device's screen; nothing there shows the other half to it.
          return side === 'local' ? screen.way(target) : undefined
        case 'channel':
          return side === 'local' ? bridgeWay(folder) : sessionChannelWay({ startWorker: startChannel, log })
        case 'drive':
          return driveWay({ side: () => side, start: startDrive, folders: () => (chosen === undefined ? [] : [chosen]), log })
        case 'clipboard':
        case 'file':
          return undefined
      }
    },
    close: () => screen.close()
  }
}
