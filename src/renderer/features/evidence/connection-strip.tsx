import { Select } from '@fluentui/react-components'
import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import { useView } from '../../stores/view-context.tsx'
import { useEvidence, useStores } from '../../stores/context.ts'
import { PLATFORM_CHOICES } from '../../stores/evidence.ts'
import { Chips, useLabelled } from './chips.tsx'
import styles from './evidence.module.css'

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

function PlatformChoice() {
  const { t } = useTranslation()
  const { evidence } = useStores()
  const platform = useEvidence((store) => store.platform)
  const id = useId()
  return (
    <div className={styles.platform}>
      <label htmlFor={id} className={styles.stripTitle}>
        {t('evidence.platform')}
      </label>
      <Select
        id={id}
        size="small"
        value={platform ?? ''}
        onChange={(_, { value }) => evidence.getState().choosePlatform(PLATFORM_CHOICES.find((name) => name === value) ?? null)}
      >
        <option value="">{t('evidence.platformUnknown')}</option>
        {PLATFORM_CHOICES.map((name) => (
          <option key={name} value={name}>
            {t(`side.platform.${name}`)}
          </option>
        ))}
      </Select>
    </div>
  )
}
