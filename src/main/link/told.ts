import type { Said } from '../../core/snapshot/reading.ts'
import { isText, say } from '../../core/words/index.ts'
import type { Text, Words } from '../../core/words/index.ts'
import type { WayState } from '../../shared/link.ts'
import type { LinkWay } from '../../shared/policies.ts'
import type { Greeting } from '../../shared/peer.ts'
import type { PeerRefusal } from './peer.ts'

/** What is told of a way, from what is known of it. */

/** A policy does not allow it. */
export const forbidden = (way: LinkWay): WayState => ({ way, state: 'forbidden', why: saidOf(say('link.forbidden')) })

/** The state without what belonged to the moment before. */
export const cleared = ({ way, roundTripMs }: WayState): Pick<WayState, 'way' | 'roundTripMs'> => ({
  way,
  ...(roundTripMs === undefined ? {} : { roundTripMs })
})

/** The words of a link hold names and numbers only. */
export const saidOf = (text: Text): Said => text as Said

/** What a reader says of a text, as one sentence. */
export const wordsAsText = (words: Words): Text => (isText(words) ? words : say('link.unreadable'))

/** Why it does not get on. */
export const reasonOf = ({ why, todo, code }: { why: Text; todo?: Text; code?: string }): Pick<WayState, 'why' | 'todo' | 'code'> => ({
  why: saidOf(why),
  ...(todo === undefined ? {} : { todo: saidOf(todo) }),
  ...(code === undefined ? {} : { code })
})

/** Why the other end is not talked to, or does not talk. */
export function refusalText(code: PeerRefusal, theirs: Greeting | undefined): Text {
  switch (code) {
    case 'NEWER':
      return say('half.newer')
    case 'SAME_SIDE':
      return theirs === undefined ? say('link.same-side') : say(`link.same-side.${theirs.side}`)
    case 'ANOTHER_COPY':
      return say('link.taken')
    case 'SILENT':
      return say('link.silent')
  }
}
