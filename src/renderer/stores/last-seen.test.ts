import { describe, expect, it } from 'vitest'
import { createStore } from 'zustand/vanilla'
import { failed, localSnapshot, reader, sessionSnapshot } from '../../core/diagnose/testing.ts'
import type { Snapshot } from '../model/engine.ts'
import { createLastSeenStore, lastSeen } from './last-seen.ts'

const broken = failed('0x8010001D', 'no service')
const named = (snapshot: Snapshot, name: string): Snapshot =>
  snapshot.machine.status === 'present'
    ? { ...snapshot, machine: { ...snapshot.machine, data: { ...snapshot.machine.data, name } } }
    : snapshot

function sides() {
  const source = createStore<{ snapshot: Snapshot | null }>()(() => ({ snapshot: null }))
  const store = createLastSeenStore(source)
  const put = (snapshot: Snapshot): Snapshot | undefined => {
    source.setState({ snapshot })
    return lastSeen(store.getState(), 'smartcard', snapshot)
  }
  return put
}

const good = localSnapshot({ readers: [reader('Omnikey')] })
const bad = localSnapshot({ smartcard: broken })

describe('the list that a side had last', () => {
  it('is there once it cannot be read any more, and only then', () => {
    const put = sides()
    expect(put(bad)).toBeUndefined()
    expect(put(good)).toBeUndefined()
    expect(put(bad)).toBe(good)
    expect(put({ ...bad })).toBe(good)
    expect(put({ ...good })).toBeUndefined()
  })

  it('is not shown on the other side', () => {
    const put = sides()
    put(good)
    expect(put(sessionSnapshot({ smartcard: broken }))).toBeUndefined()
  })

  it('is not that of another machine, and comes back with none of them', () => {
    const put = sides()
    put(good)
    expect(put(named(bad, 'ANOTHER'))).toBeUndefined()
    expect(put(bad)).toBeUndefined()
  })

  it('stays where the name of the machine cannot be read either', () => {
    const put = sides()
    put(good)
    expect(put({ ...bad, machine: broken })).toBe(good)
  })
})
