import { describe, expect, it } from 'vitest'
import type { AnyCapability } from '../capabilities/all.ts'
import { CAPTURE, event, PLAYBACK, service } from '../diagnose/testing.ts'
import type { ClientInfo, Gateway } from '../facts/answers.ts'
import type { LogEvent, ServiceInfo, Side } from '../snapshot/schema.ts'
import { items, say } from '../words/index.ts'
import type { Words } from '../words/index.ts'
import type { LayerEffect, LayerKind } from './layers.ts'
import { judged, layersOf, rdp } from './testing.ts'
import type { Judged } from './testing.ts'

const NOTHING = say('layer.nothing-known')
const UNKNOWN = say('value.unknown')
/** Where an answer of a person stands. */
const answer = (question: string) => [say('at.answer', { question })]
const nothing = (layer: LayerKind, source: Words, side: Side = 'session') => ({
  layer,
  source,
  value: NOTHING,
  effect: 'no-effect',
  side,
  facts: []
})

describe('the client', () => {
  const place = { layer: 'client', source: say('layer.source.client'), side: 'local' }
  const linux = say('client.linux')
  const named = (name: string) => say('client.named', { platform: linux, name })

  it.each<[ClientInfo, AnyCapability, Words, LayerEffect]>([
    [
      { platform: 'windows', name: 'mstsc.exe' },
      'com',
      say('client.named', { platform: say('client.windows'), name: 'mstsc.exe' }),
      'allows'
    ],
    [{ platform: 'ios' }, 'com', say('layer.client.unsupported', { client: say('client.ios') }), 'blocks'],
    [{ platform: 'web' }, 'camera', say('client.web'), 'allows'],
    [{ platform: 'linux', name: 'rdesktop' }, 'audioIn', named('rdesktop'), 'no-effect'],
    [{ platform: 'linux', name: 'Remmina' }, 'com', say('layer.client.with-option', { client: named('Remmina') }), 'unknown'],
    [{ platform: 'linux', name: 'rdesktop' }, 'com', say('layer.client.depends', { client: named('rdesktop') }), 'unknown'],
    [{ platform: 'linux' }, 'smartcard', say('layer.client.depends', { client: linux }), 'unknown']
  ])('%o makes of %s what its program can do', (client, capability, value, effect) => {
    expect(layersOf({ client, capability }, 'client')).toEqual([{ ...place, value, effect, facts: answer('client') }])
  })

  it('says nothing where nobody knows it', () => {
    expect(layersOf({ capability: 'com' }, 'client')).toEqual([nothing('client', place.source, 'local')])
  })
})

describe('the dialog of an .rdp file', () => {
  const place = { layer: 'consent', source: say('layer.source.consent'), side: 'local' }

  it.each<[Judged['consent'], AnyCapability, Words, LayerEffect]>([
    ['granted', 'com', say('layer.consent.ticked'), 'allows'],
    ['refused', 'printer', say('layer.consent.not-ticked'), 'blocks'],
    ['asked', 'com', UNKNOWN, 'unknown'],
    [{ smartcard: 'granted', com: 'refused' }, 'com', say('layer.consent.not-ticked'), 'blocks'],
    [{ smartcard: 'granted', com: 'refused' }, 'smartcard', say('layer.consent.ticked'), 'allows']
  ])('answered with %o decides on %s', (consent, capability, value, effect) => {
    expect(layersOf({ consent, capability } as Judged, 'consent')).toEqual([{ ...place, value, effect, facts: answer('consent') }])
  })

  it.each<[Judged['consent'], AnyCapability]>([
    [undefined, 'com'],
    [{ smartcard: 'refused' }, 'com'],
    // It does not ask where sounds play.
    ['refused', 'audioOut']
  ])('answered with %o says nothing of %s', (consent, capability) => {
    expect(layersOf({ consent, capability } as Judged, 'consent')).toEqual([nothing('consent', place.source, 'local')])
  })
})

