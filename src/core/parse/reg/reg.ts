import { Items, Problems } from '../limits.ts'
import { isCommand, isEmpty, type Line, splitLines, unquote } from '../lines.ts'
import type { ParseResult, Problem } from '../kind.ts'
import type { RegistryValue } from '../types.ts'
import { ALL_VALUES, longKey } from './data.ts'
import { continues, isHexLine, isOpen, readAssignment, readValue, splitStatements } from './export.ts'
import { PowerShellText } from './powershell.ts'
import { readAddCommand, readQueryLine } from './query.ts'
import { refused } from '../refused.ts'
import { say } from '../../words/index.ts'

export interface ParsedReg {
  kind: 'reg'
  values: RegistryValue[]
  /** Set for a Registry.pol: whose policy it is. 'assumed': nothing tells, so its keys are taken for the computer's. */
  pol?: 'machine' | 'user' | 'assumed'
  problems: Problem[]
}

const HEADER = /^(?:Windows Registry Editor Version \d|REGEDIT4(?:\s|$))/i

/** `[KEY]` and `[-KEY]` of a .reg file, with a comment behind; a key's own name may hold brackets. */
const KEY_LINE = /^\[(-?)(.*)\](?:\s{0,64};.*)?$/

/**
 * Reads registry values as text: .reg exports with or without their header, `reg query` output, `reg add` commands, what PowerShell
 * prints, mixed as
 * they are pasted. Registry.pol is binary: see parsePol.
 */
export function parseReg(text: string): ParseResult<ParsedReg> {
  const problems = new Problems()
  return new RegistryText(splitLines(text, problems), problems).read()
}

class RegistryText {
  readonly #problems: Problems
  readonly #values: Items<RegistryValue>
  readonly #lines: readonly Line[]
  #at = 0
  #key: string | null = null
  #ansi = false
  #ofTheKind = false
  readonly #powershell = new PowerShellText({
    value: (value, line) => this.#add(value, line),
    nothing: (line) => this.#problems.add(line, say('parse.problem.no-key-no-value')),
    known: () => {
      this.#ofTheKind = true
    }
  })

  constructor(lines: readonly Line[], problems: Problems) {
    this.#lines = lines
    this.#problems = problems
    this.#values = new Items(problems, 'values')
  }

  read(): ParseResult<ParsedReg> {
    for (; this.#at < this.#lines.length; this.#at++) {
      const line = unquote(this.#lines[this.#at]?.text ?? '')
      const number = this.#at + 1
      if (this.#powershell.take(line, number) || isEmpty(line) || /^(?:[;#]|! REG)/.test(line)) continue
      for (const statement of splitStatements(line)) this.#statement(statement, number)
    }
    this.#powershell.end()
    if (!this.#ofTheKind) return refused('parse.refused.reg')
    return { ok: true, value: { kind: 'reg', values: this.#values.list, problems: this.#problems.list } }
  }

  #statement(line: string, number: number): void {
    if (HEADER.test(line)) {
      this.#ofTheKind = true
      this.#ansi = /^REGEDIT4/i.test(line)
      return
    }
    if (!this.#keyLine(line, number) && !this.#assignment(line, number) && !this.#command(line, number)) this.#queryLine(line, number)
  }

  #keyLine(line: string, number: number): boolean {
    const match = KEY_LINE.exec(line)
    const key = match === null ? undefined : longKey((match[2] ?? '').trim())
    if (key === undefined) return false
    this.#ofTheKind = true
    this.#key = key
    if (match?.[1] === '-') this.#values.add({ key, name: ALL_VALUES, type: 'REG_NONE', data: null, deleted: true }, number)
    return true
  }

  #assignment(line: string, number: number): boolean {
    const assignment = readAssignment(line)
    if (assignment === undefined) return false
    const parts = [assignment.rest]
    if (continues(assignment.rest)) {
      while (this.#goesOn(parts.at(-1) ?? '')) parts.push(unquote(this.#lines[++this.#at]?.text ?? ''))
    }
    const value = readValue(parts.map((part) => part.replace(/\\$/, '')).join(''), this.#ansi, number, this.#problems)
    if (value !== undefined) this.#add({ key: this.#key, name: assignment.name, ...value }, number)
    return true
  }

  /** Whether the next line goes on with the bytes: after a backslash it does, after a lost one it is only bytes. */
  #goesOn(last: string): boolean {
    const next = this.#lines[this.#at + 1]
    return next !== undefined && isOpen(last) && isHexLine(unquote(next.text))
  }

  #command(line: string, number: number): boolean {
    const value = readAddCommand(line)
    if (value !== undefined) this.#add(value, number)
    return value !== undefined
  }

  #queryLine(line: string, number: number): void {
    const { key, rows } = readQueryLine(line)
    if (key !== undefined) {
      this.#ofTheKind = true
      this.#key = key
    }
    for (const row of rows) {
      if (row.type.endsWith('WORD') && typeof row.data === 'string') this.#problems.add(number, say('parse.problem.not-a-number'))
      else this.#add({ key: this.#key, ...row }, number)
    }
    if (key === undefined && rows.length === 0 && !isCommand(line)) this.#problems.add(number, say('parse.problem.no-key-no-value'))
  }

  #add(value: RegistryValue, number: number): void {
    this.#ofTheKind = true
    this.#values.add(value, number)
  }
}
