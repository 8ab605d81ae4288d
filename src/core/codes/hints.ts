/**
 * What a code points to in the setting of a remote session: one hint for all codes that point to the same thing. Its words are the
 * catalogue's `code.hint.<id>`.
 */
export interface Hint {
  /** What the code is about where the text beside it does not say. */
  about: About
  /** Rules that tell the same with what was read of both sides: where one of them speaks, the code needs no finding of its own. */
  rules?: readonly string[]
}

export type About = 'smartcard' | 'com' | 'audioIn' | 'audioOut' | 'hello'

const LOGON_CERTIFICATE = ['smartcard/certificate-unusable', 'smartcard/service-not-triggered', 'smartcard/issuer-not-in-ntauth'] as const

const smartcard = (...rules: string[]): Hint => ({ about: 'smartcard', rules })
const com = (...rules: string[]): Hint => ({ about: 'com', rules })
const hello = (...rules: string[]): Hint => ({ about: 'hello', rules })

export const HINTS: Readonly<Record<string, Hint>> = {
  'no-redirection': smartcard(
    'smartcard/reader-on-host',
    'smartcard/no-local-reader',
    'smartcard/service-disabled',
    'smartcard/xrdp-not-offered'
  ),
  'no-reader': smartcard('smartcard/no-local-reader', 'smartcard/reader-on-host'),
  'reader-name': smartcard('smartcard/linux-late-pcscd'),
  exclusive: smartcard('smartcard/in-exclusive-use'),
  'card-reset': smartcard('smartcard/in-exclusive-use'),
  'card-away': smartcard('smartcard/no-card'),
  'card-contact': smartcard(),
  'card-driver': smartcard(),
  'key-container': smartcard('smartcard/ksp-forced'),
  provider: smartcard('smartcard/ksp-forced'),
  pin: smartcard(),
  'pin-blocked': smartcard(),
  'pin-dialog': smartcard(),
  'card-rights': smartcard(),
  'card-certificate': smartcard(...LOGON_CERTIFICATE),
  'card-slow': smartcard('smartcard/slow-link'),
  'card-program': smartcard(),
  'card-service': smartcard(),
  'reader-claimed': smartcard(),
  'pcscd-stopped': smartcard('smartcard/no-local-reader', 'smartcard/linux-late-pcscd'),
  'xrdp-card': smartcard('smartcard/xrdp-not-offered', 'smartcard/xrdp-listed-only'),
  'no-certificate': smartcard(...LOGON_CERTIFICATE),
  'other-card': smartcard(),
  chain: smartcard('smartcard/issuer-not-in-ntauth'),
  'kdc-certificate': smartcard('smartcard/kdc-root-missing'),
  'kdc-support': smartcard('smartcard/kdc-root-missing'),
  revocation: smartcard(),
  'cert-date': smartcard('smartcard/certificate-unusable', 'whfb/expired', 'whfb/not-yet-valid'),
  'cert-usage': smartcard('smartcard/certificate-unusable', 'whfb/eku-missing'),
  'cert-name': smartcard('smartcard/upn-unresolvable'),
  'cert-data': smartcard(),
  enroll: hello('whfb/no-certificate'),
  'hello-mixed': hello('whfb/mixed-management'),
  'hello-join': hello(),
  'hello-key': hello(),
  tpm: hello(),
  entra: hello(),
  logon: hello('whfb/secure-desktop-runas'),
  account: hello(),
  'logon-right': hello('whfb/not-allowed-to-connect'),
  'domain-reach': hello('smartcard/upn-unresolvable'),
  'time-skew': hello(),
  ticket: hello(),
  credssp: hello(),
  tls: hello('whfb/tls13-client-auth'),
  'file-unsigned': hello('smartcard/consent-not-ticked', 'com/consent-not-ticked', 'audio-in/consent-not-ticked'),
  'not-reached': hello(),
  'link-broken': hello(),
  'ended-there': hello(),
  'ended-here': hello(),
  'session-limit': hello(),
  'server-denies': hello(),
  licence: hello('audio-in/licensing', 'audio-out/licensing'),
  broker: hello(),
  gateway: hello('com/gateway-blocked'),
  protocol: hello(),
  'host-crash': hello(),
  'port-gone': com('com/above-9', 'com/number-clash'),
  'port-name': com('com/above-9', 'com/freerdp-ioctl'),
  'port-busy': com('com/busy-local'),
  'port-request': com('com/freerdp-ioctl'),
  'port-timeout': com('com/latency'),
  'port-lost': com('com/driver-missing'),
  'port-settings': com('com/freerdp-ioctl'),
  'port-rights': com('com/linux-permission'),
  'device-driver': com('com/driver-missing'),
  'print-port': com(),
  'sound-service': { about: 'audioOut', rules: ['audio/service-stopped'] },
  'sound-gone': { about: 'audioOut' },
  'sound-busy': { about: 'audioOut' },
  'sound-format': { about: 'audioOut' },
  'sound-program': { about: 'audioOut' },
  'sound-module': { about: 'audioOut', rules: ['audio/xrdp-module-missing'] },
  'sound-server': { about: 'audioOut', rules: ['audio/xrdp-module-missing', 'audio/xrdp-channels-off'] },
  'sound-late': { about: 'audioOut' },
  'sound-fine': { about: 'audioOut' },
  'xrdp-chansrv': { about: 'audioOut', rules: ['audio/xrdp-channels-off'] },
  'freerdp-playback': { about: 'audioOut' },
  'freerdp-capture': { about: 'audioIn' },
  microphone: { about: 'audioIn', rules: ['audio-in/privacy-denied'] },
  optimised: { about: 'audioOut', rules: ['audio/optimised-apps'] },
  rights: hello(),
  'service-start': hello('smartcard/service-disabled'),
  'service-missing': hello(),
  'rpc-reach': hello(),
  share: hello(),
  memory: hello(),
  disk: hello(),
  program: hello(),
  passed: hello(),
  'not-set': hello(),
  general: hello()
}
