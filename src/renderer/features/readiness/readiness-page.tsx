import { useId, useMemo } from 'react'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { useEngineWords, useFormat } from '../../i18n/use-language.ts'
import { CheckmarkFilled } from '@fluentui/react-icons/svg/checkmark'
import { CheckmarkCircleRegular } from '@fluentui/react-icons/svg/checkmark-circle'
import { DismissFilled } from '@fluentui/react-icons/svg/dismiss'
import { ErrorCircleRegular } from '@fluentui/react-icons/svg/error-circle'
import { QuestionFilled } from '@fluentui/react-icons/svg/question'
import { QuestionCircleRegular } from '@fluentui/react-icons/svg/question-circle'
import { READINESS_TOPICS, signInSteps, withFollowing } from '../../model/engine-later.ts'
import type { PlainStep, ReadinessLine, ReadinessTopic } from '../../model/engine.ts'
import { Fold } from '../../components/fold.tsx'
import { PageBody } from '../../components/page.tsx'
import { PageHead } from '../../components/page-head.tsx'
import { usePreferences } from '../../stores/context.ts'
import { useView } from '../../stores/view-context.tsx'
import { DocumentLinks, Steps } from '../../components/steps.tsx'
import styles from './readiness-page.module.css'

const STATES = ['problem', 'unknown', 'ok'] as const
const ICONS = { ok: <CheckmarkCircleRegular />, problem: <ErrorCircleRegular />, unknown: <QuestionCircleRegular /> }
const ANSWER_ICONS = { ok: <CheckmarkFilled />, problem: <DismissFilled />, unknown: <QuestionFilled /> }

type Judged = Pick<ReadinessLine, 'state'>
const inTheWayFirst = (a: Judged, b: Judged): number => STATES.indexOf(a.state) - STATES.indexOf(b.state)

/** Whether a person can sign in to the session with Windows Hello or a smart card: step by step, for the helpdesk each requirement. */
export function ReadinessPage() {
  const view = useView()
  // What is in the way stands first.
  const lines = useMemo(() => view.readiness().toSorted(inTheWayFirst), [view])
  return (
    <PageBody>
      <Answer lines={lines} />
      {READINESS_TOPICS.map((topic) => (
        <Topic key={topic} topic={topic} lines={lines.filter((line) => line.topic === topic)} />
      ))}
    </PageBody>
  )
}

/** Whether signing in will work, in one line: one of the ways is enough. */
function Answer({ lines }: { lines: readonly ReadinessLine[] }) {
  const { t } = useTranslation()
  const format = useFormat()
  const { here, local, session } = useView()
  const own = here === 'session' ? session : local
  const inState = (state: ReadinessLine['state']): ReadinessTopic[] =>
    READINESS_TOPICS.filter((topic) => {
      const states = lines.filter((line) => line.topic === topic).map((line) => line.state)
      return STATES.find((one) => states.includes(one)) === state
    })
  const ready = inState('ok')
  const failing = inState('problem')
  const answer = ready.length > 0 ? 'ok' : failing.length === READINESS_TOPICS.length ? 'problem' : 'unknown'
  const ways = format.list((answer === 'ok' ? ready : failing).map((topic) => t(`readiness.topic.${topic}`)))
  const said = answer === 'unknown' && ways !== '' ? 'partly' : answer
  const alone = said !== 'unknown' ? null : session === null ? 'local' : local === null ? 'session' : null
  return (
    <PageHead
      tone={answer === 'unknown' ? 'neutral' : answer}
      icon={ANSWER_ICONS[answer]}
      title={t(`readiness.answer.${said}`, { ways })}
      lead={t(alone === null ? `readiness.lead.${said}` : `readiness.alone.${alone}`)}
      text={t('readiness.intro')}
      checkedAt={own?.takenAt}
    />
  )
}

