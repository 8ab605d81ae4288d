import * as v from 'valibot'
import { hex, millis, probeErrorSchema, text } from '../snapshot/reading.ts'
import { sideSchema } from '../snapshot/schema.ts'

/**
 * What a test of one device showed on one side, small enough to hand to the other side. Stable contract `sidecheck.test/1`: fields
 * may be added, never renamed.
 */
export const TEST_SCHEMA = 'sidecheck.test/1'

const isoTime = v.pipe(v.string(), v.maxLength(40), v.isoTimestamp())

/**
 * opens: the port could be opened, which says nothing of what is behind it. usable: bytes came back through the port, the card
 * answered, or a centre of the domain took a connection. failed: neither.
 */
export const TEST_RESULTS = ['opens', 'usable', 'failed'] as const

/**
 * How far a port came. in-use: another program holds it. no-answer: it opened, and what was sent did not come back. other-bytes:
 * something else came back.
 */
export const PORT_OUTCOMES = [
  'opened',
  'loopback',
  'no-answer',
  'other-bytes',
  'not-found',
  'access-denied',
  'in-use',
  'not-supported',
  'failed'
] as const
export type PortOutcome = (typeof PORT_OUTCOMES)[number]

const portSchema = v.object({
  outcome: v.picklist(PORT_OUTCOMES),
  /** Milliseconds that opening took. */
  openMs: v.exactOptional(millis),
  /** The modem lines as they stood after opening; absent where the port has none, or they could not be read. */
  lines: v.exactOptional(v.object({ cts: v.boolean(), dsr: v.boolean(), dcd: v.boolean() })),
  /** Why the modem lines were not read: the code of the driver. A pseudo terminal has none (ENOTTY). */
  linesError: v.exactOptional(probeErrorSchema),
  /** Median of the single bytes that came back, in milliseconds. */
  roundTripMs: v.exactOptional(millis),
  /** The program that holds the port, where it is known. */
  holder: v.exactOptional(text)
})
export type PortTest = v.InferOutput<typeof portSchema>

const cardSchema = v.object({
  /** Answer to reset, hexadecimal. */
  atr: v.exactOptional(hex),
  protocol: v.exactOptional(v.picklist(['T=0', 'T=1'])),
  /** The public applications that were asked for, each with the status word that came back (ISO 7816-4), four hexadecimal digits. */
  applets: v.pipe(v.array(v.object({ name: text, aid: hex, sw: hex })), v.maxLength(32)),
  /** Median time of one command, in milliseconds. */
  roundTripMs: v.exactOptional(millis)
})
export type CardTest = v.InferOutput<typeof cardSchema>

/**
 * How far a domain came. no-domain: DNS and the system know no such name. no-kdc: the name is known, and no key distribution centre by
 * it. kdc-silent: none of the centres took a connection. no-answer: DNS itself did not answer, so nothing is known.
 */
export const DOMAIN_OUTCOMES = ['kdc-answers', 'kdc-silent', 'no-kdc', 'no-domain', 'no-answer', 'failed'] as const
export type DomainOutcome = (typeof DOMAIN_OUTCOMES)[number]

const domainSchema = v.object({
  outcome: v.picklist(DOMAIN_OUTCOMES),
  /** Centres that DNS names, the preferred ones, each with whether it took a connection, or the system's code of why not. */
  kdcs: v.pipe(
    v.array(
      v.object({
        name: text,
        port: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(65_535)),
        answers: v.boolean(),
        code: v.exactOptional(text)
      })
    ),
    v.maxLength(16)
  )
})
export type DomainTest = v.InferOutput<typeof domainSchema>

const outcomeShared = {
  /** The port, the reader or the domain. */
  device: text,
  result: v.picklist(TEST_RESULTS),
  error: v.exactOptional(probeErrorSchema)
}
const portOutcome = { ...outcomeShared, test: v.literal('port'), port: portSchema }
const cardOutcome = { ...outcomeShared, test: v.literal('card'), card: cardSchema }
const domainOutcome = { ...outcomeShared, test: v.literal('domain'), domain: domainSchema }

/** What a test itself can say: where and when it ran is added by the program. */
export const outcomeSchema = v.variant('test', [v.object(portOutcome), v.object(cardOutcome), v.object(domainOutcome)])
export type TestOutcome = v.InferOutput<typeof outcomeSchema>

const envelope = {
  schema: v.literal(TEST_SCHEMA),
  side: sideSchema,
  /** The machine's name, a stand-in where names are hidden, "" where it is not known. */
  machine: text,
  at: isoTime,
  tookMs: millis
}
export const portTestSchema = v.object({ ...envelope, ...portOutcome })
export const cardTestSchema = v.object({ ...envelope, ...cardOutcome })
export const domainTestSchema = v.object({ ...envelope, ...domainOutcome })
export const deviceTestSchema = v.variant('test', [portTestSchema, cardTestSchema, domainTestSchema])
export type DeviceTest = v.InferOutput<typeof deviceTestSchema>

/** A port that opened has only opened: whether the application reaches its device is another question. */
export function portResult(outcome: PortOutcome): DeviceTest['result'] {
  if (outcome === 'loopback') return 'usable'
  return outcome === 'opened' ? 'opens' : 'failed'
}

/** The text of a result file. */
export const deviceTestText = (test: DeviceTest): string => `${JSON.stringify(test, null, 1)}\n`

/** sidecheck-test-KIND-SIDE-TIME.json. Names stay out of it. */
export function deviceTestFileName({ test, side, at }: DeviceTest): string {
  return `sidecheck-test-${test}-${side}-${at.slice(0, 19).replace(/[-:]/g, '').replace('T', '-')}.json`
}
