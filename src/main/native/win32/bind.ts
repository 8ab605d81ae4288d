import koffi, { type LibraryHandle } from 'koffi'
import { NativeError } from './errors.ts'
import { koffiType, type Argument, type Result, type TypeName } from './types.ts'

/** A function of a library: the type of its result, then those of its parameters, in the header's names. */
export type Signature = readonly [result: TypeName, ...parameters: TypeName[]]

type Arguments<P extends readonly TypeName[]> = { [I in keyof P]: Argument<P[I]> }

export type Callable<S extends Signature> = S extends readonly [infer R extends TypeName, ...infer P extends TypeName[]]
  ? (...args: Arguments<P>) => Result<R>
  : never

export type Library<T extends Record<string, Signature>> = { readonly [N in keyof T]: Callable<T[N]> }

/** The same functions on a thread of their own, for calls that may not come back for long. What they are given has to be held meanwhile. */
export type LaterLibrary<T extends Record<string, Signature>> = {
  readonly [N in keyof T]: (...args: Parameters<Callable<T[N]>>) => Promise<ReturnType<Callable<T[N]>>>
}

/** A table as it was declared, for checking it against the compiler. */
export interface LibraryTable {
  dll: string
  functions: Readonly<Record<string, Signature>>
}

const ERROR_MOD_NOT_FOUND = 126
const ERROR_PROC_NOT_FOUND = 127

type Native = ((...args: unknown[]) => unknown) & { async: (...args: unknown[]) => unknown }

function load(dll: string): LibraryHandle {
  try {
    return koffi.load(dll)
  } catch (error) {
    throw new NativeError(`LoadLibrary(${dll})`, ERROR_MOD_NOT_FOUND, { cause: error })
  }
}

function bind(handle: LibraryHandle, dll: string, name: string, [result, ...parameters]: Signature, spare: number): Native {
  try {
    const more = Array<string>(Math.max(0, spare - parameters.length))
    const native = handle.func(name, koffiType(result), [...parameters.map(koffiType), ...more.fill('uint64')]) as Native
    if (more.length === 0) return native
    const zeros = more.map(() => 0)
    // Behind the arguments of an asynchronous call comes who hears of its end.
    const later: Native['async'] = (...args) => native.async(...args.slice(0, -1), ...zeros, args.at(-1))
    return Object.assign((...args: unknown[]) => native(...args, ...zeros), { async: later })
  } catch (error) {
    throw new NativeError(`GetProcAddress(${dll}, ${name})`, ERROR_PROC_NOT_FOUND, { cause: error })
  }
}

/**
 * Declares the functions of a library. Nothing is loaded before the first call of one of them; a library or function
 * that Windows does not have is then a NativeError, not a crash at start.
 * @param spare so many arguments are passed at the least, zeros behind those of the signature. Whoever is called takes no notice: the
 *   caller clears the stack. Wine's windows and drawing are system calls that copy more of the stack than they have parameters, which
 *   a call of koffi's has only where it passes as many.
 */
export function library<const T extends Record<string, Signature>>(
  dll: string,
  functions: T,
  spare = 0
): { table: LibraryTable; calls: Library<T>; later: LaterLibrary<T> } {
  let handle: LibraryHandle | undefined
  const natives = Object.entries(functions).map(([name, signature]) => {
    let native: Native | undefined
    return [name, () => (native ??= bind((handle ??= load(dll)), dll, name, signature, spare))] as const
  })
  const calls = natives.map(([name, native]) => [name, (...args: unknown[]) => native()(...args)])
  const later = natives.map(([name, native]) => [
    name,
    async (...args: unknown[]) =>
      new Promise((resolve, reject) => {
        native().async(...args, (error: unknown, result: unknown) => (error ? reject(error) : resolve(result)))
      })
  ])
  return { table: { dll, functions }, calls: Object.fromEntries(calls) as Library<T>, later: Object.fromEntries(later) as LaterLibrary<T> }
}
