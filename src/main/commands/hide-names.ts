import type { DeviceTest } from '../../core/device-test/result.ts'
import type { FileFacts } from '../../core/evidence/facts-file.ts'
import { hideNames } from '../../core/exchange/hide/hide.ts'
import type { AudioResult, Extras } from '../../core/facts/answers.ts'
import type { PastedEvidence } from '../../core/parse/index.ts'
import type { Snapshot } from '../../core/snapshot/schema.ts'
import type { SoundResults } from '../../core/sound/results.ts'
import type { Terminal } from './context.ts'
import { mustHide } from './must-hide.ts'
import type { NamesOptions } from './must-hide.ts'

/** What a command has read and is about to judge and show. */
interface Read<S extends readonly Snapshot[]> {
  snapshots: S
  pasted: readonly PastedEvidence[]
  facts: FileFacts | undefined
  sound?: readonly SoundResults[]
  tests?: readonly DeviceTest[]
}

interface Shown<S> {
  snapshots: S
  pasted: PastedEvidence[]
  extras: Extras
  audioResults: AudioResult[]
  sound: SoundResults[]
  tests: DeviceTest[]
}

/** The same, without names where they are to be hidden: whatever is said of it then has none. */
export async function shown<const S extends readonly Snapshot[]>(
  { snapshots, pasted, facts, sound = [], tests = [] }: Read<S>,
  options: NamesOptions,
  terminal: Terminal
): Promise<Shown<S>> {
  const { extras, audioResults } = facts ?? { extras: {}, audioResults: [] }
  if (!(await mustHide(options, terminal)))
    return { snapshots, pasted: [...pasted], extras, audioResults, sound: [...sound], tests: [...tests] }
  const hidden = hideNames({ snapshots, pasted, extras, audioResults, sound, tests })
  return {
    snapshots: snapshots.map((snapshot) => hidden.snapshot(snapshot)) as unknown as S,
    pasted: pasted.map((one) => hidden.brought(one)),
    extras: hidden.extras(extras),
    audioResults: audioResults.map((result) => hidden.audioResult(result)),
    sound: sound.map((results) => hidden.sound(results)),
    tests: tests.map((test) => hidden.test(test))
  }
}
