import { useTranslation } from 'react-i18next'
import { useView } from '../../stores/view-context.tsx'
import { useSound } from '../../stores/context.ts'
import { LiveMeter, StillMeter } from './meter.tsx'
import styles from './sound.module.css'

/** The microphones of both sides under the sound rows, once one has been heard. */
export function BayMeters() {
  const { t } = useTranslation()
  const { here } = useView()
  const running = useSound((store) => store.mic.phase === 'running')
  const own = useSound((store) => store.own.mic)
  const other = useSound((store) => store.other?.mic ?? null)
  if (here === null || (!running && own === null && other === null)) return null
  const mine = running ? (
    <LiveMeter key="here" label={t('sound.bay.here')} />
  ) : own === null ? null : (
    <StillMeter key="here" label={t('sound.bay.here')} rms={own.statistics.loud} peak={own.statistics.truePeak} />
  )
  const there =
    other === null ? null : (
      <StillMeter
        key="there"
        label={t(`sound.bay.${here === 'local' ? 'session' : 'local'}`)}
        rms={other.statistics.loud}
        peak={other.statistics.truePeak}
      />
    )
  return <div className={styles.bayMeters}>{here === 'local' ? [mine, there] : [there, mine]}</div>
}
