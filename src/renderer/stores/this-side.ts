import { createStore } from 'zustand/vanilla'
import type { Snapshot, Topic } from '../model/engine.ts'
import { CallError } from '../../shared/contract.ts'
import type { SideChoice } from '../../shared/side-choice.ts'
import type { Lock } from '../../shared/policies.ts'
import type { Client } from '../../shared/wire.ts'

export interface ThisSideStore {
  snapshot: Snapshot | null
  version: string
  /** What the window runs in, null until it is known. */
  host: 'electron' | 'browser' | null
  /** The page that was shown last, from an earlier start on; null where nobody remembers one. */
  page: string | null
  choice: SideChoice
  /** Why names have to be hidden in all that leaves, null where a person may choose. */
  namesHidden: Lock | null
  /** Why nothing may be recorded, null where it may. */
  recordingOff: Lock | null
  /** Why no earlier checks are kept, null where the person decides. */
  historyOff: Lock | null
  /** Whether a policy decides the language. */
  languageFixed: boolean
  /** Topics whose probe runs now, by the host's word. */
  running: ReadonlySet<Topic>
  /** Set while a check that a person asked for is under way. */
  checking: boolean
  /** Why the last call failed, null when it did not. */
  error: { code: string; message: string } | null
  /** Takes over a new connection: listens to its events, then asks for what it has. */
  attach(client: Client): Promise<void>
  check(only?: Topic[]): Promise<void>
  choose(choice: SideChoice): Promise<void>
  dismissError(): void
}

const problem = (error: unknown): { code: string; message: string } =>
  error instanceof CallError
    ? { code: error.code, message: error.message }
    : { code: 'INTERNAL', message: error instanceof Error ? error.message : String(error) }

/** The side this window runs on: its newest snapshot and what is being probed. `client` answers undefined while disconnected. */
export function createThisSideStore(client: () => Client | undefined) {
  return createStore<ThisSideStore>()((set, get) => {
    const call = async (work: (connected: Client) => Promise<Partial<ThisSideStore>>): Promise<void> => {
      const connected = client()
      if (connected === undefined) {
        set({ error: { code: 'DISCONNECTED', message: '' } })
        return
      }
      try {
        set({ error: null, ...(await work(connected)) })
      } catch (error) {
        // A lost connection has its own bar; it says more than the call that fell with it.
        const { code, message } = problem(error)
        set({ error: code === 'DISCONNECTED' ? null : { code, message } })
      }
    }
    return {
      snapshot: null,
      version: '',
      host: null,
      page: null,
      namesHidden: null,
      recordingOff: null,
      historyOff: null,
      languageFixed: false,
      choice: 'auto',
      running: new Set(),
      checking: false,
      error: null,
      async attach(connected) {
        set({ running: new Set(), checking: false })
        let heard = false
        connected.on('snapshot.changed', (snapshot) => {
          heard = true
          set({ snapshot })
        })
        // Readings that began or ended since this connection began: the answer below may be older than that.
        const told = new Set<Topic>()
        connected.on('probe.changed', ({ topic, running }) => {
          told.add(topic)
          const next = new Set(get().running)
          if (running) next.add(topic)
          else next.delete(topic)
          set({ running: next })
        })
        await call(async () => {
          const info = await connected.call('app.info')
          const snapshot = await connected.call('snapshot.get')
          const known = {
            version: info.version,
            host: info.host,
            page: info.page ?? null,
            choice: info.side,
            running: new Set([...info.running.filter((topic) => !told.has(topic)), ...get().running]),
            namesHidden: info.namesHidden ?? null,
            recordingOff: info.recordingOff ?? null,
            historyOff: info.historyOff ?? null,
            languageFixed: info.languageFixed ?? false
          }
          // An event that came in between is newer than the answer.
          return heard || snapshot === null ? known : { ...known, snapshot }
        })
      },
      async check(only) {
        if (get().checking) return
        set({ checking: true })
        await call(async (connected) => ({ snapshot: await connected.call('snapshot.scan', only === undefined ? {} : { only }) }))
        set({ checking: false })
      },
      async choose(choice) {
        await call(async (connected) => ({ snapshot: await connected.call('side.choose', choice), choice }))
      },
      dismissError: () => set({ error: null })
    }
  })
}
