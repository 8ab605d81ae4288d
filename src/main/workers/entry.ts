import * as v from 'valibot'
import type { Topic } from '../../core/snapshot/schema.ts'
import { loadProbe } from '../probes/index.ts'
import type { Probe } from '../probes/probe.ts'
import { toWorkerSchema } from './protocol.ts'
import type { FromWorker } from './protocol.ts'

/** The main file of a worker process: owns native code for the program, and may be killed at any time. */

/** Electron's utility process; elsewhere child_process.fork gives process.send. */
interface ParentPort {
  postMessage(message: unknown): void
  on(event: 'message', listener: (event: { data: unknown }) => void): void
}
const parentPort = (process as unknown as { parentPort?: ParentPort }).parentPort

const send = (message: FromWorker): void => {
  if (parentPort !== undefined) parentPort.postMessage(message)
  else process.send?.(message)
}

const probes = new Map<Topic, Promise<Probe<Topic>>>()
function probeOf(topic: Topic): Promise<Probe<Topic>> {
  const known = probes.get(topic) ?? loadProbe(topic)
  probes.set(topic, known)
  return known
}

async function read(id: number, topic: Topic): Promise<void> {
  const began = performance.now()
  let reading: unknown
  try {
    reading = await (await probeOf(topic)).read({ signal: new AbortController().signal })
  } catch (error) {
    // Probes answer with readings; what they throw is a defect, and still must not look like "nothing there".
    reading = {
      status: 'failed',
      tookMs: performance.now() - began,
      reason: 'The probe ended with an unexpected error',
      error: { code: codeOf(error), message: String(error).slice(0, 2000), hint: '' }
    }
  }
  send({ type: 'reading', id, topic, reading })
}

function codeOf(error: unknown): string {
  const code = (error as { code?: unknown } | null)?.code
  return typeof code === 'string' ? code : 'PROBE_THREW'
}

async function watch(topics: readonly Topic[]): Promise<void> {
  for (const topic of topics) {
    const probe = await probeOf(topic)
    probe.watch?.(() => send({ type: 'changed', topic }))
  }
}

function receive(value: unknown): void {
  const message = v.parse(toWorkerSchema, value)
  switch (message.type) {
    case 'read':
      void read(message.id, message.topic)
      break
    case 'watch':
      watch(message.topics).catch((error: unknown) => process.stderr.write(`watching failed: ${String(error)}\n`))
      break
    case 'ping':
      send({ type: 'pong', id: message.id })
      break
    default:
      message satisfies never
  }
}

if (parentPort !== undefined) parentPort.on('message', (event) => receive(event.data))
else {
  process.on('message', receive)
  // The program is gone; whatever native code is doing, nobody waits for it any more.
  process.on('disconnect', () => process.exit(0))
}
send({ type: 'ready' })
