import type { TFunction } from 'i18next'
import type { History } from '../../../shared/history.ts'

/** Whose check it was: the machine of the one side, or of both. */
export function whoseWords(t: TFunction, { here, local, session }: Pick<History['checks'][number], 'here' | 'local' | 'session'>): string {
  const name = (side: 'local' | 'session'): string => {
    const machine = { local, session }[side]?.machine ?? ''
    return machine === '' ? t(`side.${side}`) : machine
  }
  if (local !== null && session !== null) return t('history.pair', { local: name('local'), session: name('session') })
  return t(`history.alone.${here}`, { name: name(here) })
}
