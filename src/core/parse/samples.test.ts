import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { detectKind, parse, PARSE_KINDS, type ParsedByKind, type ParseKind } from './index.ts'

/** Published texts that are no part of this repository: read where they lie beside it. */
const FOLDER = new URL('../../../../shared/samples/', import.meta.url)
const present = existsSync(FOLDER)

function files(topic: string): { id: string; bytes: Uint8Array }[] {
  return readdirSync(new URL(`${topic}/`, FOLDER))
    .sort()
    .map((name) => ({ id: name.slice(0, 3), bytes: readFileSync(new URL(`${topic}/${name}`, FOLDER)) }))
}

function read<K extends ParseKind>(kind: K, topic: string, id: string): ParsedByKind[K] {
  const file = files(topic).find((each) => each.id === id)
  if (file === undefined) throw new Error(`there is no ${topic} ${id}`)
  const result = parse(kind, file.bytes)
  if (!result.ok) throw new Error(result.reason)
  return result.value
}

/** id, encoding, number of properties, audiomode, audiocapturemode, redirectcomports, redirectsmartcards ("-": not there). */
const RDP =
  `001 utf-8 38 0 1 1 1|002 utf-8 39 0 1 1 1|003 utf-8 39 0 1 1 1|004 utf-8 3 - - - -|005 utf-8 3 - - - -|006 utf-8 2 - - - -|007 utf-8 6 - - - -
008 utf-16le 9 - - - -|009 utf-8 2 - - - -|010 utf-16be 6 - - - -|011 utf-16be 6 - - - -|012 utf-16le 6 - - - -|013 utf-16le 6 - - - -|014 utf-8-bom 6 - - - -
015 utf-8 6 - - - -|016 utf-8 4 - - - -|017 utf-16le 46 0 0 0 1|018 utf-8 25 - 0 0 1|019 utf-8 48 0 0 0 1|020 utf-16le 47 0 0 0 1|021 utf-8 6 - - - -
022 utf-16le 44 0 0 0 0|023 utf-8 45 0 1 0 1|024 utf-8 25 0 - - -|025 utf-16le 48 0 0 0 1|026 utf-8 60 0 0 - 1|027 utf-8 24 0 - - -|028 utf-8 50 0 0 - 0
029 utf-16le 48 2 0 0 0|030 utf-8 50 0 0 0 1|031 utf-16le 48 0 0 0 0|032 utf-16le 47 0 0 0 1|033 utf-8 48 0 0 0 1|034 utf-16le 50 0 0 0 0|035 utf-8 37 - - - -
036 utf-16le 50 0 0 1 1|037 utf-16le 46 0 0 0 1|038 utf-16le 46 0 0 0 1|039 utf-16le 48 0 0 0 1|040 utf-16le 47 0 1 0 1|041 utf-16le 46 0 0 0 1
042 utf-16le 47 0 0 0 1|043 utf-16le 50 0 0 0 1|044 utf-16le 25 0 - 0 1|045 utf-16le 47 0 0 0 1|046 utf-8 56 0 0 0 1`
    .split(/[|\n]/)
    .map((row) => row.split(' '))

const WATCHED = ['audiomode', 'audiocapturemode', 'redirectcomports', 'redirectsmartcards']

