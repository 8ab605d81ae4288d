import { spawn } from 'node:child_process'
import { once } from 'node:events'

/** Plays into a sink of a test's own sound server, as another program would. */
export interface Player {
  stop(): Promise<void>
}

/** Starts `pacat` on a sink and repeats these mono samples until stopped. */
export function startPlayer(env: Record<string, string>, sink: string, samples: Float32Array, rate = 48_000): Player {
  const child = spawn(
    'pacat',
    ['--playback', '-d', sink, '--format=float32le', `--rate=${rate}`, '--channels=1', '--latency-msec=20', '--raw'],
    {
      env: { ...process.env, ...env },
      stdio: ['pipe', 'ignore', 'ignore']
    }
  )
  let playing = true
  const sound = Buffer.from(samples.buffer, samples.byteOffset, samples.byteLength)
  const feed = () => {
    do if (!playing) return
    while (child.stdin.write(sound))
  }
  child.stdin.on('drain', feed)
  // A sink that goes away ends the program; what is still written to it is of no interest.
  child.stdin.on('error', () => (playing = false))
  feed()
  return {
    async stop() {
      playing = false
      if (child.exitCode !== null || child.signalCode !== null) return
      const gone = once(child, 'exit')
      child.kill('SIGKILL')
      await gone
    }
  }
}

/** A tone at an amplitude, mono. */
export function sine(frequency: number, amplitude: number, seconds: number, rate = 48_000): Float32Array {
  return Float32Array.from({ length: Math.round(seconds * rate) }, (_, n) => amplitude * Math.sin((2 * Math.PI * frequency * n) / rate))
}
