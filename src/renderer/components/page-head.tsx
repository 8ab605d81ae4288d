import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../i18n/use-language.ts'
import { CheckAgain } from './check-again.tsx'
import { cx } from './cx.ts'
import marks from './marks.module.css'
import styles from './page-head.module.css'

interface Props {
  tone: 'ok' | 'problem' | 'warning' | 'neutral'
  icon: ReactNode
  title: string
  /** What the title rests on, in a line. */
  lead: string
  /** What it means, and what is next. */
  text: string
  /** Absent where nothing was read on this side. */
  checkedAt: string | undefined
  /** Further buttons, after "Check again". */
  actions?: ReactNode
}

/** The answer above everything else on the page. Its words change with what is read, and are said when they do. */
export function PageHead({ tone, icon, title, lead, text, checkedAt, actions }: Props) {
  const { t } = useTranslation()
  const format = useFormat()
  return (
    <header className={styles.head} data-verdict={tone}>
      <span className={cx(marks.round, styles.icon, styles[tone], marks[tone])} aria-hidden="true">
        {icon}
      </span>
      <div className={styles.words}>
        <h2 className={styles.title} tabIndex={-1}>
          {title}
        </h2>
        {lead !== '' && <p className={styles.lead}>{lead}</p>}
        {text !== '' && <p className={styles.text}>{text}</p>}
      </div>
      <div className={styles.actions}>
        {checkedAt !== undefined && (
          <time className={styles.time} dateTime={checkedAt}>
            {t('check.at', { time: format.recent(checkedAt) })}
          </time>
        )}
        <CheckAgain />
        {actions}
      </div>
    </header>
  )
}
