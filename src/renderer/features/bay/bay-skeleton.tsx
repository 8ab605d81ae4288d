import { useTranslation } from 'react-i18next'
import { useEngineWords } from '../../i18n/use-language.ts'
import { GROUPS } from '../../model/groups.ts'
import { useThisSide } from '../../stores/context.ts'
import styles from './bay-skeleton.module.css'

/** The page before its first snapshot: the same boxes, empty, and shown only when the wait is long enough to notice. */
export function BaySkeleton() {
  const { t } = useTranslation()
  const words = useEngineWords()
  const running = useThisSide((store) => store.running)
  return (
    <div className={styles.page} role="status" aria-label={t('group.probing')}>
      <div className={styles.heading} />
      {GROUPS.map((group) => (
        <div key={group} className={styles.group}>
          <p className={styles.title}>
            {words.list(group)}
            {(running.size === 0 || running.has(group)) && <span className={styles.probing}>{t('group.probing')}</span>}
          </p>
          <div className={styles.tile} />
          <div className={styles.tile} />
        </div>
      ))}
    </div>
  )
}
