import { describe, expect, it } from 'vitest'
import { examplePair } from '../snapshot/example.ts'
import { speakerFor } from '../words/index.ts'
import { EMPTY_CASE } from './case-file.ts'
import { reportHtml } from './html.ts'
import { withManyPorts } from './many.testing.ts'
import { reportMarkdown } from './markdown.ts'
import { reportText } from './plain.ts'
import { reportOf } from './report.ts'
import { MOST } from './shortened.ts'

const made = { at: '2026-11-29T10:00:00.000Z', offsetMinutes: 0, version: '1.4.0' }
const speak = speakerFor('en')
const reportWith = (count: number) => {
  const [local, session] = withManyPorts(examplePair(new Date(made.at)), count)
  return reportOf({ ...EMPTY_CASE, local, session }, made, speak)
}
const ports = (count: number) => reportWith(count).sections.find(({ capability }) => capability === 'com')!

describe('a report of very many devices', () => {
  it('lists the gravest and says how many more there are, in every form', () => {
    const { rows, more } = ports(400)
    expect(rows.map(({ state }) => state)).toEqual(Array.from({ length: MOST.rows }, () => 'missing'))
    expect(more).toBe('380 more devices not listed here, to keep this short. A bundle holds all of them.')
    const report = reportWith(400)
    for (const text of [reportHtml(report, speak), reportMarkdown(report, speak), reportText(report, speak)]) {
      expect(text).toContain('380 more devices not listed here')
      expect(text).toContain('and 70 more')
      expect(text).not.toContain('COM400')
    }
  })

  it('lists all where they are few', () => {
    expect(ports(MOST.rows)).toMatchObject({ more: '' })
    expect(ports(MOST.rows).rows).toHaveLength(MOST.rows)
  })
})
