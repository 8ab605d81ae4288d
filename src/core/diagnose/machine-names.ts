/** NetBIOS cuts a name at so many letters, and a client may tell the session no more of it. */
const NETBIOS = 15

/** Names that many machines have, and that tell none apart. */
const NOBODYS: ReadonlySet<string> = new Set(['', 'localhost', 'unknown'])

const label = (name: string): string => (name.trim().toLowerCase().split('.')[0] ?? '').slice(0, NETBIOS)

/** Without what systems write differently: "Ana's MacBook" is also Anas-MacBook. */
const letters = (name: string): string => label(name.replaceAll(/['’]/g, '')).replaceAll(/[^\p{L}\p{N}]/gu, '')

/**
 * Whether two names are one machine's, as Windows compares them: without case and domain, in the fifteen letters that NetBIOS
 * leaves. undefined where a name says nothing.
 */
export function sameMachine(one: string | null | undefined, other: string | null | undefined): boolean | undefined {
  if (typeof one !== 'string' || typeof other !== 'string') return undefined
  const [first, second] = [label(one), label(other)]
  if (NOBODYS.has(first) || NOBODYS.has(second)) return undefined
  if (first === second) return true
  const written = letters(one)
  return written !== '' && written === letters(other)
}
