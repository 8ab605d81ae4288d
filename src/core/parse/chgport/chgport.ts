import { parseRdpDrTarget } from '../../devices/rdpdr.ts'
import { Items, Problems } from '../limits.ts'
import { isCommand, isEmpty, splitLines, unquote } from '../lines.ts'
import type { ParseResult, Problem } from '../kind.ts'
import { refused } from '../refused.ts'
import { say } from '../../words/index.ts'

export interface ChgportPort {
  name: string
  target: string
  /** Set where the target is the RDP port driver. */
  redirected?: { sessionId: number | null; client: string; clientPort: string }
}

export interface ParsedChgport {
  kind: 'chgport'
  ports: ChgportPort[]
  problems: Problem[]
}

/** `COM3 = \Device\...`, where line breaks were lost several on a line. Targets hold no blank. */
const PAIR = /(?:^|[^\w\\$.-])([A-Za-z]\w{0,31})[ \t]{0,16}=[ \t]{0,16}(\\[^\s=]{1,260})/g

/** A name without a target: chgport prints `GLOBALROOT =` so. */
const EMPTY = /^[A-Za-z]\w{0,31}[ \t]{0,16}=$/
/** Settings files have lines of that form as well: only a device's name is chgport's. */
const EMPTY_DEVICE = /^(?:GLOBALROOT|AUX|PRN|(?:COM|LPT)\d{1,5})[ \t]{0,16}=$/i

/**
 * Reads what `chgport` or `change port /query` prints: DOS device names of serial ports and the NT objects behind them.
 * https://learn.microsoft.com/windows-server/administration/windows-commands/change-port
 * Names without a target and GLOBALROOT are left out; a line that is printed twice is one port.
 */
export function parseChgport(text: string): ParseResult<ParsedChgport> {
  const problems = new Problems()
  const ports = new Items<ChgportPort>(problems, 'ports')
  const seen = new Set<string>()
  let ofTheKind = false
  const lines = splitLines(text, problems).map(({ number, text: raw }) => ({ number, line: unquote(raw) }))
  for (const [at, { number, line: whole }] of lines.entries()) {
    if (isEmpty(whole) || isRest(lines, at)) continue
    const line = isRest(lines, at + 1) ? `${whole}${lines[at + 1]?.line ?? ''}` : whole
    const pairs = readPairs(line)
    if (pairs.length > 0) ofTheKind = true
    else if (EMPTY.test(line)) ofTheKind ||= EMPTY_DEVICE.test(line)
    else if (isChgport(line)) ofTheKind = true
    else if (!isCommand(line)) problems.add(number, say('parse.problem.no-port'))
    for (const { name, target } of pairs) {
      const key = `${name}\0${target}`.toLowerCase()
      if (name.toUpperCase() === 'GLOBALROOT' || seen.has(key)) continue
      seen.add(key)
      const redirected = parseRdpDrTarget(target.replace(/(RdpDr(?:Port)?);/i, '$1\\;'))
      ports.add({ name, target, ...(redirected && { redirected }) }, number)
    }
  }
  if (!ofTheKind) return refused('parse.refused.chgport')
  return { ok: true, value: { kind: 'chgport', ports: ports.list, problems: problems.list } }
}

/** Whether a line is the end of a redirected target that a mail or a narrow window broke in two, before the client's port was whole. */
const isRest = (lines: readonly { line: string }[], at: number): boolean =>
  BROKEN.test(lines[at - 1]?.line ?? '') && /^[\w.\\;:#-]{1,64}$/.test(lines[at]?.line ?? '')
const BROKEN = /=[ \t]{0,16}\\Devices?\\RdpDr(?![^\s=]{0,240}\\(?:COM|LPT)\d{1,5}$)[^\s=]{0,240}$/i

function readPairs(line: string): { name: string; target: string }[] {
  return [...line.matchAll(PAIR)].map(([, name = '', target = '']) => ({ name, target: plainTarget(target) }))
}

/** Takes back what a JSON string or a Markdown escape did to the backslashes, and a quote or comma behind the target. */
function plainTarget(target: string): string {
  const bare = target.replace(/["'`,]{1,4}$/, '')
  return bare.startsWith('\\\\') ? bare.replaceAll('\\\\', '\\') : bare
}

function isChgport(line: string): boolean {
  return /(?:^|[>$#\s])(?:chgport|change\s{1,8}port)(?:\.exe)?(?:\s{1,8}\/q(?:uery)?)?$/i.test(line)
}
