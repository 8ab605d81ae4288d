import { useEffect, useRef } from 'react'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../i18n/use-language.ts'
import { levelInWords } from '../../model/engine.ts'
import { useStores } from '../../stores/context.ts'
import { decibels, METER_FLOOR_DB, onMeter } from './format.ts'
import { useCalmLevel } from './use-level.ts'
import styles from './meter.module.css'

/** The live level of the running microphone. Drawn with transforms at every update, told in figures and words at a calm pace. */
export function LiveMeter({ label, announce = false }: { label: string; announce?: boolean }) {
  const { t } = useTranslation()
  const format = useFormat()
  const { levels } = useStores().sound
  const fill = useRef<HTMLDivElement>(null)
  const hold = useRef<HTMLDivElement>(null)
  const calm = useCalmLevel(1000)
  const figure = useCalmLevel(150)
  useEffect(() => {
    const draw = (level: typeof levels.last): void => {
      fill.current?.style.setProperty('transform', `scaleX(${level === null ? 0 : onMeter(level.rms)})`)
      hold.current?.style.setProperty('transform', `translateX(${level === null ? 0 : onMeter(level.hold) * 100}%)`)
    }
    draw(levels.last)
    return levels.subscribe(draw)
  }, [levels])
  const word = calm === null ? t('sound.level.off') : t(`sound.level.${levelInWords(calm.rms)}`)
  return (
    <div className={styles.row}>
      <span className={styles.label}>{label}</span>
      <Track label={label} rms={calm?.rms ?? METER_FLOOR_DB} words={calm === null ? word : `${word}, ${decibels(format, calm.rms)}`}>
        <div ref={fill} className={styles.fill} />
        <div ref={hold} className={styles.holder}>
          <span className={styles.hold} />
        </div>
      </Track>
      <span className={styles.figure}>{figure === null ? '' : decibels(format, figure.rms)}</span>
      {announce && (
        <span className={styles.spoken} role="status">
          {calm === null ? '' : word}
        </span>
      )}
    </div>
  )
}

/** The scale that a level is drawn on, and the level in words for those who do not see it. */
function Track({ label, rms, words, children }: { label: string; rms: number; words: string; children: ReactNode }) {
  return (
    <div
      role="meter"
      aria-label={label}
      aria-valuemin={METER_FLOOR_DB}
      aria-valuemax={0}
      aria-valuenow={Math.round(Math.min(0, Math.max(METER_FLOOR_DB, rms)))}
      aria-valuetext={words}
      className={styles.track}
    >
      {children}
    </div>
  )
}

/** A level that was measured elsewhere or before. */
export function StillMeter({ label, rms, peak }: { label: string; rms: number; peak: number }) {
  const { t } = useTranslation()
  const format = useFormat()
  return (
    <div className={styles.row}>
      <span className={styles.label}>{label}</span>
      <Track label={label} rms={rms} words={`${t(`sound.level.${levelInWords(rms)}`)}, ${decibels(format, rms)}`}>
        <div className={styles.fill} style={{ transform: `scaleX(${onMeter(rms)})` }} />
        <div className={styles.holder} style={{ transform: `translateX(${onMeter(peak) * 100}%)` }}>
          <span className={styles.hold} />
        </div>
      </Track>
      <span className={styles.figure}>{decibels(format, rms)}</span>
    </div>
  )
}
