import { Button } from '@fluentui/react-components'
import type { ButtonProps } from '@fluentui/react-components'
import { useTranslation } from 'react-i18next'
import { CopyRegular } from '@fluentui/react-icons/svg/copy'
import { languageOf, speakerFor } from '../model/engine.ts'
import type { Finding } from '../model/engine.ts'
import { enginesNow } from '../model/engines.ts'
import { useStores } from '../stores/context.ts'
import type { Stores } from '../stores/stores.ts'
import { caseOf } from './case-file.ts'
import { copyText } from './copy-text.ts'
import spoken from './spoken.module.css'
import { useSaidFor } from './use-said-for.ts'

/** Title, cause, exact setting, evidence and who does what, without names: it is pasted where others read it. */
function ticketText(stores: Stores, { rule, capability }: Finding, language: string): string {
  const { findingText, hiddenCase, reportOf } = enginesNow()
  const now = new Date()
  const made = { at: now.toISOString(), offsetMinutes: -now.getTimezoneOffset(), version: stores.thisSide.getState().version }
  const speak = speakerFor(languageOf(language) ?? 'en')
  const { findings } = reportOf(hiddenCase(caseOf(stores)).hidden, made, speak)
  // What several findings need is told once, and is then about no single kind.
  const ofRule = findings.filter((one) => one.rule === rule)
  const found = ofRule.find((one) => one.capability === capability) ?? ofRule.find((one) => one.capability === 'pair')
  return found === undefined ? '' : findingText(found, speak)
}

/** Copies what a ticket needs of a finding, with names hidden. */
export function CopyForTicket({ finding, ...props }: { finding: Finding } & Pick<ButtonProps, 'appearance' | 'size' | 'className'>) {
  const { t, i18n } = useTranslation()
  const stores = useStores()
  const [outcome, setOutcome] = useSaidFor<'copied' | 'failed'>()
  const copy = async (): Promise<void> => {
    const text = ticketText(stores, finding, i18n.language)
    setOutcome(text !== '' && (await copyText(text)) ? 'copied' : 'failed')
  }
  return (
    <>
      <Button {...props} icon={<CopyRegular />} onClick={() => void copy()}>
        {t(outcome === undefined ? 'copy.ticket' : `copy.${outcome}`)}
      </Button>
      <span role="status" className={spoken.spoken}>
        {outcome === undefined ? '' : t(`copy.${outcome}`)}
      </span>
    </>
  )
}
