import { describe, expect, it } from 'vitest'
import { RULES } from '../diagnose/rules/index.ts'
import { CATALOGUES } from '../words/all-languages.testing.ts'
import { english } from '../words/index.ts'
import { codes as words } from '../words/en/codes.ts'
import { allCodes, codeNamed } from './book.ts'
import { HINTS } from './hints.ts'
import { addCodes, readText, writtenCode } from './index.ts'
import { LOG_LINES } from './log-lines.ts'
import { SENTENCES } from './sentences.ts'
import { tables } from './tables.ts'

const ALL = allCodes()

describe('the table of codes', () => {
  it('has a meaning and a hint in every language for each of its many entries', () => {
    expect(ALL.length).toBeGreaterThan(800)
    for (const catalogue of Object.values(CATALOGUES)) {
      const said = new Set(Object.keys(catalogue))
      expect(ALL.filter(({ meaning }) => !said.has(meaning.id)).map(({ name }) => name)).toEqual([])
      expect(ALL.filter(({ hint }) => !said.has(`code.hint.${hint}`)).map(({ name }) => name)).toEqual([])
    }
  })

  it('says no word that no entry has', () => {
    const used = new Set([...ALL.map(({ meaning }) => meaning.id), ...Object.keys(HINTS).map((hint) => `code.hint.${hint}`)])
    expect(Object.keys(words).filter((id) => !used.has(id as keyof typeof words))).toEqual([])
  })

  it('knows what each hint is about, and leads to rules that exist', () => {
    expect([...new Set(ALL.map(({ hint }) => hint))].filter((hint) => HINTS[hint] === undefined)).toEqual([])
    const rules = new Set(RULES.map(({ id }) => id))
    const named = Object.values(HINTS).flatMap((hint) => hint.rules ?? [])
    expect(named.filter((rule) => !rules.has(rule))).toEqual([])
  })

  it('gives each name and each value of a kind once', () => {
    const twice = (keys: string[]): string[] => keys.filter((key, at) => keys.indexOf(key) !== at)
    expect(twice(ALL.map(({ name }) => name.toUpperCase()))).toEqual([])
    // An NTSTATUS and an HRESULT are told apart by their value, so none may have two kinds.
    expect(twice(ALL.flatMap(({ value, kind }) => (value === null ? [] : [`${value >= 0x80000000 ? '' : kind} ${value}`])))).toEqual([])
  })

  it('has an entry for every sentence and every log line', () => {
    const names = [...SENTENCES, ...LOG_LINES].map(([name]) => name)
    expect(names.filter((name) => codeNamed(name) === undefined)).toEqual([])
  })

  it('says something in a hint that is not the name again', () => {
    for (const id of Object.keys(HINTS)) expect(english({ id: `code.hint.${id}` as 'code.hint.general' }).length, id).toBeGreaterThan(60)
  })
})

const read = (text: string): string[] => readText(text).known.map((known) => `${writtenCode(known) ?? '-'} ${known.code?.name ?? '?'}`)

