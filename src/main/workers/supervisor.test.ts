import { describe, expect, it } from 'vitest'
import { TOPICS } from '../../core/snapshot/schema.ts'
import type { Topic } from '../../core/snapshot/schema.ts'
import { unsupportedReading } from '../probes/index.ts'
import { createSupervisor, laneTimes, oneScanWorkers, stayingWorkers } from './supervisor.ts'

const SYSTEMS = ['win32', 'darwin', 'linux'] as const
const probedOn = (system: NodeJS.Platform): Topic[] => TOPICS.filter((topic) => unsupportedReading(topic, system) === undefined)

describe.each(SYSTEMS)('the workers on %s', (system) => {
  it('read each topic that has a probe there, in one process', () => {
    for (const workers of [stayingWorkers(probedOn(system)), oneScanWorkers(probedOn(system))])
      expect(workers.flatMap(({ topics }) => topics).sort()).toEqual(probedOn(system).sort())
  })

  it('share a process with nothing that asks drivers, and nothing quick with what takes seconds', () => {
    const workers = stayingWorkers(probedOn(system))
    for (const topic of ['smartcard', 'audio']) expect(workers).toContainEqual({ name: topic, topics: [topic] })
    const slow = probedOn(system).filter((topic) => laneTimes().read(topic) > laneTimes().read('serial'))
    for (const { topics } of workers)
      expect(new Set(topics.map((topic) => slow.includes(topic))).size, topics.join(', ')).toBeLessThanOrEqual(1)
  })
})

describe('the supervisor', () => {
  it('answers what this system has no probe for without starting a process', async () => {
    const unsupported = TOPICS.filter((topic) => unsupportedReading(topic) !== undefined)
    const supervisor = createSupervisor({
      workers: oneScanWorkers(),
      start: () => {
        throw new Error('a process was started')
      },
      times: laneTimes(),
      watch: false,
      onChanged: () => undefined,
      log: () => undefined
    })
    try {
      for (const topic of unsupported) expect(await supervisor.read(topic)).toMatchObject({ status: 'unsupported', tookMs: 0 })
    } finally {
      supervisor.close()
    }
  })
})
