/** Rules about smart cards, their readers and their certificates. */
export const rulesSmartcard = {
  'smartcard/card-differs.title': 'The remote desktop does not see the same card as your device.',
  'smartcard/card-differs.cause':
    'The reader is on both sides, but the card in it is not the same: it was changed while connected, or the session has not noticed.',
  'smartcard/card-differs.fix.insert-again': 'Take the card out of the reader on your device and insert it again.',
  'smartcard/minidriver-differs.title': 'Your device and the remote desktop use different drivers for your card.',
  'smartcard/minidriver-differs.cause':
    'Windows names the card {here} on the local device and {there} in the session, by the card driver that each has for it. The reader arrives, but a driver of another kind or version may find no key container: key and certificate may not be usable there.',
  'smartcard/minidriver-differs.fix.same': 'Install the same card driver (minidriver) in the same version on both sides.',
  'smartcard/minidriver-differs.fix.test': 'In the session, look whether the card’s key can be used.',
  'smartcard/certificate-unusable.value.no-key': 'no usable key: the key container that it names is missing',
  'smartcard/certificate-unusable.title': 'The certificate on your card cannot be used to sign in.',
  'smartcard/certificate-unusable.cause': 'Windows does not offer it: {reasons}.',
  'smartcard/certificate-unusable.value.no-usage': 'no Smart Card Logon usage',
  'smartcard/certificate-unusable.value.expired': 'expired on {day}',
  'smartcard/certificate-unusable.value.not-yet': 'valid from {day}',
  'smartcard/certificate-unusable.value.ecc':
    'no usable key: it is an ECC key, which Windows takes for signing in only where a policy allows it',
  'smartcard/certificate-unusable.value.sign-only': 'a key that may only sign',
  'smartcard/certificate-unusable.fix.issue':
    'On the CA issue a certificate for signing in: valid, RSA, with Smart Card Logon (1.3.6.1.4.1.311.20.2.2).',
  'smartcard/certificate-unusable.fix.policy':
    'Or allow it by a policy for the local device and the session host: "{name}" Enabled ({value} = 1).',
  'smartcard/in-exclusive-use.title': 'Another program keeps the card to itself.',
  'smartcard/in-exclusive-use.cause':
    'The card is open in exclusive mode (SCARD_STATE_EXCLUSIVE, SCARD_E_SHARING_VIOLATION): nobody else can use it, on either side, until that program lets go.',
  'smartcard/in-exclusive-use.fix.close':
    'Close the program that uses the card, on your device and in other remote desktops: card management tools, signature programs, GnuPG (scdaemon).',
  'smartcard/in-exclusive-use.fix.gnupg': 'On a local device with Linux end the GnuPG card daemon.',
  'smartcard/issuer-not-in-ntauth.title': 'Your sign-in certificate comes from an issuer that the domain does not accept.',
  'smartcard/issuer-not-in-ntauth.cause':
    "The issuing CA is not in the enterprise NTAuth store, or the certificate's chain cannot be verified. Domain controllers refuse such a certificate for signing in.",
  'smartcard/issuer-not-in-ntauth.value.unlisted': 'issuer is not in NTAuth',
  'smartcard/issuer-not-in-ntauth.fix.look':
    'Look at the store on the machine where signing in fails: the session host, or a domain controller.',
  'smartcard/issuer-not-in-ntauth.fix.publish': "On a computer of the domain publish the issuing CA's certificate in Active Directory.",
  'smartcard/issuer-not-in-ntauth.fix.fetch': 'Let the session hosts and the domain controllers fetch it now: run this on them.',
  'smartcard/kdc-root-missing.title':
    'Your device does not trust the organization that the remote desktop belongs to, so a card cannot sign you in.',
  'smartcard/kdc-root-missing.cause':
    "The local device is not joined to the session host's domain, and the root certificate of its domain controllers (KDC) is not in the local NTAuth store: the Remote Desktop app cannot verify whom it gives the PIN to.",
  'smartcard/kdc-root-missing.source.join': 'join state',
  'smartcard/kdc-root-missing.source.store': 'NTAuth store',
  'smartcard/kdc-root-missing.value.join': '{state, select, workgroup {workgroup} domain {domain} entra {entra} other {entra-hybrid}}',
  'smartcard/kdc-root-missing.value.join-domain':
    '{state, select, workgroup {workgroup} domain {domain} entra {entra} other {entra-hybrid}} {domain}',
  'smartcard/kdc-root-missing.value.no-root': 'no root certificate of the domain controllers',
  'smartcard/kdc-root-missing.fix.look':
    "Look on the local device whether the domain controllers' root certificate is in its NTAuth store.",
  'smartcard/kdc-root-missing.fix.add-root': "Add the root certificate of the KDC certificate's issuer on the local device.",
  'smartcard/kdc-root-missing.fix.root-on-card':
    "For cards used across domains, put the domain's roots on the card, from a computer of the domain.",
  'smartcard/ksp-forced.title': 'A program can no longer use your card since a Windows update, although the reader works.',
  'smartcard/ksp-forced.cause':
    'Since the updates of October 2025 (CVE-2024-30098) certificates of RSA cards are handed to the key storage provider instead of the legacy provider. Programs and middleware that ask for the legacy one fail with "invalid provider type specified"; event 624 names them.',
  'smartcard/ksp-forced.fix.update':
    "Where the program runs, in the session or on the local device, update it or the card's middleware to a version that uses the key storage provider.",
  'smartcard/ksp-forced.fix.find':
    'Find the programs that still ask for the legacy provider, in the session and on the local device: event 624 of the smart card service.',
  'smartcard/linux-late-pcscd.title': 'The card reader was found too late: it was not ready when the connection was made.',
  'smartcard/linux-late-pcscd.cause':
    'The Remote Desktop app redirects the readers that pcscd knows when it connects. Readers that pcscd finds later are unknown to it, and every call for them ends in SCARD_E_UNKNOWN_READER.',
  'smartcard/linux-late-pcscd.fix.start': 'On the local device start pcscd before connecting, and let it start with the system.',
  'smartcard/nested-session.title': 'Smart cards cannot be passed on from inside another remote desktop.',
  'smartcard/nested-session.cause':
    'The session was opened from a machine that is itself reached by remote desktop (or after fast user switching). A connection with redirected smart cards cannot be made from there.',
  'smartcard/nested-session.source.session': 'session of the local device',
  'smartcard/nested-session.value.remote': 'remote, protocol {protocol}',
  'smartcard/nested-session.value.remote-station': 'remote, protocol {protocol}, {station}',
  'smartcard/nested-session.fix.directly': 'Connect to the remote desktop directly from the local device that the reader is plugged into.',
  'smartcard/no-card.title-silent': 'The card reader does not get an answer from the card.',
  'smartcard/no-card.title-empty': 'No card is inserted in the card reader.',
  'smartcard/no-card.cause-silent':
    'The card is in the reader but gives no answer to reset: it is inserted the wrong way round, dirty, defective, or not a smart card.',
  'smartcard/no-card.cause-empty': 'The reader is there and empty, so there is nothing for an application to use.',
  'smartcard/no-card.fix.wipe': 'Take the card out of the reader on your device, wipe its chip, and insert it with the chip first.',
  'smartcard/no-card.fix.insert': 'Insert your card into the reader on your device.',
  'smartcard/no-card.fix.look-again': 'Look at the state again afterwards, on the local device and in the session.',
  'smartcard/no-local-reader.title': 'No smart card reader is connected to this device.',
  'smartcard/no-local-reader.title-stopped': 'Smart cards cannot be used here: the smart card service of this device does not answer.',
  'smartcard/no-local-reader.cause':
    'The local device lists no reader, so there is nothing to redirect. A reader that is plugged in later is redirected to a running session by current Remote Desktop apps only.',
  'smartcard/no-local-reader.cause-stopped': 'The local device has no running smart card service, so no reader can be redirected from it.',
  'smartcard/no-local-reader.value.none':
    'no reader, service {state, select, running {running} stopped {stopped} disabled {disabled} other {unknown}}',
  'smartcard/no-local-reader.fix.connect': 'Connect the card reader to this device, if you use one.',
  'smartcard/no-local-reader.fix.driver':
    "On the local device install the smart card daemon (pcscd) and the reader's driver, for USB readers usually the CCID driver.",
  'smartcard/reader-on-host.title': 'The remote desktop looks for a card reader on your own device, and there is none.',
  'smartcard/reader-on-host.cause':
    'The smart card service runs on the session host, yet programs in the session get SCARD_E_NO_SERVICE: inside a session the smart card API speaks to the Remote Desktop app. A reader that is plugged into the machine that hosts the session cannot be used from it.',
  'smartcard/reader-on-host.value.running': 'running',
  'smartcard/reader-on-host.fix.look': 'Look in the session whether the smart card service runs.',
  'smartcard/reader-on-host.fix.plug-in': 'Plug the reader into the device in front of you, then connect again.',
  'smartcard/reader-on-host.fix.check': 'Check on the local device that the reader is listed.',
  'smartcard/reader-on-host.fix.service':
    'Use the card from a program that you open in the remote desktop yourself: a service that runs there in the background sees other readers.',
  'smartcard/service-disabled.title': 'Smart cards are switched off: a service that they need is disabled.',
  'smartcard/service-disabled.title-works': 'A smart card service is switched off; signing in with a card may fail.',
  'smartcard/service-disabled.cause': 'Disabled: {services}. Scripts that remove "unneeded" services do this.',
  'smartcard/service-disabled.value.on': '{name} on the {side, select, local {local device} other {session}}',
  'smartcard/service-not-triggered.title': 'The remote desktop may not offer your card when you sign in, although it sees the reader.',
  'smartcard/service-not-triggered.cause':
    'SCardSvr starts when a reader is announced, and some Remote Desktop apps from other makers do not announce it that way: the list of readers works, while signing in finds no certificate.',
  'smartcard/service-not-triggered.fix.sign-in-again': 'Lock the remote desktop and sign in again with the card.',
  'smartcard/slow-link.title': 'Your card works in the remote desktop, but slowly: every command takes a long way.',
  'smartcard/slow-link.cause':
    'Each command to the card is one round trip between session and local device, and middleware sends hundreds of them.',
  'smartcard/slow-link.title.elsewhere': 'Your card works in the remote desktop, but slowly, although the connection is fast.',
  'smartcard/slow-link.cause.elsewhere':
    'The connection itself takes only a small part of each command. The rest is lost on the way through the Remote Desktop app or the session host, and middleware sends hundreds of commands.',
  'smartcard/slow-link.source.round-trip': 'round trip of one command',
  'smartcard/slow-link.fix.test-here': 'Run the smart card test on the local device too: the difference shows whether the link is slow.',
  'smartcard/slow-link.fix.closer': 'On your device use a wired or closer network, and leave a VPN that the connection does not need.',
  'smartcard/slow-link.fix.shorten': 'Shorten the path: a session host in a nearer region, RDP Shortpath.',
  'smartcard/polkit-refused.title': 'This Linux machine does not let you use smart cards in this remote desktop.',
  'smartcard/polkit-refused.cause':
    "The smart card service (pcscd) asked polkit, and polkit did not let this program in. Without a rule of its own only the person at the machine's screen is let in; a desktop or shell over the network is not one.",
  'smartcard/polkit-refused.fix.screen':
    "If you can, sign in at the screen of {side, select, local {the local device} other {the remote desktop's own machine}} itself.",
  'smartcard/polkit-refused.fix.rules':
    'On {side, select, local {the local device} other {the session host}} let the people concerned use the actions {actions} with a polkit rule in {folder} (Debian 12, Ubuntu 24.04, Fedora and RHEL 8 or newer), then restart polkit.',
  'smartcard/polkit-refused.fix.pkla':
    'Where {side, select, local {the local device} other {the session host}} has Debian 11 or Ubuntu 22.04, whose polkit is older, with a .pkla file in {folder} for the same actions.',
  'smartcard/polkit-refused.fix.look':
    'Look on {side, select, local {the local device} other {the session host}} in the journal which rule decided; pcscd names the user and the program that were refused.',
  'smartcard/slow-link.fix.middleware':
    "Ask the maker of the card's middleware for a version that caches what it reads, and install it in the session.",
  'smartcard/upn-unresolvable.title': 'Your sign-in certificate does not say which domain your account belongs to.',
  'smartcard/upn-unresolvable.cause':
    'Across domains the UPN in the certificate must be <name>@<DNS domain> with a domain that resolves; otherwise Kerberos does not know which domain to ask.',
  'smartcard/upn-unresolvable.value.form': 'UPN "{upn}" is not <name>@<DNS domain>',
  'smartcard/upn-unresolvable.value.domain': 'the domain of UPN "{upn}" does not resolve',
  'smartcard/upn-unresolvable.fix.issue': 'On the CA issue the certificate again with a proper UPN in its subject alternative name.',
  'smartcard/upn-unresolvable.fix.hint': 'Or, by a policy for the session hosts, let people name their account when they sign in.',
  'smartcard/xrdp-listed-only.title': 'Your card reader reaches the remote desktop, but most programs in it cannot use the card.',
  'smartcard/xrdp-listed-only.cause':
    "xrdp passes readers on in a protocol of its own. Programs use the PC/SC library of the system (libpcsclite), which asks the host's own service instead and finds no such reader.",
  'smartcard/xrdp-listed-only.source.listed': "readers that xrdp's channel server lists",
  'smartcard/xrdp-listed-only.fix.library':
    "On the xrdp host give the program xrdp's PC/SC library in the place of libpcsclite; it comes with xrdp's source (sesman/chansrv/pcsc).",
  'smartcard/xrdp-listed-only.fix.elsewhere': 'Use the card in a remote desktop of Windows, or on the local device.',
  'smartcard/xrdp-not-offered.title-ended': 'The part of the remote desktop that passes devices on has stopped.',
  'smartcard/xrdp-not-offered.cause-ended':
    "xrdp's channel server (xrdp-chansrv) made its socket in this session, and nobody listens there any more. It carries smart cards, sound in both directions, drives and the clipboard, and xrdp does not start it again.",
  'smartcard/xrdp-not-offered.fix.new-session':
    'Sign out of the remote desktop, so that it ends, and connect again: only then does that part start anew. To disconnect and come back is not enough.',
  'smartcard/xrdp-not-offered.title-host': 'The remote desktop does not pass smart cards on.',
  'smartcard/xrdp-not-offered.cause-host':
    "xrdp's channel server has no socket for smart cards in this session: it was built without them, the channel is off, or the session has only just begun.",
  'smartcard/xrdp-not-offered.title-client': 'Your Remote Desktop app does not pass smart cards on.',
  'smartcard/xrdp-not-offered.cause-client':
    'xrdp asked the Remote Desktop app for smart cards, and it has no such device in this connection.',
  'smartcard/xrdp-not-offered.fix.wait': 'If you have only just signed in, check again in the remote desktop in a few seconds.',
  'smartcard/xrdp-not-offered.fix.channel': 'On the xrdp host leave the device channel on in /etc/xrdp/xrdp.ini, section [Channels].',
  'smartcard/xrdp-not-offered.fix.install': 'On the xrdp host install an xrdp that was built with smart cards.',
  'smartcard/xrdp-not-offered.fix.client': 'On your device turn on smart cards in your Remote Desktop app. For FreeRDP this is an option.'
} as const