describe('a code in a text', () => {
  it.each([
    ['SCardConnect: 0x80100069', '0x80100069 SCARD_W_REMOVED_CARD'],
    ['(8010001d)', '0x8010001D SCARD_E_NO_SERVICE'],
    ['read off a picture: Ox8O1OOOlD', '0x8010001D SCARD_E_NO_SERVICE'],
    ['[-2146435061]', '0x8010000B SCARD_E_SHARING_VIOLATION'],
    ['error 2148532236', '0x8010000C SCARD_E_NO_SMARTCARD'],
    ['ffffffff8010000f in 0xffffffff8010000f', '0x8010000F SCARD_E_PROTO_MISMATCH'],
    ['HRESULT 0x8007001F', '0x8007001F ERROR_GEN_FAILURE'],
    ['hr = 0x80070005', '0x80070005 E_ACCESSDENIED'],
    ['Error: 1058', '1058 ERROR_SERVICE_DISABLED'],
    ['Systemfehler 1060 aufgetreten', '1060 ERROR_SERVICE_DOES_NOT_EXIST'],
    ['Code d’erreur : 1722', '1722 RPC_S_SERVER_UNAVAILABLE'],
    ['Código de error: 121', '121 ERROR_SEM_TIMEOUT'],
    ['错误代码: 0x80090030', '0x80090030 NTE_DEVICE_NOT_READY'],
    ['Status: 0xC000006D', '0xC000006D STATUS_LOGON_FAILURE'],
    ['0xD0000022', '0xD0000022 STATUS_ACCESS_DENIED'],
    ['AUDCLNT_E_UNSUPPORTED_FORMAT', '0x88890008 AUDCLNT_E_UNSUPPORTED_FORMAT'],
    ['KRB5KDC_ERR_PREAUTH_FAILED', '0x18 KDC_ERR_PREAUTH_FAILED'],
    ['Kerberos failure code 0x6', '0x6 KDC_ERR_C_PRINCIPAL_UNKNOWN'],
    ['Error code: 0x104', '0x104 RDP_DNS_LOOKUP_FAILED'],
    ['Extended error code: 0x9', '0x9 ERRINFO_SERVER_INSUFFICIENT_PRIVILEGES'],
    ['has been disconnected (Reason= 2308)', '0x904 RDP_SOCKET_CLOSED'],
    ['[Errno 16] could not open', '16 EBUSY'],
    ['This device cannot start. (Code 10)', '10 CM_PROB_FAILED_START'],
    ['[PaErrorCode -9997]', '-9997 paInvalidSampleRate'],
    ['エラー コード: 0x1104', '0x1104 ?'],
    ['拡張エラー コード: 0x9', '0x9 ERRINFO_SERVER_INSUFFICIENT_PRIVILEGES'],
    ['接続が切断されました。エラーコード：0x904', '0x904 RDP_SOCKET_CLOSED'],
    ['このセッションは切断されます (コード 0x904)。', '0x904 RDP_SOCKET_CLOSED'],
    ['このデバイスを開始できません。 (コード 10)', '10 CM_PROB_FAILED_START'],
    ['Ce périphérique ne peut pas démarrer. (Code 10)', '10 CM_PROB_FAILED_START'],
    ['Código de error: 0x104', '0x104 RDP_DNS_LOOKUP_FAILED'],
    ['Código de erro: 0x104', '0x104 RDP_DNS_LOOKUP_FAILED'],
    ['AADSTS50126', '- AADSTS50126']
  ])('%j is read as %s', (text, expected) => {
    expect(read(text)).toEqual([expected])
  })

  it.each([
    '2026-11-20 10:00:00.123 started, pid 4711, port 3389, 4096 bytes',
    'version 10.0.22631.4317, build 80100010',
    'exit code 5, HTTP status code 404, event code 4625, zip code 80331',
    '{80090016-1234-4321-8765-0123456789AB}',
    'thumbprint 8009001680090016800900168009001680090016',
    'HKEY_LOCAL_MACHINE is 0x80000002, mask 0x80000000',
    'error 0, rc=1, returned 0',
    'error 10.0.0.1:3389 at 12:30',
    'Reader state: SCARD_STATE_PRESENT',
    'a picture of 0x8OlO1234, which is none',
    'バーコード 45, コード ページ: 932',
    'C:\\80070005\\8007001F.log',
    '+49 8010 001234',
    'msrdc.exe                     1234 Console                    1     100.000 K'
  ])('%j has none', (text) => {
    expect(read(text)).toEqual([])
  })

  it.each(['0x3', '0x4', '0x5', '0x9'])('%s behind the Japanese words for an extended error is one', (code) => {
    expect(read(`拡張エラー コード: ${code}`)).toEqual(read(`Extended error code: ${code}`))
    expect(readText(`拡張エラー コード: ${code}`).known[0]?.kind).toBe('rdp-extended')
  })

  it('is told once, where it first stands, whether by number or by name', () => {
    const text =
      'SCARD_E_SHARING_VIOLATION (0x8010000B)\n[-2146435061]\nThe smart card cannot be accessed because of other connections outstanding.'
    expect(readText(text).known.map(({ line, code }) => [line, code?.name])).toEqual([[1, 'SCARD_E_SHARING_VIOLATION']])
  })

  it('has a written form that is read as itself again', () => {
    for (const { name, value, kind } of ALL.filter((code) => (code.value ?? 0) >= 0x80000000)) {
      const written = writtenCode({ value, kind }) ?? ''
      expect(readText(`x: ${written}`).known[0]?.code?.name, name).toBe(name)
    }
  })

  it('is known by its name alone, for every name of Windows', () => {
    const named = ALL.filter(({ name, kind }) => kind !== 'message' && kind !== 'portaudio' && /^[A-Z]{2,}_?[A-Z]/.test(name))
    const unread = named.filter(
      ({ name }) => !/^(?:RDP_|HELLO_|CAA_|ERROR_)/.test(name) && readText(`- ${name} -`).known[0]?.code?.name !== name
    )
    expect(unread.map(({ name }) => name)).toEqual([])
  })
})

