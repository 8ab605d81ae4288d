import { useEffect, useRef } from 'react'
import type { ReactNode, Ref } from 'react'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../i18n/use-language.ts'
import { levelInWords } from '../../model/engine.ts'
import { usePreferences, useStores } from '../../stores/context.ts'
import { decibels, METER_FLOOR_DB, onMeter } from './format.ts'
import styles from './meter.module.css'

/** How often a level is written in figures, and told in words to those who do not see it; in milliseconds. */
const FIGURE_MS = 250
const WORDS_MS = 1000

/**
 * The live level of the running microphone. It comes ten to thirty times a second and goes into the page by hand: a transform, which
 * moves a layer and paints nothing, and now and then a figure. React draws the meter once.
 */
export function LiveMeter({ label, announce = false }: { label: string; announce?: boolean }) {
  const { t } = useTranslation()
  const format = useFormat()
  const { levels } = useStores().sound
  const helpdesk = usePreferences((store) => store.helpdesk)
  const track = useRef<HTMLDivElement>(null)
  const fill = useRef<HTMLDivElement>(null)
  const hold = useRef<HTMLDivElement>(null)
  const figure = useRef<HTMLSpanElement>(null)
  const spoken = useRef<HTMLSpanElement>(null)
  useEffect(() => {
    let seen = true
    let nextFigure = 0
    let nextWords = 0
    const tell = (level: typeof levels.last): void => {
      const word = t(level === null ? 'sound.level.off' : `sound.level.${levelInWords(level.rms)}`)
      track.current?.setAttribute('aria-valuenow', String(valueNow(level?.rms ?? METER_FLOOR_DB)))
      track.current?.setAttribute('aria-valuetext', level === null ? word : `${word}, ${decibels(format, level.rms)}`)
      write(spoken.current, level === null ? '' : word)
    }
    const draw = (level: typeof levels.last): void => {
      if (seen) {
        move(fill.current, filled(level?.rms))
        move(hold.current, held(level?.hold))
      }
      const now = performance.now()
      if (level === null || (seen && now >= nextFigure)) {
        nextFigure = level === null ? 0 : now + FIGURE_MS
        write(figure.current, level === null ? '' : helpdesk ? decibels(format, level.rms) : t(`sound.level.${levelInWords(level.rms)}`))
      }
      if (level === null || now >= nextWords) {
        nextWords = level === null ? 0 : now + WORDS_MS
        tell(level)
      }
    }
    draw(levels.last)
    const unsubscribe = levels.subscribe(draw)
    // Of several meters in a long page only what is in sight is drawn.
    const watch = new IntersectionObserver((entries) => {
      seen = entries.at(-1)?.isIntersecting ?? true
      if (seen) draw(levels.last)
    })
    if (track.current !== null) watch.observe(track.current)
    return () => {
      unsubscribe()
      watch.disconnect()
    }
  }, [levels, t, format, helpdesk])
  return (
    <div className={styles.row}>
      <span className={styles.label}>{label}</span>
      <Track label={label} ref={track}>
        <div ref={fill} className={styles.fill} />
        <div ref={hold} className={styles.holder}>
          <span className={styles.hold} />
        </div>
      </Track>
      <span ref={figure} className={styles.figure} />
      {announce && <span ref={spoken} className={styles.spoken} role="status" />}
    </div>
  )
}

/** Where a level stands, in tenths of a per cent: less than a pixel is not worth a frame. */
const share = (db: number): number => Math.round(onMeter(db) * 1000) / 10

/** The fill is as wide as the track and moved in from the left: a mere shift is what browsers do with the least work. */
const filled = (db: number = METER_FLOOR_DB): string => `translateX(${share(db) - 100}%)`
const held = (db: number = METER_FLOOR_DB): string => `translateX(${share(db)}%)`

function move(element: HTMLElement | null, transform: string): void {
  if (element !== null && element.style.transform !== transform) element.style.transform = transform
}

function write(element: HTMLElement | null, text: string): void {
  if (element !== null && element.textContent !== text) element.textContent = text
}

const valueNow = (rms: number): number => Math.round(Math.min(0, Math.max(METER_FLOOR_DB, rms)))

/** The scale that a level is drawn on, and the level for those who do not see it; where it is left out, who draws it tells it as well. */
function Track({
  label,
  level,
  ref,
  children
}: {
  label: string
  level?: { rms: number; words: string }
  ref?: Ref<HTMLDivElement>
  children: ReactNode
}) {
  return (
    <div
      ref={ref}
      role="meter"
      aria-label={label}
      aria-valuemin={METER_FLOOR_DB}
      aria-valuemax={0}
      aria-valuenow={valueNow(level?.rms ?? METER_FLOOR_DB)}
      aria-valuetext={level?.words}
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
  const helpdesk = usePreferences((store) => store.helpdesk)
  return (
    <div className={styles.row}>
      <span className={styles.label}>{label}</span>
      <Track label={label} level={{ rms, words: `${t(`sound.level.${levelInWords(rms)}`)}, ${decibels(format, rms)}` }}>
        <div className={styles.fill} style={{ transform: filled(rms) }} />
        <div className={styles.holder} style={{ transform: held(peak) }}>
          <span className={styles.hold} />
        </div>
      </Track>
      <span className={styles.figure}>{helpdesk ? decibels(format, rms) : t(`sound.level.${levelInWords(rms)}`)}</span>
    </div>
  )
}
