import { CHIRPS_SECONDS } from '../../../core/signal/chirp.ts'
import type { Repeated } from './playback.ts'

/**
 * When each sound of a series was handed to the device, by the system's clock: the device's own runs apart from it. Between two sounds the
 * time is told by how the device took the chunks, which it does at its own pace.
 */
export class SeriesTimes {
  readonly #repeated: Repeated
  readonly #offsets: number[][]

  constructor(repeated: Repeated) {
    this.#repeated = repeated
    this.#offsets = Array.from({ length: repeated.times }, () => [])
  }

  /** A chunk was taken: it ends so many seconds after the beginning. */
  written(seconds: number, at: number): void {
    const { lag, every } = this.#repeated
    const number = Math.floor((seconds - lag) / every)
    if (seconds - lag - number * every <= CHIRPS_SECONDS) this.#offsets[number]?.push(at - seconds * 1000)
  }

  /** @param startedAt when the first sample was handed over, ISO 8601 @param played seconds */
  sent(startedAt: string, played: number): string[] {
    const { lag, every } = this.#repeated
    const middles = this.#offsets.map((offsets) => offsets.toSorted((a, b) => a - b)[offsets.length >> 1])
    const first = middles.find((middle) => middle !== undefined) ?? 0
    return middles.flatMap((middle, number) => {
      const at = lag + number * every
      // A sound that was cut short may have been heard or not.
      if (middle === undefined || at + CHIRPS_SECONDS > played + 0.1) return []
      return [new Date(Math.round(Date.parse(startedAt) + at * 1000 + (middle - first))).toISOString()]
    })
  }
}
