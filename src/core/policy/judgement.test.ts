import { describe, expect, it } from 'vitest'
import { CAPTURE, event, input, PLAYBACK, policy, remoteMicrophone, service, sessionSnapshot, unsupported } from '../diagnose/testing.ts'
import { factsOf } from '../evidence/gather.ts'
import type { Known } from '../evidence/gather.ts'
import type { Endpoint, LogEvent, Platform } from '../snapshot/schema.ts'
import { items, say } from '../words/index.ts'
import { effective } from './effective.ts'
import { factOf, isLogged } from './layers.ts'
import type { LayerKind, PlatformName } from './layers.ts'
import { sinceStart } from './session.ts'
import { factsOfLayers, judged, layersOf, pool, rdp } from './testing.ts'
import type { Judged } from './testing.ts'

const the = (...kinds: LayerKind[]) =>
  items(
    'and',
    kinds.map((kind) => say(`layer.the.${kind}`))
  )
const log = (...events: LogEvent[]) => ({ channels: [], events })
const unknownService = service('Audiosrv', 'unknown', 'unknown')

describe('the judgement on all layers', () => {
  it.each<[Judged, object]>([
    [
      { capability: 'com', policies: [policy('fDisableCcm', 1)], consent: 'refused', properties: [rdp('redirectcomports', '0')] },
      { result: 'blocked', decidedBy: 'consent', summary: say('effective.blocked', { layers: the('consent', 'property', 'policy') }) }
    ],
    [
      { capability: 'com', properties: [rdp('redirectcomports', '0'), pool('redirectcomports', '0')] },
      { result: 'blocked', decidedBy: 'property', summary: say('effective.blocked', { layers: the('property') }) }
    ],
    [
      { capability: 'audioOut', properties: [rdp('audiomode', '1'), pool('audiomode', '2')] },
      { result: 'none', decidedBy: 'property', summary: say('effective.none', { layers: the('property') }) }
    ],
    [
      { capability: 'audioOut', properties: [rdp('audiomode', '1')] },
      { result: 'remote', decidedBy: 'property', summary: say('effective.remote', { layers: the('property') }) }
    ],
    [
      { capability: 'com', consent: 'asked' },
      { result: 'unknown', decidedBy: null, summary: say('effective.unknown', { layers: the('consent', 'property', 'policy'), count: 3 }) }
    ],
    [
      { capability: 'audioOut', policies: [], services: { local: [unknownService], session: [unknownService] } },
      { result: 'unknown', decidedBy: null, summary: say('effective.unknown', { layers: the('service'), count: 1 }) }
    ],
    [
      { capability: 'com', policies: [], consent: 'granted', properties: [rdp('redirectcomports', '1')] },
      { result: 'redirected', decidedBy: 'property', summary: say('effective.redirected') }
    ],
    [
      { platform: 'console', capability: 'com' },
      { result: 'unknown', decidedBy: null, summary: say('effective.console'), layers: [] }
    ]
  ])('of %o names the most restrictive ones', (input, expected) => {
    expect(judged(input)).toMatchObject(expected)
  })

  it('has the layers in the order in which a device meets them, what was logged and the quality among them', () => {
    const properties = [rdp('audiomode', '0'), rdp('audioqualitymode', '1')]
    const policies = [policy('AllowedAudioQualityMode', 3)]
    const kinds = (id: number) =>
      judged({ capability: 'audioOut', properties, policies, events: log(event(PLAYBACK, id)) }).layers.map(({ layer }) => layer)
    const [upTo, from] = [
      ['client', 'consent', 'property', 'property'],
      ['gateway', 'policy', 'policy']
    ]
    const rest = ['listener', 'licence', 'service', 'privacy']
    expect(kinds(1003)).toEqual([...upTo, ...from, ...rest])
    expect(kinds(1004)).toEqual(['client', ...upTo, ...from, ...rest])
    expect(kinds(1009)).toEqual([...upTo, ...from, ...rest])
    expect(kinds(1008)).toEqual([...upTo, ...from, 'host', ...rest])
  })

  it.each<[string | undefined, number | undefined, string | undefined, LayerKind]>([
    [undefined, undefined, undefined, 'property'],
    ['2', 7, 'high', 'property'],
    ['1', 7, 'medium', 'property'],
    ['2', 3, 'medium', 'policy'],
    ['1', 1, 'dynamic', 'property'],
    // Dynamic is what every connection has; it limits nothing by itself.
    ['0', undefined, 'dynamic', 'property'],
    [undefined, 1, 'dynamic', 'policy']
  ])('with quality %s asked for and %s allowed by the policy is %s', (asked, allowed, quality, decidedBy) => {
    const input: Judged = {
      capability: 'audioOut',
      properties: asked === undefined ? [] : [rdp('audioqualitymode', asked)],
      policies: allowed === undefined ? [] : [policy('AllowedAudioQualityMode', allowed)]
    }
    expect(judged(input)).toMatchObject({ result: 'redirected', decidedBy })
    expect(judged(input).quality).toBe(quality)
    expect(judged({ ...input, capability: 'audioIn', platform: 'windows365' })).not.toHaveProperty('quality')
    expect(judged({ ...input, properties: [rdp('audiomode', '1'), ...(input.properties ?? [])] })).not.toHaveProperty('quality')
  })
})

