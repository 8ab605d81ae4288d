import { Link } from '@fluentui/react-components'
import { useTranslation } from 'react-i18next'
import { useEngineWords } from '../i18n/use-language.ts'
import type { FixStep } from '../model/engine.ts'
import { CopyValue } from './copy-value.tsx'
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
          <Exact value={words.exact(step)} />
        </li>
      ))}
    </ol>
  )
}

/** An exact setting, command or path, with a button that copies it; nothing where there is none. */
export function Exact({ value }: { value: string | undefined }) {
  if (value === undefined) return null
  return (
    <span className={styles.line}>
      <code className={styles.exact}>{value}</code>
      <CopyValue value={value} />
    </span>
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
