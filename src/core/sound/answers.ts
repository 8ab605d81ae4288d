import type { Side } from '../snapshot/schema.ts'
import type { BothRecords } from './proofs.ts'
import { say } from '../words/index.ts'
import type { Text } from '../words/index.ts'
import type { AnswerRecord } from './results.ts'

/** A person's word on a test sound, and the side they sat at. */
export interface SoundAnswer extends AnswerRecord {
  side: Side
}

/** What people said on both sides: the newest word on each device and sound, oldest first. It proves nothing and decides nothing. */
export function soundAnswers(records: BothRecords): SoundAnswer[] {
  const newest = new Map<string, SoundAnswer>()
  const all = (['local', 'session'] as const).flatMap((side) => (records[side]?.answers ?? []).map((one) => ({ side, ...one })))
  for (const one of all.sort((a, b) => Date.parse(a.at) - Date.parse(b.at)))
    newest.set(JSON.stringify([one.side, one.device.id, one.played]), one)
  return [...newest.values()].sort((a, b) => Date.parse(a.at) - Date.parse(b.at))
}

/** The answer as a sentence that cannot be taken for a measurement. */
export const answerWords = ({ device, played, answer }: AnswerRecord): Text => say('sound.answer', { played, device: device.name, answer })
