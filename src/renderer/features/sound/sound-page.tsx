import { useTranslation } from 'react-i18next'
import { Page } from '../../components/page.tsx'
import { BothCard } from './both-card.tsx'
import { BothWaysCard } from './both-ways.tsx'
import { DelayCard } from './delay-card.tsx'
import { MicCard } from './mic-card.tsx'
import { PlayCard } from './play-card.tsx'
import { ProofCard } from './proof-card.tsx'
import { Machine } from './parts.tsx'
import { useMachines } from './use-machines.ts'
import styles from './sound.module.css'

/** Whether sound really passes: this side's microphone and output, and the way between the sides. */
export function SoundPage() {
  const { t } = useTranslation()
  const { here, names } = useMachines()
  return (
    <Page title={t('sound.title')} intro={t('sound.intro')} wide>
      <Machine side={here} name={names[here]} />
      <div className={styles.pair}>
        <MicCard />
        <PlayCard />
      </div>
      <BothWaysCard />
      <DelayCard />
      <ProofCard />
      <BothCard />
    </Page>
  )
}
