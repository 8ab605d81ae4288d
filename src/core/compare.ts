import { diagnose, effectiveExtras } from './diagnose/diagnose.ts'
import type { AudioResult, Extras, PastedEvidence } from './diagnose/evidence.ts'
import { compareDevices } from './match/compare.ts'
import type { SoundProof } from './match/proof.ts'
import { COMPARISON_SCHEMA } from './match/types.ts'
import type { Comparison } from './match/types.ts'
import { effective, effectiveInputOf } from './policy/index.ts'
import type { EffectiveInput } from './policy/index.ts'
import type { Snapshot } from './snapshot/schema.ts'

/** What is known besides the two snapshots. */
export interface CompareExtras {
  proofs?: SoundProof[]
  pasted?: PastedEvidence[]
  audioResults?: AudioResult[]
  extras?: Extras
  /** Overrides the platform that the session's snapshot names. */
  platform?: EffectiveInput['platform']
}

/** The whole comparison of both sides: rows, the layers that decide, and the findings. Pure; linear in the number of devices. */
export function compare(local: Snapshot, session: Snapshot, more: CompareExtras = {}): Comparison {
  const rows = compareDevices(local, session, more.proofs)
  const input = effectiveInputOf(local, session, effectiveExtras(more.extras, more.pasted))
  const judged = effective(more.platform === undefined ? input : { ...input, platform: more.platform })
  const findings = diagnose({
    rows,
    local,
    session,
    effective: judged,
    ...(more.pasted === undefined ? {} : { pasted: more.pasted }),
    ...(more.audioResults === undefined ? {} : { audioResults: more.audioResults }),
    ...(more.extras === undefined ? {} : { extras: more.extras })
  })
  return { schema: COMPARISON_SCHEMA, local: local.id, session: session.id, rows, effective: judged, findings }
}
