import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { english, speakerFor } from '../words/index.ts'
import { measureLevel } from '../signal/level.ts'
import { loudnessCurve } from '../signal/delay.ts'
import { seededRandom } from '../signal/testing/random.ts'
import { voice } from '../signal/testing/voice.ts'
import { looksLikeSoundResults, MAX_SOUND_LENGTH, readSoundText } from './read.ts'
import { answerWords, soundAnswers } from './answers.ts'
import { NO_RECORDS, soundFileName, soundResultsText } from './results.ts'
import type { AnswerRecord, ListenRecord, MicRecord, SoundRecords, SoundResults } from './results.ts'
import { separationOf } from './separation.ts'
import { speechBetween } from './speech.ts'
import { audioResultsOf, soundProofs, soundTests } from './proofs.ts'
import { runs } from '../../../testbed/runs.ts'

const START = Date.parse('2026-11-21T10:00:00.000Z')
const at = (ms: number): string => new Date(START + ms).toISOString()
const device = { id: 'desk', name: 'Desk' }

const listened = (more: Partial<ListenRecord> = {}): ListenRecord => ({
  device,
  startedAt: at(0),
  endedAt: at(30_000),
  detected: true,
  heardAt: at(5310),
  level: -20,
  snr: 40,
  dropouts: [],
  bandwidthHz: 8000,
  distortionPercent: 0.4,
  driftPpm: 3,
  sentMeanwhile: null,
  ...more
})
const unheard = (more: Partial<ListenRecord> = {}): ListenRecord => listened({ detected: false, heardAt: null, ...more })
const sentAt = (...times: number[]): SoundRecords['sent'] => times.map((ms) => ({ device, at: at(ms), seconds: 3 }))
const records = (more: Partial<SoundRecords>): SoundRecords => ({ ...NO_RECORDS, ...more })

const RATE = 16_000
function recorded(samples: Float32Array, from: number): MicRecord {
  const curve = loudnessCurve(samples, RATE)
  return {
    device,
    startedAt: at(from),
    sampleRate: RATE,
    statistics: measureLevel(samples, RATE),
    loudness: { at: at(from), rate: 200, levels: curve.levels }
  }
}
const speech = voice(6, RATE, seededRandom(7))

const results: SoundResults = {
  schema: 'sidecheck.sound/1',
  side: 'session',
  machine: 'CPC',
  takenAt: at(40_000),
  mic: recorded(speech, 0),
  listens: [listened()],
  sent: sentAt(1000),
  answers: []
}

describe('a proof between two sides', () => {
  it('is the time from the other side’s sending to hearing, whichever of several sounds it was', () => {
    const [test] = soundTests({ local: records({ listens: [listened()] }), session: records({ sent: sentAt(1000, 5000, 9000) }) })
    expect(test).toMatchObject({ capability: 'audioOut', passed: true, latencyMs: 310, roundTripMs: null, heardBy: 'local' })
    expect(soundProofs([test!])).toEqual([{ capability: 'audioOut', at: at(5310), latencyMs: 310, passed: true }])
  })

  it('holds without a latency where nothing is known of the other side, or its clock is off', () => {
    const heard = records({ listens: [listened()] })
    for (const both of [{ session: heard }, { session: heard, local: records({ sent: sentAt(3_600_000) }) }]) {
      expect(soundTests(both)).toMatchObject([{ capability: 'audioIn', passed: true, latencyMs: null }])
    }
  })

  it('is none where a side can have heard itself', () => {
    expect(soundTests({ local: records({ listens: [listened()], sent: sentAt(5290) }), session: NO_RECORDS })).toEqual([])
  })

  it('fails only where a sound was surely sent into the silence', () => {
    const local = (sentMeanwhile: boolean | null): SoundRecords => records({ listens: [unheard({ sentMeanwhile })] })
    const sent = { session: records({ sent: sentAt(5000) }) }
    expect(soundTests({ local: local(null) })).toEqual([])
    expect(soundTests({ local: local(true) })).toMatchObject([{ passed: false, at: at(30_000) }])
    expect(soundTests({ local: local(null), ...sent })).toMatchObject([{ passed: false }])
    expect(soundTests({ local: local(false), ...sent })).toEqual([])
    // Too late to be heard to its end.
    expect(soundTests({ local: local(null), session: records({ sent: sentAt(29_500) }) })).toEqual([])
  })

  it('gives the way there and back whatever the session’s clock shows', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -90_000_000, max: 90_000_000 }),
        fc.integer({ min: 20, max: 3000 }),
        fc.integer({ min: 20, max: 3000 }),
        (offset, out, back) => {
          const tests = soundTests({
            local: records({ sent: sentAt(0), listens: [listened({ heardAt: at(60_000 + back) })] }),
            session: records({ sent: sentAt(60_000 + offset), listens: [listened({ heardAt: at(out + offset) })] })
          })
          expect(tests.map(({ roundTripMs }) => roundTripMs)).toEqual([out + back, out + back])
        }
      ),
      runs()
    )
  })

  it('tells the diagnosis what microphones and tones showed', () => {
    const both = {
      session: records({ mic: recorded(new Float32Array(RATE), 0) }),
      local: records({ mic: recorded(speech, 0), listens: [unheard({ sentMeanwhile: true })] })
    }
    expect(audioResultsOf(both, soundTests(both)).map(({ side, kind }) => `${side} ${kind}`)).toEqual([
      'local mic-active',
      'session mic-silent',
      'local tone-missed'
    ])
  })
})

