import type { ScanOptions } from './scan.ts'

/** Options of a scan that take a value. */
const VALUES: Readonly<Record<string, 'side' | 'out' | 'only' | 'timeout'>> = {
  '--side': 'side',
  '--out': 'out',
  '--only': 'only',
  '--timeout': 'timeout'
}
/** Those that take none. */
const SWITCHES: Readonly<Record<string, 'json' | 'hideNames'>> = { '--json': 'json', '--hide-names': 'hideNames' }

/**
 * The options of a scan as JSON the way that scripts write it, each at most once. The parser of the whole command line and its help
 * take longer to load than such a scan takes.
 *
 * @returns undefined for every other call, and for one that is not beyond doubt: the whole command line reads those
 */
export function plainScan(args: readonly string[]): ScanOptions | undefined {
  const [command, ...rest] = args
  if (command !== 'scan' || !rest.includes('--json')) return undefined
  const options: ScanOptions = {}
  for (let at = 0; at < rest.length; at++) {
    const name = rest[at] ?? ''
    const isSwitch = Object.hasOwn(SWITCHES, name)
    // own key: each table is asked first whether the name is one of its own.
    const key = isSwitch ? SWITCHES[name] : Object.hasOwn(VALUES, name) ? VALUES[name] : undefined
    if (key === undefined || options[key] !== undefined) return undefined
    if (key === 'json' || key === 'hideNames') options[key] = true
    else {
      const value = rest[++at] ?? ''
      if (value === '' || value.startsWith('-')) return undefined
      options[key] = value
    }
  }
  return options
}
