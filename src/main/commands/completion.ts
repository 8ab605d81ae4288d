import type { Argument, Command, Option } from 'commander'
import { TOPICS } from '../../core/snapshot/schema.ts'
import { say } from '../../core/words/index.ts'
import { LANGUAGES } from '../../shared/languages.ts'
import { sideChoiceSchema } from '../../shared/side-choice.ts'
import { toneSchema } from '../../shared/sound.ts'
import { UsageError, EXIT } from './context.ts'
import { PLATFORMS } from './effective.ts'
import type { ExitCode, Terminal } from './context.ts'
import type { Choices, CommandShape } from './shells/shape.ts'
import { bash } from './shells/bash.ts'
import { powershell } from './shells/powershell.ts'
import { zsh } from './shells/zsh.ts'
import { PARSE_CHOICES } from './parse.ts'
import { SCHEMA_NAMES } from './schema.ts'

/** The shells, each with what it has to run once so that it completes the program. */
export const SHELLS: Readonly<Record<string, (name: string, commands: readonly CommandShape[]) => string>> = { bash, zsh, powershell }

/** Values that a shell can offer, by the option or the argument that takes them. */
const VALUES: Readonly<Record<string, Choices>> = {
  side: sideChoiceSchema.options,
  topics: TOPICS,
  platform: PLATFORMS,
  tone: toneSchema.options,
  language: LANGUAGES,
  kind: PARSE_CHOICES,
  shell: Object.keys(SHELLS)
}
const FILES: ReadonlySet<string> = new Set(['file', 'local', 'session', 'snapshot', 'older', 'newer', 'picture', 'folder'])
/** So many of what may be given any number of times are completed. */
const MOST = 20

const valueOf = (name: string): Choices => {
  const listed = new Map(Object.entries(VALUES)).get(name)
  return listed ?? (FILES.has(name) ? 'file' : 'anything')
}

/** The name between < and > of "--side <side>". */
const takes = ({ flags }: Option): string | undefined => /[<[](\w+)[\]>]/.exec(flags)?.[1]

const optionShape = (option: Option): CommandShape['options'][number] => {
  const value = takes(option)
  const names = [option.short, option.long].filter((name) => name !== undefined && name !== null)
  // The platform of `effective` and the codes of languages stand between < and > by other names than their options'.
  const known = option.long === '--language' ? 'language' : value
  return { names, value: known === undefined ? null : valueOf(known) }
}

const argumentShape = (command: Command, argument: Argument): Choices =>
  command.name() === 'schema' ? SCHEMA_NAMES : command.name() === 'port' ? 'anything' : valueOf(argument.name())

/** The command that commander itself adds to those that hold others. */
const helpShape = (path: string, commands: readonly string[]): CommandShape => ({
  path: `${path} help`.trim(),
  commands: [],
  options: [],
  arguments: [commands]
})

/** Every command of a program, the program itself first. */
export function commandShapes(command: Command, path = ''): CommandShape[] {
  const below = command.commands.map((one) => one.name())
  const isGroup = below.length > 0
  const own: CommandShape = {
    path,
    commands: isGroup ? [...below, 'help'] : [],
    options: [...command.options.map(optionShape), { names: ['-h', '--help'], value: null }],
    arguments: command.registeredArguments.flatMap((argument) =>
      Array.from({ length: argument.variadic ? MOST : 1 }, () => argumentShape(command, argument))
    )
  }
  return [
    own,
    ...(isGroup ? [helpShape(path, below)] : []),
    ...command.commands.flatMap((one) => commandShapes(one, `${path} ${one.name()}`.trim()))
  ]
}

/**
 * `sidecheck completion SHELL`: prints what makes a shell complete the command.
 *
 * @throws UsageError for a shell that is not known
 */
export function completion(shell: string, program: Command, terminal: Terminal): ExitCode {
  const make = new Map(Object.entries(SHELLS)).get(shell)
  if (make === undefined) throw new UsageError(say('cli.none-of', { value: shell, list: Object.keys(SHELLS).join(', ') }))
  terminal.out(make(program.name(), commandShapes(program)))
  return EXIT.fine
}
