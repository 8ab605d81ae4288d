import { useTranslation } from 'react-i18next'
import { delayPlot } from '../../model/engine-later.ts'
import type { DelayTest, PlotLine } from '../../model/engine-later.ts'
import { useFormat } from '../../i18n/use-language.ts'
import { useMedia } from '../../theme/use-theme.ts'
import styles from './delay.module.css'

const WIDE = { width: 1100, height: 260, labels: 170 }
const MIDDLE = { width: 640, height: 260, labels: 150 }
/** The labels of the lines stand below the picture. */
const NARROW = { width: 400, height: 230, labels: 0 }
const SMALL = { width: 260, height: 210, labels: 0 }
const MARK = 4.5

/** The delay of both directions over the time. What it shows stands in words beside it, so that nobody needs the picture. */
export function DelayPicture({ test, side }: { test: DelayTest; side: 'local' | 'session' }) {
  const { t } = useTranslation()
  const format = useFormat()
  const narrow = useMedia('(width < 560px)')
  const small = useMedia('(width < 420px)')
  const middle = useMedia('(width < 1000px)')
  const plot = delayPlot(test, small ? SMALL : narrow ? NARROW : middle ? MIDDLE : WIDE)
  const { width, height, left, right, bottom, rows, columns, hardY, lines } = plot
  const label = (line: PlotLine): string => t(line.heardBy === side ? 'sound.delay.line.here' : 'sound.delay.line.there')
  const isWhole = hardY !== undefined
  const amount = (ms: number): string =>
    t(isWhole ? 'sound.delay.ms' : ms < 0 ? 'sound.delay.msLess' : 'sound.delay.msMore', { ms: format.number(Math.abs(ms)) })
  return (
    <figure className={styles.figure} data-delay-plot>
      <svg viewBox={`0 0 ${width} ${height}`} className={styles.plot} aria-hidden="true">
        {rows.map(({ y, ms }, n) => (
          <g key={ms}>
            <line className={styles.grid} x1={left} x2={right} y1={y} y2={y} />
            <text className={styles.tick} x={left - 8} y={y + 4} textAnchor="end">
              {n === rows.length - 1 ? t('sound.delay.ms', { ms: format.number(ms) }) : format.number(ms)}
            </text>
          </g>
        ))}
        {columns.map(({ x, seconds }, n) => (
          <text
            key={seconds}
            className={styles.tick}
            x={x}
            y={bottom + 20}
            textAnchor={n === columns.length - 1 && narrow ? 'end' : 'middle'}
          >
            {n === 0
              ? t('sound.delay.start')
              : small && n % 2 === 0
                ? ''
                : seconds % 60 === 0
                  ? t('sound.delay.minutes', { count: seconds / 60 })
                  : t('sound.delay.seconds', { count: seconds })}
          </text>
        ))}
        {hardY !== undefined && (
          <>
            <line className={styles.hard} x1={left} x2={right} y1={hardY} y2={hardY} />
            <text className={styles.tick} x={left + 8} y={hardY - 6}>
              {t('sound.delay.hard')}
            </text>
          </>
        )}
        {lines.map((line) => {
          const isHere = line.heardBy === side
          return (
            <g key={line.heardBy} className={isHere ? styles.here : styles.there}>
              <path className={styles.line} d={line.path} strokeDasharray={isHere ? undefined : '9 5'} />
              {line.marks.map(({ x, y }, n) =>
                isHere ? (
                  <circle key={n} className={styles.mark} cx={x} cy={y} r={MARK} />
                ) : (
                  <rect key={n} className={styles.mark} x={x - MARK} y={y - MARK} width={2 * MARK} height={2 * MARK} />
                )
              )}
              {!narrow && (
                <text className={styles.label} x={right + 14} y={line.labelY}>
                  <tspan className={styles.name}>{label(line)}</tspan>
                  <tspan x={right + 14} dy="16">
                    {amount(line.lastMs)}
                  </tspan>
                </text>
              )}
            </g>
          )
        })}
      </svg>
      {narrow && (
        <ul className={styles.legend} aria-hidden="true">
          {lines.map((line) => (
            <li key={line.heardBy} className={line.heardBy === side ? styles.here : styles.there}>
              <svg viewBox="0 0 36 12" width="36" height="12">
                <path className={styles.line} d="M0 6H36" strokeDasharray={line.heardBy === side ? undefined : '9 5'} />
                {line.heardBy === side ? (
                  <circle className={styles.mark} cx="18" cy="6" r={MARK} />
                ) : (
                  <rect className={styles.mark} x={18 - MARK} y={6 - MARK} width={2 * MARK} height={2 * MARK} />
                )}
              </svg>
              <span className={styles.label}>
                {label(line)}: {amount(line.lastMs)}
              </span>
            </li>
          ))}
        </ul>
      )}
    </figure>
  )
}
