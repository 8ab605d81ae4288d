import { expect, it } from 'vitest'
import { unmarked } from './unmarked.ts'

it('compares words however their marks and widths are written', () => {
  expect(unmarked('Áudio Remoto')).toBe(unmarked('A\u0301UDIO remoto'))
  expect(unmarked('ﾘﾓｰﾄ ｵｰﾃﾞｨｵ')).toBe('リモート オーディオ')
  expect(unmarked('ＣＯＭ３：')).toBe('com3:')
  expect(unmarked('ボリューム')).not.toBe(unmarked('ホリューム'))
})
