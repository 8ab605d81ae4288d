import { SIGN_IN } from '../capabilities/index.ts'
import type { ReadinessLine } from './types.ts'

/** What a certificate has to be; there is nothing to look at where there is none. */
const OF_THE_CERTIFICATE = ['keyset', 'usage-logon', 'usage-client', 'validity', 'key', 'upn', 'ntauth', 'chain']

const after = (topic: string, needed: string, ...parts: string[]): [string, string][] =>
  parts.map((part) => [`${topic}/${part}`, `${topic}/${needed}`])

/** The requirement that has to be met before another one can be, by the id of the other. */
const NEEDS: ReadonlyMap<string, string> = new Map([
  ...after('hello', 'device', 'provider', 'one-management', 'biometrics', 'gesture', 'kdc-root'),
  ...after('hello', 'provider', ...OF_THE_CERTIFICATE),
  ...after(SIGN_IN, 'service', 'reader'),
  ...after(SIGN_IN, 'reader', 'provider', 'pin'),
  ...after(SIGN_IN, 'provider', ...OF_THE_CERTIFICATE)
])

/** A requirement, and those that are not met or not known because it is not met. */
export interface ReadinessGroup {
  line: ReadinessLine
  follows: ReadinessLine[]
}

/** The lines in their order, each that follows from a failed requirement under the first one that failed. */
export function withFollowing(lines: readonly ReadinessLine[]): ReadinessGroup[] {
  const byId = new Map(lines.map((line) => [line.id, line]))
  const causeOf = (line: ReadinessLine): ReadinessLine => {
    for (let needed = byId.get(NEEDS.get(line.id) ?? ''); needed !== undefined; needed = byId.get(NEEDS.get(needed.id) ?? ''))
      if (needed.state === 'problem') return causeOf(needed)
    return line
  }
  const causes = lines.map((line) => ({ line, cause: line.state === 'ok' ? line : causeOf(line) }))
  return causes
    .filter(({ line, cause }) => line === cause)
    .map(({ line }) => ({ line, follows: causes.filter((one) => one.cause === line && one.line !== line).map((one) => one.line) }))
}
