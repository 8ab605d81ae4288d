import { Button } from '@fluentui/react-components'
import { useTranslation } from 'react-i18next'
import { SendRegular } from '@fluentui/react-icons/svg/send'
import { useEngineWords } from '../../i18n/use-language.ts'
import { ownStepOf } from '../../model/engine-later.ts'
import type { Finding, FixStep } from '../../model/engine.ts'
import { cx } from '../../components/cx.ts'
import { useDialogs } from '../../stores/dialogs.ts'
import { CopyForTicket } from '../../components/copy-for-ticket.tsx'
import { Fold } from '../../components/fold.tsx'
import { SettingsLink } from '../../components/settings-link.tsx'
import { DocumentLinks, Steps } from '../../components/steps.tsx'
import marks from '../../components/marks.module.css'
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

/** The gravest cause for the person who is affected: what it is, whose it is to fix, and one thing to press or do. How sure it is follows. */
export function FindingBrief({ findings }: { findings: readonly Finding[] }) {
  const { t } = useTranslation()
  const words = useEngineWords()
  const [finding, ...others] = findings
  if (finding === undefined) return null
  const own = ownStepOf(finding)
  const [step] = finding.fix
  return (
    <section className={styles.finding} data-rule={finding.rule}>
      <h2 tabIndex={-1} className={styles.title}>
        {words.findingTitle(finding)}
      </h2>
      {own !== undefined && <Own step={own} />}
      {own === undefined && step !== undefined && <NotYours who={step.who === 'administrator' ? 'administrator' : 'helpdesk'} />}
      <CopyForTicket finding={finding} size="small" className={styles.copy ?? ''} />
      {others.length > 0 && <p className={styles.others}>{t('details.moreCauses', { count: others.length })}</p>}
      <p className={styles.sure}>{t('details.sure', { certainty: t(`details.certainty.${finding.certainty}`) })}</p>
      <Fold title={t('details.forHelpdesk')}>
        {() => (
          <>
            <p className={styles.text}>{words.findingCause(finding)}</p>
            {finding.fix.length > 0 && <Steps steps={finding.fix} />}
            <DocumentLinks urls={finding.links} />
          </>
        )}
      </Fold>
    </section>
  )
}

/** What a person can do by themselves. */
function Own({ step }: { step: FixStep }) {
  const { t } = useTranslation()
  const words = useEngineWords()
  return (
    <>
      <h3 className={styles.sub}>{t('details.todo')}</h3>
      <p className={styles.action}>{words.step(step)}</p>
      <SettingsLink step={step} />
    </>
  )
}

/** What only others can do is not given to a person as theirs: it is handed on. */
function NotYours({ who }: { who: 'helpdesk' | 'administrator' }) {
  const { t } = useTranslation()
  const dialogs = useDialogs()
  return (
    <div className={styles.notYours} data-not-yours>
      <h3 className={styles.notYoursTitle}>{t('details.notYours.title')}</h3>
      <p className={styles.text}>{t(`details.notYours.${who}`)}</p>
      <Button appearance="primary" icon={<SendRegular />} onClick={() => dialogs.open('report')}>
        {t('details.notYours.send')}
      </Button>
      <p className={styles.small}>{t('details.notYours.seen')}</p>
    </div>
  )
}

function Sentence({ finding }: { finding: Finding }) {
  const { t } = useTranslation()
  const words = useEngineWords()
  return (
    <>
      <span className={cx(styles.severity, styles[finding.severity], marks[finding.severity])}>
        {t(`details.severity.${finding.severity}`)} · {t(`details.certainty.${finding.certainty}`)}
      </span>
      <h2 tabIndex={-1} className={styles.title}>
        {words.findingTitle(finding)}
      </h2>
    </>
  )
}
