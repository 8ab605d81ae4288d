import { SERIES_TAIL_SECONDS, soundsIn } from '../../core/signal/series.ts'
import type { DelayResult } from '../../shared/sound.ts'
import type { AudioClient, AudioRun } from '../audio/program/audio-client.ts'
import type { ChosenEndpoint } from '../audio/program/endpoints.ts'

export interface DelayOptions {
  client: Pick<AudioClient, 'sendSeries' | 'hearSeries'>
  seconds: number
  lag: number
  /** null: this side does not play, or does not listen. */
  output: ChosenEndpoint | null
  input: ChosenEndpoint | null
  now(): Date
  /** Both devices are open. */
  onStarted(sampleRate: number): void
}

/** One side's part in a test of the delay: sends and listens at once, in two streams that stay open. */
export function startDelay({ client, seconds, lag, output, input, now, onStarted }: DelayOptions): AudioRun<DelayResult> {
  let waiting = (output === null ? 0 : 1) + (input === null ? 0 : 1)
  const startedAt = now().toISOString()
  const opened = ({ sampleRate }: { sampleRate: number }): void => {
    if (--waiting === 0) onStarted(sampleRate)
  }
  const hears =
    input === null ? undefined : client.hearSeries({ endpoint: input.choice, seconds: seconds + SERIES_TAIL_SECONDS, onStarted: opened })
  const sends =
    output === null ? undefined : client.sendSeries({ endpoint: output.choice, lag, times: soundsIn(seconds), onStarted: opened })
  const stop = (): void => {
    hears?.stop()
    sends?.stop()
  }
  const deviceOf = (endpoint: ChosenEndpoint | null) => endpoint && { id: endpoint.id, name: endpoint.name }
  const both = async (): Promise<DelayResult> => {
    const results = await Promise.allSettled(
      [sends?.result, hears?.result].map(async (result) => {
        try {
          return await result
        } catch (error) {
          // Where one of the two cannot go on, the other one would go on for minutes for nothing.
          stop()
          throw error
        }
      })
    )
    for (const result of results) if (result.status === 'rejected') throw result.reason
    const [sent, heard] = [await sends?.result, await hears?.result]
    return {
      output: deviceOf(output),
      input: deviceOf(input),
      startedAt,
      sent: sent?.sent ?? [],
      heard: heard?.heard ?? [],
      seconds: Math.max(sent?.seconds ?? 0, heard?.seconds ?? 0)
    }
  }
  return { result: both(), stop }
}
