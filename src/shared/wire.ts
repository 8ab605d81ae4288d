import { createBirpc } from 'birpc'
import * as v from 'valibot'
import { lookUp } from '../core/text/look-up.ts'
import { CallError, calls, events } from './contract.ts'
import type { Calls, Events } from './contract.ts'

/** The longest message either end accepts, in UTF-16 code units. A snapshot of 200 devices a kind takes about 0.2 million. */
export const MAX_MESSAGE = 16 * 1024 * 1024

/** A two-way pipe of texts: a MessagePort in Electron, a WebSocket in the browser host, an array in tests. */
export interface Channel {
  post(message: string): void
  onMessage(listener: (message: unknown) => void): void
  onClose(listener: () => void): void
  close(reason?: string): void
  /** Bytes accepted but not yet delivered, where the transport can tell. Events are dropped over `MAX_BACKLOG`. */
  backlog?(): number
  /** Calls back when the other end has read on after events were dropped. */
  onCaughtUp?(listener: () => void): void
}

/** Bytes waiting in a channel above which events are dropped: the next snapshot replaces the lost one. */
export const MAX_BACKLOG = 4 * 1024 * 1024

const id = v.pipe(v.string(), v.minLength(1), v.maxLength(64))
const name = v.pipe(v.string(), v.maxLength(64))
const requestSchema = v.strictObject({ t: v.literal('q'), i: v.optional(id), m: name, a: v.pipe(v.array(v.unknown()), v.maxLength(8)) })
const responseSchema = v.strictObject({ t: v.literal('s'), i: id, r: v.optional(v.unknown()) })

/** What crosses in place of a thrown error, which would not survive the way. */
const outcomeSchema = v.variant('ok', [
  v.object({ ok: v.literal(true), value: v.unknown() }),
  v.object({ ok: v.literal(false), code: v.string(), message: v.string() })
])
type Outcome = v.InferOutput<typeof outcomeSchema>

/** A message that is not one of ours: a bug in this program, or somebody else at the pipe. The channel is closed. */
export class WireError extends Error {
  override name = 'WireError'
}

/** The first fault says enough: a long message can have millions of them. */
const FIRST_FAULT = { abortEarly: true } as const
/** How much is said of it, in characters. */
const MAX_FAULT = 500
const faultOf = (issues: [v.BaseIssue<unknown>, ...v.BaseIssue<unknown>[]]): string => v.summarize(issues).slice(0, MAX_FAULT)

function decode(message: unknown, schema: v.GenericSchema): unknown {
  if (typeof message !== 'string') throw new WireError('a message that is not text')
  if (message.length > MAX_MESSAGE) throw new WireError('a message over the size limit')
  let value: unknown
  try {
    value = JSON.parse(message)
  } catch (cause) {
    throw new WireError('a message that is not JSON', { cause })
  }
  const result = v.safeParse(schema, value, FIRST_FAULT)
  if (!result.success) throw new WireError('a message of an unknown form')
  return result.output
}

/** Feeds only well-formed messages to birpc; the first other one closes the channel. */
function guarded(channel: Channel, schema: v.GenericSchema, deliver: (message: unknown) => void, report: (error: Error) => void): void {
  channel.onMessage((message) => {
    try {
      deliver(decode(message, schema))
    } catch (error) {
      report(error as Error)
      channel.close('protocol error')
    }
  })
}

/** Calls with the schemas of their arguments and answers, and events with those of their data. */
export interface Contract {
  /** `withinMs`: when the asking end gives up; without it `CALL_LIMIT_MS`. */
  calls: Readonly<Record<string, { args: v.GenericSchema<unknown, readonly unknown[]>; result: v.GenericSchema; withinMs?: number }>>
  events: Readonly<Record<string, v.GenericSchema>>
}
type CallOf<C extends Contract> = keyof C['calls'] & string
type EventOf<C extends Contract> = keyof C['events'] & string
type ArgsOf<C extends Contract, N extends CallOf<C>> = v.InferOutput<C['calls'][N]['args']>
type ResultOf<C extends Contract, N extends CallOf<C>> = v.InferOutput<C['calls'][N]['result']>
type DataOf<C extends Contract, N extends EventOf<C>> = v.InferOutput<C['events'][N]>
/** One function for each call. Throwing is a bug; `CallError` is an expected failure. */
export type HandlersOf<C extends Contract> = { [N in CallOf<C>]: (...args: ArgsOf<C, N>) => Promise<ResultOf<C, N>> | ResultOf<C, N> }

/** What the window and its host say to each other. */
const windowContract = { calls, events }
export interface WindowContract {
  calls: Calls
  events: Events
}

function outcomeOf(error: unknown): Outcome {
  if (error instanceof CallError) return { ok: false, code: error.code, message: error.message }
  return { ok: false, code: 'INTERNAL', message: error instanceof Error ? error.message : String(error) }
}

/** The host's end of a channel. */
export interface ServerOf<C extends Contract> {
  emit<N extends EventOf<C>>(event: N, data: DataOf<C, N>): void
  close(): void
}

export type Server = ServerOf<WindowContract>

/** Answers the calls of one window: see `serveContract`. */
export const serve = (channel: Channel, handlers: HandlersOf<WindowContract>, report: (error: Error) => void): Server =>
  serveContract<WindowContract>(windowContract, channel, handlers, report)

/**
 * Answers the calls of who is at the other end. Arguments are validated before a handler sees them and results before they leave;
 * a failed call answers with a code and a message, a malformed message closes the channel.
 * @param report hears of protocol errors and of bugs in handlers, for the log.
 */
