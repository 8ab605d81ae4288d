import type { Choices, CommandShape } from './shape.ts'

/** What a shell may offer at one place, as a shell's word: the choices with blanks between, @file for files, empty for nothing. */
export const offered = (choices: Choices): string => (choices === 'file' ? '@file' : choices === 'anything' ? '' : choices.join(' '))

/**
 * The commands as lines that every shell can look up: a key and what it may offer.
 * "scan" -> what begins below it, "scan --side" -> what follows the option, "parse 1" -> what its first argument may be.
 */
export function lookUpTable(commands: readonly CommandShape[]): [key: string, offers: string][] {
  return commands.flatMap(({ path, commands: below, options, arguments: places }) => {
    const key = (part: string): string => `${path} ${part}`.trim()
    return [
      [key(''), [...below, ...options.flatMap(({ names }) => names)].join(' ')],
      ...options.flatMap(({ names, value }) =>
        value === null ? [] : names.map((name) => [key(name), offered(value)] as [string, string])
      ),
      ...places.map((choices, index) => [key(String(index + 1)), offered(choices)] as [string, string])
    ]
  })
}
