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
import { answerSchema, askSchema } from '../../src/main/screen/messages.ts'
import { checkReading, fromWorkerSchema, toWorkerSchema } from '../../src/main/workers/protocol.ts'
import { settingsSchema } from '../../src/shared/settings.ts'
import { wholeTexts } from '../whole-texts.ts'
import { mutateBytes, mutateValue } from './mutate.ts'
import { lengthOf, SNAPSHOTS, textTarget } from './target.ts'
import type { Target } from './target.ts'
import { contractTargets } from './contract-targets.ts'
import { fileTargets } from './file-targets.ts'
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

/** What tells a message from the others: one name, or the first of several that look alike. */
function kindOf(option: v.GenericSchema): string {
  const { type, what, is } = (option as unknown as { entries: Record<string, { literal?: string; options?: string[] } | undefined> })
    .entries
  const told = type ?? what ?? is
  return told?.literal ?? told?.options?.join(' or ') ?? ''
}

/** Messages between processes come as values and not as text. */
const schemaTargets = (what: string, schema: { options: readonly v.GenericSchema[] }): Target[] =>
  schema.options.map((option) => ({
    name: `${what} ${kindOf(option)}`,
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
    ...contractTargets,
    ...schemaTargets('to a worker', toWorkerSchema),
    ...schemaTargets('from a worker', fromWorkerSchema),
    ...schemaTargets('to the audio process', toAudioSchema),
    ...schemaTargets('from the audio process', fromAudioSchema),
    ...schemaTargets('to the drive process', toDriveSchema),
    ...schemaTargets('from the drive process', fromDriveSchema),
    ...schemaTargets('to the channel process', toChannelSchema),
    ...schemaTargets('from the channel process', fromChannelSchema),
    ...schemaTargets('to the screen process', askSchema),
    ...schemaTargets('from the screen process', answerSchema),
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
    ...fileTargets,
    ...linkTargets
  ]
}
