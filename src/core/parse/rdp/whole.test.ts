import { describe, expect, it } from 'vitest'
import { readWhole } from '../../../../testbed/whole-texts.ts'

const WATCHED = ['audiomode', 'audiocapturemode', 'redirectcomports', 'redirectsmartcards']

describe('a whole .rdp file', () => {
  it.each<[string, string, number, string[]]>([
    ['saved-by-the-client', 'utf-16le', 50, ['2', '0', '1', '1']],
    ['with-password-and-signature', 'utf-8', 56, ['0', '1', '0', '0']],
    ['broken-lines', 'utf-8', 3, ['-', '-', '1', '-']],
    ['utf-16be-with-mark', 'utf-16be', 6, ['1', '-', '-', '0']],
    ['utf-16be-without-mark', 'utf-16be', 6, ['1', '-', '-', '0']],
    ['utf-16le-with-mark', 'utf-16le', 6, ['1', '-', '-', '0']],
    ['utf-16le-without-mark', 'utf-16le', 6, ['1', '-', '-', '0']],
    ['utf-8-with-mark', 'utf-8-bom', 6, ['1', '-', '-', '0']],
    ['utf-8', 'utf-8', 6, ['1', '-', '-', '0']]
  ])('%s is %s with %i properties', (what, encoding, count, watched) => {
    const { properties, problems, encoding: found } = readWhole('rdp', what)
    const value = (name: string): string => properties.findLast((each) => each.name === name)?.value ?? '-'
    expect([found, properties.length, WATCHED.map(value)]).toEqual([encoding, count, watched])
    expect(problems.map(({ line }) => line)).toEqual(what === 'broken-lines' ? [1, 3, 5] : [])
  })

  it('gives values with colons, blanks and backslashes whole, and the password not at all', () => {
    const values = (what: string): Record<string, string> =>
      Object.fromEntries(readWhole('rdp', what).properties.map(({ name, value }) => [name, value]))
    const signed = values('with-password-and-signature')
    expect(signed).toMatchObject({
      username: 'TAILSPIN\\ben',
      'password 51': '[removed]',
      loadbalanceinfo: 'tsv://Tailspin.1.Desk:West/90ab5e1f',
      'command line': 'runner.exe "@FILE@" /w:@WIDTH@ /x:@PLACE@'
    })
    expect(signed['signature']).toHaveLength(8400)
    expect(values('saved-by-the-client')['drivestoredirect']).toBe('C:\\;M:\\')
  })
})

describe('a whole host pool string', () => {
  it.each<[string, number, Record<string, string>]>([
    ['default', 11, { drivestoredirect: '*', audiomode: '0', 'use multimon': '1' }],
    ['smart-card-alone', 11, { 'encode redirected video capture': '1', usbdevicestoredirect: '', redirectsmartcards: '1' }],
    [
      'remote-sound-and-a-class',
      5,
      { usbdevicestoredirect: '{4d36e978-e325-11ce-bfc1-08002be10318}', audioqualitymode: '2', keyboardhook: '1' }
    ],
    ['blank-after-semicolon-and-zero', 6, { camerastoredirect: '*', 'smart sizing': '1', drivestoredirect: 'dynamicdrives' }]
  ])('%s has %i properties', (what, count, values) => {
    const { properties, problems } = readWhole('host-pool', what)
    expect([properties.length, problems]).toEqual([count, []])
    expect(Object.fromEntries(properties.map(({ name, value }) => [name, value]))).toMatchObject(values)
  })
})
