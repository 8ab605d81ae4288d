import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { WebSocket } from 'ws'

/**
 * The page in a browser's window, through Chromium's DevTools protocol: no more of it than is needed, since what is measured must
 * not be kept busy by whoever measures.
 */
export interface PageSession {
  /** The value of an expression in the page, once it is settled. */
  evaluate(expression: string): Promise<unknown>
  /** Runs a script in the page at hand and at the beginning of each that follows; resolves when one calls `benchReport(text)`. */
  reported(script: string): Promise<string>
  close(): void
}

interface Message {
  id?: number
  method?: string
  params?: { name?: string; payload?: string }
  result?: { sessionId?: string; targetInfos?: { type: string; targetId: string }[]; result?: { value?: unknown } }
  error?: { message: string }
}

const PATIENCE_MS = 30_000
const LOOK_MS = 5

/** The address at which a browser that was started with --remote-debugging-port=0 listens, as soon as its profile names it. */
async function addressIn(profile: string): Promise<string> {
  const file = join(profile, 'DevToolsActivePort')
  const deadline = Date.now() + PATIENCE_MS
  for (;;) {
    const [port, path] = existsSync(file) ? readFileSync(file, 'utf8').split('\n') : []
    if (port !== undefined && path !== undefined) return `ws://127.0.0.1:${port}${path}`
    if (Date.now() > deadline) throw new Error('the browser opened no port for its measurement')
    await pause(LOOK_MS)
  }
}

/** @param profile the folder of the browser's profile */
export async function connectToPage(profile: string): Promise<PageSession> {
  const socket = new WebSocket(await addressIn(profile), { perMessageDeflate: false })
  await new Promise<void>((resolve, reject) => socket.once('open', () => resolve()).once('error', reject))
  const waiting = new Map<number, { resolve: (message: Message) => void; reject: (error: Error) => void }>()
  let report: ((text: string) => void) | undefined
  let last = 0
  socket.on('message', (data) => {
    const message = JSON.parse(String(data)) as Message
    if (message.method === 'Runtime.bindingCalled') report?.(message.params?.payload ?? '')
    const asked = message.id === undefined ? undefined : waiting.get(message.id)
    if (asked === undefined || message.id === undefined) return
    waiting.delete(message.id)
    if (message.error === undefined) asked.resolve(message)
    else asked.reject(new Error(message.error.message))
  })
  socket.on('close', () => {
    for (const { reject } of waiting.values()) reject(new Error('the browser has ended'))
  })
  const ask = (method: string, params: object, sessionId?: string): Promise<Message> =>
    new Promise((resolve, reject) => {
      last += 1
      waiting.set(last, { resolve, reject })
      socket.send(JSON.stringify({ id: last, method, params, sessionId }))
    })
  const page = async (): Promise<string> => {
    const deadline = Date.now() + PATIENCE_MS
    for (;;) {
      const { result } = await ask('Target.getTargets', {})
      const target = result?.targetInfos?.find(({ type }) => type === 'page')
      if (target !== undefined) return target.targetId
      if (Date.now() > deadline) throw new Error('the browser showed no page')
      await pause(LOOK_MS)
    }
  }
  const { result } = await ask('Target.attachToTarget', { targetId: await page(), flatten: true })
  const session = result?.sessionId ?? ''
  return {
    evaluate: async (expression) => {
      const answer = await ask('Runtime.evaluate', { expression, awaitPromise: true, returnByValue: true }, session)
      return answer.result?.result?.value
    },
    reported: async (script) => {
      const told = new Promise<string>((resolve) => (report = resolve))
      await ask('Runtime.enable', {}, session)
      await ask('Runtime.addBinding', { name: 'benchReport' }, session)
      await ask('Page.enable', {}, session)
      await ask('Page.addScriptToEvaluateOnNewDocument', { source: script }, session)
      await ask('Runtime.evaluate', { expression: script }, session)
      const given = new Promise<never>((_, reject) => {
        setTimeout(() => reject(new Error('the page did not report')), PATIENCE_MS).unref()
      })
      return Promise.race([told, given])
    },
    close: () => socket.close()
  }
}