describe('a sentence without a code', () => {
  it.each([
    // Windows' own Japanese, of the pages of Certificate Services.
    ['スマート カード リソース マネージャが実行されていません。', 'SCARD_E_NO_SERVICE'],
    ['スマート カード リソース マネージャをシャットダウンしました。', 'SCARD_E_SERVICE_STOPPED'],
    ['スマート カード リーダーが見つかりません。', 'SCARD_E_NO_READERS_AVAILABLE'],
    ['この操作にはスマート カードが必要ですが、デバイスに現在、スマート カードがありません。', 'SCARD_E_NO_SMARTCARD'],
    ['スマート カードが取り外されたため、これ以上通信することはできません。', 'SCARD_W_REMOVED_CARD'],
    ['与えられた暗証番号 (PIN) が間違っているため、カードにアクセスできません。', 'SCARD_W_WRONG_CHV'],
    ['暗証番号 (PIN) エントリの最大数に達したため、カードにアクセスできません。', 'SCARD_W_CHV_BLOCKED'],
    ['要求されたキー コンテナはスマート カードには存在しません。', 'STATUS_SMARTCARD_NO_KEY_CONTAINER'],
    ['System.IO.IOException: セマフォがタイムアウトしました。', 'ERROR_SEM_TIMEOUT'],
    ["ポート 'COM3' へのアクセスが拒否されました。", 'ERROR_ACCESS_DENIED'],
    ['システムに接続されたデバイスが機能していません。', 'ERROR_GEN_FAILURE'],
    ['O tempo limite do semáforo expirou', 'ERROR_SEM_TIMEOUT'],
    ['Um dispositivo anexado ao sistema não está funcionando.', 'ERROR_GEN_FAILURE'],
    ['Le service spécifié n’existe pas en tant que service installé.', 'ERROR_SERVICE_DOES_NOT_EXIST'],
    ['El servicio especificado no existe como servicio instalado.', 'ERROR_SERVICE_DOES_NOT_EXIST'],
    ['O serviço especificado não existe como um serviço instalado.', 'ERROR_SERVICE_DOES_NOT_EXIST'],
    ['指定されたサービスはインストールされたサービスとして存在しません。', 'ERROR_SERVICE_DOES_NOT_EXIST'],
    // glibc's translations.
    ['デバイスもしくはリソースがビジー状態です', 'EBUSY'],
    ['cat: /dev/ttyS0: Erro de entrada/saída', 'EIO'],
    ["cat: /dev/ttyS0: Erreur d'entrée/sortie", 'EIO'],
    ['cat: x: No existe el fichero o el directorio', 'ENOENT'],
    ['cat: x: Arquivo ou diretório inexistente', 'ENOENT'],
    ['stty: 許可がありません', 'EACCES'],
    ['Der angeforderte Schlüsselcontainer ist auf der\r\nSmartcard nicht vorhanden.', 'STATUS_SMARTCARD_NO_KEY_CONTAINER'],
    ['> > Die Anforderung wird\r\n> > nicht unterstützt.', 'ERROR_NOT_SUPPORTED'],
    ['für den Vorgang ist eine andere Smartcard erforderlich', 'CARD_OTHER_NEEDED'],
    ['ou l’opération exige une carte à puce différente.', 'CARD_OTHER_NEEDED'],
    [
      'An untrusted certificate authority was detected while processing the smart card certificate used for authentication.',
      'SEC_E_ISSUING_CA_UNTRUSTED'
    ],
    [
      'An untrusted certificate authority was detected while processing the domain controller certificate used for authentication.',
      'SEC_E_ISSUING_CA_UNTRUSTED_KDC'
    ],
    [
      'Beim Verarbeiten des für die Authentifizierung verwendeten Smartcardzertifikats wurde eine nicht vertrauenswürdige Zertifizierungsstelle erkannt.',
      'SEC_E_ISSUING_CA_UNTRUSTED'
    ],
    ['The revocation status of the smart card certificate used for authentication could not be determined.', 'SEC_E_REVOCATION_OFFLINE_C'],
    ['Das für die Authentifizierung verwendete Smartcardzertifikat ist abgelaufen.', 'SEC_E_SMARTCARD_CERT_EXPIRED'],
    ['Le certificat de carte à puce utilisé pour l’authentification a été révoqué.', 'SEC_E_SMARTCARD_CERT_REVOKED'],
    ['The smart card certificate used for authentication was not trusted.', 'SEC_E_PKINIT_CLIENT_FAILURE'],
    ['The system could not log you on. Your credentials could not be verified.', 'CARD_SIGN_IN_NOT_SUPPORTED'],
    ['SCardEstablishContext: Service not available.', 'SCARD_E_NO_SERVICE'],
    ['Le service Carte à puce n’est pas démarré', 'SCARD_E_NO_SERVICE'],
    ['Der Smartcard-Zugriff wird gerade von einer anderen Anwendung verwendet', 'SCARD_E_SHARING_VIOLATION'],
    ['Ihr Mikrofon wird von den Datenschutzeinstellungen blockiert', 'ERROR_ACCESS_DENIED'],
    ['ERROR: The system was unable to find the specified registry key or value.', 'REGISTRY_NOTHING_THERE'],
    ['FEHLER: Der angegebene Registrierungsschlüssel bzw. Wert wurde nicht gefunden.', 'REGISTRY_NOTHING_THERE'],
    ['FEHLER: Das System konnte den angegebenen Registrierungsschlüssel bzw. Wert nicht finden.', 'REGISTRY_NOTHING_THERE'],
    ['kinit: Preauthentication failed while getting initial credentials', 'KDC_ERR_PREAUTH_FAILED'],
    ["kinit: Client 'a@B.C' not found in Kerberos database", 'KDC_ERR_C_PRINCIPAL_UNKNOWN'],
    ["kinit: Cannot contact any KDC for realm 'B.C'", 'ERROR_NO_LOGON_SERVERS']
  ])('%j is known as %s', (text, name) => {
    expect(readText(text).known.map(({ code }) => code?.name)).toEqual([name])
  })
})

