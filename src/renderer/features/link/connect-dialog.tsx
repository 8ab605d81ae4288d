import { Button } from '@fluentui/react-components'
import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import type { WayState } from '../../../shared/link.ts'
import { cx } from '../../components/cx.ts'
import { Modal } from '../../components/modal.tsx'
import { useEngineWords, useFormat } from '../../i18n/use-language.ts'
import { ownWords } from '../../model/own-words.ts'
import type { Side } from '../../model/engine.ts'
import { plainWords } from '../../model/plain-words.ts'
import { orderedWays } from '../../model/way-order.ts'
import { useLink, usePreferences, useThisSide } from '../../stores/context.ts'
import { useDialogs } from '../../stores/dialogs.ts'
import { WayActions } from './way-actions.tsx'
import styles from './link.module.css'

/** The ways between both sides: the best one first, each with what it does now. It closes once the other side has come. */
export function ConnectDialog({ onDone }: { onDone: (words: string) => void }) {
  const { t } = useTranslation()
  const { close } = useDialogs()
  const here = useThisSide((store) => store.snapshot?.side ?? 'local')
  const link = useLink((store) => store.link)
  const peer = link?.peer ?? null
  const came = cameBy(peer, link?.ways ?? [])
  const done = peer && t('ways.done', { machine: peer.machine || t(`side.${here === 'local' ? 'session' : 'local'}`) })
  const before = useRef<string | null>(null)
  useEffect(() => {
    // What had come when the dialog opened is no news; who looks at a live way may stay.
    const known = before.current
    before.current = came
    if (known === null || done === null || came === known) return
    onDone(done)
    close()
  }, [came, close, done, onDone])
  const [best, ...others] = orderedWays(link?.ways ?? [])
  return (
    <Modal
      title={t('ways.title')}
      onClose={close}
      actions={
        <Button {...(best === undefined ? { appearance: 'primary', 'data-default': true } : {})} onClick={close}>
          {t('portable.close')}
        </Button>
      }
    >
      <p className={styles.intro}>{done ?? t(`ways.intro.${here}`)}</p>
      {best !== undefined && <Way way={best} here={here} best />}
      <h3 className={styles.others}>{t('ways.others')}</h3>
      {others.map((way) => (
        <Way key={way.way} way={way} here={here} best={false} />
      ))}
    </Modal>
  )
}

/** Another text for each other half that comes, and for each time that it is taken over once; the same while a live one changes. */
function cameBy(peer: { copy: string; way: string } | null, ways: readonly WayState[]): string {
  if (peer === null) return ''
  const taken = ways.find(({ way, state }) => way === peer.way && state === 'taken')
  return `${peer.copy} ${peer.way} ${taken?.at ?? ''}`
}

function Way({ way, here, best }: { way: WayState; here: Side; best: boolean }) {
  const { t } = useTranslation()
  const words = useEngineWords()
  const helpdesk = usePreferences((store) => store.helpdesk)
  const said = (text: NonNullable<WayState['why']>): string => words.said(plainWords(ownWords(text), helpdesk))
  const error = useLink((store) => (store.error?.way === way.way ? store.error : null))
  const side = way.way === 'screen' ? (`screen.${here}` as const) : way.way
  return (
    <section className={cx(styles.way, best && styles.best)} aria-label={t(`ways.way.${side}`)} data-way={way.way} data-state={way.state}>
      <div className={styles.head}>
        <h3 className={styles.name}>{t(`ways.way.${side}`)}</h3>
        <State way={way} />
      </div>
      <p className={styles.text}>{t(`ways.text.${side}`)}</p>
      {way.why !== undefined && way.state !== 'forbidden' && (
        <p className={styles.why} role={best ? 'status' : undefined}>
          {said(way.why)} {way.todo !== undefined && said(way.todo)}
        </p>
      )}
      {error !== null && <p className={styles.why}>{words.callError(error)}</p>}
      <div className={styles.actions}>
        <WayActions way={way} here={here} best={best} />
      </div>
    </section>
  )
}

/** What a way does now, with its progress, its age and its round trip; nothing where nobody has used it: its button says so. */
function State({ way }: { way: WayState }) {
  const { t } = useTranslation()
  const format = useFormat()
  const { state, read = 0, all, at, roundTripMs } = way
  if (state === 'off') return null
  const words =
    state === 'reading' && all !== undefined
      ? t('ways.progress', { read, all })
      : state === 'connected' && roundTripMs !== undefined
        ? t('side.origin.live', { time: format.number(roundTripMs, roundTripMs < 10 ? 1 : 0) })
        : state === 'taken' && at !== undefined
          ? t('ways.takenAt', { time: format.recent(at) })
          : t(`ways.state.${state}`)
  return <span className={cx(styles.state, (state === 'connected' || state === 'taken') && styles.fine)}>{words}</span>
}
