import { useTranslation } from 'react-i18next'
import { ErrorCircleRegular } from '@fluentui/react-icons/svg/error-circle'
import { WarningRegular } from '@fluentui/react-icons/svg/warning'
import type { Finding } from '../model/engine.ts'
import { findingKey } from '../model/finding-key.ts'
import { OpenFinding } from './open-finding.tsx'
import styles from './finding-list.module.css'

/** Findings that stand in the page, a sentence each; choosing one opens what to do about it. */
export function FindingList({ findings }: { findings: readonly Finding[] }) {
  const { t } = useTranslation()
  if (findings.length === 0) return null
  return (
    <ul className={styles.list}>
      {findings.map((finding) => (
        <li key={findingKey(finding)} className={styles.item} data-severity={finding.severity}>
          <span className={styles.icon} aria-hidden="true">
            {finding.severity === 'problem' ? <ErrorCircleRegular /> : <WarningRegular />}
          </span>
          <OpenFinding finding={finding} hint={t('details.todo')} />
        </li>
      ))}
    </ul>
  )
}
