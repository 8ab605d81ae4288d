import { describe, expect, it } from 'vitest'
import type { ParsedStore } from './store.ts'
import { parseStore } from './store.ts'

function read(text: string): ParsedStore {
  const result = parseStore(text)
  if (!result.ok) throw new Error(result.reason)
  return result.value
}

const LOGON = `My "Personal"
================ Certificate 0 ================
Serial Number: 1a00000007f3
Issuer: CN=Contoso Issuing CA 1, DC=contoso, DC=com
 NotBefore: 3/8/2025 6:16 AM
 NotAfter: 3/7/2026 6:16 AM
Subject: CN=ana@contoso.com
Certificate Template Name (Certificate Type): SmartcardLogon
Non-root Certificate
Template: SmartcardLogon, Smartcard Logon
Cert Hash(sha1): 00 11 22 33 44 55 66 77 88 99 aa bb cc dd ee ff 00 11 22 33
  Key Container = te-User-c7bcc4bd
  Unique container name: a890fd7fbbfc072f
  Provider = Microsoft Smart Card Key Storage Provider
Private key is NOT exportable
Encryption test passed

================ Certificate 1 ================
Archived!
Serial Number: 1B
Issuer: CN=Contoso Issuing CA 1, DC=contoso, DC=com
 NotBefore: 3/8/2023 6:16 AM
 NotAfter: 3/7/2024 6:16 AM
Subject: CN=ana@contoso.com
Cert Hash(sha1): 0011223344556677889900112233445566778899
No key provider information
Missing stored keyset
CertUtil: -store command completed successfully.
`

const FIRST = {
  index: 0,
  serial: '1a00000007f3',
  issuer: 'CN=Contoso Issuing CA 1, DC=contoso, DC=com',
  subject: 'CN=ana@contoso.com',
  notBefore: '3/8/2025 6:16 AM',
  notAfter: '3/7/2026 6:16 AM',
  provider: 'Microsoft Smart Card Key Storage Provider',
  container: 'te-User-c7bcc4bd'
}
const SECOND = {
  index: 1,
  serial: '1b',
  issuer: FIRST.issuer,
  subject: FIRST.subject,
  notBefore: '3/8/2023 6:16 AM',
  notAfter: '3/7/2024 6:16 AM',
  missingKeyset: true,
  archived: true
}

