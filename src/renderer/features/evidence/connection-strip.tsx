import { useTranslation } from 'react-i18next'
import { useView } from '../../stores/view-context.tsx'
import { later } from '../../components/later.tsx'
import { useEvidence } from '../../stores/context.ts'
import { Chips, useLabelled } from './chips.tsx'
import styles from './evidence.module.css'

const PlatformChoice = later(async () => (await import('./platform-choice.tsx')).PlatformChoice)

/** The connection between the sides, as an .rdp file or a host pool string tells it, and the platform where nothing else names it. */
export function ConnectionStrip({ always = false }: { always?: boolean }) {
  const { t } = useTranslation()
  const view = useView()
  const platform = useEvidence((store) => store.platform)
  const labelled = useLabelled()
  const connection = labelled.filter(({ use }) => use.role === 'layer')
  // A text that makes no side of its own has no heading to stand under.
  const homeless = labelled.filter(({ item, use }) => use.role !== 'layer' && view[item.evidence.side] === null)
  if (view.example || (!always && connection.length === 0 && homeless.length === 0 && platform === null)) return null
  return (
    <section className={styles.strip} aria-label={t('evidence.connection')} data-connection>
      <div className={styles.connection}>
        <span className={styles.stripTitle}>{t('evidence.connection')}</span>
        {connection.length === 0 ? (
          <span className={styles.hint}>{t('evidence.noConnection')}</span>
        ) : (
          <Chips label={t('evidence.connection')} items={connection} />
        )}
      </div>
      {!view.platformKnown && <PlatformChoice />}
      {homeless.length > 0 && <Chips label={t('evidence.others')} items={homeless} />}
    </section>
  )
}
