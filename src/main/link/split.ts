import type { Channel } from '../../shared/wire.ts'

/**
 * Two channels over one: both ends of a link answer and ask. What an end asks is marked Q, what it answers A, and what it is asked
 * comes to it marked Q. A text without a mark goes to who answers, which closes the channel.
 */
export function splitChannel(channel: Channel): { answering: Channel; asking: Channel } {
  const listeners = { Q: new Set<(message: unknown) => void>(), A: new Set<(message: unknown) => void>() }
  channel.onMessage((message) => {
    const mark = typeof message === 'string' ? message[0] : undefined
    const known = mark === 'A' ? 'A' : 'Q'
    const rest: unknown = typeof message === 'string' && (mark === 'A' || mark === 'Q') ? message.slice(1) : undefined
    for (const listener of listeners[known]) listener(rest)
  })
  const end = (posts: 'Q' | 'A', hears: 'Q' | 'A'): Channel => ({
    post: (message) => channel.post(posts + message),
    onMessage: (listener) => void listeners[hears].add(listener),
    onClose: (listener) => channel.onClose(listener),
    close: (reason) => channel.close(reason),
    ...(channel.backlog === undefined ? {} : { backlog: () => channel.backlog?.() ?? 0 }),
    ...(channel.onCaughtUp === undefined ? {} : { onCaughtUp: (listener: () => void) => channel.onCaughtUp?.(listener) })
  })
  return { answering: end('A', 'Q'), asking: end('Q', 'A') }
}
