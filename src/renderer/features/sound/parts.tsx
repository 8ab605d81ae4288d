import { MessageBar, MessageBarBody, MessageBarTitle, ProgressBar } from '@fluentui/react-components'
import { DesktopRegular } from '@fluentui/react-icons/svg/desktop'
import { LaptopRegular } from '@fluentui/react-icons/svg/laptop'
import { LockClosedRegular } from '@fluentui/react-icons/svg/lock-closed'
import { useId } from 'react'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { useEngineWords } from '../../i18n/use-language.ts'
import type { AudioError } from '../../../shared/sound.ts'
import type { Side } from '../../model/engine.ts'
import { usePreferences, useThisSide } from '../../stores/context.ts'
import { useMachines } from './use-machines.ts'
import { useDelayed } from '../../components/use-delayed.ts'
import styles from './sound.module.css'

interface CardProps {
  title: string
  text: string
  name: string
  /** It is about both machines. */
  both?: boolean
  children: ReactNode
}

/** One test with its title, and the machine that it is about. */
export function Card({ title, text, name, both = false, children }: CardProps) {
  const id = useId()
  const { here, names } = useMachines()
  return (
    <section className={styles.card} aria-labelledby={id} data-sound={name}>
      <h3 id={id} className={styles.name}>
        {title}
      </h3>
      {!both && <Machine side={here} name={names[here]} />}
      <p className={styles.text}>{text}</p>
      {children}
    </section>
  )
}

/** Why a test failed: the words, what to do, and the native code. */
export function SoundError({ error }: { error: AudioError | null }) {
  const { t } = useTranslation()
  const words = useEngineWords()
  if (error === null) return null
  const lost = error.code === 'DISCONNECTED'
  const { message, hint } = words.soundError(error)
  return (
    <MessageBar intent="error" layout="multiline" data-sound-error={error.kind}>
      <MessageBarBody>
        <MessageBarTitle>{lost ? t('sound.lost') : message}</MessageBarTitle>
        {hint !== '' && <span className={styles.line}>{hint}</span>}
        {!lost && <code className={styles.code}>{error.code}</code>}
      </MessageBarBody>
    </MessageBar>
  )
}

/** Says why nothing may be recorded on this machine, where an administrator decided that. */
export function RecordingOff() {
  const { t } = useTranslation()
  const reason = useThisSide((store) => store.recordingOff)
  if (reason === null) return null
  return (
    <p className={styles.locked} data-locked={reason}>
      <LockClosedRegular aria-hidden="true" /> {t(`sound.recordingOff.${reason}`)}
    </p>
  )
}

/** Says that a device is being opened, once that takes long enough to be noticed. */
export function Opening({ on, words }: { on: boolean; words: string }) {
  const late = useDelayed(on, 500)
  if (!late) return null
  return (
    <div className={styles.opening}>
      <span className={styles.hint}>{words}</span>
      <ProgressBar aria-label={words} />
    </div>
  )
}

/** What was measured, for whoever wants it: folded, but in the helpdesk view. */
export function Measured({ children }: { children: ReactNode }) {
  const { t } = useTranslation()
  const helpdesk = usePreferences((store) => store.helpdesk)
  return (
    <details className={styles.measured} open={helpdesk}>
      <summary>{t('sound.details')}</summary>
      {children}
    </details>
  )
}

/** Which machine a card is about. */
export function Machine({ side, name }: { side: Side; name: string }) {
  const { t } = useTranslation()
  return (
    <p className={styles.machine} data-machine={side}>
      <span aria-hidden="true">{side === 'local' ? <LaptopRegular /> : <DesktopRegular />}</span>
      {name === '' ? (
        t(`sound.machine.${side}`)
      ) : (
        <>
          <strong>{name}</strong> {t(`sound.machine.${side}`)}
        </>
      )}
    </p>
  )
}

/** The way that sound takes, by the names of both machines, where both are known. */
export function Path({ to }: { to: Side }) {
  const { names } = useMachines()
  const from = to === 'local' ? 'session' : 'local'
  if (names.local === '' || names.session === '') return null
  return (
    <p className={styles.machine}>
      <strong>{names[from]}</strong> <span aria-hidden="true">→</span> <strong>{names[to]}</strong>
    </p>
  )
}

/** Names and values, in as many columns as fit. */
export function Figures({ items }: { items: readonly (readonly [name: string, value: string] | null)[] }) {
  return (
    <dl className={styles.figures}>
      {items.map((item) =>
        item === null ? null : (
          <div key={item[0]}>
            <dt>{item[0]}</dt>
            <dd>{item[1]}</dd>
          </div>
        )
      )}
    </dl>
  )
}
