import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useEngineWords } from '../../i18n/use-language.ts'
import { CHECK_TOPICS } from '../../model/engine.ts'
import { isForAll } from '../../model/engine-later.ts'
import type { CheckChoice, SelfCheck } from '../../model/engine.ts'
import { useSelfCheck, useStores } from '../../stores/context.ts'
import spoken from '../../components/spoken.module.css'
import { Result } from './result.tsx'
import type { Slots } from './slots.ts'
import { TopicList } from './topic-list.tsx'
import { useSelfChecks } from './use-self-check.ts'
import styles from './self-check.module.css'

/** One question, and the steps on the way of what does not work: they tick themselves, and the first that fails is open. */
export function SelfCheckPage(slots: Slots) {
  const { t } = useTranslation()
  const { selfCheck } = useStores()
  const checks = useSelfChecks()
  const wanted = useSelfCheck((store) => store.topic)
  // Whoever comes by the tab sees what is wrong, where something is.
  const [first] = useState(() => firstOf(checks))
  const choice = wanted ?? first
  const current = checks[choice]
  return (
    <div className={styles.page}>
      <header>
        <h2 className={styles.title}>{t('selfCheck.title')}</h2>
        <p className={styles.intro}>{t('selfCheck.intro')}</p>
      </header>
      <div className={styles.columns}>
        <TopicList chosen={choice} checks={checks} onChoose={(topic) => selfCheck.getState().choose(topic)} />
        <Result key={choice} check={current} slots={slots} />
      </div>
      <Announced check={current} />
    </div>
  )
}

const firstOf = (checks: Record<CheckChoice, SelfCheck>): CheckChoice =>
  CHECK_TOPICS.find((topic) => isForAll(checks[topic]) && checks[topic].result === 'failed') ?? CHECK_TOPICS[0]

/** What is to be dealt with now, for those who do not see a step tick. */
function Announced({ check: { steps, open, sentence } }: { check: SelfCheck }) {
  const words = useEngineWords()
  const step = open === null ? undefined : steps[open]
  return (
    <div className={spoken.spoken} role="status" data-announced>
      {step === undefined ? words.said(sentence) : `${words.said(step.title)}: ${words.said(step.sentence)}`}
    </div>
  )
}
