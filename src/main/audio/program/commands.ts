import { roundDb } from '../../../core/signal/decibel.ts'
import { oneWayMs } from '../../../core/signal/latency.ts'
import { micVerdict } from '../../../core/signal/verdict.ts'
import type { Reading } from '../../../core/snapshot/reading.ts'
import type { AudioData, Side } from '../../../core/snapshot/schema.ts'
import { say } from '../../../core/words/index.ts'
import type { Speaker, Words } from '../../../core/words/index.ts'
import type { AudioClient } from './audio-client.ts'
import { chooseEndpoint, chooseListening } from './endpoints.ts'
import { micAdvice } from './mic-advice.ts'
import { AudioFailure } from '../protocol/failures.ts'
import type { AudioError, ListenResult, MicResult, Tone } from '../protocol/messages.ts'
import { saidWords } from '../../../core/snapshot/reading-words.ts'

/** What the sound commands need. The caller closes the client. */
export interface SoundContext {
  client: Pick<AudioClient, 'startMic' | 'play' | 'listen'>
  /** The audio probe's reading. */
  endpoints: () => Promise<Reading<AudioData>>
  /** Which side this machine is: it decides where to listen when nobody says so. */
  side: () => Promise<Side>
  /** Makes words for the person. */
  speak: Speaker
  /** Progress for people; goes to standard error. */
  progress?: (line: string) => void
}

/** json: the document of --json. lines: the same for people. Exit codes: 0 fine, 1 a problem was found, 3 it could not be tested. */
export interface SoundResult {
  exitCode: 0 | 1 | 3
  json: object
  lines: string[]
}

export const DEFAULT_MIC_SECONDS = 5
export const DEFAULT_LISTEN_SECONDS = 30

/** `sidecheck mic`: meters an input, with a line for each tenth of a second, then statistics. Exit code 1 where it is silent, too quiet or clipping. */
export function runMic(
  context: SoundContext,
  options: { device?: string | undefined; seconds?: number | undefined } = {}
): Promise<SoundResult> {
  return reported(context, async () => {
    const endpoint = chooseEndpoint(await context.endpoints(), 'input', options.device)
    const seconds = options.seconds ?? DEFAULT_MIC_SECONDS
    context.progress?.(context.speak(say('cli.mic.listening', { name: endpoint.name, seconds })))
    const { sampleRate, levels, statistics, channels } = await context.client.startMic({ endpoint: endpoint.choice, seconds }).result
    const judged = micVerdict(statistics, endpoint)
    const verdict = micAdvice(judged)
    const told = micAdvice(judged, context.speak)
    return {
      exitCode: ['silent', 'too-quiet', 'clipping'].includes(verdict.kind) ? 1 : 0,
      json: {
        device: { id: endpoint.id, name: endpoint.name, muted: endpoint.muted, volume: endpoint.volume },
        sampleRate,
        levels,
        statistics: shownStatistics(statistics),
        channels: channels.map(roundDb),
        verdict: verdict.kind,
        advice: { title: verdict.title, reason: verdict.reason, check: verdict.check, digitalSilence: verdict.digitalSilence }
      },
      lines: [
        ...levels.map(({ t, rms, peak }) =>
          context.speak(say('cli.mic.moment', { time: tenths(t, context), level: tenths(rms, context), peak: tenths(peak, context) }))
        ),
        `${endpoint.name}: ${told.title}`,
        told.reason,
        context.speak(
          say('cli.mic.figures', {
            level: tenths(statistics.rms, context),
            peak: tenths(statistics.peak, context),
            background: tenths(statistics.noiseFloor, context)
          })
        ),
        ...told.check.map((check) => `  - ${check}`)
      ]
    }
  })
}

/** `sidecheck play`: plays a test sound. */
export function runPlay(
  context: SoundContext,
  options: { device?: string | undefined; tone?: Tone | undefined } = {}
): Promise<SoundResult> {
  return reported(context, async () => {
    const endpoint = chooseEndpoint(await context.endpoints(), 'output', options.device)
    const tone = options.tone ?? 'both'
    context.progress?.(context.speak(say('cli.play.playing', { name: endpoint.name })))
    const { seconds } = await context.client.play({ endpoint: endpoint.choice, tone }).result
    const muted = endpoint.muted === true ? [context.speak(say('cli.play.muted'))] : []
    return {
      exitCode: 0,
      json: {
        device: { id: endpoint.id, name: endpoint.name, muted: endpoint.muted, volume: endpoint.volume },
        tone,
        seconds,
        played: true
      },
      lines: [context.speak(say('cli.play.played', { seconds: tenths(seconds, context), name: endpoint.name })), ...muted]
    }
  })
}

