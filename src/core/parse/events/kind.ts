import { fact } from '../../facts/fact.ts'
import { say } from '../../words/index.ts'
import { kept, pastedSource, sureIf } from '../kind.ts'
import type { Kind } from '../kind.ts'
import { parseEvents } from './events.ts'
import type { ParsedEvents } from './events.ts'

/** Events that `wevtutil qe` printed. Whoever asked may have asked for a few only, so their silence says nothing. */
export const events: Kind<'events', ParsedEvents, Pick<ParsedEvents, 'channels' | 'events'>> = {
  id: 'events',
  form: 'any',
  gathered: true,
  detect: (text) => sureIf(parseEvents(text)),
  parse: parseEvents,
  content: ({ channels, events: list }) => kept({ channels, events: list }),
  entries: ({ events: list }) => list,
  held: ({ events: list }) => say('kind.holds.events', { count: list.length }),
  toFacts: ({ channels, events: list }, place) => {
    const source = pastedSource('events', place)
    return {
      facts: [
        ...channels.map((channel) => fact('event-log', place.side, channel, { channel, state: 'read' as const }, source)),
        ...list.map((event) => fact('event', place.side, event.channel, event, source))
      ]
    }
  },
  print: ({ events: list }, speak) =>
    list.map(({ channel, id, at, message }) => {
      const said = message === undefined ? say('event.at', { id: String(id), at }) : say('event.message', { id: String(id), at, message })
      return `${channel}: ${speak(said)}`
    })
}
