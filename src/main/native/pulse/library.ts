import koffi from 'koffi'
import type { KoffiFunc, TypeObject } from 'koffi'
import { EVENT_CALLBACK, FUNCTIONS, INFO_CALLBACK, LIST_CALLBACK, PULSE_LIBRARY, STRUCTS } from './abi.ts'
import type { FunctionName, StructName } from './abi.ts'

declare const handle: unique symbol
/** Addresses of libpulse's opaque objects. Branded, so that one is not passed for another. */
type Handle<Name extends string> = bigint & { [handle]: Name }
export type Mainloop = Handle<'pa_mainloop'>
export type MainloopApi = Handle<'pa_mainloop_api'>
export type Context = Handle<'pa_context'>
export type Operation = Handle<'pa_operation'>
export type Proplist = Handle<'pa_proplist'>
/** An address a C function can call. */
export type Callback = Handle<'callback'>
/** NULL. */
type Null = null

export interface PulseFunctions {
  pa_mainloop_new(): Mainloop
  pa_mainloop_free(loop: Mainloop): void
  pa_mainloop_get_api(loop: Mainloop): MainloopApi
  /** `timeout` is the longest time the following poll may block, in microseconds. */
  pa_mainloop_prepare(loop: Mainloop, timeout: number): number
  pa_mainloop_poll(loop: Mainloop): number
  pa_mainloop_dispatch(loop: Mainloop): number
  /** Ends a poll that runs in another thread; the one function of a loop that may be called meanwhile. */
  pa_mainloop_wakeup(loop: Mainloop): void
  pa_context_new(api: MainloopApi, name: string): Context | Null
  pa_context_unref(context: Context): void
  pa_context_connect(context: Context, server: string | Null, flags: number, spawnApi: Null): number
  pa_context_disconnect(context: Context): void
  pa_context_errno(context: Context): number
  pa_context_get_state(context: Context): number
  pa_context_get_server_info(context: Context, callback: Callback, userdata: Null): Operation | Null
  pa_context_get_sink_info_list(context: Context, callback: Callback, userdata: Null): Operation | Null
  pa_context_get_source_info_list(context: Context, callback: Callback, userdata: Null): Operation | Null
  pa_context_set_subscribe_callback(context: Context, callback: Callback, userdata: Null): void
  pa_context_subscribe(context: Context, mask: number, callback: Null, userdata: Null): Operation | Null
  pa_operation_unref(operation: Operation): void
  pa_proplist_gets(list: Proplist, key: string): string | Null
  pa_strerror(error: number): string | Null
}

export interface PulseCallbacks {
  server(context: Context, info: bigint | Null): void
  device(context: Context, kind: 'sink' | 'source', info: bigint | Null, end: number): void
  event(context: Context): void
}

export interface PulseLibrary {
  fn: PulseFunctions
  /** pa_mainloop_poll in a thread of the pool: it calls nothing back, and holds the thread until something happens. */
  pollApart(loop: Mainloop): Promise<number>
  /** Reads a structure at an address; strings and nested structures are copied. */
  decode(address: bigint, type: StructName): Record<string, unknown>
  /** Addresses of the callbacks; they stay valid for the life of the process. */
  callbacks: { server: Callback; sink: Callback; source: Callback; event: Callback }
}

/** The structures as koffi sees them on this machine. They can be built without the library. */
export function buildStructs(): Record<StructName, TypeObject> {
  const built = new Map<string, TypeObject>()
  const resolve = (type: string): string | TypeObject => {
    const array = /^(\w+)\[(\d+)\]$/.exec(type)
    if (array !== null) return koffi.array(resolve(array[1] ?? ''), Number(array[2]))
    return built.get(type) ?? type
  }
  for (const [name, fields] of Object.entries(STRUCTS)) {
    built.set(name, koffi.struct(Object.fromEntries(Object.entries(fields).map(([field, type]) => [field, resolve(type)]))))
  }
  return Object.fromEntries(built) as Record<StructName, TypeObject>
}

/**
 * Loads libpulse and binds what abi.ts declares. Throws koffi's error where the library is not installed.
 * Callbacks are told apart by the context they come from, so one set serves every connection of the process.
 */
export function loadPulse(callbacks: PulseCallbacks): PulseLibrary {
  const library = koffi.load(PULSE_LIBRARY)
  const structs = buildStructs()
  const fn: Record<string, KoffiFunc<(...args: unknown[]) => unknown>> = {}
  for (const name of Object.keys(FUNCTIONS) as FunctionName[]) {
    const [result, ...args] = FUNCTIONS[name]
    fn[name] = library.func(name, result, args)
  }
  const poll = fn['pa_mainloop_poll']
  const register = (signature: readonly string[], callback: (...args: never[]) => void): Callback => {
    const [result = 'void', ...args] = signature
    return koffi.register(callback, koffi.pointer(koffi.proto(result, args))) as Callback
  }
  const list = (kind: 'sink' | 'source') =>
    register(LIST_CALLBACK, (context: Context, info: bigint | Null, end: number) => callbacks.device(context, kind, info, end))
  return {
    fn: fn as unknown as PulseFunctions,
    pollApart: (loop) =>
      new Promise((resolve, reject) =>
        poll?.async(loop, (error: unknown, polled: unknown) => (error === null ? resolve(polled as number) : reject(error as Error)))
      ),
    decode: (address, type) => koffi.decode(address, structs[type]) as Record<string, unknown>,
    callbacks: {
      server: register(INFO_CALLBACK, (context: Context, info: bigint | Null) => callbacks.server(context, info)),
      sink: list('sink'),
      source: list('source'),
      event: register(EVENT_CALLBACK, (context: Context) => callbacks.event(context))
    }
  }
}
