import { Help } from 'commander'
import type { Command, CommanderError, HelpConfiguration, Option } from 'commander'
import { say } from '../../core/words/index.ts'
import type { Params, Speaker, Text } from '../../core/words/index.ts'
import { columnsOf, inColumns } from '../../core/text/columns.ts'
import { lookUp } from '../../core/text/look-up.ts'

/** Names of arguments in other languages leave little room beside them, and a line that is not wrapped at all cannot be read. */
const MIN_WIDTH = 24

const TITLES: Readonly<Record<string, Text['id']>> = {
  'Usage:': 'help.title.usage',
  'Arguments:': 'help.title.arguments',
  'Options:': 'help.title.options',
  'Commands:': 'help.title.commands'
}

/** What commander and the commands put between < and >, or [ and ]. */
const VALUES = [
  'options',
  'command',
  'side',
  'file',
  'topics',
  'ms',
  'code',
  'local',
  'reader',
  'picture',
  'folder',
  'domain',
  'older',
  'newer',
  'session',
  'snapshot',
  'kind',
  'platform',
  'string',
  'name',
  'n',
  'tone',
  'time',
  'shell',
  'number',
  'text'
] as const

const inLanguage = (speak: Speaker, term: string): string =>
  term.replace(/(?<=[<[])\w+(?=(?:\.{3})?[\]>])/g, (word) => {
    const value = VALUES.find((one) => one === word)
    return value === undefined ? word : speak(say(`help.value.${value}`))
  })

/**
 * How commander lays out help, with its own words from the catalogue.
 *
 * @param params what the descriptions take, which are ids of the catalogue
 */
export function helpIn(speak: Speaker, params: Partial<Record<Text['id'], Params>>): HelpConfiguration {
  const plain = new Help()
  const words = (id: string): string => (id === '' ? '' : speak(say(id as Text['id'], params[id as Text['id']])))
  const title = (words: string): string => {
    const id = lookUp(TITLES, words)
    return id === undefined ? words : speak(say(id))
  }
  return {
    minWidthToWrap: MIN_WIDTH,
    displayWidth: columnsOf,
    boxWrap: (text: string, width: number) => (width < MIN_WIDTH ? text : inColumns(text, width, speak.locale)),
    styleTitle: title,
    commandDescription: (command: Command) => words(command.description()),
    subcommandDescription: (command: Command) => words(command.description()),
    optionDescription: ({ description, defaultValueDescription: value }: Option) =>
      value === undefined ? words(description) : `${words(description)} ${speak(say('help.default', { value }))}`,
    commandUsage: (command: Command) => inLanguage(speak, plain.commandUsage(command)),
    subcommandTerm: (command: Command) => inLanguage(speak, plain.subcommandTerm(command)),
    optionTerm: (option: Option) => inLanguage(speak, plain.optionTerm(option))
  }
}

/** What prints the help of the command that was called, or of the program where it has no such command. */
export function helpCall(program: Command, args: readonly string[]): string {
  let called = program
  const names = [program.name()]
  for (const arg of args) {
    const below = called.commands.find((command) => command.name() === arg)
    if (below === undefined) continue
    called = below
    names.push(arg)
  }
  return `${names.join(' ')} --help`
}

const REFUSALS = ['unknownCommand', 'unknownOption', 'missingArgument', 'optionMissingArgument', 'missingMandatoryOptionValue'] as const

/** What is wrong with how a command was called. Commander gives a code and an English sentence; what it names stands in quotes there. */
export function usageWords(speak: Speaker, { code, message }: CommanderError): string {
  const name = /'(.*)'/.exec(message)?.[1]
  const refusal = REFUSALS.find((one) => code === `commander.${one}`)
  if (refusal !== undefined && name !== undefined) {
    const shown = inLanguage(speak, refusal === 'missingArgument' ? `<${name}>` : name)
    return speak(say(`usage.${refusal}`, { name: refusal === 'missingArgument' ? shown.slice(1, -1) : shown }))
  }
  const [one, other] = [...message.matchAll(/'([^']*)'/g)].map(([, option]) => option)
  if (code === 'commander.conflictingOption' && one !== undefined && other !== undefined)
    return speak(say('usage.conflictingOption', { name: one, other }))
  const counts = /Expected (\d+) arguments? but got (\d+)/.exec(message)
  if (code === 'commander.excessArguments' && name !== undefined && counts !== null)
    return speak(say('usage.excessArguments', { name, expected: Number(counts[1]), received: Number(counts[2]) }))
  return message.replace(/^error: /, '')
}
