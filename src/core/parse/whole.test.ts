import { describe, expect, it } from 'vitest'
import { wholeTexts } from '../../../testbed/whole-texts.ts'
import { detectKinds, parse, PARSE_KINDS } from './index.ts'

describe('a whole text, as it was handed over', () => {
  it.each(wholeTexts())('is known as $kind ($what), and answered as every kind', ({ kind, bytes }) => {
    expect(detectKinds(bytes)).toEqual([kind])
    for (const other of PARSE_KINDS) expect(typeof parse(other, bytes).ok).toBe('boolean')
  })

  it('exists for every kind', () => {
    expect(new Set(wholeTexts().map(({ kind }) => kind))).toEqual(new Set(PARSE_KINDS))
  })
})