describe('a line of a log', () => {
  const REFUSED =
    '[ERROR][com.freerdp.channels.smartcard.client] - [smartcard_pack]: IRP failure: SCardConnectW, status: SCARD_E_NO_SMARTCARD'
  const XRDP = '[20261103-09:12:40] [ERROR] scard_send: connect failed'

  it('of FreeRDP says nothing of xrdp, whose channels have the same names', () => {
    const names = (text: string) => readText(text).known.map(({ code }) => code?.name)
    expect(names(REFUSED)).toEqual(['SCARD_E_NO_SMARTCARD'])
    expect(names(XRDP)).toEqual(['XRDP_CARD_CHANNEL'])
    expect(names(`${REFUSED}\n${XRDP}`)).toEqual(['SCARD_E_NO_SMARTCARD', 'XRDP_CARD_CHANNEL'])
  })
})

describe('a line of xrdp and of its sound', () => {
  it.each([
    ['[20261103-09:12:40] [ERROR] connect /run/xrdp/sockdir/xrdp_chansrv_audio_out_socket_10: Connection refused', ['XRDP_CHANSRV_GONE']],
    ['E: [pulseaudio] module-xrdp-sink.c: Failed to connect the sink', ['SOUND_MODULE_NOT_LOADED']],
    ['name: <xrdp-sink>', ['SOUND_XRDP_SINK']],
    ['Treiber: <module-xrdp-sink.c>', ['SOUND_XRDP_SINK']]
  ])('%j is told once, and not as what it is not', (text, names) => {
    expect(readText(text).known.map(({ code }) => code?.name)).toEqual(names)
  })
})

describe('the tables, where a bundle has left them out', () => {
  it('are missing without a fault: the form of a code is known, its meaning comes with them', () => {
    addCodes([])
    try {
      expect(read('failed: 0x80100069')).toEqual(['0x80100069 ?'])
      expect(read('Access is denied.')).toEqual(['- ?'])
    } finally {
      addCodes(tables.families ?? [])
    }
    expect(read('failed: 0x80100069')).toEqual(['0x80100069 SCARD_W_REMOVED_CARD'])
  })
})
