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

/** The last ten seconds: a bar for each tenth, its peak as a dot above, too loud ones marked. Drawn ten times a second. */
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
    let shown: unknown
    let next = 0
    const draw = (): void => {
      const newest = levels.history.at(-1)
      if (newest !== undefined && newest === shown) return
      shown = newest
      if (canvas.current !== null) paint(canvas.current, levels.history, look)
      if (performance.now() < next || newest === undefined) return
      next = performance.now() + 1000
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

/** What the page looks like is here because the colours come from its styles: another look is painted anew. */
function paint(canvas: HTMLCanvasElement, history: readonly Moment[], look: string): void {
  canvas.dataset.painted = look
  const context = canvas.getContext('2d')
  if (context === null) return
  const style = getComputedStyle(canvas)
  const clip = style.getPropertyValue('--clip').trim()
  context.clearRect(0, 0, canvas.width, canvas.height)
  const first = COLUMNS - history.length
  history.forEach(({ rms, peak, clipped }, index) => {
    const x = (first + index) * COLUMN
    const height = Math.max(1, onMeter(rms) * HEIGHT)
    context.fillStyle = clipped ? clip : style.color
    context.fillRect(x, HEIGHT - height, COLUMN - 1, height)
    context.fillRect(x, HEIGHT - Math.max(2, onMeter(peak) * HEIGHT), COLUMN - 1, 2)
  })
}
