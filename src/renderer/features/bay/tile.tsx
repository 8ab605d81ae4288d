import { useTranslation } from 'react-i18next'
import type { BayRow } from '../../model/groups.ts'
import type { Side } from '../../../core/snapshot/schema.ts'
import { describeSide } from '../../model/describe.ts'
import { cx } from '../../components/cx.ts'
import styles from './tile.module.css'

/** One device on one side, or the ghost that says what was expected there. */
export function Tile({ row, side }: { row: BayRow; side: Side }) {
  const { t } = useTranslation()
  const device = row[side]
  if (device !== undefined) {
    return (
      <span className={styles.tile}>
        <span className={styles.name} title={device.name}>
          {device.name}
        </span>
        <span className={styles.text}>{describeSide(t, row, side)}</span>
      </span>
    )
  }
  const ghost = ghostOf(row.state, side)
  return (
    <span className={cx(styles.tile, styles.ghost)}>
      <span className={styles.name}>{t(`ghost.${ghost}.title`)}</span>
      <span className={styles.text}>{t(`ghost.${ghost}.text`, { name: row.name })}</span>
    </span>
  )
}

type Ghost = 'missing' | 'local-only' | 'session-only' | 'unknownSession' | 'unknownLocal'

function ghostOf(state: BayRow['state'], side: Side): Ghost {
  if (state === 'unknown') return side === 'session' ? 'unknownSession' : 'unknownLocal'
  if (side === 'local') return 'session-only'
  return state === 'local-only' ? 'local-only' : 'missing'
}
