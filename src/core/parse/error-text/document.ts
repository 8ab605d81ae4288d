/** A description quotes messages; of a shorter text the message is what it is about. In UTF-16 code units. */
const LONG = 4000
/** What begins a line of a log, however it is called: a time, a level, a process. */
const LOGGED =
  /^\s{0,16}(?:\[[^\]]{1,60}\]|\d{1,4}[-/.:]\d{1,2}|[A-Z][a-z]{2} [ \d]\d |(?:TRACE|DEBUG|INFO|WARN(?:ING)?|ERROR|FATAL)\b|\(?[EWIDN]\)?[ :])/
/** Markdown's tables, headings and bullets, and lines of at least eight words that end as sentences and table rows do. */
const WRITTEN = /^\s{0,8}(?:\||#{1,6} |[-*•] \S|\d{1,2}\. \S)|^(?:\S{1,80}\s{1,4}){7,400}\S{0,80}[.:;!?|)]\s*$/

/** The keys under which services tell an error. */
const TELLS = /"(?:error|errors|message|errorMessage|error_description|errorCode|statusMessage|exception|stderr)"\s{0,8}:/i

/** Data of a program, which may quote anything. What a service answers with an error is short and says so at its top. */
export function isData(text: string): boolean {
  const trimmed = text.trim()
  if (!/^[[{][^]*[\]}]$/.test(trimmed)) return false
  let data: unknown
  try {
    data = JSON.parse(trimmed)
  } catch (error) {
    if (error instanceof SyntaxError) return false
    throw error
  }
  if (typeof data !== 'object' || data === null) return false
  const top = Object.keys(Array.isArray(data) ? (data[0] ?? {}) : data)
  return !top.some((key) => TELLS.test(`"${key}":`))
}

/** A text that somebody wrote about something: most of its lines are sentences, rows and headings, and hardly one is of a log. */
export function isWriting(text: string, length = LONG): boolean {
  if (text.length < length) return false
  const lines = text.split(/\r\n|\n|\r/, 2000).filter((line) => line.trim() !== '')
  const share = (pattern: RegExp): number => lines.filter((line) => pattern.test(line.slice(0, 4000))).length / Math.max(lines.length, 1)
  return share(WRITTEN) > 0.5 && share(LOGGED) < 0.2
}
