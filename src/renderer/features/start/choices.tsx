import { useTranslation } from 'react-i18next'
import { CHOICE_ICONS } from '../../components/choice-icons.tsx'
import { CHECK_CHOICES } from '../../model/engine.ts'
import { useStores } from '../../stores/context.ts'
import { useNavigation } from '../../stores/navigation.ts'
import styles from './choices.module.css'

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
        {CHECK_CHOICES.map((topic) => (
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
              {CHOICE_ICONS[topic]}
            </span>
            {t(`start.choice.${topic}`)}
          </button>
        ))}
      </div>
    </section>
  )
}
