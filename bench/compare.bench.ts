import { bench, describe } from 'vitest'
import { compareDevices } from '../src/core/compare/compare.ts'
import { readSnapshotText } from '../src/core/snapshot/read.ts'
import type { Endpoint, Port, Reader, Snapshot } from '../src/core/snapshot/schema.ts'
import { endpointWith, snapshotOf } from '../src/core/snapshot/snapshot.testing.ts'

/** Two sides with `count` readers, ports and endpoints each; names differ between the sides as Linux and Windows write them. */
function sides(count: number): [Snapshot, Snapshot] {
  const numbers = Array.from({ length: count }, (_, index) => index)
  const readers = (suffix: string): Reader[] =>
    numbers.map((n) => ({ name: `Model ${n} Reader${suffix}`, states: ['present'], atr: n.toString(16).padStart(8, '0') }))
  const session: Port[] = numbers.map((n) => ({ name: `COM${n}`, redirected: { sessionId: 2, client: 'tsclient', clientPort: `COM${n}` } }))
  const endpoints = (redirected: Endpoint['redirected']): Endpoint[] =>
    numbers.map((n) => endpointWith({ name: `Endpoint ${n}`, isDefault: n === 0, redirected }))
  return [
    snapshotOf('local', { readers: readers(' 00 00'), ports: numbers.map((n) => ({ name: `COM${n}` })), endpoints: endpoints('no') }),
    snapshotOf('session', { readers: readers(' 0').reverse(), ports: session.toReversed(), endpoints: endpoints('yes') })
  ]
}

const sizes = [20, 200, 2000].map((count) => ({ count, pair: sides(count) }))

describe('comparing two sides', () => {
  for (const { count, pair } of sizes) {
    bench(`${count} readers, ${count} ports and ${count} endpoints a side`, () => void compareDevices(...pair))
  }
})

describe('comparing readers of one name', () => {
  for (const count of [20, 200, 2000]) {
    const readers = Array.from({ length: count }, (): Reader => ({ name: 'Reader', states: ['empty'] }))
    const pair = [snapshotOf('local', { readers }), snapshotOf('session', { readers })] as const
    bench(`${count} a side`, () => void compareDevices(...pair))
  }
})

describe('reading a snapshot', () => {
  for (const { count, pair } of sizes) {
    const text = JSON.stringify(pair[0])
    bench(`${count} of each, ${Math.round(text.length / 1024)} KiB`, () => {
      if (!readSnapshotText(text).ok) throw new Error('the snapshot is not valid')
    })
  }
})
