import type { RegistryValue } from '../types.ts'
import { lookUp } from '../../text/look-up.ts'

/** Registry types by number. https://learn.microsoft.com/windows/win32/sysinfo/registry-value-types and winnt.h */
const TYPES = [
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

const TEXT = new Set<string>(['REG_SZ', 'REG_EXPAND_SZ', 'REG_LINK'])

/** `REG_SZ` for 1; an unknown number is written as it stands, `REG_4660`. */
export function typeName(type: number): string {
  return TYPES[type] ?? `REG_${type}`
}

const HIVES: Readonly<Record<string, string>> = {
  HKLM: 'HKEY_LOCAL_MACHINE',
  HKCU: 'HKEY_CURRENT_USER',
  HKCR: 'HKEY_CLASSES_ROOT',
  HKU: 'HKEY_USERS',
  HKCC: 'HKEY_CURRENT_CONFIG'
}

/** A key path as it is written; PowerShell writes HKLM: for the hive. */
export const KEY_PATH = /^\\?(?:Computer\\)?(HKEY_[A-Z_]{3,24}|HKLM|HKCU|HKCR|HKU|HKCC):?(?:\\|$)/i

/** The key with its hive's long name, undefined where the text is no key. */
export function longKey(text: string): string | undefined {
  const match = KEY_PATH.exec(text)
  if (match === null) return undefined
  const hive = (match[1] ?? '').toUpperCase()
  const path = text.slice(match[0].length).replace(/\\+$/, '').trim()
  const known = lookUp(HIVES, hive) ?? hive
  return path === '' ? known : `${known}\\${path}`
}

export const isTextType = (type: string): boolean => TEXT.has(type)

/** Decodes a value's bytes by its type. `ansi`: strings are single bytes, as in REGEDIT4 exports. */
export function decodeData(type: string, bytes: Uint8Array, ansi = false): RegistryValue['data'] {
  if (type === 'REG_DWORD' && bytes.length === 4) return littleEndian(bytes)
  if (type === 'REG_DWORD_BIG_ENDIAN' && bytes.length === 4) return littleEndian(bytes.toReversed())
  if (type === 'REG_QWORD' && bytes.length === 8) return qword(bytes)
  if (isTextType(type)) return untilNul(readString(bytes, ansi)).trim()
  if (type === 'REG_MULTI_SZ') return splitMulti(readString(bytes, ansi), '\0')
  return hex(bytes)
}

export function hex(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')
}

/** The strings of a REG_MULTI_SZ: up to the empty one that ends the list. */
export function splitMulti(text: string, separator: string): string[] {
  const parts = text.split(separator)
  const end = parts.indexOf('')
  return (end < 0 ? parts : parts.slice(0, end)).map((part) => part.trim())
}

function littleEndian(bytes: Uint8Array): number {
  return bytes.reduceRight((sum, byte) => sum * 256 + byte, 0)
}

/** A number where it is exact, else 0x and hex digits. */
function qword(bytes: Uint8Array): number | string {
  const number = littleEndian(bytes)
  return Number.isSafeInteger(number) ? number : `0x${hex(bytes.toReversed())}`
}

function readString(bytes: Uint8Array, ansi: boolean): string {
  const units: string[] = []
  if (ansi) for (const byte of bytes) units.push(String.fromCharCode(byte))
  else for (let i = 0; i + 1 < bytes.length; i += 2) units.push(String.fromCharCode((bytes[i] ?? 0) | ((bytes[i + 1] ?? 0) << 8)))
  return units.join('')
}

function untilNul(text: string): string {
  const end = text.indexOf('\0')
  return end < 0 ? text : text.slice(0, end)
}

/** The name of a value's deletion in Registry.pol and Policy Analyzer files, undefined where the name deletes nothing. */
export function deletedName(name: string): string | undefined {
  const single = /^\*\*del\.(?=.)/i.exec(name)
  if (single !== null) return name.slice(single[0].length)
  if (/^\*\*delvals\.?$/i.test(name)) return ALL_VALUES
  return /^\*\*(?:soft|securekey)/i.test(name) || !name.startsWith('**') ? undefined : name
}

/** Registry.pol's word for "all values of this key", also used for a deleted key. */
export const ALL_VALUES = '**delvals.'
