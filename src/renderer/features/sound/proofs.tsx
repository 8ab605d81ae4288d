import { useTranslation } from 'react-i18next'
import { useFormat } from '../../i18n/use-language.ts'
import { useSoundTests } from './use-tests.ts'
import styles from './sound.module.css'

/** More are only of interest in a report. */
const MOST = 8

/** What was proved in both directions, the newest first. */
export function Proofs() {
  const { t } = useTranslation()
  const format = useFormat()
  const tests = useSoundTests()
  if (tests.length === 0) return null
  return (
    <section aria-label={t('sound.proof.all')} data-proofs>
      <h4 className={styles.minor}>{t('sound.proof.all')}</h4>
      <ul className={styles.list}>
        {tests
          .toReversed()
          .slice(0, MOST)
          .map(({ at, heardBy, passed, latencyMs }) => (
            <li key={`${at} ${heardBy}`} data-heard-by={heardBy} data-passed={passed}>
              {format.time(at)} · {t(`sound.proof.${passed ? 'passed' : 'failed'}.${heardBy}`)}
              {latencyMs !== null && ` (${t('sound.ms', { ms: format.number(latencyMs) })})`}
            </li>
          ))}
      </ul>
    </section>
  )
}
