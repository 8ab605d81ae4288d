import { detectKinds, foreign, PARSE_KINDS, parse as parseText, strange } from '../../core/parse/index.ts'
import type { Parsed, ParseKind, ParsedByKind } from '../../core/parse/index.ts'
import { parsedLines } from '../../core/report/console/parsed.ts'
import { items, say } from '../../core/words/index.ts'
import { EXIT, UsageError, printJson, printLines } from './context.ts'
import type { ExitCode, Terminal } from './context.ts'
import { fileWords, readInput, unreadable } from './files.ts'

/** `sidecheck parse KIND [FILE|-]`: exit code 0 whenever the input is of the kind, however much of it is a problem. */
export async function parse(kind: string, file: string, options: { json?: boolean }, terminal: Terminal): Promise<ExitCode> {
  const parsed = await (kind === AUTO ? parseDetected(file, terminal) : parseFile(knownKind(kind), file, terminal))
  if (options.json === true) printJson(terminal, parsed)
  else printLines(terminal, parsedLines(parsed, terminal.speak))
  return EXIT.fine
}

const AUTO = 'auto'
/** What may be given for KIND. */
export const PARSE_CHOICES: readonly string[] = [AUTO, ...PARSE_KINDS]

function knownKind(kind: string): ParseKind {
  const known = PARSE_KINDS.find((name) => name === kind)
  if (known === undefined) throw new UsageError(say('cli.none-of', { value: kind, list: PARSE_CHOICES.join(', ') }))
  return known
}

/** Reads a file whose kind nobody said. @throws UsageError where it is of no kind, or of several alike: that is not guessed. */
async function parseDetected(file: string, terminal: Terminal): Promise<Parsed> {
  const input = await readInput(file, terminal)
  const refused = foreign(input, file)
  if (refused !== undefined) throw unreadable(file, refused)
  const [kind, ...others] = detectKinds(input)
  const told = kind === undefined ? strange(input, file) : undefined
  if (told !== undefined) throw unreadable(file, told)
  if (kind === undefined) throw new UsageError(say('cli.no-kind', { file: fileWords(file), list: PARSE_KINDS.join(', ') }))
  if (others.length > 0) throw new UsageError(say('cli.several-kinds', { file: fileWords(file), list: items('or', [kind, ...others]) }))
  return parsedOf(kind, input, file)
}

/** Reads and parses a file. @throws UsageError with file, line and reason where it is not of the kind. */
export async function parseFile<K extends ParseKind>(kind: K, file: string, terminal: Terminal): Promise<ParsedByKind[K]> {
  return parsedOf(kind, await readInput(file, terminal), file)
}

function parsedOf<K extends ParseKind>(kind: K, input: Uint8Array, file: string): ParsedByKind[K] {
  const result = parseText(kind, input, file)
  if (result.ok) return result.value
  const { line, text: reason } = result
  const where = { file: fileWords(file), reason }
  throw new UsageError(line === undefined ? say('cli.in-file', where) : say('cli.at-line', { ...where, line: String(line) }))
}
