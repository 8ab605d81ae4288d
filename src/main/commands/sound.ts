import { AudioClient } from '../audio/program/audio-client.ts'
import { runMic, runPlay, runToneListen, runToneSend } from '../audio/program/commands.ts'
import { runSeriesListen, runSeriesSend } from '../audio/program/delay-commands.ts'
import type { DelayContext } from '../audio/program/delay-commands.ts'
import type { SoundResult } from '../audio/program/commands.ts'
import { isListed } from '../audio/program/endpoints.ts'
import { microphoneAccess } from '../audio/program/privacy.ts'
import { audioWorkerFile, forkAudio } from '../audio/program/fork-audio.ts'
import { toneSchema, MAX_LISTEN_SECONDS, MAX_MIC_SECONDS } from '../../shared/sound.ts'
import type { Tone } from '../../shared/sound.ts'
import { MAX_SERIES_SECONDS } from '../../core/signal/series.ts'
import type { Reading } from '../../core/snapshot/reading.ts'
import type { AudioData, Side } from '../../core/snapshot/schema.ts'
import { decideSide } from '../services/snapshot-service.ts'
import { adminPolicies } from '../platform/index.ts'
import { recordingOff } from '../policy/recording.ts'
import { say } from '../../core/words/index.ts'
import { UsageError, printJson, printLines, printMessage } from './context.ts'
import type { ExitCode, Terminal } from './context.ts'
import { commandWorkers } from './workers.ts'

/** What is played where nobody chose. */
export const DEFAULT_TONE: Tone = 'both'
/** Fewer seconds have too few sounds to say anything. */
const LEAST_DELAY_SECONDS = 45

export interface SoundOptions {
  device?: string
  seconds?: string
  tone?: string
  sentAt?: string
  delay?: string
  json?: boolean
}

/** `sidecheck mic`: level of a microphone, then statistics and a verdict. */
export function mic(options: SoundOptions, terminal: Terminal): Promise<ExitCode> {
  const seconds = secondsOf(options.seconds, MAX_MIC_SECONDS)
  return run(options, terminal, (context) => runMic(context, { device: options.device, seconds }))
}

/** `sidecheck play`: a test sound on an output. */
export function play(options: SoundOptions, terminal: Terminal): Promise<ExitCode> {
  const tone = toneSchema.options.find((name) => name === (options.tone ?? DEFAULT_TONE))
  if (tone === undefined)
    throw new UsageError(say('cli.takes-list', { option: '--tone', list: toneSchema.options.join(', '), value: options.tone ?? '' }))
  return run(options, terminal, (context) => runPlay(context, { device: options.device, tone }))
}

/** `sidecheck tone send`: the proof sound, for the other side to hear. */
export function toneSend(options: SoundOptions, terminal: Terminal): Promise<ExitCode> {
  const delay = delayOf(options)
  if (delay !== undefined) return run(options, terminal, (context) => runSeriesSend(context, { device: options.device, seconds: delay }))
  return run(options, terminal, (context) => runToneSend(context, { device: options.device }))
}

/** `sidecheck tone listen`: waits for the proof sound. */
export function toneListen(options: SoundOptions, terminal: Terminal): Promise<ExitCode> {
  const delay = delayOf(options)
  if (delay !== undefined) return run(options, terminal, (context) => runSeriesListen(context, { device: options.device, seconds: delay }))
  const seconds = secondsOf(options.seconds, MAX_LISTEN_SECONDS)
  if (options.sentAt !== undefined && Number.isNaN(Date.parse(options.sentAt)))
    throw new UsageError(say('cli.takes-time', { option: '--sent-at', value: options.sentAt }))
  return run(options, terminal, (context) => runToneListen(context, { device: options.device, seconds, sentAt: options.sentAt }))
}

/** How long the delay is tested, undefined where it is not. */
function delayOf({ delay }: SoundOptions): number | undefined {
  if (delay === undefined) return undefined
  const seconds = Number(delay)
  if (delay.trim() === '' || !(seconds >= LEAST_DELAY_SECONDS && seconds <= MAX_SERIES_SECONDS))
    throw new UsageError(
      say('cli.takes-seconds-from', { option: '--delay', least: LEAST_DELAY_SECONDS, most: MAX_SERIES_SECONDS, value: delay })
    )
  return seconds
}

function secondsOf(value: string | undefined, most: number): number | undefined {
  if (value === undefined) return undefined
  const seconds = Number(value)
  if (value.trim() === '' || !(seconds >= 1 && seconds <= most))
    throw new UsageError(say('cli.takes-seconds', { option: '--seconds', most, value }))
  return seconds
}

async function run(options: SoundOptions, terminal: Terminal, test: (context: DelayContext) => Promise<SoundResult>): Promise<ExitCode> {
  const supervisor = commandWorkers(terminal)
  const endpoints = (): Promise<Reading<AudioData>> => supervisor.read('audio')
  const side = async (): Promise<Side> => decideSide('auto', await supervisor.read('session')).side
  const client = new AudioClient({
    fork: () => forkAudio(audioWorkerFile()),
    isListed: async (endpoint) => isListed(await endpoints(), endpoint),
    microphoneAccess: async () => microphoneAccess(await supervisor.read('privacy')),
    mayNotRecord: async () => recordingOff(await adminPolicies())
  })
  try {
    const { speak } = terminal
    const { exitCode, json, lines } = await test({ client, endpoints, side, speak, progress: (line) => printMessage(terminal, line) })
    if (options.json === true) printJson(terminal, json)
    else printLines(terminal, lines)
    return exitCode
  } finally {
    client.close()
    supervisor.close()
  }
}
