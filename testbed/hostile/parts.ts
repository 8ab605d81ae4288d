import { arrivals } from './arrivals.ts'
import { audioKills } from './audio-kills.ts'
import { badConnections } from './bad-connections.ts'
import { clockJumps } from './clock-jumps.ts'
import { daemonRestarts } from './daemon-restarts.ts'
import { diskFull } from './disk-full.ts'
import { hangingProbes } from './hanging-probes.ts'
import { manyDevices } from './many-devices.ts'
import { mutatedInputs } from './mutated-inputs.ts'
import { newerSnapshot } from './newer-snapshot.ts'
import type { Part } from './part.ts'
import { resets } from './resets.ts'
import { workerKills } from './worker-kills.ts'

/** Every attack, in the order in which they run. A new one is its file and a line here. */
export const PARTS: readonly Part[] = [
  workerKills,
  daemonRestarts,
  arrivals,
  manyDevices,
  hangingProbes,
  diskFull,
  clockJumps,
  newerSnapshot,
  badConnections,
  resets,
  mutatedInputs,
  audioKills
]
