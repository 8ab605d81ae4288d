/** The outcome of a sound test between the two sides: only a tone that crosses proves that sound is redirected. */
export interface SoundProof {
  /** The name of a capability that a tone proves. */
  capability: string
  /** ISO 8601 time of the test. */
  at: string
  /** Time from the tone's start to its detection in ms, null where the clocks of the two sides cannot be compared. */
  latencyMs: number | null
  passed: boolean
}

/** The newest proof for a capability; of two of the same time the failed one, which claims less. */
export function newestProof(proofs: readonly SoundProof[], capability: string): SoundProof | undefined {
  return proofs
    .filter((proof) => proof.capability === capability)
    .reduce<SoundProof | undefined>((best, proof) => (best && !isNewer(proof, best) ? best : proof), undefined)
}

function isNewer(a: SoundProof, b: SoundProof): boolean {
  const [left, right] = [Date.parse(a.at), Date.parse(b.at)]
  return left === right ? !a.passed : left > right
}
