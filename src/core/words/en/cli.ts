/** What the command line says to people. */
export const cli = {
  'cli.nothing-to-report': 'Nothing to report.'
} as const
