import { useEffect, useLayoutEffect, useRef, useState } from 'react'
import type { RefObject } from 'react'
import { useTranslation } from 'react-i18next'
import type { Codes, CodeSizeName } from '../../../shared/link.ts'
import { CallError } from '../../../shared/contract.ts'
import { CODE_MS, QUIET_ZONE, codePath } from '../../model/engine-later.ts'
import { useConnection } from '../../stores/context.ts'
import { besideEachOther, moduleSize } from './fit.ts'

/** The room for codes, in CSS pixels. */
export interface Area {
  width: number
  height: number
}

/** The room that an element gives, followed as it changes. */
export function useArea(): [place: RefObject<HTMLDivElement | null>, area: Area | null] {
  const place = useRef<HTMLDivElement>(null)
  const [area, setArea] = useState<Area | null>(null)
  useLayoutEffect(() => {
    const element = place.current
    if (element === null) return
    const measure = (): void => setArea({ width: element.clientWidth, height: element.clientHeight })
    const observer = new ResizeObserver(measure)
    observer.observe(element)
    return () => observer.disconnect()
  }, [])
  return [place, area]
}

export type NoCodes = 'FORBIDDEN' | 'NOTHING_YET' | 'TOO_LARGE' | 'OTHER'
const NO_CODES: readonly NoCodes[] = ['FORBIDDEN', 'NOTHING_YET', 'TOO_LARGE']

/** The codes of this side as it is when they are asked for: what changes meanwhile would begin the reading again. */
export function useCodes(size: CodeSizeName | null, hideNames: boolean): { codes: Codes['codes'] | null; fault: NoCodes | null } {
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

/** Which code is shown now: each in turn, as many beside each other as can be read. */
export function useTurn(
  codes: Codes['codes'] | null,
  area: Area | null,
  ratio: number
): { first: number; beside: number; modules: number } {
  const [turn, setTurn] = useState(0)
  useEffect(() => {
    const timer = setInterval(() => setTurn((before) => before + 1), CODE_MS)
    return () => clearInterval(timer)
  }, [])
  if (codes === null || area === null) return { first: 0, beside: 1, modules: 1 }
  const modules = Math.max(...codes.map((code) => code.modules))
  const beside = besideEachOther(codes.length, modules, area.width, area.height, ratio)
  return { first: (turn % Math.ceil(codes.length / beside)) * beside, beside, modules }
}

interface TurningProps extends ReturnType<typeof useTurn> {
  codes: Codes['codes']
  area: Area
  ratio: number
}

/** The codes whose turn it is, black on white in every theme. */
export function Turning({ codes, area, ratio, first, beside, modules }: TurningProps) {
  const { t } = useTranslation()
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
