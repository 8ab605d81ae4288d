import { useTranslation } from 'react-i18next'
import { ChevronRightRegular } from '@fluentui/react-icons/svg/chevron-right'
import type { Finding } from '../../../core/diagnose/types.ts'
import type { View } from '../../model/view.ts'
import { useView } from '../../model/view-context.tsx'
import { useSelection, useStores } from '../../stores/context.ts'
import { findingKey } from '../details/use-subject.ts'
import styles from './more-findings.module.css'

/** What was found besides the causes that stand in the groups, in its order. */
function rest(view: View): Finding[] {
  const told = new Set(Object.values(view.causes).flat())
  return view.findings.filter((finding) => !told.has(finding))
}

/** The findings that no group shows: notes, good news, and what would decide the rest. Folded away, each opens its details. */
export function MoreFindings() {
  const { t } = useTranslation()
  const view = useView()
  const { selection } = useStores()
  const open = useSelection((store) => store.open)
  const findings = rest(view)
  if (findings.length === 0) return null
  return (
    <details className={styles.box} data-findings>
      <summary className={styles.summary}>
        <span className={styles.chevron} aria-hidden="true">
          <ChevronRightRegular />
        </span>
        {t('findings.more', { count: findings.length })}
      </summary>
      <ul className={styles.list}>
        {findings.map((finding) => {
          const key = findingKey(finding)
          return (
            <li key={key} className={styles.item}>
              <span className={styles.severity}>{t(`details.severity.${finding.severity}`)}</span>
              <button type="button" className={styles.button} aria-expanded={open === key} onClick={() => selection.getState().inspect(key)}>
                {finding.title}
              </button>
            </li>
          )
        })}
      </ul>
    </details>
  )
}
