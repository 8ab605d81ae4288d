import { ALSO, PROGRAMS, VALUES } from './known.testing.ts'
import type { Known } from './known.testing.ts'
import { PACKAGES } from './packages.testing.ts'

/** What an exact value may be that is no command: where something stands in menus, a line of a file, a value to enter. */
const NO_COMMAND: readonly RegExp[] = [
  // A path through menus begins with what is opened first; a program in that place is looked up, see below.
  /^[A-Z][^>/]* > /,
  // Properties of a connection, lines of xrdp.ini, attributes of a template or a subject.
  /^[a-z ]+:[is]:\S*$/,
  /^(?:\w+=true\n?)+$/,
  /^pKIDefaultCSPs = "[^"]+"$/,
  /^CN=\{\{\w+\}\}$/,
  /^\d+(?:\.\d+)+(?:, \d+(?:\.\d+)+)*$/,
  // Names of ports and files, and words of a setting.
  /^\\\\\.\\COM\d+$/i,
  /^Documents\\Default\.rdp$/,
  /^HKLM\\[\w\\ -]+$/,
  // Boxes of the dialog that asks before an .rdp file is opened.
  /^(?:Smart cards or Windows Hello for Business|Ports|Microphone)$/,
  /^Key storage provider \(KSP\): /
]

/** The tokens of a command line: quoted texts and placeholders are one each. */
const tokensOf = (command: string): string[] =>
  command.match(/"(?:[^"]|"")*"|<[^>]*>(?:[^\s"]*)|[^\s"]+(?:"[^"]*"[^\s"]*|<[^>]*>[^\s"]*)*/g) ?? []

/** The program that a command begins with, and what follows it. Some have a name of two words. */
function programOf(tokens: readonly string[]): { name: string; known: Known; rest: readonly string[] } | undefined {
  for (const count of [2, 1]) {
    const written = tokens.slice(0, count).join(' ')
    const name = ALSO[written] ?? written
    const known = Object.hasOwn(PROGRAMS, name) ? PROGRAMS[name] : undefined
    if (known !== undefined && tokens.length >= count) return { name, known, rest: tokens.slice(count) }
  }
  return undefined
}

const isOption = (token: string): boolean => /^(?:--?|\/|\+)[A-Za-z]/.test(token) || /^[a-z]+=$/.test(token)

/** An option and the value that is written to it: "/f:text", "-AllowNewSession:$true", "--format=json". */
function partsOf(token: string): { option: string; value?: string } {
  const [, option = token, value] = /^([-+/]{1,2}[A-Za-z][\w-]*|[a-z]+=)(?:[:=](.*))?$/s.exec(token) ?? []
  return { option, ...(value === undefined ? {} : { value }) }
}

/** What is wrong with a command, by what is documented; nothing where all of it is. */
export function faultsOf(command: string): string[] {
  const tokens = tokensOf(command.replace(/ \.\.\.$/, ''))
  const found = programOf(tokens)
  if (found === undefined) return [`${tokens[0] ?? ''} is no program that is known`]
  const { name, known, rest } = found
  const pipe = rest.indexOf('|')
  const own = pipe === -1 ? rest : rest.slice(0, pipe)
  return [...faultsWithin(name, known, own), ...(pipe === -1 ? [] : faultsOf(rest.slice(pipe + 1).join(' ')))]
}

