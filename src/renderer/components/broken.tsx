import { useTranslation } from 'react-i18next'
import type { Fault } from '../model/fault.ts'
import { CopyFault } from './copy-fault.tsx'
import styles from './broken.module.css'

interface Props {
  fault: Fault
  onAgain: () => void
  /** Set for a part that can be done without. */
  onClose?: (() => void) | undefined
}

/** Stands where a part of the window should be: what broke, the error itself, a way to hand it on, and another try. Plain elements: nothing else has to work for it. */
export function Broken({ fault, onAgain, onClose }: Props) {
  const { t } = useTranslation()
  return (
    <section className={styles.broken} role="alert" data-broken={fault.part}>
      <h2 className={styles.title}>{t(`broken.${fault.part}`)}</h2>
      {fault.part !== 'window' && <p className={styles.text}>{t('broken.rest')}</p>}
      <p className={styles.message}>{fault.message}</p>
      <div className={styles.actions}>
        <button type="button" className={styles.button} onClick={onAgain}>
          {t('broken.again')}
        </button>
        {onClose !== undefined && (
          <button type="button" className={styles.button} onClick={onClose}>
            {t('broken.close')}
          </button>
        )}
        <CopyFault fault={fault} />
      </div>
    </section>
  )
}
