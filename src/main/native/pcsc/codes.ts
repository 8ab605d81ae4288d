/** A PC/SC return code as a report shows it. */
export interface ScardCode {
  /** `0x` and eight upper-case digits. */
  hex: string
  /** The symbolic name of winscard.h or winerror.h, 'unknown' for a code that is not in the table. */
  name: string
  /** What it says, as one sentence. */
  meaning: string
  /** The one thing a person can do about it, '' where there is none. */
  hint: string
}

/** The codes this program decides by. */
export const SCARD = {
  SUCCESS: 0,
  E_CANCELLED: 0x80100002,
  E_UNKNOWN_READER: 0x80100009,
  E_TIMEOUT: 0x8010000a,
  E_NO_SERVICE: 0x8010001d,
  E_SERVICE_STOPPED: 0x8010001e,
  E_NO_READERS_AVAILABLE: 0x8010002e,
  W_SECURITY_VIOLATION: 0x8010006a,
  ERROR_ACCESS_DENIED: 0x00000005
} as const

type Entry = readonly [code: number, name: string, meaning: string, hint?: string]

/**
 * Names and values: https://learn.microsoft.com/windows/win32/secauthn/authentication-return-values, winerror.h and pcsclite.h
 * (which gives 0x8010001F the name of 0x80100022). The system error codes are the ones winscard passes on.
 */
