import { useTranslation } from 'react-i18next'
import { usePreferences, useStores } from '../../stores/context.ts'
import styles from './helpdesk-switch.module.css'

/** Between the words for the person affected and everything for the helpdesk, for the whole window. */
export function HelpdeskSwitch() {
  const { t } = useTranslation()
  const { preferences } = useStores()
  const helpdesk = usePreferences((store) => store.helpdesk)
  return (
    <button
      type="button"
      role="switch"
      aria-checked={helpdesk}
      className={styles.switch}
      onClick={() => preferences.getState().setHelpdesk(!helpdesk)}
    >
      {t('helpdesk.view')}
      <span className={styles.track} aria-hidden="true" />
    </button>
  )
}
