import { MessageBar, MessageBarBody, MessageBarTitle, ProgressBar } from '@fluentui/react-components'
import { LockClosedRegular } from '@fluentui/react-icons/svg/lock-closed'
import { useId } from 'react'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { useEngineWords } from '../../i18n/use-language.ts'
import type { AudioError } from '../../../shared/sound.ts'
import { useThisSide } from '../../stores/context.ts'
import { useDelayed } from '../../components/use-delayed.ts'
import styles from './sound.module.css'

/** One test with its title. */
export function Card({ title, text, name, children }: { title: string; text: string; name: string; children: ReactNode }) {
  const id = useId()
  return (
    <section className={styles.card} aria-labelledby={id} data-sound={name}>
      <h3 id={id} className={styles.name}>
        {title}
      </h3>
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