const ENTRIES: readonly Entry[] = [
  [0x00000000, 'SCARD_S_SUCCESS', 'The call succeeded.'],
  [
    0x00000005,
    'ERROR_ACCESS_DENIED',
    'This user may not use the smart card service.',
    'Ask an administrator who may use smart cards on this machine.'
  ],
  [0x00000006, 'ERROR_INVALID_HANDLE', 'The connection to the smart card service is not valid any more.', 'Scan again.'],
  [
    0x0000006d,
    'ERROR_BROKEN_PIPE',
    'The session asked the client for its readers, and the client does not redirect smart cards.',
    'Turn on smart card redirection in the remote desktop client and connect again.'
  ],
  [0x000006ba, 'RPC_S_SERVER_UNAVAILABLE', 'The smart card service could not be reached.', 'Start the Smart Card service (SCardSvr).'],
  [
    0x80100001,
    'SCARD_F_INTERNAL_ERROR',
    'The smart card service found itself in a state that should not occur.',
    'Restart the smart card service.'
  ],
  [0x80100002, 'SCARD_E_CANCELLED', 'The call was ended by a cancel request.'],
  [0x80100003, 'SCARD_E_INVALID_HANDLE', 'The connection to the smart card service is not valid any more.', 'Scan again.'],
  [0x80100004, 'SCARD_E_INVALID_PARAMETER', 'The service did not accept a parameter of the call.'],
  [0x80100005, 'SCARD_E_INVALID_TARGET', 'The registry entry that starts the smart card service is missing or wrong.'],
  [0x80100006, 'SCARD_E_NO_MEMORY', 'There is not enough memory for the call.'],
  [0x80100007, 'SCARD_F_WAITED_TOO_LONG', 'An internal time limit of the service has passed.', 'Restart the smart card service.'],
  [0x80100008, 'SCARD_E_INSUFFICIENT_BUFFER', 'The answer is larger than the space given for it.'],
  [0x80100009, 'SCARD_E_UNKNOWN_READER', 'The service does not know a reader of this name (any more).', 'Scan again.'],
  [0x8010000a, 'SCARD_E_TIMEOUT', 'The time limit of the call has passed.'],
  [0x8010000b, 'SCARD_E_SHARING_VIOLATION', 'Another program holds the card for itself.', 'Close the program that uses the card.'],
  [0x8010000c, 'SCARD_E_NO_SMARTCARD', 'There is no card in the reader.', 'Insert the card.'],
  [0x8010000d, 'SCARD_E_UNKNOWN_CARD', 'The service does not know a card of this name.'],
  [0x8010000e, 'SCARD_E_CANT_DISPOSE', "The reader cannot end the card's use in the way asked for."],
  [0x8010000f, 'SCARD_E_PROTO_MISMATCH', 'The card does not speak any of the protocols asked for.'],
  [0x80100010, 'SCARD_E_NOT_READY', 'The reader or the card is not ready.', 'Take the card out and insert it again.'],
  [0x80100011, 'SCARD_E_INVALID_VALUE', 'A value in the call is out of its range.'],
  [0x80100012, 'SCARD_E_SYSTEM_CANCELLED', 'The system ended the call, as at sign-out or shutdown.'],
  [
    0x80100013,
    'SCARD_F_COMM_ERROR',
    'The connection to the smart card service broke, or what answers there speaks another protocol.',
    'Restart the smart card service and scan again.'
  ],
  [0x80100014, 'SCARD_F_UNKNOWN_ERROR', 'The service reports an error without a known source.', 'Restart the smart card service.'],
  [0x80100015, 'SCARD_E_INVALID_ATR', "The card's answer to reset is not a valid one."],
  [0x80100016, 'SCARD_E_NOT_TRANSACTED', 'A transaction was ended that had not begun.'],
  [0x80100017, 'SCARD_E_READER_UNAVAILABLE', 'The reader cannot be used now.', 'Unplug the reader and plug it in again.'],
  [0x80100018, 'SCARD_P_SHUTDOWN', 'The service is shutting down.'],
  [0x80100019, 'SCARD_E_PCI_TOO_SMALL', 'The space for the protocol information is too small.'],
  [0x8010001a, 'SCARD_E_READER_UNSUPPORTED', "The reader's driver does not do what the service needs.", "Update the reader's driver."],
  [0x8010001b, 'SCARD_E_DUPLICATE_READER', 'Two readers have the same name.'],
  [0x8010001c, 'SCARD_E_CARD_UNSUPPORTED', 'The card does not do what the service needs.'],
  [0x8010001d, 'SCARD_E_NO_SERVICE', 'The smart card service is not running.', 'Start the smart card service.'],
  [0x8010001e, 'SCARD_E_SERVICE_STOPPED', 'The smart card service has stopped.', 'Start the smart card service.'],
  [0x8010001f, 'SCARD_E_UNEXPECTED', 'An error occurred that the card or the service does not explain.'],
  [0x80100020, 'SCARD_E_ICC_INSTALLATION', 'No main provider is registered for the card.'],
  [0x80100021, 'SCARD_E_ICC_CREATEORDER', 'Objects cannot be made on the card in this order.'],
  [0x80100022, 'SCARD_E_UNSUPPORTED_FEATURE', 'The card or the service does not offer this function.'],
  [0x80100023, 'SCARD_E_DIR_NOT_FOUND', 'The card has no such directory.'],
  [0x80100024, 'SCARD_E_FILE_NOT_FOUND', 'The card has no such file.'],
  [0x80100025, 'SCARD_E_NO_DIR', 'The path on the card is not a directory.'],
  [0x80100026, 'SCARD_E_NO_FILE', 'The path on the card is not a file.'],
  [0x80100027, 'SCARD_E_NO_ACCESS', 'The card does not permit access to this file.'],
  [0x80100028, 'SCARD_E_WRITE_TOO_MANY', 'The card has no room for the data.'],
  [0x80100029, 'SCARD_E_BAD_SEEK', "The position in the card's file could not be set."],
  [0x8010002a, 'SCARD_E_INVALID_CHV', 'The PIN is wrong.'],
  [0x8010002b, 'SCARD_E_UNKNOWN_RES_MNG', 'A layer below the service reports an unknown error.'],
  [0x8010002c, 'SCARD_E_NO_SUCH_CERTIFICATE', 'The card does not hold the certificate.'],
  [0x8010002d, 'SCARD_E_CERTIFICATE_UNAVAILABLE', 'The certificate could not be read from the card.'],
  [0x8010002e, 'SCARD_E_NO_READERS_AVAILABLE', 'The service runs and has no reader.', 'Connect a reader.'],
  [0x8010002f, 'SCARD_E_COMM_DATA_LOST', 'Data was lost on the way to or from the card.', 'Take the card out and insert it again.'],
  [0x80100030, 'SCARD_E_NO_KEY_CONTAINER', 'The card does not hold the key container.'],
  [0x80100031, 'SCARD_E_SERVER_TOO_BUSY', 'The smart card service is too busy.', 'Scan again in a moment.'],
  [0x80100032, 'SCARD_E_PIN_CACHE_EXPIRED', 'The PIN must be entered again.'],
  [0x80100033, 'SCARD_E_NO_PIN_CACHE', 'The PIN is not kept for this card.'],
  [0x80100034, 'SCARD_E_READ_ONLY_CARD', 'The card can only be read.'],
  [0x80100065, 'SCARD_W_UNSUPPORTED_CARD', 'The reader cannot work with the card.'],
  [0x80100066, 'SCARD_W_UNRESPONSIVE_CARD', 'The card does not answer.', 'Take the card out, check which side is up, and insert it again.'],
  [0x80100067, 'SCARD_W_UNPOWERED_CARD', 'The card has no power.'],
  [0x80100068, 'SCARD_W_RESET_CARD', 'The card was reset by another program.'],
  [0x80100069, 'SCARD_W_REMOVED_CARD', 'The card was taken out.'],
  [
    0x8010006a,
    'SCARD_W_SECURITY_VIOLATION',
    'This user may not use the smart card service.',
    'Ask an administrator who may use smart cards on this machine (on Linux: the polkit rules of pcscd).'
  ],
  [0x8010006b, 'SCARD_W_WRONG_CHV', 'The PIN is wrong.'],
  [0x8010006c, 'SCARD_W_CHV_BLOCKED', 'The PIN is blocked after too many wrong ones.', "Ask the card's issuer to unblock it."],
  [0x8010006d, 'SCARD_W_EOF', "The end of the card's file was reached."],
  [0x8010006e, 'SCARD_W_CANCELLED_BY_USER', 'The person cancelled the choice of a card.'],
  [0x8010006f, 'SCARD_W_CARD_NOT_AUTHENTICATED', 'The card has not been given its PIN.'],
  [0x80100070, 'SCARD_W_CACHE_ITEM_NOT_FOUND', 'The card cache does not hold the item.'],
  [0x80100071, 'SCARD_W_CACHE_ITEM_STALE', 'The item in the card cache is out of date.'],
  [0x80100072, 'SCARD_W_CACHE_ITEM_TOO_BIG', 'The item is too large for the card cache.']
]

const TABLE = new Map(ENTRIES.map((entry) => [entry[0], entry]))

/** A code as `0x` and eight upper-case digits, whether it was read as a signed or an unsigned number. */
export const scardHex = (code: number): string => `0x${(code >>> 0).toString(16).toUpperCase().padStart(8, '0')}`

/** What is known of a return code; every number has an answer. */
export function describeScardCode(code: number): ScardCode {
  const [, name, meaning, hint] = TABLE.get(code >>> 0) ?? [
    code,
    'unknown',
    'The smart card service reports a code that is not documented.'
  ]
  return { hex: scardHex(code), name, meaning, hint: hint ?? '' }
}
