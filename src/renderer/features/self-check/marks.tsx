import { ArrowClockwiseRegular } from '@fluentui/react-icons/svg/arrow-clockwise'
import { CheckmarkRegular } from '@fluentui/react-icons/svg/checkmark'
import { DismissRegular } from '@fluentui/react-icons/svg/dismiss'
import { MoreHorizontalRegular } from '@fluentui/react-icons/svg/more-horizontal'
import { QuestionRegular } from '@fluentui/react-icons/svg/question'
import { ContactCardRegular } from '@fluentui/react-icons/svg/contact-card'
import { KeyRegular } from '@fluentui/react-icons/svg/key'
import { MicRegular } from '@fluentui/react-icons/svg/mic'
import { QuestionCircleRegular } from '@fluentui/react-icons/svg/question-circle'
import { SerialPortRegular } from '@fluentui/react-icons/svg/serial-port'
import { Speaker2Regular } from '@fluentui/react-icons/svg/speaker'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { CheckChoice, StepState } from '../../model/engine.ts'
import { cx } from '../../components/cx.ts'
import marks from '../../components/marks.module.css'
import spoken from '../../components/spoken.module.css'
import styles from './self-check.module.css'

export const TOPIC_ICONS: Record<CheckChoice, ReactNode> = {
  smartcard: <ContactCardRegular />,
  microphone: <MicRegular />,
  speaker: <Speaker2Regular />,
  serial: <SerialPortRegular />,
  'sign-in': <KeyRegular />,
  'not-sure': <QuestionCircleRegular />
}

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
