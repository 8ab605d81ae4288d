import { existsSync, mkdtempSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { TOPICS } from '../../src/core/snapshot/schema.ts'
import { until } from '../until.ts'
import type { SoundOutcome } from '../../src/shared/sound.ts'
import { oneIn } from './counts.ts'
import { below } from './part.ts'
import type { Part } from './part.ts'

const HOUR = 'clock jumps of an hour'
const DAY = 'clock jumps of a day'
const SECONDS = { [HOUR]: 3600, [DAY]: 24 * 3600 }

/** What the snapshot's time may be off by, in milliseconds: the scan itself, and a busy machine. */
const TOLERANCE_MS = 10_000

/** Debian's libfaketime for programs with threads; undefined where it is not installed. */
function library(): string | undefined {
  return readdirSync('/usr/lib')
    .map((folder) => join('/usr/lib', folder, 'faketime/libfaketimeMT.so.1'))
    .find((file) => existsSync(file))
}

/** The page's clock goes with the program's: on one machine they are the same. */
const PAGE_CLOCK = `(() => {
  const Real = Date
  window.hostileOffset = 0
  window.Date = class extends Real {
    constructor(...given) {
      if (given.length === 0) super(Real.now() + window.hostileOffset)
      else super(...given)
    }
    static now() {
      return Real.now() + window.hostileOffset
    }
  }
})()`

/**
 * The clock that the program asks for the time of day jumps while it runs; the machine's own is never set. The one that
 * only counts does not jump, as none does on any system.
 */
export const clockJumps: Part = {
  name: 'clock-jumps',
  plan: [oneIn(HOUR, 50), oneIn(DAY, 50)],
  obstacle: () => (library() === undefined ? 'libfaketime is not installed' : undefined),
  async run({ planned, did, fault, random, start, later }) {
    const folder = mkdtempSync(join(tmpdir(), 'sidecheck-clock-'))
    later(() => rmSync(folder, { recursive: true }))
    const file = join(folder, 'offset')
    // The library reads it again at each question, so it must never be there half.
    const set = (seconds: number): void => {
      writeFileSync(`${file}.new`, `${seconds < 0 ? '' : '+'}${seconds}\n`)
      renameSync(`${file}.new`, file)
    }
    set(0)
    const fake = {
      LD_PRELOAD: library() ?? '',
      FAKETIME_TIMESTAMP_FILE: file,
      FAKETIME_NO_CACHE: '1',
      FAKETIME_DONT_FAKE_MONOTONIC: '1'
    }
    const program = await start({ rounds: planned(HOUR) + planned(DAY), bed: { prompt: true }, env: () => fake, initScript: PAGE_CLOCK })
    const { client } = program.connection
    const outcomes = new Map<number, SoundOutcome>()
    client.on('sound.ended', ({ run, outcome }) => void outcomes.set(run, outcome))
    let offset = 0
    for (const what of [HOUR, DAY] as const) {
      for (let round = 0; round < planned(what); round++) {
        // Forwards and backwards, and never further than a few of them from the machine's time.
        const step = Math.abs(offset) > 3 * SECONDS[DAY] ? -Math.sign(offset) : random.next() < 0.5 ? 1 : -1
        offset += step * SECONDS[what]
        // In the middle of a scan and of a sound test.
        const { run } = await client.call('sound.start', { kind: 'mic', endpoint: null, seconds: 0.5, keepSeconds: 0 })
        const scan = client.call('snapshot.scan', {})
        await pause(below(random, 30))
        set(offset)
        await program.page.evaluate(`window.hostileOffset = ${offset * 1000}`)
        const snapshot = await scan
        const off = Date.parse(snapshot.takenAt) - (Date.now() + offset * 1000)
        // One that was ready just before the jump has the time from before it.
        const wasBefore = Math.abs(off + step * SECONDS[what] * 1000) < TOLERANCE_MS
        if (Math.abs(off) > TOLERANCE_MS && !wasBefore)
          fault(`after a jump of ${step * SECONDS[what]} s the snapshot's time is off by ${off} ms`)
        for (const topic of TOPICS) {
          const reading = snapshot[topic]
          if (!['present', 'unsupported', 'absent'].includes(reading?.status ?? ''))
            fault(`${topic} is ${JSON.stringify(reading).slice(0, 300)}`)
          if (reading !== undefined && !(reading.tookMs >= 0 && reading.tookMs < 60_000)) fault(`${topic} took ${reading.tookMs} ms`)
        }
        const outcome = await until('the sound test to end', () => outcomes.get(run), 30_000)
        if (outcome.of !== 'mic') fault(`a microphone test during a jump ended with ${JSON.stringify(outcome)}`)
        else if (Math.abs(outcome.statistics.seconds - 0.5) > 0.3)
          fault(`half a second of a microphone was ${outcome.statistics.seconds} s`)
        // The age beside the newest snapshot is a small one again, whichever way the clock went.
        await client.call('snapshot.scan', { only: ['machine'] })
        const age = program.page.locator('section[data-side] time').first()
        await until('the newest snapshot to be told as new', async () =>
          /^(just now|now|\d+ (s|seconds?) ago)$/i.test(((await age.textContent()) ?? '').trim()) ? true : undefined
        )
        did(what)
        await program.round()
      }
    }
  }
}