describe('certutil -store', () => {
  it('reads provider, container, an archived certificate and a missing keyset', () => {
    expect(read(LOGON)).toEqual({ kind: 'certutil-store', certificates: [FIRST, SECOND], problems: [] })
  })

  it.each<[string, (text: string) => string]>([
    ['quoted in a mail', (text) => text.replace(/^/gm, '> ')],
    ['as comments', (text) => text.replace(/^/gm, '# ')],
    ['without indentation', (text) => text.replace(/^ +/gm, '')],
    ['with trailing blanks', (text) => text.replace(/$/gm, '     ')],
    ['with old Mac line ends', (text) => text.replaceAll('\n', '\r')],
    ['with a blank line after every line', (text) => text.replaceAll('\n', '\n\n')],
    ['between prompts', (text) => `PS C:\\Users\\ana> certutil -store -user my\n${text}\nPS C:\\Users\\ana> `],
    ['in a Markdown block', (text) => `\`\`\`cmd\n${text}\`\`\``],
    ['on one line', (text) => text.replace(/\s+/g, ' ')],
    ['with line breaks written as \\r\\n', (text) => text.replaceAll('\n', '\\r\\n')],
    ["without its banners' blanks", (text) => text.replace(/=+ (.*) =+/g, '=== $1 ===')]
  ])('reads the same %s', (_, change) => {
    expect(read(change(LOGON)).certificates).toEqual([FIRST, SECOND])
  })

  it('reads a certificate whose banner was cut off, and the next one without banner', () => {
    const text = LOGON.slice(LOGON.indexOf('Serial')).replace(/^=+.*\nArchived!\n/m, '')
    expect(read(text).certificates).toMatchObject([
      { serial: FIRST.serial, container: FIRST.container },
      { serial: '1b', missingKeyset: true }
    ])
  })

  it('is an empty store where the command completed without certificates', () => {
    expect(read('My "WebHosting"\nCertUtil: -store command completed successfully.\n').certificates).toEqual([])
  })

  it('leaves out what is masked, null or not given', () => {
    const text =
      '================ Certificate 3 ================\nSerial Number: 58XXXXXXXX\nIssuer: CN=CA\n NotBefore: 1/1/2025 1:00 AM\n NotAfter: 1/1/2026 1:00 AM\nSubject: CN=a\n' +
      '  Key Container = (null)\n  Provider = (null)\n'
    expect(read(text)).toMatchObject({
      certificates: [{ index: 3, issuer: 'CN=CA', notBefore: '1/1/2025 1:00 AM', notAfter: '1/1/2026 1:00 AM', subject: 'CN=a' }],
      problems: [{ line: 2, reason: 'the serial number is masked or not hexadecimal' }]
    })
    expect(Object.keys(read(text).certificates[0] ?? {})).toEqual(['index', 'issuer', 'subject', 'notBefore', 'notAfter'])
  })

  it('takes the simple name where no key container is printed', () => {
    const text =
      'Serial Number: 01\nIssuer: CN=CA\nSubject: CN=CA\nNo key provider information\n  Provider = Microsoft Software Key Storage Provider\n  Simple container name: ca-key\n  Unique container name: 6f76_79\n'
    expect(read(text).certificates).toEqual([
      { serial: '01', issuer: 'CN=CA', subject: 'CN=CA', provider: 'Microsoft Software Key Storage Provider', container: 'ca-key' }
    ])
  })

  it('joins names that a console or a mail wrapped', () => {
    const issuer = 'Issuer: CN=Contoso Issuing Certification Authority Number One, OU=Identity Services, DC=contoso, DC=com'
    const text = `Serial Number: 01aa\n${issuer.slice(0, 80)}\n${issuer.slice(80)}\n NotBefore: 1/1/2025 1:00 AM\n NotAfter: 1/1/2026 1:00 AM\nSubject: CN=Ana Example,\nOU=Users, DC=contoso\nNon-root Certificate\n`
    expect(read(text).certificates).toMatchObject([{ issuer: issuer.slice(8), subject: 'CN=Ana Example, OU=Users, DC=contoso' }])
  })

  it('does not take the next line for the rest of a name of ordinary width', () => {
    const text =
      'Serial Number: 01aa\nIssuer: CN=CA\n NotBefore: 1/1/2025 1:00 AM\n NotAfter: 1/1/2026 1:00 AM\nSubject: CN=Ana\nNon-root Certificate\n'
    expect(read(text).certificates).toMatchObject([{ subject: 'CN=Ana' }])
  })
})

