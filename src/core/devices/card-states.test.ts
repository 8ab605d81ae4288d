import { describe, expect, it } from 'vitest'
import * as fc from 'fast-check'
import { readerStates } from './card-states.ts'
import { runs } from '../../../testbed/runs.ts'

describe('readerStates', () => {
  it.each([
    [0x0010, ['empty']],
    [0x0020, ['present']],
    [0x0122, ['present', 'inuse']],
    [0x01a2, ['present', 'inuse', 'exclusive']],
    [0x0220, ['present', 'mute']],
    [0x0420, ['present', 'unpowered']],
    [0x000e, ['unavailable']],
    [0x0002, []]
  ])("reads the flags %i in the snapshot's words", (flags, words) => {
    expect(readerStates(flags)).toEqual(words)
  })

  it('ignores the event counter in the high word, whatever it counts', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 0xffff }), fc.integer({ min: 0, max: 0xffff }), (flags, counter) => {
        expect(readerStates(counter * 0x10000 + flags)).toEqual(readerStates(flags))
      }),
      runs()
    )
  })
})
