import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import styles from './sound.module.css'

/** Minutes and seconds, as clocks on a screen have them: 0:47. */
const clock = (seconds: number): string => `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`

/** A lamp, and how long the sound is sent at the most. What it counts is not said aloud: that would be every second. */
export function SendingFor({ endsAt }: { endsAt: number }) {
  const { t } = useTranslation()
  const [now, setNow] = useState(() => Date.now())
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), 500)
    return () => clearInterval(timer)
  }, [])
  const left = Math.max(0, Math.ceil((endsAt - now) / 1000))
  return (
    <p className={styles.sends} aria-hidden="true" data-sends>
      <span className={styles.sendLamp} />
      {t('sound.proof.left', { left: clock(left) })}
    </p>
  )
}
