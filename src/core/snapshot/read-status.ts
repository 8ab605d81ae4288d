import type { Reading } from './reading.ts'
import { READING_STATUSES } from './reading.ts'
import { TOPICS } from './schema.ts'

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value)

/** A later version may know a status that this one does not: its reading is one that failed, with the status as its name. */
function failedFor(status: string, tookMs: unknown): Reading<never> {
  const shown = status.length > 40 ? `${status.slice(0, 40)}...` : status
  const reason = `This version of Sidecheck does not know the status "${shown}"`
  const text = { id: 'reason.unknown-status', params: { status: shown } }
  return {
    status: 'failed',
    tookMs: typeof tookMs === 'number' && Number.isFinite(tookMs) && tookMs >= 0 ? tookMs : 0,
    reason,
    text,
    error: { code: 'UNKNOWN_STATUS', message: reason, hint: '', text }
  }
}

/** The value with each reading of an unknown status read as failed; anything else is left for the schema to judge. */
export function withKnownStatuses(value: unknown): unknown {
  if (!isObject(value)) return value
  const replaced = TOPICS.flatMap((topic) => {
    const reading = Object.hasOwn(value, topic) ? value[topic] : undefined
    if (!isObject(reading) || typeof reading.status !== 'string') return []
    const { status, tookMs } = reading
    return READING_STATUSES.some((known) => known === status) ? [] : [[topic, failedFor(status, tookMs)] as const]
  })
  return replaced.length === 0 ? value : { ...value, ...Object.fromEntries(replaced) }
}
