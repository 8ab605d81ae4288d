import { spawn } from 'node:child_process'
import type { ChildProcess } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import type { Words } from '../../../src/core/words/index.ts'
import { createScreenReader } from '../../../src/main/link/screen/screen-reader.ts'
import type { Choice, ScreenReader } from '../../../src/main/link/screen/screen-reader.ts'
import { FAULTS } from '../../../src/main/link/screen/faults.ts'
import { forkStarter } from '../../../src/main/workers/fork.ts'
import { FIXTURE_TEXT, codeOf, fixtureParts } from '../../screen/fixture.ts'
import { asScreen, pictureOf } from '../../screen/picture.ts'
import { until } from '../../until.ts'
import { ask, inBed } from './bed.ts'
import { isBuilt } from './program.ts'

/**
 * Codes in a window of Windows, read with GDI by the program's own worker process. Only where windows can be made without disturbing
 * anybody.
 */

const WORKER = join(process.cwd(), 'out', 'main', 'worker.js')
const TITLE = 'Sitzung – Codes'

describe.skipIf(!inBed || !isBuilt)('codes in a window of Windows', () => {
  let folder = ''
  let reader: ScreenReader
  const log: string[] = []
  const running: ChildProcess[] = []
  const closing: (() => Promise<void>)[] = []

  beforeAll(async () => {
    folder = mkdtempSync('Z:\\bed\\results\\screen-')
    await ask({
      op: 'compile',
      source: '/bed/testbed/windows/fake/codes-window.c',
      output: '/bed/results/codes-window.exe',
      libraries: ['-lgdi32']
    })
    const start = forkStarter((_name, text) => void log.push(text), WORKER)
    reader = createScreenReader({ start: () => start('screen', {}), log: (message) => void log.push(message) })
  })
  afterEach(async () => {
    for (const close of closing.splice(0)) await close()
    for (const child of running.splice(0)) {
      const gone = new Promise((resolve) => child.once('exit', resolve))
      if (child.kill()) await gone
    }
  })
  afterAll(() => {
    reader.close()
    rmSync(folder, { recursive: true, force: true })
  })

  /** Shows a picture and waits until its window is listed. */
  async function show(picture: { width: number; height: number; data: Uint8Array }, title: string, ...more: string[]): Promise<Choice> {
    const file = join(folder, `${title.length}.raw`)
    const head = Buffer.alloc(8)
    head.writeUInt32LE(picture.width)
    head.writeUInt32LE(picture.height, 4)
    writeFileSync(file, Buffer.concat([head, picture.data]))
    running.push(spawn('Z:\\bed\\results\\codes-window.exe', [file, title, ...more], { stdio: 'ignore' }))
    return until(`the window "${title}"`, async () => {
      const listed = await reader.list()
      if (!listed.ok) throw new Error(JSON.stringify(listed.fault))
      return listed.choices.find(({ name }) => name === title)
    })
  }

  interface Heard {
    text: string | undefined
    troubles: Words[]
  }

  function listen(target?: string): Heard {
    const heard: Heard = { text: undefined, troubles: [] }
    const opened = reader.way(target).open({
      half: (text) => void (heard.text = text),
      trouble: ({ why }) => void heard.troubles.push(why),
      log: (message) => void log.push(message)
    })
    closing.push(() => opened.close())
    return heard
  }

  const codes = () => asScreen(pictureOf(fixtureParts(520).map(codeOf), 4))

  it('lists the screen with its size, and windows with their titles', async () => {
    const choice = await show(codes(), TITLE)
    expect(choice).toMatchObject({ kind: 'window', hidden: false, width: codes().width, height: codes().height })
    const listed = await reader.list()
    const screens = listed.ok ? listed.choices.filter(({ kind }) => kind === 'screen') : []
    expect(screens).toMatchObject([{ width: 1280, height: 800, hidden: false }])
  })

  it('are read off all screens, off one screen and off the window', async () => {
    const window = await show(codes(), TITLE)
    const listed = await reader.list()
    const screen = listed.ok ? listed.choices.find(({ kind }) => kind === 'screen') : undefined
    for (const target of [undefined, screen?.target, window.target]) {
      const heard = listen(target)
      expect(await until(`the text from ${target}`, () => heard.text)).toBe(FIXTURE_TEXT)
      expect(heard.troubles).toEqual([])
    }
  })

  it('are not read off a window that is minimised, black or closed: each is said', async () => {
    const minimised = await show(codes(), 'minimised window', 'minimised')
    const first = listen(minimised.target)
    await until('the trouble', () => first.troubles[0])
    expect(first.troubles).toEqual([FAULTS.hidden.why])
    const black = await show({ width: 300, height: 200, data: new Uint8Array(240_000) }, 'black window')
    const second = listen(black.target)
    await until('the trouble', () => second.troubles[0])
    expect(second.troubles).toEqual([FAULTS.black.why])
    running.at(-1)?.kill()
    await until('its end', () => (second.troubles.length > 1 ? true : undefined))
    expect(second.troubles.at(-1)).toEqual(FAULTS.gone.why)
  })
})