describe('the RD Gateway', () => {
  const place = { layer: 'gateway', source: 'RD Gateway', side: 'session' }
  const inFile = (host: string, method: string) => [rdp('gatewayhostname', host), rdp('gatewayusagemethod', method)]

  it.each<[Gateway, AnyCapability, string, Words, LayerEffect]>([
    [{ name: 'gw', ports: 'allowed' }, 'com', 'RD Gateway gw', say('layer.gateway.allowed'), 'allows'],
    [{ name: 'gw', ports: 'forbidden' }, 'com', 'RD Gateway gw', say('layer.gateway.forbidden'), 'blocks'],
    [{ ports: 'unknown' }, 'com', 'RD Gateway', say('layer.gateway.unknown'), 'unknown'],
    // Its answer is about ports.
    [{ ports: 'forbidden' }, 'drive', 'RD Gateway', say('layer.gateway.unknown'), 'unknown'],
    [{ name: 'gw', ports: 'forbidden' }, 'audioOut', 'RD Gateway', say('layer.gateway.not-its'), 'no-effect']
  ])('answering %o decides on %s as far as it can', (gateway, capability, source, value, effect) => {
    expect(layersOf({ gateway, capability }, 'gateway')).toEqual([{ ...place, source, value, effect, facts: answer('gateway') }])
  })

  it.each([
    ['gw.example.com', '1'],
    [' gw.example.com ', ' 2 ']
  ])('%j in the .rdp file with usage method %j is in use, and its answer is not known', (host, method) => {
    expect(layersOf({ capability: 'com', properties: inFile(host, method) }, 'gateway')).toEqual([
      { ...place, source: 'RD Gateway gw.example.com', value: UNKNOWN, effect: 'unknown', facts: [] }
    ])
  })

  it.each([
    ['gw.example.com', '0'],
    [' ', '1'],
    ['', '1']
  ])('%j in the .rdp file with usage method %j is not in use', (host, method) => {
    expect(layersOf({ capability: 'com', properties: inFile(host, method) }, 'gateway')).toEqual([nothing('gateway', 'RD Gateway')])
  })

  it('is not in use where the .rdp file gives only one of host and method, and not by the host pool', () => {
    const found = (...properties: NonNullable<Judged['properties']>) => layersOf({ capability: 'com', properties }, 'gateway')[0]?.value
    expect(found(rdp('gatewayhostname', 'gw'))).toEqual(NOTHING)
    expect(found(rdp('gatewayusagemethod', '1'))).toEqual(NOTHING)
    expect(found(...inFile('gw', '1').map((property) => ({ ...property, source: 'host-pool' as const })))).toEqual(NOTHING)
  })

  it('has the name that was given, not the one of the .rdp file', () => {
    const properties = inFile('gw.example.com', '1')
    expect(layersOf({ capability: 'com', properties, gateway: { name: 'gw', ports: 'allowed' } }, 'gateway')[0]?.source).toBe(
      'RD Gateway gw'
    )
  })
})

describe('services', () => {
  it.each<[string, ServiceInfo['state'], ServiceInfo['start'], LayerEffect]>([
    ['UmRdpService', 'running', 'auto', 'allows'],
    ['umrdpservice', 'stopped', 'demand', 'blocks'],
    ['UmRdpService', 'stopped', 'disabled', 'blocks'],
    // It runs on after it was disabled, until it is stopped.
    ['UmRdpService', 'running', 'disabled', 'allows'],
    ['UmRdpService', 'starting', 'disabled', 'blocks'],
    ['UmRdpService', 'missing', 'unknown', 'blocks'],
    ['UmRdpService', 'starting', 'auto', 'allows'],
    ['UmRdpService', 'unknown', 'unknown', 'unknown']
  ])('%s that is %s and starts %s', (name, state, start, effect) => {
    const session = [service('Spooler', 'stopped'), service(name, state, start)]
    expect(layersOf({ capability: 'com', services: { session, local: [service(name, 'stopped')] } }, 'service')).toEqual([
      {
        layer: 'service',
        source: say('layer.source.service', { name, side: 'session' }),
        value: say('service.state', { state, start }),
        effect,
        side: 'session',
        facts: [say('at.service', { name })]
      }
    ])
  })

  it.each<[ServiceInfo['state'], ServiceInfo['start'], LayerEffect]>([
    // It starts when a reader is there.
    ['stopped', 'demand', 'allows'],
    ['stopped', 'disabled', 'blocks'],
    ['missing', 'auto', 'blocks']
  ])('the smart card service of the local device, %s and starting %s', (state, start, effect) => {
    const found = layersOf({ capability: 'smartcard', services: { local: [service('SCardSvr', state, start)] } }, 'service')
    expect(found.map(({ source, side, effect }) => ({ source, side, effect }))).toEqual([
      { source: say('layer.source.service', { name: 'SCardSvr', side: 'local' }), side: 'local', effect }
    ])
  })

  it('of both sides count for sound, in one order whatever order they were read in', () => {
    const both = { local: [service('AudioSrv')], session: [service('AudioEndpointBuilder'), service('AudioSrv', 'stopped')] }
    const found = layersOf({ capability: 'audioOut', services: both }, 'service')
    expect(found.map(({ side, effect }) => [side, effect])).toEqual([
      ['local', 'allows'],
      ['session', 'blocks'],
      ['session', 'allows']
    ])
  })

  it.each<AnyCapability>(['com', 'clipboard'])('say nothing of %s where none that it needs was read', (capability) => {
    const session = [service('Spooler', 'stopped')]
    expect(layersOf({ capability, services: { session } }, 'service')).toEqual([nothing('service', say('layer.source.services'))])
  })
})

