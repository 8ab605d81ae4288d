import { vi } from 'vitest'
import type { Half } from '../../core/link/half.ts'
import { examplePair } from '../../core/snapshot/example.ts'
import type { Snapshot } from '../../core/snapshot/schema.ts'
import type { HeardHalf, Link } from '../../shared/link.ts'
import { LINK_WAYS } from '../../shared/policies.ts'
import type { LinkWay } from '../../shared/policies.ts'
import type { Channel } from '../../shared/wire.ts'
import { LinkService } from './link-service.ts'
import type { PeerDuties } from './peer.ts'
import type { Availability, Ears } from './way.ts'

/** Two ends of a pipe of texts. Messages arrive in a later turn, as they do on every real one. */
export function pipe(): [Channel, Channel] {
  const listeners: [Set<(message: unknown) => void>, Set<(message: unknown) => void>] = [new Set(), new Set()]
  const closed = new Set<() => void>()
  let open = true
  const end = (mine: 0 | 1): Channel => ({
    post: (message) =>
      setImmediate(() => {
        if (open) for (const listener of listeners[mine === 0 ? 1 : 0]) listener(message)
      }),
    onMessage: (listener) => void listeners[mine].add(listener),
    onClose: (listener) => void closed.add(listener),
    close: () => {
      if (!open) return
      open = false
      for (const listener of closed) listener()
    }
  })
  return [end(0), end(1)]
}

export const examples = examplePair(new Date('2026-03-04T10:42:00Z'))

/** A side with a way of each kind that does what the test says. */
export class TestSide {
  snapshot: Snapshot | null
  allowed: readonly LinkWay[] = LINK_WAYS
  available: Availability = { ok: true }
  readonly ears = new Map<LinkWay, Ears>()
  readonly puts: Half[] = []
  readonly closes: LinkWay[] = []
  readonly halves: HeardHalf[] = []
  readonly started: { id: string; name: string }[] = []
  readonly log: string[] = []
  link: Link = { ways: [], asked: [], peer: null, rival: null }
  readonly duties = {
    scan: vi.fn<PeerDuties['scan']>(async () => undefined),
    sound: vi.fn<PeerDuties['sound']>(async () => ({ of: 'play', seconds: 1, startedAt: '2026-03-04T10:42:00.000Z' })),
    stopSound: vi.fn<PeerDuties['stopSound']>(),
    test: vi.fn<PeerDuties['test']>()
  }
  readonly service: LinkService

  constructor(side: 'local' | 'session', snapshot: Snapshot | null = side === 'local' ? examples[0] : examples[1]) {
    this.snapshot = snapshot
    this.service = new LinkService({
      version: '1.2.3',
      wayFor: ({ way }) =>
        way === 'file'
          ? undefined
          : {
              way,
              available: async () => this.available,
              open: (ears) => {
                this.ears.set(way, ears)
                return { put: (half) => void this.puts.push(half), close: async () => void this.closes.push(way) }
              }
            },
      allowed: async () => this.allowed,
      hidesNames: () => false,
      latest: () => this.snapshot,
      duties: this.duties,
      emit: {
        link: (link) => (this.link = link),
        half: (half) => void this.halves.push(half),
        soundStarted: (device) => void this.started.push(device)
      },
      now: () => new Date('2026-03-04T10:43:00Z'),
      log: (message) => void this.log.push(message)
    })
  }

  /** What is known of a way now. */
  async way(name: LinkWay) {
    return (await this.service.state()).ways.find(({ way }) => way === name)
  }
}

/** Opens the channel on both sides and joins them; the pipe's ends are what a test may break or misuse. */
export async function connected(one: TestSide, other: TestSide): Promise<[Channel, Channel]> {
  const ends = pipe()
  await one.service.open({ way: 'channel' })
  await other.service.open({ way: 'channel' })
  one.ears.get('channel')?.connected?.(ends[0])
  other.ears.get('channel')?.connected?.(ends[1])
  return ends
}
