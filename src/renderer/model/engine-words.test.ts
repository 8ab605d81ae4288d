import { describe, expect, it } from 'vitest'
import { addSpeaker, engineWords } from './engine-words.ts'
import { pseudoSpeaker } from './engine-later.ts'
import { loadEngines } from './engines.ts'

await loadEngines()

const german = engineWords('de')

describe("the engines' words in the window", () => {
  it('say in German why a call failed, and quote what somebody else said', () => {
    expect(german.callError({ code: 'NOT_SAVED', message: 'ENOSPC: no space left' })).toBe(
      'Die Einstellungen konnten nicht gespeichert werden: ENOSPC: no space left'
    )
    expect(german.callError({ code: 'OF_TOMORROW', message: 'as it is' })).toBe('as it is')
  })

  it('go through the pseudo-language too, where it was added', () => {
    addSpeaker('en-XA', pseudoSpeaker())
    expect(engineWords('en-XA').callError({ code: 'NOT_SAVED', message: 'ENOSPC' })).toMatch(/^\[Ţĥé šéţţîñĝš .*ENOSPC·+\]$/)
  })

  it('say a failed call of a sound test so too', () => {
    const error = { kind: 'other', code: 'TOO_MANY', message: 'Too many sound tests run at once: end one first', hint: '' } as const
    expect(german.soundError(error).message).toBe('Es laufen zu viele Audiotests gleichzeitig: Beenden Sie zuerst einen')
  })
})
