import { Button, ProgressBar } from '@fluentui/react-components'
import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { CheckmarkCircleRegular } from '@fluentui/react-icons/svg/checkmark-circle'
import { ErrorCircleRegular } from '@fluentui/react-icons/svg/error-circle'
import { QuestionCircleRegular } from '@fluentui/react-icons/svg/question-circle'
import { cx } from '../../components/cx.ts'
import { useSound, useStores, useThisSide } from '../../stores/context.ts'
import { LISTEN_SECONDS } from '../../stores/sound.ts'
import { chosenOf, EndpointSelect, useEndpoints } from './endpoints.tsx'
import type { Choice } from './endpoints.tsx'
import { TestFigures } from './figures.tsx'
import { Card, Measured, Opening, RecordingOff, SoundError } from './parts.tsx'
import { Proofs } from './proofs.tsx'
import { SendingFor } from './sending.tsx'
import { useSoundTests } from './use-tests.ts'
import spoken from '../../components/spoken.module.css'
import styles from './sound.module.css'

const RESULT_ICONS = { passed: <CheckmarkCircleRegular />, failed: <ErrorCircleRegular />, open: <QuestionCircleRegular /> }

/** The end-to-end proof: one side sends a coded sound, the other listens for it. One direction proves the output, the other the microphone. */
export function ProofCard() {
  const { t } = useTranslation()
  const side = useThisSide((store) => store.snapshot?.side ?? 'local')
  return (
    <Card title={t('sound.proof.title')} text={t('sound.proof.text')} name="proof" both>
      <div className={styles.halves}>
        <Listen side={side} />
        <Send side={side} />
      </div>
      <Proofs />
    </Card>
  )
}

function Steps({ first, second, third }: { first: string; second: string; third?: string }) {
  return (
    <ol className={styles.steps}>
      <li>{first}</li>
      <li>{second}</li>
      {third !== undefined && <li>{third}</li>}
    </ol>
  )
}

function Listen({ side }: { side: 'local' | 'session' }) {
  const { t } = useTranslation()
  const { sound } = useStores()
  const { inputs, outputs, monitors } = useEndpoints()
  const [aim] = useState(() => sound.getState().aim)
  const [wanted, setWanted] = useState<string | null>(aim)
  const listen = useSound((store) => store.listen)
  const sending = useSound((store) => store.send.phase !== 'idle')
  const played: Choice[] = monitors ? outputs.map((choice) => ({ ...choice, name: t('sound.proof.monitor', { name: choice.name }) })) : []
  // On the local device the session's sound comes out of an output; in the session a microphone's sound comes in.
  const choices = side === 'local' ? [...played, ...inputs] : [...inputs, ...played]
  const value = chosenOf(choices, wanted)
  const off = useThisSide((store) => store.recordingOff) !== null
  const busy = listen.phase !== 'idle'
  return (
    <section className={styles.half} aria-label={t(`sound.proof.listen.${side}`)}>
      <h4 className={styles.minor}>{t(`sound.proof.listen.${side}`)}</h4>
      <Steps first={t(`sound.proof.listenSteps.${side}.first`)} second={t('sound.proof.listenSteps.second')} />
      {side === 'local' && !monitors && inputs.length > 0 && <p className={styles.hint}>{t('sound.proof.air')}</p>}
      <EndpointSelect label={t('sound.proof.listenOn')} choices={choices} value={value} disabled={busy} onChange={setWanted} />
      <RecordingOff />
      <div className={styles.buttons}>
        <Button
          appearance="primary"
          disabledFocusable={off || sending}
          onClick={() => (busy ? sound.getState().stopListen() : void sound.getState().startListen(value?.endpoint.id ?? null))}
        >
          {busy ? t('sound.stop') : t('sound.proof.listenButton')}
        </Button>
      </div>
      <Opening on={listen.phase === 'opening'} words={t('sound.proof.opening')} />
      {listen.phase === 'running' && listen.endsAt !== null && <Countdown endsAt={listen.endsAt} />}
      <SoundError error={listen.error} />
      {!busy && <ListenResult side={side} />}
    </section>
  )
}

