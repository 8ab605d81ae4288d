import { createHash } from 'node:crypto'
import { watch } from 'node:fs'
import type { FSWatcher } from 'node:fs'
import { join } from 'node:path'
import type { Side } from '../../../core/snapshot/schema.ts'
import { Exchange, EXCHANGE_TIMES } from './exchange.ts'
import type { ExchangeTimes, Found } from './exchange.ts'
import { PlaceFault, faultOf } from './faults.ts'
import type { Fault } from './faults.ts'
import { FOLDER } from './names.ts'
import type { Places } from './places/places.ts'

/** In milliseconds. */
export interface WatcherTimes extends ExchangeTimes {
  /** Between two looks at a place, and between two searches for places. */
  look: number
  search: number
  /** How long a call may take until the place counts as one that does not answer. */
  hang: number
  /** How long nobody of the other side may be there until that is told. */
  wait: number
  /** How long the end waits for a place. */
  leave: number
}
export const WATCHER_TIMES: WatcherTimes = { ...EXCHANGE_TIMES, look: 400, search: 3000, hang: 3000, wait: 4000, leave: 2000 }

/** How it stands. `place` is what a person knows it by. */
export type DriveState =
  /** The other side is there. */
  | { kind: 'linked'; place: string }
  /** This side can be reached, and nobody of the other side is there. */
  | { kind: 'waiting'; place: string }
  /** What is there is of a copy that has gone. */
  | { kind: 'stale'; place: string }
  | { kind: 'no-drive'; code?: string }
  | { kind: 'fault'; fault: Fault; place: string; code?: string }

export interface WatcherOptions {
  side: Side
  /** Where the other side can be met. */
  find: () => Promise<Places>
  times?: WatcherTimes
  half(text: string, writtenAt: number): void
  state(state: DriveState): void
  log(message: string): void
}

/** At most so many places at once: each may hold a thread while it does not answer. */
export const MOST_PLACES = 48

interface Place {
  root: string
  exchange: Exchange
  /** When the call began that has not come back, by `performance.now()`. */
  busySince: number | undefined
  done: Promise<void>
  fault: PlaceFault | undefined
  folder: boolean
  found: Found[]
  /** Has the next look come at once. */
  wake: () => void
  again: boolean
  watcher: FSWatcher | undefined
  gone: boolean
}

/** Looks after all places at once, each on its own: one that does not answer holds up no other. */
export class Watcher {
  readonly #options: WatcherOptions
  readonly #times: WatcherTimes
  readonly #places = new Map<string, Place>()
  #mine: { copy: string; text: string } | undefined
  #began = performance.now()
  #hadPlaces = false
  #code: string | undefined
  #told = ''
  #closed = false
  #timer: NodeJS.Timeout | undefined
  #searching = false
  #searched = -Infinity
  /** The newest halves told, so that none is told twice when it is found in two places. */
  readonly #halves = new Set<string>()

  constructor(options: WatcherOptions) {
    this.#options = options
    this.#times = options.times ?? WATCHER_TIMES
  }

  open(): void {
    this.#tick()
    this.#timer = setInterval(() => this.#tick(), Math.min(this.#times.look, 500))
  }

