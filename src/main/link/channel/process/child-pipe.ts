import * as v from 'valibot'
import { exitCode } from '../../../processes/child.ts'
import type { Child } from '../../../processes/child.ts'
import { ChunkReader } from '../pdu.ts'
import type { Pipe, PipeListener } from '../pipe.ts'
import { fromChannelSchema } from './messages.ts'
import type { FromChannel, ToChannel } from './messages.ts'

/** Written and not yet taken by the channel, in bytes; then the writer waits. */
const MAX_UNWRITTEN = 256 * 1024

/** The process could not do what it was asked for. */
export class ChannelProcessError extends Error {
  override readonly name = 'ChannelProcessError'
  constructor(
    message: string,
    readonly code: string
  ) {
    super(message)
  }
}

const readySchema = v.object({ type: v.literal('ready') })
type Said = { type: 'ready' } | FromChannel

/** Hears what the process says, in order. Whatever it must not say ends it. */
function hear(child: Child, said: (message: Said) => void, failed: (error: ChannelProcessError) => void): void {
  child.onMessage((raw) => {
    const parsed = v.safeParse(v.union([readySchema, fromChannelSchema]), raw)
    if (!parsed.success) return failed(new ChannelProcessError('it says something unknown', 'BAD_MESSAGE'))
    if (parsed.output.type === 'failed') return failed(new ChannelProcessError(parsed.output.message, parsed.output.code))
    said(parsed.output)
  })
  child.onExit((exit) => failed(new ChannelProcessError(`the process ended: ${exitCode(exit)}`, exitCode(exit))))
}

function end(child: Child): void {
  child.kill()
  child.letGo()
}

/**
 * Asks a process that was just started for one thing, as soon as it is ready, and waits for the answer. Rejects with
 * ChannelProcessError; the process is ended then.
 */
function ask<T extends FromChannel['type']>(
  child: Child,
  request: ToChannel,
  answer: T,
  limitMs: number,
  more: (message: Said) => void,
  later: (error: ChannelProcessError) => void
): Promise<Extract<FromChannel, { type: T }>> {
  return new Promise((resolve, reject) => {
    let answered = false
    const failed = (error: ChannelProcessError): void => {
      clearTimeout(limit)
      end(child)
      if (answered) later(error)
      else reject(error)
    }
    const limit = setTimeout(() => failed(new ChannelProcessError('the process does not answer', 'TIMEOUT')), limitMs)
    hear(
      child,
      (message) => {
        if (message.type === 'ready') return child.send(request)
        if (answered || message.type !== answer) return more(message)
        answered = true
        clearTimeout(limit)
        resolve(message as Extract<FromChannel, { type: T }>)
      },
      failed
    )
  })
}

/** Opens a static channel in a process of its own, which ends with the pipe. Rejects with ChannelProcessError. */
export async function openInChild(child: Child, name: string, limitMs: number): Promise<Pipe> {
  const chunks = new ChunkReader()
  let listener: PipeListener | undefined
  const early: Said[] = []
  let over: string | undefined
  let unwritten = 0
  const take = (message: Said): void => {
    if (listener === undefined) return void early.push(message)
    if (message.type === 'bytes') {
      const chunk = Buffer.from(message.bytes, 'base64')
      child.send({ type: 'took', count: chunk.length } satisfies ToChannel)
      listener.bytes(chunks.take(chunk))
    } else if (message.type === 'wrote') {
      const wasFull = unwritten > MAX_UNWRITTEN
      unwritten -= message.count
      if (wasFull && unwritten <= MAX_UNWRITTEN) listener.drained()
    }
  }
  const ended = ({ message }: Error): void => {
    if (over !== undefined) return
    over = message
    listener?.ended(message)
  }
  await ask(child, { type: 'open', name }, 'opened', limitMs, (message) => over === undefined && take(message), ended)
  return {
    write(bytes) {
      if (over !== undefined) return true
      unwritten += bytes.length
      child.send({ type: 'write', bytes: Buffer.from(bytes).toString('base64') } satisfies ToChannel)
      return unwritten <= MAX_UNWRITTEN
    },
    listen(given) {
      listener = given
      for (const message of early.splice(0)) take(message)
      if (over !== undefined) setImmediate(() => given.ended(over ?? ''))
    },
    end() {
      over ??= 'closed'
      end(child)
    }
  }
}

/** The times of echoes on a dynamic channel, in ms, measured inside a process of its own. Rejects with ChannelProcessError. */
export async function echoInChild(child: Child, name: string, most: number, limitMs: number, startMs: number): Promise<number[]> {
  const nothing = (): void => undefined
  try {
    const request: ToChannel = { type: 'echo', name, most, limitMs }
    return (await ask(child, request, 'echoed', startMs + limitMs, nothing, nothing)).times
  } finally {
    end(child)
  }
}
