import { Link } from '@fluentui/react-components'
import { useTranslation } from 'react-i18next'
import { useEngineWords } from '../i18n/use-language.ts'
import type { FixStep } from '../model/engine.ts'
import styles from './steps.module.css'

/** What to do, with who can do it and the exact setting. */
export function Steps({ steps }: { steps: readonly FixStep[] }) {
  const { t } = useTranslation()
  const words = useEngineWords()
  return (
    <ol className={styles.steps}>
      {steps.map((step, index) => (
        <li key={index}>
          <span className={styles.who}>{t(`details.who.${step.who}`)}</span>
          {words.step(step)}
          {step.exact !== undefined && <code className={styles.exact}>{words.exact(step)}</code>}
        </li>
      ))}
    </ol>
  )
}

/** Public documentation; the desktop app opens it in the person's browser. */
export function DocumentLinks({ urls }: { urls: readonly string[] }) {
  if (urls.length === 0) return null
  return (
    <p className={styles.links}>
      {urls.map((url) => (
        <Link key={url} href={url} target="_blank" rel="noopener noreferrer">
          {url.replace(/^https:\/\//, '')}
        </Link>
      ))}
    </p>
  )
}
