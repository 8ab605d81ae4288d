import { describe, expect, it } from 'vitest'
import type { ParsedScinfo } from './scinfo.ts'
import { parseScinfo } from './scinfo.ts'
import { ENGLISH, LANGUAGES, scinfoText } from './scinfo.fixture.ts'

const TOKEN = {
  name: 'Contoso Token 2000 0',
  flags: ['PRESENT', 'UNPOWERED'],
  card: 'Contoso PIV',
  atr: [...Buffer.from('3bfd1300008131fe158073c021c057597562694b657940', 'hex')]
}
const EMPTY = { name: 'Fabrikam CL Reader 1', flags: ['EMPTY'], card: '', atr: [] }
const CERTIFICATE = {
  serial: '4a0000000c1d2e3f',
  issuer: 'CN=Contoso CA, DC=contoso, DC=com',
  subject: 'E=ana@contoso.com, CN=Ana',
  notBefore: '26/04/2024 17:47',
  notAfter: '23/04/2029 17:47',
  provider: 'Microsoft Base Smart Card Crypto Provider',
  container: 'a1b2c3d4-0000-1111-2222-333344445555'
}

function read(text: string): ParsedScinfo {
  const result = parseScinfo(text)
  if (!result.ok) throw new Error(result.reason)
  return result.value
}

const READERS = [
  { name: TOKEN.name, states: ['present', 'unpowered'], card: 'Contoso PIV', atr: '3bfd1300008131fe158073c021c057597562694b657940' },
  { name: EMPTY.name, states: ['empty'] }
]

describe('certutil -scinfo in one language after another', () => {
  it.each(Object.entries(LANGUAGES))('reads readers, certificate and service from %s', (_, words) => {
    const { service, readers, certificates, errors, problems } = read(scinfoText(words, [TOKEN, EMPTY], [CERTIFICATE]))
    expect({ service, readers, errors, problems }).toEqual({ service: 'running', readers: READERS, errors: [], problems: [] })
    expect(certificates).toEqual([
      {
        index: 0,
        serial: CERTIFICATE.serial,
        issuer: CERTIFICATE.issuer,
        subject: CERTIFICATE.subject,
        notBefore: CERTIFICATE.notBefore,
        notAfter: CERTIFICATE.notAfter,
        provider: CERTIFICATE.provider,
        container: `${CERTIFICATE.container} [Default Container]`
      }
    ])
  })

  it.each(Object.entries(LANGUAGES))('hears from the sentence alone that the service runs, in %s', (_, words) => {
    expect(read(`${words.running}\n${words.status}:`).service).toBe('running')
  })

  it.each([
    'The Microsoft Smart Card Resource Manager is not running.',
    'Die Microsoft Smartcard-Ressourcenverwaltung wird nicht ausgeführt.',
    'Le gestionnaire de ressource des cartes à puce n’est pas en cours d’exécution.',
    'El administrador de recursos de tarjetas inteligentes de Microsoft no se está ejecutando.',
    'Gestione risorse smart card Microsoft non è in esecuzione.',
    'Диспетчер ресурсов смарт-карт не выполняется.',
    'Microsoft スマート カード リソース マネージャーは実行されていません。',
    'Microsoft 智能卡资源管理器未运行。'
  ])('hears that it is stopped: %s', (sentence) => {
    const text = `${sentence}\nWaitForSingleObject: Service is in an unknown state.\nCertUtil: -SCInfo command FAILED: 0x80070102 (WIN32/HTTP: 258 WAIT_TIMEOUT)`
    expect(read(text)).toMatchObject({ service: 'stopped', readers: [], errors: [{ code: '0x80070102', name: 'WAIT_TIMEOUT' }] })
  })

  it('does not know a service that nothing is said of', () => {
    expect(read('SCardListReaders: Nincs olvasó. 0x8010002e (-2146435026 SCARD_E_NO_READERS_AVAILABLE)')).toMatchObject({
      service: 'unknown',
      readers: []
    })
  })
})

