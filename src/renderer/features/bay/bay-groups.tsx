import { useTranslation } from 'react-i18next'
import type { View } from '../../model/view.ts'
import { cx } from '../../components/cx.ts'
import { BayGroup } from './bay-group.tsx'
import type { SoundSlots } from './slots.ts'
import { useStillPointer } from './use-still-pointer.ts'
import styles from './bay-groups.module.css'

/** The groups of the patch bay. While a pointer rests among them, devices that go away keep their place. */
export function BayGroups({ view, slots }: { view: View; slots: SoundSlots }) {
  const { t } = useTranslation()
  const alone = view.local === null || view.session === null
  const { hold, pointer } = useStillPointer()
  return (
    <div className={cx(styles.groups, alone && styles.alone)} aria-label={t('nav.sideBySide')} role="group" {...pointer}>
      {view.groups.map((group) => (
        <BayGroup key={group} group={group} view={view} hold={hold} slots={slots} />
      ))}
    </div>
  )
}
