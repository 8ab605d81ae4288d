import { Field, Select } from '@fluentui/react-components'
import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { differenceWords, isNothing, momentChanges } from '../../model/engine-later.ts'
import type { DeviceChange, MomentChanges, SideChanges } from '../../model/engine-later.ts'
import { useEngineWords, useFormat } from '../../i18n/use-language.ts'
import { CHANGE_ICONS } from '../../components/change-icons.tsx'
import { topicName } from '../../model/describe.ts'
import { useHistory, useOtherSide, usePreferences, useStores, useThisSide } from '../../stores/context.ts'
import type { OpenedMoment } from '../../stores/history.ts'
import { whoseWords } from './whose.ts'
import styles from './history.module.css'

/** Now, as a moment: what this side and the other one are while the dialog is open. */
function useNow(): OpenedMoment | null {
  const here = useThisSide((store) => store.snapshot)
  const other = useOtherSide((store) => store.snapshot)
  return useMemo(() => {
    if (here === null) return null
    const pair = other !== null && other.side !== here.side ? other : null
    return { id: null, name: null, at: here.takenAt, local: null, session: null, [here.side]: here, ...(pair && { [pair.side]: pair }) }
  }, [here, other])
}

/** What came, went and changed between an earlier moment and now, or another moment. */
export function ChangesView({ older }: { older: OpenedMoment }) {
  const { t } = useTranslation()
  const format = useFormat()
  const now = useNow()
  const chosen = useHistory((store) => store.newer)
  const newer = chosen ?? now
  const isTurned = newer !== null && Date.parse(newer.at) < Date.parse(older.at)
  const [from, to] = isTurned ? [newer, older] : [older, newer]
  const changes = useMemo(() => (to === null ? undefined : momentChanges(from, to)), [from, to])
  if (changes === undefined) return null
  const when = (moment: OpenedMoment): string =>
    moment === now ? t('history.changes.now') : (moment.name ?? format.dateTime(Date.parse(moment.at)))
  return (
    <>
      <p className={styles.span}>{t('history.changes.span', { from: when(from), to: to === null ? '' : when(to) })}</p>
      <CompareWith older={older} />
      <div className={styles.changes} role="status" data-changes>
        <Summary changes={changes} />
        {changes.findings.length > 0 && <Findings changes={changes} />}
        {changes.sides.map((side) => (
          <SideList key={side.side} changes={side} />
        ))}
        {changes.onlyIn.map(({ side, moment }) => (
          <p key={side} className={styles.hint}>
            {t(`history.changes.only.${moment}.${side}`)}
          </p>
        ))}
        {changes.otherMachines.map((side) => (
          <p key={side} className={styles.hint}>
            {t(`history.changes.other.${side}`)}
          </p>
        ))}
      </div>
    </>
  )
}

/** The other moment: now, or any check that is kept. */
function CompareWith({ older }: { older: OpenedMoment }) {
  const { t } = useTranslation()
  const { history } = useStores()
  const format = useFormat()
  const kept = useHistory((store) => store.history)
  const newer = useHistory((store) => store.newer)
  const others = (kept?.checks ?? []).filter(({ id }) => id !== older.id && id !== kept?.current)
  if (others.length === 0) return null
  return (
    <Field label={t('history.changes.with')}>
      <Select
        value={newer?.id ?? ''}
        onChange={(_, { value }) => (value === '' ? history.getState().leave('newer') : void history.getState().open(value, 'newer'))}
      >
        <option value="">{t('history.changes.now')}</option>
        {others.map((check) => (
          <option key={check.id} value={check.id}>
            {format.dateTime(Date.parse(check.at))} · {whoseWords(t, check)}
          </option>
        ))}
      </Select>
    </Field>
  )
}

/** One sentence before every list. */
function Summary({ changes }: { changes: MomentChanges }) {
  const { t } = useTranslation()
  const devices = changes.sides.flatMap((side) => side.devices)
  const settings = changes.sides.reduce((sum, { differences }) => sum + differences.length, 0)
  const of = (change: DeviceChange['change']): number => devices.filter((one) => one.change === change).length
  const parts = [
    ...(['came', 'went', 'changed'] as const).flatMap((change) =>
      of(change) === 0 ? [] : [t(`history.changes.count.${change}`, { count: of(change) })]
    ),
    ...(settings === 0 ? [] : [t('history.changes.count.settings', { count: settings })])
  ]
  const format = useFormat()
  if (changes.sides.length === 0) return <p className={styles.verdict}>{t('history.changes.nothingCommon')}</p>
  if (isNothing(changes)) return <p className={styles.verdict}>{t('history.changes.nothing')}</p>
  return (
    <p className={styles.verdict}>
      {parts.length === 0 ? t('history.changes.judged') : t('history.changes.some', { what: format.list(parts) })}
    </p>
  )
}

function Findings({ changes }: { changes: MomentChanges }) {
  const { t } = useTranslation()
  const words = useEngineWords()
  return (
    <section>
      <h3 className={styles.heading}>{t('history.changes.problems')}</h3>
      <ul className={styles.lines}>
        {changes.findings.map(({ change, finding }, index) => (
          <li key={index} className={styles.line} data-change={change}>
            <span className={styles.icon} aria-hidden="true">
              {CHANGE_ICONS[change]}
            </span>
            <span>
              <b>{t(`history.changes.finding.${change}`)}</b> {words.findingTitle(finding)}
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}

function SideList({ changes: { side, devices, differences } }: { changes: SideChanges }) {
  const { t } = useTranslation()
  const words = useEngineWords()
  const helpdesk = usePreferences((store) => store.helpdesk)
  if (devices.length + differences.length === 0) return null
  return (
    <section aria-label={t(`side.${side}`)}>
      <h3 className={styles.heading}>{t(`side.${side}`)}</h3>
      <ul className={styles.lines}>
        {devices.map(({ topic, change, device, part }, index) => (
          <li key={index} className={styles.line} data-change={change}>
            <span className={styles.icon} aria-hidden="true">
              {CHANGE_ICONS[change]}
            </span>
            <span>{t(`timeline.${part ?? change}`, { name: device, topic: topicName(t, words, topic) })}</span>
          </li>
        ))}
        {helpdesk &&
          differences.map((difference, index) => (
            <li key={`d${index}`} className={styles.line} data-difference={difference.kind}>
              <span className={styles.icon} aria-hidden="true">
                {CHANGE_ICONS[difference.change]}
              </span>
              <span className={styles.exact}>{words.said(differenceWords(difference))}</span>
            </li>
          ))}
      </ul>
      {!helpdesk && differences.length > 0 && (
        <p className={styles.hint} data-hidden-differences={differences.length}>
          {t('history.changes.forHelpdesk', { count: differences.length })}
        </p>
      )}
    </section>
  )
}