  put(copy: string, text: string): void {
    this.#mine = { copy, text }
    for (const place of this.#places.values()) this.#give(place)
  }

  /** Takes away what this side has left; places that do not answer are left as they are. */
  async close(): Promise<void> {
    this.#closed = true
    clearInterval(this.#timer)
    const ends = [...this.#places.values()].map(async (place) => {
      place.watcher?.close()
      place.wake()
      await place.done
      await this.#leave(place)
    })
    let limit: NodeJS.Timeout | undefined
    await Promise.race([Promise.all(ends), new Promise((resolve) => (limit = setTimeout(resolve, this.#times.leave)))])
    clearTimeout(limit)
  }

  #tick(): void {
    if (!this.#searching && performance.now() - this.#searched >= this.#times.search) void this.#search()
    this.#tell()
  }

  async #search(): Promise<void> {
    this.#searching = true
    try {
      const { roots, code } = await this.#options.find()
      this.#code = code
      const wanted = new Set(roots.slice(0, MOST_PLACES))
      // A drive that does not answer may also have gone from the list: it is waited for where it hangs.
      for (const place of this.#places.values()) if (!wanted.has(place.root)) this.#drop(place)
      if (!this.#closed) for (const root of wanted) if (!this.#places.has(root)) this.#add(root)
    } catch (error) {
      this.#code = faultOf(error).code
      this.#options.log(`drives were not listed: ${String(error)}`)
    } finally {
      this.#searching = false
      this.#searched = performance.now()
      this.#tell()
    }
  }

  #add(root: string): void {
    const { side } = this.#options
    const exchange = new Exchange({ root, side, makes: side === 'session', times: this.#times })
    const place: Place = {
      root,
      exchange,
      busySince: undefined,
      done: Promise.resolve(),
      fault: undefined,
      folder: false,
      found: [],
      wake: () => void (place.again = true),
      again: false,
      watcher: undefined,
      gone: false
    }
    this.#hadPlaces = true
    this.#places.set(root, place)
    this.#give(place)
    place.done = this.#lookAfter(place)
  }

  #drop(place: Place): void {
    place.gone = true
    place.watcher?.close()
    place.wake()
    this.#places.delete(place.root)
  }

  #give(place: Place): void {
    if (this.#mine === undefined) return
    try {
      place.exchange.put(this.#mine.copy, this.#mine.text)
    } catch (error) {
      place.fault = faultOf(error)
    }
    place.wake()
  }

  async #lookAfter(place: Place): Promise<void> {
    while (!this.#closed && !place.gone) {
      place.busySince = performance.now()
      try {
        await this.#look(place)
        place.fault = undefined
      } catch (error) {
        place.fault = faultOf(error)
        place.found = []
        place.folder = false
      }
      place.busySince = undefined
      this.#tell()
      if (!place.again) await this.#pause(place)
      place.again = false
    }
  }

  async #look(place: Place): Promise<void> {
    const { side } = this.#options
    const now = performance.now()
    const first = [...this.#places.values()].find((one) => hasLive(one) && (one === place || !this.#hangs(one, now)))
    const elsewhere = first !== undefined && first !== place
    // In the session every drive is tried until the other side has answered on one. The local side answers where a session is.
    const handsOver = side === 'session' ? !elsewhere : hasLive(place)
    if (!handsOver && place.exchange.present) await place.exchange.leave()
    const { folder, found } = await place.exchange.look(handsOver, !elsewhere)
    place.folder = folder
    const joins = !hasLive(place) && found.some(({ live }) => live)
    place.found = found
    this.#watch(place)
    const anyLive = elsewhere || hasLive(place)
    for (const { text, writtenAt, live } of found) if (text !== undefined && (live || !anyLive)) this.#tellHalf(text, writtenAt)
    if (joins) place.again = true
  }

  #tellHalf(text: string, writtenAt: number): void {
    const key = createHash('sha256').update(text).digest('base64')
    if (this.#halves.has(key)) return
    this.#halves.add(key)
    if (this.#halves.size > 100) this.#halves.delete([...this.#halves][0] ?? '')
    this.#options.half(text, writtenAt)
  }

  /** The local side is told of changes by its own file system. A redirected drive tells nothing: there is only looking. */
  #watch(place: Place): void {
    if (this.#options.side !== 'local') return
    if (!place.folder || place.gone || this.#closed) {
      place.watcher?.close()
      place.watcher = undefined
      return
    }
    if (place.watcher !== undefined) return
    try {
      const watcher = watch(join(place.root, FOLDER), { persistent: false }, () => place.wake())
      const end = (): void => {
        watcher.close()
        if (place.watcher === watcher) place.watcher = undefined
      }
      watcher.on('error', end)
      watcher.on('close', end)
      place.watcher = watcher
    } catch (error) {
      this.#options.log(`changes are looked for, not told: ${String(error)}`)
    }
  }

  /** Until the next look: a while, or at once when something woke it, but never in a storm. */
  async #pause(place: Place): Promise<void> {
    if (this.#closed || place.gone) return
    const { wake } = place
    await new Promise<void>((resolve) => {
      const began = performance.now()
      const soonest = Math.min(50, this.#times.look)
      let timer = setTimeout(resolve, this.#times.look)
      place.wake = () => {
        clearTimeout(timer)
        timer = setTimeout(resolve, this.#closed || place.gone ? 0 : Math.max(0, soonest - (performance.now() - began)))
      }
    })
    place.wake = wake
  }

  async #leave(place: Place): Promise<void> {
    try {
      await place.exchange.leave()
    } catch (error) {
      this.#options.log(`what was left on a drive stays there: ${faultOf(error).message}`)
    }
  }

  #tell(): void {
    if (this.#closed) return
    const state = this.#state()
    if (state === undefined) return
    const text = JSON.stringify(state)
    if (text === this.#told) return
    this.#told = text
    this.#options.state(state)
  }

  #state(): DriveState | undefined {
    const places = [...this.#places.values()]
    const now = performance.now()
    const hangs = (place: Place): boolean => this.#hangs(place, now)
    const linked = places.filter(hasLive)
    const live = linked.find((place) => !hangs(place))
    if (live !== undefined) return { kind: 'linked', place: live.root }
    // It was there a moment ago: nothing else matters more.
    if (linked[0] !== undefined) return { kind: 'fault', fault: 'hangs', place: linked[0].root }
    if (places.length === 0) {
      if (this.#searched === -Infinity && !(this.#searching && now - this.#began > this.#times.hang)) return undefined
      if (this.#hadPlaces) return { kind: 'fault', fault: 'gone', place: '' }
      return { kind: 'no-drive', ...(this.#code !== undefined && { code: this.#code }) }
    }
    const answering = places.filter((place) => !hangs(place))
    const stale = answering.find(({ found }) => found.some(({ fault }) => fault === undefined))
    if (stale !== undefined) return { kind: 'stale', place: stale.root }
    const bad = answering.find(({ found }) => found.length > 0)
    const told = bad?.found.find(({ fault }) => fault !== undefined)?.fault
    if (bad !== undefined && told !== undefined) return { kind: 'fault', fault: told, place: bad.root }
    const works = answering.find(({ fault }) => fault === undefined)
    const troubled = places.find(hangs) ?? places.find(({ fault }) => fault !== undefined)
    // On the local side any folder may be the one: those that cannot be read are none.
    const matters = this.#options.side === 'session' ? works === undefined : troubled?.fault !== undefined && SAYS.has(troubled.fault.fault)
    if (troubled !== undefined && matters) {
      if (hangs(troubled)) return { kind: 'fault', fault: 'hangs', place: troubled.root }
      const { fault, code } = troubled.fault ?? new PlaceFault('other')
      return { kind: 'fault', fault, place: troubled.root, ...(code !== undefined && { code }) }
    }
    if (now - this.#began < this.#times.wait) return undefined
    return { kind: 'waiting', place: this.#options.side === 'session' ? (works?.root ?? '') : '' }
  }

  #hangs({ busySince }: Place, now: number): boolean {
    return busySince !== undefined && now - busySince > this.#times.hang
  }
}

/** What is told of a local folder although another one may be the one that is meant: there is a folder of our name in it. */
const SAYS: ReadonlySet<Fault> = new Set(['foreign', 'link', 'not-folder', 'crowded', 'full'])

const hasLive = ({ found }: Place): boolean => found.some(({ live, fault }) => live && fault === undefined)
