import { createBirpc } from 'birpc'
import * as v from 'valibot'
import { CallError, calls, events } from './contract.ts'
import type { CallArgs, CallName, CallResult, EventData, EventName, Handlers } from './contract.ts'

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

const table = <T extends object>(source: T): T => Object.assign(Object.create(null) as T, source)
const callTable = table(calls)
const eventTable = table(events)

function outcomeOf(error: unknown): Outcome {
  if (error instanceof CallError) return { ok: false, code: error.code, message: error.message }
  return { ok: false, code: 'INTERNAL', message: error instanceof Error ? error.message : String(error) }
}

/** The host's end of a channel. */
export interface Server {
  emit<N extends EventName>(event: N, data: EventData<N>): void
  close(): void
}

/**
 * Answers the calls of one window. Arguments are validated before a handler sees them and results before they leave;
 * a failed call answers with a code and a message, a malformed message closes the channel.
 * @param report hears of protocol errors and of bugs in handlers, for the log.
 */
export function serve(channel: Channel, handlers: Handlers, report: (error: Error) => void): Server {
  const answer = async (method: string, args: unknown): Promise<Outcome> => {
    const contract = callTable[method as CallName] as (typeof calls)[CallName] | undefined
    if (contract === undefined) return { ok: false, code: 'UNKNOWN_CALL', message: `There is no call "${method}"` }
    const parsed = v.safeParse(contract.args as v.GenericSchema<unknown, readonly unknown[]>, args, FIRST_FAULT)
    if (!parsed.success) return { ok: false, code: 'BAD_ARGUMENTS', message: `${method}: ${faultOf(parsed.issues)}` }
    try {
      const handler = handlers[method as CallName] as (...list: readonly unknown[]) => unknown
      const value: unknown = await handler(...parsed.output)
      const result = v.safeParse(contract.result as v.GenericSchema, value, FIRST_FAULT)
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
export interface Client {
  call<N extends CallName>(method: N, ...args: CallArgs<N>): Promise<CallResult<N>>
  on<N extends EventName>(event: N, listener: (data: EventData<N>) => void): () => void
  onClose(listener: () => void): void
  close(): void
}

const CALL_TIMEOUT_MS = 60_000

/** Opens the window's end. What comes from the host is validated like what goes to it. */
export function connect(channel: Channel, report: (error: Error) => void): Client {
  const listeners = new Map<EventName, Set<(data: never) => void>>()
  const closed = new Set<() => void>()
  const receive = (name: string, data: unknown): void => {
    const schema = eventTable[name as EventName] as v.GenericSchema | undefined
    const parsed = schema === undefined ? undefined : v.safeParse(schema, data, FIRST_FAULT)
    if (parsed === undefined || !parsed.success) {
      report(new WireError(`an event out of contract: ${name}`))
      return
    }
    for (const listener of listeners.get(name as EventName) ?? []) listener(parsed.output as never)
  }
  const rpc = createBirpc<Record<string, (...args: unknown[]) => unknown>, Record<string, never>, false>(
    {},
    {
      post: (message: string) => channel.post(message),
      on: (deliver) => guarded(channel, v.union([requestSchema, responseSchema]), deliver, report),
      serialize: (message: unknown) => JSON.stringify(message),
      resolver: (method) => (data: unknown) => receive(method, data),
      timeout: CALL_TIMEOUT_MS,
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
      const raw: unknown = await rpc.$call(method, ...args)
      const outcome = v.parse(outcomeSchema, raw)
      if (!outcome.ok) throw new CallError(outcome.code, outcome.message)
      return v.parse(callTable[method].result as v.GenericSchema, outcome.value) as CallResult<typeof method>
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
