import { useTranslation } from 'react-i18next'
import { CheckmarkFilled } from '@fluentui/react-icons/svg/checkmark'
import { DismissFilled } from '@fluentui/react-icons/svg/dismiss'
import { QuestionFilled } from '@fluentui/react-icons/svg/question'
import type { LinkState } from '../model/describe.ts'
import { cx } from './cx.ts'
import styles from './state-mark.module.css'

const stroke = { fill: 'none', stroke: 'currentColor', strokeWidth: 1.6, strokeLinecap: 'round' } as const
const glyph = (paths: string) => (
  <svg width="12" height="12" viewBox="0 0 12 12" aria-hidden="true" {...stroke}>
    <path d={paths} />
  </svg>
)

const icons: Record<LinkState, React.ReactNode> = {
  redirected: <CheckmarkFilled />,
  listed: glyph('M2 3.5h8M2 6h8M2 8.5h5'),
  missing: <DismissFilled />,
  differs: glyph('M2 4.5h8M2 7.5h8M7.5 2l-3 8'),
  unknown: <QuestionFilled />,
  'session-only': glyph('M2 6h8M7 3l3 3-3 3'),
  'local-only': glyph('M10 6H2M5 3 2 6l3 3'),
  alone: null
}

/** The state of a link in a word and an icon; its colour only repeats them. `children` stands in for the word. */
export function StateMark({ state, children }: { state: LinkState; children?: React.ReactNode }) {
  const { t } = useTranslation()
  return (
    <span className={cx(styles.mark, styles[state])}>
      <span className={styles.icon} aria-hidden="true">
        {icons[state]}
      </span>
      {children || t(`link.${state}.word`)}
    </span>
  )
}

/** Stands between two tiles of a row that has just gone away. */
export function GoneMark() {
  const { t } = useTranslation()
  return (
    <span className={cx(styles.cord, styles.away)}>
      <span className={cx(styles.mark, styles.alone)}>{t('group.gone')}</span>
    </span>
  )
}

/** The cord between two tiles with the state in its middle. The cord itself is decoration. */
export function Cord({ state, children }: { state: LinkState; children?: React.ReactNode }) {
  return (
    <span className={cx(styles.cord, styles[state])}>
      <span className={cx(styles.line, styles.from)} aria-hidden="true" />
      <StateMark state={state}>{children}</StateMark>
      <span className={cx(styles.line, styles.to)} aria-hidden="true" />
    </span>
  )
}
