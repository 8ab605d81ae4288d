import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { cx } from '../../components/cx.ts'
import { later, withEngines } from '../../components/later.tsx'
import type { View } from '../../model/view.ts'
import { groupsByRank } from '../../model/order.ts'
import { BayGroup } from './bay-group.tsx'
import { FILTER_FROM, FilterContext, NO_FILTER } from './filter.ts'
import type { SoundSlots } from './slots.ts'
import { useStillPointer } from './use-still-pointer.ts'
import styles from './bay-groups.module.css'

const AsideRows = later(withEngines(async () => (await import('./aside-rows.tsx')).AsideRows))
const FilterBar = later(withEngines(async () => (await import('./filter-bar.tsx')).FilterBar))

/**
 * The groups of the patch bay, the one with the worst row first. While a pointer rests among them, devices that go away keep their
 * place, and no group changes its own for as long as these two sides are compared.
 */
export function BayGroups({ view, slots }: { view: View; slots: SoundSlots }) {
  const { t } = useTranslation()
  const alone = view.local === null || view.session === null
  const { hold, pointer } = useStillPointer()
  const [filter, setFilter] = useState(NO_FILTER)
  const [first] = useState(() => groupsByRank(view.groups, view.rows, view.causes))
  const groups = alone
    ? view.groups
    : [...first.filter((group) => view.groups.includes(group)), ...view.groups.filter((group) => !first.includes(group))]
  const many = view.rows.length >= FILTER_FROM
  return (
    <FilterContext value={many ? filter : NO_FILTER}>
      {many && <FilterBar filter={filter} rows={view.rows} onFilter={setFilter} />}
      <div className={cx(styles.groups, alone && styles.alone)} aria-label={t('nav.sideBySide')} role="group" {...pointer}>
        {groups.map((group) => (
          <BayGroup key={group} group={group} view={view} hold={hold} slots={slots} />
        ))}
        {!alone && <AsideRows view={view} hold={hold} slots={slots} />}
      </div>
    </FilterContext>
  )
}