/** `sidecheck tone send`: plays the proof sound for the other side to hear. sentAt goes into `tone listen --sent-at`. */
export function runToneSend(context: SoundContext, options: { device?: string | undefined } = {}): Promise<SoundResult> {
  return reported(context, async () => {
    const endpoint = chooseEndpoint(await context.endpoints(), 'output', options.device)
    context.progress?.(context.speak(say('cli.tone.sending', { name: endpoint.name })))
    const { seconds, startedAt } = await context.client.play({ endpoint: endpoint.choice, tone: 'chirp' }).result
    return {
      exitCode: 0,
      json: { device: { id: endpoint.id, name: endpoint.name }, tone: 'chirp', seconds, played: true, sentAt: startedAt },
      lines: [context.speak(say('cli.tone.sent', { seconds: tenths(seconds, context), name: endpoint.name, time: startedAt }))]
    }
  })
}

/**
 * `sidecheck tone listen`: listens for the proof sound. Exit code 1 where it is not heard. sentAt: when the other side sent it,
 * ISO 8601; with clocks that agree it gives the latency.
 */
export function runToneListen(
  context: SoundContext,
  options: { device?: string | undefined; seconds?: number | undefined; sentAt?: string | undefined } = {}
): Promise<SoundResult> {
  return reported(context, async () => {
    const endpoint = chooseListening(await context.endpoints(), options.device, await context.side())
    const seconds = options.seconds ?? DEFAULT_LISTEN_SECONDS
    context.progress?.(context.speak(say('cli.tone.listening', { name: endpoint.name, seconds })))
    const heard = await context.client.listen({ endpoint: endpoint.choice, seconds }).result
    const latencyMs =
      options.sentAt === undefined || heard.heardAt === null
        ? undefined
        : oneWayMs({ sentAt: Date.parse(options.sentAt), heardAt: Date.parse(heard.heardAt) })
    return {
      exitCode: heard.detected ? 0 : 1,
      json: {
        device: { id: endpoint.id, name: endpoint.name },
        ...shownListening(heard),
        ...(latencyMs === undefined ? {} : { latencyMs })
      },
      lines: listeningWords(endpoint.name, heard, latencyMs, context).map((words) => context.speak(words))
    }
  })
}

function shownStatistics(statistics: MicResult['statistics']): object {
  const { rms, peak, truePeak, noiseFloor, clippedSamples, seconds, zeroShare } = statistics
  return {
    rms: roundDb(rms),
    peak: roundDb(peak),
    truePeak: roundDb(truePeak),
    noiseFloor: roundDb(noiseFloor),
    clippedSamples,
    seconds: Math.round(seconds * 1000) / 1000,
    zeroShare
  }
}

function shownListening({ score, ...heard }: ListenResult): object {
  const { level, distortionPercent, seconds } = heard
  return {
    ...heard,
    level: roundDb(level),
    distortionPercent: distortionPercent === null ? null : Math.round(distortionPercent * 100) / 100,
    seconds: Math.round(seconds * 1000) / 1000,
    score: Math.round(score)
  }
}

type Spoken = Pick<SoundContext, 'speak'>

/** A figure with its digits behind the point, or the comma. */
const figure = (value: number, digits: number, { speak }: Spoken): string =>
  new Intl.NumberFormat(speak.locale, { minimumFractionDigits: digits, maximumFractionDigits: digits, useGrouping: false }).format(value)
const tenths = (value: number, context: Spoken): string => figure(value, 1, context)

function listeningWords(name: string, heard: ListenResult, latencyMs: number | undefined, context: Spoken): Words[] {
  const { bandwidthHz, distortionPercent, dropouts } = heard
  const level = tenths(heard.level, context)
  if (!heard.detected)
    return [say('cli.tone.not-heard', { name, seconds: figure(heard.seconds, 0, context) }), say('cli.tone.level', { level })]
  return [
    say('cli.tone.heard', { name }),
    say('cli.tone.level-snr', { level, snr: figure(heard.snr ?? 0, 0, context) }),
    ...(latencyMs === undefined ? [] : [say('cli.tone.latency', { ms: String(Math.round(latencyMs)) })]),
    bandwidthHz === null ? say('cli.tone.no-bandwidth') : say('cli.tone.bandwidth', { hertz: String(bandwidthHz) }),
    distortionPercent === null
      ? say('cli.tone.no-distortion')
      : say('cli.tone.distortion', { percent: tenths(distortionPercent, context) }),
    dropouts.length === 0
      ? say('cli.tone.no-dropouts')
      : say('cli.tone.dropouts', { count: dropouts.length, ms: String(dropouts.reduce((sum, { ms }) => sum + ms, 0)) })
  ]
}

/** Expected failures become exit code 3 with the error in the document; anything else is a defect and is thrown on. */
export async function reported(context: SoundContext, action: () => Promise<SoundResult>): Promise<SoundResult> {
  try {
    return await action()
  } catch (error) {
    if (!(error instanceof AudioFailure)) throw error
    return { exitCode: 3, json: { error: error.error }, lines: errorLines(error.error, context) }
  }
}

function errorLines({ message, text, hint, hintText, code }: AudioError, { speak }: SoundContext): string[] {
  return [`${speak(saidWords(text, message))} (${code})`, ...(hint === '' ? [] : [speak(saidWords(hintText, hint))])]
}
