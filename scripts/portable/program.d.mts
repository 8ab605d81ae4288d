/** The built files that the portable's main files load; `read` answers undefined for a file that is not there. */
export function programFiles(read: (name: string) => string | undefined): string[]
