import { useTranslation } from 'react-i18next'
import { useEngineWords } from '../../i18n/use-language.ts'
import { linkOf } from '../../model/describe.ts'
import type { BayRow } from '../../model/groups.ts'
import { usePreferences } from '../../stores/context.ts'
import { useView } from '../../stores/view-context.tsx'
import { findingsFor } from '../../model/view.ts'
import { EvidenceList } from './evidence-list.tsx'
import { FindingBrief, FindingView } from './finding-view.tsx'
import { Layers } from './layers.tsx'
import type { RowSlot } from './row-slot.ts'
import { Technical } from './technical.tsx'
import styles from './details.module.css'

/** One row: what is so in plain words and what to do; for the helpdesk also who decided, and only then what is technical. */
export function RowDetails({ row, Sound }: { row: BayRow; Sound: RowSlot }) {
  const { t } = useTranslation()
  const words = useEngineWords()
  const view = useView()
  const findings = findingsFor(row, view.findings)
  const effective = view.effective?.[row.capability]
  const helpdesk = usePreferences((store) => store.helpdesk)
  const note = words.rowNote(row)
  const explained = findings.length > 0
  return (
    <>
      <p className={styles.kicker}>
        {row.name} · {words.kind(row.capability)}
      </p>
      {!explained && (
        <>
          <h2 tabIndex={-1} className={styles.title}>
            {t(`link.${linkOf(row)}.sentence`)}
          </h2>
          {note !== undefined && <p className={styles.text}>{note}</p>}
        </>
      )}
      {helpdesk ? findings.map((finding) => <FindingView key={finding.rule} finding={finding} />) : <FindingBrief findings={findings} />}
      <Sound row={row} />
      {helpdesk && effective !== undefined && <Layers effective={effective} />}
      {helpdesk && <EvidenceList findings={findings} />}
      {(helpdesk || !explained) && <Technical row={row} />}
    </>
  )
}
