import { memo } from 'react'
import { useTranslation } from 'react-i18next'
import { useEngineWords } from '../../i18n/use-language.ts'
import type { Side } from '../../model/engine.ts'
import { linkOf, noteUnder, rowLabel } from '../../model/describe.ts'
import { isHeard } from '../../model/groups.ts'
import type { BayRow as Row } from '../../model/groups.ts'
import type { Held } from '../../model/stable.ts'
import { useStores } from '../../stores/context.ts'
import { cx } from '../../components/cx.ts'
import { Cord, GoneMark } from '../../components/state-mark.tsx'
import type { SoundSlots } from './slots.ts'
import { Tile } from './tile.tsx'
import { useBayKeys } from './use-bay-keys.ts'
import styles from './bay-row.module.css'

interface Props {
  held: Held<Row>
  selected: boolean
  tabStop: boolean
  /** The only side there is, null when there are two. */
  only: Side | null
  /** A side whose list could not be read, null when both were. */
  unread: Side | null
  Mark: SoundSlots['Mark']
}

/** One device and its counterpart: a single control. Renders again only when the device or the selection changes. */
export const BayRow = memo(function BayRow({ held, selected, tabStop, only, unread, Mark }: Props) {
  const { t } = useTranslation()
  const words = useEngineWords()
  const { selection } = useStores()
  const onKeyDown = useBayKeys(held.row.key)
  const { row, changes, gone } = held
  const note = noteUnder(words, row)
  const label = gone
    ? t('row.label', { name: row.name, kind: words.kind(row.capability), state: t('group.gone') })
    : rowLabel(t, words, row)
  return (
    <div
      role="row"
      aria-label={label}
      aria-selected={selected}
      tabIndex={tabStop ? 0 : -1}
      data-row={row.key}
      className={cx(
        styles.row,
        only !== null && styles.alone,
        only !== null && styles[only],
        selected && styles.selected,
        gone && styles.gone
      )}
      onClick={() => selection.getState().show(row.key)}
      onKeyDown={onKeyDown}
      onFocus={() => selection.getState().move(row.key)}
    >
      {changes > 0 && <span key={changes} className={styles.flash} aria-hidden="true" />}
      {only !== 'session' && (
        <div role="rowheader" className={styles.local} data-side-name={t('side.local')}>
          <Tile row={row} side="local" unread={unread === 'local'} />
        </div>
      )}
      {only === null && (
        <div role="gridcell" className={styles.state}>
          {gone ? <GoneMark /> : <Cord state={linkOf(row)}>{isHeard(row.capability) && <Mark row={row} />}</Cord>}
        </div>
      )}
      {only !== 'local' && (
        <div role="gridcell" className={styles.session} data-side-name={t('side.session')}>
          <Tile row={row} side="session" unread={unread === 'session'} />
        </div>
      )}
      {only === null &&
        note !== undefined &&
        note !== '' &&
        row.local !== undefined &&
        row.session !== undefined &&
        (row.state === 'unknown' || row.state === 'differs') && (
          <div role="gridcell" className={styles.note}>
            {note}
          </div>
        )}
    </div>
  )
})
