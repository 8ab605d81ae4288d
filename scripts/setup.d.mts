/** Absolute path of the repository. */
export const root: string
/** Electron's program where its binary has been installed. */
export function electronBinary(): string | undefined
