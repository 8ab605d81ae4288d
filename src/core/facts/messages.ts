/** Error messages and log lines of other programs that a rule knows: the same patterns decide what a pasted text is. */
export const MESSAGES = {
  helloMixedManagement: /0x82ab0011/i,
  notAllowedToConnect:
    /not authorized for remote (login|sign-in)|right to sign in through Remote Desktop|Remote Desktop Users|allowed to log on through (Terminal|Remote Desktop) Services/i,
  tls13ClientAuth: /ERR_SSL_CLIENT_AUTH_SIGNATURE_FAILED/i,
  tcpOnly: /rdpcorets.*\b13[68]\b|\b13[68]\b.*rdpcorets/i,
  unknownReader: /SCARD_E_UNKNOWN_READER|0x80100009/i
} as const

/** Whether a line is a message that a rule knows. */
export const holdsKnownMessage = (line: string): boolean => Object.values(MESSAGES).some((pattern) => pattern.test(line))
