import { describe, expect, it } from 'vitest'
import { readWhole } from '../../../../testbed/whole-texts.ts'
import { detectKinds, parse } from '../index.ts'

function read(text: string): { program: string; list: string[]; problems: number } {
  const result = parse('connection', text)
  if (!result.ok) throw new Error(result.reason)
  const { program, properties, problems } = result.value
  return { program, list: properties.map(({ name, value }) => `${name}:${value}`), problems: problems.length }
}

describe('a connection of another client', () => {
  it('of Remmina is read, and is no list of ports', () => {
    expect(readWhole('connection', 'remmina')).toMatchObject({ program: 'Remmina', platform: 'linux', problems: [] })
    expect(read('[remmina]\nsharesmartcard=1\nshareserial=0\nsound=off\nmicrophone=\n').list).toEqual([
      'redirectsmartcards:1',
      'redirectcomports:0',
      'audiomode:2',
      'audiocapturemode:0'
    ])
  })

  it('of a FreeRDP command line asks for what it names and for nothing else', () => {
    expect(read('$ xfreerdp3 /v:host /u:mira /smartcard /sound:sys:pulse')).toEqual({
      program: 'xfreerdp3',
      list: ['redirectsmartcards:1', 'redirectcomports:0', 'audiomode:0', 'audiocapturemode:0'],
      problems: 0
    })
    expect(read('xfreerdp office.rdp /serial:COM1,/dev/ttyUSB0 /v:host').list).toContain('redirectcomports:1')
  })

  it('that is started with a file as well may ask for more', () => {
    expect(read('wlfreerdp /v:host office.rdp /mic').list).toEqual(['audiocapturemode:1'])
    expect(read('xfreerdp /args-from:file:options.txt /v:host /mic').list).toEqual(['audiocapturemode:1'])
  })

  it('that a person left a gap in may ask for more as well', () => {
    expect(read('xfreerdp /v:host /serial:COM1,/dev/ttyUSB0 ...').list).toEqual(['redirectcomports:1'])
    expect(read('xfreerdp /v:host /audio').list).toContain('audiomode:0')
  })

  it('of a manager is read in its format', () => {
    const rdg =
      '<?xml version="1.0"?><RDCMan programVersion="2.90"><file><server><localResources inherit="None"><audioRedirection>Client</audioRedirection><redirectPorts>False</redirectPorts><redirectSmartCards>True</redirectSmartCards></localResources></server></file></RDCMan>'
    expect(read(rdg)).toMatchObject({ program: 'RDCMan', list: ['redirectsmartcards:1', 'redirectcomports:0', 'audiomode:0'] })
    const royal =
      '{"Objects":[{"Type":"RoyalRDSConnection",\n"RedirectSmartCards": true, "RedirectPorts": false, "AudioRedirectionMode": 2}]}'
    expect(read(royal)).toMatchObject({ program: 'Royal TS', list: ['redirectsmartcards:1', 'redirectcomports:0', 'audiomode:2'] })
    const csv =
      'Name;Protocol;RedirectPorts;RedirectSmartCards;RedirectSound\nA;RDP;True;False;DoNotPlay\nB;SSH2;False;True;BringToThisComputer\n'
    expect(read(csv)).toMatchObject({ program: 'mRemoteNG', list: ['redirectsmartcards:0', 'redirectcomports:1', 'audiomode:2'] })
    for (const text of [rdg, royal, csv]) expect(detectKinds(text)).toEqual(['connection'])
  })

  it('that differs from others of its file tells nothing of it', () => {
    const { list, problems } = {
      ...readWhole('connection', 'managed'),
      list: readWhole('connection', 'managed').properties.map(({ name }) => name)
    }
    expect(list).toEqual(['redirectsmartcards', 'audiomode'])
    expect(problems).toHaveLength(1)
  })

  it.each(['', '[remmina]\nname=x\n', 'use xfreerdp instead', 'Name;Protocol\nA;RDP\n'])('is not %j', (text) => {
    expect(parse('connection', text).ok).toBe(false)
  })
})
