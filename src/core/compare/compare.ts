import type { Snapshot } from '../snapshot/schema.ts'
import { toRows, withGaps } from './draft.ts'
import { endpointDrafts } from './endpoints.ts'
import { portDrafts } from './ports.ts'
import { newestProof } from './proof.ts'
import type { SoundProof } from './proof.ts'
import { readerDrafts } from './readers.ts'
import type { Row } from './types.ts'

/**
 * Puts the devices of both sides side by side. Every device of both snapshots stands in exactly one row; the order in
 * which they were read never matters; the time is linear in the number of devices but for sorting.
 *
 * @param proofs results of sound tests; the newest of a capability counts
 * @returns rows by capability (readers, COM ports, outputs, inputs), each in natural order of their names
 */
export function compareDevices(local: Snapshot, session: Snapshot, proofs: readonly SoundProof[] = []): Row[] {
  return [
    ...toRows('smartcard', withGaps(readerDrafts(local, session), session.smartcard), (reader) => reader.name),
    ...toRows('com', withGaps(portDrafts(local, session), session.serial), (port) => port.name),
    ...toRows(
      'audioOut',
      withGaps(endpointDrafts(local, session, 'output', newestProof(proofs, 'audioOut')), session.audio),
      (endpoint) => endpoint.id
    ),
    ...toRows(
      'audioIn',
      withGaps(endpointDrafts(local, session, 'input', newestProof(proofs, 'audioIn')), session.audio),
      (endpoint) => endpoint.id
    )
  ]
}
