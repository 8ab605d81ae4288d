import { useTranslation } from 'react-i18next'
import { useEngineWords } from '../../i18n/use-language.ts'
import type { Finding } from '../../model/engine.ts'
import styles from './details.module.css'

/** What was read that led to the findings: side, source, value. */
export function EvidenceList({ findings }: { findings: readonly Finding[] }) {
  const { t } = useTranslation()
  const words = useEngineWords()
  const evidence = findings.flatMap((finding) => finding.evidence)
  if (evidence.length === 0) return null
  return (
    <section>
      <h3 className={styles.sub}>{t('details.evidence')}</h3>
      <dl className={styles.facts}>
        {evidence.map((item, index) => (
          <div key={index}>
            <dt>
              {t(`side.${item.side}`)}, {words.evidenceSource(item)}
            </dt>
            <dd>{words.evidenceValue(item)}</dd>
          </div>
        ))}
      </dl>
    </section>
  )
}
