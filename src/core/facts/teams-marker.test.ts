import { describe, expect, it } from 'vitest'
import type { PolicyValue } from '../snapshot/schema.ts'
import { isTeamsMarker, isTeamsValue } from './teams-marker.ts'

const value = (name: string, data: number | string | undefined, present = true): PolicyValue => ({
  layer: 'teams',
  key: 'HKLM\\SOFTWARE\\Microsoft\\Teams',
  name,
  present,
  ...(data === undefined ? {} : { data })
})

describe('the value that tells Teams that it runs in a session', () => {
  it.each<[string, PolicyValue, isOne: boolean, isSet: boolean]>([
    ['set', value('IsWVDEnvironment', 1), true, true],
    ['set as a text, in another case', value('iswvdenvironment', '1'), true, true],
    ['off', value('IsWVDEnvironment', 0), true, false],
    ['of another number', value('IsWVDEnvironment', 2), true, false],
    ['there without data', value('IsWVDEnvironment', undefined), true, false],
    ['not there', value('IsWVDEnvironment', 1, false), true, false],
    ['another value', value('IsWVDEnvironment2', 1), false, false]
  ])('is told by its name, and counts where it is 1: %s', (_, given, isOne, isSet) => {
    expect([isTeamsValue(given), isTeamsMarker(given)]).toEqual([isOne, isSet])
  })
})