describe.skipIf(!present)('published .rdp files and host pool strings (needs the samples beside the repository)', () => {
  it('has an expectation for every file', () => {
    expect(files('rdp').map(({ id }) => id)).toEqual(RDP.map(([id]) => id))
  })

  it.each(RDP)('rdp %s is %s with %s properties', (id = '', encoding, count, ...watched) => {
    const { properties, problems, encoding: found } = read('rdp', 'rdp', id)
    const value = (name: string): string => properties.findLast((each) => each.name.toLowerCase() === name)?.value ?? '-'
    expect([found, String(properties.length), ...WATCHED.map(value)]).toEqual([encoding, count, ...watched])
    expect(problems.map(({ line }) => line)).toEqual(id === '004' ? [1, 3, 5] : [])
    expect(detectKind(files('rdp').find((each) => each.id === id)?.bytes ?? '')).toBe('rdp')
  })

  it.each(['022', '026', '033', '035'])('rdp %s keeps no password', (id) => {
    const secrets = read('rdp', 'rdp', id).properties.filter(({ name, type }) => type === 'b' || /^password/i.test(name))
    expect(secrets.map(({ value }) => value)).toEqual(['[removed]'])
  })

  it('reads values with colons, blanks and backslashes whole', () => {
    const value = (id: string, name: string): string | undefined =>
      read('rdp', 'rdp', id).properties.find((each) => each.name === name)?.value
    expect(value('001', 'loadbalanceinfo')).toBe(
      'mth://localhost/b47b47c1-b81e-4dfa-ac1b-a8a195d43f26/16e1fb18-0f41-4e0c-acf8-5046124affe9'
    )
    expect(value('022', 'command line')).toBe('mstsc.exe "@TMPFILE@" /w:@WIDTH@ /h:@CLIENTHEIGHT@')
    expect(value('034', 'drivestoredirect')).toBe('O:\\;T:\\')
    expect(value('045', 'username')).toBe('LAB1\\JohnDoe')
    expect(value('018', 'signature')?.length).toBeGreaterThan(8000)
  })

  it.each([
    ['001', 11, { drivestoredirect: '*', audiomode: '0', 'use multimon': '1' }],
    ['003', 5, { audiocapturemode: '1', camerastoredirect: '*', drivestoredirect: '', redirectprinters: '0' }],
    ['005', 14, { drivestoredirect: '0', redirectsmartcards: '1', redirectcomports: '0', redirectwebauthn: '1' }],
    ['007', 17, { 'encode redirected video capture': '1', usbdevicestoredirect: '', redirectsmartcards: '1', enablerdsaadauth: '1' }],
    ['009', 13, { drivestoredirect: 'dynamicdrives', 'smart sizing': '1' }],
    ['011', 11, { usbdevicestoredirect: '{6bdd1fc6-810f-11d0-bec7-08002be2092f}', audioqualitymode: '2', keyboardhook: '1' }]
  ])('host pool %s has %i properties', (id, count, values) => {
    const { properties, problems } = read('host-pool', 'avd-rdp-properties', id)
    expect([properties.length, problems]).toEqual([count, []])
    expect(Object.fromEntries(properties.map(({ name, value }) => [name, value]))).toMatchObject(values)
  })
})

const YUBIKEY = '3bfd1300008131fe158073c021c057597562694b657940'
const HSM = '3bfe1800008131fe458031815448534d31738021408107fa'
const CSP = 'Microsoft Base Smart Card Crypto Provider'
const GUID = '00000000-1111-2222-3333-444444444444'

