import { Button } from '@fluentui/react-components'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { CheckmarkFilled } from '@fluentui/react-icons/svg/checkmark'
import { SendRegular } from '@fluentui/react-icons/svg/send'
import type { Side } from '../../model/engine.ts'
import { cx } from '../../components/cx.ts'
import { later, withEngines } from '../../components/later.tsx'
import { useFormat } from '../../i18n/use-language.ts'
import { useLink, useStores, useThisSide } from '../../stores/context.ts'
import { useDialogs } from '../../stores/dialogs.ts'
import { OtherWays } from './other-ways.tsx'
import { ReadHere } from './read-here.tsx'
import marks from '../../components/marks.module.css'
import styles from './path.module.css'

const HandOverPanel = later(withEngines(async () => (await import('./hand-over-panel.tsx')).HandOverPanel))

/**
 * The way to a result in three steps that stand still: here, in the remote desktop, result. Both windows show the same three; only the
 * place in them differs. There is one thing to press at a time.
 */
export function Path({ here }: { here: Side }) {
  const { t } = useTranslation()
  const dialogs = useDialogs()
  const handing = useLink((store) => store.handing)
  return (
    <section className={styles.path} aria-label={t('path.label')} data-path={here}>
      <Steps here={here} />
      {here === 'session' && handing ? (
        <HandOverPanel />
      ) : (
        <div className={styles.columns}>
          <div className={styles.main}>{here === 'local' ? <ReadHere /> : <HandOverHere />}</div>
          <OtherWays here={here} />
        </div>
      )}
      <div className={styles.foot}>
        <p className={styles.footText}>{t(`path.helpdesk.${here}`)}</p>
        <Button icon={<SendRegular />} onClick={() => dialogs.open('report')}>
          {t('path.send')}
        </Button>
      </div>
    </section>
  )
}

function Steps({ here }: { here: Side }) {
  const { t } = useTranslation()
  const format = useFormat()
  const takenAt = useThisSide((store) => store.snapshot?.takenAt)
  const reading = useThisSide((store) => store.running.size > 0)
  const done = takenAt === undefined || reading ? t('path.here.reading') : t('path.here.done', { time: format.recent(takenAt) })
  const handing = useLink((store) => store.handing)
  const local = here === 'local'
  return (
    <ol className={styles.steps}>
      <Step
        title={t(local ? 'path.here.title' : 'path.here.yours')}
        text={local ? done : t('path.here.keep')}
        mark={local ? <CheckmarkFilled /> : 1}
        done={local}
      />
      <Step
        title={t('path.there.title')}
        text={t(local ? 'path.there.next' : handing ? 'path.there.showing' : 'path.there.handOver')}
        mark={2}
        current
      />
      <Step title={t('path.result.title')} text={t(`path.result.${here}`)} mark={3} />
    </ol>
  )
}

interface StepProps {
  title: string
  text: string
  mark: ReactNode
  current?: boolean
  done?: boolean
}

function Step({ title, text, mark, current = false, done = false }: StepProps) {
  return (
    <li className={cx(styles.step, current && styles.current, done && styles.done)} aria-current={current ? 'step' : undefined}>
      <span className={cx(marks.round, done && marks.ok, styles.mark)} aria-hidden="true">
        {mark}
      </span>
      <span className={styles.stepWords}>
        <span className={styles.stepTitle}>{title}</span>
        <span className={styles.stepText}>{text}</span>
      </span>
    </li>
  )
}

/** In the session: the one thing to press, and what it does. */
function HandOverHere() {
  const { t } = useTranslation()
  return (
    <>
      <h3 className={styles.title}>{t('path.handOver.title')}</h3>
      <p className={styles.text}>{t('path.handOver.text')}</p>
      <HandOverButton />
    </>
  )
}

/** Shows the code; what it shows is copied too, by the panel. */
function HandOverButton() {
  const { t } = useTranslation()
  const { link } = useStores()
  const forbidden = useLink(({ link: now }) => now?.ways.some(({ way, state }) => way === 'screen' && state === 'forbidden') ?? false)
  const dialogs = useDialogs()
  return (
    <Button
      appearance="primary"
      size="large"
      className={styles.primary ?? ''}
      // Where the screen is locked, the other ways are the next thing.
      onClick={() => (forbidden ? dialogs.open('connect') : link.getState().hand(true))}
    >
      {t('ways.handOver')}
    </Button>
  )
}
