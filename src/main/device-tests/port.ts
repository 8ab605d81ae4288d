import { portResult } from '../../core/device-test/result.ts'
import type { PortOutcome, PortTest, TestOutcome } from '../../core/device-test/result.ts'
import type { ProbeError } from '../../core/snapshot/reading.ts'
import { probeError, said } from '../../core/snapshot/said.ts'
import type { SaidId } from '../../core/snapshot/said.ts'

/** What the test uses of an open port of serialport. */
export interface OpenPortHandle {
  get(): Promise<{ cts: boolean; dsr: boolean; dcd: boolean }>
  read(buffer: Buffer, offset: number, length: number): Promise<{ bytesRead: number }>
  write(bytes: Buffer): Promise<void>
  flush(): Promise<void>
  close(): Promise<void>
}

/** Opens a port by its name in this system. The application would do the same. */
export type OpenPort = (path: string) => Promise<OpenPortHandle>

/** Slow enough for every device and connection; nothing is sent at it unless a loopback is asked for. */
const BAUD_RATE = 9600
/** One after the other, so that each is a round trip of its own. */
const LOOPBACK_BYTES = Buffer.from('Sidecheck 123456', 'latin1')
/** The longest wait for the first byte, in milliseconds; connections over satellites take less. */
const ANSWER_MS = 2000

/** serialport's binding of this system. It puts \\.\ before the name on Windows, as an application must from COM10 on. */
export const openPort: OpenPort = async (path) => {
  const { autoDetect } = await import('@serialport/bindings-cpp')
  return autoDetect().open({ path, baudRate: BAUD_RATE })
}

/**
 * What the port's opening showed and, where asked for, whether bytes come back: pins 2 and 3 are bridged, or the device echoes.
 * Without a loopback nothing is written to the port.
 */
export async function testPort(path: string, options: { loopback: boolean; open?: OpenPort; answerMs?: number }): Promise<TestOutcome> {
  const began = performance.now()
  let port: OpenPortHandle
  try {
    port = await (options.open ?? openPort)(path)
  } catch (error) {
    const told = toldBy(path, error)
    const { outcome } = told
    return { test: 'port', device: path, result: portResult(outcome), port: { outcome }, error: refusal(told, outcome) }
  }
  const openMs = Math.round((performance.now() - began) * 10) / 10
  try {
    const lines = await linesOf(port)
    const back = options.loopback ? await loopback(port, options.answerMs ?? ANSWER_MS) : { outcome: 'opened' as const }
    const { error, ...answer } = back
    const known: PortTest = { openMs, ...lines, ...answer }
    return { test: 'port', device: path, result: portResult(known.outcome), port: known, ...(error === undefined ? {} : { error }) }
  } finally {
    await port.close()
  }
}

/** The modem lines, or the code of why they cannot be read: a pseudo terminal has none, and some redirected ports. */
async function linesOf(port: OpenPortHandle): Promise<Pick<PortTest, 'lines' | 'linesError'>> {
  try {
    const { cts, dsr, dcd } = await port.get()
    return { lines: { cts, dsr, dcd } }
  } catch (error) {
    // Not the port's failure, so without advice.
    const { code, message } = toldBy('', error)
    return { linesError: probeError(code, message) }
  }
}

type Back = Pick<PortTest, 'outcome' | 'roundTripMs'> & { error?: ProbeError }

async function loopback(port: OpenPortHandle, answerMs: number): Promise<Back> {
  await port.flush()
  const received = listenTo(port)
  const times: number[] = []
  try {
    for (const byte of LOOPBACK_BYTES) {
      const sent = performance.now()
      await port.write(Buffer.from([byte]))
      const answer = await received.next(answerMs)
      if (answer === undefined)
        return { outcome: 'no-answer', error: probeError('NO_ANSWER', said('test.port.no-answer'), said('test.port.hint.bridge')) }
      if (answer !== byte)
        return {
          outcome: 'other-bytes',
          error: probeError('OTHER_BYTES', said('test.port.other-bytes'), said('test.port.hint.other-bytes'))
        }
      times.push(performance.now() - sent)
    }
  } catch (error) {
    return { outcome: 'failed', error: refusal(toldBy('', error), 'failed') }
  }
  times.sort((a, b) => a - b)
  return { outcome: 'loopback', roundTripMs: Math.round(times[times.length >> 1]! * 10) / 10 }
}

