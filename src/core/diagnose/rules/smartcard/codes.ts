/** Native codes of the smart card API (winscard.h) and of CryptoAPI (winerror.h) that rules look for. */
export const SCARD_E_UNKNOWN_READER = 0x80100009
export const SCARD_E_SHARING_VIOLATION = 0x8010000b
export const SCARD_E_NO_SERVICE = 0x8010001d
export const NTE_BAD_PROV_TYPE = 0x80090014
/** The card did not take the PIN (SCARD_W_WRONG_CHV), or takes none any more (SCARD_W_CHV_BLOCKED). */
export const PIN_REFUSED: ReadonlySet<number> = new Set([0x8010006b, 0x8010006c])
/** The chain does not end in a trusted root, cannot be built, or holds a CA that is not trusted for this. */
export const CHAIN_ERRORS: ReadonlySet<number> = new Set([0x800b0109, 0x800b010a, 0x800b0112])
