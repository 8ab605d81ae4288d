import { spawnSync } from 'node:child_process'
import { afterEach, describe, expect, it } from 'vitest'
import { bundleForNode } from '../../../testbed/bundle.ts'
import { startVpcd, whyNoVpcd } from '../../../testbed/pcsc/vpcd.ts'
import { startPtys } from '../../../testbed/serial/ptys.ts'
import { until } from '../../../testbed/until.ts'
import type { Topic } from '../../core/snapshot/schema.ts'
import type { TimelineEntry } from '../../core/snapshot/timeline-entry.ts'
import { forkStarter } from '../workers/fork.ts'
import { createSupervisor, laneTimes } from '../workers/supervisor.ts'
import { SnapshotService } from './snapshot-service.ts'

const hasSocat = spawnSync('socat', ['-V']).status === 0
const noVpcd = whyNoVpcd()
const cleanUp: (() => unknown)[] = []
afterEach(async () => {
  for (const end of cleanUp.splice(0).toReversed()) await end()
})

/** A program that watches one list, and what it has noticed. */
async function watching(topic: Topic, env: Readonly<Record<string, string>>): Promise<{ service: SnapshotService; seen: TimelineEntry[] }> {
  const start = forkStarter(() => undefined, await bundleForNode('src/main/workers/entry.ts'))
  const supervisor = createSupervisor({
    workers: [{ name: topic, topics: [topic] }],
    start: (name, own) => start(name, { ...own, ...env }),
    times: laneTimes(),
    watch: true,
    onChanged: () => void service.refresh(topic),
    log: () => undefined
  })
  cleanUp.push(() => supervisor.close())
  const service = new SnapshotService({
    app: { version: '0', host: 'cli' },
    read: (one) => supervisor.read(one),
    side: 'local',
    now: () => new Date(),
    report: (error) => {
      throw error
    }
  })
  const seen: TimelineEntry[] = []
  service.listen({ changed: (entries) => seen.push(...entries) })
  await service.scan([topic])
  return { service, seen }
}

describe('the timeline of a program that watches', () => {
  it.skipIf(!hasSocat)('has a port that came and went, and stands in the snapshot (needs socat)', async () => {
    const bed = await startPtys({ ports: [{ name: 'COM1' }] })
    cleanUp.push(() => bed.stop())
    const { service, seen } = await watching('serial', bed.env)
    expect(seen).toEqual([])
    expect(service.latest?.timeline).toBeUndefined()
    const { path } = await bed.addPort({ name: 'COM2' })
    await service.refresh('serial')
    await until('it to be noticed', () => seen.find(({ change, device }) => change === 'came' && device === path))
    await bed.removePort('COM2')
    await until('it to be noticed', () => seen.find(({ change, device }) => change === 'went' && device === path))
    const kept = service.latest?.timeline?.filter(({ device }) => device === path).map(({ change }) => change)
    expect(kept).toEqual(['came', 'went'])
  })

  it.skipIf(noVpcd !== undefined)(`has a card that was put in (needs vpcd${noVpcd === undefined ? '' : `: ${noVpcd}`})`, async () => {
    const bed = await startVpcd({ readers: ['Sidecheck Timeline'] })
    cleanUp.push(() => bed.stop())
    const [name = ''] = bed.readers
    const { seen } = await watching('smartcard', { PCSCLITE_CSOCK_NAME: bed.socket })
    await bed.insertCard(name, '3bf81300008131fe15597562696b657934d4')
    await until('it to be noticed', () =>
      seen.find((entry) => entry.topic === 'smartcard' && entry.change === 'changed' && entry.device === name)
    )
    expect(seen.every(({ change }) => change === 'changed')).toBe(true)
  })
})
