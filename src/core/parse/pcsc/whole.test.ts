import { describe, expect, it } from 'vitest'
import { readWhole } from '../../../../testbed/whole-texts.ts'
import { detectKinds } from '../index.ts'

describe('whole lists of readers', () => {
  it('takes the first of two names for a card, and no masked ATR, of an old pcsc_scan', () => {
    expect(readWhole('pcsc-scan', 'old-and-masked-with-two-names')).toEqual({
      kind: 'pcsc-scan',
      service: 'running',
      readers: [{ name: 'Litware LW 221 (40917733120586) 00 00', states: ['present'], card: 'Litware Transit Pass' }],
      problems: []
    })
  })

  it('gives both slots of one virtual reader that opensc-tool lists', () => {
    expect(readWhole('opensc-tool', 'two-slots')).toEqual({
      kind: 'opensc-tool',
      service: 'running',
      readers: [
        { name: 'Fabrikam Soft Slot 00 00', states: ['present'] },
        { name: 'Fabrikam Soft Slot 00 01', states: ['empty'] }
      ],
      problems: []
    })
  })

  it.each([
    'Found terminals:\n- 0: Fabrikam NF77U PICC 0\n- 1: Fabrikam NF77U SAM 0\n- 2: Windows Hello for Business 3\n',
    'Testing SCardListReaders: OK\n  Reader list: Fabrikam Soft Slot 00 00\n',
    'pcsc-tools:\n  Installed: 1.0-1\n  Candidate: 1.0-2\n'
  ])('are not %j', (text) => {
    expect(detectKinds(text)).toEqual([])
  })
})
