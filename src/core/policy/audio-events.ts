import type { EventsData, LogEvent } from '../snapshot/schema.ts'

/** Who switched audio redirection off, or that it is on, as Windows logged it. */
export type AudioVerdict = 'enabled' | 'client' | 'licence' | 'policy' | 'registry' | 'administrator' | 'session-zero'

/**
 * Event ids of the provider Microsoft-Windows-TerminalServices-RdpSoundDriver, from its manifest in rdpendp.dll:
 * 1xxx in the channel .../Playback, 2xxx in .../Capture.
 */
const VERDICTS: Readonly<Record<number, AudioVerdict>> = {
  1003: 'enabled',
  1004: 'client',
  1005: 'licence',
  1006: 'policy',
  1007: 'registry',
  1008: 'administrator',
  2003: 'enabled',
  2004: 'client',
  2005: 'licence',
  2006: 'policy',
  2007: 'registry',
  2008: 'administrator',
  2009: 'session-zero'
}

export interface AudioEvent {
  verdict: AudioVerdict
  event: LogEvent
}

const isSoundChannel = (channel: string): boolean => /rdpsounddriver/i.test(channel)

/** Whether an event was logged in this session; every event counts where the start is not known. */
export function sinceStart(at: string, startedAt: string | undefined): boolean {
  return startedAt === undefined || Date.parse(at) >= Date.parse(startedAt)
}

/** The newest verdict since the session began, undefined where the log holds none or could not be read. */
export function audioVerdict(
  events: EventsData | undefined,
  direction: 'audioOut' | 'audioIn',
  startedAt: string | undefined
): AudioEvent | undefined {
  const first = direction === 'audioOut' ? 1003 : 2003
  let newest: AudioEvent | undefined
  for (const event of events?.events ?? []) {
    const verdict = VERDICTS[event.id]
    if (verdict === undefined || !isSoundChannel(event.channel) || event.id < first || event.id > first + 6) continue
    if (!sinceStart(event.at, startedAt)) continue
    if (newest === undefined || Date.parse(event.at) > Date.parse(newest.event.at)) newest = { verdict, event }
  }
  return newest
}

/** One line of evidence for a logged verdict. */
export const audioEventText = ({ event }: AudioEvent): string =>
  `event ${event.id} at ${event.at}${event.message === undefined ? '' : `: ${event.message}`}`
