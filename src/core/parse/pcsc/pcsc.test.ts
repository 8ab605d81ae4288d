import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { detectKinds } from '../index.ts'
import type { ParsedReaders } from '../types.ts'
import { parseOpensc } from '../opensc-tool/opensc.ts'
import { parsePcscScan } from '../pcsc-scan/scan.ts'
import { runs } from '../../../../testbed/runs.ts'

function scan(text: string): ParsedReaders {
  const result = parsePcscScan(text)
  if (!result.ok) throw new Error(result.reason)
  return result.value
}

const A = 'ACME CardMan 3121 00 00'
const B = 'Contoso Duo [CCID Interface] (0123) 01 00'
const ATR = '3bfd1300008131fe15'
const PAIRS = '3B FD 13 00 00 81 31 FE 15'
const CARD = `  Card state: Card inserted, Shared Mode, 
  ATR: ${PAIRS}

ATR: ${PAIRS}
+ TS = 3B --> Direct Convention
+ T0 = FD, Y(1): 1111, K: 13 (historical bytes)
  TA(1) = 13 --> \x1b[35mFi=372, Di=4, 93 cycles/ETU
    43010 bits/s at 4 MHz, fMax for Fi = 5 MHz => 53763 bits/s\x1b[0m
-----

Possibly identified card (using /usr/share/pcsc/smartcard_list.txt):
${PAIRS}
\x1b[34m\tContoso Key 5 (PKI)\x1b[0m
\x1b[34m\thttps://contoso.example/key\x1b[0m
`
const LIST = `Using reader plug'n play mechanism
\x1b[32mScanning present readers...\x1b[0m
0: ${A}
1: ${B}
\x20
Sat Nov 21 09:30:00 2026
`
const SCAN = `me@host:~$ pcsc_scan
PC/SC device scanner
V 1.6.2 (c) 2001-2022, Ludovic Rousseau <ludovic.rousseau@free.fr>
${LIST} Reader 0: \x1b[35m${A}\x1b[0m
  Event number: \x1b[35m1\x1b[0m
${CARD}
 Reader 1: \x1b[35m${B}\x1b[0m
  Event number: \x1b[35m0\x1b[0m
  Card state: \x1b[31mCard removed, \x1b[0m
\r - \r \\ \r | \r / \r - \r`
const READERS = [
  { name: A, states: ['present', 'inuse'], atr: ATR, card: 'Contoso Key 5 (PKI)' },
  { name: B, states: ['empty'] }
]

