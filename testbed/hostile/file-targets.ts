import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { readDeviceTestText } from '../../src/core/device-test/read.ts'
import { cardTest, portTest } from '../../src/core/diagnose/testing.ts'
import { CHECK_SCHEMA, readCheckText } from '../../src/core/history/check.ts'
import type { Random } from '../../src/core/signal/testing/random.ts'
import { readSoundText } from '../../src/core/sound/read.ts'
import { NO_RECORDS, SOUND_SCHEMA } from '../../src/core/sound/results.ts'
import type { SoundResults } from '../../src/core/sound/results.ts'
import { hasHeader } from '../../src/main/link/channel/pdu.ts'
import { policiesOf } from '../../src/main/policy/policies.ts'
import { exampleCa, exampleUser } from '../../src/main/probes/certificates/certificates.testing.ts'
import { parseCertificate } from '../../src/main/probes/certificates/certificate.ts'
import { DerError } from '../../src/main/probes/certificates/der.ts'
import { parseEventXml } from '../../src/main/probes/events/event-xml.ts'
import {
  CODE,
  decodeEstablish,
  decodeList,
  decodeRelease,
  decodeStatus,
  readAnswer,
  XrdpAnswerError
} from '../../src/main/probes/smartcard/xrdp/wire.ts'
import { pictureHead } from '../../src/main/screen/picture-file.ts'
import { mutateBytes, mutateValue } from './mutate.ts'
import { below, oneOf } from './part.ts'
import { SNAPSHOTS, lengthOf, textTarget } from './target.ts'
import type { Target } from './target.ts'

/** Files, and what other programs answer in bytes. */

const [LOCAL, SESSION] = SNAPSHOTS
const CHECK = {
  schema: CHECK_SCHEMA,
  id: '0b6a4f5e-6a35-4f0a-9a51-8a6ad5d9a001',
  at: '2026-11-28T12:00:00.000Z',
  here: 'local',
  local: LOCAL,
  session: SESSION
}

const SOUND: SoundResults = {
  ...NO_RECORDS,
  schema: SOUND_SCHEMA,
  side: 'session',
  machine: 'DESK',
  takenAt: '2026-11-28T12:00:00.000Z',
  listens: [
    {
      device: { id: 'mic', name: 'Headset' },
      startedAt: '2026-11-28T12:00:00.000Z',
      endedAt: '2026-11-28T12:00:30.000Z',
      detected: true,
      heardAt: '2026-11-28T12:00:05.000Z',
      level: -20,
      snr: 40,
      dropouts: [{ t: 1, ms: 20 }],
      bandwidthHz: 8000,
      distortionPercent: 1,
      driftPpm: 10,
      sentMeanwhile: null
    }
  ]
}

/** Bytes of one of these, changed; a refusal of the reader's own kind is an answer. */
const bytesTarget = (
  name: string,
  samples: readonly Uint8Array[],
  read: (bytes: Buffer, random: Random) => unknown,
  isRefusal: (error: unknown) => boolean = () => false
): Target => ({
  name,
  async attack(random) {
    const bytes = mutateBytes(random, oneOf(random, samples), oneOf(random, samples))
    try {
      return { length: bytes.length, output: await read(bytes, random) }
    } catch (error) {
      if (!isRefusal(error)) throw error
      return { length: bytes.length, output: String(error) }
    }
  }
})

const EVENT = Buffer.from(
  "<Event><System><EventID Qualifiers='0'>50</EventID><TimeCreated SystemTime='2026-11-28T12:00:00.000Z'/></System></Event>"
)

/** An answer of xrdp's smart card server: its length, its code, and a body. */
function answerOf(code: number, body: Buffer): Buffer {
  const head = Buffer.alloc(8)
  head.writeUInt32LE(body.length, 0)
  head.writeUInt32LE(code, 4)
  return Buffer.concat([head, body])
}
const ANSWERS = [
  answerOf(CODE.establish, Buffer.alloc(8)),
  answerOf(CODE.release, Buffer.alloc(4)),
  answerOf(CODE.list, Buffer.concat([Buffer.from([0, 0, 0, 0, 1, 0, 0, 0]), Buffer.alloc(100), Buffer.alloc(4)])),
  answerOf(CODE.status, Buffer.concat([Buffer.from([1, 0, 0, 0]), Buffer.alloc(48), Buffer.alloc(4)]))
]

function readXrdp(bytes: Buffer, random: Random): unknown {
  const code = oneOf(random, Object.values(CODE))
  const body = readAnswer(bytes, code)
  if (body === undefined) return undefined
  switch (code) {
    case CODE.establish:
      return decodeEstablish(body)
    case CODE.release:
      return decodeRelease(body)
    case CODE.list:
      return decodeList(body)
    case CODE.status:
      return decodeStatus(body, 1)
    default:
      return code satisfies never
  }
}

/** What administrators set, of any kind, in up to two places. */
const policiesTarget: Target = {
  name: 'policies',
  attack(random) {
    const set = { Language: 'de', HideNames: 1, History: 0, LinkWays: ['screen'], Recording: 1 }
    const readings = Array.from({ length: 1 + below(random, 2) }, (_, at) => {
      const values = mutateValue(random, set)
      return { place: `place ${at}`, values: new Map(Object.entries(values !== null && typeof values === 'object' ? values : {})) }
    })
    return { length: lengthOf(readings.map(({ values }) => [...values])), output: policiesOf(readings) }
  }
}

const PHOTO = readFileSync(fileURLToPath(new URL('../screen/fixtures/photo.jpg', import.meta.url)))
/** One that is quickly unpacked: 1 pixel. */
const PIXEL = Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNoAAAAggCBd81ytgAAAABJRU5ErkJggg==', 'base64')
export const fileTargets: readonly Target[] = [
  textTarget('kept check', [CHECK], readCheckText),
  textTarget(
    'device test file',
    [portTest('session', 'COM3', 'loopback', { roundTripMs: 12.5 }), cardTest('local', 12)],
    readDeviceTestText
  ),
  textTarget('sound results file', [SOUND], readSoundText),
  bytesTarget('head of a picture', [PHOTO.subarray(0, 4096), PIXEL], pictureHead),
  bytesTarget('certificate', [exampleCa, exampleUser], parseCertificate, (error) => error instanceof DerError),
  bytesTarget('event', [EVENT], (bytes) => parseEventXml('Security', bytes.toString('utf8'))),
  bytesTarget('answer of xrdp', ANSWERS, readXrdp, (error) => error instanceof XrdpAnswerError),
  bytesTarget('head of a chunk', [answerOf(3, Buffer.alloc(40))], hasHeader),
  policiesTarget
]
