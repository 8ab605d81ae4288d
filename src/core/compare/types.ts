import type { Endpoint, Port, Reader } from '../snapshot/schema.ts'
import type { Capability, Effective } from '../policy/types.ts'
import type { Finding } from '../diagnose/types.ts'
import type { SoundAnswer } from '../sound/answers.ts'

export const COMPARISON_SCHEMA = 'sidecheck.comparison/1'

export type RowState = 'redirected' | 'missing' | 'session-only' | 'local-only' | 'differs' | 'unknown'

/** proved: what was read can only be so if redirection works. listed: both sides list it, nothing has crossed yet. */
export type RowCertainty = 'proved' | 'listed' | 'unknown'

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
  note?: string
}

/** One device, or one pair of devices, of one capability. */
export type Row = RowOf<'smartcard', Reader> | RowOf<'com', Port> | RowOf<'audioOut', Endpoint> | RowOf<'audioIn', Endpoint>

export interface Comparison {
  schema: typeof COMPARISON_SCHEMA
  /** Snapshot ids. */
  local: string
  session: string
  rows: Row[]
  effective: Effective
  findings: Finding[]
  /** What people said of test sounds, where they were asked. No row and no finding rests on it. */
  answers?: SoundAnswer[]
}
