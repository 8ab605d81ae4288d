import { Button } from '@fluentui/react-components'
import { useTranslation } from 'react-i18next'
import { useEngineWords } from '../../i18n/use-language.ts'
import { ErrorCircleRegular } from '@fluentui/react-icons/svg/error-circle'
import { LockClosedRegular } from '@fluentui/react-icons/svg/lock-closed'
import { PlugDisconnectedRegular } from '@fluentui/react-icons/svg/plug-disconnected'
import { ProhibitedRegular } from '@fluentui/react-icons/svg/prohibited'
import { WarningRegular } from '@fluentui/react-icons/svg/warning'
import { incompleteOf, isNotYet } from '../../model/engine.ts'
import type { ProbeError, Side } from '../../model/engine.ts'
import { listOf } from '../../model/groups.ts'
import type { GroupId } from '../../model/groups.ts'
import type { View } from '../../model/view.ts'
import { later } from '../../components/later.tsx'
import { useDelayed } from '../../components/use-delayed.ts'
import { useStores, useThisSide } from '../../stores/context.ts'
import styles from './reading-state.module.css'

const Waiting = later(async () => (await import('../../components/waiting.tsx')).Waiting)

const icons = {
  absent: <PlugDisconnectedRegular />,
  unsupported: <ProhibitedRegular />,
  denied: <LockClosedRegular />,
  'not-asked': <ProhibitedRegular />,
  failed: <ErrorCircleRegular />,
  incomplete: <WarningRegular />
}

/** Why a side's list of one topic is not there, or not all of it: the reason in words, the native code, and what can be done. */
export function ReadingState({ topic, side, view }: { topic: GroupId; side: Side; view: View }) {
  const { t } = useTranslation()
  const words = useEngineWords()
  const { thisSide } = useStores()
  const running = useThisSide((store) => store.running.has(topic) || store.checking)
  const snapshot = view[side]
  const reading = snapshot && listOf(snapshot, topic)
  if (reading === null || (reading.status === 'present' && incompleteOf(reading).length === 0)) return null
  if (reading.status !== 'present' && reading.error?.code === 'NOT_RUN') return <NotRun topic={topic} side={side} />
  const here = view.here === side && !view.example
  if (isNotYet(reading)) return here ? <BeingRead side={side} /> : <NotYet side={side} />
  const status = reading.status === 'present' ? 'incomplete' : reading.status
  const reasons =
    reading.status === 'present'
      ? incompleteOf(reading).map((error) => ({ reason: words.probeError(error).message, error }))
      : [{ reason: words.readingReason(reading), error: reading.error }]
  return (
    <div className={styles.state} data-status={status} data-side={side}>
      <span className={styles.icon} aria-hidden="true">
        {icons[status]}
      </span>
      <div className={styles.words}>
        <p className={styles.title}>{t(`reading.${status}`, { side: t(`side.${side}Where`) })}</p>
        {reasons.map(({ reason, error }, index) => (
          <Reason key={index} reason={reason} error={error} />
        ))}
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

function Reason({ reason, error }: { reason: string; error: ProbeError | undefined }) {
  const words = useEngineWords()
  const hint = error === undefined ? '' : words.probeError(error).hint
  return (
    <>
      <p className={styles.reason}>
        {reason}
        {error !== undefined && !reason.includes(error.code) && <code className={styles.code}>{error.code}</code>}
      </p>
      {hint !== '' && <p className={styles.hint}>{hint}</p>}
    </>
  )
}

/** A topic of this side that has not answered yet, once the wait is long enough to notice. */
function BeingRead({ side }: { side: Side }) {
  const { t } = useTranslation()
  if (!useDelayed(true, 500)) return null
  return (
    <div className={styles.state} data-status="reading" data-side={side}>
      <span className={styles.icon} aria-hidden="true">
        <Waiting size="extra-tiny" />
      </span>
      <div className={styles.words}>
        <p className={styles.title}>{t('reading.reading', { side: t(`side.${side}Where`) })}</p>
      </div>
    </div>
  )
}

/** A topic that had not answered yet when the other side's snapshot was saved. */
function NotYet({ side }: { side: Side }) {
  const { t } = useTranslation()
  return (
    <div className={styles.state} data-status="not-yet" data-side={side}>
      <span className={styles.icon} aria-hidden="true">
        {icons['not-asked']}
      </span>
      <div className={styles.words}>
        <p className={styles.title}>{t('reading.not-yet', { side: t(`side.${side}Where`) })}</p>
        <p className={styles.hint}>{t('reading.otherSide')}</p>
      </div>
    </div>
  )
}

/** A side of which only pasted texts are known, and this topic is in none of them. */
function NotRun({ topic, side }: { topic: GroupId; side: Side }) {
  const { t } = useTranslation()
  const words = useEngineWords()
  return (
    <div className={styles.state} data-status="not-run" data-side={side}>
      <span className={styles.icon} aria-hidden="true">
        {icons.absent}
      </span>
      <div className={styles.words}>
        <p className={styles.title}>{t(`reading.notRun.${side}`)}</p>
        <p className={styles.reason}>{words.bring(topic)}</p>
      </div>
    </div>
  )
}
