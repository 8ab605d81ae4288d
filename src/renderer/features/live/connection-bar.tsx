import { useTranslation } from 'react-i18next'
import { useDelayed } from '../../components/use-delayed.ts'
import { useConnection, useStores } from '../../stores/context.ts'
import styles from './connection-bar.module.css'

/**
 * Says that what stands below may be old. It belongs to the first screen and is made of plain elements: a program that has ended
 * gives out no part of the window any more.
 */
export function ConnectionBar() {
  const { t } = useTranslation()
  const { connection } = useStores()
  const state = useConnection((store) => store.state)
  const slow = useDelayed(state === 'connecting', 500)
  const bar = state === 'connected' || (state === 'connecting' && !slow) ? null : state
  return (
    <div role="status">
      {bar !== null && (
        <div className={styles.bar} data-connection={bar}>
          <span>{t(`bar.${bar}`)}</span>
          {bar === 'refused' && (
            <button type="button" className={styles.button} onClick={() => connection.getState().retry()}>
              {t('bar.again')}
            </button>
          )}
        </div>
      )}
    </div>
  )
}