describe('certutil -scinfo as it is pasted', () => {
  const text = scinfoText(ENGLISH, [TOKEN, EMPTY], [CERTIFICATE])
  const plain = read(text)

  it.each<[string, (line: string) => string]>([
    ['quoted in a mail', (line) => `> ${line}`],
    ['quoted twice', (line) => `> > ${line}`],
    ['as a comment of a script', (line) => `# ${line}`],
    ['as a LaTeX comment', (line) => `% ${line}`],
    ['indented by a document', (line) => `      ${line}`],
    ['without indentation', (line) => line.trim()],
    ['with every run of blanks made one', (line) => line.replace(/ +/g, ' ').trim()],
    ['with trailing blanks', (line) => line.padEnd(120)],
    ["with a log's time", (line) => `2026-03-01 10:11:12.345 ${line}`],
    ['with tabs', (line) => line.replace(/^ {8}/, '\t')]
  ])('reads it %s', (_, change) => {
    expect(read(text.split('\r\n').map(change).join('\n'))).toEqual(plain)
  })

  it('reads it between Markdown fences, with lines in bold', () => {
    const marked = text.replace(/^Analyzing.*$/m, (line) => `**${line.trim()}**`)
    expect({ ...read(`\`\`\`\n${marked}\n\`\`\``), problems: [] }).toEqual(plain)
  })

  it('reads it with every line break doubled', () => {
    expect(read(text.replaceAll('\r\n', '\r\r\n'))).toEqual(plain)
  })

  it('reads it twice as the same readers, with the certificates of both copies', () => {
    const twice = read(`${text}\r\n${text}`)
    expect(twice.readers).toEqual(plain.readers)
    expect(twice.certificates).toEqual([...plain.certificates, ...plain.certificates])
  })

  it('reads the status of readers whose dashes were lost', () => {
    expect(read(text.replace(/^---\s+/gm, '')).readers).toEqual(plain.readers)
  })

  it('reads a status that lost its line breaks', () => {
    const joined = text.split('\r\n').slice(0, 16).join(' ')
    expect(read(joined).readers[0]).toEqual(READERS[0])
  })

  it('joins a reader name that the console wrapped, and flags that go on in the next line', () => {
    const long = 'Contoso Very Long Reader Name With Many Words In It For A Console [CCID] (00112233) 00 00'
    const name = `--- Reader: ${long}`
    const wrapped = `  0: ${long}\n${name.slice(0, 80)}\n${name.slice(80)}\n--- Status: SCARD_STATE_PRESENT |\nSCARD_STATE_INUSE\n--- Status: Shared.\n---   Card: X`
    expect(read(wrapped).readers).toEqual([{ name: long, states: ['present', 'inuse'], card: 'X' }])
  })

  it('reads readers whose list was cut off, and readers that only the analysis names', () => {
    expect(read(text.slice(text.indexOf('--- Reader'))).readers).toEqual(READERS)
    const analysis = text.slice(text.indexOf('======'))
    expect(read(analysis).readers).toEqual([{ name: TOKEN.name, states: [], card: TOKEN.card }])
  })
})

describe('what certutil -scinfo says of readers', () => {
  const status = (flags: string): string =>
    `Readers: 1\n  0: R 0\n--- Reader: R 0\n--- Status: ${flags}\n--- Status: S.\n---   Card:\n---    ATR:\n`

  it("uses the snapshot's words for every state", () => {
    const flags = ['PRESENT', 'EMPTY', 'INUSE', 'EXCLUSIVE', 'MUTE', 'UNPOWERED', 'UNAVAILABLE']
      .map((flag) => `SCARD_STATE_${flag}`)
      .join(' | ')
    expect(read(status(flags))).toMatchObject({
      readers: [{ states: ['present', 'empty', 'inuse', 'exclusive', 'mute', 'unpowered', 'unavailable'] }],
      problems: []
    })
  })

  it('lists an unknown flag as a problem and keeps the others', () => {
    expect(read(status('SCARD_STATE_PRESENT | SCARD_STATE_LEVITATING'))).toMatchObject({
      readers: [{ states: ['present'] }],
      problems: [{ line: 4 }]
    })
  })

  it('lists a state whose reader is not named', () => {
    expect(read('Status: SCARD_STATE_EMPTY')).toMatchObject({ readers: [], problems: [{ line: 1 }] })
  })

  it('reads an empty reader that the next one follows at once', () => {
    const text =
      '--- Reader: A 0\n--- Status: SCARD_STATE_EMPTY\n--- Status: No card.\n---   Card:\n--- Reader: B: b 0\n--- Status: SCARD_STATE_PRESENT\n--- Status: S.\n---   Card: C: c'
    expect(read(text).readers).toEqual([
      { name: 'A 0', states: ['empty'] },
      { name: 'B: b 0', states: ['present'], card: 'C: c' }
    ])
  })

  it('leaves a masked ATR out and says so', () => {
    const { readers, problems } = read(
      `${status('SCARD_STATE_PRESENT')}        3b fd XX XX XX XX XX XX  XX XX XX XX XX XX XX XX   ;...............`
    )
    expect(readers).toEqual([{ name: 'R 0', states: ['present'] }])
    expect(problems).toMatchObject([{ line: 3, reason: 'the ATR is masked' }])
  })

  it.each([
    ['without its text column', '3b e3 01 00 64 21 34 78  50 01 c0 90', '3be30100642134785001c090'],
    ['with the columns run together', '3b 80 80 01 01 ;....', '3b80800101'],
    ['with text that looks like bytes', '61 62 ab', '6162'],
    ['in capitals', '3B 8F 80 01   ;...', '3b8f8001']
  ])('reads an ATR %s', (_, row, atr) => {
    expect(read(`${status('SCARD_STATE_PRESENT')}${row}`).readers[0]?.atr).toBe(atr)
  })

  it('notes that fewer readers are listed than counted', () => {
    expect(
      read('Readers: 3\n  0: A 0\n--- Reader: A 0\n--- Status: SCARD_STATE_EMPTY\n--- Status: No card.\n---   Card:').problems
    ).toMatchObject([{ line: 1, reason: 'the text says 3 readers and lists 1' }])
  })
})

