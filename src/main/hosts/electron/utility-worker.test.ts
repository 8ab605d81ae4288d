import { EventEmitter } from 'node:events'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { Child, ProcessExit } from '../../processes/child.ts'
import { exitCode } from '../../processes/child.ts'
import { utilityExit, utilityStarter } from './utility-worker.ts'

/** A utility process that Electron launches when it is told to, or never. */
class Launched extends EventEmitter {
  pid: number | undefined
  readonly stderr = new EventEmitter()
  kills = 0
  postMessage(): void {}
  kill(): boolean {
    // As Electron has it: nothing happens to what is not launched.
    if (this.pid === undefined) return false
    this.kills += 1
    return true
  }
  /** No process has this number: the largest one that Linux gives is below it. */
  launch(): void {
    this.pid = 0x7ffffff0
    this.emit('spawn')
  }
}

let utility: Launched
let printed: string[]
let exits: ProcessExit[]
let child: Child
beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
  utility = new Launched()
  printed = []
  exits = []
  child = utilityStarter(
    () => utility,
    'worker.js',
    (_worker, text) => printed.push(text)
  )('smartcard', {})
  child.onExit((exit) => void exits.push(exit))
})
afterEach(() => vi.useRealTimers())

describe('a utility process', () => {
  it('is killed as soon as it is launched when it was to end before', () => {
    child.kill()
    expect(utility.kills).toBe(0)
    utility.launch()
    expect(utility.kills).toBe(1)
    utility.emit('exit', 9)
    expect(exits).toEqual([{ code: null, signal: 'SIGKILL' }])
  })

  it('that is never launched is told as one that did not start, once', () => {
    child.kill()
    vi.advanceTimersByTime(1000)
    expect(exits.map(exitCode)).toEqual(['NOT_STARTED'])
    utility.launch()
    utility.emit('exit', 15)
    expect(utility.kills).toBe(1)
    expect(exits).toHaveLength(1)
  })

  it('that V8 gives up is told, and ends nothing else', () => {
    utility.launch()
    utility.emit('error', 'FatalError', 'v8::ToLocalChecked')
    expect(printed).toEqual(['Sidecheck smartcard cannot go on: FatalError at v8::ToLocalChecked'])
  })

  it.runIf(process.platform !== 'win32').each([
    [9, 'SIGKILL'],
    [11, 'SIGSEGV'],
    [6, 'SIGABRT'],
    [1, 'EXIT_1'],
    [0, 'EXIT_0']
  ])('that ended with %i is told as %s', (code, name) => {
    expect(exitCode(utilityExit(code))).toBe(name)
  })
})
