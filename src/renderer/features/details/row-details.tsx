import { useTranslation } from 'react-i18next'
import { useEngineWords } from '../../i18n/use-language.ts'
import { linkOf } from '../../model/describe.ts'
import type { BayRow } from '../../model/groups.ts'
import { usePreferences } from '../../stores/context.ts'
import { useView } from '../../stores/view-context.tsx'
import { Fold } from '../../components/fold.tsx'
import { findingsFor } from '../../model/view.ts'
import { EvidenceList } from './evidence-list.tsx'
import { FindingBrief, FindingView } from './finding-view.tsx'
import { Layers } from './layers.tsx'
import type { RowSlots } from './row-slot.ts'
import { Technical } from './technical.tsx'
import styles from './details.module.css'

/** One row: what is so in plain words and what to do; for the helpdesk also who decided, and only then what is technical. */
export function RowDetails({ row, Sound, Test }: { row: BayRow } & RowSlots) {
  const { t } = useTranslation()
  const words = useEngineWords()
  const view = useView()
  const findings = findingsFor(row, view.findings)
  const effective = view.effective?.[row.capability]
  const helpdesk = usePreferences((store) => store.helpdesk)
  // What a test showed stands below, with its time.
  const note = words.rowNote({ capability: row.capability, ...(row.note === undefined ? {} : { note: row.note }) })
  const explained = findings.length > 0
  return (
    <>
      <p className={styles.kicker}>
        {row.name} · {words.kind(row.capability)}
      </p>
      {!explained && (
        <>
          <h2 tabIndex={-1} className={styles.title}>
            {t(isTested(row) ? 'link.tested' : `link.${linkOf(row)}.sentence`)}
          </h2>
          {note !== undefined && <p className={styles.text}>{note}</p>}
        </>
      )}
      {helpdesk ? findings.map((finding) => <FindingView key={finding.rule} finding={finding} />) : <FindingBrief findings={findings} />}
      <Sound row={row} />
      <Test row={row} />
      {helpdesk && effective !== undefined && <Layers effective={effective} />}
      {helpdesk && <EvidenceList findings={findings} />}
      {helpdesk && <Technical row={row} />}
      {!helpdesk && !explained && <Fold title={t('details.forHelpdesk')}>{() => <Technical row={row} />}</Fold>}
    </>
  )
}

/** A device that both sides list and that has answered in the session: more is known of it than that it is listed. */
const isTested = (row: BayRow): boolean => linkOf(row) === 'listed' && row.test?.result === 'usable' && row.test.side === 'session'
