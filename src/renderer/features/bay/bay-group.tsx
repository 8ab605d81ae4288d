import { Fragment, useDeferredValue, useId, useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { useEngineWords } from '../../i18n/use-language.ts'
import { ownOf, ownWords } from '../../model/engine.ts'
import { capabilitiesOf, isHeard, listOf } from '../../model/groups.ts'
import type { GroupId } from '../../model/groups.ts'
import { byRank, isAside } from '../../model/order.ts'
import type { View } from '../../model/view.ts'
import { useDelayed } from '../../components/use-delayed.ts'
import { useSelection, useThisSide } from '../../stores/context.ts'
import { cx } from '../../components/cx.ts'
import { FindingList } from '../../components/finding-list.tsx'
import { BayRow } from './bay-row.tsx'
import { isWanted, useFilter } from './filter.ts'
import { later, withEngines } from '../../components/later.tsx'
import { ReadingState } from './reading-state.tsx'
import type { SoundSlots } from './slots.ts'
import { useHeld } from './use-held.ts'
import { useMoved } from './use-moved.ts'
import styles from './bay-group.module.css'

const LastList = later(withEngines(async () => (await import('./last-list.tsx')).LastList))

interface Props {
  group: GroupId
  view: View
  /** Keep the place of devices that go away: a pointer is near. */
  hold: boolean
  slots: SoundSlots
}

/** One capability: its verdict, what could not be read, and its rows. */
export function BayGroup({ group, view, hold, slots }: Props) {
  const { t } = useTranslation()
  const words = useEngineWords()
  const titleId = useId()
  const verdictId = useId()
  // Hundreds of rows that come back may take longer than the next key: the field does not wait for them.
  const filter = useDeferredValue(useFilter())
  const only = view.local === null ? 'session' : view.session === null ? 'local' : null
  const all = view.byGroup[group]
  const rows = useMemo(() => {
    const here = only === null ? byRank(all.filter((row) => !isAside(row))) : all
    return here.filter((row) => isWanted(row, filter))
  }, [all, only, filter])
  const settled = useHeld(rows, hold)
  // A row that goes missing later goes to the other ones, unless a pointer is near: then all keep their places.
  const held = useMoved(settled, hold)
  const probing = useDelayed(
    useThisSide((store) => store.running.has(group)),
    500
  )
  const open = useSelection((store) => store.open)
  const current = useSelection((store) => store.current)
  const sides = (['local', 'session'] as const).filter((side) => view[side] !== null)
  const alone = only === null ? null : view[only]
  const tabStop = held.some(({ row }) => row.key === current) ? current : held[0]?.row.key
  const unread = sides.filter((side) => view[side] !== null && listOf(view[side], group).status !== 'present')
  const verdicts = view.verdicts[group]
  // Nothing of it is looked for: its head alone would be in the way.
  if (all.length > 0 && held.length === 0 && (filter.problems || filter.words !== '')) return null
  return (
    <section className={styles.group} aria-labelledby={titleId} data-group={group}>
      <header className={styles.head}>
        <h2 id={titleId} className={styles.title}>
          {words.list(group)}
        </h2>
        <p id={verdictId} className={styles.verdict}>
          {only !== null &&
            unread.length === 0 &&
            held.length > 0 &&
            alone !== null &&
            words.said(ownWords(ownOf(alone, capabilitiesOf(group))))}
          {only === null &&
            verdicts.map((verdict, index) => (
              <span key={index} className={styles.sentence}>
                {words.verdict(verdict)}
              </span>
            ))}
        </p>
        {probing && <span className={styles.probing}>{t('group.probing')}</span>}
      </header>
      <FindingList findings={view.causes[group]} inGroup />
      {sides.map((side) => (
        <Fragment key={side}>
          <ReadingState topic={group} side={side} view={view} />
          <LastList topic={group} side={side} view={view} />
        </Fragment>
      ))}
      {held.length > 0 && (
        <div role="grid" aria-labelledby={titleId} aria-describedby={verdictId} className={cx(styles.grid, only !== null && styles.lines)}>
          <div role="row" className={cx(styles.columns, only !== null && styles.alone)}>
            {only !== 'session' && <div role="columnheader">{t('column.local')}</div>}
            {only === null && <div role="columnheader">{t('column.state')}</div>}
            {only !== 'local' && <div role="columnheader">{t('column.session')}</div>}
          </div>
          {held.map((item) => (
            <BayRow
              key={item.row.key}
              held={item}
              selected={item.row.key === open}
              tabStop={item.row.key === tabStop}
              only={only}
              unread={unread[0] ?? null}
              Mark={slots.Mark}
            />
          ))}
        </div>
      )}
      {capabilitiesOf(group).some(isHeard) && !view.example && <slots.Meters />}
      {all.length === 0 && unread.length === 0 && <p className={styles.empty}>{words.none(group, only === null ? 'both' : 'one')}</p>}
    </section>
  )
}
