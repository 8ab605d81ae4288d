import { useTranslation } from 'react-i18next'
import { linkOf } from '../../model/describe.ts'
import type { BayRow } from '../../model/groups.ts'
import { useView } from '../../model/view-context.tsx'
import { findingsFor } from '../../model/view.ts'
import { EvidenceList } from './evidence-list.tsx'
import { FindingView } from './finding-view.tsx'
import { Layers } from './layers.tsx'
import { Technical } from './technical.tsx'
import styles from './details.module.css'

/** One row: what is so in plain words, what to do, who decided, and only then what is technical. */
export function RowDetails({ row }: { row: BayRow }) {
  const { t } = useTranslation()
  const view = useView()
  const findings = findingsFor(row, view.findings)
  const effective = view.effective?.[row.capability]
  return (
    <>
      <p className={styles.kicker}>
        {row.name} · {t(`kind.${row.capability}`)}
      </p>
      {findings.length === 0 ? (
        <>
          <h2 tabIndex={-1} className={styles.title}>
            {t(`link.${linkOf(row)}.sentence`)}
          </h2>
          {row.note !== undefined && <p className={styles.text}>{row.note}</p>}
        </>
      ) : (
        findings.map((finding) => <FindingView key={finding.rule} finding={finding} />)
      )}
      {effective !== undefined && row.state !== 'alone' && <Layers effective={effective} />}
      <EvidenceList findings={findings} />
      <Technical row={row} />
    </>
  )
}
