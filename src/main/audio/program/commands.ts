import { roundDb } from '../../../core/signal/decibel.ts'
import { oneWayMs } from '../../../core/signal/latency.ts'
import { micVerdict } from '../../../core/signal/verdict.ts'
import type { Reading } from '../../../core/snapshot/reading.ts'
import type { AudioData, Side } from '../../../core/snapshot/schema.ts'
import type { AudioClient } from './audio-client.ts'
import { chooseEndpoint, chooseListening } from './endpoints.ts'
import { micAdvice } from './mic-advice.ts'
import { AudioFailure } from '../protocol/failures.ts'
import type { AudioError, ListenResult, MicResult, Tone } from '../protocol/messages.ts'

/** What the sound commands need. The caller closes the client. */
export interface SoundContext {
  client: Pick<AudioClient, 'startMic' | 'play' | 'listen'>
  /** The audio probe's reading. */
  endpoints: () => Promise<Reading<AudioData>>
  /** Which side this machine is: it decides where to listen when nobody says so. */
  side: () => Promise<Side>
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
  return reported(async () => {
    const endpoint = chooseEndpoint(await context.endpoints(), 'input', options.device)
    const seconds = options.seconds ?? DEFAULT_MIC_SECONDS
    context.progress?.(`Listening to ${endpoint.name} for ${seconds} s: please speak`)
    const { sampleRate, levels, statistics, channels } = await context.client.startMic({ endpoint: endpoint.choice, seconds }).result
    const verdict = micAdvice(micVerdict(statistics, endpoint))
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
        ...levels.map(({ t, rms, peak }) => `${t.toFixed(1)} s: level ${rms.toFixed(1)} dBFS, peak ${peak.toFixed(1)} dBFS`),
        `${endpoint.name}: ${verdict.title}`,
        verdict.reason,
        `Level ${statistics.rms.toFixed(1)} dBFS, peak ${statistics.peak.toFixed(1)} dBFS, background ${statistics.noiseFloor.toFixed(1)} dBFS`,
        ...verdict.check.map((check) => `  - ${check}`)
      ]
    }
  })
}

/** `sidecheck play`: plays a test sound. */
export function runPlay(
  context: SoundContext,
  options: { device?: string | undefined; tone?: Tone | undefined } = {}
): Promise<SoundResult> {
  return reported(async () => {
    const endpoint = chooseEndpoint(await context.endpoints(), 'output', options.device)
    const tone = options.tone ?? 'both'
    context.progress?.(`Playing on ${endpoint.name}`)
    const { seconds } = await context.client.play({ endpoint: endpoint.choice, tone }).result
    const muted = endpoint.muted === true ? ['It is muted: turn mute off to hear it'] : []
    return {
      exitCode: 0,
      json: {
        device: { id: endpoint.id, name: endpoint.name, muted: endpoint.muted, volume: endpoint.volume },
        tone,
        seconds,
        played: true
      },
      lines: [`Played ${seconds.toFixed(1)} s on ${endpoint.name}`, ...muted]
    }
  })
}

/** `sidecheck tone send`: plays the proof sound for the other side to hear. sentAt goes into `tone listen --sent-at`. */
export function runToneSend(context: SoundContext, options: { device?: string | undefined } = {}): Promise<SoundResult> {
  return reported(async () => {
    const endpoint = chooseEndpoint(await context.endpoints(), 'output', options.device)
    context.progress?.(`Sending the proof sound on ${endpoint.name}`)
    const { seconds, startedAt } = await context.client.play({ endpoint: endpoint.choice, tone: 'chirp' }).result
    return {
      exitCode: 0,
      json: { device: { id: endpoint.id, name: endpoint.name }, tone: 'chirp', seconds, played: true, sentAt: startedAt },
      lines: [`Sent ${seconds.toFixed(1)} s on ${endpoint.name}, from ${startedAt}`]
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
  return reported(async () => {
    const endpoint = chooseListening(await context.endpoints(), options.device, await context.side())
    const seconds = options.seconds ?? DEFAULT_LISTEN_SECONDS
    context.progress?.(`Listening on ${endpoint.name} for up to ${seconds} s`)
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
      lines: listeningLines(endpoint.name, heard, latencyMs)
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

function listeningLines(name: string, heard: ListenResult, latencyMs: number | undefined): string[] {
  if (!heard.detected)
    return [`${name}: the proof sound was not heard within ${heard.seconds.toFixed(0)} s`, `Level ${heard.level.toFixed(1)} dBFS`]
  return [
    `${name}: the proof sound was heard`,
    `Level ${heard.level.toFixed(1)} dBFS, ${(heard.snr ?? 0).toFixed(0)} dB above the noise`,
    ...(latencyMs === undefined ? [] : [`Latency ${Math.round(latencyMs)} ms`]),
    heard.bandwidthHz === null ? 'Bandwidth could not be measured' : `Carries up to ${heard.bandwidthHz} Hz`,
    heard.distortionPercent === null ? 'Distortion could not be measured' : `Distortion ${heard.distortionPercent.toFixed(1)} per cent`,
    heard.dropouts.length === 0
      ? 'No dropouts'
      : `${heard.dropouts.length} dropouts, ${heard.dropouts.reduce((sum, { ms }) => sum + ms, 0)} ms together`
  ]
}

/** Expected failures become exit code 3 with the error in the document; anything else is a defect and is thrown on. */
async function reported(action: () => Promise<SoundResult>): Promise<SoundResult> {
  try {
    return await action()
  } catch (error) {
    if (!(error instanceof AudioFailure)) throw error
    return { exitCode: 3, json: { error: error.error }, lines: errorLines(error.error) }
  }
}

function errorLines({ message, hint, code }: AudioError): string[] {
  return [`${message} (${code})`, ...(hint === '' ? [] : [hint])]
}
