import { expect } from 'vitest'
import type { Reading } from '../../../src/core/snapshot/reading.ts'
import type { Topic, TopicData } from '../../../src/core/snapshot/schema.ts'
import { checkReading } from '../../../src/main/workers/protocol.ts'
import { loadProbe } from '../../../src/main/probes/index.ts'

/** Reads a topic as a worker does, and has the snapshot's schema check the answer. */
export async function read<T extends Topic>(topic: T): Promise<Reading<TopicData[T]>> {
  const probe = await loadProbe(topic)
  return checkReading(topic, await probe.read({ signal: new AbortController().signal }))
}

/** The data of a topic that must be there. */
export async function dataOf<T extends Topic>(topic: T): Promise<TopicData[T]> {
  const reading = await read(topic)
  if (reading.status !== 'present') expect.fail(`${topic} is ${reading.status}: ${JSON.stringify(reading)}`)
  return reading.data
}

/** What a report shows of a native error: a code in hexadecimal, and its name in the message. */
export const nativeError = {
  code: expect.stringMatching(/^0x[0-9A-F]{8}$/) as string,
  message: expect.stringMatching(/\b[A-Z]+_[A-Z_]+ \(0x[0-9A-F]{8}\)/) as string
}
