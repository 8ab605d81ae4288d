import { codeNamed, smallCode, wideCode } from './book.ts'
import type { Code } from './book.ts'
import type { CodeKind } from './family.ts'

/** A code as it stands in a text. */
export interface FoundCode {
  /** Where in the text it stands. */
  at: number
  written: string
  /** As an unsigned number of 32 bits; null where only a name is written. */
  value: number | null
  /** Undefined for one that no table has, and as long as the tables are not loaded. */
  code: Code | undefined
  /** What it is of as far as its form tells, where no table has it. */
  kind: CodeKind
}

/** Names of codes by how they begin. A name that is shorter, or begins otherwise, may be anything. */
const NAME =
  /(?<![\w.$-])(?:SCARD_[EWFP]_[A-Z_]{3,40}|(?:ERROR|STATUS)_[A-Z][A-Z0-9_]{2,60}|NTE_[A-Z_]{3,40}|SEC_[EI]_[A-Z0-9_]{3,40}|(?:CRYPT|CERT|TRUST|CERTSRV|AUDCLNT|REGDB|CLASS|CO|RPC|TBS|TPM|DSREG|COR)_E_[A-Z0-9_]{2,50}|WAIT_TIMEOUT|E_(?:ACCESSDENIED|FAIL|NOTIMPL|INVALIDARG|OUTOFMEMORY|UNEXPECTED|POINTER|ABORT|HANDLE|NOINTERFACE|PENDING)|(?:RPC|EPT)_[SX]_[A-Z_]{3,40}|RPC_NT_[A-Z_]{3,40}|WSA(?:E[A-Z]{3,24}|HOST_NOT_FOUND|TRY_AGAIN)|DNS_(?:ERROR|INFO)_[A-Z_]{3,40}|(?:KDC|KRB5KDC)_ERR_[A-Z_]{3,40}|(?:KRB|KRB5KRB)_(?:AP_)?ERR_[A-Z_]{3,40}|(?:ERRINFO|ERRCONNECT|FREERDP_ERROR)_[A-Z0-9_]{3,60}|(?:DSREG|DM_NGC)_[A-Z_]{3,60}|CM_PROB_[A-Z_]{3,40}|AADSTS\d{5,8}|E(?:ACCES|PERM|IO|TIME|NOENT|NXIO|AGAIN|BUSY|EXIST|NODEV|INVAL|MFILE|NOTTY|NOSPC|PIPE|PROTO|OPNOTSUPP|ADDRINUSE|NETUNREACH|CONNRESET|TIMEDOUT|CONNREFUSED|HOSTDOWN|HOSTUNREACH|NOMEM))(?![\w$])/g