describe('microphone access', () => {
  const microphone = (user: string | null, desktopApps: string | null, machine: string | null) => ({
    microphone: { user, desktopApps, machine }
  })
  const place = (side: Side) => ({ layer: 'privacy', source: say('layer.source.privacy', { side }), side })
  const key = 'SOFTWARE\\Microsoft\\Windows\\CurrentVersion\\CapabilityAccessManager\\ConsentStore\\microphone'
  const facts = [`HKCU\\${key}\\Value`, `HKCU\\${key}\\NonPackaged\\Value`, `HKLM\\${key}\\Value`]

  it('is denied by every value but "Allow", and only where one is set', () => {
    const privacy = { local: microphone('ALLOW', null, 'Allow'), session: microphone('Deny', 'Allow', 'Prompt') }
    expect(layersOf({ capability: 'audioIn', privacy }, 'privacy')).toEqual([
      { ...place('local'), value: say('layer.privacy.not-denied'), effect: 'allows', facts },
      {
        ...place('session'),
        value: items('comma', [
          say('layer.privacy.denied', { value: 'Deny', scope: 'user' }),
          say('layer.privacy.denied', { value: 'Prompt', scope: 'machine' })
        ]),
        effect: 'blocks',
        facts
      }
    ])
  })

  it.each<[AnyCapability, Judged['privacy']]>([
    ['audioIn', {}],
    ['audioOut', { local: microphone('Deny', 'Deny', 'Deny') }]
  ])('says nothing of %s where it is %o', (capability, privacy) => {
    expect(layersOf({ capability, privacy } as Judged, 'privacy')).toEqual([nothing('privacy', say('layer.source.privacy-settings'))])
  })
})

