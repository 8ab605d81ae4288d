import { useTranslation } from 'react-i18next'
import { BothCard } from './both-card.tsx'
import { MicCard } from './mic-card.tsx'
import { PlayCard } from './play-card.tsx'
import { ProofCard } from './proof-card.tsx'
import styles from './sound.module.css'

/** Whether sound really passes: this side's microphone and output, and the way between the sides. */
export function SoundPage() {
  const { t } = useTranslation()
  return (
    <div className={styles.page}>
      <header>
        <h2 className={styles.title}>{t('sound.title')}</h2>
        <p className={styles.text}>{t('sound.intro')}</p>
      </header>
      <div className={styles.pair}>
        <MicCard />
        <PlayCard />
      </div>
      <ProofCard />
      <BothCard />
    </div>
  )
}
