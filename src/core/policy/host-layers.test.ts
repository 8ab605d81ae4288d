import { describe, expect, it } from 'vitest'
import type { AnyCapability } from '../capabilities/all.ts'
import { POLICY_KEY, TERMINAL_SERVER_KEY, WINSTATIONS_KEY } from '../capabilities/settings.ts'
import { hostSetting, listenerSetting, policy, sessionSnapshot, unsupported } from '../diagnose/testing.ts'
import { factsOf } from '../evidence/gather.ts'
import type { PolicyValue } from '../snapshot/schema.ts'
import { say } from '../words/index.ts'
import type { Words } from '../words/index.ts'
import { effective } from './effective.ts'
import type { LayerEffect, PlatformName } from './layers.ts'
import { layersOf } from './testing.ts'

const UNKNOWN = say('value.unknown')
const NOT_SET = { value: say('value.not-set-allowed'), brief: say('value.not-set') }
const COM = 'Do not allow COM port redirection'
const unreadable = (value: PolicyValue): PolicyValue => ({ ...value, error: { code: '0x00000005', message: 'access denied' } })
const unreadableWords = say('value.unknown-code', { code: '0x00000005' })
const text = (value: PolicyValue, data: string): PolicyValue => ({ ...value, data })
/** A value that is there without data, as an export of a type that is no number and no text gives it. */
const bare = (value: PolicyValue): PolicyValue => ({ ...value, present: true })

describe('the policy of the session host', () => {
  const place = { layer: 'policy', source: `${POLICY_KEY}\\fDisableCcm`, side: 'session' }
  const set = (data: string, state: 'policy.Enabled' | 'policy.Disabled') => say('layer.policy.set', { data, name: COM, state: say(state) })

  it.each<[PolicyValue, { value: Words; brief?: Words }, LayerEffect]>([
    [policy('fDisableCcm', 1), { value: set('1', 'policy.Enabled') }, 'blocks'],
    [policy('FDISABLECCM', 0), { value: set('0', 'policy.Disabled') }, 'allows'],
    [text(policy('fDisableCcm', 1), ' 0x0 '), { value: set(' 0x0 ', 'policy.Disabled') }, 'allows'],
    [policy('fDisableCcm'), NOT_SET, 'allows'],
    [unreadable(policy('fDisableCcm')), { value: unreadableWords }, 'unknown'],
    [text(policy('fDisableCcm', 1), 'yes'), { value: say('layer.policy.not-a-number', { data: 'yes' }) }, 'unknown'],
    [bare(policy('fDisableCcm')), { value: say('layer.policy.not-a-number', { data: say('value.no-data') }) }, 'unknown']
  ])('says what %o makes of COM ports', (value, words, effect) => {
    const policies = [hostSetting('fDisableCcm', 1), listenerSetting('fDisableCcm', 1), value]
    expect(layersOf({ capability: 'com', policies }, 'policy')).toEqual([
      { ...place, ...words, effect, facts: [`${POLICY_KEY}\\${value.name}`] }
    ])
  })

  it.each<[string, PolicyValue[] | undefined, { value: Words; brief?: Words }, LayerEffect]>([
    ['was not read', undefined, { value: UNKNOWN }, 'unknown'],
    ['is not in an export of other keys', [listenerSetting('fDisableCcm', 1)], { value: UNKNOWN }, 'unknown'],
    ['is empty', [], NOT_SET, 'allows'],
    ['sets other things', [policy('fDisableClip', 1)], NOT_SET, 'allows']
  ])('that %s', (_, policies, words, effect) => {
    const found = layersOf({ capability: 'com', ...(policies && { policies }) }, 'policy')
    expect(found).toEqual([{ ...place, ...words, effect, facts: [] }])
  })
})

