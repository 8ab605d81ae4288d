import manifest from '../../package.json' with { type: 'json' }

/** The program's version, from the package manifest. */
export const VERSION: string = manifest.version
