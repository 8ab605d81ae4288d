import koffi, { type TypeObject } from 'koffi'
import { ole32 } from './abi/ole32.ts'
import { checkResult } from './errors.ts'
import { addressIn, pointerCell } from './memory.ts'
import type { InterfaceTable, Method } from './interface.ts'
import { koffiType, type Address, type Argument, type TypeName } from './types.ts'

type Arguments<P extends readonly TypeName[]> = { [I in keyof P]: Argument<P[I]> }

/** An object's interface pointer, of use only with the methods of that interface. */
export type Com<I extends InterfaceTable> = Address & { readonly interface?: I['name'] }

/** A GUID in the registry's notation as the 16 bytes Windows keeps: three little-endian numbers, then eight bytes. */
export function guid(text: string): Buffer {
  const hex = text.replace(/[{}-]/g, '')
  if (!/^[0-9a-f]{32}$/i.test(hex)) throw new Error(`not a GUID: ${text}`)
  const bytes = Buffer.from(hex, 'hex')
  bytes.subarray(0, 4).reverse()
  bytes.subarray(4, 6).reverse()
  bytes.subarray(6, 8).reverse()
  return bytes
}

/** Each is made once: koffi keeps every type for as long as the process runs. */
const prototypes = new Map<string, TypeObject>()

function prototype(result: 'HRESULT' | 'ULONG', parameters: readonly TypeName[]): TypeObject {
  const key = [result, ...parameters].join(',')
  const known = prototypes.get(key)
  if (known !== undefined) return known
  const made = koffi.proto(koffiType(result), ['void *', ...parameters.map(koffiType)])
  prototypes.set(key, made)
  return made
}

/** Calls a method; throws NativeError for a failed HRESULT, named `interface::method`. */
export function callMethod<I extends InterfaceTable, M extends keyof I['methods'] & string>(
  table: I,
  object: Com<I>,
  method: M,
  ...args: Arguments<I['methods'][M]['parameters']>
): void {
  // own key: the name of a method of ours
  const { slot, parameters } = table.methods[method] as Method
  const functions: unknown = koffi.decode(object, 'void *')
  if (typeof functions !== 'bigint') throw new TypeError(`${table.name} has no table of methods`)
  const target: unknown = koffi.decode(functions, slot * 8, 'void *')
  const result: unknown = koffi.call(target, prototype('HRESULT', parameters), object, ...(args as unknown[]))
  checkResult(`${table.name}::${method}`, Number(result))
}

/** Calls a method whose last parameter is a pointer the method fills, and answers that pointer. */
export function objectFrom<O extends InterfaceTable>(call: (cell: Buffer) => void): Com<O> {
  const cell = pointerCell()
  call(cell)
  const address = addressIn(cell)
  if (address === null) throw new TypeError('a method that succeeded left no object')
  return address as Com<O>
}

const RELEASE_SLOT = 2

/** Gives an object back. Every object a method handed out must be given back once. */
export function release(object: Address): void {
  const functions = koffi.decode(object, 'void *') as Address
  koffi.call(koffi.decode(functions, RELEASE_SLOT * 8, 'void *'), prototype('ULONG', []), object)
}

/** Hands the object to the work and gives it back afterwards, whatever happens. */
export function using<I extends InterfaceTable, T>(object: Com<I>, work: (object: Com<I>) => T): T {
  try {
    return work(object)
  } finally {
    release(object)
  }
}

/** Makes an object of a class. */
export function createInstance<I extends InterfaceTable>(clsid: string, table: I, context: number): Com<I> {
  return objectFrom<I>((cell) =>
    checkResult(`CoCreateInstance(${table.name})`, ole32.calls.CoCreateInstance(guid(clsid), null, context, guid(table.iid), cell))
  )
}
