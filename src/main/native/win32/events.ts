import {
  EvtChannelConfigEnabled,
  EvtQueryChannelPath,
  EvtQueryReverseDirection,
  EvtRenderEventXml,
  EVT_VARIANT,
  wevtapi
} from './abi/wevtapi.ts'
import { dwordCell, handleIn, pointerCell, textIn } from './memory.ts'
import { lastError } from './services.ts'
import type { Handle } from './types.ts'

const ERROR_INSUFFICIENT_BUFFER = 122
const ERROR_NO_MORE_ITEMS = 259
const NEXT_TIMEOUT_MS = 2000

function closing<T>(handle: Handle<'EVT_HANDLE'>, work: (handle: Handle<'EVT_HANDLE'>) => T): T {
  try {
    return work(handle)
  } finally {
    wevtapi.calls.EvtClose(handle)
  }
}

/** Whether the channel writes events. Throws NativeError: ERROR_EVT_CHANNEL_NOT_FOUND, ERROR_ACCESS_DENIED ... */
export function channelIsOn(channel: string): boolean {
  const config = wevtapi.calls.EvtOpenChannelConfig(null, channel, 0)
  if (config === null) throw lastError(`EvtOpenChannelConfig(${channel})`)
  return closing(config, (handle) => {
    const variant = Buffer.alloc(EVT_VARIANT.size)
    if (wevtapi.calls.EvtGetChannelConfigProperty(handle, EvtChannelConfigEnabled, 0, variant.length, variant, dwordCell()) === 0) {
      throw lastError(`EvtGetChannelConfigProperty(${channel})`)
    }
    return variant.readUInt32LE(EVT_VARIANT.offsets.UInt64Val) !== 0
  })
}

function renderXml(event: Handle<'EVT_HANDLE'>): string {
  let room = Buffer.alloc(4096)
  const used = dwordCell()
  for (;;) {
    if (wevtapi.calls.EvtRender(null, event, EvtRenderEventXml, room.length, room, used, dwordCell()) !== 0) {
      return textIn(room, 0, used.readUInt32LE())
    }
    const error = lastError('EvtRender')
    if (error.code !== ERROR_INSUFFICIENT_BUFFER || used.readUInt32LE() <= room.length) throw error
    room = Buffer.alloc(used.readUInt32LE())
  }
}

/** At most `limit` events of a channel as XML, newest first. `query` is an XPath filter. Throws NativeError. */
export function readEvents(channel: string, query: string, limit: number): string[] {
  const results = wevtapi.calls.EvtQuery(null, channel, query, EvtQueryChannelPath | EvtQueryReverseDirection)
  if (results === null) throw lastError(`EvtQuery(${channel})`)
  return closing(results, (set) => {
    const events: string[] = []
    while (events.length < limit) {
      const cell = pointerCell()
      const returned = dwordCell()
      if (wevtapi.calls.EvtNext(set, 1, cell, NEXT_TIMEOUT_MS, 0, returned) === 0) {
        const error = lastError(`EvtNext(${channel})`)
        if (error.code === ERROR_NO_MORE_ITEMS) break
        throw error
      }
      if (returned.readUInt32LE() === 0) break
      events.push(closing(handleIn<'EVT_HANDLE'>(cell), renderXml))
    }
    return events
  })
}
