import fc from 'fast-check'
import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { ENGLISH, LANGUAGES, scinfoText } from './certutil-scinfo/scinfo.fixture.ts'
import { HOSTILE, hostile } from './hostile.fixture.ts'
import { detectKinds, MAX_BYTES, parse, PARSE_KINDS, type ParseKind, type ParseResult } from './index.ts'
import { runs, thorough } from '../../../testbed/runs.ts'

const CORPUS = new URL('./fuzz-corpus/', import.meta.url)
const corpus = readdirSync(CORPUS)
  .sort()
  .map((name) => [name, readFileSync(new URL(name, CORPUS))] as const)

/** A result that survives JSON, has problems with real lines, and says why where it says no. */
function check(result: ParseResult): void {
  expect(JSON.parse(JSON.stringify(result))).toEqual(result)
  if (!result.ok) return void expect(result.reason).not.toBe('')
  for (const { line, reason } of result.value.problems) {
    expect(line).toBeGreaterThanOrEqual(1)
    expect(reason).not.toBe('')
  }
}

const checkAll = (input: string | Uint8Array): void => {
  for (const kind of PARSE_KINDS) check(parse(kind, input))
  expect(PARSE_KINDS).toEqual(expect.arrayContaining(detectKinds(input)))
}

describe('parse', () => {
  it('answers any text', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 400 }), checkAll), runs(50))
  })

  it('answers any bytes', () => {
    fc.assert(fc.property(fc.uint8Array({ maxLength: 400 }), checkAll), runs(50))
  })

  it('answers any pieces of the formats in any order', () => {
    const pieces = [
      '================ Certificate 0 ================',
      '--- Reader: R 0',
      '--- Status: SCARD_STATE_PRESENT',
      '---    ATR:',
      '        3b da 18 ff 81 b1 fe 75  1f 03 00 31 c5 73 c0 01   ;......u...1.s..',
      'Serial Number: 01',
      'Issuer:',
      ' CN=a',
      'Issuer: CN=a,',
      ' NotBefore: 1/1/2020',
      'Subject: CN=b',
      'Provider = X Provider',
      'Key Container = (null) [Default Container]',
      'Missing stored keyset',
      'Archived!',
      'CertContext[0][0]: x',
      '0x8010002e (-2146435026 SCARD_E_NO_READERS_AVAILABLE)',
      '0x1 (',
      'COM1 = \\Device\\Serial0',
      'COM3 = \\Device\\RdpDrPort\\;COM3:2\\tsclient\\COM3',
      'GLOBALROOT =',
      'audiomode:i:0',
      'password 51:b:AA',
      'a:s:b;c:i:1',
      ':i:',
      'Status for device COM3:',
      'XON/XOFF: OFF',
      'Baud: 9600',
      'Scanning present readers...',
      '0: R 00 00',
      'Reader 0: R 00 00',
      'Card state: Card inserted, ',
      'ATR: 3B 00',
      'Possibly identified card (',
      '\x1b[35m',
      'Nr.  Card  Features  Name',
      '0    Yes             R 00 00',
      '     3b:00 Card [IN USE]',
      '<PolicyRules>',
      '<ComputerConfig>',
      '<Key>a</Key>',
      '<Value>b</Value>',
      '<RegType>REG_DWORD</RegType>',
      '<RegData>1</RegData>',
      '</ComputerConfig>',
      '<q1:Policy>',
      '<q1:Name>Do not allow COM port redirection</q1:Name>',
      '<q1:State>Enabled</q1:State>',
      '</q1:Policy>',
      '<!--',
      '<![CDATA[',
      '&#0;',
      '[HKLM\\a]',
      '[-HKLM\\a]',
      '"a"=dword:1',
      '"a"=hex(7):61,00,\\',
      '  00,00',
      '"a"="\\',
      'a REG_DWORD 0x1',
      'HKLM\\a',
      'PReg',
      'SERVICE_NAME: a',
      '        STATE : 4  RUNNING',
      'Status   Name     DisplayName',
      '------   ----     -----------',
      'Running  a        b',
      'Event[0]:',
      '  Log Name: a/b',
      '  Date: 2026-03-04T10:40:12.4110000Z',
      '  Event ID: 1004',
      "<Event><System><EventID>1</EventID><TimeCreated SystemTime='2026-03-04T10:40:12Z'/><Channel>a/b</Channel></System></Event>",
      'AzureAdJoined : YES',
      'DomainJoined : NO',
      'KeyName: Software\\a\\b',
      'Value: 1, 0, 0, 0',
      'fDisableCcm : 1',
      'PSPath : Microsoft.PowerShell.Core\\Registry::HKEY_LOCAL_MACHINE\\a',
      '"customRdpProperty": "audiomode:i:0;',
      'ClientDeviceRedirectionOptions : COMPort,',
      '[remmina]',
      'sound=local',
      'xfreerdp /v:a /sound',
      '<mrng:Connections a="b"><Node Type="Connection" Protocol="RDP" RedirectPorts="true"/>',
      '#',
      ';',
      '> ',
      '```',
      '',
      '\t',
      '=',
      '---',
      '\ufeff',
      '\0'
    ]
    const text = fc.array(fc.tuple(fc.constantFrom(...pieces), fc.constantFrom('\n', '\r\n', '\r', ' ', '')), { maxLength: 30 })
    fc.assert(
      fc.property(text, (parts) => checkAll(parts.map((part) => part.join('')).join(''))),
      runs(150)
    )
  })

  it('answers a Registry.pol with any bytes behind its head', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
        const result = parse('reg', Uint8Array.from([0x50, 0x52, 0x65, 0x67, 1, 0, 0, 0, ...bytes]))
        check(result)
        expect(result.ok).toBe(true)
      }),
      runs()
    )
  })

  it('refuses what is empty and what is larger than 8 MiB, and says so', () => {
    for (const kind of PARSE_KINDS) {
      expect(parse(kind, '')).toMatchObject({ ok: false, reason: 'empty' })
      expect(parse(kind, new Uint8Array(0))).toMatchObject({ ok: false, reason: 'empty' })
      expect(parse(kind, new Uint8Array(MAX_BYTES + 1))).toMatchObject({ ok: false, reason: 'larger than 8 MiB' })
    }
    expect(detectKinds(new Uint8Array(MAX_BYTES + 1))).toEqual([])
  })

  it.each(corpus)('answers the nasty file %s', (_, bytes) => {
    checkAll(bytes)
    checkAll(bytes.toString('latin1'))
    for (let cut = 1; cut < Math.min(bytes.length, 400); cut += 7) checkAll(bytes.subarray(0, cut))
  })

  it.each(corpus)('keeps no password of the nasty file %s', (_, bytes) => {
    for (const kind of ['rdp', 'host-pool'] as const) expect(JSON.stringify(parse(kind, bytes))).not.toContain('hunter2')
  })

  it('reads each hostile input, and keeps a bounded part of it', { timeout: 120_000 }, () => {
    // How long that takes is measured in bench/parse.bench.ts; here an unbounded step would run into the deadline.
    for (const each of HOSTILE) {
      const bytes = Buffer.from(hostile(each, thorough(64, 256) * 1024))
      for (const kind of PARSE_KINDS) {
        const result = parse(kind, bytes)
        const list = result.ok ? Object.values(result.value).filter(Array.isArray) : []
        for (const items of list) expect(items.length).toBeLessThanOrEqual(20_001)
      }
    }
  })
})

