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
}

/** What this half does for the other one while a live way stands: reads, plays, listens and tests, one sound at a time. */
export function createDuties({ soundSession, tests, scan, asked }: DutyOptions): Omit<PeerDuties, 'half'> {
  let current: { run: number; ended: (outcome: SoundOutcome) => void; started: (device: { id: string; name: string }) => void } | undefined
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
      try {
        return await new Promise<SoundOutcome>((ended) => (current = { run, ended, started }))
      } finally {
        current = undefined
        asked({ what: request.kind, running: false })
      }
    },
    stopSound: () => {
      if (current !== undefined) session.stop(current.run)
    },
    async test(request) {
      asked({ what: request.test, running: true })
      try {
        return await tests.test(request)
      } finally {
        asked({ what: request.test, running: false })
      }
    }
  }
}
