import { createStore } from 'zustand/vanilla'
import { evidenceOf } from '../model/engine.ts'
import type { PlatformName, EvidenceResult, PastedEvidence, Side } from '../model/engine.ts'
import type { IntakeError } from './other-side.ts'

/** The platforms that a person can name where no snapshot of the session does. */
export const PLATFORM_CHOICES = ['avd', 'windows365', 'devbox', 'rds', 'rdp', 'xrdp'] as const satisfies readonly PlatformName[]
export type PlatformChoice = (typeof PLATFORM_CHOICES)[number]

type Taken = Extract<EvidenceResult, { ok: true }>

/** One pasted or dropped text, as it was read; the text itself is not kept. */
export interface EvidenceItem {
  id: number
  evidence: PastedEvidence
  kind: Taken['kind']
  /** The file's name, "" for pasted text. */
  name: string
  /** Lines that could not be read. */
  problems: number
}

export interface EvidenceStore {
  items: readonly EvidenceItem[]
  /** Read and waiting for a person to say which side it comes from. */
  pending: EvidenceItem | null
  /** What a person named; it counts only where no snapshot names the platform. */
  platform: PlatformChoice | null
  /** Takes a text or a file. Without a side a device list waits in `pending`; a connection belongs to neither side. */
  take(input: Uint8Array | string, name: string, side: Side | null): { ok: true; asked: boolean } | { ok: false; error: IntakeError }
  place(side: Side): void
  cancel(): void
  remove(id: number): void
  choosePlatform(platform: PlatformChoice | null): void
}

/** Of these several can be true at once: each export covers other keys, each store other certificates. */
const GATHERED: ReadonlySet<Taken['kind']> = new Set<Taken['kind']>(['reg', 'policy-rules', 'gpo-report', 'certutil-store'])

/** What was pasted or dropped besides snapshots. Lives as long as the window; nothing of it is stored. */
export function createEvidenceStore(now: () => Date = () => new Date()) {
  return createStore<EvidenceStore>()((set, get) => {
    let last = 0
    const add = (item: EvidenceItem): void => {
      const replaced = (other: EvidenceItem): boolean =>
        other.kind === item.kind && other.evidence.side === item.evidence.side && !GATHERED.has(item.kind)
      set({ items: [...get().items.filter((other) => !replaced(other)), item], pending: null })
    }
    return {
      items: [],
      pending: null,
      platform: null,
      take(input, name, side) {
        const result = evidenceOf(input, side ?? 'local', now().toISOString(), name)
        if (!result.ok) return { ok: false, error: name === '' ? result.error : { ...result.error, what: `${name}: ${result.error.what}` } }
        const connection = result.kind === 'rdp' || result.kind === 'host-pool'
        const evidence: PastedEvidence = connection ? { ...result.evidence, side: 'local' } : result.evidence
        const item = { id: ++last, evidence, kind: result.kind, name, problems: result.problems.length }
        const asked = side === null && !connection
        if (asked) set({ pending: item })
        else add(item)
        return { ok: true, asked }
      },
      place(side) {
        const { pending } = get()
        if (pending !== null) add({ ...pending, evidence: { ...pending.evidence, side } })
      },
      cancel: () => set({ pending: null }),
      remove: (id) => set({ items: get().items.filter((item) => item.id !== id) }),
      choosePlatform: (platform) => set({ platform })
    }
  })
}
