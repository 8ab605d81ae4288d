import { Button } from '@fluentui/react-components'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../i18n/use-language.ts'
import { TOPICS, isNotYet } from '../../model/engine.ts'
import type { Side, Snapshot } from '../../model/engine.ts'
import { useView } from '../../stores/view-context.tsx'
import { useLink, useOtherSide, useStores } from '../../stores/context.ts'
import type { LinkWay } from '../../../shared/policies.ts'
import { cx } from '../../components/cx.ts'
import { useFilePicker } from '../../components/bring-in/use-file-picker.ts'
import { Age } from './age.tsx'
import { systemOf } from './system.ts'
import styles from './side-heading.module.css'

/** Where the age stands in the sentence that a language has for it. */
const AGE = '<age/>'

/** When a side was read last, with its age going on. */
function Checked({ words, since }: { words: string; since: string }) {
  const [before = '', after = ''] = words.split(AGE)
  return (
    <>
      {before}
      <Age since={since} />
      {after}
    </>
  )
}

/** Which machine stands on a side, what it runs, how fresh the snapshot is and how it got here; `children` stand below. In a line where it is the only one. */
export function SideHeading({ side, alone, children }: { side: Side; alone: boolean; children: ReactNode }) {
  const { t } = useTranslation()
  const format = useFormat()
  const view = useView()
  const snapshot = view[side]
  if (snapshot === null) return null
  const pasted = snapshot.app.host === 'pasted'
  return (
    <section
      className={cx(styles.side, alone && styles.alone)}
      aria-label={t(`side.${side}`)}
      aria-busy={view.here === side && isBeingRead(snapshot)}
      data-side={side}
    >
      <p className={styles.kicker}>
        {t(`side.${side}`)}
        {' · '}
        <Origin side={side} />
      </p>
      <div className={styles.line}>
        <h2 className={styles.machine} title={nameOf(snapshot) ?? undefined}>
          {nameOf(snapshot) ?? t(pasted ? 'side.pastedMachine' : 'side.unknownMachine')}
        </h2>
        {!view.example && view.here !== side && (pasted ? <OpenSnapshot /> : <OtherSideActions />)}
      </div>
      <p className={styles.system}>
        {systemOf(t, format, snapshot).map((part) => (
          <span key={part}>{part} · </span>
        ))}
        {pasted ? t('side.notRun') : <Checked words={t('side.checked')} since={snapshot.takenAt} />}
      </p>
      {children}
    </section>
  )
}

/** Whether topics of it have not answered yet. */
const isBeingRead = (snapshot: Snapshot): boolean =>
  TOPICS.some((topic) => {
    const reading = snapshot[topic]
    return reading !== undefined && isNotYet(reading)
  })

const nameOf = (snapshot: Snapshot): string | null => (snapshot.machine.status === 'present' ? snapshot.machine.data.name : null)

function Origin({ side }: { side: Side }) {
  const { t } = useTranslation()
  const format = useFormat()
  const view = useView()
  const origin = useOtherSide((store) => store.origin)
  const opened = useOtherSide((store) => store.opened !== null)
  if (view.example) return t(opened ? 'report.side' : 'side.example')
  if (view.here === side) return t('side.this')
  if (view[side]?.app.host === 'pasted') return t('side.origin.evidence', { time: format.time(view[side].takenAt) })
  if (origin === null) return null
  if (origin.kind === 'link') return <Carried way={origin.way} at={origin.at} />
  return origin.kind === 'paste' ? t('side.origin.paste') : t(`side.origin.${origin.kind}`, { name: origin.name })
}

/** Which way carried it, and since when; how long a live one takes there and back. */
function Carried({ way, at }: { way: LinkWay; at: string }) {
  const { t } = useTranslation()
  const format = useFormat()
  const state = useLink(({ link }) => link?.ways.find((one) => one.way === way))
  if (state?.state === 'connected' && state.roundTripMs !== undefined)
    return t('side.origin.live', { time: format.number(state.roundTripMs, state.roundTripMs < 10 ? 1 : 0) })
  return <Checked words={t(`side.origin.link.${way}`)} since={at} />
}

/** Only pasted lists stand on this side: a snapshot would tell more. */
function OpenSnapshot() {
  const { t } = useTranslation()
  const pick = useFilePicker()
  return (
    <span className={styles.actions}>
      <Button size="small" appearance="subtle" onClick={pick}>
        {t('side.openSnapshot')}
      </Button>
    </span>
  )
}

function OtherSideActions() {
  const { t } = useTranslation()
  const { otherSide } = useStores()
  const pick = useFilePicker()
  return (
    <span className={styles.actions}>
      <Button size="small" appearance="subtle" aria-label={t('side.replaceLabel')} onClick={pick}>
        {t('side.replace')}
      </Button>
      <Button size="small" appearance="subtle" aria-label={t('side.removeLabel')} onClick={() => otherSide.getState().remove()}>
        {t('side.remove')}
      </Button>
    </span>
  )
}
