import type { Side } from '../../../core/snapshot/schema.ts'
import { MOST_FILE, unwrap, wrap } from './content.ts'
import { PlaceFault, codeOf, faultOf } from './faults.ts'
import type { Fault } from './faults.ts'
import { makeFolder, openFolder, removeFolder } from './folder.ts'
import type { Folder } from './folder.ts'
import { nameOf, otherSide } from './names.ts'
import type { OwnName } from './names.ts'

/** In milliseconds. A sign of life comes every `beat`; who gave none for `live` counts as gone. */
export interface ExchangeTimes {
  beat: number
  live: number
  /** How old files of this side's ended copies may become. */
  remains: number
}
export const EXCHANGE_TIMES: ExchangeTimes = { beat: 15_000, live: 60_000, remains: 24 * 60 * 60 * 1000 }

/** More copies of the other side than work on one drive. The newest are looked at. */
const MOST_COPIES = 8
/** More than are left there in a day, killed ones included. */
const MOST_KNOWN = 64
/** A half that is still being written is tried again, after 0.2 s, 0.4 s and so on, so many times. */
const MOST_TRIES = 9
const FIRST_PAUSE = 200
const MOST_REMAINS = 200

/** A copy of the other side that has left a half here. */
export interface Found {
  copy: string
  live: boolean
  /** When its half was written, by this machine's clock. */
  writtenAt: number
  /** Its half, where it was not read before. */
  text?: string
  /** Why it was not read. */
  fault?: Fault
}

export interface Looked {
  /** Whether there is a folder of ours at all. */
  folder: boolean
  found: Found[]
}

interface Known {
  half: number
  alive: number
  /** When it last gave a sign of life, by `performance.now()`. */
  heardAt: number
  writtenAt: number
  /** The number of its half that was read, or refused for good. */
  read: number
  /** How often the half was tried in vain, and when it is tried again, by `performance.now()`. */
  tries: number
  tryAt: number
  fault?: Fault
}

export interface ExchangeOptions {
  root: string
  side: Side
  /** Whether the folder is made where there is none: in the session. The local side only looks for it. */
  makes: boolean
  times?: ExchangeTimes
  /** Whose the folder has to be; this process's user by default. */
  user?: number
}

/** How far the next number is after one that is taken: by what could not be taken away, or by somebody else. */
const SKIP = 7

async function free(add: () => Promise<void>, skip: () => void): Promise<void> {
  try {
    await add()
  } catch (error) {
    if (codeOf(error) === 'EEXIST') skip()
    throw error
  }
}

/** The exchange with the other side in one place. One call at a time. */
export class Exchange {
  readonly #options: ExchangeOptions
  readonly #times: ExchangeTimes
  readonly #known = new Map<string, Known>()
  #mine: { copy: string; content: Buffer; number: number } | undefined
  /** The numbers of what stands there of this side. */
  #written = 0
  #beats = 0
  #beatAt = -Infinity
  #tidied = false
  #made = false

  constructor(options: ExchangeOptions) {
    this.#options = options
    this.#times = options.times ?? EXCHANGE_TIMES
  }

  /** Whether files of this side stand here. */
  get present(): boolean {
    return this.#made
  }

  /** What this side hands over here from the next look on. Throws PlaceFault where it is too long. */
  put(copy: string, text: string): void {
    const content = wrap(text)
    if (content === undefined || content.length > MOST_FILE) throw new PlaceFault('too-large')
    this.#mine = { copy, content, number: Math.max(Date.now(), (this.#mine?.number ?? 0) + 1) }
  }