function Topic({ topic, lines }: { topic: ReadinessTopic; lines: readonly ReadinessLine[] }) {
  const { t } = useTranslation()
  const id = useId()
  const helpdesk = usePreferences((store) => store.helpdesk)
  const { local, session } = useView()
  const has = useMemo(() => ({ local: local !== null, session: session !== null }), [local, session])
  const steps = useMemo(() => signInSteps(lines, has).toSorted(inTheWayFirst), [lines, has])
  const groups = useMemo(() => withFollowing(lines), [lines])
  const shown = helpdesk ? groups.map(({ line }) => line) : steps
  const counts = STATES.map((state) => ({ state, count: shown.filter((line) => line.state === state).length })).filter(
    ({ count }) => count > 0
  )
  const requirements = (): ReactNode => (
    <ul className={styles.lines}>
      {groups.map(({ line, follows }) => (
        <Requirement key={line.id} line={line} follows={follows} />
      ))}
    </ul>
  )
  return (
    <section className={styles.card} aria-labelledby={id} data-readiness={topic}>
      <header className={styles.head}>
        <h3 id={id} className={styles.name}>
          {t(`readiness.topic.${topic}`)}
        </h3>
        <p className={styles.counts}>{counts.map(({ state, count }) => t(`readiness.count.${state}`, { count })).join(' · ')}</p>
      </header>
      {helpdesk ? (
        requirements()
      ) : (
        <>
          <PlainSteps steps={steps} />
          <Fold title={t('details.forHelpdesk')}>{requirements}</Fold>
        </>
      )}
    </section>
  )
}

/** What a person reads who administers nothing; what cannot be so because a step failed is folded under it. */
function PlainSteps({ steps }: { steps: readonly PlainStep[] }) {
  const words = useEngineWords()
  return (
    <ul className={styles.lines}>
      {steps.map((step) => (
        <li key={step.id} className={styles.line} data-step={step.id} data-state={step.state}>
          <State state={step.state} />
          <div className={styles.words}>
            <p className={styles.requirement}>{words.said(step.title)}</p>
            <p className={styles.detail}>{words.said(step.sentence)}</p>
            <Follows of={step.id} count={step.follows.length}>
              <PlainSteps steps={step.follows} />
            </Follows>
          </div>
        </li>
      ))}
    </ul>
  )
}

/** What follows from something that failed, folded away; nothing where nothing does. */
function Follows({ of, count, children }: { of: string; count: number; children: ReactNode }) {
  const { t } = useTranslation()
  if (count === 0) return null
  return (
    <details data-follows={of}>
      <summary className={styles.fold}>{t('readiness.follows', { count })}</summary>
      {children}
    </details>
  )
}

function State({ state }: { state: ReadinessLine['state'] }) {
  const { t } = useTranslation()
  return (
    <span className={styles.state}>
      <span className={styles.icon} aria-hidden="true">
        {ICONS[state]}
      </span>
      {t(`readiness.state.${state}`)}
    </span>
  )
}

/** One requirement; what cannot be met or looked at because it failed is folded under it. */
function Requirement({ line, follows = [] }: { line: ReadinessLine; follows?: readonly ReadinessLine[] }) {
  const { t } = useTranslation()
  const words = useEngineWords()
  return (
    <li className={styles.line} data-requirement={line.id} data-state={line.state}>
      <State state={line.state} />
      <div className={styles.words}>
        <p className={styles.requirement}>{words.requirement(line)}</p>
        <p className={styles.detail}>{words.requirementDetail(line)}</p>
        {line.state === 'problem' && <Fix line={line} />}
        {line.state === 'unknown' && (line.fix.length > 0 || line.links.length > 0) && (
          <details>
            <summary className={styles.fold}>{t('readiness.ifNot')}</summary>
            <Fix line={line} />
          </details>
        )}
        <Follows of={line.id} count={follows.length}>
          <ul className={styles.lines}>
            {follows.map((one) => (
              <Requirement key={one.id} line={one} />
            ))}
          </ul>
        </Follows>
      </div>
    </li>
  )
}

function Fix({ line }: { line: ReadinessLine }) {
  return (
    <div className={styles.fix}>
      {line.fix.length > 0 && <Steps steps={line.fix} />}
      <DocumentLinks urls={line.links} />
    </div>
  )
}
