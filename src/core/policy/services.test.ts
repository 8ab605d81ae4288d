import { describe, expect, it } from 'vitest'
import type { AnyCapability } from '../capabilities/all.ts'
import { factsOf } from '../evidence/gather.ts'
import { sessionSnapshot, present } from '../diagnose/testing.ts'
import { effectiveJson } from '../report/json.ts'
import { english, speakerFor } from '../words/index.ts'
import { effective } from './effective.ts'
import type { PlatformName } from './layers.ts'
import { platformOf } from './session.ts'
import { factsOfLayers, judged, layersOf, pool, rdp } from './testing.ts'
import type { Judged } from './testing.ts'

const CHANGED = ['clipboard', 'drive', 'printer', 'usb'] as const
const KEPT: readonly AnyCapability[] = ['smartcard', 'com', 'audioOut']
const SERVICES = ['avd', 'windows365', 'devbox', 'cloudpc'] as const

const property = (input: Judged): string => english(layersOf(input, 'property')[0]?.value ?? '')
const access = (input: Judged) => layersOf(input, 'conditional-access')

describe('what a service has switched off since June 2025', () => {
  it.each(SERVICES.flatMap((platform) => CHANGED.map((capability) => ({ platform, capability }))))(
    'is not known on $platform for $capability, since nobody can tell how old it is',
    ({ platform, capability }) => {
      const all = { policies: [], conditionalAccess: { [capability]: true } }
      expect(judged({ platform, capability, ...all })).toMatchObject({ result: 'unknown', decidedBy: null })
      expect(layersOf({ platform, capability, ...all }, 'property')).toMatchObject([{ effect: 'unknown', assumed: true }])
      expect(property({ platform, capability })).toMatch(/it is off in .* made since June 2025, and on in older ones$/)
    }
  )

  it.each<[PlatformName, RegExp]>([
    ['avd', /off in host pools made/],
    ['windows365', /off in Cloud PCs made/],
    ['devbox', /off in dev boxes made/],
    ['cloudpc', /off in Cloud PCs and dev boxes made/]
  ])('is told of on %s by what is made there', (platform, words) => {
    expect(property({ platform, capability: 'clipboard' })).toMatch(words)
  })

  it('says whether something was given that lacks it, and says it in German', () => {
    expect(property({ platform: 'avd', capability: 'drive' })).toContain('no .rdp file or host pool string was given')
    const given: Judged = { platform: 'avd', capability: 'drive', properties: [pool('audiomode', '0')] }
    expect(property(given)).toContain('not in what was given')
    expect(speakerFor('de')(layersOf(given, 'property')[0]?.value ?? '')).toBe(
      'drivestoredirect ist nicht konfiguriert: Es fehlt in den vorliegenden Angaben; bei Hostpools, die seit Juni 2025 angelegt wurden, ist die Umleitung aus, bei älteren ein'
    )
  })

  it('does not count where the property was read', () => {
    const read = (value: string) =>
      judged({
        platform: 'avd',
        capability: 'clipboard',
        policies: [],
        properties: [pool('redirectclipboard', value)],
        conditionalAccess: { clipboard: true }
      })
    expect(read('1')).toMatchObject({ result: 'redirected' })
    expect(read('0')).toMatchObject({ result: 'blocked', decidedBy: 'property' })
  })

  it.each(['rds', 'rdp'] as const)('is on in %s as before', (platform) => {
    for (const capability of CHANGED) {
      expect(layersOf({ platform, capability }, 'property'), capability).toMatchObject([{ effect: 'allows', assumed: true }])
      expect(judged({ platform, capability, policies: [] }).result, capability).toBe('redirected')
    }
  })

  it.each(KEPT)('leaves %s on everywhere', (capability) => {
    for (const platform of SERVICES) expect(layersOf({ platform, capability }, 'property'), platform).toMatchObject([{ effect: 'allows' }])
  })
})

describe('Conditional Access', () => {
  it.each(SERVICES.flatMap((platform) => CHANGED.map((capability) => ({ platform, capability }))))(
    'may decide $capability on $platform, and nothing here can read it',
    ({ platform, capability }) => {
      const [layer, ...more] = access({ platform, capability, policies: [] })
      expect(more).toEqual([])
      expect(layer).toMatchObject({ effect: 'unknown', side: 'session', facts: [] })
      expect(english(layer?.source ?? '')).toBe('Conditional Access (in preview since June 2026)')
      expect(english(layer?.value ?? '')).toContain('Entra admin center > Conditional Access > the policy > Session')
    }
  )

  it('leaves open what everything that was read lets through', () => {
    const known: Judged = { platform: 'avd', capability: 'clipboard', policies: [], properties: [pool('redirectclipboard', '1')] }
    expect(judged(known)).toMatchObject({ result: 'unknown', decidedBy: null })
    expect(english(judged(known).summary)).toBe('not known yet; it depends on Conditional Access')
    expect(judged({ ...known, conditionalAccess: { clipboard: true } })).toMatchObject({ result: 'redirected', decidedBy: 'property' })
    expect(judged({ ...known, conditionalAccess: { clipboard: false } })).toMatchObject({
      result: 'blocked',
      decidedBy: 'conditional-access'
    })
    expect(judged({ ...known, conditionalAccess: { drive: false } }).result).toBe('unknown')
  })

  it('is the word of a person where somebody told', () => {
    const [layer] = access({ platform: 'windows365', capability: 'usb', conditionalAccess: { usb: false } })
    expect(layer).toMatchObject({ effect: 'blocks', facts: [{ id: 'at.answer' }] })
    expect(english(layer?.value ?? '')).toBe('switches it off, by what was told')
  })

  it.each([
    ...(['rds', 'rdp', 'xrdp', 'unknown'] as const).map((platform) => ({ platform, capability: 'clipboard' as AnyCapability })),
    ...(['smartcard', 'com', 'audioOut', 'audioIn', 'camera', 'webauthn', 'location'] as const).map((capability) => ({
      platform: 'avd' as const,
      capability: capability as AnyCapability
    }))
  ])('has no say on $platform for $capability, whatever somebody told', ({ platform, capability }) => {
    expect(access({ platform, capability, conditionalAccess: { clipboard: false } })).toEqual([])
  })
})

describe('a Cloud PC that may be a dev box', () => {
  const facts = (orPlatform?: 'devbox') => {
    const { session } = sessionSnapshot({ platform: 'windows365' })
    if (session.status !== 'present') throw new Error('there is a session')
    return factsOf({
      local: undefined,
      session: sessionSnapshot({ session: present({ ...session.data, ...(orPlatform === undefined ? {} : { orPlatform }) }) })
    })
  }

  it('is named so, and is Windows 365 in the JSON with the other name beside it', () => {
    expect(platformOf(facts())).toBe('windows365')
    expect(platformOf(facts('devbox'))).toBe('cloudpc')
    expect(effectiveJson(effective(facts('devbox')))).toMatchObject({ platform: 'windows365', orPlatform: 'devbox' })
    expect(effectiveJson(effective(facts()))).not.toHaveProperty('orPlatform')
  })

  it('has the microphone on by default as both have it', () => {
    expect(layersOf({ platform: 'cloudpc', capability: 'audioIn' }, 'property')).toMatchObject([{ effect: 'allows' }])
    expect(effective(factsOfLayers({ properties: [rdp('audiocapturemode', '0')] }), 'cloudpc').capabilities.audioIn.result).toBe('blocked')
  })
})
