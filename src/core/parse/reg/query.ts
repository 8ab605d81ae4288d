import type { RegistryValue } from '../types.ts'
import { isTextType, longKey, splitMulti } from './data.ts'

/** What `reg query` prints for a key's default value, in the languages of Windows' console. */
const DEFAULT_NAME =
  /^\((?:default|standard|par défaut|predeterminado|predefinito|padrão|predefinição|по умолчанию|domyślna|standaard|既定|기본값|默认|預設值)\)$/i

const TYPE =
  /(?:^|\s)(REG_(?:SZ|EXPAND_SZ|MULTI_SZ|DWORD(?:_BIG_ENDIAN|_LITTLE_ENDIAN)?|QWORD(?:_LITTLE_ENDIAN)?|BINARY|NONE|LINK|RESOURCE_LIST|FULL_RESOURCE_DESCRIPTOR|RESOURCE_REQUIREMENTS_LIST))(?=\s|$)/g

type Row = Omit<RegistryValue, 'key'>

/** The key that stands before the values of a line, with them where the line breaks were lost. */
export function readQueryLine(line: string): { key: string | undefined; rows: Row[] } {
  const types = [...line.matchAll(TYPE)]
  if (types.length === 0) return { key: longKey(line), rows: [] }
  const rows: Row[] = []
  let from = 0
  let key: string | undefined
  types.forEach((match, i) => {
    let name = line.slice(from, match.index).trim()
    if (i === 0) {
      const split = splitKey(name)
      key = split.key
      name = split.name
    }
    const start = match.index + match[0].length
    const next = types[i + 1]
    // Between two types stand the first one's data and the second one's name, in columns of four blanks.
    const end = next === undefined ? line.length : dataEnd(line, start, next.index)
    const type = (match[1] ?? '').replace('_LITTLE_ENDIAN', '')
    rows.push({ name: DEFAULT_NAME.test(name) ? '' : name, type, data: readQueryData(type, line.slice(start, end).trim()) })
    from = end
  })
  return { key, rows }
}

/** A key on the same line is divided from the value's name by a column of blanks; where that shrank, the last word is the name. */
function splitKey(text: string): { key: string | undefined; name: string } {
  if (longKey(text) === undefined) return { key: undefined, name: text }
  const gap = /\s{2,}(?=\S)(?!.*\s{2,}\S)/.exec(text.slice(-300))
  const at = gap === null ? -1 : text.length - Math.min(text.length, 300) + gap.index
  const word = at < 0 ? text.lastIndexOf(' ') : at
  return word < 0 ? { key: longKey(text), name: '' } : { key: longKey(text.slice(0, word).trim()), name: text.slice(word).trim() }
}

function dataEnd(line: string, start: number, nextType: number): number {
  const between = line.slice(start, nextType)
  const lead = between.length - between.trimStart().length
  const gap = between.slice(lead).search(/\s{2}|\t/)
  if (gap >= 0) return start + lead + gap
  const blank = between.slice(lead).search(/\s/)
  return blank < 0 ? nextType : start + lead + blank
}

function readQueryData(type: string, text: string): RegistryValue['data'] {
  if (type === 'REG_DWORD' || type === 'REG_DWORD_BIG_ENDIAN' || type === 'REG_QWORD') return readNumber(text)
  if (type === 'REG_MULTI_SZ') return splitMulti(text, '\\0')
  return isTextType(type) ? text : text.toLowerCase()
}

/** `0x1`, as reg prints it, or a decimal number; the text itself where it is neither (a masked value). */
function readNumber(text: string): number | string {
  const match = /^(0x[0-9a-f]{1,16}|\d{1,20})(?:\s*\(.*\))?$/i.exec(text)
  const number = match === null ? Number.NaN : Number(match[1])
  return Number.isSafeInteger(number) ? number : text
}

/** `reg add KEY /v NAME /t TYPE /d DATA`, the command that scripts and answers in forums give. */
export function readAddCommand(line: string): RegistryValue | undefined {
  const command = /(?:^|[\s>&|])reg(?:\.exe)?\s{1,8}(add|delete)\s{1,8}("[^"]{1,1024}"|[^\s"]{1,1024})/i.exec(line)
  if (command === null) return undefined
  const key = longKey((command[2] ?? '').replaceAll('"', ''))
  const options = line.slice(command.index + command[0].length)
  const name = option(options, 'v') ?? (/\s\/ve(?:\s|$)/i.test(options) ? '' : undefined)
  if (key === undefined || name === undefined) return undefined
  if ((command[1] ?? '').toLowerCase() === 'delete') return { key, name, type: 'REG_NONE', data: null, deleted: true }
  const type = (option(options, 't') ?? 'REG_SZ').toUpperCase()
  return { key, name, type, data: readQueryData(type, option(options, 'd') ?? '') }
}

function option(text: string, letter: string): string | undefined {
  const match = new RegExp(`(?:^|\\s)/${letter}\\s{1,8}("[^"]{0,1024}"|[^\\s"]{1,1024})`, 'i').exec(text)
  return match === null ? undefined : (match[1] ?? '').replaceAll('"', '').trim()
}
