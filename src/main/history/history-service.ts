import { randomUUID } from 'node:crypto'
import { CHECK_SCHEMA, readCheckText, summaryOf } from '../../core/history/check.ts'
import { MAX_CHECKS } from '../../core/history/summary.ts'
import type { CheckSummary } from '../../core/history/summary.ts'
import type { Check, CheckRead } from '../../core/history/check.ts'
import { refusal } from '../../core/snapshot/refusal.ts'
import type { Side, Snapshot } from '../../core/snapshot/schema.ts'
import { say } from '../../core/words/index.ts'
import { CallError } from '../../shared/contract.ts'
import type { History } from '../../shared/history.ts'
import { HistoryFolder, fileNameOf } from './folder.ts'
import type { KeptFile } from './folder.ts'

const MEBIBYTE = 1024 * 1024
/** The largest file of one check, and of all together: a usual pair has 0.1 MB. In bytes. */
export const MAX_CHECK_BYTES = 16 * MEBIBYTE
export const MAX_HISTORY_BYTES = 128 * MEBIBYTE

export interface HistoryOptions {
  folder: string
  /** Whether checks may be kept now: the person said so, and no policy forbids it. */
  mayKeep(): Promise<boolean>
  /** This side as it was read last, null before. */
  latest(): Snapshot | null
  /** The number of the newest check of everything on this side. */
  check(): number
  now(): Date
  log(message: string): void
}

/** The check that this program keeps up: both halves of it may come one after the other. */
interface Current {
  check: number
  id: string
  other: string | null
  /** The person has deleted it: it does not come back. */
  deleted: boolean
}

const OTHER: Record<Side, Side> = { local: 'session', session: 'local' }

/** What tells one other side from another: its machine, or its snapshot where that was not read. */
const keyOf = (other: Snapshot | null): string | null =>
  other === null ? null : other.machine.status === 'present' ? other.machine.data.name.toLowerCase() : other.id

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error))

/**
 * Earlier checks in a folder of the user's own. A check is one reading of everything on this side, with the other side where it was there:
 * the pair takes the place of the single side that it began as. Live changes make no check of their own.
 */
export class HistoryService {
  readonly #options: HistoryOptions
  readonly #folder: HistoryFolder
  /** What was read of each file, while it is as it was. */
  readonly #known = new Map<string, { written: number; bytes: number; summary: CheckSummary | null }>()
  #current: Current | undefined
  #fault: string | undefined
  /** One write or deletion after the other. */
  #working: Promise<unknown> = Promise.resolve()

  constructor(options: HistoryOptions) {
    this.#options = options
    this.#folder = new HistoryFolder(options.folder)
  }

  /** Keeps this side as it is now, with the other side where it is given. Answers whether something was kept. @throws CallError NOT_KEPT */
  keep(other: Snapshot | null): Promise<boolean> {
    return this.#after(async () => {
      const own = this.#options.latest()
      if (own === null || !(await this.#options.mayKeep())) return false
      const pair = other !== null && other.side === OTHER[own.side] ? other : null
      const number = this.#options.check()
      const key = keyOf(pair)
      const before = this.#current?.check === number ? this.#current : undefined
      // The same check: first of one side, now a pair. A pair is not made a single side again, because the other one was taken away.
      const same = before !== undefined && (before.other === null || before.other === key)
      if (before?.deleted === true && (same || pair === null)) return false
      if (before !== undefined && pair === null && before.other !== null) return false
      const id = same ? before.id : randomUUID()
      const at = this.#options.now().toISOString()
      const check: Check = { schema: CHECK_SCHEMA, id, at, here: own.side, local: null, session: null, [own.side]: own }
      if (pair !== null) check[pair.side] = pair
      try {
        await this.#write(check, same ? id : undefined)
        this.#fault = undefined
      } catch (error) {
        this.#fault = messageOf(error).slice(0, 1000)
        this.#options.log(`the check could not be kept: ${this.#fault}`)
        throw new CallError('NOT_KEPT', this.#fault)
      }
      this.#current = { check: number, id, other: key, deleted: false }
      return true
    })
  }

  /** What is kept, the newest first. @throws CallError NO_HISTORY where the folder is not this user's own or cannot be read */
  list(): Promise<History> {
    return this.#after(async () => {
      const summaries: CheckSummary[] = []
      let damaged = 0
      for (const file of await this.#files()) {
        const summary = await this.#summary(file)
        if (summary === null) damaged++
        else summaries.push(summary)
      }
      const { id, deleted } = this.#current ?? { id: null, deleted: true }
      return {
        folder: this.#folder.path,
        checks: summaries,
        damaged,
        current: deleted ? null : id,
        ...(this.#fault === undefined ? {} : { fault: this.#fault })
      }
    })
  }

