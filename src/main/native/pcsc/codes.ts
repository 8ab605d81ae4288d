import { said } from '../../../core/snapshot/said.ts'
import type { ProbeText, SaidId } from '../../../core/snapshot/said.ts'

/** A PC/SC return code as a report shows it. */
export interface ScardCode {
  /** `0x` and eight upper-case digits. */
  hex: string
  /** The symbolic name of winscard.h or winerror.h, 'unknown' for a code that is not in the table. */
  name: string
  /** What it says, as one sentence. */
  meaning: ProbeText
  /** The one thing a person can do about it, where there is one. */
  hint?: ProbeText
}

/** The codes this program decides by. */
export const SCARD = {
  SUCCESS: 0,
  E_CANCELLED: 0x80100002,
  E_UNKNOWN_READER: 0x80100009,
  E_TIMEOUT: 0x8010000a,
  E_SHARING_VIOLATION: 0x8010000b,
  E_NO_SMARTCARD: 0x8010000c,
  E_NO_SERVICE: 0x8010001d,
  E_SERVICE_STOPPED: 0x8010001e,
  E_NO_READERS_AVAILABLE: 0x8010002e,
  W_UNRESPONSIVE_CARD: 0x80100066,
  W_SECURITY_VIOLATION: 0x8010006a,
  ERROR_ACCESS_DENIED: 0x00000005
} as const

type Hint = SaidId extends infer Id ? (Id extends `scard.hint.${infer Name}` ? Name : never) : never
type Name = Exclude<SaidId extends infer Id ? (Id extends `scard.${infer N}` ? N : never) : never, `hint.${string}` | 'message' | 'unknown'>

type Entry = readonly [code: number, name: Name, hint?: Hint]

/**
 * Names and values: https://learn.microsoft.com/windows/win32/secauthn/authentication-return-values, winerror.h and pcsclite.h
 * (which gives 0x8010001F the name of 0x80100022). The system error codes are the ones winscard passes on.
 */
