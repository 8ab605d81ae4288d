import { CODE_SIZES, QUIET_ZONE } from '../../model/engine-later.ts'
import type { CodeSizeName } from '../../../shared/link.ts'

/** What was measured to be read through a connection, in pixels of the screen a module. */
const READABLE = 4

const across = (modules: number): number => modules + 2 * QUIET_ZONE

/** How large one module is where so many codes stand beside each other in an area, in whole pixels of the screen as CSS pixels. */
export const moduleSize = (modules: number, beside: number, width: number, height: number, ratio: number): number =>
  Math.max(1, Math.floor((Math.min(width / beside, height) * ratio) / across(modules))) / ratio

/** The densest codes that can be read in an area (CSS pixels); the sparsest where none can. */
export const sizeFor = (width: number, height: number, ratio: number): CodeSizeName =>
  CODE_SIZES.find(({ modules }) => moduleSize(modules, 1, width, height, ratio) * ratio >= READABLE)?.name ?? 'largest'

/** How many of the codes stand beside each other: as many as can still be read. */
export function besideEachOther(count: number, modules: number, width: number, height: number, ratio: number): number {
  let beside = 1
  while (beside < count && moduleSize(modules, beside + 1, width, height, ratio) * ratio >= READABLE) beside++
  return beside
}

/** The next sparser codes, whose modules are larger; undefined where there are none. */
export const larger = (size: CodeSizeName): CodeSizeName | undefined =>
  CODE_SIZES[CODE_SIZES.findIndex(({ name }) => name === size) + 1]?.name
