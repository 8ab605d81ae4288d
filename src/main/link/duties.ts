import { CallError } from '../../shared/contract.ts'
import type { EventData } from '../../shared/contract.ts'
import type { SoundOutcome } from '../../shared/sound.ts'
import type { DeviceTestService } from '../services/device-test-service.ts'
import type { SoundSession, SoundSessionOptions } from '../services/sound-service.ts'
import type { PeerDuties } from './peer.ts'

export interface DutyOptions {
  /** Makes a sound session whose events come to `emit`. */
  soundSession(emit: SoundSessionOptions['emit']): SoundSession
  tests: Pick<DeviceTestService, 'test'>
  scan(): Promise<unknown>
  /** Tells the windows what the other half has this one do: nobody records or plays here without being seen. */
  asked(what: EventData<'link.asked'>): void
  /** What came of it, for the windows: it is a result of this side like any other. */
  done(done: EventData<'link.done'>): void
  now(): Date
}

type Device = { id: string; name: string }

/** A sound test that runs here for the other half. */
interface Current {
  run: number
  /** Where and when it began; undefined until its device is open. */
  opened?: { device: Device; at: string }
  /** Whether the other half played all of its sound meanwhile. */
  sent: boolean
  started(device: Device): void
  ended(outcome: SoundOutcome): void
}

/** What this half does for the other one while a live way stands: reads, plays, listens and tests, one sound at a time. */
export function createDuties({ soundSession, tests, scan, asked, done, now }: DutyOptions): Omit<PeerDuties, 'half'> {
  let current: Current | undefined
  const session = soundSession((event, data) => {
    if (current === undefined || !('run' in data) || data.run !== current.run) return
    if (event === 'sound.started') current.started((data as EventData<'sound.started'>).device)
    if (event === 'sound.ended') current.ended((data as EventData<'sound.ended'>).outcome)
  })
  return {
    scan,
    async sound(request, started) {
      if (current !== undefined) throw new CallError('BUSY', 'A sound test of the other half runs here already')
      const { run } = session.start(request)
      asked({ what: request.kind, running: true })
      let mine: Current | undefined
      try {
        const outcome = await new Promise<SoundOutcome>((ended) => {
          mine = {
            run,
            sent: false,
            ended,
            started: (device) => {
              if (mine !== undefined) mine.opened = { device, at: now().toISOString() }
              started(device)
            }
          }
          current = mine
        })
        if (mine?.opened !== undefined && outcome.of !== 'error') {
          const { device, at } = mine.opened
          done({ kind: 'sound', device, startedAt: at, endedAt: now().toISOString(), sentMeanwhile: mine.sent, outcome })
        }
        return outcome
      } finally {
        current = undefined
        asked({ what: request.kind, running: false })
      }
    },
    stopSound({ sent }) {
      if (current === undefined) return
      current.sent = sent
      session.stop(current.run)
    },
    async test(request) {
      asked({ what: request.test, running: true })
      try {
        const test = await tests.test(request)
        done({ kind: 'test', test })
        return test
      } finally {
        asked({ what: request.test, running: false })
      }
    }
  }
}
