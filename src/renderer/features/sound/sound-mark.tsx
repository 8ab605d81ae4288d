import { useTranslation } from 'react-i18next'
import { useFormat } from '../../i18n/use-language.ts'
import { isHeard } from '../../model/groups.ts'
import type { BayRow } from '../../model/groups.ts'
import { linkOf } from '../../model/describe.ts'
import { useView } from '../../stores/view-context.tsx'
import { cx } from '../../components/cx.ts'
import { useSoundTest } from './use-sound-test.ts'
import styles from './sound-mark.module.css'

/** Whether a sound test would tell more of a row than is known. */
export const canTest = (row: BayRow): boolean =>
  isHeard(row.capability) && row.local !== undefined && row.session !== undefined && row.certainty !== 'proved'

/** The words on a sound row's cord: proved with its latency, listed with the way to the test, or that nothing crosses. */
export function SoundMark({ row }: { row: BayRow }) {
  const { t } = useTranslation()
  const format = useFormat()
  const view = useView()
  const testSound = useSoundTest()
  const test = view.soundTests.findLast(({ capability }) => capability === row.capability)
  const link = linkOf(row)
  if (test !== undefined && link === 'redirected')
    return test.latencyMs === null ? t('sound.row.proved') : t('sound.row.provedIn', { ms: format.number(test.latencyMs) })
  if (test !== undefined && !test.passed && link === 'differs') return t('sound.row.silent')
  if (!canTest(row) || view.example) return t(`link.${link}.word`)
  return (
    <>
      {t(`link.${link}.word`)}
      <span aria-hidden="true" className={styles[link]}>
        ·
      </span>
      {/* The keyboard reaches the test through the row's details and the page's tab: one stop for a row. */}
      <button
        type="button"
        tabIndex={-1}
        className={cx(styles.test, styles[link])}
        onClick={(event) => {
          event.stopPropagation()
          testSound(row)
        }}
      >
        {t('sound.row.test')}
      </button>
    </>
  )
}