function faultsWithin(name: string, known: Known, tokens: readonly string[]): string[] {
  const same = (a: string, b: string): boolean => (known.exactCase === true ? a === b : a.toLowerCase() === b.toLowerCase())
  const verbs = known.verbs
  const verb = verbs === undefined ? undefined : tokens.find((token) => !isOption(token))
  const taken = verbs === undefined ? [] : Object.entries(verbs).find(([one]) => verb !== undefined && same(one, verb))?.[1]
  if (taken === undefined) return [`${name} has no ${verb ?? 'command'}`]
  const options = [...(known.options ?? []), ...taken]
  const faults: string[] = []
  const words: string[] = []
  const values = VALUES[name] ?? {}
  for (const [at, token] of tokens.entries()) {
    if (token === verb) continue
    if (!isOption(token)) {
      words.push(token)
      continue
    }
    const { option, value } = partsOf(token)
    const written = options.find((one) => same(one, option.startsWith('+') ? `/${option.slice(1)}` : option))
    if (written === undefined) {
      faults.push(`${name} has no option ${option}`)
      continue
    }
    const allowed = values[written]
    const given = value ?? (tokens[at + 1] !== undefined && !isOption(tokens[at + 1] ?? '') ? tokens[at + 1] : undefined)
    if (allowed !== undefined && given !== undefined && !allowed.test(given)) faults.push(`${name} ${written} does not take ${given}`)
  }
  const first = values['']
  if (first !== undefined) faults.push(...words.filter((word) => !first.test(word)).map((word) => `${name} does not take ${word}`))
  if (verb === 'install')
    faults.push(...words.filter((word) => PACKAGES[name]?.[word] === undefined).map((word) => `${name} knows no package ${word}`))
  if (name === 'pacman')
    faults.push(...words.filter((word) => PACKAGES['pacman']?.[word] === undefined).map((word) => `${name} knows no package ${word}`))
  return faults
}

/** What is wrong with an exact value: a command, the way to something in menus, or a line of a file. */
export function faultsOfExact(exact: string): string[] {
  const [first = ''] = exact.split(' > ')
  // "devmgmt.msc > Ports" begins with a program.
  if (/\.(?:msc|exe|cpl)$/.test(first)) return faultsOf(first)
  return NO_COMMAND.some((shape) => shape.test(exact)) ? [] : faultsOf(exact)
}

const CMDLET =
  /\b(?:Add|Enable|Disable|Export|Format|Generate|Get|Import|Install|Invoke|New|Remove|Restart|Set|Start|Stop|Test|Update)-[A-Z]\w+/g
/** An option that stands in a sentence: not a path, not a dash, not "/dev/ttyUSB0", not "either/or". */
const OPTION = /(?<![\p{L}\w/.<>~}*)-])(?:--?[A-Za-z][\w-]*|\/[A-Za-z][\w-]*)(?![\w/.-]*[/.]\w)/gu

/** Words of a sentence that may follow the name of a program. */
const PROSE: ReadonlySet<string> = new Set([
  'and',
  'or',
  'print',
  'prints',
  'und',
  'oder',
  'sie',
  'ausgibt',
  'et',
  'ou',
  'l',
  'les',
  'y',
  'o',
  'la',
  'los',
  'e',
  'as',
  'os'
])

/** The programs that a sentence names, by the words in which they stand there. */
function named(sentence: string): [string, Known][] {
  const names = [...Object.keys(PROGRAMS), ...Object.keys(ALSO)]
  return names.flatMap((written): [string, Known][] => {
    if (!new RegExp(`(?<![\\w-])${written.replaceAll('.', '\\.')}(?![\\w-])`).test(sentence)) return []
    const name = ALSO[written] ?? written
    const known = PROGRAMS[name]
    return known === undefined ? [] : [[name, known]]
  })
}

/** What is wrong with the commands that a sentence names: each option is one of a program that the sentence names, or of `own`. */
export function faultsOfSentence(sentence: string, own: ReadonlySet<string> = new Set()): string[] {
  const programs = named(sentence)
  const cmdlets = (sentence.match(CMDLET) ?? []).filter((name) => !Object.hasOwn(PROGRAMS, name)).map((name) => `${name} is not known`)
  const takes = (option: string): boolean =>
    programs.some(([, known]) =>
      [...(known.options ?? []), ...Object.values(known.verbs ?? {}).flat()].some((one) => one.toLowerCase() === option.toLowerCase())
    )
  const options = (sentence.match(OPTION) ?? [])
    .filter((option) => !own.has(option) && !takes(option))
    .map((option) => `nothing takes ${option}`)
  const verbs = programs.flatMap(([name, known]) => {
    const next = new RegExp(`(?<![\\w-])${name.replaceAll('.', '\\.')} ([a-z][\\w-]*)`).exec(sentence)?.[1]
    return known.verbs === undefined || next === undefined || PROSE.has(next) || Object.hasOwn(known.verbs, next)
      ? []
      : [`${name} has no ${next}`]
  })
  return [...cmdlets, ...options, ...verbs]
}
