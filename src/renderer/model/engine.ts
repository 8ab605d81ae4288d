import type { Effective } from '../../core/policy/types.ts'
import { effective, effectiveInputOf } from '../../core/policy/index.ts'
import type { Finding } from '../../core/diagnose/types.ts'
import type { Row } from '../../core/match/types.ts'
import type { Capability } from '../../core/policy/types.ts'
import type { Snapshot } from '../../core/snapshot/schema.ts'
import { example } from '../dev/samples.ts'
export { compareDevices } from '../../core/match/compare.ts'
export { readSnapshotText } from '../../core/snapshot/read.ts'
export type { ReadResult } from '../../core/snapshot/read.ts'

export interface Verdict {
  text: string
  tone: 'good' | 'bad' | 'neutral'
}
export const verdictOf = (capability: Capability, rows: Row[], _l: Snapshot, _s: Snapshot): Verdict => ({ text: `${rows.filter((r) => r.capability === capability && r.state === 'redirected').length} of ${rows.filter((r) => r.capability === capability).length} reached the session`, tone: 'neutral' })
export const effectiveOf = (local: Snapshot | null, session: Snapshot | null): Effective | undefined =>
  session === null ? undefined : effective(effectiveInputOf(local ?? undefined, session))
export const diagnoseSides = (_l: Snapshot | null, _s: Snapshot | null, rows: Row[], _e: Effective | undefined): Finding[] =>
  rows.some((r) => r.state === 'missing' && r.capability === 'com') ? [{ rule: 'com/policy-blocked', severity: 'problem', certainty: 'proved', capability: 'com', title: 'COM3 cannot reach the session', cause: 'A company setting on the Cloud PC switches COM port redirection off. Only your administrator can change it.', evidence: [{ side: 'session', source: 'QueryDosDevice', value: 'no RdpDrPort' }, { side: 'local', source: 'SERIALCOMM', value: 'COM3' }], fix: [{ text: 'Set “Do not allow COM port redirection” to Disabled in the Intune settings catalog.', who: 'administrator', exact: 'Remote Desktop Session Host › Device and Resource Redirection › Do not allow COM port redirection' }, { text: 'Restart the Cloud PC.', who: 'administrator' }, { text: 'Connect again, then check again here.', who: 'you' }], links: ['https://learn.microsoft.com/azure/virtual-desktop/redirection-configure-serial-com-ports'], rows: rows.filter((r) => r.state === 'missing' && r.capability === 'com').map((r) => r.key) }] : []
export const exampleSnapshots = example
