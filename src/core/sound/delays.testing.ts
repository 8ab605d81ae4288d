import type { DelayRecord } from './results.ts'

export const START = Date.parse('2026-11-29T12:14:00.000Z')
const EVERY = 12
const device = { id: 'x', name: 'Speakers' }
export const iso = (ms: number): string => new Date(Math.round(ms)).toISOString()

/** Both halves of a test: the delay of each direction by the number of its sound, and how far the session's clock is ahead. */
export function halves({
  toLocal,
  toSession,
  clock = 0,
  count = 20
}: {
  toLocal: (n: number) => number
  toSession: (n: number) => number
  clock?: number
  count?: number
}): { local: { delay: DelayRecord }; session: { delay: DelayRecord } } {
  const numbers = Array.from({ length: count }, (_, n) => n)
  const [fromSession, fromLocal] = [numbers.map((n) => START + n * EVERY * 1000), numbers.map((n) => START + (n + 0.5) * EVERY * 1000)]
  const shared = { seconds: count * EVERY, every: EVERY, output: device, input: device }
  return {
    local: {
      delay: { ...shared, startedAt: iso(START), sent: fromLocal.map(iso), heard: numbers.map((n) => iso(fromSession[n]! + toLocal(n))) }
    },
    session: {
      delay: {
        ...shared,
        startedAt: iso(START + clock),
        sent: fromSession.map((at) => iso(at + clock)),
        heard: numbers.map((n) => iso(fromLocal[n]! + toSession(n) + clock))
      }
    }
  }
}
