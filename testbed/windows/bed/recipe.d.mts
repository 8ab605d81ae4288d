/** The project's folder. */
export const project: string
/** Everything the bed keeps between runs. */
export const cache: string
/** The finished Debian tree with Wine, where it was built. */
export const root: string
/** The environment that Wine runs in. */
export const wineEnvironment: Readonly<Record<string, string>>