describe('round trips', () => {
  const word = fc.stringMatching(/^[A-Za-z\u00c0-\u024f\u0400-\u04ff\u4e00-\u9fff]{2,12}$/).filter((text) => !/^atr$/i.test(text))
  const name = fc.stringMatching(/^[A-Z][A-Za-z0-9+ .()-]{2,40}[A-Za-z] [0-9]$/).filter((text) => !/ {2}/.test(text))
  const flags = fc.subarray(['PRESENT', 'INUSE', 'EXCLUSIVE', 'MUTE', 'UNPOWERED'], { minLength: 1 })
  const atr = fc.array(fc.integer({ min: 0, max: 255 }), { minLength: 2, maxLength: 33 }).map((bytes) => [0x3b, ...bytes])
  const reader = fc.record({ name, flags, card: fc.stringMatching(/^[A-Z][A-Za-z0-9]{1,20}$/), atr })

  it('gives the same readers, states and ATRs whatever the labels are called', () => {
    const labels = fc.uniqueArray(word, { minLength: 8, maxLength: 8, selector: (text) => text.toLowerCase() })
    const readers = fc.uniqueArray(reader, { minLength: 1, maxLength: 4, selector: (each) => each.name.replace(/\s/g, '').toLowerCase() })
    fc.assert(
      fc.property(labels, readers, (labels, readers) => {
        const [readersWord = '', readerWord = '', state = '', card = '', analysing = '', certificate = '', status = '', sentence = ''] =
          labels
        const words = {
          ...ENGLISH,
          readers: readersWord,
          reader: readerWord,
          state,
          card,
          analysing,
          certificate,
          status,
          sentence: `${sentence}.`
        }
        const result = parse('certutil-scinfo', scinfoText(words, readers))
        expect(result.ok && result.value.readers).toEqual(
          readers.map((each) => ({
            name: each.name,
            states: each.flags.map((flag) => flag.toLowerCase()),
            card: each.card,
            atr: Buffer.from(each.atr).toString('hex')
          }))
        )
      }),
      runs()
    )
  })

  it('gives the same of a text in any encoding', () => {
    const readers = [{ name: 'Contoso 0', flags: ['PRESENT'], card: 'Ä', atr: [0x3b, 0x80, 0x01] }]
    for (const words of Object.values(LANGUAGES)) {
      const text = scinfoText(words, readers)
      const expected = parse('certutil-scinfo', text)
      expect(expected.ok).toBe(true)
      const wide = Buffer.from(text, 'utf16le')
      for (const bytes of [
        Buffer.from(text),
        Buffer.from(`\ufeff${text}`),
        wide,
        Buffer.from(`\ufeff${text}`, 'utf16le'),
        Buffer.from(wide).swap16()
      ]) {
        expect(parse('certutil-scinfo', bytes)).toEqual(expected)
      }
    }
  })
})

