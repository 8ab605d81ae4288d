import { Button } from '@fluentui/react-components'
import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import { CheckmarkRegular } from '@fluentui/react-icons/svg/checkmark'
import { useEngineWords } from '../../i18n/use-language.ts'
import { say } from '../../model/engine.ts'
import type { CheckTopic, SelfCheck } from '../../model/engine.ts'
import { cx } from '../../components/cx.ts'
import { useSelfCheck, useStores } from '../../stores/context.ts'
import { useDialogs } from '../../stores/dialogs.ts'
import type { Slots } from './slots.ts'
import { Where } from './where.tsx'
import { StepLine } from './step-line.tsx'
import marks from '../../components/marks.module.css'
import styles from './self-check.module.css'

/** A topic's steps, or that all of them are so. */
export function Result({ check, slots }: { check: SelfCheck; slots: Slots }) {
  const words = useEngineWords()
  const { topic, steps, open, result } = check
  const title = useId()
  const done = result === 'ok'
  return (
    <section className={styles.card} aria-labelledby={title} data-check={topic} data-result={result}>
      <Head check={check} id={title} />
      {done ? (
        <Done check={check} />
      ) : (
        <ol className={styles.steps}>
          {steps.map((step, index) => (
            <StepLine key={step.id} topic={topic} step={step} isOpen={index === open} slots={slots} name={words.said(step.title)} />
          ))}
        </ol>
      )}
      <Solved check={check} />
    </section>
  )
}

function Head({ check: { topic, device, devices, steps }, id }: { check: SelfCheck; id: string }) {
  const { t } = useTranslation()
  const words = useEngineWords()
  const { selfCheck } = useStores()
  const fine = steps.filter(({ state }) => state === 'ok').length
  return (
    <header className={styles.head}>
      <div className={styles.about}>
        <h3 className={styles.name} id={id}>
          {words.said(say(`self-check.topic.${topic}`))}
        </h3>
        {device !== null && devices.length === 1 && <p className={styles.device}>{words.said(device.name)}</p>}
        {device !== null && devices.length > 1 && (
          <p className={styles.device}>
            <select
              className={styles.select}
              aria-label={t('selfCheck.choose')}
              value={device.id}
              onChange={(event) => selfCheck.getState().chooseDevice(topic as CheckTopic, event.target.value)}
            >
              {devices.map(({ id: value, name }) => (
                <option key={value} value={value}>
                  {words.said(name)}
                </option>
              ))}
            </select>
          </p>
        )}
      </div>
      <p className={styles.count}>{t('selfCheck.count', { fine, count: steps.length })}</p>
      <span className={styles.bars} aria-hidden="true">
        {steps.map(({ id: key, state }) => (
          <span key={key} className={cx(styles.bar, styles[state])} />
        ))}
      </span>
    </header>
  )
}

/** Success gets the room that the fault had. */
function Done({ check: { steps, sentence } }: { check: SelfCheck }) {
  const words = useEngineWords()
  return (
    <div className={styles.done} data-done>
      <span className={cx(marks.round, marks.ok, styles.big)} aria-hidden="true">
        <CheckmarkRegular />
      </span>
      <p className={styles.success}>{words.said(sentence)}</p>
      <ol className={styles.proof}>
        {steps.map(({ id, title, side }) => (
          <li key={id} data-step={id} data-state="ok">
            <span className={styles.tick} aria-hidden="true">
              <CheckmarkRegular />
            </span>
            <span className={styles.proofName}>{words.said(title)}</span>
            <Where side={side} plain />
          </li>
        ))}
      </ol>
    </div>
  )
}

/** The steps and how they stand, as the helpdesk gets them. */
function useNote(): (check: SelfCheck) => string {
  const { t } = useTranslation()
  const words = useEngineWords()
  return ({ topic, steps }) =>
    [
      t('selfCheck.solved.note', { topic: words.said(say(`self-check.topic.${topic}`)) }),
      ...steps.map(({ state, title, sentence }) =>
        t('selfCheck.solved.line', { state: t(`selfCheck.state.${state}`), step: words.said(title), sentence: words.said(sentence) })
      )
    ].join('\n')
}

/** Whether it works for the person, which Sidecheck cannot see. */
function Solved({ check }: { check: SelfCheck }) {
  const { topic, result } = check
  const { t } = useTranslation()
  const { selfCheck, reportDraft, otherSide } = useStores()
  const noteOf = useNote()
  const dialogs = useDialogs()
  const solved = useSelfCheck((store) => store.solved.has(topic))
  const done = result === 'ok'
  return (
    <footer className={styles.footer}>
      <p className={styles.ask} role="status">
        {solved ? (
          t('selfCheck.solved.thanks')
        ) : (
          <>
            {t(done ? 'selfCheck.solved.program' : 'selfCheck.solved.ask')} {!done && <span>{t('selfCheck.solved.prepares')}</span>}
          </>
        )}
      </p>
      <div className={styles.answers}>
        <Button
          appearance={done && !solved ? 'primary' : 'secondary'}
          aria-pressed={solved}
          icon={<CheckmarkRegular />}
          onClick={() => selfCheck.getState().solve(topic, true)}
        >
          {t('selfCheck.solved.yes')}
        </Button>
        <Button
          onClick={() => {
            selfCheck.getState().solve(topic, false)
            reportDraft.getState().prepare(otherSide.getState().opened?.name ?? '', noteOf(check))
            dialogs.open('report', topic)
          }}
        >
          {t('selfCheck.solved.no')}
        </Button>
      </div>
    </footer>
  )
}
