import { say } from '../../../core/words/index.ts'
import { isRemoteSession } from '../../platform/index.ts'
import type { Availability } from '../way.ts'
import { roundTripOf } from './echo.ts'
import type { Pipe } from './pipe.ts'
import { ChannelProcessError, echoInChild, openInChild } from './process/child-pipe.ts'
import { CHANNEL_NAME, ChannelError, ECHO_NAME } from './transport.ts'
import type { EchoOptions, RoundTrip, Transport, TransportOptions } from './transport.ts'

/** A process may take this long to start, and to open the channel, in ms. */
const START_MS = 10_000
/** For an echo, which nobody waits for that long. */
const ECHO_START_MS = 2000

/** The channel of a Windows session: Windows' own functions for it, called in a process of ours. */
export function createTransport({ startWorker }: Pick<TransportOptions, 'startWorker'>, env = process.env): Transport {
  const available = async (): Promise<Availability> => (isRemoteSession(env) ? { ok: true } : { ok: false, why: say('channel.no-session') })
  return {
    available,
    async open(): Promise<Pipe> {
      try {
        return await openInChild(startWorker(), CHANNEL_NAME, START_MS)
      } catch (error) {
        if (!(error instanceof ChannelProcessError)) throw error
        throw new ChannelError(say('channel.not-opened', { code: error.code }), error.code, { cause: error })
      }
    },
    async echo({ most, limitMs }: EchoOptions): Promise<RoundTrip> {
      try {
        return roundTripOf(await echoInChild(startWorker(), ECHO_NAME, most, limitMs, ECHO_START_MS))
      } catch (error) {
        if (!(error instanceof ChannelProcessError)) throw error
        return { why: say('channel.no-echo'), code: error.code }
      }
    }
  }
}
