import { Button } from '@fluentui/react-components'
import { useEffect, useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useStore } from 'zustand'
import { Progress } from '../../components/progress.tsx'
import { useFormat } from '../../i18n/use-language.ts'
import { HARD_DELAY_MS, delayDirections, delayTest } from '../../model/engine-later.ts'
import type { DelayCourse, DelayTest } from '../../model/engine-later.ts'
import { useLink, useSound, useStores, useThisSide } from '../../stores/context.ts'
import { useDialogs } from '../../stores/dialogs.ts'
import { DELAY_SECONDS, delayOf } from '../../stores/sound-delay.ts'
import { DelayPicture } from './delay-picture.tsx'
import { Card, RecordingOff, SoundError } from './parts.tsx'
import styles from './delay.module.css'
import shared from './sound.module.css'

/** Whether sound falls behind: a sound each way every twelve seconds, for a minute or five, and what the delay did. */
export function DelayCard() {
  const { t } = useTranslation()
  const stores = useStores()
  const delay = delayOf(stores)
  const side = useThisSide((store) => store.snapshot?.side ?? 'local')
  const live = useLink((store) => store.link?.ways.some(({ state }) => state === 'connected') ?? false)
  const off = useThisSide((store) => store.recordingOff) !== null
  const busy = useSound(({ listen, send }) => listen.phase !== 'idle' || send.phase !== 'idle')
  const own = useSound((store) => store.delay)
  const seconds = useStore(delay, (store) => store.seconds)
  const error = useStore(delay, (store) => store.error)
  const mine = useSound((store) => store.own)
  const theirs = useSound((store) => store.other)
  const test = useMemo(
    () => delayTest(side === 'local' ? { local: mine, session: theirs } : { local: theirs, session: mine }),
    [side, mine, theirs]
  )
  return (
    <Card title={t('sound.delay.title')} text={t(live ? 'sound.delay.text' : 'sound.delay.textApart')} name="delay">
      <RecordingOff />
      <div className={shared.buttons}>
        {seconds === null ? (
          DELAY_SECONDS.map((length) => (
            <Button
              key={length}
              disabledFocusable={off || busy || own.phase !== 'idle'}
              onClick={() => void delay.getState().start(length, live)}
            >
              {t('sound.delay.begin', { count: length / 60 })}
            </Button>
          ))
        ) : (
          <Button onClick={() => delay.getState().stop()}>{t('sound.stop')}</Button>
        )}
      </div>
      {seconds !== null && <Running endsAt={own.endsAt} />}
      {error !== null && (
        <div data-delay-error={error.code}>
          {error.audio === null ? (
            <p className={shared.text}>
              {t(error.code === 'BAD_ARGUMENTS' ? 'sound.delay.older' : 'sound.ways.lost')}{' '}
              <code className={shared.code}>{error.code}</code>
            </p>
          ) : (
            <>
              <p className={shared.text}>{t('sound.ways.where.there')}</p>
              <SoundError error={error.audio} />
            </>
          )}
        </div>
      )}
      <SoundError error={own.error} />
      {test !== undefined && seconds === null && <Result test={test} side={side} />}
    </Card>
  )
}

/** How long it still takes; said once, not every second. */
function Running({ endsAt }: { endsAt: number | null }) {
  const { t } = useTranslation()
  const format = useFormat()
  const [now, setNow] = useState(() => Date.now())
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), 1000)
    return () => clearInterval(timer)
  }, [])
  const left = endsAt === null ? null : Math.max(0, Math.round((endsAt - now) / 1000))
  return (
    <div className={shared.opening}>
      <span className={shared.hint} role="status">
        {t('sound.delay.running')}
      </span>
      {left !== null && (
        <span className={shared.hint} aria-hidden="true">
          {t('sound.delay.left', { time: `${format.number(Math.floor(left / 60))}:${String(left % 60).padStart(2, '0')}` })}
        </span>
      )}
      <Progress aria-label={t('sound.delay.running')} />
    </div>
  )
}

/** grave: it falls behind or is long. */
const isGrave = ({ trend: { kind }, points, isWhole }: DelayCourse): boolean =>
  kind === 'grows' || kind === 'jumps' || (isWhole && (points.at(-1)?.ms ?? 0) > HARD_DELAY_MS)

function Result({ test, side }: { test: DelayTest; side: 'local' | 'session' }) {
  const { t } = useTranslation()
  const dialogs = useDialogs()
  const format = useFormat()
  const grave = test.courses.some(isGrave)
  const heard = test.courses.filter(({ points }) => points.length > 0)
  return (
    <div data-delay={test.courses.map(({ heardBy, trend }) => `${heardBy}:${trend.kind}`).join(' ')} role="status">
      <h4 className={styles.headline}>
        <Headline test={test} side={side} />
      </h4>
      <ul className={styles.sentences}>
        {test.courses.map((course) => (
          <li key={course.heardBy} className={shared.text}>
            <Sentence course={course} isHere={course.heardBy === side} />
          </li>
        ))}
      </ul>
      <p className={shared.hint}>
        {t(heard.length > 1 ? 'sound.delay.finished' : 'sound.delay.finishedOne', {
          time: format.time(test.startedAt),
          count: Math.max(0, ...test.courses.map(({ points }) => points.length))
        })}
        {heard.some(({ isWhole }) => !isWhole) && ` ${t(heard.length > 1 ? 'sound.delay.relative' : 'sound.delay.relativeOne')}`}
      </p>
      {heard.length > 0 && <DelayPicture test={test} side={side} />}
      {grave && (
        <div className={styles.advice}>
          <p>
            <b>{t('sound.delay.reconnect')}</b> {t('sound.delay.notYours')}
          </p>
          <Button onClick={() => dialogs.open('report')}>{t('sound.delay.send')}</Button>
        </div>
      )}
    </div>
  )
}

/** What the test comes to, of the directions that it says something of: of one alone where the other was not heard. */
function Headline({ test, side }: { test: DelayTest; side: 'local' | 'session' }) {
  const { t } = useTranslation()
  const { told, untold } = delayDirections(test)
  const [one] = told
  const [other] = untold
  const verdict = told.some(isGrave) ? 'behind' : 'fine'
  if (one === undefined) return t('sound.delay.unknown')
  if (other === undefined) return t(`sound.delay.${verdict}`)
  const words = t(`sound.delay.one.${verdict}.${one.heardBy === side ? 'here' : 'there'}`)
  return t(`sound.delay.other.${other.why}`, { words })
}

function Sentence({ course, isHere }: { course: DelayCourse; isHere: boolean }) {
  const { t } = useTranslation()
  const format = useFormat()
  const { kind, perMinute, jumps } = course.trend
  const silent = course.points.length === 0
  const largest = jumps.reduce((most, { ms }) => (Math.abs(ms) > Math.abs(most) ? ms : most), 0)
  return (
    <>
      <b>{t(isHere ? 'sound.delay.line.here' : 'sound.delay.line.there')}:</b>{' '}
      {t(`sound.delay.kind.${silent ? 'silent' : kind}`, {
        ms: format.number(Math.abs(perMinute)),
        count: jumps.length,
        jump: format.number(Math.abs(largest))
      })}
      {course.isWhole && kind !== 'uncertain' && ` ${t('sound.delay.atTheEnd', { ms: format.number(course.points.at(-1)?.ms ?? 0) })}`}
    </>
  )
}
