import { DismissRegular } from '@fluentui/react-icons/svg/dismiss'
import { DocumentTextRegular } from '@fluentui/react-icons/svg/document-text'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../i18n/use-language.ts'
import type { DeviceTest, Side } from '../../model/engine.ts'
import { useDeviceTests, useStores } from '../../stores/context.ts'
import { useView } from '../../stores/view-context.tsx'
import styles from './evidence.module.css'

/**
 * The results of device tests that were brought for a side, each with its time, whether it counts, and a way to take it back.
 * apart: the side has no heading yet under which they stand.
 */
export function TestChips({ side, apart = false }: { side: Side; apart?: boolean }) {
  const { t } = useTranslation()
  const { example, deviceTests } = useView()
  const brought = useDeviceTests((store) => store.other).filter((test) => test.side === side)
  if (example || brought.length === 0) return null
  const chips = (
    <ul className={styles.chips} aria-label={t('deviceTest.chips', { side: t(`side.${side}`) })}>
      {brought.map((test) => (
        <TestChip key={`${test.device} ${test.at}`} test={test} counts={deviceTests.includes(test)} />
      ))}
    </ul>
  )
  if (!apart) return chips
  return (
    <div className={styles.strip}>
      <span className={styles.stripTitle}>{t(`side.${side}`)}</span>
      {chips}
    </div>
  )
}

function TestChip({ test, counts }: { test: DeviceTest; counts: boolean }) {
  const { t } = useTranslation()
  const format = useFormat()
  const { deviceTests } = useStores()
  return (
    <li className={styles.chip} data-brought={test.test} data-role={counts ? 'counts' : 'irrelevant'}>
      <span className={styles.icon} aria-hidden="true">
        <DocumentTextRegular />
      </span>
      <span className={styles.words}>
        {t(`deviceTest.chip.${test.result}`, { name: test.device, time: format.recent(test.at) })}
        {!counts && <span className={styles.note}> · {t('deviceTest.elsewhere')}</span>}
      </span>
      <button
        type="button"
        className={styles.remove}
        aria-label={t('deviceTest.remove', { name: test.device })}
        onClick={() => deviceTests.getState().removeOther(test)}
      >
        <DismissRegular />
      </button>
    </li>
  )
}
