import { Button, Checkbox } from '@fluentui/react-components'
import { useEffect, useId, useLayoutEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Codes, CodeSizeName } from '../../../shared/link.ts'
import { CallError } from '../../../shared/contract.ts'
import { CODE_MS, QUIET_ZONE, codePath } from '../../model/engine-later.ts'
import { useConnection, useThisSide } from '../../stores/context.ts'
import { useDialogs } from '../../stores/dialogs.ts'
import { useMedia } from '../../theme/use-theme.ts'
import { besideEachOther, larger, moduleSize, sizeFor } from './fit.ts'
import styles from './link.module.css'

interface Area {
  width: number
  height: number
}

/** This side as codes over the whole window, in turn, until the local device has read them. */
export function HandOver() {
  const { t } = useTranslation()
  const { open } = useDialogs()
  const titleId = useId()
  const dialog = useRef<HTMLDialogElement>(null)
  const place = useRef<HTMLDivElement>(null)
  const still = useMedia('(prefers-reduced-motion: reduce)')
  const forced = useThisSide((store) => store.namesHidden) !== null
  const [wanted, setWanted] = useState(false)
  const [asked, setAsked] = useState<CodeSizeName | null>(null)
  const [area, setArea] = useState<Area | null>(null)
  const ratio = window.devicePixelRatio
  const size = asked ?? (area === null ? null : sizeFor(area.width, area.height, ratio))
  const hide = wanted || forced
  const { codes, fault } = useCodes(size, hide)
  useLayoutEffect(() => {
    const element = dialog.current
    element?.showModal()
    return () => element?.close()
  }, [])
  useEffect(() => {
    const element = place.current
    if (element === null) return
    const measure = (): void => setArea({ width: element.clientWidth, height: element.clientHeight })
    const observer = new ResizeObserver(measure)
    observer.observe(element)
    return () => observer.disconnect()
  }, [])
  const leave = (): void => open('connect')
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
          {codes !== null && area !== null && <Turning codes={codes} area={area} ratio={ratio} />}
          {fault !== null && <p role="alert">{t(`ways.noCodes.${fault}`)}</p>}
        </div>
        <div className={styles.bar}>
          <Button size="small" disabledFocusable={next === undefined} onClick={() => setAsked(next ?? null)}>
            {t('ways.larger')}
          </Button>
          <Checkbox label={t('handoff.hide')} checked={hide} disabled={forced} onChange={(_, { checked }) => setWanted(checked === true)} />
          {still && <p className={styles.grow}>{t('ways.moves')}</p>}
        </div>
      </div>
    </dialog>
  )
}

type NoCodes = 'FORBIDDEN' | 'NOTHING_YET' | 'TOO_LARGE' | 'OTHER'
const NO_CODES: readonly NoCodes[] = ['FORBIDDEN', 'NOTHING_YET', 'TOO_LARGE']

/** The codes of this side as it is when they are asked for: what changes meanwhile would begin the reading again. */
function useCodes(size: CodeSizeName | null, hideNames: boolean): { codes: Codes['codes'] | null; fault: NoCodes | null } {
  const client = useConnection((store) => store.client)
  const [made, setMade] = useState<{ codes: Codes['codes'] | null; fault: NoCodes | null }>({ codes: null, fault: null })
  useEffect(() => {
    if (client === undefined || size === null) return
    let wanted = true
    client.call('link.codes', { size, hideNames }).then(
      ({ codes }) => wanted && setMade({ codes, fault: null }),
      (error: unknown) =>
        wanted && setMade({ codes: null, fault: NO_CODES.find((code) => error instanceof CallError && error.code === code) ?? 'OTHER' })
    )
    return () => {
      wanted = false
    }
  }, [client, size, hideNames])
  return made
}

/** The codes in turn, as many beside each other as can be read. */
function Turning({ codes, area, ratio }: { codes: Codes['codes']; area: Area; ratio: number }) {
  const { t } = useTranslation()
  const [turn, setTurn] = useState(0)
  useEffect(() => {
    const timer = setInterval(() => setTurn((before) => before + 1), CODE_MS)
    return () => clearInterval(timer)
  }, [])
  const modules = Math.max(...codes.map((code) => code.modules))
  const beside = besideEachOther(codes.length, modules, area.width, area.height, ratio)
  const pages = Math.ceil(codes.length / beside)
  const first = (turn % pages) * beside
  return codes.slice(first, first + beside).map((code, index) => {
    const side = code.modules + 2 * QUIET_ZONE
    const pixels = side * moduleSize(modules, beside, area.width, area.height, ratio)
    return (
      <svg
        key={first + index}
        role="img"
        aria-label={t('ways.code', { number: first + index + 1, count: codes.length })}
        width={pixels}
        height={pixels}
        viewBox={`0 0 ${side} ${side}`}
        shapeRendering="crispEdges"
        data-code={`${first + index + 1}/${codes.length}`}
      >
        <path d={codePath(code)} fill="#000" />
      </svg>
    )
  })
}
