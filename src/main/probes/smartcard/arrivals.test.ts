import { describe, expect, it } from 'vitest'
import type { Reader } from '../../../core/snapshot/schema.ts'
import { withArrivals } from './arrivals.ts'

const AT = '2026-11-20T08:00:00.000Z'
const reader = (name: string): Reader => ({ name, states: ['empty'] })
const times = (readers: readonly Reader[]) => readers.map(({ arrivedAt }) => arrivedAt)

describe('when a reader came', () => {
  const one = new Map([['usb\\vid_1050&pid_0407\\1', AT]])

  it('is told of the only one, and of both slots of one device', () => {
    expect(times(withArrivals([reader('Example Reader 0')], one))).toEqual([AT])
    expect(times(withArrivals([reader('Example Reader 0'), reader('Example Reader 1')], one))).toEqual([AT, AT])
  })

  it('is not told of what Windows makes itself', () => {
    const made = new Map([...one, ['root\\smartcardreader\\0000', AT], ['swd\\scdeviceenum\\1', AT]])
    expect(times(withArrivals([reader('Windows Hello for Business 1'), reader('Example Reader 0')], made))).toEqual([undefined, AT])
    expect(times(withArrivals([reader('Example Reader 0')], new Map([['root\\smartcardreader\\0000', AT]])))).toEqual([undefined])
  })

  it('is left open where nobody can tell which device it is', () => {
    expect(times(withArrivals([reader('Example Reader 0'), reader('Other Reader 0')], one))).toEqual([undefined, undefined])
    expect(times(withArrivals([reader('Example Reader 0')], new Map([...one, ['usb\\other', AT]])))).toEqual([undefined])
    expect(times(withArrivals([reader('Example Reader 0')], new Map([['usb\\other', undefined]])))).toEqual([undefined])
    expect(withArrivals([], one)).toEqual([])
  })
})
