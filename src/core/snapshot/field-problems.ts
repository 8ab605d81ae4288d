import type * as v from 'valibot'
import { items, say } from '../words/index.ts'
import type { Words } from '../words/index.ts'

/** The most field problems that are named. The first few tell what kind of file it is. */
const NAMED_PROBLEMS = 3
/** A file of any origin may have names of any length. */
const LONGEST_PATH = 200

/** A field problem: "smartcard.data.readers[2].name: text expected, but 7 found". */
export interface Problem {
  path: string
  text: Words
}

/** What a schema refuses, field by field. */
export const problemsOf = (issues: readonly v.BaseIssue<unknown>[]): Problem[] =>
  issues.map((issue) => ({ path: pathOf(issue), text: problemText(issue) }))

function pathOf({ path }: v.BaseIssue<unknown>): string {
  const whole = (path ?? []).reduce(
    (before, { key }) => (typeof key === 'number' ? `${before}[${key}]` : before === '' ? String(key) : `${before}.${String(key)}`),
    ''
  )
  return whole.length > LONGEST_PATH ? `${whole.slice(0, LONGEST_PATH)}...` : whole
}

const TYPES = ['string', 'number', 'boolean', 'object', 'array', 'undefined'] as const

/** What the schema expects, by a type's name or as the values that it takes. */
function expectedWords(expected: string | null): Words {
  if (expected === null) return say('fault.other-value')
  const type = TYPES.find((one) => one === expected.toLowerCase())
  if (type !== undefined) return say(`fault.type.${type}`)
  const [first = '', ...others] = expected.replace(/^\((.*)\)$/, '$1').split(' | ')
  return others.reduce<Words>((before, other) => say('fault.or', { first: before, second: other }), first)
}

function problemText(issue: v.BaseIssue<unknown>): Words {
  if (issue.type === 'max_length') return say(Array.isArray(issue.input) ? 'fault.long-list' : 'fault.long-text')
  if (issue.type === 'iso_timestamp') return say('fault.found', { expected: say('fault.time'), found: found(issue.input) })
  if (issue.type === 'regex') return say('fault.hex')
  if (issue.input === undefined) return say('fault.missing')
  return say('fault.found', { expected: expectedWords(issue.expected), found: found(issue.input) })
}

function found(input: unknown): Words {
  if (typeof input === 'string') return JSON.stringify(input.length > 40 ? `${input.slice(0, 40)}...` : input)
  if (typeof input === 'number' || typeof input === 'boolean') return String(input)
  return input === null ? 'null' : say(Array.isArray(input) ? 'fault.type.array' : 'fault.type.object')
}

/** The first few problems in words: they tell what kind of file it is. */
export function named(problems: readonly Problem[]): Words {
  const shown = problems.slice(0, NAMED_PROBLEMS).map(({ path, text }) => say('fault.at', { path, text }))
  const rest = problems.length - shown.length
  return items('semicolon', [...shown, ...(rest > 0 ? [say('fault.more', { count: rest })] : [])])
}
