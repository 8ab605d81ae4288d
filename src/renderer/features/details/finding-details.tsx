import { useTranslation } from 'react-i18next'
import { useEngineWords } from '../../i18n/use-language.ts'
import { isCapability } from '../../model/engine.ts'
import type { Finding } from '../../model/engine.ts'
import { usePreferences } from '../../stores/context.ts'
import { useView } from '../../stores/view-context.tsx'
import { EvidenceList } from './evidence-list.tsx'
import { FindingBrief, FindingView } from './finding-view.tsx'
import { Layers } from './layers.tsx'
import styles from './details.module.css'

/** A cause by itself: with the layers of its capability, and the devices that it explains. */
export function FindingDetails({ finding }: { finding: Finding }) {
  const { t } = useTranslation()
  const words = useEngineWords()
  const view = useView()
  const effective = isCapability(finding.capability) ? view.effective?.[finding.capability] : undefined
  const helpdesk = usePreferences((store) => store.helpdesk)
  const rows = view.rows.filter(({ key }) => finding.rows?.includes(key))
  return (
    <>
      <p className={styles.kicker}>{words.kind(finding.capability)}</p>
      {helpdesk ? <FindingView finding={finding} /> : <FindingBrief findings={[finding]} />}
      {rows.length > 0 && (
        <section>
          <h3 className={styles.sub}>{t('details.explains')}</h3>
          <ul className={styles.names}>
            {rows.map(({ key, name }) => (
              <li key={key}>{name}</li>
            ))}
          </ul>
        </section>
      )}
      {helpdesk && effective !== undefined && <Layers effective={effective} />}
      {helpdesk && <EvidenceList findings={[finding]} />}
    </>
  )
}
