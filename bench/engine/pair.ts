import { input, localSnapshot, output, port, reader, redirectedPort, sessionSnapshot } from '../../src/core/diagnose/testing.ts'
import type { Snapshot } from '../../src/core/snapshot/schema.ts'

const numbers = (count: number): number[] => Array.from({ length: count }, (_, index) => index + 1)

/** A Windows pair with so many devices a side, a quarter of each kind, all of which reached the session. */
export function pairOf(devices: number): { local: Snapshot; session: Snapshot } {
  const each = numbers(Math.round(devices / 4))
  const microphones = numbers(devices - 3 * each.length)
  const endpoints = (redirected: 'yes' | 'no') => [
    ...each.map((n) => output(`Speakers ${n}`, { isDefault: n === 1, redirected })),
    ...microphones.map((n) => input(`Microphone ${n}`, { isDefault: n === 1, redirected }))
  ]
  return {
    local: localSnapshot({
      readers: each.map((n) => reader(`Reader ${n}`)),
      ports: each.map((n) => port(`COM${n}`)),
      endpoints: endpoints('no')
    }),
    session: sessionSnapshot({
      readers: each.map((n) => reader(`Reader ${n}`, { redirected: 'yes' })),
      ports: each.map((n) => redirectedPort(`COM${n}`)),
      endpoints: endpoints('yes')
    })
  }
}
