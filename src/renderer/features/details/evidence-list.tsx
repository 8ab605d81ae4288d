import { useTranslation } from 'react-i18next'
import type { Finding } from '../../model/engine.ts'
import styles from './details.module.css'

/** What was read that led to the findings: side, source, value. */
export function EvidenceList({ findings }: { findings: readonly Finding[] }) {
  const { t } = useTranslation()
  const evidence = findings.flatMap((finding) => finding.evidence)
  if (evidence.length === 0) return null
  return (
    <section>
      <h3 className={styles.sub}>{t('details.evidence')}</h3>
      <dl className={styles.facts}>
        {evidence.map(({ side, source, value }, index) => (
          <div key={index}>
            <dt>
              {t(`side.${side}`)}, {source}
            </dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </section>
  )
}
