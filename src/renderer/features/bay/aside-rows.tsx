import { useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { ChevronRightRegular } from '@fluentui/react-icons/svg/chevron-right'
import { useFormat } from '../../i18n/use-language.ts'
import type { View } from '../../model/view.ts'
import { isAside } from '../../model/order.ts'
import { useSelection } from '../../stores/context.ts'
import { BayRow } from './bay-row.tsx'
import { isWanted, useFilter } from './filter.ts'
import type { SoundSlots } from './slots.ts'
import { useHeld } from './use-held.ts'
import styles from './aside-rows.module.css'

/** What is not meant to cross, in one line until somebody wants to see it. */
export function AsideRows({ view, hold, slots }: { view: View; hold: boolean; slots: SoundSlots }) {
  const { t } = useTranslation()
  const format = useFormat()
  const filter = useFilter()
  const rows = useMemo(() => view.rows.filter((row) => isAside(row) && isWanted(row, filter)), [view.rows, filter])
  const held = useHeld(rows, hold)
  const selected = useSelection((store) => store.open)
  const [open, setOpen] = useState(false)
  if (held.length === 0) return null
  const count = (state: 'local-only' | 'session-only'): number => rows.filter((row) => row.state === state).length
  const parts = (['local-only', 'session-only'] as const).flatMap((state) =>
    count(state) === 0 ? [] : [t(`aside.${state}`, { count: count(state) })]
  )
  // Whoever opened the details of one, or looks for one, sees it.
  const shown = open || filter.words !== '' || held.some(({ row }) => row.key === selected)
  return (
    <section className={styles.aside} aria-label={t('aside.label')} data-aside>
      <button type="button" className={styles.summary} aria-expanded={shown} onClick={() => setOpen(!shown)}>
        <span className={styles.chevron} aria-hidden="true">
          <ChevronRightRegular />
        </span>
        <span>{t('aside.summary', { count: rows.length, parts: format.list(parts) })}</span>
      </button>
      {shown && (
        <div role="grid" aria-label={t('aside.label')} className={styles.grid}>
          {held.map((item) => (
            <BayRow
              key={item.row.key}
              held={item}
              selected={item.row.key === selected}
              tabStop={item === held[0]}
              only={null}
              unread={null}
              Mark={slots.Mark}
            />
          ))}
        </div>
      )}
    </section>
  )
}
