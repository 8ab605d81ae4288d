/** Absolute path of the repository. */
export const root: string
/** Electron's program where its binary has been installed. */
export function electronBinary(): string | undefined
/** Prints a line of the program's own scripts. */
export function say(line: string): void
