import { keyOf, tokensOf } from './fold.ts'

/**
 * What a hidden name was. local and session are the two machines by their role; machine is any other. No stand-in is made of
 * the name itself: it is a role or a number.
 */
const WORDS = {
  local: 'LOCAL',
  session: 'SESSION',
  machine: 'MACHINE',
  user: 'USER',
  domain: 'DOMAIN',
  address: 'ADDRESS',
  mac: 'MAC',
  sid: 'SID',
  serialNumber: 'SERIAL',
  certificate: 'CERTIFICATE',
  container: 'CONTAINER',
  issuer: 'ISSUER',
  organization: 'ORGANIZATION',
  place: 'PLACE',
  file: 'FILE'
} as const
export type Kind = keyof typeof WORDS

const KIND_OF = new Map<string, Kind>(Object.entries(WORDS).map(([kind, word]) => [word, kind as Kind]))
/** A domain's stand-in stays a domain: whether a UPN has the right form must be seen of it. */
const SUFFIX = '.example'
const FORM = `(?:${Object.values(WORDS).join('|')})-\\d{1,7}`
const WHOLE = new RegExp(`^(?:${FORM}|DOMAIN-\\d{1,7}\\.example)$`)
const WITHIN = new RegExp(`(?<![\\p{L}\\p{N}])(?:DOMAIN-\\d{1,7}\\.example|${FORM})(?![\\p{L}\\p{N}])`, 'gu')
/** Of a hexadecimal field. No certificate has such a serial number or hash. */
const HEX = /^0{32}[0-9a-f]{8}$/

export const isStandIn = (name: string): boolean => WHOLE.test(name)

/** Part of a text, and what stands there instead. */
export interface Span {
  start: number
  end: number
  standIn: string
}

interface Node {
  next: Map<string, Node>
  standIn?: string
}
const node = (): Node => ({ next: new Map() })

/** A longer name is looked for in parts. */
const MOST_WORDS = 12
/** What may stand between two words of one name: `, `, `\, `, `. `. */
const MOST_BETWEEN = 4

/** The names to hide, each with its stand-in, and where they stand in a text. */
export class StandIns {
  readonly #byKey = new Map<string, string>()
  /** Each stand-in with the name as it was met first. */
  readonly #originals = new Map<string, string>()
  readonly #counts = new Map<Kind, number>()
  readonly #root = node()

  /** Numbers that a text hidden before uses already are not given to other names. */
  reserve(text: string): void {
    if (HEX.test(text)) return this.#reserveNumber('certificate', parseInt(text, 16))
    if (!text.includes('-')) return
    for (const [found] of text.matchAll(WITHIN)) {
      const [word = '', number] = found.replace(SUFFIX, '').split('-')
      const kind = KIND_OF.get(word)
      if (kind !== undefined) this.#reserveNumber(kind, Number(number))
    }
  }

  #reserveNumber(kind: Kind, number: number): void {
    this.#counts.set(kind, Math.max(this.#counts.get(kind) ?? 0, number))
  }

  #next(kind: Kind): string {
    const number = (this.#counts.get(kind) ?? 0) + 1
    this.#counts.set(kind, number)
    return `${WORDS[kind]}-${number}`
  }

  /** The stand-in of a name that was met before. */
  known(name: string): string | undefined {
    return isStandIn(name) ? name : this.#byKey.get(keyOf(name))
  }

  /**
   * The stand-in of a name: a new one where it was not met before. Nothing stands in for nothing, and a stand-in for itself.
   *
   * @param standIn one that it shall have, for a name that was not met before
   */
  claim(kind: Kind, name: string, standIn?: string): string {
    if (name.trim() === '') return name
    const known = this.known(name)
    if (known !== undefined) return known
    const given = standIn ?? (kind === 'domain' && name.includes('.') ? `${this.#next(kind)}${SUFFIX}` : this.#next(kind))
    this.#byKey.set(keyOf(name), given)
    if (!this.#originals.has(given)) this.#originals.set(given, name)
    return given
  }

  /** What stands for what, in the order in which it was met. */
  replaced(): { name: string; standIn: string }[] {
    return [...this.#originals].map(([standIn, name]) => ({ name, standIn }))
  }

  /** As `claim`, and the name is looked for in every text from now on. */
  seek(kind: Kind, name: string, standIn?: string): string {
    const given = this.claim(kind, name, standIn)
    if (!isStandIn(name)) this.#seek(name, given)
    return given
  }

  /** The stand-in of a hexadecimal value, itself hexadecimal. */
  hex(value: string): string {
    if (value === '' || HEX.test(value)) return value
    const standIn = value.length < 6 ? this.claim('certificate', value) : this.seek('certificate', value)
    return Number(standIn.split('-')[1]).toString(16).padStart(40, '0')
  }

  #seek(name: string, standIn: string): void {
    const tokens = tokensOf(name)
    for (const spelling of ['key', 'plain'] as const) {
      const words = tokens.map((token) => (spelling === 'plain' ? (token.plain ?? token.key) : token.key))
      for (let from = 0; from < words.length; from += MOST_WORDS) {
        let at = this.#root
        for (const word of words.slice(from, from + MOST_WORDS)) {
          const next = at.next.get(word) ?? node()
          at.next.set(word, next)
          at = next
        }
        at.standIn ??= standIn
      }
    }
  }

  /** Where stand-ins stand: nothing else is looked for in them. */
  *ownIn(text: string): Generator<Span> {
    if (!text.includes('-')) return
    for (const match of text.matchAll(WITHIN)) yield { start: match.index, end: match.index + match[0].length, standIn: match[0] }
  }

  /** Where names stand, the longest at each place. A name inside a longer word is another word: PC must not be taken out of PCSC. */
  *namesIn(text: string): Generator<Span> {
    const tokens = tokensOf(text)
    for (let first = 0; first < tokens.length; first++) {
      let at: Node | undefined = this.#root
      let last = -1
      let standIn: string | undefined
      for (let here = first; here < tokens.length; here++) {
        const token = tokens[here]
        const before = tokens[here - 1]
        if (token === undefined || (here > first && before !== undefined && !near(text, before.end, token.start))) break
        at = at.next.get(token.key) ?? (token.plain === undefined ? undefined : at.next.get(token.plain))
        if (at === undefined) break
        if (at.standIn !== undefined) {
          standIn = at.standIn
          last = here
        }
      }
      const [from, to] = [tokens[first], tokens[last]]
      if (standIn === undefined || from === undefined || to === undefined) continue
      yield { start: from.start, end: to.end, standIn }
      first = last
    }
  }
}

const near = (text: string, from: number, to: number): boolean => to - from <= MOST_BETWEEN && !/[\r\n]/.test(text.slice(from, to))
