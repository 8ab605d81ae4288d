import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { DelayTest } from '../sound/delays.ts'
import { runs } from '../../../testbed/runs.ts'
import { html } from './escape.ts'
import { levelPlot } from './plots.ts'
import { curveSvg, delaySvg } from './svg.ts'

const labels = { text: 'Loudness of "<b>"', from: '-90 dB', to: '0 dB', seconds: '10 s' }
const numbersIn = (svg: string): number[] =>
  [...svg.matchAll(/(?:points|cx|cy|x|y)="([^"]*)"/g)].flatMap(([, value = '']) => value.split(/[ ,]/).map(Number))

describe('a curve as a picture', () => {
  it('goes from the left to the right, and the loudest point stands highest', () => {
    const svg = curveSvg(
      {
        points: [
          [0, -90],
          [5, 0],
          [10, -45]
        ],
        from: -90,
        to: 0
      },
      labels,
      html
    )
    expect(svg).toContain('<polyline class="curve" points="64,100 348,10 632,55">')
  })

  it('says what it shows, escaped, and holds nothing that runs or loads', () => {
    const svg = curveSvg({ points: [[0, 0]], from: 0, to: 1 }, labels, html)
    expect(svg).toContain('role="img" aria-label="Loudness of &quot;&lt;b&gt;&quot;"')
    expect(svg).not.toMatch(/<script|<style|style=|href|url\(| on[a-z]+=/)
  })

  it('stays in its frame, whatever the values are', () => {
    const point = fc.tuple(fc.float({ min: 0, max: 600, noNaN: true }), fc.float({ min: -400, max: 10_000, noNaN: true }))
    fc.assert(
      fc.property(fc.array(point, { minLength: 1, maxLength: 100 }), (points) => {
        const sorted = points.toSorted(([a], [b]) => a - b)
        for (const number of numbersIn(curveSvg({ points: sorted, from: -90, to: 0 }, labels, html))) {
          expect(number).toBeGreaterThanOrEqual(0)
          expect(number).toBeLessThanOrEqual(640)
        }
      }),
      runs(60)
    )
  })
})

describe('the loudness of a microphone', () => {
  const mic = (levels: number[]) => ({
    mic: {
      device: { id: 'x', name: 'x' },
      startedAt: '2026-03-04T10:40:00.000Z',
      sampleRate: 48_000,
      statistics: {
        rms: 0,
        peak: 0,
        truePeak: 0,
        noiseFloor: 0,
        loud: 0,
        clippedSamples: 0,
        samples: 1,
        seconds: 1,
        zeroShare: 0,
        offset: 0
      },
      loudness: { at: '2026-03-04T10:40:00.000Z', rate: 200 as const, levels }
    }
  })

  it('keeps a short loud moment, however many values there are', () => {
    const levels = Array.from({ length: 2000 }, (_, index) => (index === 777 ? -3 : -60))
    const plot = levelPlot(mic(levels))
    expect(plot?.points.length).toBeLessThanOrEqual(250)
    expect(Math.max(...(plot?.points.map(([, level]) => level) ?? []))).toBe(-3)
  })

  it('is no picture where nothing was kept', () => {
    expect(levelPlot({ mic: null })).toBeUndefined()
    expect(levelPlot({ mic: { ...mic([]).mic, loudness: null } })).toBeUndefined()
    expect(levelPlot(mic([-20]))).toBeUndefined()
  })
})

describe('a delay as a picture', () => {
  const trend = { kind: 'steady', perMinute: 0, jumps: [], scatter: 1 } as const
  const points = [
    { t: 0, ms: 310 },
    { t: 30, ms: 320 },
    { t: 60, ms: 350 }
  ]
  const test: DelayTest = {
    startedAt: '2026-03-04T10:40:00.000Z',
    seconds: 60,
    courses: (['local', 'session'] as const).map((heardBy) => ({ heardBy, points, trend: { ...trend, jumps: [] }, sent: 3, isWhole: true }))
  }
  const svg = delaySvg(test, { text: 'a & b', lines: { local: 'here', session: '<there>' }, hard: 'hard to talk' }, html)

  it('tells both directions apart by dash, mark and label', () => {
    expect(svg.match(/<path class="curve/g)).toHaveLength(2)
    expect(svg.match(/class="curve dashed"/g)).toHaveLength(1)
    expect(svg.match(/<circle/g)).toHaveLength(3)
    expect(svg.match(/<rect/g)).toHaveLength(3)
    expect(svg).toContain('>here</text>')
    expect(svg).toContain('&lt;there&gt;')
  })
})
