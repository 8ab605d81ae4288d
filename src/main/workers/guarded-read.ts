import type { Reading } from '../../core/snapshot/reading.ts'
import type { Topic } from '../../core/snapshot/schema.ts'
import type { Probe } from '../probes/probe.ts'
import { failedReading } from './protocol.ts'
import { said } from '../../core/snapshot/said.ts'

/**
 * Reads a topic inside the worker. Probes answer with readings; what one throws is a defect, and still must not look
 * like "nothing there".
 * @param stopAfter milliseconds after which the probe's signal is aborted.
 */
export async function guardedRead(load: () => Promise<Probe<Topic>>, stopAfter: number): Promise<Reading<unknown>> {
  const began = performance.now()
  const signal = AbortSignal.timeout(stopAfter)
  try {
    return await (await load()).read({ signal })
  } catch (error) {
    const tookMs = performance.now() - began
    if (signal.aborted)
      return failedReading(tookMs, 'TIMEOUT', said('reason.stopped', { seconds: stopAfter / 1000 }), said('hint.check-again'))
    return failedReading(tookMs, codeOf(error), said('reason.probe-threw'), undefined, String(error).slice(0, 2000))
  }
}

function codeOf(error: unknown): string {
  const code = (error as { code?: unknown } | null)?.code
  return typeof code === 'string' ? code : 'PROBE_THREW'
}
