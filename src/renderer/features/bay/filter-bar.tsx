import { useTranslation } from 'react-i18next'
import type { BayRow } from '../../model/groups.ts'
import { isProblem } from '../../model/order.ts'
import { isWanted } from './filter.ts'
import type { Filter } from './filter.ts'
import styles from './filter.module.css'

interface Props {
  filter: Filter
  rows: readonly BayRow[]
  onFilter(filter: Filter): void
}

/** Only problems, and a search, where there are many rows. */
export function FilterBar({ filter, rows, onFilter }: Props) {
  const { t } = useTranslation()
  const problems = rows.filter(isProblem).length
  const left = rows.filter((row) => isWanted(row, filter)).length
  return (
    <div className={styles.bar} role="search">
      <button
        type="button"
        className={styles.button}
        aria-pressed={filter.problems}
        onClick={() => onFilter({ ...filter, problems: !filter.problems })}
      >
        {t('filter.problems', { count: problems })}
      </button>
      <input
        type="search"
        className={styles.search}
        aria-label={t('filter.search')}
        placeholder={t('filter.search')}
        value={filter.words}
        onChange={({ target }) => onFilter({ ...filter, words: target.value })}
      />
      <span className={styles.left} role="status">
        {left === rows.length ? '' : t('filter.left', { count: left, all: rows.length })}
      </span>
    </div>
  )
}
