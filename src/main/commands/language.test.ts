import { describe, expect, it } from 'vitest'
import { say } from '../../core/words/index.ts'
import { policiesOf } from '../policy/policies.ts'
import { usualSpeaker } from './language.ts'

const set = (language: string) => () => Promise.resolve(policiesOf([{ place: 'a', values: new Map([['Language', language]]) }]))
const none = () => Promise.resolve(policiesOf([]))
const word = async (env: NodeJS.ProcessEnv, read = none) => (await usualSpeaker(env, read))(say('policy.on'))

describe('the language of the command line', () => {
  it("is the administrator's, else the system's, else English", async () => {
    expect(await word({ LANG: 'de_DE.UTF-8' })).toBe('ja')
    expect(await word({ LANG: 'de_DE.UTF-8' }, set('en'))).toBe('yes')
    expect(await word({ LANG: 'C' }, set('de-AT'))).toBe('ja')
    expect(await word({ LANG: 'pl_PL' })).toBe('yes')
    expect(await word({ LANG: 'de' }, set('pl'))).toBe('ja')
  })
})
