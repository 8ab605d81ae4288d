import { useTranslation } from 'react-i18next'
import type { Finding } from '../../model/engine.ts'
import type { View } from '../../model/view.ts'
import { useView } from '../../stores/view-context.tsx'
import { Fold } from '../../components/fold.tsx'
import { findingKey } from '../../model/finding-key.ts'
import { OpenFinding } from '../../components/open-finding.tsx'
import styles from './more-findings.module.css'

/** What was found besides the causes that stand in the groups, in its order. */
function rest(view: View): Finding[] {
  const told = new Set(Object.values(view.causes).flat())
  return view.findings.filter((finding) => finding.capability !== 'pair' && !told.has(finding))
}

/** The findings that no group shows: notes, good news, and what would decide the rest. Folded away, each opens its details. */
export function MoreFindings() {
  const { t } = useTranslation()
  const findings = rest(useView())
  if (findings.length === 0) return null
  return (
    <Fold title={t('findings.more', { count: findings.length })}>
      {() => (
        <ul className={styles.list}>
          {findings.map((finding) => (
            <li key={findingKey(finding)} className={styles.item}>
              <span className={styles.severity}>{t(`details.severity.${finding.severity}`)}</span>
              <OpenFinding finding={finding} />
            </li>
          ))}
        </ul>
      )}
    </Fold>
  )
}
