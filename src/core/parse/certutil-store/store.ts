import { Problems } from '../limits.ts'
import type { ParseResult, Problem } from '../kind.ts'
import { CertificateCollector } from '../certutil/certificates.ts'
import type { ParsedCertificate } from '../types.ts'
import { prepare, readBanner } from '../certutil/text.ts'
import { refused } from '../refused.ts'

export interface ParsedStore {
  kind: 'certutil-store'
  certificates: ParsedCertificate[]
  problems: Problem[]
}

const COMMAND = /certutil\b.{0,40}-(?:store|viewstore|verifystore|dump)\b/i

/** Whether the text holds the command itself. */
export const namesStore = (text: string): boolean => COMMAND.test(text)

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
    if (COMMAND.test(line.text)) ofTheKind = true
    // The echo of a command holds colons (C:\>) and no value.
    else if (readBanner(line.text) !== undefined) {
      ofTheKind = true
      collector.feed(line)
    } else collector.feed(line)
  }
  const certificates = collector.finish()
  if (!ofTheKind && certificates.length === 0) {
    return refused('parse.refused.certutil-store')
  }
  return { ok: true, value: { kind: 'certutil-store', certificates, problems: problems.list } }
}