describe.skipIf(!present)('published certutil -scinfo outputs (needs the samples beside the repository)', () => {
  it.each<[string, object]>([
    [
      '001',
      {
        readers: [
          {
            name: 'Windows Hello for Business 1',
            states: ['present', 'inuse'],
            card: 'Identity Device (Microsoft Generic Profile)',
            atr: 'aabbccddeeff00112233445566778899ab'
          },
          {
            name: 'Yubico YubiKey OTP+FIDO+CCID 0',
            states: ['present', 'unpowered'],
            card: 'Identity Device (NIST SP 800-73 [PIV])',
            atr: 'aabbccddeeff00112233445566778899ab'
          }
        ]
      }
    ],
    [
      '002',
      {
        readers: [
          {
            name: 'SCM Microsystems Inc. SCR33x USB Smart Card Reader 0',
            states: ['present', 'unpowered'],
            card: 'OpenPGP Card v2',
            atr: '3bda18ff81b1fe751f030031c573c001400090000c'
          }
        ]
      }
    ],
    [
      '003',
      {
        readers: [
          {
            name: 'SCM Microsystems Inc. SCR33x USB Smart Card Reader 0',
            states: ['present', 'unpowered'],
            card: 'OpenPGP',
            atr: '3bda18ff81b1fe751f030031c573c001400090000c'
          }
        ]
      }
    ],
    [
      '005',
      {
        readers: [{ name: 'Yubico YubiKey OTP+FIDO+CCID 00 00', states: ['present', 'inuse'], card: 'YubiKey Smart Card', atr: YUBIKEY }],
        certificates: [{ index: 0, provider: CSP, container: GUID }]
      }
    ],
    ['007', { readers: [], errors: [{ code: '0x8010002e', name: 'SCARD_E_NO_READERS_AVAILABLE' }] }],
    [
      '009',
      {
        readers: [
          {
            name: 'Yubico Yubico YubiKey OTP+FIDO+CCID 0',
            states: ['present', 'unpowered'],
            card: 'Identity Device (NIST SP 800-73 [PIV])',
            atr: YUBIKEY
          }
        ],
        certificates: [
          {
            index: 0,
            serial: '0'.repeat(32),
            issuer: 'CN=someone, E=someone@example.com',
            subject: 'CN=someone, E=someone@example.com',
            notBefore: '2026/7/18 0:13',
            notAfter: '2126/7/18 0:23',
            provider: CSP,
            container: `${GUID} [默认容器]`
          }
        ]
      }
    ],
    [
      '011',
      {
        readers: [{ name: 'Identive SCT3522CC token 0', states: ['present', 'unpowered'], card: 'SmartCard-HSM', atr: HSM }],
        certificates: [{ index: 0 }]
      }
    ],
    ['013', { readers: [{ name: 'OMNIKEY CardMan 3x21 0', states: ['present', 'inuse'], card: 'SmartCard-HSM', atr: HSM }] }],
    [
      '015',
      {
        readers: [
          {
            name: 'Alcor Micro USB Smart Card Reader 0',
            states: ['present', 'unpowered'],
            card: 'OpenPGP V3',
            atr: '3bda18ff81b1fe751f030031f573c001600090001c'
          }
        ],
        certificates: [{ index: 0, provider: CSP }]
      }
    ],
    [
      '017',
      {
        readers: [
          {
            name: 'VMware Virtual USB CCID 0',
            states: ['present'],
            card: 'Gnuk v1.0.x (OpenPGP v2.0), OpenPGP',
            atr: '3bda11ff81b1fe551f0300318473800180009000e4'
          }
        ],
        certificates: [{ index: 0, provider: 'OpenSC CSP', container: GUID }]
      }
    ],
    [
      '019',
      {
        readers: [
          {
            name: 'Hitachi/Maxell M-500U/M-520U 0',
            states: ['present', 'unpowered'],
            card: 'JPKI-2',
            atr: '3bda13ff8131fb468012392f31c173c601c03b'
          }
        ],
        certificates: [
          {
            index: 0,
            serial: '00000000',
            issuer: 'OU=Example Agency, OU=User authentication, O=Example, C=JP',
            subject: 'CN=28*****, C=JP',
            notBefore: '2023/08/17 1:31',
            notAfter: '2024/10/01 23:59',
            provider: CSP,
            container: GUID
          }
        ],
        problems: [{ line: 3, reason: 'the text says 2 readers and lists 1' }]
      }
    ],
    [
      '021',
      {
        readers: [
          {
            name: 'SCM Microsystems Inc. SCR35xx v2.0 USB SC Reader 0',
            states: ['present', 'inuse'],
            card: 'OPENSC_PIV(1)',
            atr: '3bdf960081b1fe451f838073cc91cbf9a0000003080000100079'
          }
        ]
      }
    ]
  ])('%s', (id, expected) => {
    expect(read('certutil-scinfo', 'certutil-scinfo', id)).toEqual({
      kind: 'certutil-scinfo',
      service: 'running',
      certificates: [],
      errors: [],
      problems: [],
      ...expected
    })
  })
})

