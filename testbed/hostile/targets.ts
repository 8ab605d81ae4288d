import * as v from 'valibot'
import { factsSchema, readFactsText } from '../../src/core/evidence/facts-file.ts'
import { decodeCode, encodeCode } from '../../src/core/exchange/code.ts'
import { detectKinds, parse, PARSE_KINDS } from '../../src/core/parse/index.ts'
import type { Random } from '../../src/core/signal/testing/random.ts'
import { readSnapshotText } from '../../src/core/snapshot/read.ts'
import { TOPICS } from '../../src/core/snapshot/schema.ts'
import { fromAudioSchema, toAudioSchema } from '../../src/main/audio/protocol/messages.ts'
import { zlib } from '../../src/main/commands/code.ts'
import { fromChannelSchema, toChannelSchema } from '../../src/main/link/channel/process/messages.ts'
import { fromDriveSchema, toDriveSchema } from '../../src/main/link/drive/protocol.ts'
import { checkReading, fromWorkerSchema, toWorkerSchema } from '../../src/main/workers/protocol.ts'
import { calls, events } from '../../src/shared/contract.ts'
import type { CallName, EventName, Handlers } from '../../src/shared/contract.ts'
import { settingsSchema } from '../../src/shared/settings.ts'
import { connect, serve, WireError } from '../../src/shared/wire.ts'
import type { Channel } from '../../src/shared/wire.ts'
import { wholeTexts } from '../whole-texts.ts'
import { mutateBytes, mutateJson, mutateValue } from './mutate.ts'
import { lengthOf, SNAPSHOTS, textTarget } from './target.ts'
import type { Target } from './target.ts'
import { linkTargets } from './link-targets.ts'
import { oneOf } from './part.ts'
import { sampleOf } from './sample.ts'

const parserTargets = (): Target[] => {
  const texts = wholeTexts()
  const ofAnyKind: Target = {
    name: 'kind of a text',
    attack(random) {
      const bytes = mutateBytes(random, oneOf(random, texts).bytes, oneOf(random, texts).bytes)
      return { length: bytes.length, output: detectKinds(bytes) }
    }
  }
  const ofEach = PARSE_KINDS.map((kind): Target => {
    const own = texts.filter((text) => text.kind === kind)
    if (own.length === 0) throw new Error(`there is no text of the kind ${kind} to start from`)
    return {
      name: `parser ${kind}`,
      attack(random) {
        const bytes = mutateBytes(random, oneOf(random, own).bytes, oneOf(random, texts).bytes)
        return { length: bytes.length, output: parse(kind, bytes) }
      }
    }
  })
  return [...ofEach, ofAnyKind]
}

/** Two ends of a pipe in memory, of which the test holds one. */
function pipe(): { channel: Channel; deliver(text: string): void; posted: string[]; isClosed(): boolean } {
  const listeners: ((message: unknown) => void)[] = []
  const closers: (() => void)[] = []
  const posted: string[] = []
  let closed = false
  return {
    channel: {
      post: (text) => void posted.push(text),
      onMessage: (listener) => void listeners.push(listener),
      onClose: (listener) => void closers.push(listener),
      close() {
        closed = true
        for (const close of closers) close()
      }
    },
    deliver(text) {
      for (const listener of listeners) listener(text)
    },
    posted,
    isClosed: () => closed
  }
}

/** Only a message that is none may be reported; everything else that is, is a defect of the program. */
function notOurs(error: Error): void {
  if (!(error instanceof WireError) && !error.message.startsWith('[birpc]')) throw error
}

/** The program's end: a window's call, changed. A handler may only ever be given arguments of the contract. */
const callTarget = (name: CallName): Target => ({
  name: `call ${name}`,
  async attack(random) {
    const { channel, deliver, posted } = pipe()
    const handlers = Object.fromEntries(
      Object.entries(calls).map(([called, { args, result }]) => [
        called,
        (...given: unknown[]) => {
          v.parse(args as v.GenericSchema, given)
          return called.startsWith('snapshot') || called === 'side.choose' ? SNAPSHOTS[0] : sampleOf(random, result as v.GenericSchema)
        }
      ])
    ) as unknown as Handlers
    const faults: Error[] = []
    serve(channel, handlers, (error) => void faults.push(error))
    const text = mutateJson(random, { t: 'q', i: 'a', m: name, a: sampleOf(random, calls[name].args as v.GenericSchema) })
    deliver(text)
    // A handler's answer leaves after a few turns of the loop of promises.
    for (let turn = 0; turn < 10; turn++) await Promise.resolve()
    // An answer out of contract would be the sample's fault, which is none of this test's.
    faults.filter(({ message }) => !message.includes('out of contract')).forEach(notOurs)
    return { length: text.length, output: posted }
  }
})

