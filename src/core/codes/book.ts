import { say } from '../words/index.ts'
import type { Text } from '../words/index.ts'
import type { CodeKind, Family } from './family.ts'
import { HINTS } from './hints.ts'
import type { Hint } from './hints.ts'
import { tables } from './tables.ts'

/** What is known of a code. */
export interface Code {
  kind: CodeKind
  name: string
  /** As an unsigned number of 32 bits, PortAudio's signed; null where there is only a name. */
  value: number | null
  hint: string
  meaning: Text
}

interface Book {
  byName: ReadonlyMap<string, Code>
  byValue: ReadonlyMap<string, Code>
}

let families: readonly Family[] = tables.families ?? []
let book: Book | undefined

/** Takes in the tables that a bundle has left out, to load them later. */
export function addCodes(added: readonly Family[]): void {
  families = added
  book = undefined
}

/** An entry of the catalogue: the codes of PC/SC have theirs with the probe's words. */
const meaningOf = (name: string): Text => say((name.startsWith('SCARD_') ? `scard.${name}` : `code.${name}`) as Text['id'])

function codesOf({ kind, prefix, base, rows }: Family): Code[] {
  return rows
    .trim()
    .split('\n')
    .flatMap((row) => {
      const [written = '', short = '', hint = '', shared] = row.split(' ')
      if (short === '') return []
      const name = short.startsWith('!') ? short.slice(1) : `${prefix}${short}`
      const value = written === '-' ? null : Number.parseInt(written, base)
      return [{ kind, name, value, hint, meaning: meaningOf(shared?.slice(1) ?? name) }]
    })
}

const valueKey = (kind: CodeKind, value: number): string => `${kind} ${value}`

function opened(): Book {
  if (book !== undefined) return book
  const byName = new Map<string, Code>()
  const byValue = new Map<string, Code>()
  for (const code of families.flatMap(codesOf)) {
    // Names of Windows are upper case; PortAudio's are told apart without it as well.
    if (!byName.has(code.name.toUpperCase())) byName.set(code.name.toUpperCase(), code)
    if (code.value !== null && !byValue.has(valueKey(code.kind, code.value))) byValue.set(valueKey(code.kind, code.value), code)
  }
  book = { byName, byValue }
  return book
}

/** Other ways of writing a name: FreeRDP's and MIT Kerberos' own prefixes. */
const ALIASES: readonly (readonly [RegExp, string])[] = [
  [/^KRB5KDC_ERR_/, 'KDC_ERR_'],
  [/^KRB5KRB_AP_ERR_/, 'KRB_AP_ERR_'],
  [/^FREERDP_ERROR_/, 'ERRCONNECT_']
]

export function codeNamed(name: string): Code | undefined {
  const { byName } = opened()
  const upper = name.toUpperCase()
  const alias = ALIASES.find(([pattern]) => pattern.test(upper))
  return byName.get(upper) ?? (alias === undefined ? undefined : byName.get(upper.replace(alias[0], alias[1])))
}

const codeOf = (value: number, kinds: readonly CodeKind[]): Code | undefined => {
  const { byValue } = opened()
  for (const kind of kinds) {
    const found = byValue.get(valueKey(kind, value))
    if (found !== undefined) return found
  }
  return undefined
}

const WIDE: readonly CodeKind[] = ['scard', 'crypto', 'security', 'certificate', 'audio', 'hresult', 'ntstatus', 'hello', 'entra']

/** A code of 32 bits with its severity in front: an HRESULT or NTSTATUS, or one of Windows' own codes within. */
export function wideCode(value: number): Code | undefined {
  const own = codeOf(value, WIDE)
  if (own !== undefined) return own
  const facility = value >>> 16
  if (facility === 0x8007 || facility === 0xc007) return codeOf(value & 0xffff, ['win32'])
  // An NTSTATUS within an HRESULT has one bit more.
  if (value >>> 28 === 0xd) return codeOf((value & 0xefffffff) >>> 0, ['ntstatus'])
  return undefined
}

/** A small number, which means something else in each place that gives one: the first of `kinds` that knows it. */
export const smallCode = (value: number, kinds: readonly CodeKind[]): Code | undefined => codeOf(value, kinds)

const BY_HINT = new Map(Object.entries(HINTS))

export const hintOf = (hint: string): Hint => BY_HINT.get(hint) ?? { about: 'hello' }

/** Every code with its words, for tests. */
export const allCodes = (): readonly Code[] => [...new Set(families.flatMap(codesOf))]
