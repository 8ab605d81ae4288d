import { Items, Problems } from '../limits.ts'
import type { ParseResult } from '../kind.ts'
import type { ParsedReg } from './reg.ts'
import type { RegistryValue } from '../types.ts'
import { decodeData, deletedName, longKey, splitMulti, typeName } from './data.ts'
import { say } from '../../words/index.ts'

const OPEN = 0x5b
const SEPARATOR = 0x3b
const CLOSE = 0x5d

/** Damaged records after which the rest is given up: each may cost a search through the longest name. */
const MAX_DAMAGED = 100

/** The longest key or value name in bytes: 32,767 characters. */
const MAX_NAME_BYTES = 65_534

export function isPol(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x52 && bytes[2] === 0x65 && bytes[3] === 0x67
}

/**
 * Reads Registry.pol: "PReg", a version, and records [key;value;type;size;data] in UTF-16LE.
 * https://learn.microsoft.com/previous-versions/windows/desktop/policy/registry-policy-file-format
 * The file does not name its hive, its folder does: Machine or User. Without that it is taken for the computer's policy,
 * which the result says. Problems of this binary file have line 1 and name the byte.
 *
 * @param path of the file, "" where only its bytes are known
 */
export function parsePol(bytes: Uint8Array, path: string): ParseResult<ParsedReg> {
  const folder = /(?:^|[\\/])(Machine|User)[\\/][^\\/]{0,260}$/i.exec(path)?.[1]?.toLowerCase()
  const hive = folder === 'user' ? 'HKEY_CURRENT_USER' : 'HKEY_LOCAL_MACHINE'
  const problems = new Problems()
  const values = new Items<RegistryValue>(problems, 'values')
  const reader = new Reader(bytes, 8)
  if (bytes.length < 8 || bytes[4] !== 1) problems.add(1, say('parse.problem.pol-version'))
  let damaged = 0
  while (reader.at + 2 <= bytes.length) {
    const start = reader.at
    const record = reader.record()
    if (record === undefined) {
      problems.add(1, say('parse.problem.pol-record', { byte: String(start) }))
      if (++damaged === MAX_DAMAGED || !reader.skipToRecord(start + 2)) break
      continue
    }
    for (const value of toValues(record, hive)) values.add(value, 1)
  }
  return {
    ok: true,
    value: {
      kind: 'reg',
      values: values.list,
      pol: folder === 'machine' || folder === 'user' ? folder : 'assumed',
      problems: problems.list
    }
  }
}

interface PolRecord {
  key: string
  name: string
  type: number
  data: Uint8Array
}

function toValues({ key: path, name, type: number, data: bytes }: PolRecord, hive: string): RegistryValue[] {
  const type = typeName(number)
  const data = decodeData(type, bytes)
  const key = longKey(path) ?? `${hive}\\${path}`
  if (/^\*\*deletevalues$/i.test(name) && typeof data === 'string') {
    return splitMulti(data, ';').map((each) => ({ key, name: each, type, data: null, deleted: true }))
  }
  const plain = deletedName(name)
  return [plain === undefined ? { key, name, type, data } : { key, name: plain, type, data, deleted: true }]
}

class Reader {
  at: number
  readonly #bytes: Uint8Array

  constructor(bytes: Uint8Array, at: number) {
    this.#bytes = bytes
    this.at = at
  }

  record(): PolRecord | undefined {
    if (!this.#mark(OPEN)) return undefined
    const key = this.#string()
    if (key === undefined || !this.#mark(SEPARATOR)) return undefined
    const name = this.#string()
    if (name === undefined || !this.#mark(SEPARATOR)) return undefined
    const type = this.#number()
    if (type === undefined || !this.#mark(SEPARATOR)) return undefined
    const size = this.#number()
    if (size === undefined || !this.#mark(SEPARATOR) || this.at + size > this.#bytes.length) return undefined
    const data = this.#bytes.subarray(this.at, this.at + size)
    this.at += size
    return this.#mark(CLOSE) ? { key, name, type, data } : undefined
  }

  /** Moves behind the next "][" from `from` on, so that one damaged record does not cost the rest. */
  skipToRecord(from: number): boolean {
    const b = this.#bytes
    // A damaged size may have led past records that are whole: the search begins at the damaged record, never before it.
    for (let i = from; i + 3 < b.length; i += 2) {
      if (b[i] === CLOSE && b[i + 1] === 0 && b[i + 2] === OPEN && b[i + 3] === 0) {
        this.at = i + 2
        return true
      }
    }
    return false
  }

  #mark(char: number): boolean {
    if (this.#bytes[this.at] !== char || this.#bytes[this.at + 1] !== 0) return false
    this.at += 2
    return true
  }

  #number(): number | undefined {
    if (this.at + 4 > this.#bytes.length) return undefined
    const [a = 0, b = 0, c = 0, d = 0] = this.#bytes.subarray(this.at, this.at + 4)
    this.at += 4
    return ((d << 24) | (c << 16) | (b << 8) | a) >>> 0
  }

  /** A NUL-terminated string; it may hold the separator. */
  #string(): string | undefined {
    const units: string[] = []
    const limit = Math.min(this.#bytes.length - 1, this.at + MAX_NAME_BYTES)
    for (let i = this.at; i < limit; i += 2) {
      const unit = (this.#bytes[i] ?? 0) | ((this.#bytes[i + 1] ?? 0) << 8)
      if (unit === 0) {
        this.at = i + 2
        return units.join('')
      }
      units.push(String.fromCharCode(unit))
    }
    return undefined
  }
}
