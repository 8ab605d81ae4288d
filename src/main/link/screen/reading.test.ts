import { describe, expect, it } from 'vitest'
import { deflateRawSync } from 'node:zlib'
import { partsOf } from '../../../core/link/screen/parts.ts'
import type { Text, Words } from '../../../core/words/index.ts'
import type { Answer, Ask, Seen } from '../../screen/messages.ts'
import { FAULTS, stuckFault } from './faults.ts'
import { PACE_MS, Reading } from './reading.ts'

const TEXT = 'what one side hands to the other '.repeat(40)
const parts = partsOf(deflateRawSync(TEXT, { level: 0 }), 520, 9).map((part) => Buffer.from(part).toString('base64'))
const seen = (more: Partial<Seen> = {}): Seen => ({ is: 'seen', codes: [], foreign: 0, unread: 0, black: false, ...more })
const nothing = seen()
const codes = (...list: (string | undefined)[]): Seen => seen({ codes: list.filter((code) => code !== undefined) })

interface Told {
  halves: string[]
  progress: string[]
  troubles: { why: Words; ended: boolean; code?: string }[]
  fine: number
  asked: Ask[]
  pauses: number[]
  forgotten: number
}

/**
 * A reading whose pictures show what is listed, each after the milliseconds that it took; the last one again and again until the
 * clock says that it is enough.
 */
async function read(answers: readonly Answer[], { took = 10, until = 20_000 } = {}): Promise<Told> {
  const told: Told = { halves: [], progress: [], troubles: [], fine: 0, asked: [], pauses: [], forgotten: 0 }
  let clock = 0
  const reading: Reading = new Reading({
    target: { kind: 'all' },
    now: () => clock,
    eyes: {
      async ask(ask) {
        told.asked.push(ask)
        clock += took
        if (clock > until) reading.stop()
        return answers[Math.min(told.asked.length, answers.length) - 1] ?? nothing
      },
      forget: () => void (told.forgotten += 1)
    },
    pause: async (ms) => {
      told.pauses.push(ms)
      clock += ms
    },
    ears: {
      half: (text) => void told.halves.push(text),
      progress: (read, all) => void told.progress.push(`${read}/${all}`),
      trouble: ({ why, ended, code }) => void told.troubles.push({ why, ended, ...(code === undefined ? {} : { code }) }),
      fine: () => void (told.fine += 1),
      log: () => undefined
    }
  })
  await reading.done
  return told
}

const whys = ({ troubles }: Told): Words[] => troubles.map(({ why }) => why)

