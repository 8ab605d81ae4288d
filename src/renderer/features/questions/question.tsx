import { Button } from '@fluentui/react-components'
import { useId, useMemo, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { useEngineWords } from '../../i18n/use-language.ts'
import { useEvidence, usePreferences } from '../../stores/context.ts'
import { useView } from '../../stores/view-context.tsx'
import styles from './question.module.css'

/** The one thing to ask a person now, below a heading of that level. An answer may bring the next question: the focus stays in this place. */
export function QuestionCard({ Heading = 'h2' }: { Heading?: 'h2' | 'h5' }) {
  const { t } = useTranslation()
  const words = useEngineWords()
  const view = useView()
  const helpdesk = usePreferences((store) => store.helpdesk)
  const question = useMemo(() => view.question(helpdesk), [view, helpdesk])
  const answers = useEvidence((store) => store.answers)
  const answer = useEvidence((store) => store.answer)
  const forget = useEvidence((store) => store.forgetAnswers)
  const title = useId()
  const place = useRef<HTMLHeadingElement>(null)
  const given = Object.keys(answers).length
  if (question === undefined && given === 0) return null
  return (
    <section className={styles.card} aria-labelledby={title} data-question={question?.id ?? 'none'}>
      <Heading className={styles.title} id={title} ref={place} tabIndex={-1}>
        {question === undefined ? t('question.answered', { count: given }) : t('question.title')}
      </Heading>
      {question !== undefined && (
        <>
          <p className={styles.text}>{words.said(question.text)}</p>
          <div className={styles.choices}>
            {question.choices.map((choice) => (
              <Button
                key={choice.id}
                onClick={() => {
                  answer(question.id, choice.id)
                  place.current?.focus()
                }}
              >
                {words.said(choice.text)}
              </Button>
            ))}
          </div>
          <p className={styles.hint}>{t('question.why')}</p>
        </>
      )}
      {given > 0 && (
        <Button
          onClick={() => {
            forget()
            place.current?.focus()
          }}
        >
          {t('question.forget')}
        </Button>
      )}
    </section>
  )
}
