import { createStore } from 'zustand/vanilla'
import { say } from '../model/engine.ts'
import { enginesNow, loadCodes } from '../model/engines.ts'
import type { EvidenceResult, ParseKind, PastedEvidence, PlatformName, Side } from '../model/engine.ts'
import type { IntakeError } from './other-side.ts'

/** The platforms that a person can name where no snapshot of the session does. */
export const PLATFORM_CHOICES = ['avd', 'windows365', 'devbox', 'rds', 'rdp', 'xrdp'] as const satisfies readonly PlatformName[]
export type PlatformChoice = (typeof PLATFORM_CHOICES)[number]

type Taken = Extract<EvidenceResult, { ok: true }>
type TakeResult = { ok: true; asked: boolean } | { ok: false; error: IntakeError }

/** The refusal of a file names it. */
function named(
  name: string,
  { what, where, todo, words }: Extract<EvidenceResult, { ok: false; asked?: undefined }>['error']
): IntakeError {
  const told = say('intake.named', { name, what: words.what })
  return { what: `${name}: ${what}`, where, todo, words: { ...words, what: told } }
}

interface Unclear {
  kinds: readonly ParseKind[]
  input: Uint8Array | string
  name: string
  side: Side | null
}

/** One pasted or dropped text, as it was read; the text itself is not kept. */
export interface EvidenceItem {
  id: number
  evidence: PastedEvidence
  kind: ParseKind
  /** The file's name, "" for pasted text. */
  name: string
  /** Lines that could not be read. */
  problems: number
}

export interface EvidenceStore {
  items: readonly EvidenceItem[]
  /** The last text that had to go for a newer one, and how many went since a person has read of it. */
  dropped: { item: EvidenceItem; count: number } | null
  /** Read and waiting for a person to say which side it comes from. */
  pending: EvidenceItem | null
  /** A text that several kinds claim, waiting for a person to say which it is. */
  unclear: Unclear | null
  /** What a person named; it counts only where no snapshot names the platform. */
  platform: PlatformChoice | null
  /** Takes a text or a file. Without a side a device list waits in `pending`; a connection belongs to neither side. */
  take(input: Uint8Array | string, name: string, side: Side | null, kind?: ParseKind): TakeResult
  /** What a person said of an unclear text. */
  chooseKind(kind: ParseKind): TakeResult
  place(side: Side): void
  cancel(): void
  remove(id: number): void
  dismissDropped(): void
  choosePlatform(platform: PlatformChoice | null): void
  /** What a person answered: ids of questions with those of the choices. */
  answers: Readonly<Record<string, string>>
  answer(question: string, choice: string): void
  forgetAnswers(): void
  /** Puts back what an earlier page had. */
  restore(brought: Pick<EvidenceStore, 'items' | 'platform' | 'answers'>): void
}

/** The page's own files are gone, as after an update: the next text tries again, and until then codes are shown as they are written. */
const unexplained = (error: unknown): void => console.warn('The table of error codes could not be loaded', error)

/** What was pasted or dropped besides snapshots. Lives as long as the window; nothing of it is stored. */
export function createEvidenceStore(now: () => Date = () => new Date()) {
  return createStore<EvidenceStore>()((set, get) => {
    let last = 0
    const add = (item: EvidenceItem): void => {
      const { texts, dropped } = enginesNow().withText(get().items, item)
      const newest = dropped.at(-1)
      const { dropped: known, pending } = get()
      // What its codes mean comes a moment later; without it the text itself is still judged.
      if (item.kind === 'error-text') void loadCodes().then(() => set({ items: [...get().items] }), unexplained)
      set({
        items: texts,
        // Another text may wait for its answer: one that came in the same moment must not take its question away.
        pending: pending?.id === item.id ? null : pending,
        dropped: newest === undefined ? known : { item: newest, count: (known?.count ?? 0) + dropped.length }
      })
    }
    const place = ({ kind, evidence: read, problems }: Taken, name: string, side: Side | null): TakeResult => {
      const connection = enginesNow().kindOf(kind).connection === true
      const evidence: PastedEvidence = connection ? { ...read, side: 'local' } : read
      const item = { id: ++last, evidence, kind, name, problems: problems.length }
      const asked = side === null && !connection
      if (asked) set({ pending: item })
      else add(item)
      return { ok: true, asked }
    }
    return {
      items: [],
      dropped: null,
      pending: null,
      unclear: null,
      platform: null,
      take(input, name, side, kind) {
        const result = enginesNow().evidenceOf(input, side ?? 'local', now().toISOString(), name, kind)
        if (result.ok) return place(result, name, side)
        if (result.asked !== undefined) {
          set({ unclear: { kinds: result.asked, input, name, side } })
          return { ok: true, asked: true }
        }
        return { ok: false, error: name === '' ? result.error : named(name, result.error) }
      },
      chooseKind(kind) {
        const { unclear } = get()
        if (unclear === null) return { ok: true, asked: false }
        set({ unclear: null })
        return get().take(unclear.input, unclear.name, unclear.side, kind)
      },
      place(side) {
        const { pending } = get()
        if (pending !== null) add({ ...pending, evidence: { ...pending.evidence, side } })
      },
      cancel: () => set({ pending: null, unclear: null }),
      remove: (id) => set({ items: get().items.filter((item) => item.id !== id) }),
      dismissDropped: () => set({ dropped: null }),
      choosePlatform: (platform) => set({ platform }),
      answers: {},
      // own key: the id of a question of ours
      answer: (question, choice) => set({ answers: { ...get().answers, [question]: choice } }),
      forgetAnswers: () => set({ answers: {} }),
      restore(brought) {
        last = Math.max(last, ...brought.items.map(({ id }) => id))
        set(brought)
      }
    }
  })
}