describe('reading the screen', () => {
  it('takes pictures until all parts are there, tells how far it is, and takes none after that', async () => {
    const told = await read([nothing, codes(parts[2]), codes(parts[2], parts[0]), codes(parts[1])])
    expect(told).toMatchObject({ halves: [TEXT], progress: ['1/3', '2/3', '3/3'], troubles: [], fine: 0, forgotten: 1 })
    expect(told.asked).toHaveLength(4)
  })

  it('rests between two pictures, and as long as the last one took where that is more', async () => {
    expect((await read([nothing], { took: 10, until: 1000 })).pauses[0]).toBe(PACE_MS - 10)
    expect((await read([nothing], { took: 900, until: 3000 })).pauses[0]).toBe(900)
  })

  it.each<[string, Answer, Text, boolean]>([
    ['nothing is there', nothing, FAULTS.nothing.why, false],
    ['a code of something else is there', seen({ foreign: 1 }), FAULTS.foreign.why, false],
    ['codes cannot be read', seen({ unread: 1, foreign: 1 }), FAULTS.small.why, false],
    [
      'a protected window is on the screen',
      seen({ protected: 'Cloud PC' }),
      { id: 'screen.protected', params: { name: 'Cloud PC' } },
      false
    ],
    ['codes do not fit together', codes(Buffer.from('SCH\u0001 and something').toString('base64')), FAULTS.damaged.why, false],
    ['a part is missing', codes(parts[0], parts[1]), stuckFault(2, 3).why, false]
  ])('says after a while that %s', async (_what, answer, why, ended) => {
    const told = await read([answer])
    expect(told.troubles).toEqual([{ why, ended }])
    expect(told.pauses.length).toBeGreaterThan(20)
    expect(whys(await read([answer], { until: 2900 }))).toEqual([])
  })

  it.each<[string, Answer, Text, boolean]>([
    ['the picture is black', seen({ black: true }), FAULTS.black.why, false],
    ['the window is minimised', { is: 'hidden' }, FAULTS.hidden.why, false],
    ['the window is protected', { is: 'protected' }, FAULTS.protected.why, false],
    ['the codes are newer', codes(Buffer.from('SCH\u0002 and something').toString('base64')), FAULTS.newer.why, false]
  ])('says at once that %s, and goes on', async (_what, answer, why, ended) => {
    expect((await read([answer], { until: 1000 })).troubles).toEqual([{ why, ended }])
  })

  it.each<[string, Answer, string, string | undefined]>([
    ['the window is closed', { is: 'gone' }, 'screen.gone', undefined],
    ['the desktop gives no pictures', { is: 'refused', why: 'wayland', code: 'WAYLAND_DISPLAY' }, 'screen.wayland', 'WAYLAND_DISPLAY'],
    ['macOS has not allowed it', { is: 'refused', why: 'denied', code: 'TCC' }, 'screen.denied', 'TCC']
  ])('ends where %s', async (_what, answer, id, code) => {
    const told = await read([answer])
    expect(told.troubles).toEqual([{ why: { id }, ended: true, ...(code === undefined ? {} : { code }) }])
    expect(told).toMatchObject({ forgotten: 1, pauses: [] })
  })

  it('tries again when a picture could not be taken, and gives up where no process lives', async () => {
    const locked: Answer = { is: 'refused', why: 'failed', code: 'BitBlt: ERROR_ACCESS_DENIED' }
    expect((await read([locked, locked, locked, locked, codes(...parts)])).halves).toEqual([TEXT])
    const told = await read([{ is: 'failed', code: 'SIGSEGV', message: 'the process ended' }])
    expect(told.troubles.map(({ ended, code }) => [ended, code])).toEqual([
      [false, 'SIGSEGV'],
      [true, 'SIGSEGV']
    ])
    expect(told.asked).toHaveLength(3)
  })

  it('says that all is well again when the trouble is over, and names the next one', async () => {
    const told = await read([{ is: 'hidden' }, codes(parts[0]), { is: 'hidden' }, seen({ black: true }), seen({ black: true })], {
      until: 1200
    })
    expect(whys(told)).toEqual([FAULTS.hidden.why, FAULTS.hidden.why, FAULTS.black.why])
    expect(told.fine).toBe(2)
  })

  it('begins anew with another hand-over', async () => {
    const others = partsOf(deflateRawSync('another text'), 520, 10).map((part) => Buffer.from(part).toString('base64'))
    expect((await read([codes(parts[0]), codes(others[0])])).halves).toEqual(['another text'])
  })

  it('takes nothing that cannot be unpacked for a text', async () => {
    const noText = partsOf(Buffer.from('no deflated text'), 520, 11).map((part) => Buffer.from(part).toString('base64'))
    const told = await read([codes(noText[0])], { until: 900 })
    expect([told.halves, whys(told)[0]]).toEqual([[], FAULTS.damaged.why])
  })

  it('looks longer by turns when nothing comes', async () => {
    const { asked } = await read([nothing], { until: 4000 })
    const thorough = asked.map((ask) => ask.what === 'look' && ask.thorough)
    expect(thorough.slice(0, 6)).not.toContain(true)
    expect(thorough.slice(-6).filter(Boolean)).toHaveLength(3)
  })

  it('ends after minutes in which nothing came', async () => {
    const told = await read([nothing], { took: 1000, until: 3_600_000 })
    expect(told.troubles.at(-1)).toEqual({ why: { id: 'screen.over', params: { minutes: 5 } }, ended: true })
  })
})
