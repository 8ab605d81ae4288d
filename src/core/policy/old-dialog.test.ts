import { describe, expect, it } from 'vitest'
import { localSnapshot, sessionSnapshot } from '../diagnose/testing.ts'
import { factsOf } from '../evidence/gather.ts'
import type { Extras } from '../facts/answers.ts'
import type { PolicyValue } from '../snapshot/schema.ts'
import { english } from '../words/index.ts'
import { consentLayer, oldDialog } from './side-layers.ts'

const KEY = 'HKLM\\SOFTWARE\\Policies\\Microsoft\\Windows NT\\Terminal Services\\Client'
const NAME = 'RedirectionWarningDialogVersion'
const value = (name: string, data: number | string): PolicyValue => ({
  layer: 'client',
  key: KEY,
  name,
  present: true,
  type: 'REG_DWORD',
  data
})
const missing: PolicyValue = { layer: 'client', key: KEY, name: NAME, present: false, data: 1 }

const factsWith = (own: PolicyValue[], theirs: PolicyValue[] = [], extras: Extras = {}) =>
  factsOf({ local: localSnapshot({ policyValues: own }), session: sessionSnapshot({ policyValues: theirs }), extras })

describe('the warning of an .rdp file from before April 2026', () => {
  it.each<[string, boolean, PolicyValue[], PolicyValue[]?]>([
    ['is shown where the device says so', true, [value(NAME, 1)]],
    ['is shown whatever the case of the name', true, [value(NAME.toLowerCase(), '1')]],
    ['is not where the value is another', false, [value(NAME, 2)]],
    ['is not where it is not set', false, [missing]],
    ['is not where a name only begins or ends like it', false, [value(`${NAME}2`, 1), value(`My${NAME}`, 1)]],
    ['is not where the session host says so', false, [], [value(NAME, 1)]]
  ])('%s', (_, expected, own, theirs) => {
    expect(oldDialog(factsWith(own, theirs)) !== undefined).toBe(expected)
  })

  it('allows what was not asked, with the value that says so', () => {
    const layer = consentLayer(factsWith([value(NAME, 1)]), 'com')
    expect({ ...layer, source: '', value: english(layer.value), facts: layer.facts.map(({ kind }) => kind) }).toEqual({
      layer: 'consent',
      source: '',
      value: `the warning is the one from before April 2026, in which every redirection is ticked (${NAME} = 1)`,
      effect: 'allows',
      side: 'local',
      facts: ['registry-value']
    })
  })

  it('decides nothing where somebody told the answer, and nothing of what is never asked', () => {
    expect(consentLayer(factsWith([value(NAME, 1)], [], { consent: 'refused' }), 'com').effect).toBe('blocks')
    expect(consentLayer(factsWith([value(NAME, 1)]), 'audioOut').effect).toBe('no-effect')
    expect(consentLayer(factsWith([]), 'com').effect).toBe('no-effect')
  })
})