describe('proof that a device is redirected', () => {
  const unread = say('value.unknown')
  const by = (proof: 'layer.proof.log' | 'layer.proof.device') => say('layer.settled', { value: unread, proof: say(proof) })
  const assumed = (endpoints: Endpoint[]) => layersOf({ platform: 'avd', capability: 'audioIn', endpoints }, 'property')[0]

  it.each<[string, Partial<Judged>, object]>([
    ['in the log', { events: log(event(CAPTURE, 2003)) }, { value: by('layer.proof.log'), effect: 'allows' }],
    ['in the list', { endpoints: [input('Own'), remoteMicrophone()] }, { value: by('layer.proof.device'), effect: 'allows' }],
    ['of which both speak', { endpoints: [remoteMicrophone()], events: log(event(CAPTURE, 2003)) }, { value: by('layer.proof.log') }],
    ["that is the session host's own", { endpoints: [input('Own')] }, { value: unread, effect: 'unknown' }],
    ['that may be anything', { endpoints: [input('Some', { redirected: 'unknown' })] }, { value: unread, effect: 'unknown' }],
    ['that the log calls blocked', { events: log(event(CAPTURE, 2004)) }, { value: unread, effect: 'unknown' }],
    ['of the other direction', { events: log(event(PLAYBACK, 1003)) }, { value: unread, effect: 'unknown' }]
  ])('%s settles what was not read, or does not', (_, more, expected) => {
    expect(layersOf({ capability: 'audioIn', properties: [rdp('audiocapturemode', '1')], ...more }, 'policy')[0]).toMatchObject(expected)
  })

  it('settles a default that blocks, and leaves everything that was read as it is', () => {
    const before = assumed([])
    expect(before).toMatchObject({ effect: 'blocks' })
    expect(assumed([remoteMicrophone()])).toEqual({
      ...before,
      value: say('layer.settled', { value: before?.value ?? '', proof: say('layer.proof.device') }),
      effect: 'allows'
    })
    const input: Judged = {
      capability: 'audioIn',
      properties: [rdp('audiocapturemode', '0')],
      policies: [policy('fDisableAudioCapture', 1)]
    }
    expect(layersOf({ ...input, endpoints: [remoteMicrophone()] }, 'property', 'policy')).toEqual(layersOf(input, 'property', 'policy'))
  })

  it('settles nothing of an allowing default', () => {
    expect(layersOf({ platform: 'windows365', capability: 'audioIn', endpoints: [remoteMicrophone()] }, 'property')).toEqual(
      layersOf({ platform: 'windows365', capability: 'audioIn' }, 'property')
    )
  })
})

describe('the platform', () => {
  const session = (platform: Platform) => sessionSnapshot({ platform })
  const extras = { properties: [rdp('full address', 'host.example')] }

  it.each<[string, Known, PlatformName]>([
    ['nobody knows', {}, 'unknown'],
    ['was not read', { session: sessionSnapshot({ session: unsupported() }), extras }, 'unknown'],
    ['the session names', { session: session('avd') }, 'avd'],
    ['the session names and a file does not change', { session: session('rds'), extras }, 'rds'],
    ['is the console', { session: session('console') }, 'console'],
    // It took itself for the console, though it has a connection.
    ['is remote for its properties', { session: session('console'), extras }, 'unknown']
  ])('that %s', (_, known, platform) => {
    expect(effective(factsOf(known)).platform).toBe(platform)
  })
})

describe('what was logged', () => {
  it('belongs to the session from the moment of its start; without one everything does', () => {
    const since = (sessionStartedAt: string | null) => (at: string) => sinceStart(factsOfLayers({ sessionStartedAt }), at)
    const started = since('2026-11-20T09:00:00.000Z')
    expect(['2026-11-20T08:59:59.999Z', '2026-11-20T10:00:00.000+01:00', '2026-11-20T09:00:00.001Z'].map(started)).toEqual([
      false,
      true,
      true
    ])
    expect(since(null)('2000-01-01T00:00:00.000Z')).toBe(true)
    expect(sinceStart(factsOf({}), '2000-01-01T00:00:00.000Z')).toBe(true)
  })

  it('is told apart from what was read', () => {
    const { layers } = judged({ capability: 'audioOut', policies: [policy('fDisableCam', 1)], events: log(event(PLAYBACK, 1006)) })
    const found = layers.filter(({ layer }) => layer === 'policy')
    expect(found.map(isLogged)).toEqual([false, true])
    expect(found.map((layer) => factOf(layer, 'registry-value')?.value.data)).toEqual([1, undefined])
    expect(found.map((layer) => factOf(layer, 'event')?.value.id)).toEqual([undefined, 1006])
  })
})