describe('what a person said of a test sound', () => {
  const said = (more: Partial<AnswerRecord> = {}): AnswerRecord => ({ device, at: at(0), played: 'both', answer: 'yes', ...more })

  it('is the newest word on each device and sound of each side', () => {
    const local = records({
      answers: [said({ at: at(2000), answer: 'no' }), said(), said({ at: at(1000), played: 'left', answer: 'one' })]
    })
    const answers = soundAnswers({ local, session: records({ answers: [said({ at: at(3000) })] }) })
    expect(answers.map(({ side, played, answer }) => `${side} ${played} ${answer}`)).toEqual([
      'local left one',
      'local both no',
      'session both yes'
    ])
    expect(answers.map((answer) => english(answerWords(answer)))).toEqual([
      'A person\'s answer, not measured: the test sound on the left of "Desk" was heard on one side only.',
      'A person\'s answer, not measured: the test sound on both sides of "Desk" was not heard.',
      'A person\'s answer, not measured: the test sound on both sides of "Desk" was heard.'
    ])
  })

  it('proves nothing, and the diagnosis does not hear of it', () => {
    const both = { local: records({ answers: [said()] }), session: records({ answers: [said({ answer: 'no' })] }) }
    expect(soundTests(both)).toEqual([])
    expect(audioResultsOf(both, soundTests(both))).toEqual([])
  })

  it('is not asked of files from before there were answers', () => {
    const { answers: _answers, ...before } = results
    expect(readSoundText(JSON.stringify(before))).toEqual({ ok: true, results })
  })
})

describe('the same speech on both sides', () => {
  const later = new Float32Array(speech.length)
  later.set(
    speech.subarray(0, speech.length - RATE / 4).map((value) => value / 2),
    RATE / 4
  )

  it('shows how much later and quieter the session hears it', () => {
    const between = speechBetween(recorded(speech, 0), recorded(later, 60))
    expect(between?.delayMs).toBeGreaterThan(300)
    expect(between?.delayMs).toBeLessThan(320)
    expect(between?.levelDb).toBeCloseTo(-6, 0)
  })

  it('gives no delay where the clocks are apart, and nothing for other speech or silence', () => {
    expect(speechBetween(recorded(speech, 0), recorded(later, 86_400_000))?.delayMs).toBeNull()
    expect(speechBetween(recorded(speech, 0), recorded(voice(6, RATE, seededRandom(99)), 0))).toBeUndefined()
    expect(speechBetween(recorded(speech, 0), null)).toBeUndefined()
  })
})

describe('left and right, measured', () => {
  it('are apart, mixed, swapped or silent', () => {
    expect(separationOf('left', [-20, -120])).toMatchObject({ verdict: 'separate', separationDb: 100 })
    expect(separationOf('right', [-120, -20]).verdict).toBe('separate')
    expect(separationOf('left', [-20, -60]).verdict).toBe('mixed')
    expect(separationOf('left', [-20]).verdict).toBe('mixed')
    expect(separationOf('left', [-120, -20]).verdict).toBe('swapped')
    expect(separationOf('right', [-120, -120]).verdict).toBe('nothing')
  })
})

describe('a result file', () => {
  it('comes back as it was saved', () => {
    const answered = { ...results, answers: [{ device, at: at(50_000), played: 'right' as const, answer: 'no' as const }] }
    expect(readSoundText(soundResultsText(answered))).toEqual({ ok: true, results: answered })
    const text = soundResultsText(results)
    expect(looksLikeSoundResults(text)).toBe(true)
    expect(readSoundText(`\ufeff${text}`)).toEqual({ ok: true, results })
    expect(text.split('\n').length).toBeLessThan(80)
    expect(soundFileName(results)).toBe('sidecheck-sound-session-20261121-100040.json')
  })

  it.each([
    ['nothing', ' ', 'There is nothing in it.', ''],
    ['cut off', soundResultsText(results).slice(0, 500), 'cut or changed', 'line '],
    ['a snapshot', '{"schema":"sidecheck.snapshot/1"}', 'no sound results', 'sidecheck.sound/1'],
    ['a newer version', '{"schema":"sidecheck.sound/2"}', 'newer Sidecheck', 'sidecheck.sound/2'],
    ['a list', '[1]', 'no sound results', 'schema'],
    ['a wrong field', JSON.stringify({ ...results, side: 'middle' }), 'expected content', 'side: '],
    [
      'a time that is none',
      JSON.stringify({ ...results, sent: [{ device, at: 'yesterday', seconds: 3 }] }),
      'expected content',
      'sent[0].at: '
    ],
    [
      'too many results',
      JSON.stringify({ ...results, sent: Array.from({ length: 65 }, () => results.sent[0]) }),
      'expected content',
      'sent: '
    ],
    ['too large', ' '.repeat(MAX_SOUND_LENGTH + 1), 'too large', 'MiB']
  ])('that is %s is refused with what, where and what to do', (_, text, what, where) => {
    const result = readSoundText(text)
    if (result.ok) throw new Error('expected a refusal')
    expect(result.error.what).toContain(what)
    expect(result.error.where).toContain(where)
    expect(result.error.todo).not.toBe('')
    // In another language too; the strings are its English.
    const { words, ...said } = result.error
    if (words === undefined) throw new Error('expected words')
    expect({ what: english(words.what), where: english(words.where), todo: english(words.todo) }).toEqual(said)
    expect(speakerFor('de')(words.what)).not.toBe(said.what)
  })

  it('never throws, whatever the text', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.json()), (text) => void expect(readSoundText(text).ok).toBe(false)),
      runs(50)
    )
    fc.assert(
      fc.property(fc.constantFrom('side', 'mic', 'listens', 'sent', 'answers', 'takenAt', 'machine'), fc.jsonValue(), (field, value) => {
        expect(typeof readSoundText(JSON.stringify({ ...results, [field]: value })).ok).toBe('boolean')
      }),
      runs(50)
    )
  })
})
