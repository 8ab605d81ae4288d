import { Problems } from '../limits.ts'
import type { ParseResult, Problem } from '../kind.ts'
import { CertificateCollector } from '../certutil/certificates.ts'
import type { ParsedCertificate } from '../types.ts'
import { prepare, readBanner } from '../certutil/text.ts'
import { unquote } from '../lines.ts'
import { refused } from '../refused.ts'

export interface ParsedStore {
  kind: 'certutil-store'
  certificates: ParsedCertificate[]
  problems: Problem[]
}

const VERB = String.raw`-(?:store|viewstore|verifystore|dump)\b`
/** The command as it was typed, with or without its prompt, and nothing behind its arguments: prose goes on. */
const TYPED = new RegExp(
  String.raw`^(?:[^|\t]{0,260}[>$#]\s{0,4})?certutil(?:\.exe)?(?:\s{1,4}-\w{1,20}){0,4}\s{1,4}${VERB}(?:\s{1,4}(?:-?[\w.\\]{1,64}|"[^"]{1,64}")){0,4}$`,
  'i'
)
/** What the tool says at its end, in any language. */
const ENDED = new RegExp(String.raw`^certutil\s?[:：]\s{0,4}${VERB}`, 'i')
const isCommandLine = (line: string): boolean => TYPED.test(line) || ENDED.test(line)

/** Whether the text holds the command itself. What only speaks of it, in prose or in a table, does not. */
export const namesStore = (text: string): boolean => text.split(/\r\n|\n|\r/).some((line) => isCommandLine(unquote(line)))

/**
 * Reads what `certutil -store [-user] NAME` prints, short or with -v, in any language.
 * https://learn.microsoft.com/windows-server/administration/windows-commands/certutil
 * An empty store is a store: the command's own line is enough to be of the kind.
 */
export function parseStore(text: string): ParseResult<ParsedStore> {
  const problems = new Problems()
  const collector = new CertificateCollector(problems)
  let ofTheKind = false
  for (const line of prepare(text, problems)) {
    if (isCommandLine(line.text)) ofTheKind = true
    // The echo of a command holds colons (C:\>) and no value.
    else if (readBanner(line.text) !== undefined) {
      ofTheKind = true
      collector.feed(line)
    } else collector.feed(line)
  }
  const certificates = collector.finish()
  // A note on a missing key alone may be quoted anywhere: a certificate has a name, a number or a key of its own.
  if (!ofTheKind && !certificates.some((one) => Object.keys(one).some((field) => field !== 'missingKeyset' && field !== 'index'))) {
    return refused('parse.refused.certutil-store')
  }
  return { ok: true, value: { kind: 'certutil-store', certificates, problems: problems.list } }
}
