import { useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { TFunction } from 'i18next'
import type { Snapshot } from '../../../core/snapshot/schema.ts'
import { useOtherSide, useThisSide } from '../../stores/context.ts'
import { changesBetween } from './changes.ts'
import type { Change } from './changes.ts'
import styles from './announcer.module.css'

/** More changes at once than this are counted, not listed. */
const MOST = 4

const words = (t: TFunction, change: Change): string =>
  'name' in change ? t(`live.${change.what}`, { name: change.name }) : t(`live.${change.what}`, { topic: t(`group.${change.topic}`) })

/** Says in words what changed on this side, for those who do not see the row change. */
export function Announcer() {
  const { t } = useTranslation()
  const snapshot = useThisSide((store) => store.snapshot)
  const other = useOtherSide((store) => store.snapshot)
  const before = useRef<Snapshot | null>(null)
  const [said, setSaid] = useState('')
  useEffect(() => {
    const last = before.current
    before.current = snapshot
    if (last === null || snapshot === null || last.side !== snapshot.side) return
    const changes = changesBetween(last, snapshot)
    if (changes.length === 0) return
    setSaid(changes.length > MOST ? t('live.many', { count: changes.length }) : changes.map((change) => words(t, change)).join('. '))
  }, [snapshot, t])
  useEffect(() => {
    if (other !== null) setSaid(t('intake.opened', { name: other.machine.status === 'present' ? other.machine.data.name : t(`side.${other.side}`) }))
  }, [other, t])
  return (
    <div className={styles.hidden} role="status" aria-live="polite" data-announcer>
      {said}
    </div>
  )
}
