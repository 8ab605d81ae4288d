import { Button } from '@fluentui/react-components'
import { useTranslation } from 'react-i18next'
import { isHeard } from '../../model/groups.ts'
import type { BayRow } from '../../model/groups.ts'
import { useView } from '../../stores/view-context.tsx'
import { useSoundTest } from './use-sound-test.ts'
import { TestFigures } from './figures.tsx'
import styles from './sound.module.css'

/** In a sound row's details: what the last test measured, and the way to the next one. */
export function SoundRowDetails({ row }: { row: BayRow }) {
  const { t } = useTranslation()
  const view = useView()
  const testSound = useSoundTest()
  if (!isHeard(row.capability) || row.local === undefined || row.session === undefined || view.example) return null
  const test = view.soundTests.findLast(({ capability }) => capability === row.capability)
  return (
    <section
      className={styles.inDetails}
      aria-label={t('sound.row.title')}
      data-sound-test={test === undefined ? 'none' : test.passed ? 'passed' : 'failed'}
    >
      {test !== undefined && (
        <>
          <h3 className={styles.minor}>{t('sound.row.title')}</h3>
          <p className={styles.text}>{t(`sound.proof.${test.passed ? 'passed' : 'failed'}.${test.heardBy}`)}</p>
          <TestFigures heard={test.heard} test={test} />
        </>
      )}
      <Button size="small" onClick={() => testSound(row)}>
        {t(test === undefined ? 'sound.row.test' : 'sound.row.testAgain')}
      </Button>
    </section>
  )
}