describe('what Windows logged about sound', () => {
  const AT = '2026-11-20T09:00:05.000Z'
  const logged = (capability: 'audioOut' | 'audioIn', events: LogEvent[], more: Partial<Judged> = {}) =>
    judged({ capability, events: { channels: [], events }, ...more }).layers.filter((layer) =>
      layer.facts.some(({ kind }) => kind === 'event')
    )

  it.each<[number, LayerKind, LayerEffect]>([
    [3, 'licence', 'allows'],
    // It says that the client did not ask, not why.
    [4, 'client', 'blocks'],
    [5, 'licence', 'blocks'],
    [6, 'policy', 'blocks'],
    [7, 'listener', 'blocks'],
    [8, 'host', 'blocks'],
    [9, 'service', 'blocks']
  ])('event 100%i of playback and 200%i of recording', (digit, layer, effect) => {
    const expected = (channel: string, id: string) => [
      {
        layer,
        source: channel,
        value: say('event.at', { id, at: AT }),
        effect,
        side: 'session',
        facts: [expect.objectContaining({ kind: 'event' })]
      }
    ]
    expect(logged('audioIn', [event(CAPTURE, 2000 + digit)])).toEqual(expected(CAPTURE, `200${digit}`))
    // 1009 tells the quality of playback.
    expect(logged('audioOut', [event(PLAYBACK, 1000 + digit)])).toEqual(digit === 9 ? [] : expected(PLAYBACK, `100${digit}`))
  })

  it.each<[number, LayerKind, LayerEffect]>([
    [1003, 'licence', 'no-effect'],
    [1004, 'client', 'unknown'],
    [1006, 'policy', 'unknown']
  ])('decides nothing where nobody knows when the session began: event %i', (id, layer, effect) => {
    const value = say('layer.event.maybe-other', { event: say('event.at', { id: String(id), at: AT }) })
    expect(logged('audioOut', [event(PLAYBACK, id)], { sessionStartedAt: null })).toMatchObject([{ layer, effect, value }])
  })

  it('is told with its message', () => {
    expect(logged('audioOut', [event(PLAYBACK, 1004, 'switched off')])[0]?.value).toEqual(
      say('event.message', { id: '1004', at: AT, message: 'switched off' })
    )
  })

  it.each([
    ['of the other direction', CAPTURE, 2004],
    ['before its first', PLAYBACK, 1002],
    ['of another provider', 'Application', 1004]
  ])('does not count an event %s', (_, channel, id) => {
    expect(logged('audioOut', [event(channel, id)])).toEqual([])
  })

  it('counts the newest, in whatever order the log holds them, and none from before the session', () => {
    const at = (id: number, second: number) => event(PLAYBACK, id, undefined, `2026-11-20T09:00:0${second}.000Z`)
    const kinds = (...events: LogEvent[]) => logged('audioOut', events, { sessionStartedAt: at(0, 2).at }).map(({ layer }) => layer)
    expect(kinds(at(1004, 3), at(1006, 5), at(1008, 4))).toEqual(['policy'])
    expect(kinds(at(1006, 2))).toEqual(['policy'])
    expect(kinds(at(1006, 1))).toEqual([])
  })

  it('stands beside the licence, or in its place where it is about the licence', () => {
    const found = (id: number) => layersOf({ capability: 'audioOut', events: { channels: [], events: [event(PLAYBACK, id)] } }, 'licence')
    expect(found(1006)).toEqual([nothing('licence', say('layer.source.licence'))])
    expect(found(1005).map(({ effect }) => effect)).toEqual(['blocks'])
  })
})

describe('an xrdp host', () => {
  const place = { layer: 'host', source: 'xrdp', side: 'session', facts: [] }
  const ini = { ...place, source: '/etc/xrdp/xrdp.ini [Channels]' }
  const module = { ...place, source: say('layer.source.xrdp-module') }
  const read = { ...module, facts: answer('xrdp-sound-module') }
  const off = (name: string) => ({ ...ini, value: items('comma', [`${name}=false`]), effect: 'blocks', facts: answer('xrdp-channel') })

  it.each<[AnyCapability, Judged['xrdp'], object]>([
    ['com', {}, { ...place, value: say('layer.xrdp.never'), effect: 'blocks' }],
    ['printer', {}, { ...place, value: UNKNOWN, effect: 'unknown' }],
    ['smartcard', { rdpsnd: false, rdpdr: true }, { ...place, value: say('layer.xrdp.listed-only'), effect: 'unknown' }],
    ['smartcard', { rdpdr: false }, off('rdpdr')],
    [
      'drive',
      { drdynvc: false },
      { ...ini, value: say('layer.xrdp.on-by-default', { channels: items('comma', ['rdpdr']) }), effect: 'allows' }
    ],
    ['audioOut', {}, { ...module, value: UNKNOWN, effect: 'unknown' }],
    ['audioOut', { rdpsnd: true, soundModule: true }, { ...read, value: say('layer.xrdp.loaded'), effect: 'allows' }],
    ['audioIn', { soundModule: false }, { ...read, value: say('layer.xrdp.not-loaded'), effect: 'blocks' }],
    ['audioIn', { soundModule: true, drdynvc: false }, off('drdynvc')]
  ])('makes of %s with %o', (capability, xrdp, expected) => {
    expect(layersOf({ platform: 'xrdp', capability, xrdp } as Judged, 'host')).toEqual([expected])
  })

  it('has no layer of Windows', () => {
    const events = { channels: [], events: [event(PLAYBACK, 1006)] }
    expect(layersOf({ platform: 'xrdp', capability: 'audioOut', events }, 'policy', 'listener', 'licence')).toEqual([])
  })
})
