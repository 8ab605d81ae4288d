/** Throws where a file is in the folder that nobody asked for. */
export function checkContents(names: readonly string[]): void
