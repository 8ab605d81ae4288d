import { useTranslation } from 'react-i18next'
import { CHANGE_ICONS } from '../../components/change-icons.tsx'
import { Fold } from '../../components/fold.tsx'
import { useEngineWords, useFormat } from '../../i18n/use-language.ts'
import { topicName } from '../../model/describe.ts'
import type { Side, Snapshot } from '../../model/engine.ts'
import { useView } from '../../stores/view-context.tsx'
import styles from './timeline.module.css'

/** A side may keep a thousand changes: a list of all would bury the newest. */
const SHOWN = 50

type Entry = NonNullable<Snapshot['timeline']>[number] & { side: Side }

/** What came, went and changed on both sides, the newest first. */
const entriesOf = (...sides: readonly (Snapshot | null)[]): Entry[] =>
  sides
    .flatMap((snapshot) => (snapshot?.timeline ?? []).map((entry) => ({ ...entry, side: snapshot?.side ?? 'local' })))
    // What was noticed last stands first also where two were noticed in one moment.
    .toReversed()
    .toSorted((a, b) => Date.parse(b.at) - Date.parse(a.at))

/** What came and went while a program was open on a side, folded away below the newest of it; nothing where nothing did. */
export function Timeline() {
  const { t } = useTranslation()
  const words = useEngineWords()
  const format = useFormat()
  const { local, session } = useView()
  const entries = entriesOf(local, session)
  const [newest] = entries
  if (newest === undefined) return null
  const said = ({ topic, change, device, part }: Entry): string =>
    t(`timeline.${part ?? change}`, { name: device, topic: topicName(t, words, topic) })
  const shown = entries.slice(0, SHOWN)
  return (
    <Fold title={t('timeline.title')} hint={`${format.recent(newest.at)} · ${said(newest)}`}>
      {() => (
        <div className={styles.timeline} data-timeline>
          <ol className={styles.list}>
            {shown.map((entry, index) => (
              <li key={entries.length - index} className={styles.entry} data-change={entry.change} data-on={entry.side}>
                <time className={styles.time} dateTime={entry.at}>
                  {format.recent(entry.at)}
                </time>
                <span className={styles.icon} aria-hidden="true">
                  {CHANGE_ICONS[entry.change]}
                </span>
                <span className={styles.said}>{said(entry)}</span>
                <span className={styles.side}>{t(`side.${entry.side}`)}</span>
              </li>
            ))}
          </ol>
          {entries.length > shown.length && (
            <p className={styles.older}>{t('timeline.newest', { shown: shown.length, count: entries.length })}</p>
          )}
        </div>
      )}
    </Fold>
  )
}
