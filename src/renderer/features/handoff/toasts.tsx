import { Toast, ToastTitle, Toaster, useId, useToastController } from '@fluentui/react-components'
import { Fragment, useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import styles from './toasts.module.css'

/** What has been done, in words; each time a new object. */
export interface Done {
  words: string
}

/** A path goes on in the next line at one of its folders, and not within a name. */
const breakable = (words: string) =>
  words.split(/(?<=[\\/])/).map((part, index) => (
    <Fragment key={index}>
      {part}
      <wbr />
    </Fragment>
  ))

/** Says for a while that something has been done, in a landmark of its own: what stands outside all of them is easily missed. */
export function Toasts({ done }: { done: Done }) {
  const { t } = useTranslation()
  const toaster = useId('toaster')
  const { dispatchToast } = useToastController(toaster)
  useEffect(() => {
    dispatchToast(
      <Toast>
        <ToastTitle className={styles.words ?? ''}>{breakable(done.words)}</ToastTitle>
      </Toast>,
      { intent: 'success', timeout: 8000, politeness: 'polite' }
    )
  }, [done, dispatchToast])
  return (
    <section className={styles.toasts} data-toaster aria-label={t('handoff.toasts')}>
      <Toaster inline toasterId={toaster} position="bottom-start" />
    </section>
  )
}
