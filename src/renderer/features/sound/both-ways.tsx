import { Button } from '@fluentui/react-components'
import { useTranslation } from 'react-i18next'
import { useStore } from 'zustand'
import { CheckmarkCircleRegular } from '@fluentui/react-icons/svg/checkmark-circle'
import { CircleRegular } from '@fluentui/react-icons/svg/circle'
import { ErrorCircleRegular } from '@fluentui/react-icons/svg/error-circle'
import { QuestionCircleRegular } from '@fluentui/react-icons/svg/question-circle'
import { cx } from '../../components/cx.ts'
import { Progress } from '../../components/progress.tsx'
import { NO_RECORDS } from '../../model/engine.ts'
import type { Side } from '../../model/engine.ts'
import { useLink, useSound, useStores, useThisSide } from '../../stores/context.ts'
import { useDialogs } from '../../stores/dialogs.ts'
import { LEGS, bothOf } from '../../stores/sound-both.ts'
import type { BothError, Leg } from '../../stores/sound-both.ts'
import { TestFigures } from './figures.tsx'
import { Card, Measured, Path, RecordingOff, SoundError } from './parts.tsx'
import { useSoundTests } from './use-tests.ts'
import styles from './sound.module.css'

const ICONS = {
  passed: <CheckmarkCircleRegular />,
  failed: <ErrorCircleRegular />,
  open: <QuestionCircleRegular />,
  waiting: <CircleRegular />
}

/** One press, both directions: over a live way each half sends and listens in turn, and nobody touches the other one. */
export function BothWaysCard() {
  const { t } = useTranslation()
  const stores = useStores()
  const dialogs = useDialogs()
  const both = bothOf(stores)
  const live = useLink((store) => store.link?.ways.some(({ state }) => state === 'connected') ?? false)
  const off = useThisSide((store) => store.recordingOff) !== null
  const busy = useSound(({ listen, send }) => listen.phase !== 'idle' || send.phase !== 'idle')
  const leg = useStore(both, (store) => store.leg)
  const begun = useStore(both, (store) => store.before !== null)
  return (
    <Card title={t('sound.ways.title')} text={t(live || begun ? 'sound.ways.text' : 'sound.ways.notLive')} name="ways" both>
      {live && <RecordingOff />}
      {(live || leg !== null) && (
        <div className={styles.buttons}>
          <Button
            appearance="primary"
            disabledFocusable={leg === null && (off || busy || !live)}
            onClick={() => (leg === null ? void both.getState().start() : both.getState().stop())}
          >
            {t(leg === null ? 'sound.ways.start' : 'sound.stop')}
          </Button>
        </div>
      )}
      {!live && leg === null && (
        <div className={styles.buttons}>
          <Button onClick={() => dialogs.open('connect')}>{t('menu.connect')}</Button>
        </div>
      )}
      {leg !== null && (
        <div className={styles.opening}>
          <span className={styles.hint} role="status">
            {t(`sound.ways.running.${leg}`)}
          </span>
          <Progress aria-label={t(`sound.ways.running.${leg}`)} />
        </div>
      )}
      {begun && (
        <div className={styles.halves}>
          {LEGS.map((one) => (
            <LegResult key={one} leg={one} />
          ))}
        </div>
      )}
    </Card>
  )
}

/** What is known of one direction since the test was begun. */
function LegResult({ leg }: { leg: Leg }) {
  const { t } = useTranslation()
  const both = bothOf(useStores())
  const here = useThisSide((store) => store.snapshot?.side ?? 'local')
  const before = useStore(both, (store) => store.before?.[leg] ?? null)
  const error = useStore(both, (store) => store.errors[leg])
  const running = useStore(both, (store) => store.leg)
  const listens = useSound((store) => (leg === 'here' ? store.own.listens : (store.other?.listens ?? NO_RECORDS.listens)))
  const tests = useSoundTests()
  const side: Side = (leg === 'here') === (here === 'local') ? 'local' : 'session'
  const last = listens.at(-1)
  const heard = last === undefined || last.endedAt === before || error !== undefined ? undefined : last
  const test = heard && tests.find((one) => one.heardBy === side && one.heard.endedAt === heard.endedAt)
  const state =
    heard === undefined ? (error === undefined ? 'waiting' : 'open') : test === undefined ? 'open' : test.passed ? 'passed' : 'failed'
  const words = {
    passed: t(`sound.proof.passed.${side}`),
    failed: t(`sound.proof.failed.${side}`),
    open: t(heard?.detected === true ? 'sound.proof.itself' : 'sound.ways.unheard'),
    waiting: t('sound.ways.waiting')
  }
  return (
    <section className={styles.half} aria-label={t(`sound.ways.leg.${side}`)}>
      <h4 className={styles.minor}>{t(`sound.ways.leg.${side}`)}</h4>
      <Path to={side} />
      {error === undefined ? (
        <div
          className={cx(styles.verdict, state === 'passed' ? styles.good : state === 'failed' ? styles.bad : undefined)}
          data-leg={leg}
          data-proof={running === leg ? 'running' : state}
          role="status"
        >
          <span className={styles.icon} aria-hidden="true">
            {ICONS[state]}
          </span>
          <div className={styles.words}>
            <p className={styles.sentence}>{words[state]}</p>
            {heard !== undefined && (
              <Measured>
                <TestFigures heard={heard} test={test} />
              </Measured>
            )}
          </div>
        </div>
      ) : (
        <LegError error={error} leg={leg} />
      )}
    </section>
  )
}

function LegError({ error, leg }: { error: BothError; leg: Leg }) {
  const { t } = useTranslation()
  return (
    <div data-leg={leg} data-proof="error" role="status">
      {error.audio === null ? (
        <p className={styles.text}>
          {t('sound.ways.lost')} <code className={styles.code}>{error.code}</code>
        </p>
      ) : (
        <>
          <p className={styles.text}>{t(`sound.ways.where.${error.where}`)}</p>
          <SoundError error={error.audio} />
        </>
      )}
    </div>
  )
}
