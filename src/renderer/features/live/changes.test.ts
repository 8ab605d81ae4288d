import { describe, expect, it } from 'vitest'
import type { Endpoint, Snapshot } from '../../../core/snapshot/schema.ts'
import { failed, present, snapshotWith } from '../../../core/snapshot/snapshot.testing.ts'
import { changesBetween } from './changes.ts'

const readers = (...list: [string, boolean][]): Partial<Snapshot> => ({
  smartcard: present({
    service: { state: 'running' },
    readers: list.map(([name, card]) => ({ name, states: [card ? 'present' : 'empty'] }))
  })
})
const speaker = (part: Partial<Endpoint> = {}): Partial<Snapshot> => ({
  audio: present({
    endpoints: [
      {
        id: 'a',
        name: 'Speakers',
        direction: 'output',
        isDefault: false,
        state: 'active',
        muted: false,
        volume: 50,
        redirected: 'no',
        ...part
      }
    ]
  })
})
const NOT_YET = { status: 'not-asked', tookMs: 0, reason: '', text: { id: 'reason.not-yet' } } as const
const between = (before: Partial<Snapshot>, after: Partial<Snapshot>) => changesBetween(snapshotWith(before), snapshotWith(after))

describe('changesBetween', () => {
  it('says that a card was removed, and inserted', () => {
    expect(between(readers(['ACME', true]), readers(['ACME', false]))).toEqual([{ what: 'card-out', name: 'ACME' }])
    expect(between(readers(['ACME', false]), readers(['ACME', true]))).toEqual([{ what: 'card-in', name: 'ACME' }])
  })

  it('says which readers and ports came and went', () => {
    expect(between(readers(['A', false]), readers(['B', true]))).toEqual([
      { what: 'came', name: 'B' },
      { what: 'went', name: 'A' }
    ])
    const ports = (name: string): Partial<Snapshot> => ({ serial: present({ ports: [{ name }] }) })
    expect(between(ports('COM3'), ports('COM4'))).toEqual([
      { what: 'came', name: 'COM4' },
      { what: 'went', name: 'COM3' }
    ])
  })

  it('says what became of an endpoint, but not each step of its volume', () => {
    expect(between(speaker(), speaker({ isDefault: true, muted: true, volume: 0 }))).toEqual([
      { what: 'default', name: 'Speakers' },
      { what: 'muted', name: 'Speakers' }
    ])
    expect(between(speaker(), speaker({ volume: 51 }))).toEqual([])
  })

  it('says that a list can no longer be read, not that all its devices went away', () => {
    const dead = { smartcard: failed('0x8010001D', 'no service') }
    expect(between(readers(['A', true]), dead)).toEqual([{ what: 'failed', topic: 'smartcard' }])
    expect(between(dead, readers(['A', true]))).toEqual([{ what: 'back', topic: 'smartcard' }])
  })

  it('has nothing to say of two equal snapshots', () => {
    const both = { ...readers(['A', true]), ...speaker() }
    expect(between(both, both)).toEqual([])
  })

  it('do not tell that a topic has answered for the first time', () => {
    expect(between({ smartcard: NOT_YET }, readers(['A', true]))).toEqual([])
    expect(between({ smartcard: failed('X', 'why') }, readers(['A', true]))).toEqual([{ what: 'back', topic: 'smartcard' }])
  })
})
