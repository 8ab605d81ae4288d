import { CAPABILITIES, capabilityFacts } from '../capabilities/index.ts'
import type { Capability } from '../capabilities/index.ts'
import type { AudioResult } from '../facts/answers.ts'
import type { SoundProof } from '../devices/proof.ts'
import { PROOF_SECONDS } from '../signal/chirp.ts'
import { oneWayMs } from '../signal/latency.ts'
import { micVerdict } from '../signal/verdict.ts'
import type { Side } from '../snapshot/schema.ts'
import type { ListenRecord, SoundRecords } from './results.ts'

/** What both sides have tested, as far as it is known here. */
export type BothRecords = Partial<Record<Side, SoundRecords>>

/** One end-to-end test that says something: the proof sound was heard, or surely sent and not heard. */
export interface SoundTest {
  capability: Capability
  passed: boolean
  /** ISO 8601 time of the test. */
  at: string
  /** One way, where the other side's sent times are known and both clocks agree. */
  latencyMs: number | null
  /** Local device, session and back: independent of the clocks. Known once both directions were heard. */
  roundTripMs: number | null
  heardBy: Side
  heard: ListenRecord
}

const OTHER: Record<Side, Side> = { local: 'session', session: 'local' }
/** Sound that the local device hears came through the session's output; what the session hears came through the microphone. */
const provedBy = (side: Side): Capability | undefined => CAPABILITIES.find((capability) => capabilityFacts(capability).toneHeardOn === side)
/** No connection holds sound back longer; two directions together not twice as long. */
const LONGEST_ROUND_TRIP_MS = 20_000
/** What a side plays reaches its own listener, by a monitor or through the air, within this time. */
const OWN_SOUND_MS = 2000

/** All end-to-end tests of both sides that prove something, oldest first. */
export function soundTests(records: BothRecords): SoundTest[] {
  const roundTrip = roundTripOf(records)
  const tests = (['local', 'session'] as const).flatMap((side) =>
    (records[side]?.listens ?? []).flatMap((heard) => testOf(records, side, heard, roundTrip))
  )
  return tests.sort((a, b) => Date.parse(a.at) - Date.parse(b.at))
}

function testOf(records: BothRecords, side: Side, heard: ListenRecord, roundTripMs: number | null): SoundTest[] {
  const sent = records[OTHER[side]]?.sent.map(({ at }) => Date.parse(at)) ?? []
  const capability = provedBy(side)
  if (capability === undefined) return []
  const shared = { capability, heardBy: side, heard }
  if (heard.detected && heard.heardAt !== null) {
    const heardAt = Date.parse(heard.heardAt)
    if (heardItself(records[side], heardAt)) return []
    const latencies = sent.flatMap((sentAt) => oneWayMs({ sentAt, heardAt }) ?? [])
    return [{ ...shared, passed: true, at: heard.heardAt, latencyMs: latencies.length > 0 ? Math.min(...latencies) : null, roundTripMs }]
  }
  const from = Date.parse(heard.startedAt)
  const to = Date.parse(heard.endedAt) - PROOF_SECONDS * 1000
  // Silence proves nothing unless something was sent into it.
  const sentInto = heard.sentMeanwhile ?? sent.some((at) => at >= from && at <= to)
  return sentInto ? [{ ...shared, passed: false, at: heard.endedAt, latencyMs: null, roundTripMs: null }] : []
}

/** A listener on the monitor of an output hears what its own side plays: that crossed nothing. */
function heardItself(own: SoundRecords | undefined, heardAt: number): boolean {
  return own?.sent.some(({ at }) => Math.abs(heardAt - Date.parse(at)) < OWN_SOUND_MS) ?? false
}

/** The shortest way there and back among all that were sent and heard; longer ones belong to different sounds. */
function roundTripOf({ local, session }: BothRecords): number | null {
  if (!local || !session) return null
  const legs = (from: SoundRecords, to: SoundRecords): number[] =>
    to.listens.flatMap(({ heardAt }) => {
      if (heardAt === null || heardItself(to, Date.parse(heardAt))) return []
      return from.sent.map(({ at }) => Date.parse(heardAt) - Date.parse(at))
    })
  const there = legs(local, session)
  const back = legs(session, local)
  const sums = there.flatMap((a) => back.map((b) => a + b)).filter((sum) => sum > 0 && sum < LONGEST_ROUND_TRIP_MS)
  return sums.length > 0 ? Math.min(...sums) : null
}

/** The tests as the comparison takes them. */
export const soundProofs = (tests: readonly SoundTest[]): SoundProof[] =>
  tests.map(({ capability, at, latencyMs, passed }) => ({ capability, at, latencyMs, passed }))

const MIC_KINDS = {
  silent: 'mic-silent',
  clipping: 'mic-clipping',
  heard: 'mic-active',
  noisy: 'mic-active',
  'too-quiet': 'mic-active'
} as const

/** What the tests of both sides say to the diagnosis. */
export function audioResultsOf(records: BothRecords, tests: readonly SoundTest[]): AudioResult[] {
  const microphones = (['local', 'session'] as const).flatMap((side): AudioResult[] => {
    const mic = records[side]?.mic
    return mic
      ? [
          {
            side,
            kind: MIC_KINDS[micVerdict(mic.statistics).kind],
            device: mic.device.id,
            value: Math.round(mic.statistics.loud * 10) / 10
          }
        ]
      : []
  })
  const tones = tests.map(({ passed, heardBy, heard, latencyMs }): AudioResult => ({
    side: heardBy,
    kind: passed ? 'tone-heard' : 'tone-missed',
    device: heard.device.id,
    ...(latencyMs === null ? {} : { value: latencyMs })
  }))
  return [...microphones, ...tones]
}
