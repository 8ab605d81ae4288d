import type { DeviceTest } from '../device-test/result.ts'
import { micVerdict } from '../signal/verdict.ts'
import { saidWords } from '../snapshot/reading-words.ts'
import type { Side } from '../snapshot/schema.ts'
import { delayDirections } from '../sound/delay-directions.ts'
import { delayTest } from '../sound/delays.ts'
import type { DelayTest } from '../sound/delays.ts'
import type { BothRecords, SoundTest } from '../sound/proofs.ts'
import { micVerdictWords } from '../sound/verdict-words.ts'
import { capitalised } from '../text/words.ts'
import { items, say } from '../words/index.ts'
import type { Speaker, Words } from '../words/index.ts'
import type { CaseFile } from './case-file.ts'
import { levelPlot } from './plots.ts'
import type { Plot } from './plots.ts'
import type { DelayLabels, Labels } from './svg.ts'
import type { Clock } from './time.ts'

/** One test: of sound, a microphone, a port, a card or a domain. */
export interface ReportTest {
  side: string
  /** What was tested: the device, with its kind. */
  what: string
  result: string
  tone: 'ok' | 'problem' | 'neutral'
  time: string
}

/** A curve with its sentence. */
export interface ReportPicture {
  title: string
  plot: Plot
  labels: Labels
}

const SIDES: readonly Side[] = ['local', 'session']

const milliseconds = (ms: number): Words => say('report.test.ms', { ms: String(Math.round(ms)) })

/** What the tests of both sides showed, a line each: sound first. */
export function testsOf({ sound, tests }: CaseFile, proofs: readonly SoundTest[], clock: Clock, speak: Speaker): ReportTest[] {
  const line = (side: Side, what: Words, result: Words, tone: ReportTest['tone'], at: string): ReportTest => ({
    side: capitalised(speak(say(`side.${side}`))),
    what: speak(what),
    result: speak(result),
    tone,
    time: clock.time(at)
  })
  return [
    ...proofs.map(({ capability, heardBy, heard, passed, latencyMs, at }) =>
      line(
        heardBy,
        say('report.test.sound', { device: say(`capability.${capability}.title`), listener: heard.device.name }),
        passed
          ? items('comma', [
              say('report.test.heard'),
              latencyMs === null ? '' : milliseconds(latencyMs),
              heard.dropouts.length === 0 ? '' : say('report.test.dropouts', { count: heard.dropouts.length })
            ])
          : say('report.test.not-heard'),
        passed ? 'ok' : 'problem',
        at
      )
    ),
    ...sound.flatMap(({ side, mic }) => {
      if (mic === null) return []
      const verdict = micVerdict(mic.statistics)
      const { title, reason } = micVerdictWords(verdict)
      const tone = verdict.kind === 'heard' ? 'ok' : 'problem'
      return [line(side, say('report.test.mic', { device: mic.device.name }), items('sentences', [title, reason]), tone, mic.startedAt)]
    }),
    ...tests.map((test) =>
      line(test.side, say(`report.test.${test.test}`, { device: test.device }), deviceResult(test), toneOf(test), test.at)
    )
  ]
}

const toneOf = ({ result }: DeviceTest): ReportTest['tone'] => (result === 'failed' ? 'problem' : result === 'usable' ? 'ok' : 'neutral')

function deviceResult(test: DeviceTest): Words {
  const { error } = test
  if (test.result === 'failed') {
    const why = error === undefined ? '' : items('clause', [saidWords(error.text, error.message)])
    return items('comma', [say('report.test.failed'), why, error?.code ?? ''])
  }
  const tripMs = test.test === 'port' ? test.port.roundTripMs : test.test === 'card' ? test.card.roundTripMs : undefined
  const said = test.test === 'domain' ? say('report.test.domain-answers') : say(`report.test.${test.result}.${test.test}`)
  return items('comma', [said, tripMs === undefined ? '' : milliseconds(tripMs)])
}

/** How loud each microphone was that was tested. */
export function picturesOf(records: BothRecords, speak: Speaker): ReportPicture[] {
  return SIDES.flatMap((side) => {
    const record = records[side]
    const plot = record === undefined ? undefined : levelPlot(record)
    if (plot === undefined) return []
    const title = speak(say('report.plot.level', { side, device: record?.mic?.device.name ?? '' }))
    const seconds = speak(say('report.plot.seconds', { seconds: String(Math.round(plot.points.at(-1)?.[0] ?? 0)) }))
    return [{ title, plot, labels: { text: title, from: `${plot.from} dB`, to: `${plot.to} dB`, seconds } }]
  })
}

/** The newest test of the delay over some time. */
export interface ReportDelay {
  /** What it shows, in a sentence for each direction that was heard, and that one was not. */
  title: string
  /** Whether there is anything to draw. */
  isHeard: boolean
  test: DelayTest
  labels: DelayLabels
}

export function delayOf(records: BothRecords, speak: Speaker): ReportDelay | undefined {
  const test = delayTest(records)
  if (test === undefined || test.courses.length === 0) return undefined
  const heard = test.courses.filter(({ points }) => points.length > 0)
  const sentences = heard.map(({ heardBy, points, isWhole, trend }) =>
    say('report.delay.course', {
      heardBy,
      isWhole: isWhole ? 'yes' : 'no',
      from: String(points[0]?.ms ?? 0),
      to: String(points.at(-1)?.ms ?? 0),
      trend: say(`report.delay.${trend.kind}`, { rate: String(Math.abs(trend.perMinute)), count: trend.jumps.length })
    })
  )
  // What was heard too seldom says so in its own sentence.
  const unheard = delayDirections(test).untold.flatMap(({ heardBy, why }) =>
    why === 'uncertain' ? [] : [say(`report.delay.${why}`, { heardBy })]
  )
  const title = speak(
    items('sentences', [say('report.delay.title', { seconds: String(Math.round(test.seconds)) }), ...sentences, ...unheard])
  )
  return {
    title,
    isHeard: heard.length > 0,
    test,
    labels: {
      text: title,
      lines: { local: speak(say('report.delay.local')), session: speak(say('report.delay.session')) },
      hard: speak(say('report.delay.hard'))
    }
  }
}
