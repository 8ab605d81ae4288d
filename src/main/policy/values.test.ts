import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { runs } from '../../../testbed/runs.ts'
import { LINK_WAYS, POLICY_NAMES } from '../../shared/policies.ts'
import { POLICIES } from './values.ts'

describe('what may stand in a policy', () => {
  it.each([
    [true, true],
    [false, false],
    [1, true],
    [0, false]
  ])('%o switches something', (written, value) => {
    for (const name of ['HideNames', 'History', 'Recording'] as const) expect(POLICIES[name].read(written)).toBe(value)
  })

  it.each(['yes', '1', 2, -1, null, [], {}])('%o switches nothing', (written) => {
    for (const name of ['HideNames', 'History', 'Recording'] as const) expect(POLICIES[name].read(written)).toBeUndefined()
  })

  it('names a language by its tag, in any spelling', () => {
    expect(['de', 'de-AT', ' DE_de ', 'en'].map((tag) => POLICIES.Language.read(tag))).toEqual(['de', 'de', 'de', 'en'])
    expect(['', 'xx', 1, null].map((tag) => POLICIES.Language.read(tag))).toEqual([undefined, undefined, undefined, undefined])
  })

  it('lists ways as a list, as lines or between commas, in the order of the program', () => {
    for (const written of [['file', 'Screen'], 'file\nscreen\n', ' screen; file', 'file,screen,file'])
      expect(POLICIES.LinkWays.read(written)).toEqual(['screen', 'file'])
    expect(POLICIES.LinkWays.read([])).toEqual([])
    expect(POLICIES.LinkWays.read('')).toEqual([])
    for (const written of [['file', 'pigeon'], 'file pigeon', 1, { file: true }, [1]])
      expect(POLICIES.LinkWays.read(written)).toBeUndefined()
  })

  it('never makes sense of what is none of its values, and never throws', () => {
    fc.assert(
      fc.property(fc.anything(), (written) => {
        for (const name of POLICY_NAMES) {
          const value = POLICIES[name].read(written)
          if (value !== undefined && name === 'LinkWays') expect(LINK_WAYS).toEqual(expect.arrayContaining([...(value as string[])]))
        }
      }),
      runs(200)
    )
  })
})
