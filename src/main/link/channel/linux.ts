import { say } from '../../../core/words/index.ts'
import { inXrdpSession } from '../../probes/smartcard/xrdp/endpoint.ts'
import { xrdpAllows } from '../../probes/session/xrdp-ini.ts'
import type { Availability } from '../way.ts'
import { echoOver } from './echo.ts'
import type { Pipe } from './pipe.ts'
import { socketPipe } from './socket-pipe.ts'
import { CHANNEL_NAME, ChannelError, ECHO_NAME } from './transport.ts'
import type { EchoOptions, RoundTrip, Transport } from './transport.ts'
import { DYNAMIC, XrdpRefusal, openXrdp, ownSocket, xrdpSockets } from './xrdp.ts'

/** The channel server answers at once, where the machine is not busy; a dynamic channel is answered by the client. */
const OPEN_MS = 3000
/** The client that is connected has no such channel. */
const NO_CHANNEL = '0x00000001'

export interface LinuxOptions {
  env?: Readonly<Record<string, string | undefined>>
  uid?: number
  openMs?: number
  xrdpIni?: string
}

/** The channel of a session of xrdp. */
export function createTransport({
  env = process.env,
  uid = process.getuid?.() ?? 0,
  openMs = OPEN_MS,
  xrdpIni
}: LinuxOptions = {}): Transport {
  const socket = (): string | undefined => ownSocket(xrdpSockets(env, uid), uid)
  const available = async (): Promise<Availability> => {
    if (!inXrdpSession(env)) return { ok: false, why: say('channel.no-session') }
    return socket() === undefined ? { ok: false, why: say('channel.no-server'), todo: say('channel.no-server.todo') } : { ok: true }
  }
  const open = async (name: string, flags: number, limitMs: number): Promise<Pipe> => {
    const path = socket()
    if (path === undefined) throw new ChannelError(say('channel.no-server'), 'ENOENT')
    try {
      return socketPipe(await openXrdp(path, name, flags, limitMs))
    } catch (error) {
      if (!(error instanceof XrdpRefusal)) throw error
      if (error.code === NO_CHANNEL)
        throw new ChannelError(say('channel.no-client'), error.code, { todo: say('channel.no-client.todo'), cause: error })
      throw new ChannelError(say('channel.not-opened', { code: error.code }), error.code, { cause: error })
    }
  }
  return {
    available,
    whySilent: () =>
      xrdpAllows(CHANNEL_NAME, xrdpIni) === false ? { why: say('channel.forbidden'), todo: say('channel.forbidden.todo') } : undefined,
    open: () => open(CHANNEL_NAME, 0, openMs),
    async echo(options: EchoOptions): Promise<RoundTrip> {
      const began = performance.now()
      try {
        const pipe = await open(ECHO_NAME, DYNAMIC, Math.min(openMs, options.limitMs))
        return await echoOver(pipe, { ...options, limitMs: options.limitMs - (performance.now() - began) })
      } catch (error) {
        if (!(error instanceof ChannelError)) throw error
        return { why: say('channel.no-echo'), code: error.code }
      }
    }
  }
}
