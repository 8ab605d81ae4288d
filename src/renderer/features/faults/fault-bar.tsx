import { MessageBar, MessageBarActions, MessageBarBody, MessageBarTitle } from '@fluentui/react-components'
import { useTranslation } from 'react-i18next'
import { Dismiss } from '../../components/dismiss.tsx'
import { CopyFault } from '../../components/copy-fault.tsx'
import { useFaults, useStores } from '../../stores/context.ts'
import styles from './fault-bar.module.css'

/** Says that something in the window went wrong without breaking a part of it, and offers to copy what happened. */
export function FaultBar() {
  const { t } = useTranslation()
  const { faults } = useStores()
  const fault = useFaults((store) => store.fault)
  const more = useFaults((store) => store.more)
  if (fault === null) return null
  return (
    <MessageBar intent="error" layout="multiline" data-fault>
      <MessageBarBody>
        <MessageBarTitle>{t('broken.background')}</MessageBarTitle>
        <span className={styles.message}>{fault.message}</span>
        {more > 0 && <span className={styles.more}>{t('broken.more', { count: more })}</span>}
        <span className={styles.actions}>
          <CopyFault fault={fault} />
        </span>
      </MessageBarBody>
      <MessageBarActions containerAction={<Dismiss label={t('broken.close')} onDismiss={() => faults.getState().dismiss()} />} />
    </MessageBar>
  )
}
