import { Button, Checkbox } from '@fluentui/react-components'
import { useId, useLayoutEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { CodeSizeName } from '../../../shared/link.ts'
import { useLink, useStores, useThisSide } from '../../stores/context.ts'
import { useDialogs } from '../../stores/dialogs.ts'
import { useMedia } from '../../theme/use-theme.ts'
import { Turning, useArea, useCodes, useTurn } from './codes.tsx'
import { larger, sizeFor } from './fit.ts'
import styles from './link.module.css'

/** This side as codes over the whole window, in turn, until the local device has read them. */
export function HandOver() {
  const { t } = useTranslation()
  const { close: leave } = useDialogs()
  const titleId = useId()
  const dialog = useRef<HTMLDialogElement>(null)
  const [place, area] = useArea()
  const still = useMedia('(prefers-reduced-motion: reduce)')
  const forced = useThisSide((store) => store.namesHidden) !== null
  const { link } = useStores()
  const wanted = useLink((store) => store.hideNames)
  const [asked, setAsked] = useState<CodeSizeName | null>(null)
  const ratio = window.devicePixelRatio
  const size = asked ?? (area === null ? null : sizeFor(area.width, area.height, ratio))
  const hide = wanted || forced
  const { codes, fault } = useCodes(size, hide)
  useLayoutEffect(() => {
    const element = dialog.current
    element?.showModal()
    return () => element?.close()
  }, [])
  const turn = useTurn(codes, area, ratio)
  const next = size === null ? undefined : larger(size)
  return (
    <dialog
      ref={dialog}
      className={styles.sheet}
      aria-labelledby={titleId}
      onCancel={(event) => {
        event.preventDefault()
        leave()
      }}
    >
      <div className={styles.inside}>
        <div className={styles.bar}>
          <h2 id={titleId} className={styles.grow}>
            {t('ways.showing')}
          </h2>
          <Button onClick={leave}>{t('portable.close')}</Button>
        </div>
        <div ref={place} className={styles.codes}>
          {codes !== null && area !== null && <Turning codes={codes} area={area} ratio={ratio} {...turn} />}
          {fault !== null && <p role="alert">{t(`ways.noCodes.${fault}`)}</p>}
        </div>
        <div className={styles.bar}>
          <Button size="small" disabledFocusable={next === undefined} onClick={() => setAsked(next ?? null)}>
            {t('ways.larger')}
          </Button>
          <Checkbox
            label={t('handoff.hide')}
            checked={hide}
            disabled={forced}
            onChange={(_, { checked }) => link.getState().setHideNames(checked === true)}
          />
          {still && <p className={styles.grow}>{t('ways.moves')}</p>}
        </div>
      </div>
    </dialog>
  )
}
