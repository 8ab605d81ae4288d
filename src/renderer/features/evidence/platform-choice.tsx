import { Select } from '@fluentui/react-components'
import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import { useEvidence, useStores } from '../../stores/context.ts'
import { PLATFORM_CHOICES } from '../../stores/evidence.ts'
import styles from './evidence.module.css'

/** Asks for the platform where nothing else names it. */
export function PlatformChoice() {
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
