import { createStore } from 'zustand/vanilla'
import type { StoreApi } from 'zustand/vanilla'
import { TOPICS } from '../model/engine.ts'
import type { Side, Snapshot, Topic } from '../model/engine.ts'

/** The last snapshot of a side in which each topic was read. */
type Seen = Readonly<Partial<Record<Topic, Snapshot>>>
export type LastSeenStore = Readonly<Record<Side, Seen>>

interface Holder {
  snapshot: Snapshot | null
}

const nameOf = ({ machine }: Snapshot): string | undefined => (machine.status === 'present' ? machine.data.name : undefined)

/** Whether two snapshots may be of one machine: a name that could not be read says nothing against it. */
const mayBeOne = (a: Snapshot, b: Snapshot): boolean => {
  const [one, other] = [nameOf(a), nameOf(b)]
  return one === undefined || other === undefined || one === other
}

function add(seen: Seen, snapshot: Snapshot): Seen {
  // What another machine had is not what this one had last.
  const kept = Object.entries(seen).filter(([, before]) => mayBeOne(before, snapshot))
  const read = TOPICS.filter((topic) => snapshot[topic]?.status === 'present').map((topic) => [topic, snapshot] as const)
  return Object.fromEntries([...kept, ...read])
}

/** Remembers what each side had when it could last be read: a reading that fails takes nothing away. */
export function createLastSeenStore(...sources: readonly Pick<StoreApi<Holder>, 'getState' | 'subscribe'>[]): StoreApi<LastSeenStore> {
  const store = createStore<LastSeenStore>()(() => ({ local: {}, session: {} }))
  for (const source of sources) {
    source.subscribe(({ snapshot }, before) => {
      if (snapshot !== null && snapshot !== before.snapshot)
        store.setState((state) => ({ ...state, [snapshot.side]: add(state[snapshot.side], snapshot) }))
    })
  }
  return store
}

/** The snapshot in which a topic of this one was read last; undefined where it is read in this one, or never was. */
export function lastSeen(state: LastSeenStore, topic: Topic, now: Snapshot): Snapshot | undefined {
  const seen = state[now.side][topic]
  return now[topic]?.status === 'present' || seen === undefined || !mayBeOne(seen, now) ? undefined : seen
}
