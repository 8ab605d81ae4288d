import { isNotYet } from '../snapshot/reading.ts'
import type { Reading } from '../snapshot/reading.ts'
import type { Side } from '../snapshot/schema.ts'
import { say } from '../words/index.ts'
import type { Words } from '../words/index.ts'
import type { Action, Check, Judged } from './types.ts'

export const ok = (sentence: Words): Judged => ({ state: 'ok', sentence })
export const waiting = (sentence: Words): Judged => ({ state: 'waiting', sentence })
export const unknown = (sentence: Words, more: Partial<Judged> = {}): Judged => ({ state: 'unknown', sentence, ...more })

/** A person's own to do. */
export const yours = (sentence: Words, advice: Words, action: Action): Judged => ({ state: 'failed', sentence, advice, who: 'you', action })

/** Nothing that the person in front of the window can do: what is left is to hand it on. */
export const theirs = (sentence: Words, state: Judged['state'] = 'failed'): Judged => ({
  state,
  sentence,
  who: 'helpdesk',
  action: { kind: 'send' }
})

/** The other side is not here: what would bring it. The first step that waits for it offers that. */
export const otherSide = ({ here }: Check, side: Side): Judged => ({
  state: 'waiting',
  sentence: say('self-check.waits.side', { side }),
  advice: say('self-check.do.connect', { here: here ?? 'local' }),
  who: 'you',
  action: { kind: 'connect' }
})

/** What a list says that has no data: it is still being read, or it could not be. */
export const unread = (reading: Reading<unknown>, side: Side, again: Action): Judged =>
  isNotYet(reading)
    ? { state: 'testing', sentence: say('self-check.looking') }
    : unknown(say('self-check.unread', { side }), { who: 'you', advice: say('self-check.do.again'), action: again })