/** The bytes that come in, one at a time. The last read stays open and ends when the port is closed. */
function listenTo(port: OpenPortHandle): { next(limitMs: number): Promise<number | undefined> } {
  const pending: number[] = []
  let failure: unknown
  let wake = (): void => undefined
  const read = async (): Promise<void> => {
    // One byte at a time: on Windows serialport asks again for the rest of a longer read, and some drivers answer that with the next byte only.
    const buffer = Buffer.alloc(1)
    for (;;) {
      const { bytesRead } = await port.read(buffer, 0, buffer.length)
      pending.push(...buffer.subarray(0, bytesRead))
      wake()
    }
  }
  read().catch((error: unknown) => {
    failure = error
    wake()
  })
  return {
    async next(limitMs) {
      const end = performance.now() + limitMs
      while (pending.length === 0) {
        if (failure !== undefined) throw failure
        const left = end - performance.now()
        if (left <= 0) return undefined
        await new Promise<void>((resolve) => {
          const timer = setTimeout(resolve, left)
          wake = () => {
            clearTimeout(timer)
            resolve()
          }
        })
      }
      return pending.shift()
    }
  }
}

/** The outcomes of a port that did not open. */
type Refusal = Exclude<PortOutcome, 'opened' | 'loopback' | 'no-answer' | 'other-bytes'>

/**
 * What serialport says of a port that does not open, whose errors have no code: the words of strerror on Unix (always English: no
 * locale is set), its own for five codes of Windows (serialport_win.cpp, ErrorCodeToString) and the number for the rest.
 */
const REFUSALS: readonly { words: RegExp; outcome: Refusal; code: string; hint?: SaidId }[] = [
  { words: /No such (?:file|device)/, outcome: 'not-found', code: 'ENOENT', hint: 'test.port.hint.list' },
  { words: /File not found/, outcome: 'not-found', code: 'ERROR_FILE_NOT_FOUND', hint: 'test.port.hint.list' },
  { words: /Permission denied/, outcome: 'access-denied', code: 'EACCES', hint: 'test.port.hint.group' },
  { words: /Access denied/, outcome: 'access-denied', code: 'ERROR_ACCESS_DENIED', hint: 'test.port.hint.close' },
  { words: /Device or resource busy/, outcome: 'in-use', code: 'EBUSY', hint: 'test.port.hint.close' },
  { words: /Cannot lock port/, outcome: 'in-use', code: 'EWOULDBLOCK', hint: 'test.port.hint.close' },
  { words: /Inappropriate ioctl|Not a typewriter/, outcome: 'not-supported', code: 'ENOTTY', hint: 'test.port.hint.list' },
  { words: /Unknown error code 50\b/, outcome: 'not-supported', code: 'ERROR_NOT_SUPPORTED' },
  { words: /Unknown error code 1\b/, outcome: 'not-supported', code: 'ERROR_INVALID_FUNCTION' },
  { words: /parameter is incorrect/, outcome: 'not-supported', code: 'ERROR_INVALID_PARAMETER' },
  { words: /Input\/output error/, outcome: 'failed', code: 'EIO', hint: 'test.port.hint.plug' }
]

interface Told {
  outcome: Refusal
  code: string
  /** The library's own words. */
  message: string
  hint?: SaidId | undefined
}

function toldBy(path: string, error: unknown): Told {
  const message = (error instanceof Error ? error.message : String(error)).replace(/^Error: /, '')
  const known = REFUSALS.find(({ words }) => words.test(path === '' ? message : message.replaceAll(path, '')))
  const number = /Unknown error code (\d+)/.exec(message)?.[1]
  const code = known?.code ?? (number === undefined ? 'UNKNOWN' : number)
  return { outcome: known?.outcome ?? 'failed', code, message, hint: known?.hint }
}

/** Plain words first: what the library says is English in every language. */
const refusal = ({ code, message, hint }: Told, outcome: Refusal): ProbeError =>
  probeError(code, said(`test.port.${outcome}`, { said: message }), hint === undefined ? undefined : said(hint))
