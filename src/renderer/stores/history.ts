import { createStore } from 'zustand/vanilla'
import type { StoreApi } from 'zustand'
import { CallError } from '../../shared/contract.ts'
import type { History } from '../../shared/history.ts'
import type { Client } from '../../shared/wire.ts'
import { TOPICS, dataOf, isNotYet } from '../model/engine.ts'
import type { Said, Snapshot, Words } from '../model/engine.ts'
import { ownWords } from '../model/own-words.ts'
import type { OtherSideStore } from './other-side.ts'
import type { PreferencesStore } from './preferences.ts'
import type { ThisSideStore } from './this-side.ts'

/** A moment to compare with, as it was opened. `name`: of the file that it came from. */
export interface OpenedMoment {
  id: string | null
  at: string
  name: string | null
  local: Snapshot | null
  session: Snapshot | null
}

/** Why something of the earlier checks did not work: the code of the call, and what the system or the reader said. */
export interface HistoryFault {
  code: string
  what: Words
  todo: Words
}

export interface HistoryStore {
  /** What is kept; null until it was asked for. */
  history: History | null
  fault: HistoryFault | null
  /** The moment that is compared with another one, null while the list is shown. */
  older: OpenedMoment | null
  /** The other one; null: now. */
  newer: OpenedMoment | null
  load(): Promise<void>
  /** Opens a check, as the older of two moments or as the newer. */
  open(id: string, as: 'older' | 'newer'): Promise<void>
  /** Compares a moment that was not kept, a file, with now. */
  compare(moment: OpenedMoment): void
  /** Back to the list, or with the newer moment to now. */
  leave(which: 'older' | 'newer'): void
  delete(which: readonly string[] | 'all'): Promise<void>
  attach(client: Client): void
}

export interface HistoryDeps {
  client(): Client | undefined
  thisSide: StoreApi<ThisSideStore>
  otherSide: StoreApi<OtherSideStore>
  preferences: StoreApi<PreferencesStore>
  report(error: unknown): void
}

/** How often a check is handed over that the program does not take. */
const MAX_TRIES = 3

const wordsOf = (said: string | Said): Words => (typeof said === 'string' ? said : ownWords(said))

/** Whether every topic has answered once. What is read again meanwhile, because it changed, is no check under way. */
export const isWhole = (snapshot: Snapshot): boolean => TOPICS.every((topic) => snapshot[topic] === undefined || !isNotYet(snapshot[topic]))

/** What tells one other side from another; null while it is not there or not all of it was read. */
function keyOf(other: Snapshot | null, here: Snapshot): string | null {
  if (other === null || other.side === here.side) return null
  if (!isWhole(other)) return null
  return dataOf(other.machine)?.name ?? other.id
}

/**
 * Earlier checks. Tells the program when one has ended: everything was read that was asked for, or the other side came to it. What
 * changes meanwhile, live, is no check.
 */
export function createHistoryStore({ client, thisSide, otherSide, preferences, report }: HistoryDeps): StoreApi<HistoryStore> {
  /** How many checks a person has asked for in this window, and what of the newest was handed to the program. */
  let checks = 0
  let told: string | undefined
  let tries = 0

  const store = createStore<HistoryStore>()((set, get) => {
    const ask = async <T>(work: (connected: Client) => Promise<T>): Promise<T | undefined> => {
      const connected = client()
      if (connected === undefined) return undefined
      try {
        const answer = await work(connected)
        set({ fault: null })
        return answer
      } catch (error) {
        const { code, message } = error instanceof CallError ? error : { code: 'INTERNAL', message: String(error) }
        // A lost connection has its own bar.
        if (code !== 'DISCONNECTED') set({ fault: { code, what: message, todo: '' } })
        return undefined
      }
    }
    return {
      history: null,
      fault: null,
      older: null,
      newer: null,
      async load() {
        const history = await ask((connected) => connected.call('history.list'))
        if (history !== undefined) set({ history })
      },
      async open(id, as) {
        const opened = await ask((connected) => connected.call('history.open', { id }))
        if (opened === undefined) return
        if (opened.is === 'refused') set({ fault: { code: 'REFUSED', what: wordsOf(opened.what), todo: wordsOf(opened.todo) } })
        else {
          const { at, local, session } = opened.check
          const moment: OpenedMoment = { id, at, name: null, local, session }
          set(as === 'older' ? { older: moment } : { newer: moment })
        }
      },
      compare: (older) => set({ older, newer: null, fault: null }),
      leave: (which) => set(which === 'older' ? { older: null, newer: null, fault: null } : { newer: null }),
      async delete(which) {
        const gone = (moment: OpenedMoment | null): boolean => moment?.id != null && (which === 'all' || which.includes(moment.id))
        await ask((connected) => connected.call('history.delete', which === 'all' ? { all: true } : { ids: [...which] }))
        if (gone(get().older)) get().leave('older')
        else if (gone(get().newer)) get().leave('newer')
      },
      attach(connected) {
        told = undefined
        connected.on('history.changed', () => void get().load())
        keep()
      }
    }
  })

  function keep(): void {
    const connected = client()
    const { snapshot, checking, historyOff } = thisSide.getState()
    const isOn = preferences.getState().history === true && historyOff === null
    if (!isOn) told = undefined
    if (connected === undefined || snapshot === null || !isOn || checking || !isWhole(snapshot)) return
    const other = otherSide.getState().snapshot
    const key = keyOf(other, snapshot)
    const now = `${checks} ${key ?? ''}`
    if (now === told) return
    told = now
    const answered = ({ kept }: { kept: boolean }): void => {
      // The person's choice may still be on its way: it is told to every window when it holds, and this is tried again.
      if (!kept && told === now && tries < MAX_TRIES) {
        tries++
        told = undefined
      } else tries = 0
    }
    connected.call('history.keep', { other: key === null ? null : other }).then(answered, (error: unknown) => {
      // The list says what is wrong with the folder or the disk, where a person looks for it.
      if (error instanceof CallError) void store.getState().load()
      else report(error)
    })
  }
  thisSide.subscribe((now, before) => {
    if (before.checking && !now.checking) checks++
    keep()
  })
  otherSide.subscribe(keep)
  preferences.subscribe(keep)
  return store
}
