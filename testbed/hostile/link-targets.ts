import { bundleBytes, bundleParts, readBundle } from '../../src/core/bundle/bundle.ts'
import { packCode } from '../../src/core/exchange/code.ts'
import { decodeAnyCode } from '../../src/core/link/code.ts'
import { HALF_SCHEMA, readHalf } from '../../src/core/link/half.ts'
import type { Half } from '../../src/core/link/half.ts'
import { PartJoiner } from '../../src/core/link/screen/joiner.ts'
import { partsOf } from '../../src/core/link/screen/parts.ts'
import {
  FrameReader,
  KINDS,
  MAX_PAYLOAD,
  Outbox,
  StreamError,
  TextReader,
  frameBytes,
  greetingBytes,
  readGreeting
} from '../../src/core/link/stream.ts'
import type { Frame, Kind } from '../../src/core/link/stream.ts'
import type { Random } from '../../src/core/signal/testing/random.ts'
import { EMPTY_CASE } from '../../src/core/report/case-file.ts'
import { MADE } from '../../src/core/report/comparison.testing.ts'
import { speakerFor } from '../../src/core/words/index.ts'
import { zlib } from '../../src/main/commands/code.ts'
import { unwrap, wrap } from '../../src/main/link/drive/content.ts'
import { mutateBytes, mutateValue } from './mutate.ts'
import { below, oneOf } from './part.ts'
import { SNAPSHOTS, lengthOf, textTarget } from './target.ts'
import type { Target } from './target.ts'

/** What the other half may send by each way: codes, pictures of codes, a channel's bytes, a folder's file, a bundle. */

const [LOCAL, SESSION] = SNAPSHOTS
const HALF: Half = {
  schema: HALF_SCHEMA,
  copy: '0b6a4f5e-6a35-4f0a-9a51-8a6ad5d9a001',
  pairing: '0b6a4f5e-6a35-4f0a-9a51-8a6ad5d9a002',
  at: '2026-11-28T12:00:00.000Z',
  snapshot: SESSION,
  answer: { snapshot: LOCAL }
}

/** A code with changed characters, and one that is whole around a changed half. */
const halfCodeTarget: Target = {
  name: 'half code',
  async attack(random) {
    const isWhole = random.next() < 0.3
    // Somebody else's program may pack anything; ours packs halves only.
    const changed = isWhole ? { ...HALF, snapshot: mutateValue(random, SESSION) } : HALF
    const code = await packCode('half', JSON.stringify(changed), zlib)
    const bytes = Buffer.from(code)
    const text = isWhole ? code : mutateBytes(random, bytes, bytes).toString('utf8')
    return { length: isWhole ? lengthOf(changed) : text.length, output: await decodeAnyCode(text, zlib) }
  }
}

const WRAPPED = wrap(JSON.stringify(HALF)) ?? Buffer.alloc(0)

/** A file of the folder on a drive. */
const driveFileTarget: Target = {
  name: 'half on a drive',
  attack(random) {
    const bytes = mutateBytes(random, WRAPPED, WRAPPED)
    const content = unwrap(bytes)
    return { length: bytes.length, output: content.ok ? readHalf(content.text) : content }
  }
}

/** The longest text that the attacked reader takes. */
const MOST = 1024 * 1024

const KIND_NAMES = Object.keys(KINDS) as Kind[]

/** What the other end says: a greeting, then a text of several frames. */
const FRAMES = ((): Frame[] => {
  const box = new Outbox()
  box.text('ä'.repeat(12_000))
  const frames: Uint8Array[] = [frameBytes('hello', 7, 9, greetingBytes())]
  for (let frame; (frame = box.next(7, 9)) !== undefined;) frames.push(frame)
  return new FrameReader().push(Buffer.concat(frames))
})()

/** The same with some frames changed: whole around what they carry, or broken themselves. */
function streamOf(random: Random): Uint8Array {
  const frames = FRAMES.map(({ kind, payload }) => {
    const changed = random.next() < 0.3 ? mutateBytes(random, payload, payload).subarray(0, MAX_PAYLOAD) : payload
    return frameBytes(kind === undefined || random.next() < 0.1 ? oneOf(random, KIND_NAMES) : kind, 7, 9, changed)
  })
  const bytes = Buffer.concat(frames)
  return random.next() < 0.5 ? bytes : mutateBytes(random, bytes, bytes)
}

/** Bytes of the connection's channel, in pieces of any length. */
const channelTarget: Target = {
  name: 'frames of a channel',
  attack(random) {
    const bytes = streamOf(random)
    const frames = new FrameReader()
    const text = new TextReader(MOST)
    const output: unknown[] = []
    try {
      for (let at = 0; at < bytes.length;) {
        const end = at + 1 + below(random, 9000)
        for (const { kind, payload } of frames.push(bytes.subarray(at, end))) {
          if (kind === 'hello') output.push(readGreeting(payload))
          if (kind === 'first' || kind === 'more') output.push(text.take(kind, payload))
        }
        at = end
      }
    } catch (error) {
      if (!(error instanceof StreamError)) throw error
      output.push(error.fault)
    }
    return { length: bytes.length, output: [...output, frames.skipped, frames.hopeless] }
  }
}

const PARTS = partsOf(Buffer.from(JSON.stringify(HALF)), 925, 7)

/** What the codes on a screen hold, in any order and of more than one hand-over. */
const screenTarget: Target = {
  name: 'codes on a screen',
  attack(random) {
    const joiner = new PartJoiner()
    let length = 0
    const output: string[] = []
    for (let count = 0; count < 12; count += 1) {
      const bytes = mutateBytes(random, oneOf(random, PARTS), oneOf(random, PARTS))
      length += bytes.length
      output.push(joiner.add(random.next() < 0.5 ? bytes : oneOf(random, PARTS)).is)
    }
    return { length, output }
  }
}

const BUNDLE = bundleParts({ ...EMPTY_CASE, local: LOCAL, session: SESSION }, MADE, 'shown', speakerFor('en'))

/** A file that opens as a whole case: broken itself, or whole around a part that was changed. */
const bundleTarget: Target = {
  name: 'bundle',
  attack(random) {
    const parts = new Map(BUNDLE)
    const name = oneOf(random, [...parts.keys()])
    const part = Buffer.from(parts.get(name) ?? '')
    if (random.next() < 0.5) parts.set(name, Buffer.from(mutateBytes(random, part, part)).toString('utf8'))
    const packed = bundleBytes(parts)
    const bytes = random.next() < 0.5 ? packed : mutateBytes(random, packed, packed)
    return { length: bytes.length, output: readBundle(bytes) }
  }
}

/** Everything that reads what the other half, or a case from elsewhere, brings. */
export const linkTargets: readonly Target[] = [
  textTarget('half', [HALF], readHalf),
  halfCodeTarget,
  driveFileTarget,
  channelTarget,
  screenTarget,
  bundleTarget
]
