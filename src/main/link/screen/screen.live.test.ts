import { spawnSync } from 'node:child_process'
import { afterEach, describe, expect, it } from 'vitest'
import { bundleForNode } from '../../../../testbed/bundle.ts'
import { startVirtualDisplay } from '../../../../testbed/display.ts'
import { codesPage, showPage, whyNoBrowser } from '../../../../testbed/screen/browser.ts'
import { until } from '../../../../testbed/until.ts'
import type { CodeSize } from '../../../core/link/screen/code.ts'
import { examplePair } from '../../../core/snapshot/example.ts'
import type { Words } from '../../../core/words/index.ts'
import { forkStarter } from '../../workers/fork.ts'
import { codesOf } from './codes.ts'
import { FAULTS } from './faults.ts'
import { createScreenReader } from './screen-reader.ts'
import type { ScreenReader } from './screen-reader.ts'

/** Codes in a real browser on a virtual X server, read as the program does it: in a worker process. */

const noDisplay = spawnSync('Xvfb', ['-help']).error === undefined ? undefined : 'Xvfb is not installed'
const whyNot = noDisplay ?? whyNoBrowser()
const [, session] = examplePair(new Date('2026-11-29T10:00:00Z'))
const text = JSON.stringify(session)

const cleanUp: (() => unknown)[] = []
afterEach(async () => {
  for (const end of cleanUp.splice(0).toReversed()) await end()
})

async function displayOf(size: string, depth: 16 | 24 = 24): Promise<string> {
  const display = await startVirtualDisplay(size, depth)
  cleanUp.push(() => display.stop())
  return display.name
}

async function readerOn(display: string): Promise<ScreenReader> {
  const file = await bundleForNode('src/main/workers/entry.ts', ['node_modules/zxing-wasm/dist/reader/zxing_reader.wasm'])
  const start = forkStarter((_name, text) => void printed.push(text), file)
  const env = { DISPLAY: display, WAYLAND_DISPLAY: '', XDG_SESSION_TYPE: '' }
  const reader = createScreenReader({ start: () => start('screen', env), env, log: (message) => void printed.push(message) })
  cleanUp.push(() => reader.close())
  return reader
}

const printed: string[] = []

async function show(display: string, html: string, size: string, scale?: number): Promise<void> {
  const page = await showPage(display, html, size, scale)
  cleanUp.push(() => page.stop())
}

interface Heard {
  text: string | undefined
  progress: [number, number | undefined][]
  troubles: Words[]
  fine: number
}

function listen(reader: ScreenReader, target?: string): Heard {
  const heard: Heard = { text: undefined, progress: [], troubles: [], fine: 0 }
  const opened = reader.way(target).open({
    half: (text) => void (heard.text = text),
    progress: (read, all) => void heard.progress.push([read, all]),
    trouble: ({ why }) => void heard.troubles.push(why),
    fine: () => void (heard.fine += 1),
    log: (message) => void printed.push(message)
  })
  cleanUp.push(() => opened.close())
  return heard
}

describe.skipIf(whyNot !== undefined)(`codes in a browser (${whyNot ?? 'Xvfb and Chromium'})`, () => {
  it.each<[string, 16 | 24, number, CodeSize, number]>([
    ['1280x800', 24, 1, 'dense', 4],
    ['1280x800', 16, 1, 'dense', 4],
    ['1920x1080', 24, 2, 'dense', 4],
    ['640x480', 16, 1, 'medium', 4],
    ['640x480', 24, 1.25, 'largest', 6]
  ])('are read to the end on %s at %i bits, scaled by %f, %s ones of %i pixels', async (size, depth, scale, codes, pixels) => {
    const display = await displayOf(size, depth)
    await show(display, codesPage(await codesOf(text, codes), pixels), size, scale)
    const heard = listen(await readerOn(display))
    expect(await until('the text', () => heard.text, 30_000)).toBe(text)
    const all = heard.progress.at(-1)?.[1]
    expect(heard.progress.at(-1)).toEqual([all, all])
  })
})

describe('what keeps codes from being read', () => {
  it.skipIf(noDisplay !== undefined)('is a black screen', async () => {
    const heard = listen(await readerOn(await displayOf('800x600')))
    await until('the trouble', () => heard.troubles[0])
    expect(heard.troubles).toEqual([FAULTS.black.why])
  })
})