/** Eight hex digits whose first are those of an error; the sixteen of a sign-extended one. Not a part of a GUID, a hash or a path. */
const WIDE = /(?<![\w\-/\\{.])(0x|&h|#)?(?:ffffffff)?([8cd][0-9a-f]{7})(?![\w\-}]|\.\w|:\d)/gi
/** The same read off a picture, which takes O for 0 and l or I for 1. */
const MISREAD = /(?<![\w\-/\\{.])[0O]x([8cd][0-9a-foil]{7})(?![\w\-}])/gi
const NEGATIVE = /(?<![\w.,/-])-(\d{9,10})(?![\d.,/-])/g

/** Words that a number behind them makes an error code. */
const LEAD =
  'extended error(?: code)?|拡張エラー ?コード|(?:win32|system|last|winsock)? ?error(?:[ _-]?(?:code|number|no))?|getlasterror(?:\\(\\))?|err(?:no|code)?|winerror|hresult|[\\p{L}]{0,20}fehler(?:code|nummer)?|fehlernr|erreur(?: système)?|code d.erreur|código de erro|código de error|codice (?:di )?errore|errore|foutcode|fout|erro|kode|エラー ?(?:コード|番号)?|错误(?:代码|码)?|錯誤(?:代碼|碼)?|код ошибки|ошибка|paerrorcode|failure code|(?:return|result|reason) ?code|disconnect(?:ion)? ?(?:reason|code)|(?:discon\\w{0,10} )?reason|grund|failed with|returned|rc|code|(?<!\\p{L})コード'
const GAP =
  '[\\s:=#([<"\'*：（「]{0,6}(?:(?:code|number|nummer|numero|número|no|nr|is|was|ist|war|value|with|von|mit|hr|status|error)[.\\s:=#([<"\'*]{1,4}){0,2}'
// Scripts without blanks have letters before it that are no part of the word.
const SMALL = new RegExp(
  `(?<![\\p{Ll}\\p{Lu}\\p{N}_-])(${LEAD})${GAP}(-?(?:0x[0-9a-f]{1,8}|\\d{1,10}))(?![\\p{L}\\p{N}_%°])(?![.,:/-]\\d)`,
  'giu'
)
/** "exit code 1", "postal code 80331", "event code 4625" are no error codes. */
const NO_ERROR_BEFORE = /(?:exit|postal|zip|area|country|event|status|http|qr|bar|source|key|scan|opcode|language|type)[ _-]?$/i

const REMOTE =
  /remote ?desktop|remote (?:pc|computer|session)|\bmstsc|\bmsrdc|windows app\b|rdclient|bureau à distance|escritorio remoto|desktop remoto|extern bureaublad|área de trabalho remota|リモート ?デスクトップ|远程桌面|遠端桌面|\brdp\b|disconnect/i
const KERBEROS = /kerberos|\bkdc\b|\bkrb|\btgt\b|ticket options|pre-?auth/i
const DEVICE = /device|gerät|périphérique|dispositivo|apparaat|デバイス|设备/i
const UNIX = /errno|\/dev\/|ioctl|systemd|strerror/i

/** The upper half of the codes that Windows' own interfaces give. */
const FACILITIES: ReadonlySet<number> = new Set([
  0x8000, 0x8001, 0x8002, 0x8003, 0x8004, 0x8007, 0x8008, 0x8009, 0x800a, 0x800b, 0x800c, 0x800d, 0x800f, 0x8010, 0x8011, 0x8013, 0x8015,
  0x8018, 0x801c, 0x8024, 0x8028, 0x8029, 0x802a, 0x802b, 0x8031, 0x8034, 0x8038, 0x803d, 0x80ee, 0x8086, 0x82aa, 0x82ab, 0x8886, 0x8889,
  0xc000, 0xc002, 0xc003, 0xc007, 0xc00a, 0xc00d, 0xc013, 0xc014, 0xc01c, 0xc01d, 0xc01e, 0xc021, 0xc022, 0xc023, 0xc026, 0xc029, 0xc035,
  0xcaa1, 0xcaa2, 0xcaa5, 0xcaa7, 0xcaa8, 0xcaa9, 0xcc00, 0xd000
])
/** Registry roots are 0x80000000 to 0x80000006, and round numbers are masks. */
const looksLikeError = (value: number): boolean =>
  FACILITIES.has(value >>> 16) && (value & 0xffff) !== 0 && !(value >>> 16 === 0x8000 && (value & 0xffff) < 7)

const kindOfWide = (value: number): CodeKind => (value >>> 30 === 3 ? 'ntstatus' : 'hresult')

/** What a small number is looked up in, by the words around it. */
function placesOf(lead: string, number: string, line: string, text: string): readonly CodeKind[] {
  const hex = /^0x/i.test(number)
  const value = Math.abs(Number(number))
  if (/extended|拡張/i.test(lead)) return ['rdp-extended', 'rdp']
  if (number.startsWith('-')) return ['portaudio', 'errno']
  if (/errno/i.test(lead)) return ['errno', 'win32']
  if (hex && (/failure/i.test(lead) || KERBEROS.test(line))) return ['kerberos', 'win32', 'rdp']
  if (/reason|discon|grund/i.test(lead)) return ['rdp', 'rdp-extended', 'win32']
  if (/^(?:code|コード)$/i.test(lead) && !hex && DEVICE.test(text)) return ['device']
  if (REMOTE.test(text) && (hex || value >= 260)) return ['rdp', 'rdp-extended', 'win32']
  if (UNIX.test(line) && value < 134) return ['errno', 'win32']
  // "Error code: 0x3" is how the clients of Remote Desktop write theirs; Windows' own are seldom written so short in hex.
  if (hex && /code|codice|c[oó]digo|コード|番号|代码|代碼|码|碼|код/i.test(lead)) return ['rdp', 'rdp-extended', 'win32']
  return hex ? ['win32', 'rdp', 'rdp-extended'] : ['win32', 'rdp']
}

function small(lead: string, number: string, line: string, text: string): Pick<FoundCode, 'value' | 'code' | 'kind'> | undefined {
  const signed = Number(number.startsWith('-') ? `-${String(Number(number.slice(1)))}` : number)
  if (!Number.isFinite(signed) || Math.abs(signed) > 0xffffffff) return undefined
  const value = signed < 0 && signed >= -0x80000000 && signed < -0x10000 ? signed >>> 0 : signed
  if (value >= 0x80000000) return { value, code: wideCode(value), kind: kindOfWide(value) }
  const hex = /^0x/i.test(number)
  // Nothing went wrong, or a program's plain "failed".
  if (value === 0 || (value === 1 && !hex && !/errno|extended|reason|win32/i.test(lead))) return undefined
  if (value >>> 16 === 1 && hex) return { value, code: smallCode(value & 0xffff, ['rdp-extended']), kind: 'rdp-extended' }
  const places = placesOf(lead, number, line, text)
  const code = smallCode(value, places)
  // Behind a mere "code", "returned" or "reason" a number that nobody knows is not one of ours.
  if (code === undefined && /^(?:code|コード|kode|rc|returned|fout|erro|grund|(?:discon\w{0,10} )?reason)$/i.test(lead.trim()))
    return undefined
  return { value, code, kind: places[0] ?? 'win32' }
}

function* codesInLine(line: string, text: string): Generator<FoundCode> {
  for (const match of line.matchAll(NAME)) {
    const code = codeNamed(match[0])
    yield { at: match.index, written: match[0], value: code?.value ?? null, code, kind: code?.kind ?? 'win32' }
  }
  for (const match of line.matchAll(WIDE)) {
    const [written, mark, digits = ''] = match
    const value = Number.parseInt(digits, 16)
    if (!looksLikeError(value)) continue
    // Eight decimal digits without a mark are a number of something; in brackets or behind "error" they are a code.
    const bare = mark === undefined && !/[a-f]/i.test(digits)
    if (bare && !/[([]$|(?:error|fehler|code)\W{0,3}$/i.test(line.slice(Math.max(0, match.index - 12), match.index))) continue
    yield { at: match.index, written, value, code: wideCode(value), kind: kindOfWide(value) }
  }
  for (const match of line.matchAll(MISREAD)) {
    const [written, digits = ''] = match
    const value = Number.parseInt(digits.replaceAll(/o/gi, '0').replaceAll(/[il]/gi, '1'), 16)
    const code = looksLikeError(value) ? wideCode(value) : undefined
    // What is guessed has to be a code that exists.
    if (code !== undefined) yield { at: match.index, written, value, code, kind: code.kind }
  }
  for (const match of line.matchAll(NEGATIVE)) {
    const signed = -Number(match[1])
    if (signed < -0x80000000 || !looksLikeError(signed >>> 0)) continue
    yield { at: match.index, written: match[0], value: signed >>> 0, code: wideCode(signed >>> 0), kind: kindOfWide(signed >>> 0) }
  }
  for (const match of line.matchAll(SMALL)) {
    const [all, lead = '', number = ''] = match
    if (NO_ERROR_BEFORE.test(line.slice(Math.max(0, match.index - 12), match.index))) continue
    const found = small(lead, number, line, text)
    if (found !== undefined) yield { at: match.index + all.length - number.length, written: number, ...found }
  }
}

/** The most codes that are read of one text, and how much of a line is looked at. */
const MAX_CODES = 64
const MAX_LINE = 4000

const keyOf = ({ code, value, written }: FoundCode): string => code?.name ?? (value === null ? written : String(value))

/** The codes of a text, each once, where it first stands. Never throws; its time grows with the text's length only. */
export function readCodes(text: string): FoundCode[] {
  const found = new Map<string, FoundCode>()
  const head = text.slice(0, MAX_LINE)
  let at = 0
  for (const whole of text.split('\n')) {
    const line = whole.slice(0, MAX_LINE)
    for (const code of codesInLine(line, head)) {
      const key = keyOf(code)
      if (found.size >= MAX_CODES) break
      if (!found.has(key)) found.set(key, { ...code, at: at + code.at })
    }
    at += whole.length + 1
  }
  return [...found.values()].toSorted((left, right) => left.at - right.at)
}
