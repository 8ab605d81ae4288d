import { describe, expect, it } from 'vitest'
import type { Platform } from '../snapshot/schema.ts'
import { ALL_SETTINGS } from '../capabilities/all.ts'
import { hostSetting, listenerSetting, policy } from '../diagnose/testing.ts'
import { english } from '../words/index.ts'
import { effective } from './effective.ts'
import type { Capability, EffectiveResult, PlatformName } from './layers.ts'
import { factsOfLayers, pool, rdp } from './testing.ts'
import type { Layers } from './testing.ts'

/** The capabilities that the vendors' tables are about. */
const TABLED = ['smartcard', 'com', 'audioOut', 'audioIn'] as const satisfies readonly Capability[]
type Tabled = (typeof TABLED)[number]

const WINDOWS_PLATFORMS = ['avd', 'windows365', 'devbox', 'rds', 'rdp'] as const
interface Input extends Layers {
  platform: PlatformName
}
const judge = ({ platform, ...layers }: Input) => effective(factsOfLayers(layers), platform)
const found = (capability: Capability, input: Partial<Input>) => judge({ platform: 'avd', policies: [], ...input }).capabilities[capability]
/** The same with its sentences in English. */
const of = (capability: Capability, input: Partial<Input>) => {
  const { layers, summary, ...rest } = found(capability, input)
  return {
    ...rest,
    summary: english(summary),
    layers: layers.map((layer) => ({ ...layer, source: english(layer.source), value: english(layer.value) }))
  }
}

/** What the property alone makes of each capability; null is "not configured". */
const PROPERTY: Record<Tabled, { name: string; values: [string | null, EffectiveResult][] }> = {
  smartcard: {
    name: 'redirectsmartcards',
    values: [
      ['0', 'blocked'],
      ['1', 'redirected'],
      [null, 'redirected']
    ]
  },
  com: {
    name: 'redirectcomports',
    values: [
      ['0', 'blocked'],
      ['1', 'redirected'],
      [null, 'redirected']
    ]
  },
  audioOut: {
    name: 'audiomode',
    values: [
      ['0', 'redirected'],
      ['1', 'remote'],
      ['2', 'none'],
      [null, 'redirected']
    ]
  },
  audioIn: {
    name: 'audiocapturemode',
    values: [
      ['0', 'blocked'],
      ['1', 'redirected'],
      [null, 'blocked']
    ]
  }
}

/** What the policy value alone makes of each capability; null is "not configured", undefined is "could not be read". */
const POLICY: Record<Tabled, { name: string; values: [number | null | undefined, 'blocks' | 'allows' | 'unknown'][] }> = {
  // Inverted: "Do not allow smart card device redirection" writes 0 when it is enabled.
  smartcard: {
    name: 'fEnableSmartCard',
    values: [
      [0, 'blocks'],
      [1, 'allows'],
      [null, 'allows'],
      [undefined, 'unknown']
    ]
  },
  com: {
    name: 'fDisableCcm',
    values: [
      [1, 'blocks'],
      [0, 'allows'],
      [null, 'allows'],
      [undefined, 'unknown']
    ]
  },
  audioOut: {
    name: 'fDisableCam',
    values: [
      [1, 'blocks'],
      [0, 'allows'],
      [null, 'allows'],
      [undefined, 'unknown']
    ]
  },
  audioIn: {
    name: 'fDisableAudioCapture',
    values: [
      [1, 'blocks'],
      [0, 'allows'],
      [null, 'allows'],
      [undefined, 'unknown']
    ]
  }
}

const BY_HAND: Partial<Record<Tabled, readonly string[]>> = { com: ['rdp'], audioIn: ['rdp', 'rds'] }

const cases = WINDOWS_PLATFORMS.flatMap((platform) =>
  TABLED.flatMap((capability) =>
    PROPERTY[capability].values.flatMap(([value, alone]) =>
      POLICY[capability].values.map(([data, says]) => {
        const enabledByService = capability === 'audioIn' && value === null && (platform === 'windows365' || platform === 'devbox')
        // A client has these off until somebody ticks them, and no file tells whether somebody did.
        const byHand = value === null && BY_HAND[capability]?.includes(platform) === true
        const byProperty: EffectiveResult = enabledByService ? 'redirected' : byHand ? 'unknown' : alone
        const expected: EffectiveResult =
          says === 'blocks' || byProperty === 'blocked'
            ? 'blocked'
            : byProperty !== 'redirected'
              ? byProperty
              : says === 'unknown'
                ? 'unknown'
                : 'redirected'
        return { platform: platform as Platform, capability, value, data, expected }
      })
    )
  )
)

/** On xrdp no Windows policy counts: sound follows the property, ports are blocked, cards depend on the host. */
const XRDP: Record<Tabled, (alone: EffectiveResult) => EffectiveResult> = {
  smartcard: (alone) => (alone === 'blocked' ? 'blocked' : 'unknown'),
  com: () => 'blocked',
  audioOut: (alone) => alone,
  audioIn: (alone) => alone
}
const xrdpCases = TABLED.flatMap((capability) =>
  PROPERTY[capability].values.flatMap(([value, alone]) =>
    POLICY[capability].values.map(([data]) => ({ capability, value, data, expected: XRDP[capability](alone) }))
  )
)