describe('errors and certificates of certutil -scinfo', () => {
  it("keeps the blocks of both passes and none of the chain's certificates", () => {
    const block = (provider: string): string =>
      [
        '--------------===========================--------------',
        '================ Certificate 0 ================',
        '--- Reader: R 0',
        '---   Card: C',
        `Provider = ${provider}`,
        'Key Container = k-1 [Default Container]',
        '',
        'No AT_SIGNATURE key for reader: R 0',
        'Serial Number: 61 21 A2 2B',
        'Issuer: CN=CA',
        ' NotBefore: 8/21/2025 6:03 AM',
        ' NotAfter: 8/20/2026 6:03 AM',
        'Subject: CN=user4',
        'Non-root Certificate',
        'Cert Hash(sha1): 9d f5 24 60',
        '',
        'Performing cert chain verification...',
        'CertGetCertificateChain(dwErrorStatus) = 0x1010040',
        'dwFlags = CA_VERIFY_FLAGS_CONSOLE_TRACE (0x20000000)',
        'ChainContext.dwErrorStatus = CERT_TRUST_REVOCATION_STATUS_UNKNOWN (0x40)',
        '',
        'CertContext[0][0]: dwInfoStatus=102 dwErrorStatus=1000040',
        '  Issuer: CN=CA',
        '  NotBefore: 1/1/2001 1:00 AM',
        '  Subject: CN=other',
        '  Serial: 99',
        'The revocation server was offline. 0x80092013 (-2146885613 CRYPT_E_REVOCATION_OFFLINE)',
        ''
      ].join('\n')
    const { certificates, errors } = read(
      `Readers: 1\n  0: R 0\n${block('Microsoft Base Smart Card Crypto Provider')}${block('Microsoft Smart Card Key Storage Provider')}`
    )
    const same = {
      index: 0,
      serial: '6121a22b',
      issuer: 'CN=CA',
      subject: 'CN=user4',
      notBefore: '8/21/2025 6:03 AM',
      notAfter: '8/20/2026 6:03 AM',
      container: 'k-1 [Default Container]'
    }
    expect(certificates).toEqual([
      { ...same, provider: 'Microsoft Base Smart Card Crypto Provider' },
      { ...same, provider: 'Microsoft Smart Card Key Storage Provider' }
    ])
    expect(errors).toEqual([{ code: '0x80092013', name: 'CRYPT_E_REVOCATION_OFFLINE' }])
  })

  it.each([
    ['SCardGetCardTypeProviderName: x. 0x2 (WIN32: 2 ERROR_FILE_NOT_FOUND)', { code: '0x2', name: 'ERROR_FILE_NOT_FOUND' }],
    [
      'SCardListReaders: x. 0x6f7 (WIN32: 1783 RPC_X_BAD_STUB_DATA)\nCertUtil : -SCInfo ÉCHEC de la commande : 0x6f7 (WIN32: 1783 RPC_X_BAD_STUB_DATA)',
      { code: '0x6f7', name: 'RPC_X_BAD_STUB_DATA' }
    ],
    [
      'AES256 test FAILED: cancelled. 0x8010006E (-2146434962 SCARD_W_CANCELLED_BY_USER)\nCertUtil: -SCInfo',
      { code: '0x8010006e', name: 'SCARD_W_CANCELLED_BY_USER' }
    ],
    ['CertUtil: -SCInfo command FAILED: 0x8010001d', { code: '0x8010001d', name: '' }],
    ['SCardEstablishContext: x. 0x8010001d (-2146435043 SCARD_E_NO_\nSERVICE)', { code: '0x8010001d', name: 'SCARD_E_NO_SERVICE' }]
  ])('reads the code of %s', (text, error) => {
    expect(read(text).errors).toEqual([error])
  })

  it('takes neither flags nor key specifications for errors', () => {
    const text =
      '--------------===========================--------------\n  Flags = 1\n    0x1 (1)\n  KeySpec = 1 -- AT_KEYEXCHANGE\nElement.dwErrorStatus = CERT_TRUST_IS_REVOKED (0x4)\n' +
      'dwFlags = CA_VERIFY_FLAGS_DUMP_CHAIN (0x40000000)\n  Flags = 0x20 (32)'
    expect(read(text).errors).toEqual([])
  })

  it.each(['hello', 'full address:s:x', 'COM3 = \\Device\\Serial0', 'Reader: none', 'SCardListReaders: (autoalloc 0) ok.[0x00000000]'])(
    'refuses what is no smart card status: %j',
    (text) => {
      expect(parseScinfo(text).ok).toBe(false)
    }
  )
})