const ROOT = 'CN=Microsoft Root Certificate Authority 2011, O=Microsoft Corporation, L=Redmond, S=Washington, C=US'
const SOFTWARE = 'Microsoft Software Key Storage Provider'
const DC01 = 'CN=certificate-DC01-CA, DC=certificate, DC=htb'

describe.skipIf(!present)('published certutil -store outputs (needs the samples beside the repository)', () => {
  it.each<[string, object[]]>([
    [
      '001',
      [
        {
          index: 0,
          serial: '110000001f4c4eccc46fc8f93a00000000001f',
          issuer: 'CN=Contoso - Issuing CA, DC=CONTOSO, DC=COM',
          subject: 'CN=amanda.brady@contoso.com',
          notBefore: '12/8/2023 6:16 AM',
          notAfter: '12/7/2024 6:16 AM',
          provider: 'Microsoft Passport Key Storage Provider',
          container: 'S-1-12-1-../../login.windows.net/../amanda.brady@contoso.com'
        }
      ]
    ],
    [
      '003',
      [
        {
          serial: '5800000002f7714edc7f317c46000000000002',
          issuer: 'CN=CVI Root CA, DC=corp, DC=cvilab, DC=local',
          subject: 'CN=CVI Issuing CA 1, DC=corp, DC=cvilab, DC=local',
          notBefore: '4/25/2026 7:26 PM',
          notAfter: '4/25/2027 7:36 PM',
          missingKeyset: true
        }
      ]
    ],
    ['005', [{ index: 0, issuer: 'CN=MYRootCA', notBefore: '2/5/2020 1:38 PM', notAfter: '2/5/2021 1:48 PM' }]],
    [
      '007',
      [
        {
          serial: '06376c00aa00648a11cfb8d4aa5c35f4',
          issuer: 'CN=Root Agency',
          subject: 'CN=Root Agency',
          notBefore: '5/28/1996 3:02 PM',
          notAfter: '12/31/2039 4:59 PM'
        },
        {
          index: 2,
          serial: '472cb6148184a9894f6d4d2587b1b165',
          issuer: DC01,
          subject: DC01,
          notBefore: '11/3/2024 3:30 PM',
          notAfter: '11/3/2029 3:40 PM',
          provider: SOFTWARE,
          container: 'certificate-DC01-CA'
        }
      ]
    ],
    [
      '009',
      [
        {
          index: 14,
          serial: '1a2b3c4d5e',
          issuer: 'CN=Test Root CA',
          subject: 'CN=www.example.com',
          notBefore: '01.01.2026 01:00',
          notAfter: '01.01.2027 01:00',
          provider: SOFTWARE,
          container: 'tokentimer-job-1-abcd1234'
        }
      ]
    ],
    [
      '011',
      [
        {
          serial: '6c8f1dc727c7117f7baf853ac980f9cd',
          issuer: 'CN=ISRG Root X1, O=Internet Security Research Group, C=US',
          subject: 'CN=ISRG Root X2, O=Internet Security Research Group, C=US'
        },
        {
          index: 1,
          serial: '872165fc34b6e5fba8add5b3705fb53a',
          issuer: 'CN=ISRG Root X2, O=Internet Security Research Group, C=US',
          subject: 'CN=Root YE, O=ISRG, C=US'
        },
        { index: 2, subject: "CN=YE1, O=Let's Encrypt, C=US" },
        { index: 3, serial: '0000', issuer: "CN=YE1, O=Let's Encrypt, C=US", subject: 'CN=*.example.com', provider: SOFTWARE }
      ]
    ],
    [
      '013',
      [
        {
          index: 3,
          serial: '0'.repeat(32),
          issuer: 'DC=net + DC=windows + CN=MS-Organization-Access + OU=82dbaca4-3e81-46ca-9c73-0950c1eaca97',
          subject: `CN=${GUID}`,
          notBefore: '12/30/2022 5:10 PM',
          notAfter: '12/30/2032 5:40 PM',
          provider: 'Microsoft Platform Crypto Provider',
          container: GUID,
          missingKeyset: true
        }
      ]
    ],
    [
      '015',
      [{ index: 5, serial: '0'.repeat(32), issuer: ROOT, subject: ROOT, notBefore: '23/03/2011 00:05', notAfter: '23/03/2036 00:13' }]
    ],
    [
      '017',
      [
        {
          index: 2,
          serial: '0'.repeat(32),
          issuer: 'CN=Example-Local/Dev',
          subject: 'CN=Example-Local/Dev',
          notBefore: '4/17/2019 5:25 PM',
          notAfter: '1/1/2070 12:00 AM'
        }
      ]
    ]
  ])('%s', (id, certificates) => {
    const found = read('certutil-store', 'certutil-store', id)
    expect(found.certificates).toEqual(certificates)
    expect(found.problems.map(({ line }) => line)).toEqual(id === '005' ? [5, 4] : [])
  })
})

