import { knownLanguage } from '../../shared/languages.ts'
import type { Language } from '../../shared/languages.ts'
import { LINK_WAYS } from '../../shared/policies.ts'
import type { LinkWay, PolicyName } from '../../shared/policies.ts'

/** The value of each policy: what holds, whoever decided it. */
export interface PolicyValues {
  /** The language of the window, null where the person or the system decides. */
  Language: Language | null
  /** Whether names are hidden in all that leaves the machine. */
  HideNames: boolean
  /** Whether earlier checks may be kept. */
  History: boolean
  /** The ways that may carry one half to the other. */
  LinkWays: readonly LinkWay[]
  /** Whether microphones and what speakers play may be recorded. */
  Recording: boolean
}

/** What is known of one policy, whatever its place. */
export interface PolicyKind<T> {
  /** What holds where nothing is set. */
  usual: T
  /** What holds where it is set and cannot be read: a slip of the pen must give nothing away. */
  safer: T
  /** The value that stands there, undefined where it makes no sense. */
  read(value: unknown): T | undefined
  /** Of two places that set it, the one that allows less. */
  stricter(one: T, other: T): T
}

/** Files say true and false; the registry and property lists have the numbers 1 and 0 as well. */
const readSwitch = (value: unknown): boolean | undefined => {
  if (typeof value === 'boolean') return value
  return value === 1 ? true : value === 0 ? false : undefined
}

const ways: ReadonlySet<string> = new Set(LINK_WAYS)
const isWay = (value: string): value is LinkWay => ways.has(value)

/** A list in a file, or text: the lines of a REG_MULTI_SZ, or names between commas. */
function readWays(value: unknown): readonly LinkWay[] | undefined {
  const listed: unknown[] | undefined = Array.isArray(value) ? value : typeof value === 'string' ? value.split(/[\n,;]/) : undefined
  if (listed === undefined || !listed.every((way) => typeof way === 'string')) return undefined
  const named = listed.map((way) => way.trim().toLowerCase()).filter((way) => way !== '')
  return named.every(isWay) ? LINK_WAYS.filter((way) => named.includes(way)) : undefined
}

/** Every policy of the program. */
export const POLICIES: { [N in PolicyName]: PolicyKind<PolicyValues[N]> } = {
  Language: {
    usual: null,
    // No language is safer than another.
    safer: null,
    read: (value) => (typeof value === 'string' ? knownLanguage(value) : undefined),
    stricter: (one, other) => one ?? other
  },
  HideNames: { usual: false, safer: true, read: readSwitch, stricter: (one, other) => one || other },
  History: { usual: true, safer: false, read: readSwitch, stricter: (one, other) => one && other },
  LinkWays: {
    usual: LINK_WAYS,
    safer: [],
    read: readWays,
    stricter: (one, other) => one.filter((way) => other.includes(way))
  },
  Recording: { usual: true, safer: false, read: readSwitch, stricter: (one, other) => one && other }
}
