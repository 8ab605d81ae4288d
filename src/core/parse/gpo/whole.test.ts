import { expect, it } from 'vitest'
import { readWhole } from '../../../../testbed/whole-texts.ts'

const KEY = 'HKEY_LOCAL_MACHINE\\Software\\Policies\\Microsoft\\Windows NT\\Terminal Services'
const UPPER = KEY.replace('Software', 'SOFTWARE')

it('reads a baseline that blocks drives, limits sound and deletes one value and a whole key', () => {
  expect(readWhole('policy-rules', 'baseline')).toEqual({
    kind: 'policy-rules',
    values: [
      { key: KEY, name: 'fAllowFullControl', type: 'REG_SZ', data: null, deleted: true },
      { key: KEY, name: 'fDisableCdm', type: 'REG_DWORD', data: 1 },
      { key: KEY, name: 'AllowedAudioQualityMode', type: 'REG_DWORD', data: 7 },
      { key: `${UPPER}\\RAUnsolicit`, name: '**delvals.', type: 'REG_SZ', data: null, deleted: true }
    ],
    problems: []
  })
})

it('reads the part of a report that holds one policy', () => {
  expect(readWhole('gpo-report', 'part-of-a-report')).toEqual({
    kind: 'gpo-report',
    values: [{ key: UPPER, name: 'fDisableCdm', type: 'REG_DWORD', data: 1 }],
    problems: []
  })
})
