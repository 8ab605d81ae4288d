import type { ServiceInfo } from '../../snapshot/schema.ts'
import { lookUp } from '../../text/look-up.ts'
import { say } from '../../words/index.ts'
import type { ParseResult, Problem } from '../kind.ts'
import { Items, Problems } from '../limits.ts'
import { isEmpty, type Line, splitLines, unquote } from '../lines.ts'
import { refused } from '../refused.ts'
import { columnsOf, readRow } from './table.ts'

export interface ParsedServices {
  kind: 'services'
  services: ServiceInfo[]
  problems: Problem[]
}

type State = ServiceInfo['state']
type Start = ServiceInfo['start']

/** What sc and PowerShell call a state; neither translates it. Lower case, without underscores. */
const STATES: Readonly<Record<string, State>> = {
  stopped: 'stopped',
  startpending: 'starting',
  stoppending: 'stopping',
  running: 'running',
  continuepending: 'starting',
  pausepending: 'stopping',
  paused: 'paused'
}
const STARTS: Readonly<Record<string, Start>> = {
  bootstart: 'boot',
  boot: 'boot',
  systemstart: 'system',
  system: 'system',
  autostart: 'auto',
  automatic: 'auto',
  automaticdelayedstart: 'auto',
  demandstart: 'demand',
  manual: 'demand',
  disabled: 'disabled'
}
const stateOf = (word: string): State | undefined => lookUp(STATES, word.replaceAll('_', '').toLowerCase())
const startOf = (word: string): Start | undefined => lookUp(STARTS, word.replaceAll('_', '').toLowerCase())

const NAME = /^[\w$.{}-]{1,256}$/
/** `STATE : 4  RUNNING`: a label in any language, a number and a word that is never translated. */
const NUMBERED = /^[^:]{1,64}:\s{0,64}(\d{1,4}|[0-9a-f]{1,4})\s{1,16}([A-Z][A-Z_]{2,40})\b/
const LABELLED = /^([^:]{1,64}?)\s{0,64}:\s{0,64}(\S.{0,1024})?$/
/**
 * What stands before the service's name: SERVICE_NAME, NOMBRE_SERVICIO, NOME_DO_SERVIÇO, in capitals and without blanks whatever the
 * language is, even where a wrong decoding made the Ç another character.
 */
const TITLE = /^[^\s:\p{Ll}]{2,20}[_-][^\s:\p{Ll}]{2,20}$|^SERVICE[ _-]NAME$/u
const ASKED = /(?:^|[\s>])sc(?:\.exe)?\s{1,8}(?:\\\\\S{1,64}\s{1,8})?q(?:uery|ueryex|c)\s{1,8}"?([\w$.-]{1,256})"?\s*$/i
/** ERROR_SERVICE_DOES_NOT_EXIST */
const MISSING = /^\[SC\].{0,256}\b1060\b/

/**
 * Reads what `sc query`, `sc queryex` and `sc qc` print, and Get-Service as a table or as a list. Labels are translated in some
 * languages of Windows; numbers and the names of states are not.
 * https://learn.microsoft.com/windows-server/administration/windows-commands/sc-query
 */
export function parseServices(text: string): ParseResult<ParsedServices> {
  const problems = new Problems()
  const reader = new ServicesText(problems)
  const lines = splitLines(text, problems)
  for (let at = 0; at < lines.length;) at += reader.take(lines, at)
  return reader.result()
}

class ServicesText {
  readonly #problems: Problems
  readonly #byName = new Map<string, ServiceInfo>()
  readonly #services: Items<ServiceInfo>
  /** The service whose lines are read, and the one that a command asked for. */
  #name = ''
  #asked = ''
  #told = false
  /** The last title's lines have not begun, so that another one below it is the name that people see. */
  #titled = false

  constructor(problems: Problems) {
    this.#problems = problems
    this.#services = new Items(problems, 'services')
  }

  /** Takes the line at this place, and those that belong to it; answers how many. */
  take(lines: readonly Line[], at: number): number {
    const raw = lines[at]?.text ?? ''
    const line = unquote(raw)
    const number = at + 1
    const asked = ASKED.exec(line)?.[1]
    if (asked !== undefined) this.#asked = asked
    if (line === '') this.#titled = false
    if (isEmpty(line) || asked !== undefined) return 1
    if (MISSING.test(line)) {
      if (this.#asked !== '') this.#note(this.#asked, { state: 'missing' }, number)
      return 1
    }
    const columns = columnsOf(raw, lines[at + 1]?.text ?? '')
    if (columns?.some(({ name }) => name === 'name') === true) return this.#table(columns, lines, at + 2) - at
    this.#line(line, /^\s/.test(raw), number)
    return 1
  }

  result(): ParseResult<ParsedServices> {
    if (!this.#told) return refused('parse.refused.services')
    return { ok: true, value: { kind: 'services', services: this.#services.list, problems: this.#problems.list } }
  }

  #line(line: string, indented: boolean, number: number): void {
    const [, , word = ''] = NUMBERED.exec(line) ?? []
    const [, label = '', value = ''] = LABELLED.exec(line) ?? []
    if (word !== '') this.#titled = false
    if (word !== '' && this.#name !== '') {
      const state = stateOf(word)
      const start = startOf(word)
      if (state !== undefined || start !== undefined) this.#note(this.#name, { ...(state && { state }), ...(start && { start }) }, number)
      return
    }
    const title = !indented && TITLE.test(label)
    if (/^name$/i.test(label) || (title && !this.#titled)) {
      this.#name = NAME.test(value) ? value : ''
      this.#titled = title
      return
    }
    if (this.#name === '') return
    if (/^status$/i.test(label)) this.#property(stateOf(value), 'state', number)
    else if (/^starttype$/i.test(label)) this.#property(startOf(value), 'start', number)
  }

  #property(value: State | Start | undefined, field: 'state' | 'start', number: number): void {
    if (value === undefined) this.#problems.add(number, say('parse.problem.service-state'))
    else this.#note(this.#name, { [field]: value }, number)
  }

  /** The rows of a table end with an empty line. Answers the line behind it. */
  #table(columns: NonNullable<ReturnType<typeof columnsOf>>, lines: readonly Line[], from: number): number {
    let at = from
    for (; at < lines.length; at++) {
      const raw = lines[at]?.text ?? ''
      if (raw.trim() === '') break
      const row = readRow(columns, raw)
      const state = stateOf(row.get('status') ?? '')
      const start = startOf(row.get('starttype') ?? '')
      const name = row.get('name') ?? ''
      if (!NAME.test(name) || name.endsWith('...') || (state === undefined && start === undefined))
        this.#problems.add(at + 1, say('parse.problem.no-row-of-services'))
      else this.#note(name, { ...(state && { state }), ...(start && { start }) }, at + 1)
    }
    return Math.max(at, from)
  }

  #note(name: string, told: Partial<Pick<ServiceInfo, 'state' | 'start'>>, number: number): void {
    this.#told = true
    const key = name.toLowerCase()
    const known = this.#byName.get(key)
    if (known !== undefined) return void Object.assign(known, told)
    const service: ServiceInfo = { name, state: 'unknown', start: 'unknown', ...told }
    this.#byName.set(key, service)
    this.#services.add(service, number)
  }
}
