import { mkdtempSync, rmSync } from 'node:fs'
import type { Socket } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { PassThrough } from 'node:stream'
import { afterAll, describe, expect, it } from 'vitest'
import { until } from '../../../testbed/until.ts'
import { speakerFor } from '../../core/words/index.ts'
import { openDoor } from '../link/channel/bridge/door.ts'
import { bridge } from './bridge.ts'

const machine = mkdtempSync(join(tmpdir(), 'sidecheck-bridge-command-'))
afterAll(() => rmSync(machine, { recursive: true, force: true }))

describe('sidecheck bridge', () => {
  it('prints nothing but what the channel carries, says the rest on standard error, and ends with its input', async () => {
    const [input, output] = [new PassThrough(), new PassThrough()]
    const said = { out: '', err: '' }
    const terminal = {
      out: (text: string) => void (said.out += text),
      err: (text: string) => void (said.err += text),
      settled: () => Promise.resolve(undefined),
      speak: speakerFor('en')
    }
    const over = bridge(terminal, { input, output }, machine)
    await until('it to wait', () => (said.err.includes('waiting for Sidecheck') ? true : undefined))
    let inside: Socket | undefined
    const door = await openDoor(
      machine,
      (socket) => (inside = socket),
      () => undefined
    )
    const socket = await until('it to join', () => inside)
    socket.write(Buffer.from([0x93, 0, 0xff, 0x0a]))
    expect(await new Promise((resolve) => output.once('data', resolve))).toEqual(Buffer.from([0x93, 0, 0xff, 0x0a]))
    input.end()
    expect(await over).toBe(0)
    expect(said.out).toBe('')
    await door.close()
  })
})
