import { Items, Problems } from '../limits.ts'
import { isCommand, isEmpty, splitLines, unquote } from '../lines.ts'
import type { ParsedReg, ParseResult, RegistryValue } from '../types.ts'
import { ALL_VALUES, longKey } from './data.ts'
import { continues, isHexLine, readAssignment, readValue } from './export.ts'
import { readAddCommand, readQueryLine } from './query.ts'

const HEADER = /^(?:Windows Registry Editor Version \d|REGEDIT4$)/i

/** `[KEY]` and `[-KEY]` of a .reg file; a key's own name may hold brackets. */
const KEY_LINE = /^\[(-?)(.*)\]$/

/**
 * Reads registry values as text: .reg exports with or without their header, `reg query` output, `reg add` commands, mixed as
 * they are pasted. Registry.pol is binary: see parsePol.
 */
export function parseReg(text: string): ParseResult<ParsedReg> {
  const problems = new Problems()
  const values = new Items<RegistryValue>(problems, 'values')
  const lines = splitLines(text)
  let key: string | null = null
  let ofTheKind = false
  let ansi = false
  for (let i = 0; i < lines.length; i++) {
    const number = i + 1
    const line = unquote(lines[i]?.text ?? '')
    if (isEmpty(line) || line.startsWith(';') || line.startsWith('#') || line.startsWith('! REG')) continue
    if (HEADER.test(line)) {
      ofTheKind = true
      ansi = /^REGEDIT4/i.test(line)
      continue
    }
    const opened = KEY_LINE.exec(line)
    const named = opened === null ? undefined : longKey((opened[2] ?? '').trim())
    if (opened !== null && named !== undefined) {
      ofTheKind = true
      key = named
      if (opened[1] === '-') values.add({ key, name: ALL_VALUES, type: 'REG_NONE', data: null, deleted: true }, number)
      continue
    }
    const assignment = readAssignment(line)
    if (assignment !== undefined) {
      const parts = [assignment.rest]
      while (continues(parts[0] ?? '') && goesOn(parts.at(-1) ?? '', lines[i + 1]?.text)) {
        i++
        parts.push(unquote(lines[i]?.text ?? ''))
      }
      const value = readValue(parts.map((part) => part.replace(/\\$/, '')).join(''), ansi, number, problems)
      if (value === undefined) continue
      ofTheKind = true
      values.add({ key, name: assignment.name, ...value }, number)
      continue
    }
    const added = readAddCommand(line)
    if (added !== undefined) {
      ofTheKind = true
      values.add(added, number)
      continue
    }
    const read = readQueryLine(line)
    if (read.key !== undefined) {
      ofTheKind = true
      key = read.key
    }
    for (const row of read.rows) {
      ofTheKind = true
      if (/WORD/.test(row.type) && typeof row.data === 'string') problems.add(number, 'the data is not a number')
      values.add({ key, ...row }, number)
    }
    if (read.key === undefined && read.rows.length === 0 && !isCommand(line)) problems.add(number, 'neither a key nor a value')
  }
  if (!ofTheKind) return { ok: false, reason: 'no registry export: it has no key and no value' }
  return { ok: true, value: { kind: 'reg', values: values.list, problems: problems.list } }
}

/** Whether the next line goes on with the bytes: after a backslash it does, after a lost one it is only bytes. */
function goesOn(last: string, next: string | undefined): boolean {
  return next !== undefined && /[\\,]$/.test(last) && isHexLine(unquote(next))
}
