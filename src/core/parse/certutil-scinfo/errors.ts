import type { TextLine } from '../certutil/text.ts'

export interface ParsedError {
  /** 0x and lower-case hex digits, as many as are written. */
  code: string
  /** The symbolic name, "" where the text gives none. */
  name: string
}

/** `0x8010002e (-2146435026 SCARD_E_NO_READERS_AVAILABLE)`, `0x2 (WIN32: 2 ERROR_FILE_NOT_FOUND)`, with or without name. */
const CODE = /\b0x([0-9a-f]{1,8})\b(?:\s{0,4}\(([^()]{1,96})\))?/gi

/** `SCARD_E_NO_SERVICE (0x8010001D)`: names that only errors have; flags are written alike. */
const NAMED =
  /\b((?:SCARD_[EWFP]|NTE|CRYPT_E|CERT_E|TRUST_E|SEC_E|CERTSRV_E|ERROR|RPC_[SX]|EPT_S|E)_[A-Z0-9_]{2,60})\s{0,4}[(:=]\s{0,4}0x([0-9a-f]{1,8})\b/gi

const SYMBOL = /(?:^|[\s:])([A-Z][A-Z0-9]{0,30}(?:_[A-Z0-9]{1,40}){1,8})$/

/** certutil's own last lines: `CertUtil: -SCInfo command FAILED: 0x80070102 (...)`, the words translated. */
const COMMAND = /^certutil\s?[:：]\s{0,4}-\w/i

/**
 * The error codes of a text: those with a symbolic name, those whose parenthesis says that they are a Win32 error or a
 * failed HRESULT, and a failed command's. Flags, key specifications and dwErrorStatus have none of these forms.
 */
export function readErrors(lines: readonly TextLine[]): ParsedError[] {
  const found = new Map<string, ParsedError>()
  lines.forEach((line, i) => {
    if (!line.text.includes('0x')) return
    const text = joinWrapped(line.text, lines[i + 1]?.text)
    for (const { code, name } of inLine(text)) {
      const known = found.get(code)
      if (known === undefined || known.name === '') found.set(code, { code, name })
    }
  })
  return [...found.values()].slice(0, 1000)
}

/** A console may have wrapped the line inside the parenthesis. */
function joinWrapped(text: string, next: string | undefined): string {
  const open = text.lastIndexOf('(')
  if (next === undefined || open <= text.lastIndexOf(')') || open < text.indexOf('0x') || !next.slice(0, 64).includes(')')) return text
  const symbol = /[A-Z_0-9]$/.test(text) && /^[A-Z_0-9]{1,40}\)/.test(next)
  return `${text}${symbol ? '' : ' '}${next}`
}

function inLine(text: string): ParsedError[] {
  const errors: ParsedError[] = []
  for (const [, name = '', digits = ''] of text.matchAll(NAMED)) push(errors, digits, name.toUpperCase())
  for (const match of text.matchAll(CODE)) {
    const [, digits = '', inner = ''] = match
    const name = SYMBOL.exec(inner.trim())?.[1] ?? ''
    const decimal = /^-\d{9,10}\b|^[A-Z0-9/]{3,16}:\s?\d{1,10}\b|^\d{1,10}\s/.test(inner.trim())
    const failure = /^-\d{9,10}$|^WIN32[A-Z/]{0,8}:\s?\d{1,10}$/.test(inner.trim())
    if ((name !== '' && decimal) || failure || (COMMAND.test(text) && errors.length === 0)) push(errors, digits, name)
  }
  return errors
}

function push(errors: ParsedError[], digits: string, name: string): void {
  const code = `0x${digits.toLowerCase()}`
  if (/^0+$/.test(digits) || errors.some((error) => error.code === code)) return
  errors.push({ code, name })
}
