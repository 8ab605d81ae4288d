import type { LogEvent } from '../../../core/snapshot/schema.ts'

const ID = /<EventID(?:\s[^>]*)?>\s*(\d{1,5})\s*<\/EventID>/
const TIME = /<TimeCreated\s[^>]*SystemTime=(["'])([^"']{1,40})\1/

/**
 * The id and time of an event as EvtRender writes it. Its text is not in it: that needs the provider's message file.
 * undefined where the XML is not an event's.
 */
export function parseEventXml(channel: string, xml: string): LogEvent | undefined {
  const id = ID.exec(xml)?.[1]
  const time = TIME.exec(xml)?.[2]
  if (id === undefined || time === undefined) return undefined
  const at = new Date(time)
  return Number.isNaN(at.getTime()) ? undefined : { channel, id: Number(id), at: at.toISOString() }
}
