import { useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import { useSound } from '../../stores/context.ts'
import { useNavigation } from '../navigation.ts'
import styles from './recording-lamp.module.css'

/** Says on every page, and in the window's title, that a microphone is open; leads to where it can be closed. */
export function RecordingLamp() {
  const { t } = useTranslation()
  const goTo = useNavigation()
  const on = useSound((store) => store.mic.phase !== 'idle' || store.listen.phase !== 'idle' || store.measure.phase !== 'idle')
  useEffect(() => {
    document.title = on ? t('sound.lamp.title') : t('app.name')
  }, [on, t])
  if (!on) return null
  return (
    <button type="button" className={styles.lamp} data-recording onClick={() => goTo('sound')}>
      <span className={styles.dot} aria-hidden="true" />
      {t('sound.lamp.word')}
    </button>
  )
}
