import { describe, expect, it } from 'vitest'
import type { ReadinessLine } from '../readiness/index.ts'
import { english, say } from '../words/index.ts'
import { signInSteps } from './sign-in.ts'
import type { PlainStep } from './sign-in.ts'

const line = (id: string, state: ReadinessLine['state']): ReadinessLine => ({
  id,
  topic: 'hello',
  requirement: say('overall.none'),
  state,
  detail: '',
  fix: [],
  links: []
})
const BOTH = { local: true, session: true }
const shape = (steps: readonly PlainStep[]): object[] => steps.map(({ id, state, follows }) => [id, state, follows.map((one) => one.id)])

describe('the plain steps of a way of signing in', () => {
  const lines = [
    line('hello/device', 'problem'),
    line('hello/provider', 'problem'),
    line('hello/validity', 'unknown'),
    line('hello/redirection', 'unknown'),
    line('hello/chain', 'unknown'),
    line('hello/forest', 'unknown'),
    line('hello/may-connect', 'unknown'),
    line('hello/gesture', 'unknown')
  ]

  it('stand under the step that failed where one of their requirements rests on it', () => {
    expect(shape(signInSteps(lines, BOTH))).toEqual([
      ['means', 'problem', ['certificate', 'trusted', 'allowed']],
      ['passed-on', 'unknown', []]
    ])
  })

  it('stand by themselves where something of their own is wrong, or all is in order', () => {
    const refused = lines.map((one) =>
      one.id === 'hello/may-connect' ? line(one.id, 'problem') : one.id === 'hello/chain' ? line(one.id, 'ok') : one
    )
    const found = shape(
      signInSteps(
        refused.map((one) => (one.id === 'hello/forest' ? line(one.id, 'ok') : one)),
        BOTH
      )
    )
    expect(found).toEqual([
      ['means', 'problem', ['certificate']],
      ['passed-on', 'unknown', []],
      ['trusted', 'ok', []],
      ['allowed', 'problem', []]
    ])
  })

  it('are not folded under what is only not known', () => {
    expect(signInSteps([line('hello/device', 'unknown'), ...lines.slice(2)], BOTH).every(({ follows }) => follows.length === 0)).toBe(true)
  })

  it('say which side they wait for where it was not looked at, and else that too little was read', () => {
    const sentences = (local: boolean, session: boolean): string[] =>
      signInSteps(lines.slice(2), { local, session }).map(({ sentence }) => english(sentence))
    expect(sentences(true, true)).toEqual(Array.from({ length: 4 }, () => 'Sidecheck could not read enough to tell.'))
    expect(sentences(true, false)).toEqual([
      'Sidecheck could not read enough to tell.',
      ...Array.from({ length: 3 }, () => 'Waits until Sidecheck has looked in the remote desktop.')
    ])
    expect(sentences(false, true)).toEqual([
      ...Array.from({ length: 3 }, () => 'Waits until Sidecheck has looked on your own device.'),
      'Sidecheck could not read enough to tell.'
    ])
  })
})
