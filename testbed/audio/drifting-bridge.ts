import { spawn } from 'node:child_process'
import { once } from 'node:events'

const RATE = 48_000
/** So much waits at the far end from the beginning: a machine with much to do must not make it wait for more, which would be a drift of its own. */
const RESERVE = '--latency-msec=400'

export interface Bridge {
  stop(): Promise<void>
}

/**
 * Carries what one sink plays to another one, as a connection does whose far end plays a little too slowly: what waits in between grows,
 * and the delay with it.
 *
 * @param perMinute by how many milliseconds a minute the delay grows; 0: it stays
 */
export function startDriftingBridge(env: Record<string, string>, from: string, to: string, perMinute: number): Bridge {
  const common = { env: { ...process.env, ...env } }
  const format = ['--format=s16le', '--channels=1', '--raw']
  const heard = spawn('parec', ['-d', `${from}.monitor`, `--rate=${RATE}`, '--latency-msec=20', ...format], {
    ...common,
    stdio: ['ignore', 'pipe', 'ignore']
  })
  const played = spawn('pacat', ['--playback', '-d', to, `--rate=${Math.round(RATE * (1 - perMinute / 60_000))}`, RESERVE, ...format], {
    ...common,
    stdio: ['pipe', 'ignore', 'ignore']
  })
  // A server that ends takes both programs with it; what was on its way then is of no interest.
  played.stdin.on('error', () => heard.kill('SIGKILL'))
  heard.stdout.pipe(played.stdin)
  return {
    async stop() {
      const gone = [heard, played]
        .filter(({ exitCode, signalCode }) => exitCode === null && signalCode === null)
        .map((one) => once(one, 'exit'))
      heard.kill('SIGKILL')
      played.kill('SIGKILL')
      await Promise.all(gone)
    }
  }
}