describe('pcsc_scan', () => {
  it.each([
    '3B FD 13 00 00 81 31 FE ..',
    '3B [0-9A-F]D 13 00 00 81 31 (FE|FF) 15',
    '3[BF] FD .. .. .. .. .. .. ..',
    '3B .D 13 00 0[01] .*'
  ])('takes the name below the pattern of its database %s, never the pattern', (pattern) => {
    expect(scan(SCAN.replaceAll(`\n${PAIRS}\n`, `\n${pattern}\n`))).toEqual(scan(SCAN))
    // A card of several patterns: the first name counts.
    expect(scan(SCAN.replaceAll(`\n${PAIRS}\n`, `\n${PAIRS}\n${pattern}\n`)).readers).toEqual(READERS)
  })

  it('does not take a name that begins like a pattern for one', () => {
    expect(scan(SCAN.replace('Contoso Key 5 (PKI)', '3B Cards (PKI)')).readers[0]?.card).toBe('3B Cards (PKI)')
  })

  it('gives readers, states, ATRs and the name of the card', () => {
    expect(scan(SCAN)).toEqual({ kind: 'pcsc-scan', service: 'running', readers: READERS, problems: [] })
  })

  it.each<[string, (text: string) => string]>([
    ['without colours', (text) => text.replace(/\x1b\[\d+m/g, '')],
    ['with what is left of colours', (text) => text.replaceAll('\x1b', '')],
    ['quoted', (text) => text.replace(/\r/g, '').replace(/^/gm, '> ')],
    ['indented', (text) => text.replace(/^/gm, '    ')],
    ['without indentation', (text) => text.replace(/^[ \t]+/gm, '')],
    ['with CRLF', (text) => text.replaceAll('\n', '\r\n')],
    ['without its headings and its list', (text) => text.slice(text.indexOf(' Reader 0:'))],
    ['with a time before each line', (text) => text.replace(/\r/g, '').replace(/^/gm, '2026-11-21 09:30:00 ')],
    [
      'after an older one',
      (text) =>
        `PC/SC device scanner\nScanning present readers...\n0: Gone 00 00\n\n Reader 0: Gone 00 00\n  Card state: Card inserted,\n${text}`
    ]
  ])('reads the same %s', (_, change) => {
    expect(scan(change(SCAN)).readers).toEqual(READERS)
    expect(detectKinds(change(SCAN))).toEqual(['pcsc-scan'])
  })

  it('gives readers and states where line breaks were lost', () => {
    const text = SCAN.replace(/\x1b\[\d+m/g, '')
      .replace(/[-\\|/]\s*$/, '')
      .replace(/\s+/g, ' ')
    expect(scan(text).readers.map(({ name, atr }) => [name, atr])).toEqual([
      [A, ATR],
      [B, undefined]
    ])
    expect(scan(text).readers.map(({ states }) => states[0])).toEqual(['present', 'empty'])
  })

  it('counts the last state: a card that was pulled leaves no ATR and no name', () => {
    const later = `${SCAN}\nSat Nov 21 09:31:00 2026\n Reader 0: ${A}\n  Event number: 2\n  Card state: Card removed, \n Reader 1: ${B}\n  Event number: 1\n  Card state: Card inserted, Exclusive Mode, Unresponsive card, \n`
    expect(scan(later).readers).toEqual([
      { name: A, states: ['empty'] },
      { name: B, states: ['present', 'exclusive', 'mute'] }
    ])
  })

  it('begins anew with the list that follows when a reader goes', () => {
    const later = `${SCAN}\rScanning present readers...\n0: ${B}\n\r \nSat Nov 21 09:31:00 2026\n Reader 0: ${B}\n  Event number: 0\n  Card state: Card removed, \n`
    expect(scan(later).readers).toEqual([{ name: B, states: ['empty'] }])
    expect(scan(`${SCAN}\rScanning present readers...\nWaiting for the first reader...   `).readers).toEqual([])
  })

  it('reads the bare list of -r, whose readers have no states', () => {
    const list = {
      service: 'running',
      readers: [
        { name: A, states: [] },
        { name: B, states: [] }
      ]
    }
    expect(scan(`0: ${A}\n1: ${B}`)).toMatchObject(list)
    expect(scan(`$ pcsc_scan -r\n0: ${A}\n1: ${B}\n`)).toMatchObject(list)
    expect(detectKinds(`0: ${A}\r\n1: ${B}\r\n`)).toEqual(['pcsc-scan'])
  })

  it('joins a name that a terminal wrapped', () => {
    const name = 'Contoso International Smart Card Terminal Model 4711 with Keypad [Interface] (0123456789) 00 01'
    for (const at of [80, 84, 89, 92]) {
      const text = `Scanning present readers...\n0: ${name.slice(0, at)}\n${name.slice(at)}\n\n Reader 0: ${name.slice(0, at)}\n${name.slice(at)}\n  Event number: 0\n  Card state: Card removed,\n`
      expect(scan(text).readers).toEqual([{ name, states: ['empty'] }])
    }
  })

  it('says that the service is not there', () => {
    expect(scan('$ pcsc_scan\nPC/SC device scanner\nSCardEstablishContext: Service not available.')).toMatchObject({
      service: 'stopped',
      readers: []
    })
  })

  it('takes no masked ATR, and lists a state without a reader', () => {
    expect(
      scan(
        ` Reader 0: ${A}\n  Card state: Card inserted,\n  ATR: XX XX XX XX\nPossibly identified card (using x):\nXX XX XX XX\n\tContoso\n`
      ).readers
    ).toEqual([{ name: A, states: ['present'], card: 'Contoso' }])
    expect(scan(` Reader 0: ${A}\n  Card state: constructor, card removed, Card removed,\n`).readers).toEqual([
      { name: A, states: ['empty'] }
    ])
    expect(scan('  Card state: Card removed,\n').problems).toMatchObject([{ line: 1, reason: 'the state of a reader that is not named' }])
  })

  it.each([
    'hello',
    '0: apples\n1: pears',
    'Reader 0: mine',
    '+ TCK = 40 (correct checksum)\n\nPossibly identified card (using x):\n3B 00\n\tContoso',
    'SCardEstablishContext: (autoalloc 0) Command successful.[0x00000000]',
    ''
  ])('is refused without a reader that is known to be one: %j', (text) => {
    expect(parsePcscScan(text).ok).toBe(false)
  })
})

const TABLE = `# Detected readers (pcsc)
Nr.  Card  Features  Name
0    Yes             ${A}
1    No    PIN pad   ${B}
`
const VERBOSE = `# Detected readers (pcsc)
Nr.  Card  Features  Name
0    Yes             ${A}
     ${PAIRS.replaceAll(' ', ':').toLowerCase()} Contoso PIV card [IN USE]
1    Yes   PIN pad   ${B}
     3b:04:01:02:03:04 [EXCLUSIVE]
2    Yes             Third 02 00
     failed: Card is invalid or cannot be handled
`

function table(text: string): ParsedReaders {
  const result = parseOpensc(text)
  if (!result.ok) throw new Error(result.reason)
  return result.value
}

describe('opensc-tool -l', () => {
  const readers = [
    { name: A, states: ['present'] },
    { name: B, states: ['empty'] }
  ]

  it('gives readers and whether a card is in', () => {
    expect(table(TABLE)).toEqual({ kind: 'opensc-tool', service: 'running', readers, problems: [] })
    expect(detectKinds(TABLE)).toEqual(['opensc-tool'])
  })

  it.each<[string, (text: string) => string]>([
    ['with its columns shrunk', (text) => text.replace(/ +/g, ' ')],
    ['with tabs', (text) => text.replace(/ {2,}/g, '\t')],
    ['quoted', (text) => text.replace(/^/gm, '> ')],
    ['with the command', (text) => `C:\\>opensc-tool -l\r\n${text}\r\nC:\\>`],
    ['after an older one', (text) => `${text.replace(A, 'Gone 00 00')}\n${text}`],
    ['without its first line', (text) => text.slice(text.indexOf('Nr.'))]
  ])('reads the same %s', (_, change) => {
    expect(table(change(TABLE)).readers).toEqual(readers)
  })

  it('reads the lines of --verbose', () => {
    expect(table(VERBOSE)).toMatchObject({
      readers: [
        { name: A, states: ['present', 'inuse'], atr: ATR, card: 'Contoso PIV card' },
        { name: B, states: ['present', 'exclusive'], atr: '3b0401020304' },
        { name: 'Third 02 00', states: ['present'] }
      ],
      problems: []
    })
  })

  it('reads the table of old releases, whose readers have no states', () => {
    expect(table(`Readers known about:\nNr.    Driver     Name\n0      pcsc       ${A}\n`).readers).toEqual([{ name: A, states: [] }])
  })

  it('says that there is no reader', () => {
    expect(table('No smart card readers found.')).toMatchObject({ service: 'unknown', readers: [] })
  })

  it('lists what is no row', () => {
    expect(table(`${TABLE}Something else\n`).problems).toMatchObject([{ line: 5, reason: 'no row of the table of readers' }])
  })

  it.each(['hello', `0    Yes             ${A}`, 'Nr. Name', ''])('is refused without its heading: %j', (text) => {
    expect(parseOpensc(text).ok).toBe(false)
  })
})

describe('round trips of reader lists', () => {
  const name = fc.stringMatching(/^[A-Z][A-Za-z0-9+.()-]{1,20}(?: [A-Z][a-z0-9]{1,10}){0,2}$/).map((text) => `${text} 00 00`)
  const atr = fc.uint8Array({ minLength: 1, maxLength: 32 }).map((bytes) => `3b${Buffer.from(bytes).toString('hex')}`)
  const states = fc.oneof(
    fc.constant({ words: 'Card removed', states: ['empty'] }),
    fc.constant({ words: 'Card inserted, Exclusive Mode', states: ['present', 'exclusive'] })
  )
  const readers = fc.uniqueArray(fc.record({ name, atr, state: states }), { minLength: 1, maxLength: 5, selector: (each) => each.name })

  it('gives what pcsc_scan and opensc-tool wrote of any readers', () => {
    fc.assert(
      fc.property(readers, (list) => {
        const written = list.map(
          ({ name: each, state, atr: bytes }, i) =>
            ` Reader ${i}: ${each}\n  Event number: ${i}\n  Card state: ${state.words}, \n${state.states[0] === 'present' ? `  ATR: ${bytes.replace(/..(?=.)/g, '$& ').toUpperCase()}\n` : ''}`
        )
        expect(scan(written.join('')).readers).toEqual(
          list.map(({ name: each, state, atr: bytes }) => ({
            name: each,
            states: state.states,
            ...(state.states[0] === 'present' && { atr: bytes })
          }))
        )
        const rows = list.map(
          ({ name: each, state }, i) => `${String(i).padEnd(5)}${state.states[0] === 'present' ? 'Yes' : 'No '}             ${each}`
        )
        expect(table(['Nr.  Card  Features  Name', ...rows].join('\n')).readers).toEqual(
          list.map(({ name: each, state }) => ({ name: each, states: state.states.slice(0, 1) }))
        )
      }),
      runs()
    )
  })
})
