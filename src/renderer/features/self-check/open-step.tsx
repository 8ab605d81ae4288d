import { Button, Checkbox } from '@fluentui/react-components'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { ArrowClockwiseRegular } from '@fluentui/react-icons/svg/arrow-clockwise'
import { PersonRegular } from '@fluentui/react-icons/svg/person'
import { PersonSupportRegular } from '@fluentui/react-icons/svg/person-support'
import { SendRegular } from '@fluentui/react-icons/svg/send'
import { useEngineWords } from '../../i18n/use-language.ts'
import type { CheckChoice, Step } from '../../model/engine.ts'
import { useSound, useStores, useThisSide } from '../../stores/context.ts'
import { useView } from '../../stores/view-context.tsx'
import { Progress } from '../../components/progress.tsx'
import { SETTINGS_PAGES } from '../../../shared/settings-pages.ts'
import type { Slots } from './slots.ts'
import { TestFault } from './test-fault.tsx'
import { useAction } from './use-action.ts'
import styles from './self-check.module.css'

const ANSWERS = ['yes', 'no', 'one'] as const

interface Props {
  topic: CheckChoice
  step: Step
  slots: Slots
  name: string
}

/** The step to deal with: what is so, what to do, who can, and one button. */
export function OpenStep({ topic, step, slots, name }: Props) {
  const { t } = useTranslation()
  const words = useEngineWords()
  const { state, sentence, advice, who, action } = step
  const failed = state === 'failed'
  // While its test runs, the words that ask for it are over.
  const runs = state === 'testing' && action?.kind === 'test'
  return (
    <>
      <h4 className={styles.headline}>{failed ? words.said(sentence).replace(/\.$/, '') : name}</h4>
      {!failed && !runs && <p className={styles.advice}>{words.said(sentence)}</p>}
      {advice !== undefined && !runs && <p className={styles.advice}>{words.said(advice)}</p>}
      {who !== undefined && action?.kind !== 'choose' && (
        <p className={styles.who} data-who={who}>
          <span className={styles.whoIcon} aria-hidden="true">
            {who === 'you' ? <PersonRegular /> : <PersonSupportRegular />}
          </span>
          <span>
            <strong>{t(`selfCheck.who.${who}`)}</strong> {who === 'helpdesk' && t('selfCheck.who.helpdeskMore')}
          </span>
        </p>
      )}
      {action?.kind === 'question' ? <slots.Question Heading="h5" /> : <Act topic={topic} step={step} slots={slots} />}
    </>
  )
}

/** The one button, and what belongs to its test while that runs. */
function Act({ topic, step, slots }: Omit<Props, 'name'>) {
  const { t } = useTranslation()
  const { example, here } = useView()
  const checking = useThisSide((store) => store.checking)
  const locked = useThisSide((store) => store.recordingOff)
  const act = useAction(topic)
  const [loopback, setLoopback] = useState(false)
  const { action, state } = step
  if (action === undefined || action.kind === 'question') return null
  const test = action.kind === 'test' ? action.test : undefined
  const records = test === 'hear-me' || test === 'proof'
  if (test !== undefined && example) return <p className={styles.hint}>{t('selfCheck.example')}</p>
  return (
    <>
      {test === 'port' && action.kind === 'test' && <Bridge checked={loopback} onChange={setLoopback} side={action.side} />}
      {action.kind === 'open-settings' && (
        <a className={styles.link} href={SETTINGS_PAGES[action.page]} target="_blank" rel="noreferrer">
          {t('selfCheck.action.open-settings')}
        </a>
      )}
      {state === 'testing' && <Testing test={test} slots={slots} />}
      {state !== 'testing' && action.kind !== 'open-settings' && (
        <Button
          className={styles.button ?? ''}
          appearance="primary"
          size="large"
          icon={ICONS[action.kind] ?? null}
          disabledFocusable={(action.kind === 'try-again' && checking) || (records && locked !== null)}
          onClick={() => act(step, loopback)}
        >
          {action.kind === 'try-again' && checking
            ? t('check.checking')
            : // In the remote desktop the way to the other side is to hand this one over.
              t(action.kind === 'connect' && here === 'session' ? 'selfCheck.action.handOver' : `selfCheck.action.${action.kind}`)}
        </Button>
      )}
      {records && locked !== null && <p className={styles.hint}>{t(`sound.recordingOff.${locked}`)}</p>}
      {test === 'hear-this' && <Heard />}
      {test !== undefined && <TestFault test={test} device={action.kind === 'test' ? action.device : ''} />}
    </>
  )
}

const ICONS: { [K in NonNullable<Step['action']>['kind']]?: React.ReactElement } = {
  'try-again': <ArrowClockwiseRegular />,
  send: <SendRegular />
}

/** Bytes go into a port only where a person says that a bridge is in it, and only on this side. */
function Bridge({ checked, onChange, side }: { checked: boolean; onChange(on: boolean): void; side: string }) {
  const { t } = useTranslation()
  const here = useThisSide((store) => store.snapshot?.side)
  if (here !== side) return <p className={styles.hint}>{t('deviceTest.port.nothing')}</p>
  return (
    <>
      <p className={styles.hint}>{t(checked ? 'deviceTest.port.bridge.caution' : 'deviceTest.port.nothing')}</p>
      <Checkbox label={t('deviceTest.port.bridge.label')} checked={checked} onChange={(_, data) => onChange(data.checked === true)} />
    </>
  )
}

function Testing({ test, slots }: { test: string | undefined; slots: Slots }) {
  const { t } = useTranslation()
  const { sound } = useStores()
  const mic = useSound((store) => store.mic.phase === 'running')
  const stop = (): void => {
    const { stopMic, stopPlay, stopListen, stopSend } = sound.getState()
    for (const one of [stopMic, stopPlay, stopListen, stopSend]) one()
  }
  const words = t(mic && test === 'hear-me' ? 'sound.mic.speak' : 'selfCheck.testing')
  return (
    <div className={styles.testing}>
      <p className={styles.advice} role="status">
        {words}
      </p>
      {mic && test === 'hear-me' ? <slots.Meter label={t('sound.mic.meter')} /> : <Progress aria-label={words} />}
      {test !== 'card' && test !== 'port' && test !== undefined && <Button onClick={stop}>{t('sound.stop')}</Button>}
    </div>
  )
}

/** After the sound a person says whether they heard it. */
function Heard() {
  const { t } = useTranslation()
  const { sound } = useStores()
  const done = useSound((store) => store.play.done !== null)
  if (!done) return null
  return (
    <div className={styles.choices} role="group" aria-label={t('sound.play.heard')}>
      <span>{t('sound.play.heard')}</span>
      {ANSWERS.map((answer) => (
        <Button key={answer} onClick={() => sound.getState().answer(answer)}>
          {t(`sound.play.answer.${answer}`)}
        </Button>
      ))}
    </div>
  )
}