describe('certutil -store in other languages', () => {
  const block = (lines: string): string => `================ X 0 ================\n${lines}`
  const facts = { serial: '1a2b', issuer: 'CN=CA, C=DE', subject: 'CN=ana', notBefore: '01.02.2025 10:00', notAfter: '01.02.2026 10:00' }

  it.each([
    [
      'German',
      'Seriennummer: 1a2b\nAussteller: CN=CA, C=DE\n Nicht vor: 01.02.2025 10:00\n Nicht nach: 01.02.2026 10:00\nAntragsteller: CN=ana\n'
    ],
    ['Spanish', 'Número de serie: 1a2b\nEmisor: CN=CA, C=DE\n NotBefore: 01.02.2025 10:00\n NotAfter: 01.02.2026 10:00\nSujeto: CN=ana\n'],
    [
      'Russian',
      'Серийный номер: 1a2b\nПоставщик: CN=CA, C=DE\n NotBefore: 01.02.2025 10:00\n NotAfter: 01.02.2026 10:00\nСубъект: CN=ana\n'
    ],
    [
      'Greek, which the labels do not hold',
      'Σειριακός αριθμός: 1a2b\nΕκδότης: CN=CA, C=DE\n Όχι πριν: 01.02.2025 10:00\n Όχι μετά: 01.02.2026 10:00\nΘέμα: CN=ana\n'
    ],
    ['a language of its own', 'Zyx wvu: 1a2b\nTsr: CN=CA, C=DE\n Qpo: 01.02.2025 10:00\n Nml: 01.02.2026 10:00\nKji: CN=ana\n'],
    [
      'bytes of another code page',
      'N�mero de s�rie: 1a2b\n�metteur�: CN=CA, C=DE\n NotBefore�: 01.02.2025 10:00\n NotAfter�: 01.02.2026 10:00\nObjet�: CN=ana\n'
    ],
    [
      'UTF-8 read as Windows-1252',
      'NumÃ©ro de sÃ©rie : 1a2b\nÃ‰metteur: CN=CA, C=DE\n NotBefore : 01.02.2025 10:00\n NotAfter : 01.02.2026 10:00\nObjet: CN=ana\n'
    ],
    ['full-width colons', '序列号：1a2b\n颁发者：CN=CA, C=DE\n NotBefore：01.02.2025 10:00\n NotAfter：01.02.2026 10:00\n使用者：CN=ana\n']
  ])('reads %s', (_, text) => {
    expect(read(block(text)).certificates).toEqual([{ index: 0, ...facts }])
    expect(read(text).certificates).toEqual([facts])
  })

  it('reads issuer and subject by their place only where a serial number or the dates stand beside them', () => {
    expect(read(block('Zyx: 1a2b\nTsr: CN=CA\nKji: CN=ana\n')).certificates).toEqual([
      { index: 0, serial: '1a2b', issuer: 'CN=CA', subject: 'CN=ana' }
    ])
    expect(read(block('Kji: CN=ana\n')).certificates).toEqual([{ index: 0 }])
  })

  it.each([
    'Missing stored keyset',
    'Gespeicherter Schlüsselsatz fehlt',
    'Jeu de clés stocké manquant',
    'Falta el conjunto de claves almacenado',
    'Set di chiavi archiviato mancante',
    'Conjunto de chaves armazenado ausente',
    'Отсутствует сохраненный набор ключей',
    'Brak przechowywanego zestawu kluczy',
    '格納されたキー セットがありません',
    '저장된 키 집합이 없습니다',
    '缺少存储的密钥集',
    '遺失儲存的金鑰組',
    'Gespeicherter Schl�sselsatz fehlt'
  ])('hears that the keyset is missing: %s', (sentence) => {
    expect(read(block(`Serial Number: 01\n${sentence}\n`)).certificates).toEqual([{ index: 0, serial: '01', missingKeyset: true }])
  })

  it.each([
    'No key provider information',
    'Encryption test passed',
    'Keyset does not exist 0x80090016 (-2146893802 NTE_BAD_KEYSET)',
    'Private key is NOT exportable'
  ])('hears no missing keyset in: %s', (sentence) => {
    expect(read(block(`Serial Number: 01\n${sentence}\n`)).certificates).toEqual([{ index: 0, serial: '01' }])
  })

  it.each([
    ['  Schlüsselcontainer = k-1\n  Eindeutiger Containername: u-1\n  Anbieter = Microsoft Software Key Storage Provider\n'],
    ['  Schl�sselcontainer = k-1\n  Anbieter = Microsoft Software Key Storage Provider\n'],
    ['  키 컨테이너 = k-1\n  Provider = Microsoft Software Key Storage Provider\n'],
    ['  Контейнер ключа = k-1\n  Поставщик = Microsoft Software Key Storage Provider\n'],
    ['  Sleutel = k-1\n  Wvut = Microsoft Software Key Storage Provider\n  ProviderType = 0\n'],
    ['  Wvut = Microsoft Software Key Storage Provider\n  Avainsäilö = k-1\n  KeySpec = 0 -- XCN_AT_NONE\n']
  ])('reads container and provider from %j', (lines) => {
    expect(read(block(`Serial: 01\n${lines}`)).certificates).toMatchObject([
      { container: 'k-1', provider: 'Microsoft Software Key Storage Provider' }
    ])
  })
})