export function serveContract<C extends Contract>(
  contract: C,
  channel: Channel,
  handlers: HandlersOf<C>,
  report: (error: Error) => void
): ServerOf<C> {
  const answer = async (method: string, args: unknown): Promise<Outcome> => {
    const entry = lookUp(contract.calls, method)
    if (entry === undefined) return { ok: false, code: 'UNKNOWN_CALL', message: `There is no call "${method}"` }
    const parsed = v.safeParse(entry.args, args, FIRST_FAULT)
    if (!parsed.success) return { ok: false, code: 'BAD_ARGUMENTS', message: `${method}: ${faultOf(parsed.issues)}` }
    try {
      // own key: one of the contract's, which was just looked up.
      const handler = handlers[method as CallOf<C>] as (...list: readonly unknown[]) => unknown
      const value: unknown = await handler(...parsed.output)
      const result = v.safeParse(entry.result, value, FIRST_FAULT)
      if (!result.success) throw new Error(`${method} answered out of contract: ${faultOf(result.issues)}`)
      return { ok: true, value: result.output }
    } catch (error) {
      if (!(error instanceof CallError)) report(error as Error)
      return outcomeOf(error)
    }
  }
  const rpc = createBirpc<Record<string, (data: unknown) => void>, Record<string, never>, false>(
    {},
    {
      post: (message: string) => channel.post(message),
      on: (deliver) => guarded(channel, requestSchema, deliver, report),
      serialize: (message: unknown) => JSON.stringify(message),
      resolver:
        (method) =>
        (...args: unknown[]) =>
          answer(method, args),
      proxify: false,
      onGeneralError: (error) => {
        report(error)
        return true
      }
    }
  )
  let open = true
  channel.onClose(() => {
    open = false
    rpc.$close()
  })
  return {
    emit(event, data) {
      if (!open || (channel.backlog?.() ?? 0) > MAX_BACKLOG) return
      rpc.$callEvent(event, data).catch(report)
    },
    close: () => channel.close()
  }
}

/** The window's end of a channel. */
export interface ClientOf<C extends Contract> {
  call<N extends CallOf<C>>(method: N, ...args: ArgsOf<C, N>): Promise<ResultOf<C, N>>
  on<N extends EventOf<C>>(event: N, listener: (data: DataOf<C, N>) => void): () => void
  onClose(listener: () => void): void
  close(): void
}

export type Client = ClientOf<WindowContract>

/** A call without a limit of its own is answered within this, on a machine with much to do. */
export const CALL_LIMIT_MS = 60_000

// What page and program both have, and this folder knows neither of.
declare const setTimeout: (run: () => void, ms: number) => unknown
declare const clearTimeout: (timer: unknown) => void

/** The answer, or NO_ANSWER after `ms`. What comes later is dropped. */
function inTime<T>(answer: Promise<T>, ms: number): Promise<T> {
  let timer: unknown
  const late = new Promise<never>((_, reject) => {
    const seconds = Math.round(ms / 1000)
    timer = setTimeout(() => reject(new CallError('NO_ANSWER', `no answer within ${seconds} s`)), ms)
  })
  return Promise.race([answer, late]).finally(() => clearTimeout(timer))
}

/** Opens the window's end: see `connectContract`. */
export const connect = (channel: Channel, report: (error: Error) => void): Client =>
  connectContract<WindowContract>(windowContract, channel, report)

/** Opens the asking end. What comes is validated like what goes. */
export function connectContract<C extends Contract>(contract: C, channel: Channel, report: (error: Error) => void): ClientOf<C> {
  const listeners = new Map<string, Set<(data: never) => void>>()
  const closed = new Set<() => void>()
  const receive = (name: string, data: unknown): void => {
    const schema = lookUp(contract.events, name)
    const parsed = schema === undefined ? undefined : v.safeParse(schema, data, FIRST_FAULT)
    if (parsed === undefined || !parsed.success) {
      report(new WireError(`an event out of contract: ${name}`))
      return
    }
    for (const listener of listeners.get(name) ?? []) listener(parsed.output as never)
  }
  const rpc = createBirpc<Record<string, (...args: unknown[]) => unknown>, Record<string, never>, false>(
    {},
    {
      post: (message: string) => channel.post(message),
      on: (deliver) => guarded(channel, v.union([requestSchema, responseSchema]), deliver, report),
      serialize: (message: unknown) => JSON.stringify(message),
      resolver: (method) => (data: unknown) => receive(method, data),
      // Each call has a limit of its own.
      timeout: -1,
      proxify: false,
      onGeneralError: (error) => {
        report(error)
        return false
      }
    }
  )
  channel.onClose(() => {
    rpc.$close(new CallError('DISCONNECTED', 'The connection to Sidecheck was lost'))
    for (const listener of closed) listener()
  })
  return {
    async call(method, ...args) {
      const entry = lookUp(contract.calls, method)
      if (entry === undefined) throw new Error(`There is no call "${method}"`)
      const raw: unknown = await inTime(rpc.$call(method, ...(args as readonly unknown[])), entry.withinMs ?? CALL_LIMIT_MS)
      const outcome = v.parse(outcomeSchema, raw)
      if (!outcome.ok) throw new CallError(outcome.code, outcome.message)
      return v.parse(entry.result, outcome.value) as ResultOf<C, typeof method>
    },
    on(event, listener) {
      const set = listeners.get(event) ?? new Set()
      listeners.set(event, set)
      set.add(listener as (data: never) => void)
      return () => set.delete(listener as (data: never) => void)
    },
    onClose: (listener) => void closed.add(listener),
    close: () => channel.close()
  }
}
