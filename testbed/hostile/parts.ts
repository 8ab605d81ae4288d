import { audioKills } from './audio-kills.ts'
import { badConnections } from './bad-connections.ts'
import { daemonRestarts } from './daemon-restarts.ts'
import { mutatedInputs } from './mutated-inputs.ts'
import { diskFull } from './disk-full.ts'
import { newerSnapshot } from './newer-snapshot.ts'
import type { Part } from './part.ts'
import { resets } from './resets.ts'
import { workerKills } from './worker-kills.ts'

/** Every attack, in the order in which they run. A new one is its file and a line here. */
export const PARTS: readonly Part[] = [
  workerKills,
  badConnections,
  resets,
  audioKills,
  daemonRestarts,
  mutatedInputs,
  diskFull,
  newerSnapshot
]
