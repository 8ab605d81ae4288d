/** What the browser host and the window agree on before the contract begins. */

/** WebSocket subprotocol of the contract; the window offers it together with its token. */
export const BROWSER_PROTOCOL = 'sidecheck.1'

/** Prefix of the offered subprotocol that carries the token (WebSocket requests cannot carry other headers). */
export const TOKEN_PREFIX = 'token.'

/** Where the WebSocket is opened. */
export const WIRE_PATH = '/wire'

/** Where a second start of the program asks for an address. */
export const INSTANCE_PATH = '/instance'

/**
 * Prefix of the offered subprotocol with which a window that was connected before asks for a proof that this is still its program: a
 * UUID.
 */
export const NONCE_PREFIX = 'nonce.'

/** What a window's proof is of: the bytes of a HMAC by SHA-256 with the key that its first welcome brought. */
export const windowProofText = (port: number, nonce: string): string => ['window', String(port), nonce].join('\n')