const redirected = (port: string, device = 'Device'): object => ({
  name: port,
  target: `\\${device}\\RdpDrPort\\;${port}:2\\tsclient\\${port}`,
  redirected: { sessionId: 2, client: 'tsclient', clientPort: port }
})
const local = (name: string, target: string): object => ({ name, target })
const AUX = local('AUX', '\\DosDevices\\COM1')

describe.skipIf(!present)('published port lists and registry values (needs the samples beside the repository)', () => {
  it.each<[string, object[], number[]]>([
    ['001', [local('COM3', '\\Device\\Serial0'), local('COM4', '\\Device\\Serial1')], []],
    ['003', [AUX, local('COM1', '\\Device\\Serial0'), local('COM2', '\\Device\\Serial1'), redirected('COM3')], []],
    ['004', [AUX, local('COM1', '\\Device\\Serial0'), local('COM2', '\\Device\\Serial1'), redirected('COM10', 'Devices')], []],
    ['005', [AUX], []],
    ['007', [AUX, local('COM2', '\\Device\\Serial1')], []],
    ['009', ['COM1', 'COM2', 'COM3', 'COM4'].map((port) => redirected(port)), [1, 11]],
    ['011', [AUX, local('COM1', '\\Device\\Serial0'), local('COM3', '\\Device\\Serial2')], []]
  ])('ports %s', (id, ports, lines) => {
    const found = read('chgport', 'ports', id)
    expect([found.ports, found.problems.map(({ line }) => line)]).toEqual([ports, lines])
  })

  it.each<[string, [string, string][]]>([
    [
      '013',
      [
        ['\\Device\\Serial0', 'COM3'],
        ['\\Device\\LSIModem5', 'COM4'],
        ['\\Device\\USBSER000', 'COM5']
      ]
    ],
    [
      '015',
      [
        ['\\Device\\Serial0', 'COM1'],
        ['\\Device\\USBSER000', 'COM7'],
        ['\\Device\\Silabser0', 'COM10']
      ]
    ],
    [
      '017',
      [
        ['\\Device\\ProlificSerial0', 'COM3'],
        ['\\Device\\Serial0', 'COM1']
      ]
    ],
    [
      '019',
      [
        ['\\Device\\Serial0', 'COM3'],
        ['\\Device\\VCP0', 'COM1'],
        ['\\Device\\VCP1', 'COM2']
      ]
    ]
  ])('the device map of ports %s', (id, pairs) => {
    const { values, problems } = read('reg', 'ports', id)
    expect([values.map(({ name, data }) => [name, data]), problems]).toEqual([pairs, []])
    for (const { key, type } of values)
      expect([key?.toUpperCase(), type]).toEqual(['HKEY_LOCAL_MACHINE\\HARDWARE\\DEVICEMAP\\SERIALCOMM', 'REG_SZ'])
  })

  it.each<[string, object[]]>([
    ['023', [{ name: 'COM3', baud: 115200, dataBits: 8, stopBits: 1 }]],
    ['025', [{ name: 'COM13', baud: 9600, dataBits: 8, stopBits: 1.5 }]]
  ])('ports %s is the output of mode', (id, ports) => {
    expect(read('mode', 'ports', id)).toEqual({ kind: 'mode', ports, problems: [] })
  })

  const TS = 'HKEY_LOCAL_MACHINE\\Software\\Policies\\Microsoft\\Windows NT\\Terminal Services'
  it.each<[string, number, number[], object[]]>([
    [
      '001',
      55,
      [],
      [
        { name: 'fDisableCcm', type: 'REG_DWORD', data: 0 },
        { name: 'MaxInstanceCount', type: 'REG_DWORD', data: 0xffffffff },
        { name: 'WdName', type: 'REG_SZ', data: 'Microsoft RDP 8.0' },
        { name: 'RequiredPds', type: 'REG_MULTI_SZ', data: ['tssecsrv'] },
        { name: 'ehshell.exe', type: 'REG_DWORD', data: 2 }
      ]
    ],
    [
      '003',
      8,
      [12, 13],
      [
        { name: 'FlowControlDisplayBandwidth', data: 0x10 },
        { name: 'FlowControlChannelBandwidth', data: 0x90 },
        { name: 'SelectTransport', data: 0 }
      ]
    ],
    [
      '005',
      3,
      [],
      [
        { name: 'fDisableCdm', data: 1 },
        { name: 'fDisableCcm', data: 1 },
        { name: 'fDisableLPT', data: 1 }
      ]
    ],
    [
      '019',
      29,
      [],
      [
        { key: TS, name: 'fDisableCdm', type: 'REG_DWORD', data: 1 },
        { name: 'ClipboardState', deleted: true }
      ]
    ],
    [
      '020',
      104,
      [],
      [
        { key: TS, name: 'MinEncryptionLevel', data: 3 },
        { key: TS, name: 'fAllowFullControl', deleted: true },
        { name: 'EccCurves', type: 'REG_MULTI_SZ', data: ['NistP384', 'NistP256'] }
      ]
    ],
    [
      '021',
      221,
      [],
      [
        { name: 'PerSessionTempDir', data: 1 },
        { name: '**delvals.', deleted: true },
        { name: 'LocalSourcePath', type: 'REG_EXPAND_SZ', data: '' }
      ]
    ]
  ])('policies %s has %i values', (id, count, lines, some) => {
    const { values, problems } = read('reg', 'policies', id)
    expect([values.length, problems.map(({ line }) => line)]).toEqual([count, lines])
    for (const value of some) expect(values).toContainEqual(expect.objectContaining(value))
  })
})