/** The window's end: an event, changed. A listener may only ever hear what is of the contract. */
const eventTarget = (name: EventName): Target => ({
  name: `event ${name}`,
  attack(random) {
    const { channel, deliver } = pipe()
    const faults: Error[] = []
    const client = connect(channel, (error) => void faults.push(error))
    const heard: unknown[] = []
    for (const event of Object.keys(events) as EventName[]) {
      client.on(event, (data) => {
        v.parse(events[event] as v.GenericSchema, data)
        heard.push(data)
      })
    }
    const data = name === 'snapshot.changed' ? oneOf(random, SNAPSHOTS) : sampleOf(random, events[name] as v.GenericSchema)
    const text = mutateJson(random, { t: 'q', m: name, a: [data] })
    deliver(text)
    client.close()
    faults.forEach(notOurs)
    return { length: text.length, output: heard }
  }
})

/** Messages between processes come as values and not as text. */
const schemaTargets = (what: string, schema: { options: readonly v.GenericSchema[] }): Target[] =>
  schema.options.map((option) => ({
    name: `${what} ${String((option as unknown as { entries: { type: { literal: string } } }).entries.type.literal)}`,
    attack(random) {
      const message = mutateValue(random, sampleOf(random, option))
      const result = v.safeParse(schema as unknown as v.GenericSchema, message)
      return { length: lengthOf(message), output: result.success ? result.output : v.summarize(result.issues).slice(0, 500) }
    }
  }))

const readingTargets = (): Target[] =>
  TOPICS.map((topic) => ({
    name: `reading ${topic}`,
    attack(random) {
      const reading = mutateValue(random, oneOf(random, SNAPSHOTS)[topic])
      return { length: lengthOf(reading), output: checkReading(topic, reading) }
    }
  }))

/** A code with changed characters, and one that is whole around a changed snapshot. */
const codeTarget: Target = {
  name: 'snapshot code',
  async attack(random) {
    const snapshot = oneOf(random, SNAPSHOTS)
    const isWhole = random.next() < 0.3
    const code = await encodeCode(isWhole ? (mutateValue(random, snapshot) as typeof snapshot) : snapshot, zlib)
    const bytes = Buffer.from(code)
    const text = isWhole ? code : mutateBytes(random, bytes, bytes).toString('utf8')
    return { length: isWhole ? lengthOf(snapshot) : text.length, output: await decodeCode(text, zlib) }
  }
}

/** Everything that reads what somebody else may have made: each parser, each message, each file. */
export function targets(random: Random): Target[] {
  const facts = Array.from({ length: 20 }, () => sampleOf(random, factsSchema))
  const settings = Array.from({ length: 20 }, () => sampleOf(random, settingsSchema))
  return [
    ...parserTargets(),
    ...(Object.keys(calls) as CallName[]).map(callTarget),
    ...(Object.keys(events) as EventName[]).map(eventTarget),
    ...schemaTargets('to a worker', toWorkerSchema),
    ...schemaTargets('from a worker', fromWorkerSchema),
    ...schemaTargets('to the audio process', toAudioSchema),
    ...schemaTargets('from the audio process', fromAudioSchema),
    ...schemaTargets('to the drive process', toDriveSchema),
    ...schemaTargets('from the drive process', fromDriveSchema),
    ...schemaTargets('to the channel process', toChannelSchema),
    ...schemaTargets('from the channel process', fromChannelSchema),
    ...readingTargets(),
    textTarget('snapshot file', SNAPSHOTS, readSnapshotText),
    textTarget('facts file', facts, readFactsText),
    textTarget('settings', settings, (text) => {
      try {
        return v.safeParse(settingsSchema, JSON.parse(text)).success
      } catch (error) {
        if (!(error instanceof SyntaxError)) throw error
        return false
      }
    }),
    codeTarget,
    ...linkTargets
  ]
}
