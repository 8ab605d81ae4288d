import { expect, it } from 'vitest'
import { readWhole } from '../../../../testbed/whole-texts.ts'

it('reads an indented output of mode with a remark behind the name', () => {
  expect(readWhole('mode', 'indented-with-a-remark')).toEqual({
    kind: 'mode',
    ports: [{ name: 'COM21', baud: 19200, dataBits: 7, stopBits: 1.5 }],
    problems: []
  })
})
