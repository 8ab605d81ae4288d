import { describe, expect, it } from 'vitest'
import type { BayRow } from './groups.ts'
import { byRank, groupsByRank, isAside, isFound, isProblem } from './order.ts'

const row = (capability: BayRow['capability'], state: BayRow['state'], name: string = state): BayRow =>
  ({ capability, state, name, key: `${capability}:${name}`, certainty: 'listed' }) as BayRow

describe('the order of the page', () => {
  it('has missing rows first, then doubtful, then fine ones, each as they were', () => {
    const rows = [row('com', 'redirected', 'a'), row('com', 'unknown', 'b'), row('com', 'missing', 'c'), row('com', 'missing', 'd')]
    expect(byRank(rows).map(({ name }) => name)).toEqual(['c', 'd', 'b', 'a'])
  })

  it('has the groups by their worst row', () => {
    const rows = [row('smartcard', 'redirected'), row('com', 'missing'), row('audioIn', 'unknown'), row('audioOut', 'redirected')]
    expect(groupsByRank(['smartcard', 'serial', 'audio'], rows)).toEqual(['serial', 'audio', 'smartcard'])
    const alike = [row('smartcard', 'missing'), row('com', 'missing')]
    expect(groupsByRank(['smartcard', 'serial'], alike, { smartcard: [], serial: [{}] })).toEqual(['serial', 'smartcard'])
  })

  it('sets aside what is not meant to cross, which is no problem', () => {
    expect([row('com', 'local-only'), row('com', 'session-only')].map((one) => [isAside(one), isProblem(one)])).toEqual([
      [true, false],
      [true, false]
    ])
    expect(isAside(row('com', 'missing'))).toBe(false)
  })

  it('finds a row by the name of either side', () => {
    const found = { ...row('com', 'redirected', 'COM3'), session: { name: 'Zebra on COM9' } } as BayRow
    expect(isFound(found, 'zebra')).toBe(true)
    expect(isFound(found, ' com3 ')).toBe(true)
    expect(isFound(found, 'com4')).toBe(false)
  })
})
