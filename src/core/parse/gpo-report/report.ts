import { Items, Problems } from '../limits.ts'
import type { ParseResult } from '../kind.ts'
import type { ParsedPolicies, RegistryValue } from '../types.ts'
import { isEnglishName, valueOfPolicy } from './names.ts'
import { keyIn, valuesOf } from '../gpo/values.ts'
import { xmlEvents, type XmlEvent } from '../gpo/xml.ts'
import { refused } from '../refused.ts'
import { say } from '../../words/index.ts'

/** The element of a registry setting's data, by the type that it stands for. */
const DATA = new Map([
  ['number', 'REG_DWORD'],
  ['string', 'REG_SZ'],
  ['expandstring', 'REG_EXPAND_SZ']
])

/** What holds the settings of the computer and of the user, and where it stands: preferences have elements of the same names. */
const HALVES = new Set(['computer', 'user', 'computerresults', 'userresults'])
const AROUND_HALVES = new Set(['', 'gpo', 'rsop'])

interface Policy {
  name: string
  state: string
  choices: string[]
  /** Of several policies that set the same, 1 is the one that won. */
  precedence: string
}

/**
 * Reads the XML reports of Group Policy: gpreport.xml of a backup or Get-GPOReport (one Group Policy object) and
 * `gpresult /x` (what all of them come to), whole or a part. A policy stands there by its name and state, in the language of
 * the machine that wrote the report; of other languages than English some names are known, so that what else it decides is not.
 * Registry settings without a template have key and value.
 * https://learn.microsoft.com/windows-server/administration/windows-commands/gpresult
 */
export function parseGpoReport(text: string): ParseResult<ParsedPolicies<'gpo-report'>> {
  const problems = new Problems()
  const report = new Report(problems)
  for (const event of xmlEvents(text, problems)) report.take(event)
  return report.result()
}

class Report {
  readonly #problems: Problems
  readonly #values: Items<RegistryValue>
  #ofTheKind = false
  #user = false
  #resultant = false
  #oneObject = false
  #computer = false
  /** The half of the object that is read, the computer's or the user's, is turned off. */
  #off = false
  #policy: Policy | undefined
  #category = ''
  /** Of several settings of one value, the first wins as with policies. */
  #wins = true
  #keyPath = ''
  #valueName = ''
  #policies = 0
  #english = false
  #translated = false
  #firstLine = 0

  constructor(problems: Problems) {
    this.#problems = problems
    this.#values = new Items(problems, 'values')
  }

  take(event: XmlEvent): void {
    if (event.kind === 'open') this.#open(event)
    else this.#close(event)
  }

  result(): ParseResult<ParsedPolicies<'gpo-report'>> {
    if (!this.#ofTheKind) return refused('parse.refused.gpo-report')
    const foreign = this.#policies > 0 && !this.#english
    const otherLanguage = foreign && !this.#translated
    if (otherLanguage) this.#problems.add(this.#firstLine, say('parse.problem.not-english'))
    // What policies of other names decide is not known.
    const resultant = this.#resultant && this.#computer && !foreign
    const marks = {
      ...(resultant && { resultant: true as const }),
      ...(this.#oneObject && { oneObject: true as const }),
      ...(otherLanguage && { otherLanguage: true as const })
    }
    return { ok: true, value: { kind: 'gpo-report', values: this.#values.list, ...marks, problems: this.#problems.list } }
  }

  #open({ name, parent, line }: XmlEvent): void {
    if (name === 'rsop' && parent === '') this.#resultant = this.#ofTheKind = true
    else if (name === 'gpo' && parent === '') this.#oneObject = this.#ofTheKind = true
    else if (HALVES.has(name) && AROUND_HALVES.has(parent)) {
      this.#user = name.startsWith('user')
      this.#computer ||= !this.#user
      this.#off = false
    } else if (name === 'policy') {
      this.#policy = { name: '', state: '', choices: [], precedence: '1' }
      this.#category = ''
      if (this.#policies === 0) this.#firstLine = line
    } else if (name === 'registrysetting') {
      this.#keyPath = ''
      this.#wins = true
    } else if (name === 'value') this.#valueName = ''
  }

  #close({ name, parent, text, line }: XmlEvent): void {
    if (name === 'policy') this.#policyEnds(line)
    else if (parent === 'policy' && this.#policy !== undefined) {
      if (name === 'name' || name === 'state' || name === 'precedence') this.#policy[name] = text
      else if (name === 'category') this.#category = text
    } else if (parent === 'value' && name === 'name') {
      this.#policy?.choices.push(text)
      this.#valueName = text
    } else if (parent === 'registrysetting' && name === 'keypath') this.#keyPath = text
    else if (parent === 'registrysetting' && name === 'precedence') this.#wins = text === '1'
    else if (HALVES.has(parent) && name === 'enabled' && text === 'false') this.#turnedOff(line)
    else if (parent === 'value' && this.#policy === undefined) this.#setting(name, text, line)
    if (name === 'registrysetting') this.#keyPath = ''
  }

  /** Stands before the settings. */
  #turnedOff(line: number): void {
    this.#off = true
    this.#problems.add(line, say('parse.problem.settings-off', { half: this.#user ? 'user' : 'computer' }))
  }

  #policyEnds(line: number): void {
    const policy = this.#policy
    this.#policy = undefined
    if (policy === undefined || policy.name === '' || policy.state === '') return
    this.#ofTheKind = true
    this.#policies++
    if (
      /^(?:Windows Components|System|Network|Control Panel|Printers|Desktop|Start Menu and Taskbar|Shared Folders|Server)(?:\/|$)/.test(
        this.#category
      )
    )
      this.#english = true
    if (this.#user || this.#off || policy.precedence !== '1') return
    const value = valueOfPolicy(policy.name, policy.state, policy.choices)
    if (value === undefined) return
    if (isEnglishName(policy.name)) this.#english = true
    else this.#translated = true
    this.#values.add(value, line)
  }

  #setting(element: string, text: string, line: number): void {
    const type = DATA.get(element)
    if (type === undefined || this.#keyPath === '') return
    this.#ofTheKind = true
    if (this.#off || !this.#wins) return
    const key = keyIn(this.#user ? 'HKEY_CURRENT_USER' : 'HKEY_LOCAL_MACHINE', this.#keyPath)
    const found = valuesOf(key, this.#valueName, type, text)
    if (found.length === 0) this.#problems.add(line, say('parse.problem.not-a-number'))
    for (const value of found) this.#values.add(value, line)
  }
}
