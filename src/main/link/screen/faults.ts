import { say } from '../../../core/words/index.ts'
import type { Text } from '../../../core/words/index.ts'
import type { Answer, Seen } from '../../screen/messages.ts'
import type { Refusal } from '../../screen/screens.ts'
import { NO_PICTURE } from '../../screen/messages.ts'

/** Why it does not get on, and what a person can do about it. `code`: what the system says. */
export interface Fault {
  why: Text
  todo: Text
  code?: string
}

type NoPicture = (typeof NO_PICTURE)[number]

export const FAULTS = {
  nothing: { why: say('screen.nothing'), todo: say('screen.nothing.todo') },
  small: { why: say('screen.small'), todo: say('screen.small.todo') },
  black: { why: say('screen.black'), todo: say('screen.black.todo') },
  protected: { why: say('screen.protected-window'), todo: say('screen.black.todo') },
  hidden: { why: say('screen.hidden'), todo: say('screen.hidden.todo') },
  gone: { why: say('screen.gone'), todo: say('screen.gone.todo') },
  foreign: { why: say('screen.foreign'), todo: say('screen.foreign.todo') },
  newer: { why: say('screen.newer'), todo: say('snapshot-file.update') },
  damaged: { why: say('screen.damaged'), todo: say('half.again') }
} satisfies Record<string, Fault>

export const protectedFault = (name: string): Fault => ({ ...FAULTS.protected, why: say('screen.protected', { name }) })

export const stuckFault = (read: number, all: number): Fault => ({
  why: say('screen.stuck', { read, all }),
  todo: say('screen.stuck.todo')
})

export const overFault = (minutes: number): Fault => ({ why: say('screen.over', { minutes }), todo: say('screen.over.todo') })

const REFUSED: Readonly<Record<Refusal, Fault>> = {
  wayland: { why: say('screen.wayland'), todo: say('screen.wayland.todo') },
  'no-display': { why: say('screen.no-display'), todo: say('screen.black.todo') },
  'no-library': { why: say('screen.no-library'), todo: say('screen.black.todo') },
  denied: { why: say('screen.denied'), todo: say('screen.denied.todo') },
  'too-large': { why: say('screen.too-large'), todo: say('screen.too-large.todo') },
  failed: { why: say('screen.failed'), todo: say('screen.failed.todo') }
}

export const refusedFault = (why: Refusal, code?: string): Fault => ({ ...REFUSED[why], ...(code === undefined ? {} : { code }) })

export const NOT_A_PICTURE: Readonly<Record<NoPicture, Fault>> = {
  'not-a-picture': { why: say('screen.file.not-a-picture'), todo: say('screen.file.not-a-picture.todo') },
  'too-large': { why: say('screen.file.too-large'), todo: say('screen.file.too-large.todo') },
  damaged: { why: say('screen.file.damaged'), todo: say('screen.file.not-a-picture.todo') }
}

/** A picture without a code of ours that is whole. */
export function noCodeFault({ foreign, unread }: Seen): Fault {
  if (unread > 0) return { why: say('screen.file.small'), todo: say('screen.file.none.todo') }
  return foreign > 0 ? FAULTS.foreign : { why: say('screen.file.none'), todo: say('screen.file.none.todo') }
}

/** Whether an answer says that no further picture will be any better. */
export const isFinal = (answer: Answer): boolean => answer.is === 'gone' || (answer.is === 'refused' && answer.why !== 'failed')