  /** One check. It is read and judged like any file. @throws CallError NO_SUCH_CHECK, NO_HISTORY */
  open(id: string): Promise<CheckRead> {
    return this.#after(async () => {
      const file = (await this.#files()).find((one) => one.id === id)
      if (file === undefined) throw new CallError('NO_SUCH_CHECK', 'This check is not kept any more')
      return this.#read(file)
    })
  }

  /** Deletes checks; `all`: everything of ours in the folder, damaged files too. @throws CallError NOT_DELETED */
  delete(which: readonly string[] | 'all'): Promise<void> {
    return this.#after(async () => {
      try {
        for (const { id, name } of await this.#files()) {
          if (which !== 'all' && !which.includes(id)) continue
          await this.#folder.remove(name)
          this.#known.delete(name)
        }
      } catch (error) {
        throw new CallError('NOT_DELETED', messageOf(error))
      }
      if (this.#current !== undefined && (which === 'all' || which.includes(this.#current.id))) this.#current.deleted = true
    })
  }

  async #write(check: Check, replaced: string | undefined): Promise<void> {
    const text = `${JSON.stringify(check)}\n`
    const bytes = Buffer.byteLength(text)
    if (bytes > MAX_CHECK_BYTES) throw new Error(`it has ${bytes} bytes; at most ${MAX_CHECK_BYTES} are kept of one check`)
    await this.#folder.prepare()
    const name = fileNameOf(check.at, check.id)
    await this.#folder.write(name, text)
    // Only when the new one is there: nothing is lost by a full disk.
    let sum = 0
    for (const [place, file] of (await this.#folder.files()).entries()) {
      sum += file.bytes
      const isOld = file.name !== name && (file.id === replaced || place >= MAX_CHECKS || sum > MAX_HISTORY_BYTES)
      if (isOld) await this.#folder.remove(file.name)
    }
  }

  async #files(): Promise<KeptFile[]> {
    try {
      return await this.#folder.files()
    } catch (error) {
      throw new CallError('NO_HISTORY', messageOf(error))
    }
  }

  async #summary(file: KeptFile): Promise<CheckSummary | null> {
    const known = this.#known.get(file.name)
    if (known !== undefined && known.written === file.written && known.bytes === file.bytes) return known.summary
    const read = await this.#read(file)
    const summary = read.ok ? summaryOf(read.check) : null
    if (!read.ok) this.#options.log(`${file.name} is no check: ${read.error.what} ${read.error.where}`)
    this.#known.set(file.name, { written: file.written, bytes: file.bytes, summary })
    return summary
  }

  async #read(file: KeptFile): Promise<CheckRead> {
    try {
      const read = readCheckText(await this.#folder.read(file.name, MAX_CHECK_BYTES))
      // A copy under another name would be deleted in the place of the one that it says it is.
      if (read.ok && read.check.id !== file.id) return { ok: false, error: WRONG_NAME }
      return read
    } catch (error) {
      const what = messageOf(error)
      return { ok: false, error: { ...WRONG_NAME, what, words: { ...WRONG_NAME.words, what } } }
    }
  }

  #after<T>(work: () => Promise<T>): Promise<T> {
    const mine = this.#working.then(work)
    // The next one waits for the end, whichever it is; who asked hears of a failure.
    this.#working = mine.catch(() => undefined)
    return mine
  }
}

const WRONG_NAME = refusal(say('check-file.content'), '', say('check-file.todo'))
