import { Toast, ToastTitle, Toaster, useId, useToastController } from '@fluentui/react-components'
import { useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import styles from './toasts.module.css'

/** What has been done, in words; each time a new object. */
export interface Done {
  words: string
}

/** Says for a while that something has been done, in a landmark of its own: what stands outside all of them is easily missed. */
export function Toasts({ done }: { done: Done }) {
  const { t } = useTranslation()
  const toaster = useId('toaster')
  const { dispatchToast } = useToastController(toaster)
  useEffect(() => {
    dispatchToast(
      <Toast>
        <ToastTitle>{done.words}</ToastTitle>
      </Toast>,
      { intent: 'success', timeout: 8000 }
    )
  }, [done, dispatchToast])
  return (
    <section className={styles.toasts} data-toaster aria-label={t('handoff.toasts')}>
      <Toaster inline toasterId={toaster} position="bottom-start" />
    </section>
  )
}
