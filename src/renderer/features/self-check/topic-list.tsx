import { useTranslation } from 'react-i18next'
import { cx } from '../../components/cx.ts'
import { useEngineWords } from '../../i18n/use-language.ts'
import { CHECK_CHOICES } from '../../model/engine.ts'
import { isForAll } from '../../model/engine-later.ts'
import type { CheckChoice, SelfCheck } from '../../model/engine.ts'
import { say } from '../../model/engine.ts'
import { CHOICE_ICONS } from '../../components/choice-icons.tsx'
import { STATE_ICONS } from './marks.tsx'
import styles from './self-check.module.css'

interface Props {
  chosen: CheckChoice | null
  checks: Record<CheckChoice, SelfCheck>
  onChoose(choice: CheckChoice): void
}

/** What may not work, each with what is known of it. */
export function TopicList({ chosen, checks, onChoose }: Props) {
  const { t } = useTranslation()
  const words = useEngineWords()
  return (
    <nav className={styles.topics} aria-label={t('selfCheck.title')}>
      {CHECK_CHOICES.map((choice) => {
        const { result, sentence, device } = checks[choice]
        // What not everybody has is a fault only for who asks for it.
        const isQuiet = choice !== 'not-sure' && choice !== chosen && !isForAll(checks[choice])
        const marked = (result === 'ok' || result === 'failed') && !isQuiet && choice !== 'not-sure'
        const said =
          choice === 'not-sure'
            ? t('selfCheck.all')
            : isQuiet
              ? t(device === null ? 'selfCheck.none' : 'selfCheck.notYet')
              : result === 'ok'
                ? t(`selfCheck.fine.${choice}`)
                : words.said(sentence)
        return (
          <button
            key={choice}
            type="button"
            className={styles.topic}
            aria-current={choice === chosen ? 'true' : undefined}
            data-topic={choice}
            data-result={result}
            onClick={() => onChoose(choice)}
          >
            <span className={styles.topicIcon} aria-hidden="true">
              {CHOICE_ICONS[choice]}
            </span>
            <span className={styles.topicWords}>
              <span className={styles.topicName}>{words.said(say(`self-check.topic.${choice}`))}</span>
              <span className={styles.topicState}>{said}</span>
            </span>
            {marked && (
              <span className={cx(styles.topicMark, styles[result])} aria-hidden="true">
                {STATE_ICONS[result]}
              </span>
            )}
          </button>
        )
      })}
    </nav>
  )
}
