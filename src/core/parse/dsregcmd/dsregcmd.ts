import type { JoinState } from '../../facts/answers.ts'
import type { ParseResult, Problem } from '../kind.ts'
import { Problems } from '../limits.ts'
import { splitLines, unquote } from '../lines.ts'
import { refused } from '../refused.ts'

export interface ParsedDsregcmd {
  kind: 'dsregcmd'
  state: JoinState['state']
  domain?: string
  /** Whether Windows Hello for Business has a key for the user, where it says so. */
  ngcSet?: boolean
  problems: Problem[]
}

const LINE = /^([A-Za-z]{4,40})\s{0,64}:\s{0,64}(\S.{0,255})?$/

/** The values that are read. A text may hold any other name. */
const KNOWN = ['azureadjoined', 'domainjoined', 'domainname', 'ngcset'] as const
type Known = (typeof KNOWN)[number]

/**
 * Reads what `dsregcmd /status` prints; its names and YES and NO are not translated.
 * https://learn.microsoft.com/entra/identity/devices/troubleshoot-device-dsregcmd
 */
export function parseDsregcmd(text: string): ParseResult<ParsedDsregcmd> {
  const problems = new Problems()
  const found = new Map<Known, string>()
  for (const { text: raw } of splitLines(text, problems)) {
    const [, name = '', value = ''] = LINE.exec(unquote(raw).replace(/^\|\s{0,64}/, '')) ?? []
    const known = KNOWN.find((one) => one === name.toLowerCase())
    // The first one tells of the device; a log behind it may repeat it.
    if (known !== undefined && !found.has(known)) found.set(known, value.trim())
  }
  const entra = answerOf(found.get('azureadjoined'))
  const domainJoined = answerOf(found.get('domainjoined'))
  if (entra === undefined || domainJoined === undefined) return refused('parse.refused.dsregcmd')
  const ngcSet = answerOf(found.get('ngcset'))
  const domain = domainJoined ? found.get('domainname') : undefined
  return {
    ok: true,
    value: {
      kind: 'dsregcmd',
      state: entra ? (domainJoined ? 'entra-hybrid' : 'entra') : domainJoined ? 'domain' : 'workgroup',
      ...(domain !== undefined && domain !== '' && { domain }),
      ...(ngcSet !== undefined && { ngcSet }),
      problems: problems.list
    }
  }
}

const answerOf = (value: string | undefined): boolean | undefined =>
  value === undefined || !/^(?:yes|no)\b/i.test(value) ? undefined : /^yes/i.test(value)
