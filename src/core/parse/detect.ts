import { cleanText, decodeText } from '../text/decode.ts'
import { KINDS } from './kinds.ts'
import type { ParseKind } from './kinds.ts'
import { MAX_BYTES } from './limits.ts'

/** How much of a text is looked at: every kind shows itself within its first lines. */
const SAMPLE = 256 * 1024

/** The elements by which rules and reports are known, whole documents or parts. */
const XML =
  /<(?:\w{1,16}:)?(?:PolicyRules|ComputerConfig|UserConfig|GPO|Rsop|Policy|RegistrySetting|Event|Connections|RDCMan|RoyalDocument|RTSZDocument)[\s>]/

/**
 * The kinds that a text or file may be, which a person pasted or dropped without saying what it is: none where it is none that
 * the program reads, several where they claim it alike, so that the person has to say.
 */
export function detectKinds(input: Uint8Array | string): ParseKind[] {
  if (input.length > MAX_BYTES) return []
  if (typeof input !== 'string') {
    const binary = KINDS.filter((kind) => 'binary' in kind && kind.binary?.is(input) === true)
    if (binary.length > 0) return binary.map(({ id }) => id)
  }
  const text = typeof input === 'string' ? cleanText(input.slice(0, SAMPLE)) : decodeText(input.subarray(0, SAMPLE)).text
  const form = XML.test(text) ? 'xml' : 'lines'
  const fitting = KINDS.filter((kind) => kind.form === form || kind.form === 'any')
  const isLast = (kind: (typeof KINDS)[number]): boolean => 'lastResort' in kind && kind.lastResort === true
  const claimed = claimsOf(
    fitting.filter((kind) => !isLast(kind)),
    text
  )
  return claimed.length > 0 ? claimed : claimsOf(fitting.filter(isLast), text)
}

/** The kinds that are surest of a text. */
function claimsOf(kinds: readonly (typeof KINDS)[number][], text: string): ParseKind[] {
  const claims = kinds.map(({ id, detect }) => ({ id, sureness: detect(text) }))
  const sure = claims.filter(({ sureness }) => sureness === 'sure')
  return (sure.length > 0 ? sure : claims.filter(({ sureness }) => sureness === 'possible')).map(({ id }) => id)
}
