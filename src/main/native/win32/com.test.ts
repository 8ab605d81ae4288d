import koffi from 'koffi'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { callMethod, release, using, type Com } from './com.ts'
import { NativeError } from './errors.ts'
import { method, type InterfaceTable } from './interface.ts'
import { bytesAt } from './memory.ts'

const Counter = {
  name: 'ICounter',
  iid: '00000000-0000-0000-0000-000000000001',
  methods: { Add: method(3, 'DWORD') }
} as const satisfies InterfaceTable
const E_FAIL = -0x7fffbffb

const ended: (() => void)[] = []
afterEach(() => {
  vi.restoreAllMocks()
  for (const end of ended.splice(0)) end()
})

/** An object as a compiler lays it out: a pointer to its table of methods, here Release and Add alone. */
function counter(): { object: Com<typeof Counter>; added: number[]; released: () => number } {
  const added: number[] = []
  let releases = 0
  const free = koffi.register(() => ++releases, koffi.pointer(koffi.proto('uint32', ['void *'])))
  const add = koffi.register(
    (_self: bigint, value: number) => (value === 0 ? E_FAIL : (added.push(value), 0)),
    koffi.pointer(koffi.proto('int32', ['void *', 'uint32']))
  )
  const table = koffi.alloc('void *', 4)
  koffi.encode(table, koffi.array('void *', 4), [null, null, free, add])
  const object = koffi.alloc('void *', 1)
  koffi.encode(object, 'void *', table)
  ended.push(() => {
    koffi.unregister(free)
    koffi.unregister(add)
    koffi.free(object)
    koffi.free(table)
  })
  return { object: object as Com<typeof Counter>, added, released: () => releases }
}

describe("an object's methods", () => {
  it('are called through its table, and a failed one throws its code under its name', () => {
    const { object, added } = counter()
    callMethod(Counter, object, 'Add', 7)
    expect(added).toEqual([7])
    expect(() => callMethod(Counter, object, 'Add', 0)).toThrow(new NativeError('ICounter::Add', E_FAIL))
  })

  it('are followed by one Release, also where the work throws', () => {
    const { object, released } = counter()
    expect(using(object, () => 'done')).toBe('done')
    expect(released()).toBe(1)
    expect(() => using(object, () => callMethod(Counter, object, 'Add', 0))).toThrow(NativeError)
    expect(released()).toBe(2)
  })

  it('declare no type again: koffi never frees one, and sound comes in a hundred packets a second', () => {
    const { object } = counter()
    const once = (): void => {
      callMethod(Counter, object, 'Add', 1)
      bytesAt(object, 8)
      release(object)
    }
    once()
    const declared = [vi.spyOn(koffi, 'proto'), vi.spyOn(koffi, 'array'), vi.spyOn(koffi, 'pointer')]
    once()
    for (const declare of declared) expect(declare).not.toHaveBeenCalled()
  })
})

describe('bytesAt', () => {
  it('copies so many bytes, and none for none', () => {
    const { object } = counter()
    const bytes = bytesAt(object, 8)
    expect(bytes.readBigUInt64LE()).toBe(koffi.decode(object, 'void *'))
    bytes.fill(0)
    expect(koffi.decode(object, 'void *')).not.toBe(null)
    expect(bytesAt(object, 0)).toHaveLength(0)
  })
})
