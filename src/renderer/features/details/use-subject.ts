import { useState } from 'react'
import type { Finding } from '../../model/engine.ts'
import { findingKey } from '../../model/finding-key.ts'
import type { BayRow } from '../../model/groups.ts'
import type { View } from '../../model/view.ts'
import { useSelection } from '../../stores/context.ts'

/** What the details are about: a row, or a finding that stands by itself. */
export interface Subject {
  key: string
  row?: BayRow
  finding?: Finding
  /** Set for a row that went away while it was open: it is shown as it was last seen. */
  gone: boolean
}

function find(view: View, key: string): Subject | null {
  const row = view.rows.find((candidate) => candidate.key === key)
  if (row !== undefined) return { key, row, gone: false }
  const finding = view.findings.find((candidate) => findingKey(candidate) === key)
  return finding === undefined ? null : { key, finding, gone: false }
}

/** The subject of the open details, null when nothing is open or nothing is known of it. */
export function useSubject(view: View): Subject | null {
  const key = useSelection((store) => store.open)
  const [last, setLast] = useState<Subject | null>(null)
  if (key === null) return null
  const subject = find(view, key)
  if (subject !== null) {
    if (subject.row !== last?.row || subject.finding !== last?.finding) setLast(subject)
    return subject
  }
  // A finding that no longer holds is good news and closes; a row that is gone is kept.
  return last?.key === key && last.row !== undefined ? { ...last, gone: true } : null
}
