import { useTranslation } from 'react-i18next'
import { ErrorCircleRegular } from '@fluentui/react-icons/svg/error-circle'
import { WarningRegular } from '@fluentui/react-icons/svg/warning'
import type { Finding } from '../../../core/diagnose/types.ts'
import { useSelection, useStores } from '../../stores/context.ts'
import { findingKey } from '../details/use-subject.ts'
import styles from './group-findings.module.css'

/** The causes found for a group, a sentence each; choosing one opens what to do about it. */
export function GroupFindings({ findings }: { findings: readonly Finding[] }) {
  const { t } = useTranslation()
  const { selection } = useStores()
  const open = useSelection((store) => store.open)
  if (findings.length === 0) return null
  return (
    <ul className={styles.list}>
      {findings.map((finding) => {
        const key = findingKey(finding)
        return (
          <li key={key} className={styles.item} data-severity={finding.severity}>
            <span className={styles.icon} aria-hidden="true">
              {finding.severity === 'problem' ? <ErrorCircleRegular /> : <WarningRegular />}
            </span>
            <button type="button" className={styles.button} aria-expanded={open === key} onClick={() => selection.getState().inspect(key)}>
              {finding.title} <span className={styles.more}>{t('details.todo')}</span>
            </button>
          </li>
        )
      })}
    </ul>
  )
}