function Countdown({ endsAt }: { endsAt: number }) {
  const { t } = useTranslation()
  const [now, setNow] = useState(() => Date.now())
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), 500)
    return () => clearInterval(timer)
  }, [])
  const left = Math.max(0, Math.ceil((endsAt - now) / 1000))
  return (
    <div className={styles.opening}>
      <span className={styles.hint}>{t('sound.proof.listening', { count: left })}</span>
      <ProgressBar value={1 - left / LISTEN_SECONDS} aria-label={t('sound.proof.progress')} />
    </div>
  )
}

function ListenResult({ side }: { side: 'local' | 'session' }) {
  const { t } = useTranslation()
  const { sound } = useStores()
  const tests = useSoundTests()
  const last = useSound((store) => store.listen.last)
  if (last === null) return null
  const test = tests.find(({ heardBy, heard }) => heardBy === side && heard.endedAt === last.endedAt)
  const state = test === undefined ? 'open' : test.passed ? 'passed' : 'failed'
  const words =
    state !== 'open'
      ? t(`sound.proof.${state}.${side}`)
      : last.detected
        ? t('sound.proof.itself')
        : last.sentMeanwhile === false
          ? t('sound.proof.again')
          : t('sound.proof.unheard')
  return (
    <div
      className={cx(styles.verdict, state === 'passed' ? styles.good : state === 'failed' ? styles.bad : undefined)}
      data-proof={state}
      role="status"
    >
      <span className={styles.icon} aria-hidden="true">
        {RESULT_ICONS[state]}
      </span>
      <div className={styles.words}>
        <p className={styles.sentence}>{words}</p>
        {state === 'open' && !last.detected && last.sentMeanwhile === null && (
          <div className={styles.question} role="group" aria-label={t('sound.proof.didSend')}>
            <span className={styles.text}>{t('sound.proof.didSend')}</span>
            <Button size="small" onClick={() => sound.getState().tellSent(true)}>
              {t('sound.proof.sentYes')}
            </Button>
            <Button size="small" onClick={() => sound.getState().tellSent(false)}>
              {t('sound.proof.sentNo')}
            </Button>
          </div>
        )}
        <Measured>
          <TestFigures heard={last} test={test} />
        </Measured>
      </div>
    </div>
  )
}

function Send({ side }: { side: 'local' | 'session' }) {
  const { t } = useTranslation()
  const { sound } = useStores()
  const { outputs } = useEndpoints()
  const [wanted, setWanted] = useState<string | null>(null)
  const send = useSound((store) => store.send)
  const listening = useSound((store) => store.listen.phase !== 'idle')
  const value = chosenOf(outputs, wanted)
  const busy = send.phase !== 'idle'
  return (
    <section className={styles.half} aria-label={t(`sound.proof.send.${side}`)}>
      <h4 className={styles.minor}>{t(`sound.proof.send.${side}`)}</h4>
      <Steps
        first={t('sound.proof.sendSteps.first')}
        second={t(`sound.proof.sendSteps.${side}.second`)}
        third={t('sound.proof.sendSteps.third')}
      />
      <EndpointSelect label={t('sound.proof.sendOn')} choices={outputs} value={value} disabled={busy} onChange={setWanted} />
      <div className={styles.buttons}>
        <Button
          disabledFocusable={listening}
          onClick={() => (busy ? sound.getState().stopSend() : void sound.getState().startSend(value?.endpoint.id ?? null))}
        >
          {busy ? t('sound.stop') : t('sound.proof.sendButton')}
        </Button>
      </div>
      <Opening on={send.phase === 'opening'} words={t('sound.play.opening')} />
      {/* The countdown beside it is not said aloud. */}
      <p role="status" className={send.phase === 'running' ? spoken.spoken : styles.hint} data-sending={send.phase}>
        {send.phase === 'running' ? t('sound.proof.sending') : send.count > 0 ? t('sound.proof.sent', { count: send.count }) : ''}
      </p>
      {send.phase === 'running' && send.endsAt !== null && <SendingFor endsAt={send.endsAt} />}
      <SoundError error={send.error} />
    </section>
  )
}
