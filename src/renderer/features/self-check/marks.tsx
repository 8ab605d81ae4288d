import { ArrowClockwiseRegular } from '@fluentui/react-icons/svg/arrow-clockwise'
import { CheckmarkRegular } from '@fluentui/react-icons/svg/checkmark'
import { DismissRegular } from '@fluentui/react-icons/svg/dismiss'
import { MoreHorizontalRegular } from '@fluentui/react-icons/svg/more-horizontal'
import { QuestionRegular } from '@fluentui/react-icons/svg/question'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { StepState } from '../../model/engine.ts'
import { cx } from '../../components/cx.ts'
import marks from '../../components/marks.module.css'
import spoken from '../../components/spoken.module.css'
import styles from './self-check.module.css'

export const STATE_ICONS: Record<StepState, ReactNode> = {
  ok: <CheckmarkRegular />,
  failed: <DismissRegular />,
  waiting: <MoreHorizontalRegular />,
  unknown: <QuestionRegular />,
  testing: <ArrowClockwiseRegular />
}

/** A step's state as a shape, with its word for listeners. */
export function Mark({ state }: { state: StepState }) {
  const { t } = useTranslation()
  return (
    <span className={cx(marks.round, styles.mark, styles[state], state === 'ok' && marks.ok)}>
      <span className={styles.glyph} aria-hidden="true">
        {STATE_ICONS[state]}
      </span>
      <span className={spoken.spoken}>{t(`selfCheck.state.${state}`)}</span>
    </span>
  )
}
