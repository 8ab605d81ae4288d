import { ALL_SETTINGS } from '../../capabilities/all.ts'
import { QUALITY } from '../../capabilities/settings.ts'
import type { RegistryValue } from '../types.ts'
import { longKey } from './data.ts'

/** Names that decide something: a list of values without their key is known by them. */
const DECIDING = new Set([...ALL_SETTINGS.map(({ policy }) => policy.valueName), QUALITY.valueName].map((name) => name.toLowerCase()))

/** `fDisableCcm  : 1`, as PowerShell lists properties; a column of `reg query` is none. */
const LISTED = /^([A-Za-z_][\w .-]{0,127}?)\s{0,64}:(?:\s(.{0,4096}))?$/
/** What PowerShell adds to the properties of a key. */
const ADDED = /^PS(?:Path|ParentPath|ChildName|Drive|Provider)$/i
const PROVIDER = /^(?:Microsoft\.PowerShell\.Core\\)?Registry::/i
const QUESTION = /(?:^|[\s;|({&])Get-ItemProperty(Value)?\s/i
interface Row {
  name: string
  value: string
  line: number
}

/** Told of each value and of each line that is none. */
export interface Heard {
  value(value: RegistryValue, line: number): void
  nothing(line: number): void
  /** Something stands here that no other kind of text has. */
  known(): void
}

/**
 * The registry values in what PowerShell prints: Get-ItemProperty with the key at the end of its list, Get-ItemPropertyValue with
 * its answer on the next line.
 */
export class PowerShellText {
  readonly #heard: Heard
  #rows: Row[] = []
  #asked: { key: string; name: string } | undefined

  constructor(heard: Heard) {
    this.#heard = heard
  }

  /** Whether the line was PowerShell's. An empty line ends a list. */
  take(line: string, number: number): boolean {
    const asked = this.#asked
    if (line === '') {
      this.end()
      return false
    }
    this.#asked = undefined
    if (this.#command(line)) return true
    if (asked !== undefined && /^\d{1,20}$/.test(line)) {
      this.#heard.value({ ...asked, type: 'REG_DWORD', data: Number(line) }, number)
      return true
    }
    const [, name, value = ''] = LISTED.exec(line) ?? []
    if (name === undefined || /\sREG_/.test(line)) return false
    if (/^PSPath$/i.test(name)) this.#keyed(value.trim())
    else if (!ADDED.test(name) && this.#rows.length < 4096) this.#rows.push({ name, value: value.trim(), line: number })
    return true
  }

  /** The list ends: without a key only names that are known tell something. */
  end(): void {
    for (const row of this.#rows) {
      if (DECIDING.has(row.name.toLowerCase()) && /^\d{1,10}$/.test(row.value)) this.#heard.value(valueOf(null, row), row.line)
      else this.#heard.nothing(row.line)
    }
    this.#rows = []
  }

  #keyed(path: string): void {
    const key = keyOf(path)
    if (key === undefined) return
    this.#heard.known()
    for (const row of this.#rows) this.#heard.value(valueOf(key, row), row.line)
    this.#rows = []
  }

  /** A script that sets a value does not tell that it is set. */
  #command(line: string): boolean {
    if (!QUESTION.test(line)) return false
    const key = keyOf(argument(line, 'Path') ?? argument(line, 'LiteralPath') ?? quotedKey(line) ?? '')
    const name = argument(line, 'Name') ?? /\)\.([\w-]{1,128})/.exec(line)?.[1]
    if (key !== undefined && name !== undefined) this.#asked = { key, name }
    return true
  }
}

/** A list does not name types: a number is taken for one. */
function valueOf(key: string | null, { name, value }: Row): RegistryValue {
  const isNumber = /^\d{1,15}$/.test(value)
  return isNumber ? { key, name, type: 'REG_DWORD', data: Number(value) } : { key, name, type: 'REG_SZ', data: value }
}

/** `HKLM:\SOFTWARE\...` and `Registry::HKEY_LOCAL_MACHINE\...` */
const keyOf = (path: string): string | undefined => longKey(path.replace(PROVIDER, '').replace(/^(HK[A-Z]{2}):/i, '$1'))

const quotedKey = (line: string): string | undefined => /["']((?:HK[A-Z]{2}:|Registry::)[^"']{1,1024})["']/i.exec(line)?.[1]

function argument(line: string, name: string): string | undefined {
  const match = new RegExp(`\\s-${name}[\\s:]{1,8}(?:"([^"]{0,1024})"|'([^']{0,1024})'|([^\\s"';|)]{1,1024}))`, 'i').exec(line)
  return match?.[1] ?? match?.[2] ?? match?.[3]
}
