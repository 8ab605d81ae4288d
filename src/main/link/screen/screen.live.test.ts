import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { afterEach, describe, expect, it } from 'vitest'
import { bundleForNode } from '../../../../testbed/bundle.ts'
import { startVirtualDisplay } from '../../../../testbed/display.ts'
import { codesPage, showPage, whyNoBrowser } from '../../../../testbed/screen/browser.ts'
import { FIXTURE_TEXT, codeOf, fixtureParts } from '../../../../testbed/screen/fixture.ts'
import { pictureOf, pngOf } from '../../../../testbed/screen/picture.ts'
import { plainWindow } from '../../../../testbed/screen/window.ts'
import { until } from '../../../../testbed/until.ts'
import type { CodeSize } from '../../../core/link/screen/code.ts'
import { examplePair } from '../../../core/snapshot/example.ts'
import type { Words } from '../../../core/words/index.ts'
import { MAX_FILE } from '../../screen/messages.ts'
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

  it('is a desktop of Wayland, and no display: the way says so before a picture is taken', async () => {
    const available = (env: Record<string, string>) =>
      createScreenReader({ start: () => expect.fail('a process was started'), env, log: () => undefined })
        .way()
        .available()
    expect(await available({ DISPLAY: ':0', WAYLAND_DISPLAY: 'wayland-0' })).toMatchObject({ ok: false, why: { id: 'screen.wayland' } })
    expect(await available({})).toMatchObject({ ok: false, why: { id: 'screen.no-display' } })
  })

  it.skipIf(noDisplay !== undefined)('is a display that does not answer', async () => {
    const heard = listen(await readerOn(':4711'))
    await until('the trouble', () => heard.troubles[0])
    expect(heard.troubles).toEqual([{ id: 'screen.no-display' }])
  })

  it.skipIf(whyNot !== undefined)(
    `is another window, a hidden one, and one that is closed (${whyNot ?? 'Xvfb and Chromium'})`,
    async () => {
      const display = await displayOf('1280x800')
      const page = await showPage(display, codesPage(await codesOf(text, 'dense'), 3), '1280x800')
      cleanUp.push(() => page.stop())
      const other = plainWindow(display, 'Something else')
      cleanUp.push(() => other.close())
      const reader = await readerOn(display)
      const choice = (title: string) =>
        until(`the window "${title}"`, async () => {
          const listed = await reader.list()
          return listed.ok ? listed.choices.find(({ name, kind }) => kind === 'window' && name.includes(title)) : undefined
        })
      const codes = await choice('Codes of the session')
      const heard = listen(reader, codes.target)
      expect(await until('the text', () => heard.text, 30_000)).toBe(text)
      const wrong = await choice('Something else')
      expect(wrong).toMatchObject({ width: 200, height: 100, hidden: false })
      const lost = listen(reader, wrong.target)
      await until('the trouble', () => lost.troubles[0])
      expect(lost.troubles).toEqual([FAULTS.nothing.why])
      other.hide()
      await until('the next trouble', () => lost.troubles[1])
      expect(lost.troubles[1]).toEqual(FAULTS.hidden.why)
      other.close()
      await until('the last trouble', () => lost.troubles[2])
      expect(lost.troubles[2]).toEqual(FAULTS.gone.why)
    }
  )
})

describe('pictures that a person gives', () => {
  const photo = readFileSync('testbed/screen/fixtures/photo.jpg')

  it('come together to the text, in any order', async () => {
    const pictures = (await readerOn(':none')).pictures()
    const [first, ...rest] = fixtureParts(271).map((part) => pngOf(pictureOf([codeOf(part)], 3)))
    expect(await pictures.add(first ?? photo)).toMatchObject({ is: 'more', read: 1, all: rest.length + 1 })
    const last = rest.pop() ?? photo
    for (const picture of rest.toReversed()) expect(await pictures.add(picture)).toMatchObject({ is: 'more' })
    expect(await pictures.add(last)).toEqual({ is: 'half', text: FIXTURE_TEXT })
  })

  it('may be a photo with all codes in it', async () => {
    expect(await (await readerOn(':none')).pictures().add(photo)).toEqual({ is: 'half', text: FIXTURE_TEXT })
  })

  it('are refused in a sentence each where nothing can be read', async () => {
    const pictures = (await readerOn(':none')).pictures()
    const why = async (bytes: Uint8Array): Promise<unknown> => {
      const read = await pictures.add(bytes)
      return read.is === 'refused' ? read.why.id : read
    }
    expect(await why(Buffer.from('GIF89a'))).toBe('screen.file.not-a-picture')
    expect(await why(new Uint8Array(MAX_FILE + 1))).toBe('screen.file.too-large')
    expect(await why(photo.subarray(0, 500))).toMatch(/^screen[.]file[.](damaged|none)$/)
    expect(await why(pngOf({ width: 50, height: 50, grey: new Uint8Array(2500) }))).toBe('screen.file.none')
    expect(await why(pngOf(pictureOf([codeOf(Buffer.from('SCH\u0002 of a later version'))], 3)))).toBe('screen.newer')
    expect(await why(pngOf(pictureOf([codeOf(Buffer.from('https://example.org'))], 3)))).toBe('screen.foreign')
  })
})
