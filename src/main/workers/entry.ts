import * as v from 'valibot'
import type { Topic } from '../../core/snapshot/schema.ts'
import { loadProbe } from '../probes/index.ts'
import type { Probe } from '../probes/probe.ts'
import { sendToProgram, serveProgram } from '../processes/inside.ts'
import type { TestRequest } from '../../shared/device-tests.ts'
import { guardedRead } from './guarded-read.ts'
import { processOutput } from '../terminal.ts'
import type { FromScreen, ToScreen } from '../screen/messages.ts'
import { toWorkerSchema } from './protocol.ts'
import type { WorkerMessage } from './protocol.ts'

/** The main file of a worker process: owns native code for the program, and may be killed at any time. */

const send = (message: WorkerMessage): void => sendToProgram(message)

const probes = new Map<Topic, Promise<Probe<Topic>>>()
function probeOf(topic: Topic): Promise<Probe<Topic>> {
  const known = probes.get(topic) ?? loadProbe(topic)
  probes.set(topic, known)
  return known
}

async function read(id: number, topic: Topic, stopAfter: number): Promise<void> {
  send({ type: 'reading', id, topic, reading: await guardedRead(() => probeOf(topic), stopAfter) })
}

/** What a test throws is a defect; the program makes a failed result of an answer that is none. */
async function test(id: number, request: TestRequest): Promise<void> {
  const { testDevice } = await import('../device-tests/index.ts')
  const outcome = await testDevice(request).catch((error: unknown) => ({ threw: String(error).slice(0, 2000) }))
  send({ type: 'tested', id, outcome })
}

async function watch(topics: readonly Topic[]): Promise<void> {
  for (const topic of topics) {
    const probe = await probeOf(topic)
    probe.watch?.(() => send({ type: 'changed', topic }))
  }
}

/** One picture of the screen, or a picture file: what codes of ours hold in it. */
async function look({ id, ask }: ToScreen): Promise<void> {
  const { answerScreen } = await import('../screen/process.ts')
  sendToProgram({ type: 'screen', id, answer: await answerScreen(ask) } satisfies FromScreen)
}

function receive(value: unknown): void {
  const message = v.parse(toWorkerSchema, value)
  switch (message.type) {
    case 'read':
      void read(message.id, message.topic, message.stopAfter)
      break
    case 'test':
      void test(message.id, message.request)
      break
    case 'watch':
      watch(message.topics).catch((error: unknown) => processOutput().err(`watching failed: ${String(error)}\n`))
      break
    case 'screen':
      void look(message)
      break
    default:
      message satisfies never
  }
}

serveProgram(receive)
