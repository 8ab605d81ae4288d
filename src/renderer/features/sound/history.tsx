import { useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../i18n/use-language.ts'
import { HISTORY_SECONDS } from '../../model/level-feed.ts'
import type { Moment } from '../../model/level-feed.ts'
import { useStores } from '../../stores/context.ts'
import { useMedia, useTheme } from '../../theme/use-theme.ts'
import { decibels, onMeter } from './format.ts'
import styles from './sound.module.css'

const COLUMNS = HISTORY_SECONDS * 10
const COLUMN = 6
const HEIGHT = 72
/** Two bars at a time. */
const PAINT_MS = 190

/** The last ten seconds: a bar for each tenth, its peak as a dot above, too loud ones marked. Drawn five times a second. */
export function History() {
  const { t } = useTranslation()
  const format = useFormat()
  const { levels } = useStores().sound
  const forced = useMedia('(forced-colors: active)')
  const { name } = useTheme()
  const look = forced ? 'forced' : name
  const canvas = useRef<HTMLCanvasElement>(null)
  const [words, setWords] = useState('')
  useEffect(() => {
    const { current } = canvas
    const colours = current === null ? undefined : coloursOf(current, look)
    let shown: unknown
    let nextPaint = 0
    let nextWords = 0
    const draw = (): void => {
      const newest = levels.history.at(-1)
      const now = performance.now()
      if (newest !== undefined && (newest === shown || (levels.last !== null && now < nextPaint))) return
      shown = newest
      nextPaint = now + PAINT_MS
      if (current !== null && colours !== undefined) paint(current, levels.history, colours)
      if (now < nextWords || newest === undefined) return
      nextWords = now + 1000
      const loud = levels.history.map(({ rms }) => rms)
      setWords(t('sound.mic.historyWords', { loudest: decibels(format, Math.max(...loud)), quietest: decibels(format, Math.min(...loud)) }))
    }
    draw()
    return levels.subscribe(draw)
  }, [levels, look, t, format])
  return (
    <canvas
      ref={canvas}
      className={styles.history}
      width={COLUMNS * COLUMN}
      height={HEIGHT}
      role="img"
      aria-label={words === '' ? t('sound.mic.history') : words}
    />
  )
}

interface Colours {
  bar: string
  clip: string
}

/** The colours come from the page's styles, and asking for them costs as much as painting: once for each look of the page. */
function coloursOf(canvas: HTMLCanvasElement, look: string): Colours {
  canvas.dataset.painted = look
  const style = getComputedStyle(canvas)
  return { bar: style.color, clip: style.getPropertyValue('--clip').trim() }
}

function paint(canvas: HTMLCanvasElement, history: readonly Moment[], { bar, clip }: Colours): void {
  const context = canvas.getContext('2d')
  if (context === null) return
  context.clearRect(0, 0, canvas.width, canvas.height)
  const first = COLUMNS - history.length
  history.forEach(({ rms, peak, clipped }, index) => {
    const x = (first + index) * COLUMN
    const height = Math.max(1, onMeter(rms) * HEIGHT)
    context.fillStyle = clipped ? clip : bar
    context.fillRect(x, HEIGHT - height, COLUMN - 1, height)
    context.fillRect(x, HEIGHT - Math.max(2, onMeter(peak) * HEIGHT), COLUMN - 1, 2)
  })
}