describe('dumps', () => {
  it('reads names that -v writes on lines of their own', () => {
    const text = `================ Certificate 2 ================
X.509-Zertifikat:
Version: 3
Seriennummer: 7025233bd7c710a1
Signaturalgorithmus:
    Algorithmus Objekt-ID: 1.2.840.113549.1.1.11 sha256RSA
    Algorithmusparameter:
    05 00
Aussteller:
    CN=server.example.com
    DC=example
    DC=com
  Namenshash (sha1): 40cbfb9e7e73c44bee6d916188df62d46d8577f6

 Nicht vor: 19.07.2021 12:47
 Nicht nach: 19.07.2022 13:07

Antragsteller:
    CN=server.example.com
  Namenshash (sha1): 40cbfb9e7e73c44bee6d916188df62d46d8577f6

Länge des öffentlichen Schlüssels: 2048 Bits
    0000  30 82 01 0a 02 82 01 01  00 99 4d 17 77 1d 23 b9
Zertifikaterweiterungen: 1
    2.5.29.17: Kennzeichen = 0, Länge = 21
    Alternativer Antragstellername
        DNS-Name=server.example.com
  Anbieter = Microsoft Software Key Storage Provider
`
    expect(read(text).certificates).toEqual([
      {
        index: 2,
        serial: '7025233bd7c710a1',
        issuer: 'CN=server.example.com, DC=example, DC=com',
        subject: 'CN=server.example.com',
        notBefore: '19.07.2021 12:47',
        notAfter: '19.07.2022 13:07',
        provider: 'Microsoft Software Key Storage Provider'
      }
    ])
  })

  it('makes one element of a certificate and its nesting level, in any language', () => {
    for (const level of ['Begin Nesting Level 1', '开始嵌套等级 1', 'Zyx wvut 1']) {
      const text =
        `================ Certificate 4 ================\n================ ${level} ================\nElement 4:\nSerial Number: 01\nSubject: CN=a\n` +
        '----------------  End Nesting Level 1  ----------------\n  Provider = Microsoft Strong Cryptographic Provider\n'
      expect(read(text).certificates).toEqual([
        { index: 4, serial: '01', subject: 'CN=a', provider: 'Microsoft Strong Cryptographic Provider' }
      ])
    }
  })

  it('makes one element of each element of a dump without certificate banners', () => {
    const element = (n: number): string =>
      `================ Begin Nesting Level 1 ================\nElement ${n}:\nSerial Number: 0${n}\nIssuer: CN=i${n}\nSubject: CN=s${n}\n----------------  End Nesting Level 1  ----------------\n`
    expect(read(`${element(0)}${element(1)}`).certificates).toEqual([
      { index: 0, serial: '00', issuer: 'CN=i0', subject: 'CN=s0' },
      { index: 1, serial: '01', issuer: 'CN=i1', subject: 'CN=s1' }
    ])
  })

  it('says that an issuer stands where the subject should', () => {
    const text =
      '================ Certificate 0 ================\nSerial Number: 01\nIssuer: CN=CA\n NotBefore: 1/1/2025 1:00 AM\n NotAfter: 1/1/2026 1:00 AM\n Issuer: CN=CA\n'
    expect(read(text)).toMatchObject({ problems: [{ line: 1 }] })
    expect(read(text).certificates[0]?.subject).toBeUndefined()
  })

  it(
    'reads as many numbers as a text may have before its certificate, without looking at all of them for each',
    { timeout: 20_000 },
    () => {
      const numbers = 'ATR: 3B\n'.repeat(190_000)
      const certificate = '================ Certificate 0 ================\nSerial Number: 01\nIssuer: CN=a\nSubject: CN=b\n'
      expect(read(numbers + certificate).certificates).toContainEqual({ index: 0, serial: '01', issuer: 'CN=a', subject: 'CN=b' })
    }
  )

  it.each(['hello', 'Status for device COM3:\n  Baud: 115200', 'full address:s:x', '= = =', 'a: b'])(
    'refuses what is no certificate: %j',
    (text) => {
      expect(parseStore(text).ok).toBe(false)
    }
  )
})
