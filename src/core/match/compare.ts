import type { Snapshot } from '../snapshot/schema.ts'
import { toRows } from './draft.ts'
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
    ...toRows('smartcard', readerDrafts(local, session), reader => reader.name),
    ...toRows('com', portDrafts(local, session), port => port.name),
    ...toRows('audioOut', endpointDrafts(local, session, 'output', newestProof(proofs, 'audioOut')), endpoint => endpoint.id),
    ...toRows('audioIn', endpointDrafts(local, session, 'input', newestProof(proofs, 'audioIn')), endpoint => endpoint.id)
  ]
}
