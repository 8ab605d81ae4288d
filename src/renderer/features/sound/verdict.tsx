import { useTranslation } from 'react-i18next'
import { useEngineWords, useFormat } from '../../i18n/use-language.ts'
import { CheckmarkCircleRegular } from '@fluentui/react-icons/svg/checkmark-circle'
import { ErrorCircleRegular } from '@fluentui/react-icons/svg/error-circle'
import { micVerdict } from '../../model/engine-later.ts'
import type { EndpointState, MicRecord } from '../../model/engine.ts'
import { useThisSide } from '../../stores/context.ts'
import { cx } from '../../components/cx.ts'
import { decibels } from './format.ts'
import { Figures, Measured } from './parts.tsx'
import { SilentCause } from './silent-cause.tsx'
import styles from './sound.module.css'

/** What the microphone test found, what to check, and the figures it rests on. */
export function MicVerdict({ record, endpoint }: { record: MicRecord; endpoint: EndpointState | undefined }) {
  const { t } = useTranslation()
  const words = useEngineWords()
  const format = useFormat()
  const { statistics } = record
  const side = useThisSide((store) => store.snapshot?.side)
  const verdict = micVerdict(statistics, endpoint, side)
  const { title, reason, check } = words.micVerdict(verdict)
  const good = verdict.kind === 'heard'
  return (
    <div className={cx(styles.verdict, good ? styles.good : styles.bad)} data-verdict={verdict.kind} role="status">
      <span className={styles.icon} aria-hidden="true">
        {good ? <CheckmarkCircleRegular /> : <ErrorCircleRegular />}
      </span>
      <div className={styles.words}>
        <p className={styles.sentence}>{title}</p>
        {check.length > 0 && (
          <>
            <p className={styles.minor}>{t('sound.mic.check')}</p>
            <ul className={styles.list}>
              {check.map((line) => (
                <li key={line}>{line}</li>
              ))}
            </ul>
          </>
        )}
        {verdict.kind === 'silent' && <SilentCause />}
        <Measured>
          <p className={styles.text}>{reason}</p>
          <Figures
            items={[
              [t('sound.figure.device'), record.device.name],
              [t('sound.figure.level'), decibels(format, statistics.rms)],
              [t('sound.figure.peak'), decibels(format, statistics.truePeak)],
              [t('sound.figure.floor'), decibels(format, statistics.noiseFloor)],
              [t('sound.figure.clipped'), t('sound.figure.samples', { count: statistics.clippedSamples })],
              [t('sound.figure.time'), t('sound.seconds', { seconds: format.number(statistics.seconds, 1) })]
            ]}
          />
        </Measured>
      </div>
    </div>
  )
}
