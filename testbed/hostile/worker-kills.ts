import { setTimeout as pause } from 'node:timers/promises'
import { TOPICS } from '../../src/core/snapshot/schema.ts'
import { oneIn } from './counts.ts'
import { below, oneOf } from './part.ts'
import type { Part } from './part.ts'

const KILLS = 'worker processes killed'

/** Kills worker processes with SIGKILL at random moments: while they start, read, watch, or wait. */
export const workerKills: Part = {
  name: 'worker-kills',
  plan: [oneIn(KILLS, 200)],
  async run({ planned, did, random, start }) {
    const program = await start({ rounds: planned(KILLS) })
    for (let round = 0; round < planned(KILLS); round++) {
      // Half of them in the middle of a scan, which the death of a worker must not keep from ending.
      const scan = random.next() < 0.5 ? program.connection.client.call('snapshot.scan', {}) : undefined
      await pause(below(random, 250))
      const pids = program.processes('worker.js')
      if (pids.length > 0) {
        process.kill(oneOf(random, pids), 'SIGKILL')
        did(KILLS)
      } else round -= 1
      await scan
      await program.round()
    }
    // A topic that nobody can read on this system was never lost.
    await program.untilSnapshot(
      'every topic to be there again',
      (snapshot) => TOPICS.every((topic) => ['present', 'unsupported', 'absent'].includes(snapshot[topic]?.status ?? '')),
      30_000
    )
  }
}
