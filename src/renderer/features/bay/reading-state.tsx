import { Button } from '@fluentui/react-components'
import { useTranslation } from 'react-i18next'
import { ErrorCircleRegular } from '@fluentui/react-icons/svg/error-circle'
import { LockClosedRegular } from '@fluentui/react-icons/svg/lock-closed'
import { PlugDisconnectedRegular } from '@fluentui/react-icons/svg/plug-disconnected'
import { ProhibitedRegular } from '@fluentui/react-icons/svg/prohibited'
import type { Side } from '../../../core/snapshot/schema.ts'
import type { GroupId } from '../../model/groups.ts'
import type { View } from '../../model/view.ts'
import { useStores, useThisSide } from '../../stores/context.ts'
import styles from './reading-state.module.css'

const icons = {
  absent: <PlugDisconnectedRegular />,
  unsupported: <ProhibitedRegular />,
  denied: <LockClosedRegular />,
  failed: <ErrorCircleRegular />
}

/** Why a side's list of one topic is not there: the reason in words, the native code, and what can be done. */
export function ReadingState({ topic, side, view }: { topic: GroupId; side: Side; view: View }) {
  const { t } = useTranslation()
  const { thisSide } = useStores()
  const running = useThisSide((store) => store.running.has(topic) || store.checking)
  const reading = view[side]?.[topic]
  if (reading === undefined || reading.status === 'present') return null
  if (reading.error?.code === 'NOT_RUN') return <NotRun topic={topic} side={side} />
  const here = view.here === side && !view.example
  return (
    <div className={styles.state} data-status={reading.status} data-side={side}>
      <span className={styles.icon} aria-hidden="true">
        {icons[reading.status]}
      </span>
      <div className={styles.words}>
        <p className={styles.title}>{t(`reading.${reading.status}`, { side: t(`side.${side}Lower`) })}</p>
        <p className={styles.reason}>
          {reading.reason}
          {reading.error !== undefined && <code className={styles.code}>{reading.error.code}</code>}
        </p>
        {reading.error !== undefined && reading.error.hint !== '' && <p className={styles.hint}>{reading.error.hint}</p>}
        {!here && !view.example && reading.status !== 'unsupported' && <p className={styles.hint}>{t('reading.otherSide')}</p>}
      </div>
      {here && reading.status !== 'unsupported' && (
        <Button size="small" disabled={running} onClick={() => void thisSide.getState().check([topic])}>
          {t('reading.again')}
        </Button>
      )}
    </div>
  )
}

/** A side of which only pasted texts are known, and this topic is in none of them. */
function NotRun({ topic, side }: { topic: GroupId; side: Side }) {
  const { t } = useTranslation()
  return (
    <div className={styles.state} data-status="not-run" data-side={side}>
      <span className={styles.icon} aria-hidden="true">
        {icons.absent}
      </span>
      <div className={styles.words}>
        <p className={styles.title}>{t('reading.notRun', { side: t(`side.${side}Lower`) })}</p>
        <p className={styles.reason}>{t(`reading.bring.${topic}`)}</p>
      </div>
    </div>
  )
}
