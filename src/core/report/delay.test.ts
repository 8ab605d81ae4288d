import { describe, expect, it } from 'vitest'
import { halves } from '../sound/delays.testing.ts'
import { NO_RECORDS, SOUND_SCHEMA } from '../sound/results.ts'
import type { DelayRecord, SoundResults } from '../sound/results.ts'
import type { Side } from '../snapshot/schema.ts'
import { speakerFor } from '../words/index.ts'
import { EMPTY_CASE } from './case-file.ts'
import { MADE, formsOf, reportWith } from './comparison.testing.ts'
import { reportOf } from './report.ts'

const of = (side: Side, delay: DelayRecord): SoundResults => ({
  schema: SOUND_SCHEMA,
  side,
  machine: 'X',
  takenAt: delay.startedAt,
  ...NO_RECORDS,
  delay
})
const pair = () => halves({ toLocal: (n) => 170 + 8 * n, toSession: () => 140 })

describe('the delay over time in a report', () => {
  it('is told of both directions where both were heard', () => {
    const { local, session } = pair()
    const told = reportWith({ sound: [of('local', local.delay), of('session', session.delay)] }).delay
    expect(told?.title).toBe(
      'Delay over 240 s: The local device hears the remote desktop after 170 ms at first, 322 ms at last; it grows by 40 ms a minute. The remote desktop hears the microphone after 140 ms at first, 140 ms at last; steady.'
    )
  })

  it('is told of one direction alone where the other was not heard, and says so', () => {
    const { local, session } = pair()
    const sound = [of('local', local.delay), of('session', { ...session.delay, heard: [] })]
    const report = reportWith({ sound })
    expect(report.delay?.title).toBe(
      'Delay over 240 s: The local device hears the remote desktop after 170 ms at first, 322 ms at last; it grows by 40 ms a minute. The remote desktop heard none of the test sounds of the microphone.'
    )
    expect(formsOf(report).html.match(/<path class="curve/g)).toHaveLength(1)
    expect(reportOf({ ...EMPTY_CASE, sound }, MADE, speakerFor('de')).delay?.title).toContain(
      'Der Remotedesktop hat keinen Testton des Mikrofons gehört.'
    )
  })

  it('does not take a result that is not here for silence', () => {
    const told = reportWith({ sound: [of('local', pair().local.delay)] }).delay?.title
    expect(told).toContain('Whether the remote desktop heard the microphone is not known: no result of it is here.')
    expect(told).not.toContain('none of the test sounds')
  })

  it('has no picture where nothing was heard', () => {
    const { local, session } = pair()
    const report = reportWith({ sound: [of('local', { ...local.delay, heard: [] }), of('session', { ...session.delay, heard: [] })] })
    expect(report.delay?.title).toMatch(/^Delay over 240 s: The local device heard none .* The remote desktop heard none /)
    expect(formsOf(report).html).not.toContain('<svg class="plot')
  })
})
