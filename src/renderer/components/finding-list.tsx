import { useTranslation } from 'react-i18next'
import { ErrorCircleRegular } from '@fluentui/react-icons/svg/error-circle'
import { WarningRegular } from '@fluentui/react-icons/svg/warning'
import type { Finding } from '../model/engine.ts'
import { isProblem } from '../model/order.ts'
import { findingKey } from '../model/finding-key.ts'
import { useView } from '../stores/view-context.tsx'
import { useEngineWords, useFormat } from '../i18n/use-language.ts'
import { cx } from './cx.ts'
import { OpenFinding } from './open-finding.tsx'
import styles from './finding-list.module.css'
import spoken from './spoken.module.css'

/**
 * Findings that stand in the page, a sentence each; choosing one opens what to do about it.
 *
 * @param inGroup in a group, which leaves its edges to what is in it where the page is narrow
 */
export function FindingList({ findings, inGroup = false }: { findings: readonly Finding[]; inGroup?: boolean }) {
  const { t } = useTranslation()
  if (findings.length === 0) return null
  return (
    <ul className={cx(styles.list, inGroup && styles.inGroup)}>
      {findings.map((finding) => (
        <li key={findingKey(finding)} className={styles.item} data-severity={finding.severity}>
          <span className={styles.icon} aria-hidden="true">
            {finding.severity === 'problem' ? <ErrorCircleRegular /> : <WarningRegular />}
          </span>
          <span>
            {/* What the icon says to those who see it. */}
            <span className={spoken.spoken}>{t(`details.severity.${finding.severity}`)}: </span>
            <OpenFinding finding={finding} hint={t('details.todo')} />
            <Devices finding={finding} />
          </span>
        </li>
      ))}
    </ul>
  )
}

/** So many devices are named, and the others counted. */
const NAMED = 3

/** Which devices a finding is about, where its sentence does not say it. */
function Devices({ finding }: { finding: Finding }) {
  const { t } = useTranslation()
  const words = useEngineWords()
  const format = useFormat()
  const view = useView()
  const title = words.findingTitle(finding)
  // A cause that names no row stands in the way of all that did not arrive.
  const rows = view.rows.filter((row) =>
    finding.rows === undefined ? row.capability === finding.capability && isProblem(row) : finding.rows.includes(row.key)
  )
  const names = [...new Set(rows.map(({ name }) => name))]
  if (names.length === 0 || names.some((name) => title.includes(name))) return null
  const more = names.length - NAMED
  // One that is counted could as well be named.
  const said = more <= 1 ? names : [...names.slice(0, NAMED), t('details.moreDevices', { count: more })]
  return <span className={styles.devices}>{format.list(said)}</span>
}
