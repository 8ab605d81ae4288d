import { Button } from '@fluentui/react-components'
import { useTranslation } from 'react-i18next'
import { QrCodeRegular } from '@fluentui/react-icons/svg/qr-code'
import type { WayState } from '../../../shared/link.ts'
import { useEngineWords } from '../../i18n/use-language.ts'
import { ownWords } from '../../model/own-words.ts'
import { useLink, useStores } from '../../stores/context.ts'
import { useDialogs } from '../../stores/dialogs.ts'
import styles from './path.module.css'

const LOOKING: readonly WayState['state'][] = ['waiting', 'reading', 'trouble']

/** On the own device: what to do in the remote desktop, and the one thing to press here. What came of the press stands below it. */
export function ReadHere() {
  const { t } = useTranslation()
  const way = useLink(({ link }) => link?.ways.find((one) => one.way === 'screen'))
  const isLooking = way !== undefined && LOOKING.includes(way.state)
  const closed = way?.state === 'forbidden' || way?.state === 'not-here'
  return (
    <>
      <h3 className={styles.title}>{t('path.read.title')}</h3>
      <p className={styles.text}>{t('path.read.text')}</p>
      {closed ? <OtherFirst /> : isLooking ? <Looking way={way} /> : <Look />}
      <Why way={way} />
    </>
  )
}

function Look() {
  const { t } = useTranslation()
  const { link } = useStores()
  return (
    <>
      <Button
        appearance="primary"
        size="large"
        icon={<QrCodeRegular />}
        className={styles.primary ?? ''}
        onClick={() => void link.getState().open({ way: 'screen' })}
      >
        {t('ways.readScreen')}
      </Button>
      <p className={styles.small}>{t('path.read.kept')}</p>
    </>
  )
}

/** How many parts have been read, and the way out. */
function Looking({ way: { state, read = 0, all } }: { way: WayState }) {
  const { t } = useTranslation()
  const { link } = useStores()
  const dialogs = useDialogs()
  return (
    <>
      <p className={styles.looking} role="status">
        {state === 'reading' && all !== undefined ? t('path.read.parts', { read, all }) : t('path.read.looking')}
      </p>
      <p className={styles.buttons}>
        <Button onClick={() => void link.getState().close('screen')}>{t('ways.stop')}</Button>
        <Button appearance="subtle" onClick={() => dialogs.open('connect')}>
          {t('ways.choose')}
        </Button>
      </p>
    </>
  )
}

/** The screen cannot be read here: another way is the next thing. */
function OtherFirst() {
  const { t } = useTranslation()
  const dialogs = useDialogs()
  return (
    <Button appearance="primary" size="large" className={styles.primary ?? ''} onClick={() => dialogs.open('connect')}>
      {t('path.read.otherWay')}
    </Button>
  )
}

/** Why it does not get on, or did not begin, and what would help. */
function Why({ way }: { way: WayState | undefined }) {
  const { t } = useTranslation()
  const words = useEngineWords()
  const error = useLink((store) => (store.error?.way === 'screen' ? store.error : null))
  const locked = way?.state === 'forbidden'
  const why =
    error !== null ? words.callError(error) : locked ? t('path.read.locked') : way?.why === undefined ? '' : words.said(ownWords(way.why))
  if (why === '') return null
  return (
    <p className={styles.why} role="status">
      {why} {!locked && way?.todo !== undefined && words.said(ownWords(way.todo))}
    </p>
  )
}
