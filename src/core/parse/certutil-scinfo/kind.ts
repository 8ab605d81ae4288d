import { fact } from '../../facts/fact.ts'
import { nativeCode } from '../../facts/native-code.ts'
import { say } from '../../words/index.ts'
import { isScinfo, parseScinfo } from './scinfo.ts'
import type { ParsedScinfo } from './scinfo.ts'
import { kept, pastedSource } from '../kind.ts'
import type { Kind } from '../kind.ts'
import { certificateFacts, readerList } from '../lists.ts'
import { certificateLines, readerLine, serviceLine } from '../print.ts'

type Content = Pick<ParsedScinfo, 'service' | 'readers' | 'certificates' | 'errors'>

/** What `certutil -scinfo` prints: its error codes and certificates say more than the list of readers does. */
export const certutilScinfo: Kind<'certutil-scinfo', ParsedScinfo, Content> = {
  id: 'certutil-scinfo',
  form: 'lines',
  topic: 'smartcard',
  adds: true,
  // It numbers its readers as pcsc_scan does, and the certificates are those of certutil -store.
  detect: (text) => (isScinfo(text) ? 'sure' : parseScinfo(text).ok ? 'possible' : 'no'),
  parse: parseScinfo,
  content: ({ service, readers, certificates, errors }) => kept({ service, readers, certificates, errors }),
  entries: ({ readers, certificates }) => [...readers, ...certificates],
  held: ({ readers }) => say('kind.holds.readers', { count: readers.length }),
  toFacts: (content, place) => ({
    lists: { smartcard: readerList(content) },
    certificates: certificateFacts('certutil-scinfo', content.certificates, place),
    facts: content.errors.map(({ code, name }) => {
      const text = `${code} ${name}`.trim()
      const error = { code, message: name, hint: '' }
      const locator = say('at.pasted', { kind: say('kind.certutil-scinfo'), at: place.at })
      const value = { code: nativeCode(code), text, error }
      return fact('native-error', place.side, locator, value, pastedSource('certutil-scinfo', place))
    })
  }),
  print: ({ service, readers, certificates, errors }, speak) => [
    serviceLine(service, speak),
    ...readers.map((reader) => readerLine(reader, speak)),
    ...certificates.flatMap((certificate) => certificateLines(certificate, speak)),
    ...errors.map(({ code, name }) => speak(say('parse.error', { error: `${code} ${name}`.trimEnd() })))
  ]
}
