import type { rulesSmartcard as english } from '../en/rules-smartcard.ts'

export const rulesSmartcard: Readonly<Record<keyof typeof english, string>> = {
  'smartcard/card-differs.title': 'Die Sitzung sieht nicht dieselbe Smartcard wie Ihr Gerät.',
  'smartcard/card-differs.cause':
    'Der Leser ist auf beiden Seiten vorhanden, aber die Smartcard darin ist nicht dieselbe: Sie wurde während der Verbindung gewechselt, oder die Sitzung hat den Wechsel nicht bemerkt.',
  'smartcard/card-differs.fix.take-card-out-insert': 'Nehmen Sie die Smartcard heraus und stecken Sie sie wieder ein.',
  'smartcard/certificate-unusable.fix.allow-policy-enabled-1': 'Oder erlauben Sie es per Richtlinie: „{policies}“ Aktiviert ({name} = 1).',
  'smartcard/certificate-unusable.title': 'Mit dem Zertifikat auf Ihrer Smartcard können Sie sich nicht anmelden.',
  'smartcard/certificate-unusable.cause': 'Windows bietet es nicht an: {detail}.',
  'smartcard/certificate-unusable.fix.issue-certificate-signing-valid':
    'Stellen Sie ein Zertifikat für die Anmeldung aus: gültig, RSA, mit Smartcard-Anmeldung (1.3.6.1.4.1.311.20.2.2).',
  'smartcard/in-exclusive-use.source.of': 'Zustand von {name}',
  'smartcard/in-exclusive-use.title': 'Ein anderes Programm hält die Smartcard für sich besetzt.',
  'smartcard/in-exclusive-use.cause':
    'Die Smartcard ist exklusiv geöffnet (SCARD_STATE_EXCLUSIVE, SCARD_E_SHARING_VIOLATION). Solange das Programm sie nicht freigibt, kann niemand sonst sie verwenden, auf keiner der beiden Seiten.',
  'smartcard/in-exclusive-use.fix.close-program-uses-card':
    'Schließen Sie das Programm, das die Smartcard verwendet: Kartenverwaltung, Signaturprogramme, GnuPG (scdaemon).',
  'smartcard/in-exclusive-use.fix.linux-end-gnupg-card': 'Beenden Sie unter Linux den Smartcard-Dienst von GnuPG.',
  'smartcard/issuer-not-in-ntauth.title': 'Ihr Anmeldezertifikat kommt von einem Aussteller, den die Domäne nicht anerkennt.',
  'smartcard/issuer-not-in-ntauth.cause':
    'Die ausstellende Zertifizierungsstelle fehlt im NTAuth-Speicher des Unternehmens, oder die Zertifikatkette lässt sich nicht prüfen. Domänencontroller lehnen ein solches Zertifikat bei der Anmeldung ab.',
  'smartcard/issuer-not-in-ntauth.value.issuer-ntauth': 'Aussteller fehlt in NTAuth',
  'smartcard/issuer-not-in-ntauth.fix.look-store-machine-signing':
    'Sehen Sie den Speicher auf dem Computer an, auf dem die Anmeldung fehlschlägt.',
  'smartcard/issuer-not-in-ntauth.fix.publish-issuing-ca-s':
    'Veröffentlichen Sie das Zertifikat der ausstellenden Zertifizierungsstelle in Active Directory.',
  'smartcard/issuer-not-in-ntauth.fix.let-machines-fetch-now': 'Lassen Sie die Computer es jetzt abrufen.',
  'smartcard/kdc-root-missing.fix.look-local-device-whether':
    'Prüfen Sie auf dem lokalen Gerät, ob das Stammzertifikat der Domänencontroller in dessen NTAuth-Speicher steht.',
  'smartcard/kdc-root-missing.title':
    'Ihr Gerät vertraut der Domäne des Remotecomputers nicht. Deshalb können Sie sich nicht mit der Smartcard anmelden.',
  'smartcard/kdc-root-missing.cause':
    'Das lokale Gerät gehört nicht zur Domäne des Sitzungshosts, und das Stammzertifikat der dortigen Domänencontroller (KDC) fehlt im lokalen NTAuth-Speicher. Das Verbindungsprogramm kann also nicht prüfen, wem es die PIN gibt.',
  'smartcard/kdc-root-missing.source.join-state': 'Domänenzugehörigkeit',
  'smartcard/kdc-root-missing.value.of.part': ' {domain}',
  'smartcard/kdc-root-missing.value.of': '{state}{detail}',
  'smartcard/kdc-root-missing.source.ntauth-store': 'NTAuth-Speicher',
  'smartcard/kdc-root-missing.value.no-root-certificate-domain': 'kein Stammzertifikat der Domänencontroller',
  'smartcard/kdc-root-missing.fix.add-root-certificate-kdc':
    'Fügen Sie auf dem lokalen Gerät das Stammzertifikat hinzu, von dem das KDC-Zertifikat abstammt.',
  'smartcard/kdc-root-missing.fix.cards-used-across-domains':
    'Für Smartcards, die über Domänengrenzen hinweg verwendet werden: Schreiben Sie die Stammzertifikate der Domäne auf die Smartcard, von einem Computer dieser Domäne aus.',
  'smartcard/ksp-forced.value.of.part': ': {message}',
  'smartcard/ksp-forced.value.of': 'Ereignis 624 ({at}){detail}',
  'smartcard/ksp-forced.title':
    'Seit einem Windows-Update kann ein Programm Ihre Smartcard nicht mehr verwenden, obwohl der Leser funktioniert.',
  'smartcard/ksp-forced.cause':
    'Seit den Updates vom Oktober 2025 (CVE-2024-30098) gehen Zertifikate von RSA-Smartcards an den Schlüsselspeicheranbieter (KSP) statt an den alten Anbieter (CSP). Programme und Middleware, die den alten verlangen, scheitern mit „invalid provider type specified“. Ereignis 624 nennt sie.',
  'smartcard/ksp-forced.fix.update-application-card-s':
    'Aktualisieren Sie das Programm oder die Middleware der Smartcard auf eine Version, die den Schlüsselspeicheranbieter (KSP) verwendet.',
  'smartcard/ksp-forced.fix.find-programs-still-ask':
    'Suchen Sie die Programme, die noch den alten Anbieter verlangen: Ereignis 624 des Smartcard-Dienstes.',
  'smartcard/linux-late-pcscd.title': 'Der Smartcard-Leser wurde zu spät erkannt: Beim Verbinden war er noch nicht bereit.',
  'smartcard/linux-late-pcscd.cause':
    'Das Verbindungsprogramm leitet die Leser um, die pcscd beim Verbinden kennt. Leser, die pcscd später findet, kennt es nicht, und jeder Aufruf dafür endet mit SCARD_E_UNKNOWN_READER.',
  'smartcard/linux-late-pcscd.fix.start-pcscd-before-connecting':
    'Starten Sie pcscd vor dem Verbinden, und lassen Sie es mit dem System starten.',
  'smartcard/nested-session.title': 'Aus einer Remotesitzung heraus lassen sich Smartcards nicht weitergeben.',
  'smartcard/nested-session.cause':
    'Die Sitzung wurde von einem Computer aus geöffnet, der selbst über Remotedesktop bedient wird (oder nach einem schnellen Benutzerwechsel). Von dort aus ist keine Verbindung mit umgeleiteten Smartcards möglich.',
  'smartcard/nested-session.source.session-local-device': 'Sitzung des lokalen Geräts',
  'smartcard/nested-session.value.of.part': ', {stationName}',
  'smartcard/nested-session.value.of': 'Remotesitzung, Protokoll {protocol}{detail}',
  'smartcard/nested-session.fix.connect-session-directly-device':
    'Verbinden Sie sich direkt von dem Gerät aus mit der Sitzung, an dem der Leser angeschlossen ist.',
  'smartcard/no-card.title': 'Der Smartcard-Leser bekommt keine Antwort von der Smartcard.',
  'smartcard/no-card.title-2': 'Im Smartcard-Leser steckt keine Smartcard.',
  'smartcard/no-card.cause':
    'Die Karte steckt im Leser, antwortet aber nicht auf das Zurücksetzen: Sie ist falsch herum eingesteckt, verschmutzt, defekt oder keine Smartcard.',
  'smartcard/no-card.cause-2': 'Der Leser ist vorhanden, aber leer. Ein Programm hat also nichts, was es verwenden kann.',
  'smartcard/no-card.source.of': 'Zustand von {name}',
  'smartcard/no-card.fix.take-card-out-wipe':
    'Nehmen Sie die Smartcard heraus, wischen Sie den Chip ab und stecken Sie sie mit dem Chip voran wieder ein.',
  'smartcard/no-card.fix.insert-card': 'Stecken Sie Ihre Smartcard ein.',
  'smartcard/no-card.fix.look-state-again-afterwards': 'Sehen Sie sich den Zustand danach noch einmal an.',
  'smartcard/no-local-reader.title': 'Smartcards lassen sich hier nicht verwenden: Der Smartcard-Dienst dieses Geräts antwortet nicht.',
  'smartcard/no-local-reader.title-2': 'An diesem Gerät ist kein Smartcard-Leser angeschlossen.',
  'smartcard/no-local-reader.cause':
    'Auf dem lokalen Gerät läuft kein Smartcard-Dienst. Deshalb kann von dort kein Leser umgeleitet werden.',
  'smartcard/no-local-reader.cause-2':
    'Das lokale Gerät zeigt keinen Leser an. Es gibt also nichts umzuleiten. Einen später angeschlossenen Leser leiten nur aktuelle Verbindungsprogramme in eine laufende Sitzung um.',
  'smartcard/no-local-reader.source.smart-card-readers': 'Smartcard-Leser',
  'smartcard/no-local-reader.fix.connect-card-reader-device':
    'Schließen Sie den Smartcard-Leser an dieses Gerät an, falls Sie einen verwenden.',
  'smartcard/no-local-reader.fix.install-reader-s-driver':
    'Installieren Sie den Treiber des Lesers, bei USB-Lesern meist den CCID-Treiber.',
  'smartcard/reader-on-host.fix.look-session-whether-smart': 'Prüfen Sie in der Sitzung, ob der Smartcard-Dienst läuft.',
  'smartcard/reader-on-host.fix.run-sidecheck-local-device': 'Führen Sie Sidecheck auf dem lokalen Gerät aus.',
  'smartcard/reader-on-host.title': 'Die Sitzung sucht einen Smartcard-Leser an Ihrem eigenen Gerät, und dort ist keiner.',
  'smartcard/reader-on-host.cause':
    'Der Smartcard-Dienst läuft auf dem Sitzungshost, trotzdem erhalten Programme in der Sitzung SCARD_E_NO_SERVICE: In einer Sitzung spricht die Smartcard-Schnittstelle mit dem lokalen Gerät. Ein Leser, der am Sitzungshost selbst steckt, lässt sich aus der Sitzung nicht verwenden.',
  'smartcard/reader-on-host.source.service-scardsvr': 'Dienst SCardSvr',
  'smartcard/reader-on-host.source.smart-card-readers': 'Smartcard-Leser',
  'smartcard/reader-on-host.value.none': 'keine',
  'smartcard/reader-on-host.fix.plug-reader-into-device':
    'Schließen Sie den Leser an das Gerät an, vor dem Sie sitzen, und verbinden Sie sich dann neu.',
  'smartcard/reader-on-host.fix.check-reader-listed': 'Prüfen Sie, ob der Leser dort angezeigt wird.',
  'smartcard/service-disabled.title': 'Ein Smartcard-Dienst ist ausgeschaltet. Die Anmeldung mit Smartcard kann fehlschlagen.',
  'smartcard/service-disabled.title-2': 'Smartcards sind ausgeschaltet: Ein Dienst, den sie brauchen, ist deaktiviert.',
  'smartcard/service-disabled.cause.part': '{name} ({side})',
  'smartcard/service-disabled.cause': 'Deaktiviert: {detail}. Das machen Skripte, die „überflüssige“ Dienste entfernen.',
  'smartcard/service-disabled.source.of': 'Dienst {name}',
  'smartcard/service-disabled.value.of': '{state}, Start {start}',
  'smartcard/service-not-triggered.title':
    'Der Remotecomputer bietet Ihre Smartcard bei der Anmeldung vielleicht nicht an, obwohl er den Leser sieht.',
  'smartcard/service-not-triggered.cause':
    'SCardSvr startet, wenn ein Leser gemeldet wird. Manche Verbindungsprogramme anderer Hersteller melden ihn nicht auf diese Weise: Die Liste der Leser funktioniert, aber die Anmeldung findet kein Zertifikat.',
  'smartcard/service-not-triggered.source.service-scardsvr': 'Dienst SCardSvr',
  'smartcard/service-not-triggered.value.of': '{state}, Start {start}',
  'smartcard/service-not-triggered.source.smart-card-readers': 'Smartcard-Leser',
  'smartcard/service-not-triggered.source.client': 'Verbindungsprogramm',
  'smartcard/service-not-triggered.fix.lock-session-sign-again': 'Sperren Sie die Sitzung und melden Sie sich mit der Smartcard wieder an.',
  'smartcard/slow-link.fix.run-smart-card-test':
    'Führen Sie den Smartcard-Test auch auf dem lokalen Gerät aus: Der Unterschied zeigt, ob die Verbindung langsam ist.',
  'smartcard/slow-link.title': 'Ihre Smartcard funktioniert in der Sitzung, aber langsam: Jeder Befehl hat einen weiten Weg.',
  'smartcard/slow-link.cause':
    'Jeder Befehl an die Smartcard läuft einmal zwischen Sitzung und lokalem Gerät hin und zurück, und Middleware sendet Hunderte davon.',
  'smartcard/slow-link.source.round-trip-one-command': 'Laufzeit eines Befehls (hin und zurück)',
  'smartcard/slow-link.value.of': '{Math} ms',
  'smartcard/slow-link.fix.use-wired-closer-network':
    'Verwenden Sie ein Netzwerkkabel oder ein näheres Netzwerk, und trennen Sie ein VPN, das die Verbindung nicht braucht.',
  'smartcard/slow-link.fix.shorten-path-session-host': 'Verkürzen Sie den Weg: ein Sitzungshost in einer näheren Region, RDP Shortpath.',
  'smartcard/slow-link.fix.ask-maker-card-s':
    'Fragen Sie den Hersteller der Smartcard-Middleware nach einer Version, die Gelesenes zwischenspeichert.',
  'smartcard/upn-unresolvable.title': 'Ihr Anmeldezertifikat sagt nicht, zu welcher Domäne Ihr Konto gehört.',
  'smartcard/upn-unresolvable.cause':
    'Über Domänengrenzen hinweg muss der UPN im Zertifikat <Name>@<DNS-Domäne> lauten, und die Domäne muss sich auflösen lassen. Sonst weiß Kerberos nicht, welche Domäne zuständig ist.',
  'smartcard/upn-unresolvable.fix.issue-certificate-again-proper':
    'Stellen Sie das Zertifikat neu aus, mit einem richtigen UPN im alternativen Antragstellernamen.',
  'smartcard/upn-unresolvable.fix.let-people-name-their': 'Oder lassen Sie die Benutzer bei der Anmeldung ihr Konto angeben.',
  'smartcard/xrdp-listed-only.title':
    'Ihr Smartcard-Leser kommt in der Sitzung an, aber die meisten Programme dort können die Smartcard nicht verwenden.',
  'smartcard/xrdp-listed-only.cause':
    'xrdp gibt Leser mit einem eigenen Protokoll weiter. Programme verwenden die PC/SC-Bibliothek des Systems (libpcsclite). Die fragt stattdessen den Dienst des Sitzungshosts und findet dort keinen solchen Leser.',
  'smartcard/xrdp-listed-only.source.readers-xrdp-s-channel': 'Leser, die der Kanalserver von xrdp auflistet',
  'smartcard/xrdp-listed-only.fix.give-program-xrdp-s':
    'Geben Sie dem Programm statt libpcsclite die PC/SC-Bibliothek von xrdp; sie liegt dem Quellcode von xrdp bei (sesman/chansrv/pcsc).',
  'smartcard/xrdp-listed-only.fix.use-card-windows-session':
    'Oder verwenden Sie die Smartcard in einer Windows-Sitzung oder auf dem lokalen Gerät.',
  'smartcard/xrdp-not-offered.source.smart-card-readers': 'Smartcard-Leser',
  'smartcard/xrdp-not-offered.value.of': '{code} {message}',
  'smartcard/xrdp-not-offered.title': 'Der Remotecomputer nimmt keine Smartcards an.',
  'smartcard/xrdp-not-offered.cause':
    'Der Kanalserver von xrdp hat in dieser Sitzung keinen Socket für Smartcards: Er wurde ohne sie gebaut, der Kanal ist ausgeschaltet, oder die Sitzung hat gerade erst begonnen.',
  'smartcard/xrdp-not-offered.fix.only-just-signed-check':
    'Wenn Sie sich gerade erst angemeldet haben, prüfen Sie in ein paar Sekunden noch einmal.',
  'smartcard/xrdp-not-offered.fix.leave-device-channel-etc':
    'Lassen Sie den Gerätekanal in /etc/xrdp/xrdp.ini, Abschnitt [Channels], eingeschaltet.',
  'smartcard/xrdp-not-offered.fix.install-xrdp-was-built': 'Installieren Sie ein xrdp, das mit Smartcards gebaut wurde.',
  'smartcard/xrdp-not-offered.title-2': 'Das Verbindungsprogramm gibt keine Smartcards weiter.',
  'smartcard/xrdp-not-offered.cause-2':
    'xrdp hat beim Verbindungsprogramm nach Smartcards gefragt, aber in dieser Verbindung gibt es dort kein solches Gerät.',
  'smartcard/xrdp-not-offered.fix.turn-smart-cards-client':
    'Schalten Sie Smartcards im Verbindungsprogramm ein. Bei FreeRDP ist das eine Option.'
}
