import { deletedName, longKey, splitMulti } from '../reg/data.ts'
import type { RegistryValue } from '../types.ts'

/** The key with its hive: what the text names itself wins. */
export function keyIn(hive: 'HKEY_LOCAL_MACHINE' | 'HKEY_CURRENT_USER', path: string): string {
  return longKey(path) ?? `${hive}\\${path.replace(/^\\+|\\+$/g, '')}`
}

/**
 * The values that one name, type and data written as text stand for: none where a number is none, several where a
 * Registry.pol instruction deletes several.
 */
export function valuesOf(key: string, name: string, type: string, text: string): RegistryValue[] {
  if (/^\*\*deletevalues$/i.test(name)) return splitMulti(text, ';').map((each) => ({ key, name: each, type, data: null, deleted: true }))
  const plain = deletedName(name)
  if (plain !== undefined) return [{ key, name: plain, type, data: null, deleted: true }]
  const data = readData(type, text)
  return data === undefined ? [] : [{ key, name, type, data }]
}

function readData(type: string, text: string): RegistryValue['data'] | undefined {
  if (type === 'REG_DWORD' || type === 'REG_QWORD') {
    const number = /^(?:0x[0-9a-f]{1,16}|\d{1,20})$/i.test(text) ? Number(text) : Number.NaN
    return Number.isNaN(number) ? undefined : Number.isSafeInteger(number) ? number : text
  }
  if (type === 'REG_MULTI_SZ') return text === '' ? [] : text.split(/\r\n|\n|\r|\\0/).map((part) => part.trim())
  return text
}
