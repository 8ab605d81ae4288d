import { mkdtempSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { isDeviceTopic } from '../../src/core/capabilities/lists.ts'
import { TOPICS } from '../../src/core/snapshot/schema.ts'
import type { Topic } from '../../src/core/snapshot/schema.ts'
import { unsupportedReading } from '../../src/main/probes/index.ts'
import { laneTimes } from '../../src/main/workers/supervisor.ts'
import type { Attacked } from './attacked.ts'
import { MEASURABLE } from './memory.ts'
import type { Attack, Part } from './part.ts'

/** How a probe hangs: alone, or with its whole process. */
type Hang = Partial<Record<Topic, 'probe' | 'process'>>

const PRELOAD = fileURLToPath(new URL('./hang.mjs', import.meta.url))
/** The rest is answered without a process. */
const PROBED = TOPICS.filter((topic) => unsupportedReading(topic) === undefined)
const countOf = (topic: Topic): string => `hanging probe of ${topic}`
/** Programs that are attacked beside each other: nearly all of the time is spent waiting for a time limit. */
const PROGRAMS = 3
/** What a scan may take beyond the limit of the topic that hangs, in milliseconds: a new process, and what waits behind the topic. */
const SLACK_MS = 20_000

/** The topics of one process hang one after the other; a list of devices has a process of its own, and hangs beside them. */
function rounds(topics: readonly Topic[]): Topic[][] {
  const lists = topics.filter(isDeviceTopic)
  return topics.filter((topic) => !isDeviceTopic(topic)).map((topic, at) => [topic, ...lists.slice(at, at + 1)])
}

async function hangOnce({ did, fault }: Attack, program: Attacked, folder: string, hang: Hang): Promise<void> {
  const topics = Object.keys(hang) as Topic[]
  const limits = topics.map((topic) => laneTimes().read(topic))
  for (const topic of topics) {
    // Whole from the moment in which it has its name.
    writeFileSync(join(folder, `${topic}.new`), hang[topic] ?? '')
    renameSync(join(folder, `${topic}.new`), join(folder, topic))
  }
  const began = performance.now()
  const found = await program.connection.client.call('snapshot.scan', {})
  const took = performance.now() - began
  const left = readdirSync(folder)
  if (left.length > 0) fault(`${left.join()} never hung`)
  if (took > Math.max(...limits) + SLACK_MS) fault(`a scan with ${topics.join(' and ')} hanging took ${Math.round(took)} ms`)
  for (const topic of TOPICS) {
    const reading = found[topic]
    const code = reading?.status === 'failed' ? reading.error?.code : reading?.status
    // A device that changed meanwhile has its topic read once more, which may well be over before the others have answered.
    if (topic in hang && code === 'present') continue
    if (topic in hang && code !== 'TIMEOUT') fault(`${topic} hung, and was told as ${code}`)
    if (!(topic in hang) && !['present', 'unsupported', 'absent'].includes(reading?.status ?? ''))
      fault(`${topic} was ${code} while ${topics.join()} hung`)
  }
  await program.connection.client.call('snapshot.scan', { only: topics })
  for (const topic of topics) {
    await program.untilSnapshot(
      `${topic} to come back`,
      (snapshot) => !['failed', 'not-asked'].includes(snapshot[topic]?.status ?? 'failed'),
      30_000
    )
    did(countOf(topic))
  }
}

/** Each topic's probe hangs in the built worker, in every topic that has one here. */
export const hangingProbes: Part = {
  name: 'hanging-probes',
  plan: PROBED.map((topic) => ({ what: countOf(topic), full: 2, tenth: 1 })),
  async run(attack) {
    const { scale, start, later } = attack
    const kinds = scale === 'full' ? (['process', 'probe'] as const) : (['process'] as const)
    const waiting = kinds.flatMap((kind) => rounds(PROBED).map((topics): Hang => Object.fromEntries(topics.map((topic) => [topic, kind]))))
    const perProgram = Math.ceil(waiting.length / PROGRAMS)
    const prepare = async (): Promise<() => Promise<void>> => {
      const folder = mkdtempSync(join(tmpdir(), 'sidecheck-hang-'))
      later(() => rmSync(folder, { recursive: true }))
      const env = { HOSTILE_HANG: folder, NODE_OPTIONS: `${MEASURABLE.NODE_OPTIONS} --import=${PRELOAD}` }
      const program = await start({ rounds: perProgram, env: () => env })
      return async () => {
        await program.begin()
        for (let hang = waiting.shift(); hang !== undefined; hang = waiting.shift()) {
          await hangOnce(attack, program, folder, hang)
          await program.round()
        }
      }
    }
    // Starting is work and hanging is none: one after the other, and then all at once.
    const prepared: (() => Promise<void>)[] = []
    for (let number = 0; number < PROGRAMS; number++) prepared.push(await prepare())
    await Promise.all(prepared.map((attackOne) => attackOne()))
  }
}