describe('detectKinds', () => {
  const cases: [ParseKind[], string][] = [
    [['certutil-scinfo'], scinfoText(ENGLISH, [{ name: 'R 0', flags: ['EMPTY'], card: '', atr: [] }])],
    [['certutil-scinfo'], 'CertUtil: -SCInfo command FAILED: 0x8010001d (-2146435043 SCARD_E_NO_SERVICE)'],
    [['certutil-store'], 'my "Personal"\n================ Certificate 0 ================\nSerial Number: 01\n'],
    [['chgport'], 'AUX = \\DosDevices\\COM1\nCOM3 = \\Device\\RdpDrPort\\;COM3:2\\tsclient\\COM3\n'],
    [['rdp'], 'audiomode:i:0\nredirectcomports:i:1\ndrivestoredirect:s:C:\\;E:\\;\n'],
    [['host-pool'], 'audiomode:i:0;redirectcomports:i:1;'],
    [['reg'], 'Windows Registry Editor Version 5.00\n\n[HKEY_LOCAL_MACHINE\\S]\n'],
    [['reg'], 'HKEY_LOCAL_MACHINE\\HARDWARE\\DEVICEMAP\\SERIALCOMM\n    \\Device\\Serial0    REG_SZ    COM1\n'],
    [['mode'], 'Status for device COM3:\n-----------------------\n    Baud:            9600\n    XON/XOFF:        OFF\n'],
    [
      ['pcsc-scan'],
      "Using reader plug'n play mechanism\nScanning present readers...\n0: R 00 00\n\n Reader 0: R 00 00\n  Card state: Card removed, \n"
    ],
    [['opensc-tool'], '# Detected readers (pcsc)\nNr.  Card  Features  Name\n0    Yes             R 00 00\n'],
    [
      ['policy-rules'],
      '<PolicyRules><ComputerConfig><Key>a</Key><Value>b</Value><RegType>REG_DWORD</RegType><RegData>1</RegData></ComputerConfig></PolicyRules>'
    ],
    [
      ['gpo-report'],
      '<?xml version="1.0" encoding="utf-16"?>\n<GPO xmlns="http://www.microsoft.com/GroupPolicy/Settings"><Name>a</Name></GPO>'
    ],
    [['gpo-report'], '<Rsop><ComputerResults></ComputerResults></Rsop>'],
    [[], '<html><body>The microphone does not work.</body></html>'],
    [[], 'Reader 0: I do not like it\n1: nor do I\n'],
    [[], 'The microphone does not work since Monday. Please help: it is urgent.\n'],
    [[], 'Our call of 10:a:30 was\ncut off\nafter a minute\n'],
    [[], '']
  ]

  it.each(cases)('knows %s', (kinds, text) => {
    expect(detectKinds(text)).toEqual(kinds)
    expect(detectKinds(Buffer.from(`\ufeff${text}`, 'utf16le'))).toEqual(kinds)
  })

  const CLAIMED: [string, ParseKind[], string][] = [
    ['one property alone', ['rdp', 'host-pool'], 'audiomode:i:0'],
    [
      'the output of two programs',
      ['certutil-scinfo', 'pcsc-scan'],
      'Scanning present readers...\n0: R 00 00\n\nCertUtil: -SCInfo command FAILED: 0x8010001d (-2146435043 SCARD_E_NO_SERVICE)\n'
    ],
    [
      'readers and a store',
      ['certutil-scinfo', 'certutil-store'],
      `${scinfoText(ENGLISH, [{ name: 'R 0', flags: ['EMPTY'], card: '', atr: [] }])}\nC:\\>certutil -store -user my\n`
    ]
  ]

  it.each(CLAIMED)('leaves it to a person what %s is', (_, kinds, text) => {
    expect(detectKinds(text)).toEqual(kinds)
  })

  it.each([
    ['a list of files', '| file | source |\n|---|---|\n| certutil-store/a.txt | public; says "Missing stored keyset" |\n'],
    ['prose about a store', 'Run certutil -store my and look at the provider.\nThen certutil -store my again, as the user.\n'],
    ['a table of properties', 'audiomode\ti\taudiomode:i:<value>\t0 = here\nusername\ts\tusername:s:<value>\tnone\n'],
    ['prose about properties', 'Write audiomode:i:0 into it.\nAlso set audiocapturemode:i:1 there.\n']
  ])('%s is of no kind', (_, text) => {
    expect(detectKinds(text)).toEqual([])
  })

  it('knows a command that was typed, the last line of its output, and properties in a script', () => {
    expect(detectKinds('PS C:\\> certutil.exe -user -store "My"\n')).toEqual(['certutil-store'])
    expect(detectKinds('CertUtil : -store Die Ausführung war erfolgreich.\n')).toEqual(['certutil-store'])
    expect(detectKinds("$lines = 'audiomode:i:0'\n$lines += 'audiocapturemode:i:1'\n")).toEqual(['rdp'])
  })

  it('takes an error message for one only where no other kind claims the text', () => {
    const message = 'The program says 0x80090014.'
    expect(detectKinds(message)).toEqual(['error-text'])
    expect(detectKinds(`CertUtil: -SCInfo command FAILED: 0x8010001d (-2146435043 SCARD_E_NO_SERVICE)\n${message}`)).toEqual([
      'certutil-scinfo'
    ])
  })

  it('knows a Registry.pol by its first bytes', () => {
    expect(detectKinds(Buffer.from('PReg\x01\0\0\0', 'latin1'))).toEqual(['reg'])
  })
})
