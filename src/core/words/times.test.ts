import { describe, expect, it } from 'vitest'
import { findingsOf, workingLocal, workingSession } from '../diagnose/testing.ts'
import { formsOf, reportWith } from '../report/comparison.testing.ts'
import { english, items, say, speakerFor } from './index.ts'
import { tellingTimes } from './times.ts'

const ISO = /\d{4}-\d{2}-\d{2}T\d{2}:\d{2}/
const speak = tellingTimes(speakerFor('en'), () => 'at noon')

describe('the times in what is said', () => {
  it('are written as people write them, wherever they stand', () => {
    const at = '2026-11-20T09:00:05.000Z'
    expect(speak(at)).toBe('at noon')
    expect(speak(items('comma', [at, say('report.since', { time: at })]))).toBe('at noon, since at noon')
  })

  it('are not looked for in names, and a time that does not exist stays', () => {
    for (const text of ['COM3', 'backup-2026-11-20T09:00:05Z.log', '2026-99-20T09:00:05Z']) expect(speak(text)).toBe(text)
  })
})

describe('a pair of which one side is hours older', () => {
  const pair = { local: workingLocal(), session: workingSession({ takenAt: '2026-11-20T04:29:00.000Z' }) }
  const found = findingsOf(pair.local, pair.session).find(({ rule }) => rule === 'pair/hours-apart')

  it('has the times of both sides as evidence, in ISO form in the JSON', () => {
    expect(found?.evidence.map(({ value }) => english(value))).toContain('2026-11-20T04:29:00.000Z')
  })

  it('is told with local times in every form of the report', () => {
    const report = reportWith(pair)
    const told = report.findings.find(({ rule }) => rule === 'pair/hours-apart')
    // The report of the tests is made at UTC+1, on another day.
    expect(told?.evidence.map(({ value }) => value)).toContain('20 Nov 2026, 05:29:00')
    for (const text of Object.values(formsOf(report))) expect(text).not.toMatch(ISO)
  })
})
