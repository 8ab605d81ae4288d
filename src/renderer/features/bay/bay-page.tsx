import { useTranslation } from 'react-i18next'
import { GROUPS } from '../../model/groups.ts'
import { useView } from '../../model/view-context.tsx'
import { useOtherSide } from '../../stores/context.ts'
import { cx } from '../../components/cx.ts'
import { Invitation } from '../intake/invitation.tsx'
import { More } from '../more/more.tsx'
import { SideHeading } from '../sides/side-heading.tsx'
import { BayGroup } from './bay-group.tsx'
import { BaySkeleton } from './bay-skeleton.tsx'
import { useBayKeys } from './use-bay-keys.ts'
import { useStillPointer } from './use-still-pointer.ts'
import styles from './bay-page.module.css'

/** The page of the two sides: headings, the groups of the patch bay, and everything else that was read. */
export function BayPage() {
  const { t } = useTranslation()
  const view = useView()
  const origin = useOtherSide((store) => store.origin)
  const onKeyDown = useBayKeys()
  const { hold, pointer } = useStillPointer(view)
  if (view.local === null && view.session === null) return <BaySkeleton />
  const missing = view.local === null ? 'local' : view.session === null ? 'session' : null
  const groups = GROUPS.map((group) => <BayGroup key={group} group={group} view={view} hold={hold} />)
  // A new pair of sides is a new list: nothing of the one before keeps its place.
  const pair = [view.local !== null, view.session !== null, view.example, origin?.kind, (missing ?? 'both')].join()
  return (
    <div className={cx(styles.page, missing !== null && styles.alone)}>
      <div className={styles.sides}>
        {missing !== 'local' && <SideHeading side="local" />}
        {missing !== 'session' && <SideHeading side="session" />}
      </div>
      <div className={cx(styles.columns, missing === 'local' && styles.mirrored)}>
        <div key={pair} className={styles.groups} aria-label={t('nav.sideBySide')} role="group" onKeyDown={onKeyDown} {...pointer}>
          {groups}
        </div>
        {missing !== null && <Invitation side={missing} />}
      </div>
      <More />
    </div>
  )
}
