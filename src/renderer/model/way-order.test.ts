import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { WAY_STATES } from '../../shared/link.ts'
import type { WayState } from '../../shared/link.ts'
import { LINK_WAYS } from '../../shared/policies.ts'
import type { LinkWay } from '../../shared/policies.ts'
import { runs } from '../../../testbed/runs.ts'
import { orderedWays } from './way-order.ts'

const order = (known: Partial<Record<LinkWay, WayState['state']>>): LinkWay[] =>
  orderedWays(LINK_WAYS.map((way) => ({ way, state: known[way] ?? 'off' }))).map(({ way }) => way)

describe('the order of the ways', () => {
  it('begins with the screen where nothing has been tried', () => {
    expect(order({})).toEqual(['screen', 'channel', 'drive', 'clipboard', 'file'])
  })

  it('begins with what carries now', () => {
    expect(order({ drive: 'connected' })[0]).toBe('drive')
    expect(order({ drive: 'connected', screen: 'taken' }).slice(0, 2)).toEqual(['drive', 'screen'])
  })

  it('offers the next way when one does not get on', () => {
    expect(order({ screen: 'trouble' })[0]).toBe('channel')
    expect(order({ screen: 'ended', channel: 'not-here' })[0]).toBe('drive')
    expect(order({ screen: 'not-here', channel: 'not-here', drive: 'not-here' })[0]).toBe('clipboard')
  })

  it('has what is forbidden at the end, and loses no way', () => {
    const any = fc.record(Object.fromEntries(LINK_WAYS.map((way) => [way, fc.constantFrom(...WAY_STATES)])))
    fc.assert(
      fc.property(any, (known) => {
        const ways = order(known)
        expect([...ways].sort()).toEqual([...LINK_WAYS].sort())
        const forbidden = ways.map((way) => known[way] === 'forbidden')
        expect(forbidden).toEqual([...forbidden].sort())
      }),
      runs()
    )
  })
})
