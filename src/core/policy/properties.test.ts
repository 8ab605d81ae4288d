import { describe, expect, it } from 'vitest'
import type { AnyCapability } from '../capabilities/all.ts'
import { say } from '../words/index.ts'
import type { LayerEffect, PlatformName } from './layers.ts'
import { layersOf, pool, rdp } from './testing.ts'

const property = { layer: 'property' } as const
const inFile = { ...property, source: say('layer.source.rdp'), side: 'local', facts: [say('at.answer', { question: 'rdp' })] }
const inPool = { ...property, source: say('layer.source.host-pool'), side: 'session', facts: [say('at.answer', { question: 'host-pool' })] }

describe('the property of a connection', () => {
  it.each<[AnyCapability, string, string, string, LayerEffect]>([
    ['com', 'redirectcomports', '1', 'redirectcomports:i:1', 'allows'],
    ['com', ' RedirectComPorts ', ' 0 ', 'redirectcomports:i: 0 ', 'blocks'],
    ['com', 'redirectcomports', '+01', 'redirectcomports:i:+01', 'allows'],
    ['com', 'redirectcomports', '-0', 'redirectcomports:i:-0', 'blocks'],
    ['com', 'redirectcomports', '10', 'redirectcomports:i:10', 'unknown'],
    ['com', 'redirectcomports', '1.0', 'redirectcomports:i:1.0', 'unknown'],
    ['com', 'redirectcomports', '0x1', 'redirectcomports:i:0x1', 'unknown'],
    ['com', 'redirectcomports', '', 'redirectcomports:i:', 'unknown'],
    ['audioOut', 'audiomode', '1', 'audiomode:i:1', 'remote'],
    ['audioOut', 'audiomode', '2', 'audiomode:i:2', 'none'],
    ['drive', 'drivestoredirect', '*', 'drivestoredirect:s:*', 'allows'],
    ['drive', 'drivestoredirect', 'C:;0', 'drivestoredirect:s:C:;0', 'allows'],
    ['drive', 'drivestoredirect', ' None ', 'drivestoredirect:s: None ', 'blocks'],
    ['drive', 'drivestoredirect', '0', 'drivestoredirect:s:0', 'blocks'],
    ['drive', 'drivestoredirect', '', 'drivestoredirect:s:', 'blocks']
  ])('of %s, %j with %j', (capability, name, data, value, effect) => {
    expect(layersOf({ capability, properties: [rdp(name, data)] }, 'property')).toEqual([{ ...inFile, value, effect }])
    expect(layersOf({ capability, properties: [pool(name, data)] }, 'property')).toEqual([{ ...inPool, value, effect }])
  })

  it('counts as it stands last in its file, and in file and host pool alike', () => {
    const properties = [pool('audiomode', '1'), rdp('audiomode', '2'), rdp('AudioMode', '0')]
    expect(layersOf({ capability: 'audioOut', properties }, 'property')).toEqual([
      { ...inFile, source: say('layer.source.repeated', { source: inFile.source, times: 2 }), value: 'audiomode:i:0', effect: 'allows' },
      { ...inPool, value: 'audiomode:i:1', effect: 'remote' }
    ])
  })

  const assumed = { ...property, source: say('layer.source.default'), side: 'session', facts: [], assumed: true }

  it.each<[PlatformName, AnyCapability, string, string | object, LayerEffect]>([
    ['rds', 'com', 'redirectcomports', 'redirectcomports:i:1', 'allows'],
    ['avd', 'audioIn', 'audiocapturemode', 'audiocapturemode:i:0', 'blocks'],
    ['windows365', 'audioIn', 'audiocapturemode', 'audiocapturemode:i:1', 'allows'],
    ['rdp', 'camera', 'camerastoredirect', say('value.none'), 'blocks'],
    ['rdp', 'drive', 'drivestoredirect', 'drivestoredirect:s:*', 'allows']
  ])('that nobody set is on %s for %s the documented default', (platform, capability, name, value, effect) => {
    const told = (id: 'layer.property.none-given' | 'layer.property.not-in-given') => [
      {
        ...assumed,
        value: say(id, { name, default: value as string }),
        ...(effect === 'allows' && { brief: say('value.not-set-default-on') }),
        effect
      }
    ]
    expect(layersOf({ platform, capability }, 'property')).toEqual(told('layer.property.none-given'))
    const properties = [rdp('full address', 'host.example')]
    expect(layersOf({ platform, capability, properties }, 'property')).toEqual(told('layer.property.not-in-given'))
  })

  it.each<[PlatformName, AnyCapability, string]>([
    ['rdp', 'com', 'redirectcomports'],
    ['rdp', 'audioIn', 'audiocapturemode'],
    ['rds', 'audioIn', 'audiocapturemode'],
    ['xrdp', 'audioIn', 'audiocapturemode']
  ])('on %s for %s is off until somebody ticks it, which only a file tells', (platform, capability, name) => {
    const open = (id: 'layer.property.ticked-by-hand' | 'layer.property.by-option') => [
      { ...assumed, value: say(id, { name }), brief: say('value.not-read'), effect: 'unknown' }
    ]
    expect(layersOf({ platform, capability }, 'property')).toEqual(open('layer.property.ticked-by-hand'))
    const linux = layersOf({ platform, capability, client: { platform: 'linux' } }, 'property')
    if (capability === 'audioIn') expect(linux).toEqual(open('layer.property.by-option'))
    else expect(linux[0]).toMatchObject({ effect: 'allows' })
    const properties = [rdp('full address', 'host.example')]
    expect(layersOf({ platform, capability, properties }, 'property')[0]).toMatchObject({
      effect: capability === 'com' ? 'allows' : 'blocks'
    })
  })

  it('that nobody set is not known where the platform is not', () => {
    expect(layersOf({ platform: 'unknown', capability: 'com' }, 'property')).toEqual([
      { ...assumed, value: say('value.unknown'), effect: 'unknown' }
    ])
  })
})

describe('the quality that a connection asks for', () => {
  const asked = (...properties: ReturnType<typeof rdp>[]) =>
    layersOf({ capability: 'audioOut', properties: [rdp('audiomode', '0'), ...properties] }, 'property').slice(1)
  const told = (value: string, quality: string) => say('layer.quality', { value: `audioqualitymode:i:${value}`, quality })

  it.each<[string, string, LayerEffect]>([
    ['0', 'dynamic', 'no-effect'],
    ['1', 'medium', 'limits'],
    ['2', 'high', 'allows']
  ])('%s is %s and has the effect %s', (value, quality, effect) => {
    expect(asked(rdp('AudioQualityMode', ` ${value} `))).toEqual([{ ...inFile, value: told(value, quality), effect }])
    expect(asked(pool('audioqualitymode', value))).toEqual([{ ...inPool, value: told(value, quality), effect }])
  })

  it("is the file's before the host pool's, unless the file says nothing that is known", () => {
    expect(asked(pool('audioqualitymode', '2'), rdp('audioqualitymode', '1'))).toEqual([
      { ...inFile, value: told('1', 'medium'), effect: 'limits' }
    ])
    expect(asked(pool('audioqualitymode', '2'), rdp('audioqualitymode', '5'))).toEqual([
      { ...inPool, value: told('2', 'high'), effect: 'allows' }
    ])
    expect(asked(rdp('audioqualitymode', ''))).toEqual([])
  })
})
