import type { TFunction } from 'i18next'
import { useTranslation } from 'react-i18next'
import type { Side, Snapshot } from '../model/engine.ts'
import { useThisSide } from '../stores/context.ts'

export interface Badge {
  side: Side
  /** The machine's name, "" while nobody knows it. */
  machine: string
}

const nameOf = ({ machine }: Snapshot): string => (machine.status === 'present' ? machine.data.name : '')

/** Which of the two windows this is; null until the first reading tells. */
export function useBadge(): Badge | null {
  const side = useThisSide((store) => store.snapshot?.side)
  const machine = useThisSide((store) => (store.snapshot === null ? '' : nameOf(store.snapshot)))
  return side === undefined ? null : { side, machine }
}

/** The window's title: the side first, because a task bar shows no more than the beginning. */
export function titleOf(t: TFunction, badge: Badge | null): string {
  if (badge === null) return t('app.name')
  const side = t(`badge.${badge.side}`)
  return badge.machine === '' ? t('badge.title', { side }) : t('badge.titleMachine', { side, machine: badge.machine })
}

/** What the window is called in the system's list of windows. */
export function useWindowTitle(): string {
  const { t } = useTranslation()
  return titleOf(t, useBadge())
}