  /**
   * One round: hands over what is new, gives a sign of life, and reads what the other side has left.
   * @param handsOver whether this side's half may stand here now
   * @param stale whether halves of copies that have gone are read as well
   * @throws PlaceFault
   */
  async look(handsOver: boolean, stale: boolean): Promise<Looked> {
    try {
      const { root, makes, user } = this.#options
      let folder = await openFolder(root, user)
      if (folder === undefined) {
        this.#forget()
        if (!makes || !handsOver || this.#mine === undefined) return { folder: false, found: [] }
        await makeFolder(root)
        folder = await openFolder(root, user)
        if (folder === undefined) throw new PlaceFault('gone')
      }
      try {
        if (handsOver) await this.#handOver(folder)
        return { folder: true, found: await this.#find(folder, stale) }
      } finally {
        await folder.close()
      }
    } catch (error) {
      throw faultOf(error)
    }
  }

  /** Takes away what this side has left here, and the folder with it if nothing else is in it. */
  async leave(): Promise<void> {
    if (!this.#made) return
    try {
      const folder = await openFolder(this.#options.root, this.#options.user)
      if (folder === undefined) return this.#forget()
      try {
        const { side } = this.#options
        for (const own of await folder.list()) if (own.side === side && own.copy === this.#mine?.copy) await this.#remove(folder, own.name)
      } finally {
        await folder.close()
      }
      await removeFolder(this.#options.root)
      this.#forget()
    } catch (error) {
      throw faultOf(error)
    }
  }

  /** A plain file. What else somebody has put under such a name is none of ours. */
  async #remove(folder: Folder, name: string): Promise<void> {
    if ((await folder.writtenAt(name)) !== undefined) await folder.remove(name)
  }

  /** The folder has gone: what stood in it is handed over anew when it comes back. */
  #forget(): void {
    this.#written = 0
    this.#beatAt = -Infinity
    this.#made = false
    this.#known.clear()
  }

  async #handOver(folder: Folder): Promise<void> {
    const mine = this.#mine
    if (mine === undefined) return
    const { side } = this.#options
    if (this.#written !== mine.number) {
      this.#made = true
      await free(
        () => folder.add(nameOf(side, mine.copy, 'half', mine.number), mine.content, nameOf(side, mine.copy, 'draft', mine.number)),
        () => (mine.number += SKIP)
      )
      this.#written = mine.number
    }
    if (performance.now() - this.#beatAt < this.#times.beat) return
    const beat = Math.max(Date.now(), this.#beats + 1)
    await free(
      () => folder.add(nameOf(side, mine.copy, 'alive', beat), Buffer.from('alive\n')),
      () => (this.#beats = beat + SKIP)
    )
    this.#beats = beat
    this.#beatAt = performance.now()
  }

  async #find(folder: Folder, stale: boolean): Promise<Found[]> {
    const names = await folder.list()
    const { side } = this.#options
    const mine = names.filter((own) => own.side === side && own.copy === this.#mine?.copy)
    const isCurrent = ({ kind, number }: OwnName): boolean =>
      (kind === 'half' && number === this.#written) || (kind === 'alive' && number === this.#beats)
    // What this copy has replaced, or left when its process was ended.
    for (const own of mine) if (!isCurrent(own)) await this.#remove(folder, own.name)
    // Somebody took away what stood here.
    if (this.#written !== 0 && !mine.some((own) => own.kind === 'half' && isCurrent(own))) this.#written = 0
    if (!this.#tidied && this.#beats > 0) {
      this.#tidied = true
      await this.#tidy(folder, names)
    }
    const copies = await this.#noteSigns(folder, names)
    const now = performance.now()
    const isLive = ({ heardAt }: Known): boolean => now - heardAt < this.#times.live
    const newest = copies.sort((a, b) => b.known.heardAt - a.known.heardAt).slice(0, MOST_COPIES)
    const found: Found[] = []
    for (const { copy, known } of newest) {
      const live = isLive(known)
      const due = known.read !== known.half && now >= known.tryAt
      const text = due && (live || stale) ? await this.#read(folder, copy, known) : undefined
      const { writtenAt, fault } = known
      found.push({ copy, live, writtenAt, ...(text !== undefined && { text }), ...(fault !== undefined && { fault }) })
    }
    return found
  }

  /** Which copies of the other side there are, and which of them have given a sign of life since the last look. */
  async #noteSigns(folder: Folder, names: readonly OwnName[]): Promise<{ copy: string; known: Known }[]> {
    const other = otherSide(this.#options.side)
    const newest = new Map<string, { half: number; alive: number }>()
    for (const { copy, kind, number, side } of names) {
      if (side !== other || kind === 'draft') continue
      const numbers = newest.get(copy) ?? { half: 0, alive: 0 }
      numbers[kind] = Math.max(numbers[kind], number)
      newest.set(copy, numbers)
    }
    if (newest.size > MOST_KNOWN) throw new PlaceFault('crowded')
    for (const copy of this.#known.keys()) if (!newest.has(copy)) this.#known.delete(copy)
    let clock: number | undefined
    const copies: { copy: string; known: Known }[] = []
    for (const [copy, { half, alive }] of newest) {
      // Without a half nobody stands behind it yet.
      if (half === 0) continue
      const known = this.#known.get(copy)
      if (known?.half === half && known.alive === alive) {
        copies.push({ copy, known })
        continue
      }
      clock ??= await this.#clock(folder)
      const now = performance.now()
      const written = await folder.writtenAt(nameOf(other, copy, 'half', half))
      // Its writer has just taken it away; or it is no plain file, and nobody's half.
      if (written === undefined) continue
      const signed = alive === 0 ? undefined : await folder.writtenAt(nameOf(other, copy, 'alive', alive))
      const age = (at: number | undefined): number => (at === undefined ? Infinity : Math.max(0, (clock ?? at) - at))
      // Whoever has changed while it was watched lives, whatever its clock says.
      const heardAt = known === undefined ? now - Math.min(age(written), age(signed)) : now
      const next: Known =
        known?.half === half
          ? { ...known, alive, heardAt }
          : { half, alive, heardAt, writtenAt: Date.now() - Math.min(age(written), Date.now()), read: 0, tries: 0, tryAt: 0 }
      this.#known.set(copy, next)
      copies.push({ copy, known: next })
    }
    return copies
  }

  /** The time by the drive's clock: of this side's last sign of life there, or this machine's own where none stands there. */
  async #clock(folder: Folder): Promise<number> {
    const mine = this.#mine
    if (mine === undefined || this.#beats === 0 || !this.#made) return Date.now()
    const signed = await folder.writtenAt(nameOf(this.#options.side, mine.copy, 'alive', this.#beats))
    return signed === undefined ? Date.now() : signed + (performance.now() - this.#beatAt)
  }

  async #read(folder: Folder, copy: string, known: Known): Promise<string | undefined> {
    const name = nameOf(otherSide(this.#options.side), copy, 'half', known.half)
    delete known.fault
    known.tries += 1
    known.tryAt = performance.now() + FIRST_PAUSE * 2 ** (known.tries - 1)
    const refuse = (fault: Fault, forGood: boolean): undefined => {
      known.fault = fault
      if (forGood || known.tries >= MOST_TRIES) known.read = known.half
    }
    try {
      const content = unwrap(await folder.read(name))
      if (content.ok) {
        known.read = known.half
        return content.text
      }
      return refuse(content.why, content.why === 'newer')
    } catch (error) {
      // Its writer has put a newer one in its place meanwhile.
      if (codeOf(error) === 'ENOENT') return undefined
      const { fault } = faultOf(error)
      return refuse(fault === 'link' ? 'damaged' : fault, fault === 'too-large' || fault === 'link')
    }
  }

  /** Takes away what earlier copies of this side have left and nobody has taken away: they were killed. */
  async #tidy(folder: Folder, names: readonly OwnName[]): Promise<void> {
    const clock = await this.#clock(folder)
    const { side } = this.#options
    const others = names.filter((own) => own.side === side && own.copy !== this.#mine?.copy)
    for (const { name } of others.slice(0, MOST_REMAINS)) {
      const written = await folder.writtenAt(name)
      if (written !== undefined && clock - written > this.#times.remains) await folder.remove(name)
    }
  }
}
