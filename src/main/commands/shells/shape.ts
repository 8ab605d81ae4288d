/** What may stand at a place of a command line: these words, or a file, or what nobody can list. */
export type Choices = readonly string[] | 'file' | 'anything'

/** What the program may be called by: Sidecheck Portable has the command under a name that its window's program does not have. */
export const namesOf = (name: string): readonly string[] => [name, `${name}-cli`]

/** One command of a program, as a shell has to know it. */
export interface CommandShape {
  /** The words that call it, without the program's own: "tone send"; empty for the program itself. */
  path: string
  /** The commands below it. */
  commands: readonly string[]
  /** Its options by their names, with what follows them; null for one that stands alone. */
  options: readonly { names: readonly string[]; value: Choices | null }[]
  /** What its arguments may be, in their order. */
  arguments: readonly Choices[]
}
