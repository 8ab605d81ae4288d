import { useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import { useWindowTitle } from '../../components/window-title.ts'
import { useSound } from '../../stores/context.ts'
import { useNavigation } from '../../stores/navigation.ts'
import styles from './recording-lamp.module.css'

/** Says on every page, and in the window's title, that a microphone, or what an output plays, is being heard; leads to where it can be closed. */
export function RecordingLamp() {
  const { t } = useTranslation()
  const goTo = useNavigation()
  const microphone = useSound(
    ({ mic, listen }) => mic.phase !== 'idle' || (listen.phase !== 'idle' && listen.device !== null && !listen.isMonitor)
  )
  const output = useSound(({ listen, measure }) => listen.phase !== 'idle' || measure.phase !== 'idle')
  const on = microphone || output
  const words = t(microphone ? 'sound.lamp.microphone' : 'sound.lamp.output')
  const title = useWindowTitle()
  useEffect(() => {
    document.title = on ? t('sound.lamp.title', { words, title }) : title
  }, [on, words, title, t])
  if (!on) return null
  return (
    <button type="button" className={styles.lamp} data-recording onClick={() => goTo('sound')}>
      <span className={styles.dot} aria-hidden="true" />
      {words}
    </button>
  )
}
