import { useTranslation } from 'react-i18next'
import { useEngineWords } from '../../i18n/use-language.ts'
import type { BayRow } from '../../model/groups.ts'
import type { Side } from '../../model/engine.ts'
import { describeDevice, noteUnder } from '../../model/describe.ts'
import { usePreferences } from '../../stores/context.ts'
import { cx } from '../../components/cx.ts'
import styles from './tile.module.css'

/** One device on one side, or the ghost that says what was expected there. */
export function Tile({ row, side, unread }: { row: BayRow; side: Side; unread: boolean }) {
  const { t } = useTranslation()
  const words = useEngineWords()
  const helpdesk = usePreferences((store) => store.helpdesk)
  const device = row[side]
  if (device !== undefined) {
    const text = describeDevice(t, words, row.capability, device, helpdesk)
    return (
      <span className={styles.tile} data-device>
        <span className={styles.name} title={device.name}>
          {device.name}
        </span>
        <span className={styles.text} title={text}>
          {text}
        </span>
      </span>
    )
  }
  const ghost = ghostOf(row.state, side)
  // The engine's reason says more than our words, but for a device expected under its name, and a list whose box tells why it is not there.
  const note = ghost === 'missing' || unread ? undefined : noteUnder(words, row)
  const text = note ?? t(`ghost.${ghost}.text`, { name: row.name })
  return (
    <span className={cx(styles.tile, styles.ghost)}>
      <span className={styles.name}>{t(`ghost.${ghost}.title`)}</span>
      {text !== '' && (
        <span className={styles.text} title={text}>
          {text}
        </span>
      )}
    </span>
  )
}

type Ghost = 'missing' | 'local-only' | 'session-only' | 'unknownSession' | 'unknownLocal'

function ghostOf(state: BayRow['state'], side: Side): Ghost {
  if (state === 'unknown') return side === 'session' ? 'unknownSession' : 'unknownLocal'
  if (side === 'local') return 'session-only'
  return state === 'local-only' ? 'local-only' : 'missing'
}
