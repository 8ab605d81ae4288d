import type { FactBase } from '../facts/base.ts'
import type { Fact } from '../facts/fact.ts'
import { sinceStart } from './session.ts'

/** Who switched audio redirection off, or that it is on, as Windows logged it. */
export type AudioVerdict = 'enabled' | 'client' | 'licence' | 'policy' | 'registry' | 'administrator' | 'session-zero'

/**
 * What the events of the provider Microsoft-Windows-TerminalServices-RdpSoundDriver say, counted from the first one of a
 * direction: 1003 in the channel .../Playback, 2003 in .../Capture. From its manifest in rdpendp.dll.
 */
const VERDICTS: ReadonlyMap<number, AudioVerdict> = new Map(
  (['enabled', 'client', 'licence', 'policy', 'registry', 'administrator', 'session-zero'] as const).entries()
)

/** Only recording is refused in session zero: this event of playback tells the quality. */
const PLAYBACK_QUALITY = 1009

export interface AudioEvent {
  verdict: AudioVerdict
  event: Fact<'event'>
}

export const isSoundChannel = (channel: string): boolean => /rdpsounddriver/i.test(channel)

/** The newest verdict since the session began, undefined where the log holds none or could not be read. */
export function audioVerdict(facts: FactBase, firstEvent: number): AudioEvent | undefined {
  let newest: AudioEvent | undefined
  for (const event of facts.all('event', 'session')) {
    const { id, channel, at } = event.value
    const verdict = VERDICTS.get(id - firstEvent)
    if (verdict === undefined || id === PLAYBACK_QUALITY || !isSoundChannel(channel) || !sinceStart(facts, at)) continue
    if (newest === undefined || Date.parse(at) > Date.parse(newest.event.value.at)) newest = { verdict, event }
  }
  return newest
}
