import { Button } from '@fluentui/react-components'
import { useEffect, useRef } from 'react'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { CopyRegular } from '@fluentui/react-icons/svg/copy'
import { SaveRegular } from '@fluentui/react-icons/svg/save'
import { ZoomInRegular } from '@fluentui/react-icons/svg/zoom-in'
import { Toggle } from '../../components/toggle.tsx'
import { useLink, useStores, useThisSide } from '../../stores/context.ts'
import { useDialogs } from '../../stores/dialogs.ts'
import { useMedia } from '../../theme/use-theme.ts'
import { Turning, useArea, useCodes, useTurn } from './codes.tsx'
import { Drawing } from './drawing.tsx'
import { sizeFor } from './fit.ts'
import { useCopyResult } from './use-copy-result.ts'
import styles from './hand-over-panel.module.css'

/** The session's part: the code, where to go now, and for each way that this can fail the way out. */
export function HandOverPanel() {
  const { t } = useTranslation()
  const { link } = useStores()
  const dialogs = useDialogs()
  const still = useMedia('(prefers-reduced-motion: reduce)')
  const forced = useThisSide((store) => store.namesHidden) !== null
  const hide = useLink((store) => store.hideNames) || forced
  const locked = useLink(({ link: now }) => now?.ways.some(({ way, state }) => way === 'clipboard' && state === 'forbidden') ?? false)
  const [place, area] = useArea()
  const ratio = window.devicePixelRatio
  const { codes, fault } = useCodes(area === null ? null : sizeFor(area.width, area.height, ratio), hide)
  const turn = useTurn(codes, area, ratio)
  const [said, copy] = useCopyResult()
  const title = useRef<HTMLHeadingElement>(null)
  // The press that opened it is done: the next thing to know stands here.
  useEffect(() => title.current?.focus(), [])
  return (
    <div className={styles.panel} data-hand-over>
      <div className={styles.side}>
        <div ref={place} className={styles.codes}>
          {codes !== null && area !== null && <Turning codes={codes} area={area} ratio={ratio} {...turn} />}
          {fault !== null && <p role="alert">{t(`ways.noCodes.${fault}`)}</p>}
        </div>
        {codes !== null && <Parts count={codes.length} from={turn.first} to={turn.first + turn.beside} />}
        {still && <p className={styles.hint}>{t('ways.moves')}</p>}
      </div>
      <div className={styles.words}>
        <h3 ref={title} tabIndex={-1} className={styles.title}>
          {t('path.go.title')}
        </h3>
        <ol className={styles.todo}>
          {(['leave', 'press', 'wait'] as const).map((step) => (
            <li key={step}>
              <strong>{t(`path.go.${step}.first`)}</strong> {t(`path.go.${step}.then`)}
            </li>
          ))}
        </ol>
        <Drawing />
        <Out title={t('path.go.nothing.title')} text={t('path.go.nothing.text')}>
          <Button icon={<ZoomInRegular />} onClick={() => dialogs.open('handOver')}>
            {t('ways.larger')}
          </Button>
        </Out>
        <Out title={t('path.go.black.title')} text={said === '' ? t('path.go.black.text') : said}>
          <Button icon={<CopyRegular />} disabledFocusable={locked} onClick={() => void copy(hide)}>
            {t('ways.copy')}
          </Button>
          <Button icon={<SaveRegular />} onClick={() => dialogs.open('save')}>
            {t('path.go.save')}
          </Button>
        </Out>
        <Out title={t('handoff.hide')} text={t(hide ? 'path.go.hidden' : 'path.go.named')}>
          <Toggle label={t('handoff.hide')} bare checked={hide} disabled={forced} onChange={(on) => link.getState().setHideNames(on)} />
          <Button onClick={() => link.getState().hand(false)}>{t('portable.close')}</Button>
        </Out>
      </div>
    </div>
  )
}

/** Which parts are showing: nobody here knows which were read. */
function Parts({ count, from, to }: { count: number; from: number; to: number }) {
  const { t } = useTranslation()
  if (count < 2) return null
  return (
    <p className={styles.parts}>
      <span>{t(to - from > 1 ? 'path.parts' : 'path.part', { first: from + 1, last: Math.min(to, count), count })}</span>
      <span className={styles.bars} aria-hidden="true">
        {Array.from({ length: count }, (_, index) => (
          <span key={index} className={index >= from && index < to ? styles.shown : undefined} />
        ))}
      </span>
    </p>
  )
}

/** One way out, beside what it is for. */
function Out({ title, text, children }: { title: string; text: string; children: ReactNode }) {
  return (
    <div className={styles.out}>
      <p className={styles.outWords}>
        <strong>{title}</strong> <span className={styles.hint}>{text}</span>
      </p>
      <span className={styles.buttons}>{children}</span>
    </div>
  )
}
