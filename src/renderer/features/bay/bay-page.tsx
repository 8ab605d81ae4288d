import { useTranslation } from 'react-i18next'
import { GROUPS } from '../../model/groups.ts'
import { useView } from '../../model/view-context.tsx'
import type { View } from '../../model/view.ts'
import { useOtherSide } from '../../stores/context.ts'
import { cx } from '../../components/cx.ts'
import { ConnectionStrip } from '../evidence/connection-strip.tsx'
import { MoreFindings } from '../findings/more-findings.tsx'
import { Invitation } from '../intake/invitation.tsx'
import { More } from '../more/more.tsx'
import { SideHeading } from '../sides/side-heading.tsx'
import { BayGroup } from './bay-group.tsx'
import { BaySkeleton } from './bay-skeleton.tsx'
import { useStillPointer } from './use-still-pointer.ts'
import styles from './bay-page.module.css'

/** The page of the two sides: headings, the groups of the patch bay, and everything else that was read. */
export function BayPage() {
  const view = useView()
  const origin = useOtherSide((store) => store.origin)
  if (view.local === null && view.session === null) return <BaySkeleton />
  const missing = view.local === null ? 'local' : view.session === null ? 'session' : null
  // A new pair of sides is a new list: nothing of the one before keeps its place.
  const pair = [missing, view.example, view.here, origin?.kind].join()
  return (
    <div className={cx(styles.page, missing !== null && styles.alone, missing === 'local' && styles.mirrored)}>
      <div className={styles.sides}>
        {missing !== 'local' && <SideHeading side="local" />}
        {missing !== 'session' && <SideHeading side="session" />}
      </div>
      <ConnectionStrip />
      <div className={styles.columns} data-columns>
        {missing === 'local' && <Invitation side="local" />}
        <Groups key={pair} view={view} />
        {missing === 'session' && <Invitation side="session" />}
      </div>
      <MoreFindings />
      <More />
    </div>
  )
}

function Groups({ view }: { view: View }) {
  const { t } = useTranslation()
  const { hold, pointer } = useStillPointer()
  return (
    <div className={styles.groups} aria-label={t('nav.sideBySide')} role="group" {...pointer}>
      {GROUPS.map((group) => (
        <BayGroup key={group} group={group} view={view} hold={hold} />
      ))}
    </div>
  )
}
