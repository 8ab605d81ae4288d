import { fstatSync, writeSync } from 'node:fs'
import { visible } from '../core/text/visible.ts'

/** Where a program writes: results to `out`, messages beside them to `err`. */
export interface Output {
  out(text: string): void
  err(text: string): void
  /**
   * Waits until everything has been taken. Answers with the code of what kept results from being written, undefined where
   * nothing did. A reader that has gone (`| head`) is no failure: it has what it wanted.
   */
  settled(): Promise<string | undefined>
}

/** What is needed of a standard stream. */
export type Channel = Pick<NodeJS.WriteStream, 'write' | 'on'> & { fd: number }

const GONE = new Set(['EPIPE', 'EOF', 'ECONNRESET', 'ERR_STREAM_DESTROYED'])

/**
 * The only way of a text to standard output and standard error: no character gets through that is not seen, because names
 * and files that others wrote must not steer the terminal. A stream that fails takes nothing more, and nobody is disturbed.
 */
export function processOutput(streams: { stdout: Channel; stderr: Channel } = process): Output {
  const out = writerOf(() => streams.stdout)
  const err = writerOf(() => streams.stderr)
  return {
    out: out.write,
    err: err.write,
    async settled() {
      const [failure] = await Promise.all([out.settled(), err.settled()])
      return failure === undefined || GONE.has(failure) ? undefined : failure
    }
  }
}

interface Writer {
  write(text: string): void
  settled(): Promise<string | undefined>
}

function writerOf(open: () => Channel): Writer {
  let stream: Channel | undefined
  let failure: string | undefined
  let last: Promise<void> = Promise.resolve()
  let release = (): void => undefined
  const fail = (error: unknown): void => {
    failure ??= (error as NodeJS.ErrnoException).code ?? String(error)
    release()
  }
  const opened = (): Channel => {
    if (stream === undefined) {
      stream = open()
      stream.on('error', fail)
    }
    return stream
  }
  return {
    write(text) {
      if (failure !== undefined) return
      try {
        const channel = opened()
        if (isFile(channel.fd)) {
          writeWhole(channel.fd, visible(text))
          return
        }
        last = new Promise((resolve) => (release = resolve))
        const taken = release
        // Node 18, which Electron may have, throws here what a device refuses; newer ones call back.
        channel.write(visible(text), (error) => (error === undefined || error === null ? taken() : fail(error)))
      } catch (error) {
        fail(error)
      }
    },
    async settled() {
      await last
      return failure
    }
  }
}

function isFile(fd: number): boolean {
  if (fd < 0) return false
  try {
    return fstatSync(fd).isFile()
  } catch (error) {
    // What a system cannot tell of a handle that it was given may be written all the same: the stream knows how, and tells its own failure.
    if ((error as NodeJS.ErrnoException).code === undefined) throw error
    return false
  }
}

/** Node's own stream takes a file for written where the disk took only its beginning. */
function writeWhole(fd: number, text: string): void {
  const bytes = Buffer.from(text)
  for (let at = 0; at < bytes.length;) at += writeSync(fd, bytes, at)
}

/** Standard input and output as bytes, for a program that speaks a protocol on them: another program has started it, no terminal. */
export const programStreams = (): { input: NodeJS.ReadStream; output: NodeJS.WriteStream } => ({
  input: process.stdin,
  output: process.stdout
})