const TERMINAL_SERVICES = 'HKEY_LOCAL_MACHINE\\Software\\Policies\\Microsoft\\Windows NT\\Terminal Services'

describe.skipIf(!present)('published .PolicyRules files and Group Policy reports (needs the samples beside the repository)', () => {
  const BASELINE = [
    ['fUseMailto', null],
    ['fAllowToGetHelp', 0],
    ['fAllowFullControl', null],
    ['MaxTicketExpiry', null],
    ['MaxTicketExpiryUnits', null],
    ['MinEncryptionLevel', 3],
    ['fPromptForPassword', 1],
    ['fDisableCdm', 1],
    ['DisablePasswordSaving', 1],
    ['fEncryptRPCTraffic', 1]
  ]

  it.each(['015', '016', '018'])('policies %s is a baseline that blocks drives and leaves the rest', (id) => {
    const { values, problems } = read('policy-rules', 'policies', id)
    expect([values.map(({ name, data }) => [name, data]), problems]).toEqual([BASELINE, []])
    for (const value of values)
      expect(value).toMatchObject({
        key: TERMINAL_SERVICES,
        type: value.data === null ? 'REG_SZ' : 'REG_DWORD',
        ...(value.data === null && { deleted: true })
      })
  })

  it('policies 017 limits the quality of sound and deletes all values of one key', () => {
    const { values, problems } = read('policy-rules', 'policies', '017')
    expect([values.length, problems]).toEqual([18, []])
    expect(values).toContainEqual(expect.objectContaining({ name: 'AllowedAudioQualityMode', data: 7 }))
    expect(values).toContainEqual(expect.objectContaining({ name: 'fDisableCdm', data: 0 }))
    expect(values.at(-1)).toMatchObject({
      key: `${TERMINAL_SERVICES}\\RAUnsolicit`.replace('Software', 'SOFTWARE'),
      name: '**delvals.',
      deleted: true
    })
  })

  it.each(['022', '023', '024'])('policies %s is the part of a report that blocks drives', (id) => {
    expect(read('gpo-report', 'policies', id)).toEqual({
      kind: 'gpo-report',
      problems: [],
      values: [{ key: TERMINAL_SERVICES.replace('Software', 'SOFTWARE'), name: 'fDisableCdm', type: 'REG_DWORD', data: 1 }]
    })
  })
})

