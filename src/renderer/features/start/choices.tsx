import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { ContactCardRegular } from '@fluentui/react-icons/svg/contact-card'
import { KeyRegular } from '@fluentui/react-icons/svg/key'
import { MicRegular } from '@fluentui/react-icons/svg/mic'
import { QuestionCircleRegular } from '@fluentui/react-icons/svg/question-circle'
import { SerialPortRegular } from '@fluentui/react-icons/svg/serial-port'
import { Speaker2Regular } from '@fluentui/react-icons/svg/speaker'

import { useStores } from '../../stores/context.ts'
import { useNavigation } from '../../stores/navigation.ts'
import styles from './choices.module.css'

const CHOICES = ['smartcard', 'microphone', 'speaker', 'serial', 'sign-in', 'not-sure'] as const
const ICONS: Record<(typeof CHOICES)[number], ReactNode> = {
  smartcard: <ContactCardRegular />,
  microphone: <MicRegular />,
  speaker: <Speaker2Regular />,
  serial: <SerialPortRegular />,
  'sign-in': <KeyRegular />,
  'not-sure': <QuestionCircleRegular />
}

/** The person's own question: each choice leads to its steps. */
export function Choices() {
  const { t } = useTranslation()
  const { selfCheck } = useStores()
  const goTo = useNavigation()
  return (
    <section className={styles.choices} aria-labelledby="start-choices">
      <p className={styles.head}>
        <strong id="start-choices" className={styles.title}>
          {t('start.question')}
        </strong>{' '}
        <span className={styles.hint}>{t('start.questionHint')}</span>
      </p>
      <div className={styles.list}>
        {CHOICES.map((topic) => (
          <button
            key={topic}
            type="button"
            className={styles.choice}
            data-choice={topic}
            onClick={() => {
              selfCheck.getState().choose(topic)
              goTo('self-check')
            }}
          >
            <span className={styles.icon} aria-hidden="true">
              {ICONS[topic]}
            </span>
            {t(`start.choice.${topic}`)}
          </button>
        ))}
      </div>
    </section>
  )
}