describe("the session host's own value", () => {
  const tcp = `${WINSTATIONS_KEY}\\RDP-Tcp\\fDisableCcm`
  const place = { layer: 'listener', source: tcp, side: 'session' }
  const listener = (data: number) => listenerSetting('fDisableCcm', data)

  it.each<[string, PolicyValue[], { value: Words; brief?: Words }, LayerEffect]>([
    ['blocks', [listener(1)], { value: '1' }, 'blocks'],
    ['allows', [listener(0)], { value: '0' }, 'allows'],
    ['is no number', [text(listener(0), 'yes')], { value: 'yes' }, 'unknown'],
    ['has no data', [bare({ ...listenerSetting('fDisableCcm', 1), data: undefined } as never)], { value: say('value.no-data') }, 'unknown'],
    ['is not set', [{ ...listener(1), present: false }], NOT_SET, 'no-effect'],
    ['could not be read', [unreadable(listener(1))], { value: unreadableWords }, 'unknown'],
    ['could not be read, but the policy', [unreadable(listener(1)), policy('fDisableCcm', 0)], { value: unreadableWords }, 'no-effect'],
    ['is overridden', [policy('fDisableCcm', 0), listener(1)], { value: say('layer.host.overridden', { data: '1' }) }, 'no-effect'],
    ['is not overridden by a policy that is not set', [policy('fDisableCcm'), listener(1)], { value: '1' }, 'blocks'],
    ['nor by one that is no number', [text(policy('fDisableCcm', 1), 'yes'), listener(1)], { value: '1' }, 'blocks']
  ])('%s', (_, policies, words, effect) => {
    expect(layersOf({ capability: 'com', policies }, 'listener')).toEqual([{ ...place, ...words, effect, facts: [tcp] }])
  })

  it.each<[string, PolicyValue[] | undefined, { value: Words; brief: Words }]>([
    ['was not read', undefined, { value: say('value.not-read-allowed'), brief: say('value.not-read') }],
    ['is not in what was read', [policy('fDisableCcm')], NOT_SET]
  ])('that %s has no effect', (_, policies, words) => {
    const found = layersOf({ capability: 'com', ...(policies && { policies }) }, 'listener')
    expect(found).toEqual([{ ...place, ...words, effect: 'no-effect', facts: [] }])
  })

  it('stands below the Terminal Server key for smart cards, whatever the policy and the listener are called', () => {
    const policies = [policy('fEnableSmartCard'), listenerSetting('fEnableSmartCard', 1), hostSetting('fEnableSmartCard', 0)]
    const source = `${TERMINAL_SERVER_KEY}\\fEnableSmartCard`
    expect(layersOf({ capability: 'smartcard', policies }, 'host', 'listener')).toEqual([
      { layer: 'host', source, side: 'session', value: '0', effect: 'blocks', facts: [source] }
    ])
  })

  it('is none for what has no such value', () => {
    expect(layersOf({ capability: 'camera', policies: [] }, 'host', 'listener')).toEqual([])
  })

  const brokered = listenerSetting('fDisableCcm', 1, 'RDP-Sxs231128400')
  const foreign = listenerSetting('fDisableCcm', 1, 'ICA-TCP')
  it.each<[PlatformName, string | undefined, PolicyValue[], string]>([
    ['rdp', undefined, [brokered, listener(0)], 'RDP-Tcp'],
    ['rds', 'rdp-tcp#3', [brokered, listener(0)], 'RDP-Tcp'],
    ['rds', 'RDP-Sxs231128400#0', [listener(0), brokered], 'RDP-Sxs231128400'],
    ['avd', undefined, [listener(0), brokered], 'RDP-Sxs231128400'],
    ['windows365', undefined, [listener(0), brokered], 'RDP-Sxs231128400'],
    ['devbox', undefined, [listener(0), brokered], 'RDP-Sxs231128400'],
    ['avd', 'RDP-Tcp#3', [brokered, listener(0)], 'RDP-Tcp'],
    ['avd', undefined, [listener(0)], 'RDP-Tcp'],
    ['rdp', 'console', [foreign], 'ICA-TCP']
  ])('on %s through station %s is one of the listeners', (platform, stationName, policies, name) => {
    const found = layersOf({ platform, capability: 'com', policies, ...(stationName && { stationName }) }, 'listener')
    expect(found.map(({ source }) => source)).toEqual([`${WINSTATIONS_KEY}\\${name}\\fDisableCcm`])
  })

  it('is found where the session itself could not be read', () => {
    const facts = factsOf({ session: sessionSnapshot({ session: unsupported(), policyValues: [brokered, listener(1)] }) })
    expect(effective(facts).capabilities.com.layers.find(({ layer }) => layer === 'listener')).toMatchObject({ source: tcp })
  })
})

describe("the policy's limit of playback quality", () => {
  const limits = (capability: AnyCapability, value: PolicyValue) =>
    layersOf({ capability, policies: [value] }, 'policy').filter(({ source }) => source === `${POLICY_KEY}\\AllowedAudioQualityMode`)
  const name = 'AllowedAudioQualityMode'

  it.each<[number, string, LayerEffect]>([
    [1, 'dynamic', 'limits'],
    [3, 'medium', 'limits'],
    [7, 'high', 'allows']
  ])('%i is %s and %s', (data, quality, effect) => {
    const value = say('layer.quality.policy', { data: String(data), name: 'Limit audio playback quality', quality })
    const source = `${POLICY_KEY}\\${name}`
    expect(limits('audioOut', policy(name, data))).toEqual([{ layer: 'policy', source, value, effect, side: 'session', facts: [source] }])
    expect(limits('audioIn', policy(name, data))).toEqual([])
  })

  it.each([[policy(name)], [policy(name, 5)], [unreadable(policy(name))]])('is none for %o', (value) => {
    expect(limits('audioOut', value)).toEqual([])
  })
})
