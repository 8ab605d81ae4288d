import { Link } from '@fluentui/react-components'
import { useTranslation } from 'react-i18next'
import { useEngineWords } from '../i18n/use-language.ts'
import { waysOf } from '../model/engine-later.ts'
import type { FixStep } from '../model/engine.ts'
import { CopyValue } from './copy-value.tsx'
import { SettingsLink } from './settings-link.tsx'
import styles from './steps.module.css'

/** What to do, with who can do it and the exact setting: other ways to the same stand together, what helps meanwhile stands apart. */
export function Steps({ steps }: { steps: readonly FixStep[] }) {
  const { t } = useTranslation()
  const { todo, meanwhile } = waysOf(steps)
  return (
    <>
      <ol className={styles.steps}>
        {todo.map((ways, index) => (
          <li key={index}>{ways.length === 1 ? <Way steps={ways[0] ?? []} /> : <AnyOf ways={ways} />}</li>
        ))}
      </ol>
      {meanwhile.length > 0 && (
        <div className={styles.meanwhile} data-meanwhile>
          <p className={styles.label}>{t('details.meanwhile')}</p>
          <Way steps={meanwhile} />
        </div>
      )}
    </>
  )
}

function AnyOf({ ways }: { ways: readonly FixStep[][] }) {
  const { t } = useTranslation()
  return (
    <>
      <span className={styles.label}>{t('details.oneOf')}</span>
      <ul className={styles.ways} data-ways>
        {ways.map((way, index) => (
          <li key={index}>
            <Way steps={way} />
          </li>
        ))}
      </ul>
    </>
  )
}

function Way({ steps }: { steps: readonly FixStep[] }) {
  return steps.map((step, index) => (
    <div key={index}>
      <OneStep step={step} />
    </div>
  ))
}

function OneStep({ step }: { step: FixStep }) {
  const { t } = useTranslation()
  const words = useEngineWords()
  return (
    <>
      <span className={styles.who}>{t(`details.who.${step.who}`)}</span>
      {words.step(step)}
      <SettingsLink step={step} />
      <Exact value={words.exact(step)} />
    </>
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
