import { explain } from '../diagnose/diagnose.ts'
import type { AudioResult, Extras, PastedEvidence } from '../facts/answers.ts'
import { withPasted } from '../facts/stand-in.ts'
import { compareDevices } from './compare.ts'
import type { SoundProof } from './proof.ts'
import { COMPARISON_SCHEMA } from './types.ts'
import type { Comparison, Row } from './types.ts'
import type { EffectiveInput } from '../policy/index.ts'
import type { SoundAnswer } from '../sound/answers.ts'
import type { Snapshot } from '../snapshot/schema.ts'

/** What is known besides the two snapshots. */
export interface CompareExtras {
  proofs?: readonly SoundProof[]
  pasted?: PastedEvidence[]
  audioResults?: AudioResult[]
  extras?: Extras
  /** Overrides the platform that the session's snapshot names. */
  platform?: EffectiveInput['platform']
}

export interface Assessment extends Pick<Comparison, 'effective' | 'findings'> {
  rows: Row[]
  /** The sides with what was pasted for them; a side of which only pasted lists are known has a snapshot of those alone. */
  local: Snapshot | undefined
  session: Snapshot | undefined
}

/**
 * Everything that can be said of what is known of the two sides, even if that is one snapshot, or an .rdp file and a
 * platform. There are rows only where both sides are known. Pure; linear in the number of devices.
 */
export function assess(local: Snapshot | undefined, session: Snapshot | undefined, more: CompareExtras = {}): Assessment {
  const { proofs, platform, ...given } = more
  const here = withPasted('local', local, given.pasted)
  const there = withPasted('session', session, given.pasted)
  const rows = here === undefined || there === undefined ? [] : compareDevices(here, there, proofs)
  const read = { ...given, ...(local === undefined ? {} : { local }), ...(session === undefined ? {} : { session }) }
  return { local: here, session: there, rows, ...explain({ ...read, rows }, platform ?? platformBehind(session, more)) }
}

/**
 * A session that took itself for the console, compared with the properties of its connection, is a remote session of a
 * kind that is not known: the properties count. Otherwise the snapshot's own word stands.
 */
function platformBehind(session: Snapshot | undefined, { pasted = [], extras }: CompareExtras): EffectiveInput['platform'] | undefined {
  const console = session?.session.status === 'present' && session.session.data.platform === 'console'
  const connection = extras?.properties !== undefined || pasted.some(({ kind }) => kind === 'rdp' || kind === 'host-pool')
  return console && connection ? 'unknown' : undefined
}

/** The whole comparison of both sides: rows, the layers that decide, and the findings. */
export function compare(local: Snapshot, session: Snapshot, more: CompareExtras & { answers?: SoundAnswer[] } = {}): Comparison {
  const { answers, ...known } = more
  const { rows, effective, findings } = assess(local, session, known)
  return {
    schema: COMPARISON_SCHEMA,
    local: local.id,
    session: session.id,
    rows,
    effective,
    findings,
    ...(answers !== undefined && answers.length > 0 && { answers })
  }
}
