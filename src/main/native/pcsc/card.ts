import koffi from 'koffi'
import type { PcscAbi } from './abi.ts'
import type { ScardContext } from './bindings.ts'
import { bindLibrary, pooled } from './library.ts'

/** A connection to a card. */
export type ScardHandle = (number | bigint) & { readonly __brand: 'SCARDHANDLE' }

export interface CardConnection {
  handle: ScardHandle
  protocol: CardProtocol
}

export type CardProtocol = 'T=0' | 'T=1'

/**
 * The part of PC/SC that speaks to a card. Every method rejects with PcscError, and with PcscLibraryError where the library is
 * missing; each runs on a thread of the libuv pool, may block without limit, and cannot be cancelled: it belongs into a process
 * that can be killed.
 */
export interface PcscCard {
  /** Connects without keeping others out, by the protocol that the card speaks. */
  connect(context: ScardContext, reader: string): Promise<CardConnection>
  /** Waits until nobody else is in the middle of something with the card. */
  begin(handle: ScardHandle): Promise<void>
  /** Sends a command; answers with all bytes of the reply, the status word last. */
  transmit(connection: CardConnection, command: Uint8Array): Promise<Uint8Array>
  /** The card is left as it is: neither reset nor powered off. */
  end(handle: ScardHandle): Promise<void>
  disconnect(handle: ScardHandle): Promise<void>
}

/** winscard.h: https://learn.microsoft.com/windows/win32/api/winscard/nf-winscard-scardconnectw; the same in pcsclite.h. */
const SHARE_SHARED = 2
const PROTOCOLS: Readonly<Record<CardProtocol, number>> = { 'T=0': 1, 'T=1': 2 }
const LEAVE_CARD = 0
/** A short reply: 256 bytes and the status word; more than any SELECT answers with. */
const REPLY_BYTES = 258

const bind = (abi: PcscAbi) =>
  bindLibrary(abi, (bound, pointer) => {
    const text = abi.encoding === 'utf8' ? 'str' : 'str16'
    const out = (type: typeof abi.dword) => koffi.out(pointer(type))
    const { connect, disconnect, beginTransaction, endTransaction, transmit } = abi.functions
    const request = pointer(abi.ioRequest)
    return {
      connect: bound(connect, [abi.context, text, abi.dword, abi.dword, out(abi.handle), out(abi.dword)]),
      disconnect: bound(disconnect, [abi.handle, abi.dword]),
      beginTransaction: bound(beginTransaction, [abi.handle]),
      endTransaction: bound(endTransaction, [abi.handle, abi.dword]),
      transmit: bound(transmit, [abi.handle, request, 'void *', abi.dword, 'void *', 'void *', koffi.inout(pointer(abi.dword))])
    }
  })

/** The functions of a platform that speak to cards. The library is loaded by the first call, not by this one. */
export function createPcscCard(abi: PcscAbi): PcscCard {
  let functions: ReturnType<typeof bind> | undefined
  const native = () => (functions ??= bind(abi))
  return {
    async connect(context, reader) {
      const handle: [number | bigint | null] = [null]
      const active: [number | bigint | null] = [null]
      await pooled('SCardConnect', (done) =>
        native().connect.async(context, reader, SHARE_SHARED, PROTOCOLS['T=0'] | PROTOCOLS['T=1'], handle, active, done)
      )
      return { handle: handle[0] as ScardHandle, protocol: Number(active[0]) === PROTOCOLS['T=0'] ? 'T=0' : 'T=1' }
    },
    async begin(handle) {
      await pooled('SCardBeginTransaction', (done) => native().beginTransaction.async(handle, done))
    },
    async transmit({ handle, protocol }, command) {
      const reply = Buffer.alloc(REPLY_BYTES)
      const length: [number | bigint] = [REPLY_BYTES]
      const request = { dwProtocol: PROTOCOLS[protocol], cbPciLength: koffi.sizeof(abi.ioRequest) }
      const sent = Buffer.from(command)
      await pooled('SCardTransmit', (done) => native().transmit.async(handle, request, sent, sent.length, null, reply, length, done))
      return reply.subarray(0, Math.min(Number(length[0]), REPLY_BYTES))
    },
    async end(handle) {
      await pooled('SCardEndTransaction', (done) => native().endTransaction.async(handle, LEAVE_CARD, done))
    },
    async disconnect(handle) {
      await pooled('SCardDisconnect', (done) => native().disconnect.async(handle, LEAVE_CARD, done))
    }
  }
}
