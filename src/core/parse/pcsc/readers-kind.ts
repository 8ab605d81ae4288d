import { say } from '../../words/index.ts'
import { kept, sureIf } from '../kind.ts'
import type { Kind, ParseResult } from '../kind.ts'
import { readerList } from '../lists.ts'
import { readerLine, serviceLine } from '../print.ts'
import type { ParsedReaders } from '../types.ts'

type ReadersId = ParsedReaders['kind']

/** A kind of text that lists readers and nothing else. */
export const readersKind = <Id extends ReadersId>(
  id: Id,
  parse: (text: string) => ParseResult<ParsedReaders<Id>>
): Kind<Id, ParsedReaders<Id>, Pick<ParsedReaders, 'service' | 'readers'>> => ({
  id,
  form: 'lines',
  topic: 'smartcard',
  detect: (text) => sureIf(parse(text)),
  parse,
  content: ({ service, readers }) => kept({ service, readers }),
  entries: ({ readers }) => readers,
  held: ({ readers }) => say('kind.holds.readers', { count: readers.length }),
  toFacts: (content) => ({ lists: { smartcard: readerList(content) } }),
  print: ({ service, readers }, speak) => [serviceLine(service, speak), ...readers.map((reader) => readerLine(reader, speak))]
})