describe('effective redirection', () => {
  it.each(xrdpCases)('on xrdp, $capability with property $value and policy $data is $expected', ({ capability, value, data, expected }) => {
    const input: Input = {
      platform: 'xrdp',
      xrdp: { soundModule: true },
      properties: value === null ? [] : [rdp(PROPERTY[capability].name, value)],
      ...(data === undefined ? {} : { policies: [policy(POLICY[capability].name, data ?? undefined)] })
    }
    const byHand = capability === 'audioIn' && value === null
    expect(judge(input).capabilities[capability].result).toBe(byHand ? 'unknown' : expected)
  })

  it.each(cases)(
    'on $platform, $capability with property $value and policy $data is $expected',
    ({ platform, capability, value, data, expected }) => {
      const input: Input = {
        platform,
        properties: value === null ? [] : [rdp(PROPERTY[capability].name, value)],
        ...(data === undefined ? {} : { policies: [policy(POLICY[capability].name, data ?? undefined)] })
      }
      const found = judge(input).capabilities[capability]
      expect(found.result).toBe(expected)
      if (expected === 'unknown') {
        expect(found.decidedBy).toBeNull()
        expect(english(found.summary)).toMatch(value === null ? /^not known yet; it depends on / : /^not known yet; it depends on .*policy/)
      } else expect(found.layers.some((layer) => layer.layer === found.decidedBy)).toBe(true)
    }
  )

  it('covers every platform, capability, property value and policy value', () => {
    expect(cases).toHaveLength(5 * (3 * 4 + 3 * 4 + 4 * 4 + 3 * 4))
  })

  it('reads fEnableSmartCard in its inverted sense and names the policy', () => {
    const blocked = of('smartcard', { policies: [policy('fEnableSmartCard', 0)] })
    expect(blocked).toMatchObject({ result: 'blocked', decidedBy: 'policy' })
    expect(blocked.layers.find((layer) => layer.effect === 'blocks')?.value).toContain(
      '"Do not allow smart card device redirection": Enabled'
    )
    expect(of('smartcard', { policies: [policy('fEnableSmartCard', 1)] }).result).toBe('redirected')
  })

  it('takes fDisableCam for audio playback and not for the camera', () => {
    const found = judge({ platform: 'avd', properties: [pool('camerastoredirect', '*')], policies: [policy('fDisableCam', 1)] })
    expect(found.capabilities.audioOut).toMatchObject({ result: 'blocked', decidedBy: 'policy' })
    expect(found.others?.camera.result).toBe('redirected')
    expect(english(found.capabilities.audioOut.layers.find((layer) => layer.effect === 'blocks')?.value ?? '')).toContain(
      '"Allow audio and video playback redirection": Disabled'
    )
  })

  it('names every layer that blocks, because lifting one is not enough', () => {
    const found = of('com', {
      properties: [pool('redirectcomports', '0')],
      policies: [policy('fDisableCcm', 1)],
      client: { platform: 'macos' }
    })
    expect(found.layers.filter((layer) => layer.effect === 'blocks').map((layer) => layer.layer)).toEqual(['client', 'property', 'policy'])
    expect(found.summary).toBe("blocked by the Remote Desktop app, the connection's RDP property and the session host's policy")
  })

  it('lets the most restrictive of file and host pool win', () => {
    const found = of('com', { properties: [pool('redirectcomports', '0'), rdp('redirectcomports', '1')] })
    expect(found.result).toBe('blocked')
    expect(found.layers.filter((layer) => layer.layer === 'property')).toHaveLength(2)
  })

  it('says that the microphone is not configured on Azure Virtual Desktop', () => {
    const found = of('audioIn', { properties: [pool('audiomode', '0')] })
    expect(found).toMatchObject({ result: 'blocked', decidedBy: 'property' })
    expect(found.layers.find((layer) => layer.layer === 'property')?.value).toContain('audiocapturemode is not configured')
  })

  it('lets Group Policy override the listener, and the listener decide without one', () => {
    expect(of('com', { platform: 'rds', policies: [policy('fDisableCcm'), listenerSetting('fDisableCcm', 1)] })).toMatchObject({
      result: 'blocked',
      decidedBy: 'listener'
    })
    expect(of('com', { platform: 'rds', policies: [policy('fDisableCcm', 0), listenerSetting('fDisableCcm', 1)] }).result).toBe(
      'redirected'
    )
    expect(of('smartcard', { platform: 'rds', policies: [hostSetting('fEnableSmartCard', 0)] })).toMatchObject({
      result: 'blocked',
      decidedBy: 'host'
    })
  })

  it.each([
    ['ios', 'smartcard', 'blocked'],
    ['android', 'com', 'blocked'],
    ['web', 'smartcard', 'blocked'],
    ['macos', 'smartcard', 'redirected'],
    ['macos', 'com', 'blocked'],
    ['windows', 'com', 'redirected'],
    ['linux', 'com', 'unknown'],
    ['web', 'audioOut', 'redirected']
  ] as const)('judges the %s client for %s: %s', (platform, capability, expected) => {
    expect(of(capability, { client: { platform } }).result).toBe(expected)
  })

  it('judges the capabilities that are listed without tests', () => {
    const others = judge({
      platform: 'avd',
      properties: [pool('drivestoredirect', ''), pool('redirectprinters', '1')],
      policies: [policy('fDisableClip', 1), policy('fDisableWebAuthn', 1)],
      conditionalAccess: { printer: true, usb: true }
    }).others
    expect(Object.fromEntries(Object.entries(others ?? {}).map(([name, found]) => [name, found.result]))).toEqual({
      printer: 'redirected',
      drive: 'blocked',
      clipboard: 'blocked',
      camera: 'blocked',
      // In older host pools it is on, in newer ones off.
      usb: 'unknown',
      webauthn: 'blocked',
      location: 'blocked'
    })
  })

  it('names a Group Policy and an Intune path for every policy', () => {
    for (const { policy: facts } of ALL_SETTINGS) {
      expect(facts.groupPolicyPath).toMatch(
        /^Computer Configuration > Policies > Administrative Templates > Windows Components > Remote Desktop Services/
      )
      expect(facts.intunePath).toMatch(/^Settings catalog > Administrative Templates > Windows Components/)
    }
  })
})
