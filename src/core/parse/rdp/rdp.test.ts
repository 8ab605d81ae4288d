import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decodeText } from '../../text/decode.ts'
import { parse } from '../index.ts'
import type { ParsedHostPool, ParsedRdp } from './rdp.ts'
import { parseHostPool, parseRdp } from './rdp.ts'
import { runs } from '../../../../testbed/runs.ts'

function read(text: string): ParsedRdp {
  const result = parseRdp(text)
  if (!result.ok) throw new Error(result.reason)
  return result.value
}

function pool(text: string): ParsedHostPool {
  const result = parseHostPool(text)
  if (!result.ok) throw new Error(result.reason)
  return result.value
}

const short = ({ properties }: Pick<ParsedRdp, 'properties'>): string[] =>
  properties.map(({ name, type, value }) => `${name}|${type}|${value}`)

describe('an .rdp file', () => {
  it('gives names, types and values as written, with their lines', () => {
    expect(read('full address:s:host.example.com:3389\r\nAudioMode:I:2\r\n\r\nshell working directory:s:\r\n')).toEqual({
      kind: 'rdp',
      properties: [
        { name: 'full address', type: 's', value: 'host.example.com:3389', line: 1 },
        { name: 'AudioMode', type: 'I', value: '2', line: 2 },
        { name: 'shell working directory', type: 's', value: '', line: 4 }
      ],
      problems: []
    })
  })

  it('keeps the number of a property that has something behind it, and lists the rest', () => {
    const { properties, problems } = read('audiomode:i:0 # play here\nredirectcomports:i:1,\nsession bpp:i:32\nodd:i:0x1\n')
    expect(short({ properties })).toEqual(['audiomode|i|0', 'redirectcomports|i|1', 'session bpp|i|32', 'odd|i|0x1'])
    expect(problems.map(({ line }) => line)).toEqual([1, 2])
  })

  it('keeps duplicates in file order and unknown names, and passes over comments', () => {
    const { properties, problems } = read('# a:s:b\n; c:s:d\naudiomode:i:0\nmade up:s:x\naudiomode:i:2')
    expect(properties.map(({ name, value, line }) => [name, value, line])).toEqual([
      ['audiomode', '0', 3],
      ['made up', 'x', 4],
      ['audiomode', '2', 5]
    ])
    expect(problems).toEqual([])
  })

  it('lists lines that are no property, and reads a type that no client knows', () => {
    const { properties, problems } = read('hello world\nfull address:s:a\nodd:x:1\nvalue missing colon:s\n')
    expect(short({ properties })).toEqual(['full address|s|a', 'odd|x|1'])
    expect(problems.map(({ line }) => line)).toEqual([1, 3, 4])
  })

  it.each([
    'password 51:b:01000000D08C9DDF',
    'Password:b:00',
    'password:s:hunter2',
    'gatewayaccesstoken:s:hunter2',
    'proxy password:s:hunter2',
    'anything:b:hunter2',
    'password 51:b:',
    'desktopwidth:i:8password 51:b:hunter2',
    'full address:s:a password 51:b:hunter2',
    'a:s:x;password:s:hunter2',
    '> `password 51:b:hunter2`'
  ])('keeps no secret of %s', (line) => {
    const text = JSON.stringify(read(`audiomode:i:0\n${line}`))
    expect(text).toContain('[removed]')
    expect(text).not.toMatch(/hunter2|D08C9DDF/)
  })

  it('quotes no line in a problem, which may hold a password', () => {
    expect(JSON.stringify(read('audiomode:i:0\npassword=hunter2\npassword hunter2'))).not.toContain('hunter2')
  })

  it('keeps what only sounds like a password', () => {
    expect(short(read('SavePassword:i:1\ngatewayaccesstoken:s:\nprompt for credentials:i:1'))).toEqual([
      'SavePassword|i|1',
      'gatewayaccesstoken|s|',
      'prompt for credentials|i|1'
    ])
  })

  it('divides properties that lost their line breaks where the boundary is certain', () => {
    expect(
      short(
        read(
          'screen mode id:i:2 use multimon:i:0 full address:s:my server audiomode:i:0 alternate shell:s: made up name:i:7 redirectcomports:i:1'
        )
      )
    ).toEqual([
      'screen mode id|i|2',
      'use multimon|i|0',
      'full address|s|my server',
      'audiomode|i|0',
      'alternate shell|s|made up name:i:7',
      'redirectcomports|i|1'
    ])
  })

  it('leaves a value whole that only might hold a property', () => {
    expect(short(read('remoteapplicationcmdline:s:/x some:i:1\nselectedmonitors:s:3,2,42,23session bpp:i:32'))).toEqual([
      'remoteapplicationcmdline|s|/x some:i:1',
      'selectedmonitors|s|3,2,42,23session bpp:i:32'
    ])
  })

  it('reads lines as documents quote them', () => {
    expect(
      short(read('> audiomode:i:0\n- `redirectcomports:i:1`\n* **drivestoredirect:s:C:\\;E:\\;**\n    camerastoredirect:s:*\n```'))
    ).toEqual(['audiomode|i|0', 'redirectcomports|i|1', 'drivestoredirect|s|C:\\;E:\\;', 'camerastoredirect|s|*'])
  })

  it.each(['', ' \n', 'hello', 'C:\\Users\\ana', '10:20:30 started', 'Reader: X', '# audiomode:i:0'])(
    'is refused without a property: %j',
    (text) => {
      expect(parse('rdp', text).ok).toBe(false)
    }
  )

  it('gives the same properties in every encoding', () => {
    const name = fc.stringMatching(/^[a-z][a-z0-9 ]{0,20}[a-z]$/).filter((text) => !text.includes('password'))
    const property = fc.oneof(
      fc.tuple(name, fc.constant('i'), fc.integer().map(String)),
      fc.tuple(name, fc.constant('s'), fc.stringMatching(/^[A-Za-z0-9éüß.\\/*{}-]{0,24}$/))
    )
    fc.assert(
      fc.property(fc.array(property, { minLength: 3, maxLength: 20 }), (list) => {
        const text = list.map((parts) => parts.join(':')).join('\r\n')
        const expected = list.map((parts) => parts.join('|'))
        const utf16 = Buffer.from(text, 'utf16le')
        const files = [
          [Buffer.from(text), 'utf-8'],
          [Buffer.from(`\ufeff${text}`), 'utf-8-bom'],
          [Buffer.from(`\ufeff${text}`, 'utf16le'), 'utf-16le'],
          [utf16, 'utf-16le'],
          [Buffer.from(Buffer.from(`\ufeff${text}`, 'utf16le')).swap16(), 'utf-16be'],
          [Buffer.from(utf16).swap16(), 'utf-16be']
        ] as const
        for (const [bytes, encoding] of files) {
          const result = parse('rdp', bytes)
          expect(result.ok && [result.value.encoding, short(result.value)]).toEqual([encoding, expected])
        }
        const latin = Buffer.from(text, 'latin1')
        if (decodeText(latin).encoding !== 'windows-1252') return
        const result = parse('rdp', latin)
        expect(result.ok && short(result.value)).toEqual(expected)
      }),
      runs()
    )
  })
})

describe('a host pool string', () => {
  it('divides only at a ";" that a property follows', () => {
    expect(
      short(
        pool(
          'drivestoredirect:s:C:\\;E:\\;;usbdevicestoredirect:s:*;{6bdd1fc6-810f-11d0-bec7-08002be2092f}; audiomode:i:0;use multimon:i:1;'
        )
      )
    ).toEqual([
      'drivestoredirect|s|C:\\;E:\\;',
      'usbdevicestoredirect|s|*;{6bdd1fc6-810f-11d0-bec7-08002be2092f}',
      'audiomode|i|0',
      'use multimon|i|1'
    ])
  })

  it.each([
    [
      'an argument',
      'Update-AzWvdHostPool -Name hp -ResourceGroupName rg -CustomRdpProperty "audiocapturemode:i:1;camerastoredirect:s:*" -Debug'
    ],
    ['JSON', '    "customRdpProperty": "audiocapturemode:i:1;camerastoredirect:s:*;",'],
    ['Bicep', "  customRdpProperty: 'audiocapturemode:i:1;camerastoredirect:s:*;'"],
    ['a table', 'CustomRdpProperty : audiocapturemode:i:1;camerastoredirect:s:*;'],
    ['one property a line', 'audiocapturemode:i:1\r\ncamerastoredirect:s:*'],
    ['a blank after each ";"', ' audiocapturemode:i:1;  camerastoredirect:s:* ']
  ])('reads %s', (_, text) => {
    expect(pool(text)).toMatchObject({
      properties: [
        { name: 'audiocapturemode', type: 'i', value: '1' },
        { name: 'camerastoredirect', type: 's', value: '*' }
      ],
      problems: []
    })
  })

  it('keeps no password', () => {
    expect(short(pool('audiomode:i:0;password 51:b:AABB;username:s:ana'))).toEqual([
      'audiomode|i|0',
      'password 51|b|[removed]',
      'username|s|ana'
    ])
  })

  it('is refused without a property', () => {
    expect([parse('host-pool', 'hello; world').ok, parse('host-pool', '').ok]).toEqual([false, false])
  })
})
