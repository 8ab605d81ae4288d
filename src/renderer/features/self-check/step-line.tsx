import type { CheckChoice, Step } from '../../model/engine.ts'
import { useEngineWords } from '../../i18n/use-language.ts'
import { cx } from '../../components/cx.ts'
import { Mark } from './marks.tsx'
import { OpenStep } from './open-step.tsx'
import type { Slots } from './slots.ts'
import { Where } from './where.tsx'
import styles from './self-check.module.css'

interface Props {
  topic: CheckChoice
  step: Step
  isOpen: boolean
  slots: Slots
  name: string
}

/** One step: ticked or waiting in two lines, open with what to do. */
export function StepLine({ topic, step, isOpen, slots, name }: Props) {
  const words = useEngineWords()
  const sentence = words.said(step.sentence)
  return (
    <li
      className={cx(styles.step, isOpen && styles.open, styles[step.state])}
      data-step={step.id}
      data-state={step.state}
      data-open={isOpen}
    >
      <Mark state={step.state} />
      <div className={styles.words}>
        {isOpen ? (
          <OpenStep topic={topic} step={step} slots={slots} name={name} />
        ) : (
          <>
            <h4 className={styles.stepName}>{name}</h4>
            <p className={styles.sentence}>{sentence}</p>
          </>
        )}
      </div>
      <Where side={step.side} />
    </li>
  )
}
