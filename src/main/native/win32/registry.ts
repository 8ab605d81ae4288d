import { advapi32, HKEY_CURRENT_USER, HKEY_LOCAL_MACHINE, KEY_READ_64 } from './abi/advapi32.ts'
import { check, NativeError } from './errors.ts'
import { dwordCell, handleIn, pointerCell, textIn, textsIn } from './memory.ts'
import type { Handle } from './types.ts'

export type Root = 'HKLM' | 'HKCU'

/** A value as it stands in the registry. Numbers for REG_DWORD and REG_QWORD within JavaScript's range, text otherwise. */
export interface RegistryValue {
  name: string
  type: string
  data: number | string
  /** The data as it is stored. */
  bytes: Buffer
}

const roots: Readonly<Record<Root, Handle<'HKEY'>>> = { HKLM: HKEY_LOCAL_MACHINE, HKCU: HKEY_CURRENT_USER }

const ERROR_FILE_NOT_FOUND = 2
const ERROR_PATH_NOT_FOUND = 3
const ERROR_MORE_DATA = 234
const ERROR_NO_MORE_ITEMS = 259

const types = [
  'REG_NONE',
  'REG_SZ',
  'REG_EXPAND_SZ',
  'REG_BINARY',
  'REG_DWORD',
  'REG_DWORD_BIG_ENDIAN',
  'REG_LINK',
  'REG_MULTI_SZ',
  'REG_RESOURCE_LIST',
  'REG_FULL_RESOURCE_DESCRIPTOR',
  'REG_RESOURCE_REQUIREMENTS_LIST',
  'REG_QWORD'
] as const

/** Reads stored data as its type says; data that does not fit its type is given in hexadecimal. */
export function decodeValue(name: string, typeNumber: number, bytes: Buffer): RegistryValue {
  const type = types[typeNumber] ?? `REG_TYPE_${typeNumber}`
  const value = (data: number | string): RegistryValue => ({ name, type, data, bytes })
  switch (type) {
    case 'REG_SZ':
    case 'REG_EXPAND_SZ':
      return value(textIn(bytes))
    case 'REG_MULTI_SZ':
      return value(textsIn(bytes).join('\n'))
    case 'REG_DWORD':
      return value(bytes.length === 4 ? bytes.readUInt32LE() : bytes.toString('hex'))
    case 'REG_DWORD_BIG_ENDIAN':
      return value(bytes.length === 4 ? bytes.readUInt32BE() : bytes.toString('hex'))
    case 'REG_QWORD': {
      const number = bytes.length === 8 ? Number(bytes.readBigUInt64LE()) : Number.NaN
      return value(Number.isSafeInteger(number) ? number : bytes.toString('hex'))
    }
    default:
      return value(bytes.toString('hex'))
  }
}

/** An open key. It must be closed; `withKey` does. */
export class RegistryKey {
  readonly path: string
  readonly #handle: Handle<'HKEY'>

  constructor(handle: Handle<'HKEY'>, path: string) {
    this.#handle = handle
    this.path = path
  }

  /** The value, undefined where it is not set. Throws NativeError for every other answer. */
  value(name: string): RegistryValue | undefined {
    const type = dwordCell()
    let room = Buffer.alloc(512)
    for (;;) {
      const length = dwordCell(room.length)
      const code = advapi32.calls.RegQueryValueExW(this.#handle, name, null, type, room, length)
      if (code === ERROR_FILE_NOT_FOUND) return undefined
      if (code === ERROR_MORE_DATA) {
        room = Buffer.alloc(Math.max(length.readUInt32LE(), room.length * 2))
        continue
      }
      check(`RegQueryValueExW(${this.path}\\${name})`, code)
      return decodeValue(name, type.readUInt32LE(), room.subarray(0, length.readUInt32LE()))
    }
  }

  /** All values, in the order the registry gives them. */
  values(): RegistryValue[] {
    const values: RegistryValue[] = []
    // A value's name has at most 16383 characters.
    const name = Buffer.alloc(32768)
    let room = Buffer.alloc(1024)
    for (let index = 0; ;) {
      const [nameLength, type, length] = [dwordCell(16384), dwordCell(), dwordCell(room.length)]
      const code = advapi32.calls.RegEnumValueW(this.#handle, index, name, nameLength, null, type, room, length)
      if (code === ERROR_NO_MORE_ITEMS) return values
      if (code === ERROR_MORE_DATA) {
        room = Buffer.alloc(Math.max(length.readUInt32LE(), room.length * 2))
        continue
      }
      check(`RegEnumValueW(${this.path})`, code)
      const bytes = Buffer.from(room.subarray(0, length.readUInt32LE()))
      values.push(decodeValue(name.toString('utf16le', 0, nameLength.readUInt32LE() * 2), type.readUInt32LE(), bytes))
      index += 1
    }
  }

  /** The names of the subkeys. */
  subkeys(): string[] {
    const names: string[] = []
    // A key's name has at most 255 characters.
    const name = Buffer.alloc(512)
    for (let index = 0; ; index += 1) {
      const length = dwordCell(256)
      const code = advapi32.calls.RegEnumKeyExW(this.#handle, index, name, length, null, null, null, null)
      if (code === ERROR_NO_MORE_ITEMS) return names
      check(`RegEnumKeyExW(${this.path})`, code)
      names.push(name.toString('utf16le', 0, length.readUInt32LE() * 2))
    }
  }

  close(): void {
    check(`RegCloseKey(${this.path})`, advapi32.calls.RegCloseKey(this.#handle))
  }
}

/** Opens a key for reading; undefined where there is none. Throws NativeError where it may not or cannot be opened. */
export function openKey(root: Root, path: string): RegistryKey | undefined {
  const cell = pointerCell()
  const code = advapi32.calls.RegOpenKeyExW(roots[root], path, 0, KEY_READ_64, cell)
  if (code === ERROR_FILE_NOT_FOUND || code === ERROR_PATH_NOT_FOUND) return undefined
  check(`RegOpenKeyExW(${root}\\${path})`, code)
  return new RegistryKey(handleIn<'HKEY'>(cell), `${root}\\${path}`)
}

/** Does the work with an open key and closes it; undefined where there is no such key. */
export function withKey<T>(root: Root, path: string, work: (key: RegistryKey) => T): T | undefined {
  const key = openKey(root, path)
  if (key === undefined) return undefined
  try {
    return work(key)
  } finally {
    key.close()
  }
}

/** One value; undefined where the key or the value is not there. */
export const readValue = (root: Root, path: string, name: string): RegistryValue | undefined =>
  withKey(root, path, (key) => key.value(name))

/** One text value; undefined where it is not there or not text. */
export function readText(root: Root, path: string, name: string): string | undefined {
  const data = readValue(root, path, name)?.data
  return typeof data === 'string' ? data : undefined
}

/** The answer of work, or the NativeError it met. */
export function attempt<T>(work: () => T): { ok: true; value: T } | { ok: false; error: NativeError } {
  try {
    return { ok: true, value: work() }
  } catch (error) {
    if (error instanceof NativeError) return { ok: false, error }
    throw error
  }
}
