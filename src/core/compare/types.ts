import type { Capability, DeviceOf } from '../capabilities/index.ts'
import type { RowCertainty, RowState } from '../devices/draft.ts'
import type { DeviceTest } from '../device-test/result.ts'
import type { Side } from '../snapshot/schema.ts'
import type { Words } from '../words/index.ts'

export type { RowCertainty, RowState } from '../devices/draft.ts'

/** What a test of a row's device showed. */
export interface RowTest {
  result: DeviceTest['result']
  /** The native code of what failed. */
  code?: string
  /** ISO time. */
  at: string
  tookMs: number
  /** Where it was tested: in the session, or locally a device that did not reach it. */
  side: Side
}

interface RowOf<C extends Capability, D> {
  /** Stable across scans for the same device, unique within a comparison. */
  key: string
  capability: C
  name: string
  local?: D
  session?: D
  state: RowState
  certainty: RowCertainty
  /** One sentence on why the row has this state, where it is not self-evident. */
  note?: Words
  test?: RowTest
}

/** One device, or one pair of devices, of one capability. */
export type Row = { [C in Capability]: RowOf<C, DeviceOf<C>> }[Capability]
