import { PARSE_KINDS, parse as parseText } from '../../core/parse/index.ts'
import type { ParseKind, ParsedByKind } from '../../core/parse/index.ts'
import { parsedLines } from '../../core/report/console/parsed.ts'
import { say } from '../../core/words/index.ts'
import { EXIT, UsageError, printJson, printLines } from './context.ts'
import type { ExitCode, Terminal } from './context.ts'
import { fileWords, readInput } from './files.ts'

/** `sidecheck parse KIND [FILE|-]`: exit code 0 whenever the input is of the kind, however much of it is a problem. */
export async function parse(kind: string, file: string, options: { json?: boolean }, terminal: Terminal): Promise<ExitCode> {
  const known = PARSE_KINDS.find((name) => name === kind)
  if (known === undefined) throw new UsageError(say('cli.none-of', { value: kind, list: PARSE_KINDS.join(', ') }))
  const parsed = await parseFile(known, file)
  if (options.json === true) printJson(terminal, parsed)
  else printLines(terminal, parsedLines(parsed, terminal.speak))
  return EXIT.fine
}

/** Reads and parses a file. @throws UsageError with file, line and reason where it is not of the kind. */
export async function parseFile<K extends ParseKind>(kind: K, file: string): Promise<ParsedByKind[K]> {
  const result = parseText(kind, await readInput(file), file)
  if (result.ok) return result.value
  const { line, reason } = result
  const where = { file: fileWords(file), reason }
  throw new UsageError(line === undefined ? say('cli.in-file', where) : say('cli.at-line', { ...where, line: String(line) }))
}
