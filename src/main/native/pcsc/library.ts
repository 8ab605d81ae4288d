import koffi from 'koffi'
import type { LibraryHandle, TypeObject } from 'koffi'
import type { PcscAbi } from './abi.ts'
import { describeScardCode, SCARD } from './codes.ts'

/** A PC/SC call that did not succeed. */
export class PcscError extends Error {
  override readonly name = 'PcscError'
  constructor(
    readonly call: string,
    /** Unsigned return code. */
    readonly code: number
  ) {
    super(`${call}: ${describeScardCode(code).name} (${describeScardCode(code).hex})`)
  }
}

/** The PC/SC library, or a function in it, is not there. */
export class PcscLibraryError extends Error {
  override readonly name = 'PcscLibraryError'
}

export const unsigned = (value: number | bigint): number => Number(BigInt.asUintN(32, BigInt(value)))

type Bound = (name: string, parameters: Parameters<LibraryHandle['func']>[3]) => ReturnType<LibraryHandle['func']>

/** Binds functions of the platform's library. Throws PcscLibraryError where it, or one of them, is not there. */
export function bindLibrary<F>(abi: PcscAbi, functions: (bound: Bound, pointer: (type: PcscAbi['dword']) => TypeObject) => F): F {
  try {
    const library = koffi.load(abi.library)
    return functions(
      (name, parameters) => library.func(name, abi.long, parameters),
      (type) => koffi.pointer(type)
    )
  } catch (error) {
    throw new PcscLibraryError(`${abi.library}: ${error instanceof Error ? error.message : String(error)}`, { cause: error })
  }
}

/** What koffi calls when a call on the pool is over. */
export type Done = (error: unknown, returned: number | bigint) => void

/** The return code of a call on the pool: success, or one of those that are no error to the caller. Rejects with PcscError. */
export const pooled = (call: string, start: (done: Done) => void, alsoFine?: number): Promise<number> =>
  new Promise((resolve, reject) => {
    start((error, returned) => {
      const code = error ? SCARD.SUCCESS : unsigned(returned)
      if (error) reject(error)
      else if (code === SCARD.SUCCESS || code === alsoFine) resolve(code)
      else reject(new PcscError(call, code))
    })
  })
