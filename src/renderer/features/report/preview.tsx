import { useTranslation } from 'react-i18next'
import { isFile } from './forms.ts'
import type { Form } from './forms.ts'
import styles from './report.module.css'

/** Exactly what leaves. A page is shown in a frame that may run nothing and reach nothing; what stands in it is the file itself. */
export function Preview({ form, content, name }: { form: Form; content: string; name: string }) {
  const { t } = useTranslation()
  return (
    <section className={styles.preview} aria-label={t('report.preview')}>
      <p className={styles.leaves}>
        {t('report.preview')}
        {isFile(form) && <span className={styles.file}>{name}</span>}
      </p>
      {form === 'html' ? (
        <iframe className={styles.frame} title={t('report.preview')} sandbox="" srcDoc={content} data-preview />
      ) : (
        <textarea className={styles.text} aria-label={t('report.preview')} readOnly value={content} data-preview />
      )}
    </section>
  )
}
