import type { Half } from '../../../core/link/half.ts'
import { halfText } from '../../../core/link/half.ts'
import { say } from '../../../core/words/index.ts'
import type { Side } from '../../../core/snapshot/schema.ts'
import type { Child } from '../../processes/child.ts'
import { SupervisedProcess } from '../../processes/supervised.ts'
import type { ProcessTimes } from '../../processes/supervised.ts'
import type { Availability, Ears, Opened, Way } from '../way.ts'
import { MOST_BYTES } from './content.ts'
import { fromDriveSchema } from './protocol.ts'
import type { FromDrive, ToDrive } from './protocol.ts'
import { noDrive, troubleOf } from './sentences.ts'

export interface DriveOptions {
  /** Which side this copy is, asked when it matters. */
  side(): Side
  /** Starts the drive process: `forkDrive`, or `utilityDrive` in Electron. */
  start(): Child
  /** Folders that the person chose, on the local device: those that the client redirects and that nobody can know. */
  folders?(): readonly string[]
  /** In milliseconds; tests shorten them. */
  times?: DriveTimes
  log?(message: string): void
}

export interface DriveTimes {
  process: ProcessTimes
  /** How long listing this session's drives may take, and the end of an opened way. */
  list: number
  close: number
}

export const DRIVE_TIMES: DriveTimes = {
  process: { start: 10_000, ping: 5000, pong: 5000, backoff: 500, maxBackoff: 10_000, grace: 1000 },
  list: 4000,
  close: 3000
}

/** The halves meet in a folder on a drive that the connection redirects. Its calls run in a process of their own. */
export function driveWay(options: DriveOptions): Way {
  return {
    way: 'drive',
    // A folder that a person chose is one, whatever the system says.
    available: () =>
      options.side() === 'session' && (options.folders?.() ?? []).length === 0 ? drivesHere(options) : Promise.resolve({ ok: true }),
    open: (ears) => openDrive(options, ears)
  }
}

/** Whether this session has redirected drives: their names alone are asked for. */
function drivesHere({ start, times = DRIVE_TIMES, log = () => undefined }: DriveOptions): Promise<Availability> {
  return new Promise((resolve) => {
    const answer = (availability: Availability): void => {
      clearTimeout(limit)
      asked.close()
      resolve(availability)
    }
    const limit = setTimeout(() => answer({ ok: false, ...noDrive('TIMEOUT') }), times.list)
    const asked = new SupervisedProcess<FromDrive>({
      name: 'drive-list',
      start,
      schema: fromDriveSchema,
      endOnUnknown: true,
      times: times.process,
      tries: 1,
      stays: false,
      onReady: () => asked.send({ type: 'list' } satisfies ToDrive),
      onMessage: (message) => {
        if (message.type !== 'listed') return
        answer(message.roots.length > 0 ? { ok: true } : { ok: false, ...noDrive(message.code) })
      },
      onEnd: ({ code }) => answer({ ok: false, why: say('link.drive.failed'), code }),
      log
    })
    asked.open()
  })
}

function openDrive({ side, start, folders, times = DRIVE_TIMES }: DriveOptions, ears: Ears): Opened {
  const self = side()
  let latest: ToDrive | undefined
  let troubled = false
  let closed: (() => void) | undefined
  const trouble = (told: Parameters<Ears['trouble']>[0]): void => {
    troubled = true
    ears.trouble(told)
  }
  const supervised = new SupervisedProcess<FromDrive>({
    name: 'drive',
    start,
    schema: fromDriveSchema,
    endOnUnknown: true,
    times: times.process,
    tries: 3,
    stays: true,
    onReady: () => {
      supervised.watchOver(true)
      supervised.send({ type: 'open', side: self, folders: [...(folders?.() ?? [])].slice(0, 16) } satisfies ToDrive)
      if (latest !== undefined) supervised.send(latest)
    },
    onMessage: (message) => {
      switch (message.type) {
        case 'half':
          ears.half?.(message.text, new Date(message.writtenAt))
          break
        case 'state': {
          supervised.healthy()
          const told = troubleOf(message.state, self)
          if (told !== undefined) trouble({ ...told, ended: false })
          else if (troubled) {
            troubled = false
            ears.fine?.()
          }
          break
        }
        case 'log':
          ears.log(message.message)
          break
        case 'closed':
          closed?.()
          break
        case 'listed':
          break
        default:
          message satisfies never
      }
    },
    onEnd: ({ code, gaveUp }) => {
      closed?.()
      if (gaveUp) trouble({ why: say('link.drive.failed'), code, ended: false })
    },
    log: (message) => ears.log(message)
  })
  supervised.open()
  return {
    put(half: Half) {
      const text = halfText(half)
      if (Buffer.byteLength(text) > MOST_BYTES)
        return trouble({ why: say('link.drive.too-large-here'), todo: say('link.drive.other-way'), ended: false })
      latest = { type: 'put', copy: half.copy, text }
      supervised.send(latest)
    },
    async close() {
      if (supervised.ready) {
        await new Promise<void>((resolve) => {
          const limit = setTimeout(() => {
            ears.log('the drive does not answer: what was left there stays')
            resolve()
          }, times.close)
          closed = () => {
            clearTimeout(limit)
            resolve()
          }
          supervised.send({ type: 'close' } satisfies ToDrive)
        })
      }
      supervised.close()
    }
  }
}
