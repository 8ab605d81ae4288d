import { afterEach, describe, expect, it, vi } from 'vitest'
import type { Child, ProcessExit } from '../processes/child.ts'
import { ScreenClient } from './client.ts'
import type { Answer, Ask, ToScreen } from './messages.ts'

const LIST: Ask = { what: 'list' }
const EMPTY: Answer = { is: 'list', seeable: [] }

/** A process that says it is ready and then does what the test wants with each question. */
class FakeChild implements Child {
  readonly pid = 1
  killed = false
  readonly asked: ToScreen[] = []
  #message: (message: unknown) => void = () => undefined
  #exit: (exit: ProcessExit) => void = () => undefined

  constructor(
    private readonly behave: (question: ToScreen, child: FakeChild) => void,
    ready = true
  ) {
    if (ready) setTimeout(() => this.#message({ type: 'ready' }), 1)
  }

  send(message: object): void {
    this.asked.push(message as ToScreen)
    this.behave(message as ToScreen, this)
  }
  answer(message: unknown): void {
    this.#message(message)
  }
  end(exit: ProcessExit): void {
    this.#exit(exit)
  }
  onMessage(listener: (message: unknown) => void): void {
    this.#message = listener
  }
  onPrinted(): void {
    return undefined
  }
  onExit(listener: (exit: ProcessExit) => void): void {
    this.#exit = listener
  }
  kill(): void {
    this.killed = true
    setTimeout(() => this.#exit({ code: null, signal: 'SIGKILL' }), 1)
  }
  letGo(): void {
    return undefined
  }
}

const clients: ScreenClient[] = []
afterEach(() => {
  for (const client of clients.splice(0)) client.close()
})

type Behave = (question: ToScreen, child: FakeChild) => void
const answers: Behave = ({ id }, child) => setTimeout(() => child.answer({ type: 'screen', id, answer: EMPTY }), 1)
const hangs: Behave = () => undefined

/** A client whose processes behave as listed, the last one as all that follow. */
function clientOf(...behave: [Behave, ...Behave[]]): { client: ScreenClient; children: FakeChild[]; log: string[] } {
  const children: FakeChild[] = []
  const log: string[] = []
  const client = new ScreenClient({
    start: () => {
      const child = new FakeChild(behave[Math.min(children.length, behave.length - 1)] ?? hangs)
      children.push(child)
      return child
    },
    times: { list: 50, look: 50, file: 50, idle: 30, ready: 200, gone: 20 },
    log: (message) => void log.push(message)
  })
  clients.push(client)
  return { client, children, log }
}

describe('the process that takes pictures', () => {
  it('starts with the first question, answers one after another, and ends when nobody asks any more', async () => {
    const { client, children } = clientOf(answers)
    expect(children).toHaveLength(0)
    expect(await Promise.all([client.ask(LIST), client.ask(LIST)])).toEqual([EMPTY, EMPTY])
    expect(children).toHaveLength(1)
    await vi.waitFor(() => expect(children[0]?.killed).toBe(true))
    expect(await client.ask(LIST)).toEqual(EMPTY)
    expect(children).toHaveLength(2)
  })

  it('is ended when it hangs, and what waits behind is asked of a new one', async () => {
    const { client, children, log } = clientOf(hangs, answers)
    const [hung, behind] = await Promise.all([client.ask(LIST), client.ask(LIST)])
    expect(hung).toMatchObject({ is: 'failed', code: 'TIMEOUT' })
    expect(behind).toEqual(EMPTY)
    expect(children.map(({ killed }) => killed)).toEqual([true, false])
    expect(log.join()).toContain('more than 50 ms')
  })

  it('that crashes fails what it was asked, with its signal', async () => {
    const { client } = clientOf((_question, child) => child.end({ code: null, signal: 'SIGSEGV' }), answers)
    expect(await client.ask(LIST)).toMatchObject({ is: 'failed', code: 'SIGSEGV' })
    expect(await client.ask(LIST)).toEqual(EMPTY)
  })

  it('that says something unknown is ended: a picture could be in it', async () => {
    const { client, children } = clientOf(({ id }, child) =>
      child.answer({ type: 'screen', id, answer: { is: 'seen', pixels: [1, 2, 3] } })
    )
    expect(await client.ask(LIST)).toMatchObject({ is: 'failed', code: 'BAD_MESSAGE' })
    expect(children[0]?.killed).toBe(true)
  })

  it('is ended at once when nobody waits for its picture any more', async () => {
    const { client, children } = clientOf(hangs, answers)
    const stop = new AbortController()
    const dropped = client.ask(LIST, stop.signal)
    await vi.waitFor(() => expect(children[0]?.asked).toHaveLength(1))
    const queued = new AbortController()
    const never = client.ask(LIST, queued.signal)
    queued.abort()
    expect(await never).toMatchObject({ is: 'failed', code: 'CLOSED' })
    expect(children[0]?.killed).toBe(false)
    stop.abort()
    expect(await dropped).toMatchObject({ is: 'failed', code: 'CLOSED' })
    expect(children[0]?.killed).toBe(true)
    expect(await client.ask(LIST, stop.signal)).toMatchObject({ code: 'CLOSED' })
    expect(await client.ask(LIST)).toEqual(EMPTY)
  })

  it('is gone, and its pictures with it, after it was told to forget', async () => {
    const { client, children } = clientOf(answers)
    await client.ask(LIST)
    client.forget()
    expect(children[0]?.killed).toBe(true)
  })

  it('answers nothing after the end', async () => {
    const { client } = clientOf(hangs)
    const open = client.ask(LIST)
    client.close()
    expect(await open).toMatchObject({ is: 'failed', code: 'CLOSED' })
    expect(await client.ask(LIST)).toMatchObject({ is: 'failed', code: 'CLOSED' })
  })
})
