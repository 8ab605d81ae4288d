import { createStore } from 'zustand/vanilla'
import { enginesHere, enginesNow, loadEngines } from '../model/engines.ts'
import type { IntakeError } from '../model/engine-words.ts'
import type { Bundle, ReadResult, Snapshot } from '../model/engine.ts'
import type { LinkWay } from '../../shared/policies.ts'

export type { IntakeError }

/** How a person brought it in. */
export type Brought = { kind: 'file'; name: string } | { kind: 'drop'; name: string } | { kind: 'paste' }
/** `link`: it came by a way between both halves, which wrote it at that time. */
export type Origin = Brought | { kind: 'link'; way: LinkWay; at: string }

/** A file as the browser gives it; only what is needed, so that tests need no DOM. */
export interface TextFile {
  name: string
  size: number
  arrayBuffer(): Promise<ArrayBuffer>
}

/** The largest file that is read at all. A snapshot of 200 devices a kind takes about 0.2 MB. */
export const MAX_FILE_BYTES = 8 * 1024 * 1024

/** A whole case as a file brought it. */
export interface OpenedCase {
  /** The file's name. */
  name: string
  bundle: Bundle
}

export interface OtherSideStore {
  snapshot: Snapshot | null
  origin: Origin | null
  error: IntakeError | null
  /** A snapshot of this same side that a person brought: it is another moment, and takes the place of nothing. */
  beside: { snapshot: Snapshot; origin: Brought } | null
  /** The example stands in for both sides while it is on; what was there comes back after it. */
  example: readonly [local: Snapshot, session: Snapshot] | null
  /** A case that stands in for both sides while it is open, as the example does; what was there comes back after it. */
  opened: OpenedCase | null
  openCase(opened: OpenedCase): void
  openText(text: string, origin: Brought): boolean
  openFiles(files: readonly TextFile[], kind: 'file' | 'drop'): Promise<boolean>
  /** Takes what came already read. What is new leaves the example, what only changed does not. */
  take(snapshot: Snapshot, origin: Origin, isNew: boolean): void
  /** Lets go of the snapshot of this same side, or takes it for the other one after all: the window was on the other side. */
  leaveBeside(): void
  takeBeside(): void
  fail(error: IntakeError): void
  dismissError(): void
  remove(): void
  /** Shows the example, or leaves it and any case that stands in for both sides. */
  setExample(on: boolean): void
}

export interface OtherSideDeps {
  read(text: string): ReadResult
  /** This side, null until it was read. */
  here?(): Snapshot | null
  example(): readonly [local: Snapshot, session: Snapshot]
  /** The words for what only the window can find wrong. */
  words: {
    tooLarge(name: string, megabytes: number): IntakeError
    severalFiles(count: number): IntakeError
    unreadable(name: string, reason: string): IntakeError
    notText(name: string): IntakeError
  }
}

/** The side that was brought in. A failed attempt leaves the one before in place. */
export function createOtherSideStore({ read, here, example, words }: OtherSideDeps) {
  return createStore<OtherSideStore>()((set, get) => ({
    snapshot: null,
    origin: null,
    error: null,
    beside: null,
    example: null,
    opened: null,
    openCase: (opened) => set({ opened, example: null, error: null }),
    openText(text, origin) {
      const result = read(text)
      if (!result.ok) {
        set({ error: result.error })
        return false
      }
      const { snapshot } = result
      const left = { error: null, example: null, opened: null }
      if (here?.()?.side === snapshot.side) set({ beside: { snapshot, origin }, ...left })
      else set({ snapshot, origin, beside: null, ...left })
      return true
    },
    async openFiles(files, kind) {
      const [file, ...more] = files
      if (file === undefined) return false
      if (more.length > 0) {
        set({ error: words.severalFiles(files.length) })
        return false
      }
      if (file.size > MAX_FILE_BYTES) {
        set({ error: words.tooLarge(file.name, file.size / 1024 / 1024) })
        return false
      }
      let bytes: ArrayBuffer
      try {
        bytes = await file.arrayBuffer()
      } catch (error) {
        set({ error: words.unreadable(file.name, error instanceof Error ? error.message : String(error)) })
        return false
      }
      const text = enginesNow().readableText(new Uint8Array(bytes))
      if (text === null) {
        set({ error: words.notText(file.name) })
        return false
      }
      return get().openText(text, { kind, name: file.name })
    },
    take: (snapshot, origin, isNew) => set({ snapshot, origin, ...(isNew ? { example: null, opened: null, error: null } : {}) }),
    leaveBeside: () => set({ beside: null }),
    takeBeside: () => {
      const { beside } = get()
      if (beside !== null && here?.()?.side !== beside.snapshot.side) set({ ...beside, beside: null })
    },
    fail: (error) => set({ error }),
    dismissError: () => set({ error: null }),
    remove: () => set({ snapshot: null, origin: null, error: null }),
    setExample(on) {
      const show = (): void => set({ example: on ? example() : null, opened: null, error: null })
      // In the first moment of the window: what cannot be loaded is told in the bar of faults.
      if (on && enginesHere() === undefined) void loadEngines().then(show)
      else show()
    }
  }))
}