const ENTRIES: readonly Entry[] = [
  [0x00000000, 'SCARD_S_SUCCESS'],
  [0x00000005, 'ERROR_ACCESS_DENIED', 'ask-admin'],
  [0x00000006, 'ERROR_INVALID_HANDLE', 'scan-again'],
  [0x0000006d, 'ERROR_BROKEN_PIPE', 'redirect-cards'],
  [0x000006ba, 'RPC_S_SERVER_UNAVAILABLE', 'start-scardsvr'],
  [0x80100001, 'SCARD_F_INTERNAL_ERROR', 'restart-service'],
  [0x80100002, 'SCARD_E_CANCELLED'],
  [0x80100003, 'SCARD_E_INVALID_HANDLE', 'scan-again'],
  [0x80100004, 'SCARD_E_INVALID_PARAMETER'],
  [0x80100005, 'SCARD_E_INVALID_TARGET'],
  [0x80100006, 'SCARD_E_NO_MEMORY'],
  [0x80100007, 'SCARD_F_WAITED_TOO_LONG', 'restart-service'],
  [0x80100008, 'SCARD_E_INSUFFICIENT_BUFFER'],
  [0x80100009, 'SCARD_E_UNKNOWN_READER', 'scan-again'],
  [0x8010000a, 'SCARD_E_TIMEOUT'],
  [0x8010000b, 'SCARD_E_SHARING_VIOLATION', 'close-program'],
  [0x8010000c, 'SCARD_E_NO_SMARTCARD', 'insert-card'],
  [0x8010000d, 'SCARD_E_UNKNOWN_CARD'],
  [0x8010000e, 'SCARD_E_CANT_DISPOSE'],
  [0x8010000f, 'SCARD_E_PROTO_MISMATCH'],
  [0x80100010, 'SCARD_E_NOT_READY', 'reinsert-card'],
  [0x80100011, 'SCARD_E_INVALID_VALUE'],
  [0x80100012, 'SCARD_E_SYSTEM_CANCELLED'],
  [0x80100013, 'SCARD_F_COMM_ERROR', 'restart-and-scan'],
  [0x80100014, 'SCARD_F_UNKNOWN_ERROR', 'restart-service'],
  [0x80100015, 'SCARD_E_INVALID_ATR'],
  [0x80100016, 'SCARD_E_NOT_TRANSACTED'],
  [0x80100017, 'SCARD_E_READER_UNAVAILABLE', 'replug-reader'],
  [0x80100018, 'SCARD_P_SHUTDOWN'],
  [0x80100019, 'SCARD_E_PCI_TOO_SMALL'],
  [0x8010001a, 'SCARD_E_READER_UNSUPPORTED', 'update-driver'],
  [0x8010001b, 'SCARD_E_DUPLICATE_READER'],
  [0x8010001c, 'SCARD_E_CARD_UNSUPPORTED'],
  [0x8010001d, 'SCARD_E_NO_SERVICE', 'start-service'],
  [0x8010001e, 'SCARD_E_SERVICE_STOPPED', 'start-service'],
  [0x8010001f, 'SCARD_E_UNEXPECTED'],
  [0x80100020, 'SCARD_E_ICC_INSTALLATION'],
  [0x80100021, 'SCARD_E_ICC_CREATEORDER'],
  [0x80100022, 'SCARD_E_UNSUPPORTED_FEATURE'],
  [0x80100023, 'SCARD_E_DIR_NOT_FOUND'],
  [0x80100024, 'SCARD_E_FILE_NOT_FOUND'],
  [0x80100025, 'SCARD_E_NO_DIR'],
  [0x80100026, 'SCARD_E_NO_FILE'],
  [0x80100027, 'SCARD_E_NO_ACCESS'],
  [0x80100028, 'SCARD_E_WRITE_TOO_MANY'],
  [0x80100029, 'SCARD_E_BAD_SEEK'],
  [0x8010002a, 'SCARD_E_INVALID_CHV'],
  [0x8010002b, 'SCARD_E_UNKNOWN_RES_MNG'],
  [0x8010002c, 'SCARD_E_NO_SUCH_CERTIFICATE'],
  [0x8010002d, 'SCARD_E_CERTIFICATE_UNAVAILABLE'],
  [0x8010002e, 'SCARD_E_NO_READERS_AVAILABLE', 'connect-reader'],
  [0x8010002f, 'SCARD_E_COMM_DATA_LOST', 'reinsert-card'],
  [0x80100030, 'SCARD_E_NO_KEY_CONTAINER'],
  [0x80100031, 'SCARD_E_SERVER_TOO_BUSY', 'scan-later'],
  [0x80100032, 'SCARD_E_PIN_CACHE_EXPIRED'],
  [0x80100033, 'SCARD_E_NO_PIN_CACHE'],
  [0x80100034, 'SCARD_E_READ_ONLY_CARD'],
  [0x80100065, 'SCARD_W_UNSUPPORTED_CARD'],
  [0x80100066, 'SCARD_W_UNRESPONSIVE_CARD', 'turn-card'],
  [0x80100067, 'SCARD_W_UNPOWERED_CARD'],
  [0x80100068, 'SCARD_W_RESET_CARD'],
  [0x80100069, 'SCARD_W_REMOVED_CARD'],
  [0x8010006a, 'SCARD_W_SECURITY_VIOLATION', 'ask-admin-polkit'],
  [0x8010006b, 'SCARD_W_WRONG_CHV'],
  [0x8010006c, 'SCARD_W_CHV_BLOCKED', 'unblock-pin'],
  [0x8010006d, 'SCARD_W_EOF'],
  [0x8010006e, 'SCARD_W_CANCELLED_BY_USER'],
  [0x8010006f, 'SCARD_W_CARD_NOT_AUTHENTICATED'],
  [0x80100070, 'SCARD_W_CACHE_ITEM_NOT_FOUND'],
  [0x80100071, 'SCARD_W_CACHE_ITEM_STALE'],
  [0x80100072, 'SCARD_W_CACHE_ITEM_TOO_BIG']
]

const TABLE = new Map(ENTRIES.map((entry) => [entry[0], entry]))

/** A code as `0x` and eight upper-case digits, whether it was read as a signed or an unsigned number. */
export const scardHex = (code: number): string => `0x${(code >>> 0).toString(16).toUpperCase().padStart(8, '0')}`

/** What is known of a return code; every number has an answer. */
export function describeScardCode(code: number): ScardCode {
  const entry = TABLE.get(code >>> 0)
  if (entry === undefined) return { hex: scardHex(code), name: 'unknown', meaning: said('scard.unknown') }
  const [, name, hint] = entry
  return { hex: scardHex(code), name, meaning: said(`scard.${name}`), ...(hint === undefined ? {} : { hint: said(`scard.hint.${hint}`) }) }
}
