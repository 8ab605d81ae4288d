import type { cli as english } from '../en/cli.ts'

export const cli: Readonly<Record<keyof typeof english, string>> = {
  'cli.nothing-to-report': 'Nichts zu berichten.'
}
