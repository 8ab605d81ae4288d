import { say } from '../../words/index.ts'
import { parseScinfo } from '../certutil-scinfo/scinfo.ts'
import { namesStore, parseStore } from './store.ts'
import type { ParsedStore } from './store.ts'
import { kept } from '../kind.ts'
import type { Kind } from '../kind.ts'
import { certificateFacts } from '../lists.ts'
import { certificateLines } from '../print.ts'

/** What `certutil -store` prints. Its certificates stand in for no list: a text shows no usages, and "none shown" is not "none". */
export const certutilStore: Kind<'certutil-store', ParsedStore, Pick<ParsedStore, 'certificates'>> = {
  id: 'certutil-store',
  form: 'lines',
  topic: 'certificates',
  gathered: true,
  // Certificates alone also stand in certutil -scinfo; the command's own line does not.
  detect: (text) => (namesStore(text) || (parseStore(text).ok && !parseScinfo(text).ok) ? 'sure' : 'no'),
  parse: parseStore,
  content: ({ certificates }) => kept({ certificates }),
  entries: ({ certificates }) => certificates,
  held: ({ certificates }) => say('kind.holds.certificates', { count: certificates.length }),
  toFacts: ({ certificates }, place) => ({ certificates: certificateFacts('certutil-store', certificates, place) }),
  print: ({ certificates }, speak) => certificates.flatMap((certificate) => certificateLines(certificate, speak))
}
