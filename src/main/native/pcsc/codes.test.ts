import { describe, expect, it } from 'vitest'
import * as fc from 'fast-check'
import { describeScardCode, SCARD } from './codes.ts'
import { runs } from '../../../../testbed/runs.ts'

describe('describeScardCode', () => {
  it('names the code of a stopped daemon and says what to do', () => {
    expect(describeScardCode(0x8010001d)).toEqual({
      hex: '0x8010001D',
      name: 'SCARD_E_NO_SERVICE',
      meaning: { id: 'scard.SCARD_E_NO_SERVICE' },
      hint: { id: 'scard.hint.start-service' }
    })
  })

  it('gives a signed number the same answer as the unsigned one', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 0xffffffff }), (code) => {
        expect(describeScardCode(code | 0)).toEqual(describeScardCode(code))
        expect(describeScardCode(code).hex).toMatch(/^0x[0-9A-F]{8}$/)
      }),
      runs()
    )
  })

  it('keeps the number of a code it does not know', () => {
    expect(describeScardCode(0x80101234)).toEqual({ hex: '0x80101234', name: 'unknown', meaning: { id: 'scard.unknown' } })
  })

  it.each(Object.entries(SCARD))('has the name of %s under its own number', (name, code) => {
    expect(describeScardCode(code).name.replace(/^SCARD_/, '')).toBe(name === 'SUCCESS' ? 'S_SUCCESS' : name)
  })
})
