import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { endsWithUs } from '../ends-with.mjs'
import type { SoundServer } from './pulse.ts'

/** Carries what one sound server plays to another one: what a remote desktop connection does for sound. */
export interface Bridge {
  stop(): Promise<void>
}

/** Some of the delay of a real connection; with much less a busy machine leaves gaps. */
const FORMAT = ['--format=s16le', '--rate=48000', '--channels=2', '--latency-msec=60', '--raw']

/** Starts `parec` on a sink's monitor, with `pacat` on a sink of the other server behind it. delayMs: how much silence goes ahead and stays between them. */
export function startBridge(from: SoundServer, sink: string, to: SoundServer, target: string, delayMs = 0): Bridge {
  const record = spawn(...endsWithUs('parec', ['-d', `${sink}.monitor`, ...FORMAT]), {
    env: { ...process.env, ...from.env },
    stdio: ['ignore', 'pipe', 'ignore']
  })
  const play = spawn(...endsWithUs('pacat', ['--playback', '-d', target, ...FORMAT]), {
    env: { ...process.env, ...to.env },
    stdio: ['pipe', 'ignore', 'ignore']
  })
  play.stdin.write(Buffer.alloc(Math.round(delayMs * 48) * 4))
  record.stdout.pipe(play.stdin)
  // An end that is stopped breaks the pipe of the other one.
  play.stdin.on('error', () => record.kill('SIGKILL'))
  return {
    async stop() {
      for (const child of [record, play]) {
        if (child.exitCode !== null || child.signalCode !== null) continue
        const gone = once(child, 'exit')
        child.kill('SIGKILL')
        await gone
      }
    }
  }
}
