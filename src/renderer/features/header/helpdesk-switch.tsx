import { useTranslation } from 'react-i18next'
import { Toggle } from '../../components/toggle.tsx'
import { usePreferences, useStores } from '../../stores/context.ts'
import styles from './header.module.css'

/** Between the words for the person affected and everything for the helpdesk, for the whole window. */
export function HelpdeskSwitch() {
  const { t } = useTranslation()
  const { preferences } = useStores()
  const helpdesk = usePreferences((store) => store.helpdesk)
  return (
    <Toggle
      label={t('helpdesk.view')}
      checked={helpdesk}
      className={styles.helpdesk}
      onChange={(on) => preferences.getState().setHelpdesk(on)}
    />
  )
}