describe.skipIf(!present)('published reader lists (needs the samples beside the repository)', () => {
  it('pcsc 003 is a table of opensc-tool', () => {
    expect(read('opensc-tool', 'pcsc', '003')).toEqual({
      kind: 'opensc-tool',
      service: 'running',
      problems: [],
      readers: [
        { name: 'Virtual PCD 00 00', states: ['present'] },
        { name: 'Virtual PCD 00 01', states: ['empty'] }
      ]
    })
  })

  it.each<[string, object]>([
    ['005', { name: 'Yubico Yubikey 4 OTP+U2F+CCID 00 00', states: ['present'], card: 'Yubico Yubikey 4 OTP+CCID' }],
    ['007', { name: 'SCM SCR 331 (21120717207407) 00 00', states: ['present'], card: 'Gemplus GXP3 64V2N' }]
  ])('pcsc %s is an output of pcsc_scan', (id, reader) => {
    expect(read('pcsc-scan', 'pcsc', id)).toEqual({ kind: 'pcsc-scan', service: 'running', problems: [], readers: [reader] })
  })
})

describe.skipIf(!present)('every published sample (needs the samples beside the repository)', () => {
  const topics = present
    ? readdirSync(FOLDER, { withFileTypes: true })
        .filter((each) => each.isDirectory())
        .map(({ name }) => name)
    : []

  it.each(topics)('%s is answered as every kind', (topic) => {
    for (const { bytes } of files(topic)) for (const kind of PARSE_KINDS) expect(typeof parse(kind, bytes).ok).toBe('boolean')
  })

  it('knows the kind of each text that it reads', () => {
    const kinds = (topic: string): (ParseKind | undefined)[] => [...new Set(files(topic).map(({ bytes }) => detectKind(bytes)))]
    expect(kinds('certutil-scinfo')).toEqual(['certutil-scinfo'])
    expect(kinds('certutil-store')).toEqual(['certutil-store'])
    expect(kinds('rdp')).toEqual(['rdp'])
    expect(kinds('avd-rdp-properties')).toEqual(['host-pool', 'rdp'])
    expect(kinds('ports').filter(Boolean).sort()).toEqual(['chgport', 'mode', 'reg'])
    expect(kinds('pcsc')).toEqual([undefined, 'opensc-tool', 'pcsc-scan'])
    expect(kinds('policies').filter(Boolean).sort()).toEqual(['gpo-report', 'policy-rules', 'reg'])
    expect(kinds('audio')).toEqual([undefined])
  })
})
