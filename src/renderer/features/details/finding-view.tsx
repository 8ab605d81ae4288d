import { Link } from '@fluentui/react-components'
import { useTranslation } from 'react-i18next'
import type { Finding } from '../../../core/diagnose/types.ts'
import { cx } from '../../components/cx.ts'
import styles from './details.module.css'

/** A named cause: how sure it is, the sentence, the reason, and the steps with who can take them. */
export function FindingView({ finding }: { finding: Finding }) {
  const { t } = useTranslation()
  return (
    <section className={styles.finding} data-rule={finding.rule}>
      <span className={cx(styles.severity, styles[finding.severity])}>
        {t(`details.severity.${finding.severity}`)} · {t(`details.certainty.${finding.certainty}`)}
      </span>
      <h2 tabIndex={-1} className={styles.title}>
        {finding.title}
      </h2>
      <p className={styles.text}>{finding.cause}</p>
      {finding.fix.length > 0 && (
        <>
          <h3 className={styles.sub}>{t('details.todo')}</h3>
          <ol className={styles.steps}>
            {finding.fix.map((step, index) => (
              <li key={index}>
                <span className={styles.who}>{t(`details.who.${step.who}`)}</span>
                {step.text}
                {step.exact !== undefined && <code className={styles.exact}>{step.exact}</code>}
              </li>
            ))}
          </ol>
        </>
      )}
      {finding.links.length > 0 && (
        <p className={styles.links}>
          {finding.links.map((url) => (
            <Link key={url} href={url} target="_blank" rel="noreferrer noopener">
              {url.replace(/^https:\/\//, '')}
            </Link>
          ))}
        </p>
      )}
    </section>
  )
}
