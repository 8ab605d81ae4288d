import { SERIES_EVERY_SECONDS, SERIES_TAIL_SECONDS, soundsIn } from '../../../core/signal/series.ts'
import { delayTest } from '../../../core/sound/delays.ts'
import { say } from '../../../core/words/index.ts'
import type { AudioClient } from './audio-client.ts'
import { reported } from './commands.ts'
import type { SoundContext, SoundResult } from './commands.ts'
import { chooseEndpoint, chooseListening } from './endpoints.ts'

/** As the other commands' context, with what series need. */
export type DelayContext = SoundContext & { client: Pick<AudioClient, 'sendSeries' | 'hearSeries'> }

interface DelayOptions {
  device?: string | undefined
  seconds: number
}

/** `sidecheck tone send --delay`: the sounds of a series, for the other side to hear whether the delay grows. */
export function runSeriesSend(context: DelayContext, { device, seconds }: DelayOptions): Promise<SoundResult> {
  return reported(context, async () => {
    const endpoint = chooseEndpoint(await context.endpoints(), 'output', device)
    const times = soundsIn(seconds)
    context.progress?.(context.speak(say('cli.delay.sending', { name: endpoint.name, count: times, seconds })))
    const { sent } = await context.client.sendSeries({ endpoint: endpoint.choice, lag: 0, times }).result
    return {
      exitCode: 0,
      json: { device: { id: endpoint.id, name: endpoint.name }, every: SERIES_EVERY_SECONDS, sentAt: sent },
      lines: [context.speak(say('cli.delay.sent', { name: endpoint.name, count: sent.length }))]
    }
  })
}

/** `sidecheck tone listen --delay`: what the delay does over the time. Exit code 1 where it grows or jumps, or too little was heard. */
export function runSeriesListen(context: DelayContext, { device, seconds }: DelayOptions): Promise<SoundResult> {
  return reported(context, async () => {
    const endpoint = chooseListening(await context.endpoints(), device, await context.side())
    context.progress?.(context.speak(say('cli.tone.listening', { name: endpoint.name, seconds: seconds + SERIES_TAIL_SECONDS })))
    const startedAt = new Date().toISOString()
    const { heard } = await context.client.hearSeries({ endpoint: endpoint.choice, seconds: seconds + SERIES_TAIL_SECONDS }).result
    const input = { id: endpoint.id, name: endpoint.name }
    const delay = { startedAt, seconds, every: SERIES_EVERY_SECONDS, output: null, input, sent: [], heard }
    const [course] = delayTest({ local: { delay } })?.courses ?? []
    const { kind, perMinute, jumps, scatter } = course?.trend ?? { kind: 'uncertain' as const, perMinute: 0, jumps: [], scatter: 0 }
    const largest = jumps.reduce((most, { ms }) => (Math.abs(ms) > Math.abs(most) ? ms : most), 0)
    return {
      exitCode: kind === 'grows' || kind === 'jumps' || kind === 'uncertain' ? 1 : 0,
      json: {
        device: input,
        every: SERIES_EVERY_SECONDS,
        heardAt: heard,
        delay: { kind, perMinute, jumps, scatter, points: course?.points ?? [] }
      },
      lines: [
        context.speak(say(`cli.delay.${kind}`, { ms: String(Math.abs(perMinute)), count: jumps.length, jump: String(Math.abs(largest)) })),
        context.speak(say('cli.delay.heard', { count: heard.length }))
      ]
    }
  })
}
