import * as v from 'valibot'
import { HALF_SCHEMA } from '../../src/core/link/half.ts'
import type { Random } from '../../src/core/signal/testing/random.ts'
import { calls, events } from '../../src/shared/contract.ts'
import { peerContract } from '../../src/shared/peer.ts'
import { connectContract, serveContract, WireError } from '../../src/shared/wire.ts'
import type { Channel, Contract, HandlersOf } from '../../src/shared/wire.ts'
import { mutateJson, mutateValue } from './mutate.ts'
import { oneOf } from './part.ts'
import { sampleOf } from './sample.ts'
import { SNAPSHOTS } from './target.ts'
import type { Target } from './target.ts'

/** Each call and each event of what two ends say to each other: the window and its program, and the two halves. */

/** Two ends of a pipe in memory, of which the test holds one. */
function pipe(): { channel: Channel; deliver(text: string): void; posted: string[] } {
  const listeners: ((message: unknown) => void)[] = []
  const closers: (() => void)[] = []
  const posted: string[] = []
  return {
    channel: {
      post: (text) => void posted.push(text),
      onMessage: (listener) => void listeners.push(listener),
      onClose: (listener) => void closers.push(listener),
      close() {
        for (const close of closers) close()
      }
    },
    deliver(text) {
      for (const listener of listeners) listener(text)
    },
    posted
  }
}

/** Only a message that is none may be reported; everything else that is, is a defect of the program. */
function notOurs(error: Error): void {
  if (!(error instanceof WireError) && !error.message.startsWith('[birpc]')) throw error
}

/** A whole half or snapshot instead of one that is nearly nothing. */
type Sample = (random: Random, name: string, schema: v.GenericSchema) => unknown

/** The answering end: a call, changed. A handler may only ever be given arguments of the contract. */
const callTarget = (contract: Contract, name: string, sample: Sample): Target => ({
  name: `call ${name}`,
  async attack(random) {
    const { channel, deliver, posted } = pipe()
    const handlers = Object.fromEntries(
      Object.entries(contract.calls).map(([called, { args, result }]) => [
        called,
        (...given: unknown[]) => {
          v.parse(args, given)
          return sample(random, called, result)
        }
      ])
    ) as unknown as HandlersOf<Contract>
    const faults: Error[] = []
    serveContract(contract, channel, handlers, (error) => void faults.push(error))
    const args = new Map(Object.entries(contract.calls)).get(name)?.args
    const given = args === undefined ? [] : sampleOf(random, args)
    const isWhole = random.next() < 0.5
    // Whole around its arguments, or broken itself.
    const call = (a: unknown): object => ({ t: 'q', i: 'a', m: name, a })
    const text = isWhole ? JSON.stringify(call(mutateValue(random, given))) : mutateJson(random, call(given))
    deliver(text)
    // A handler's answer leaves after a few turns of the loop of promises.
    for (let turn = 0; turn < 10; turn++) await Promise.resolve()
    // An answer out of contract would be the sample's fault, which is none of this test's.
    faults.filter(({ message }) => !message.includes('out of contract')).forEach(notOurs)
    return { length: text.length, output: posted }
  }
})

/** The listening end: an event, changed. A listener may only ever hear what is of the contract. */
const eventTarget = (contract: Contract, name: string, sample: Sample): Target => ({
  name: `event ${name}`,
  attack(random) {
    const { channel, deliver } = pipe()
    const faults: Error[] = []
    const client = connectContract(contract, channel, (error) => void faults.push(error))
    const heard: unknown[] = []
    const schemas = new Map(Object.entries(contract.events))
    for (const [event, schema] of schemas) {
      client.on(event, (data) => {
        v.parse(schema, data)
        heard.push(data)
      })
    }
    const data = sample(random, name, schemas.get(name) ?? v.unknown())
    const isWhole = random.next() < 0.5
    const told = (given: unknown): object => ({ t: 'q', m: name, a: [given] })
    const text = isWhole ? JSON.stringify(told(mutateValue(random, data))) : mutateJson(random, told(data))
    deliver(text)
    client.close()
    faults.forEach(notOurs)
    return { length: text.length, output: heard }
  }
})

const ofWindow: Sample = (random, name, schema) =>
  name.startsWith('snapshot') || name === 'side.choose' ? oneOf(random, SNAPSHOTS) : sampleOf(random, schema)

const HALF = JSON.stringify({ schema: HALF_SCHEMA, snapshot: SNAPSHOTS[1] })
const ofPeer: Sample = (random, name, schema) => (name === 'peer.half' ? HALF : sampleOf(random, schema))

const of = (contract: Contract, sample: Sample): Target[] => [
  ...Object.keys(contract.calls).map((name) => callTarget(contract, name, sample)),
  ...Object.keys(contract.events).map((name) => eventTarget(contract, name, sample))
]

/** A message that comes to a contract later is attacked without a line here. */
export const contractTargets: readonly Target[] = [...of({ calls, events }, ofWindow), ...of(peerContract, ofPeer)]
