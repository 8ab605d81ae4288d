import { describe, expect, it } from 'vitest'
import { localSnapshot, sessionSnapshot } from '../diagnose/testing.ts'
import { factsOf } from '../evidence/gather.ts'
import type { Extras, RdpProperty } from '../facts/answers.ts'
import type { ClientsData } from '../snapshot/schema.ts'
import { english } from '../words/index.ts'
import type { PlatformName } from './layers.ts'
import { defaultFile, propertyLayers } from './properties.ts'

const FILE = {
  folder: 'C:\\Users\\anna\\Documents',
  properties: [
    { name: 'redirectcomports', value: '1' },
    { name: 'redirectsmartcards', value: '0' }
  ]
}
type Running = ClientsData['running'][number]
const mstsc: Running = { program: 'mstsc.exe', processId: 4 }
const withFile: Running = { ...mstsc, rdpFile: 'C:\\work.rdp' }
const other: Running = { program: 'msrdc.exe', processId: 5 }

const factsWith = (running: Running[], extras: Extras = {}, clients: Partial<ClientsData> = { defaultFile: FILE }) =>
  factsOf({
    local: localSnapshot({ clients: { status: 'present', tookMs: 1, data: { running, savedFiles: [], ...clients } } }),
    session: sessionSnapshot(),
    extras
  })
const property: RdpProperty = { name: 'audiomode', value: '0', source: 'rdp' }

describe('Default.rdp', () => {
  it.each<[string, boolean | undefined, Running[], Extras?, PlatformName?]>([
    ['may have made the connection where nothing runs now', false, []],
    ['may where Remote Desktop Connection runs with no file', true, [mstsc]],
    ['may where such a one runs beside others', true, [other, withFile, mstsc]],
    ['may on a session host of a farm', false, [], {}, 'rds'],
    ['may where somebody said that the client is for Windows', false, [], { client: { platform: 'windows' } }],
    ['did not where it runs with another file', undefined, [withFile]],
    ['did not where only another client runs', undefined, [other]],
    ['did not where a program runs whose name only ends like it', undefined, [{ ...mstsc, program: 'my mstsc.exe' }]],
    ['did not where somebody brought the properties', undefined, [mstsc], { properties: [property] }],
    ['did not where the client is for another system', undefined, [], { client: { platform: 'macos' } }],
    ['did not on a service to which nobody types a name', undefined, [mstsc], {}, 'avd']
  ])('%s', (_, running, clients, extras = {}, platform = 'rdp') => {
    expect(defaultFile(factsWith(clients, extras), platform)?.running).toBe(running)
  })

  it('is not there where none was read', () => {
    expect(defaultFile(factsWith([mstsc], {}, {}), 'rdp')).toBeUndefined()
  })

  it('allows what it asks for, and blocks nothing: another file may have been used', () => {
    const layers = (capability: 'com' | 'smartcard') =>
      propertyLayers(factsWith([mstsc]), capability, 'rdp').map(({ source, value, effect, side, assumed, facts }) => ({
        at: english(source),
        value: english(value),
        effect,
        side,
        assumed,
        of: facts.map(({ kind }) => kind)
      }))
    const own = { at: 'Default.rdp of Remote Desktop Connection', side: 'local', assumed: true, of: ['default-file'] }
    expect(layers('com')).toEqual([{ ...own, value: 'redirectcomports:i:1', effect: 'allows' }])
    expect(layers('smartcard')).toEqual([{ ...own, value: 'redirectsmartcards:i:0', effect: 'unknown' }])
  })

  it('leaves to the default of the platform what it does not say', () => {
    const [layer] = propertyLayers(factsWith([mstsc]), 'audioOut', 'rdp')
    expect(english(layer?.source ?? '')).not.toContain('Default.rdp')
    expect(layer?.facts).toEqual([])
  })
})
