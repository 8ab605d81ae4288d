import { Link } from '@fluentui/react-components'
import { useTranslation } from 'react-i18next'
import { useEngineWords } from '../../i18n/use-language.ts'
import type { Finding, FixStep } from '../../model/engine.ts'
import { cx } from '../../components/cx.ts'
import { useStores } from '../../stores/context.ts'
import { CopyForTicket } from '../../components/copy-for-ticket.tsx'
import { DocumentLinks, Exact, Steps } from '../../components/steps.tsx'
import styles from './details.module.css'

/** A named cause in full, for the helpdesk: the sentence, all steps with who can take them, the reason, the vendor's documentation. */
export function FindingView({ finding }: { finding: Finding }) {
  const { t } = useTranslation()
  const words = useEngineWords()
  return (
    <section className={styles.finding} data-rule={finding.rule}>
      <Sentence finding={finding} />
      <CopyForTicket finding={finding} size="small" className={styles.copy ?? ''} />
      {finding.fix.length > 0 && (
        <>
          <h3 className={styles.sub}>{t('details.todo')}</h3>
          <Steps steps={finding.fix} />
        </>
      )}
      <h3 className={styles.sub}>{t('details.cause')}</h3>
      <p className={styles.text}>{words.findingCause(finding)}</p>
      <DocumentLinks urls={finding.links} />
    </section>
  )
}

/** The gravest cause for the person who is affected: one sentence and one action. */
export function FindingBrief({ findings }: { findings: readonly Finding[] }) {
  const { t } = useTranslation()
  const { preferences } = useStores()
  const [finding, ...others] = findings
  if (finding === undefined) return null
  const [step] = finding.fix
  return (
    <section className={styles.finding} data-rule={finding.rule}>
      <Sentence finding={finding} />
      {step !== undefined && (
        <>
          <h3 className={styles.sub}>{t('details.todo')}</h3>
          <Action step={step} />
        </>
      )}
      <CopyForTicket finding={finding} size="small" className={styles.copy ?? ''} />
      {others.length > 0 && <p className={styles.others}>{t('details.moreCauses', { count: others.length })}</p>}
      <p className={styles.links}>
        <Link as="button" onClick={() => preferences.getState().setHelpdesk(true)}>
          {t('details.showAll')}
        </Link>
      </p>
    </section>
  )
}

function Sentence({ finding }: { finding: Finding }) {
  const { t } = useTranslation()
  const words = useEngineWords()
  return (
    <>
      <span className={cx(styles.severity, styles[finding.severity])}>
        {t(`details.severity.${finding.severity}`)} · {t(`details.certainty.${finding.certainty}`)}
      </span>
      <h2 tabIndex={-1} className={styles.title}>
        {words.findingTitle(finding)}
      </h2>
    </>
  )
}

/** The first thing to do. What only others can do is said as theirs, with the exact setting to pass on. */
function Action({ step }: { step: FixStep }) {
  const { t } = useTranslation()
  const words = useEngineWords()
  return (
    <div className={styles.action}>
      {step.who !== 'you' && <span className={styles.ask}>{t(`details.ask.${step.who}`)}</span>}
      {words.step(step)}
      <Exact value={words.exact(step)} />
    </div>
  )
}
