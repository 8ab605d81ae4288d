import { useTranslation } from 'react-i18next'
import { useEngineWords, useFormat } from '../../i18n/use-language.ts'
import { TOPICS, incompleteOf, isNotYet } from '../../model/engine.ts'
import type { Snapshot, Topic } from '../../model/engine.ts'
import { Fold } from '../../components/fold.tsx'
import { useView } from '../../stores/view-context.tsx'
import { topicName } from '../../model/describe.ts'
import { pastedFor } from '../../model/view.ts'
import { useLastSeen } from '../../stores/context.ts'
import { lastSeen } from '../../stores/last-seen.ts'
import { topicFacts } from './topic-facts.ts'
import styles from './more.module.css'

/** Every reading of every side with its status, folded away: for the one who needs evidence. */
export function More() {
  const { t } = useTranslation()
  const { local, session } = useView()
  const snapshots = [local, session].filter((snapshot) => snapshot !== null)
  return (
    <Fold title={t(snapshots.length === 2 ? 'more.titleBoth' : 'more.title')}>
      {() => (
        <div className={styles.sides}>
          {snapshots.map((snapshot) => (
            <SideReadings key={snapshot.side} snapshot={snapshot} />
          ))}
        </div>
      )}
    </Fold>
  )
}

function SideReadings({ snapshot }: { snapshot: Snapshot }) {
  const { t } = useTranslation()
  const words = useEngineWords()
  const format = useFormat()
  const { id, takenAt, tookMs, app } = snapshot
  return (
    <div className={styles.side}>
      <h2 className={styles.title}>{t(`side.${snapshot.side}`)}</h2>
      <Facts
        facts={[
          { field: t('more.sideReason'), value: words.sideReason(snapshot) },
          {
            field: t('more.snapshot'),
            value: `${id} · ${format.dateTime(Date.parse(takenAt))} · ${t('details.ms', { ms: format.number(tookMs) })} · ${app.host} ${app.version}`
          }
        ]}
      />
      {TOPICS.map((topic) => (
        <TopicReading key={topic} topic={topic} snapshot={snapshot} />
      ))}
    </div>
  )
}

function TopicReading({ topic, snapshot }: { topic: Topic; snapshot: Snapshot }) {
  const { t } = useTranslation()
  const words = useEngineWords()
  const format = useFormat()
  const view = useView()
  const reading = snapshot[topic]
  // Where the program did not run, only what was pasted is worth a line.
  if (reading === undefined || (reading.status !== 'present' && reading.error?.code === 'NOT_RUN')) return null
  const pasted = pastedFor(view, snapshot.side, topic)
  return (
    <div data-topic={topic} data-status={reading.status}>
      <h3 className={styles.topic}>
        {topicName(t, words, topic)}
        <span className={styles.status}>
          {pasted?.role === 'stands-in'
            ? t('side.origin.evidence', { time: format.time(pasted.at) })
            : `${t(`reading.status.${isNotYet(reading) ? 'not-yet' : reading.status}`)} · ${t('details.ms', { ms: format.upTo(reading.tookMs, 1) })}`}
        </span>
      </h3>
      {incompleteOf(reading).map((error) => {
        const { message, hint } = words.probeError(error)
        return (
          <p key={error.message} className={styles.reason} data-incomplete>
            {t('reading.status.incomplete')}: {message} {!message.includes(error.code) && <code className={styles.code}>{error.code}</code>}{' '}
            {hint}
          </p>
        )
      })}
      {reading.status === 'present' ? (
        <Facts facts={topicFacts(t, words, format, topic, snapshot)} />
      ) : (
        <>
          <p className={styles.reason}>
            {words.readingReason(reading)} {reading.error !== undefined && <code className={styles.code}>{reading.error.code}</code>}{' '}
            {reading.error !== undefined && words.probeError(reading.error).hint}
          </p>
          <LastFacts topic={topic} snapshot={snapshot} />
        </>
      )}
    </div>
  )
}

/** What was read of it last, where it could be read before. */
function LastFacts({ topic, snapshot }: { topic: Topic; snapshot: Snapshot }) {
  const { t } = useTranslation()
  const words = useEngineWords()
  const format = useFormat()
  const { example } = useView()
  const seen = useLastSeen((store) => (example ? undefined : lastSeen(store, topic, snapshot)))
  if (seen === undefined) return null
  return (
    <div className={styles.last} data-last-seen={snapshot.side}>
      <p className={styles.reason}>{t('reading.lastSeen', { time: format.recent(seen.takenAt) })}</p>
      <Facts facts={topicFacts(t, words, format, topic, seen)} />
    </div>
  )
}

function Facts({ facts }: { facts: readonly { field: string; value: string }[] }) {
  const { t } = useTranslation()
  if (facts.length === 0) return <p className={styles.reason}>{t('more.none')}</p>
  return (
    <dl className={styles.facts}>
      {facts.map(({ field, value }, index) => (
        <div key={index}>
          <dt>{field}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  )
}
