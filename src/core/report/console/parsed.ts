import { kindOf } from '../../parse/index.ts'
import type { Parsed } from '../../parse/index.ts'
import { say } from '../../words/index.ts'
import type { Speaker } from '../../words/index.ts'

/** What a pasted text says, line by line, for people; the problems stand last with their line numbers. */
export function parsedLines(parsed: Parsed, speak: Speaker): string[] {
  const problems = parsed.problems.map(({ line, text }) => say('parse.problem', { line: String(line), reason: text }))
  return [...kindOf(parsed.kind).print(parsed, speak), ...problems.map((problem) => speak(problem))]
}
