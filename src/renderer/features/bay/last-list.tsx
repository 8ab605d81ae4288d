import { useTranslation } from 'react-i18next'
import { useEngineWords, useFormat } from '../../i18n/use-language.ts'
import { describeDevice } from '../../model/describe.ts'
import { devicesIn } from '../../model/engine.ts'
import type { Side } from '../../model/engine.ts'
import { dataOf } from '../../model/engine.ts'
import { listOf, ownerOf } from '../../model/groups.ts'
import type { GroupId } from '../../model/groups.ts'
import type { View } from '../../model/view.ts'
import { lastSeen } from '../../stores/last-seen.ts'
import { useLastSeen, usePreferences } from '../../stores/context.ts'
import { cx } from '../../components/cx.ts'
import tile from './tile.module.css'
import styles from './last-list.module.css'

/** What a side listed when it could last be read, on its own side only: that it cannot be read now takes nothing away. */
export function LastList({ topic, side, view }: { topic: GroupId; side: Side; view: View }) {
  const { t } = useTranslation()
  const words = useEngineWords()
  const format = useFormat()
  const helpdesk = usePreferences((store) => store.helpdesk)
  const snapshot = view[side]
  const seen = useLastSeen((store) => (snapshot === null || view.example ? undefined : lastSeen(store, topic, snapshot)))
  const data: object | undefined = seen === undefined ? undefined : dataOf(listOf(seen, topic))
  if (seen === undefined || data === undefined) return null
  const devices = devicesIn(topic, data)
  if (devices.length === 0) return null
  const title = t('reading.lastSeen', { time: format.recent(seen.takenAt) })
  return (
    <div className={cx(styles.last, styles[side])} data-last-seen={side}>
      <p className={styles.title}>{title}</p>
      <ul className={styles.list} aria-label={`${t(`side.${side}`)}, ${title}`}>
        {devices.map((device, index) => (
          <li key={index} className={cx(tile.tile, styles.tile)}>
            <span className={tile.name}>{device.name}</span>
            <span className={tile.text}>{describeDevice(t, words, ownerOf(topic, device), device, helpdesk)}</span>
          </li>
        ))}
      </ul>
    </div>
  )
}
