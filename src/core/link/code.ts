import type { TextDeflate } from '../exchange/code.ts'
import { packCode, unpackCode } from '../exchange/code.ts'
import { readSnapshotText } from '../snapshot/read.ts'
import type { ReadError } from '../snapshot/refusal.ts'
import { refusal } from '../snapshot/refusal.ts'
import type { Snapshot } from '../snapshot/schema.ts'
import type { SoundResults } from '../sound/results.ts'
import { items, say } from '../words/index.ts'
import type { Text } from '../words/index.ts'
import { halfText, readHalf } from './half.ts'
import type { Half, Seen } from './half.ts'

/** The longest text put on a clipboard: xrdp's breaks at a mebibyte, and half of that is safe. */
export const MAX_CLIPBOARD = 512 * 1024

/** What may be left out of a half, the first one first, until it is short enough. */
export const LEFT_OUT = ['timeline', 'curves', 'sound', 'tests', 'answer'] as const
export type LeftOut = (typeof LEFT_OUT)[number]

/** What is said of what was left out. */
export const leftOutWords = (left: readonly LeftOut[]): Text =>
  say('half.left-out', {
    what: items(
      'and',
      left.map((what) => say(`half.left.${what}`))
    )
  })

/** A code is copied by hand: of the timeline only the newest entries are worth their length. */
const CODED_TIMELINE = 20

const withTimeline = ({ timeline, ...snapshot }: Snapshot, most: number): Snapshot =>
  timeline === undefined || most === 0 ? snapshot : { ...snapshot, timeline: timeline.slice(-most) }

/** The course of loudness is the longest part of a recording; what was found in it stands beside it. */
const withoutCurves = (sound: SoundResults): SoundResults => ({
  ...sound,
  mic: sound.mic === null ? null : { ...sound.mic, loudness: null }
})

const without = <S extends Seen>({ sound, tests, ...side }: S, left: ReadonlySet<LeftOut>): S =>
  ({
    ...side,
    snapshot: withTimeline(side.snapshot, left.has('timeline') ? 0 : CODED_TIMELINE),
    ...(sound !== undefined && !left.has('sound') && { sound: left.has('curves') ? withoutCurves(sound) : sound }),
    ...(tests !== undefined && !left.has('tests') && { tests })
  }) as S

function reduced(half: Half, left: ReadonlySet<LeftOut>): Half {
  const { answer, ...rest } = without(half, left)
  return { ...rest, ...(answer !== undefined && !left.has('answer') && { answer: without(answer, left) }) }
}

export type HalfCode = { ok: true; code: string; left: LeftOut[] } | { ok: false; error: ReadError }

/**
 * A half as text for the clipboard. What makes it too long is left out in a declared order, and named; only what really shortens it.
 * @param most the longest code, in characters
 */
export async function encodeHalfCode(half: Half, deflate: TextDeflate, most = MAX_CLIPBOARD): Promise<HalfCode> {
  const left: LeftOut[] = []
  let json = halfText(reduced(half, new Set()))
  let code = await packCode('half', json, deflate)
  for (const what of LEFT_OUT) {
    if (code.length <= most) break
    const shorter = halfText(reduced(half, new Set([...left, what])))
    if (shorter.length === json.length) continue
    left.push(what)
    json = shorter
    code = await packCode('half', json, deflate)
  }
  if (code.length > most) return { ok: false, error: refusal(say('half.too-large'), '', say('half.other-way')) }
  return { ok: true, code, left }
}

export type DecodedCode =
  { ok: true; kind: 'snapshot'; snapshot: Snapshot } | { ok: true; kind: 'half'; half: Half } | { ok: false; error: ReadError }

/** Reads a code of either kind out of a text, whatever stands around it. Never rejects. */
export async function decodeAnyCode(text: string, deflate: TextDeflate): Promise<DecodedCode> {
  const unpacked = await unpackCode(text, deflate)
  if (!unpacked.ok) return unpacked
  if (unpacked.kind === 'half') {
    const read = readHalf(unpacked.json)
    return read.ok ? { ok: true, kind: 'half', half: read.half } : read
  }
  const read = readSnapshotText(unpacked.json)
  return read.ok ? { ok: true, kind: 'snapshot', snapshot: read.snapshot } : read
}
