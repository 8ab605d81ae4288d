import type { rulesSmartcard as english } from '../en/rules-smartcard.ts'

export const rulesSmartcard: Readonly<Record<keyof typeof english, string>> = {
  'smartcard/card-differs.title': 'Im Remotedesktop erscheint eine andere Karte als auf Ihrem Gerät.',
  'smartcard/card-differs.cause':
    'Der Leser ist auf beiden Seiten da, aber es steckt nicht dieselbe Karte darin: Sie wurde während der Verbindung gewechselt, oder die Sitzung hat den Wechsel nicht bemerkt.',
  'smartcard/card-differs.fix.insert-again': 'Nehmen Sie die Karte an Ihrem Gerät aus dem Leser und stecken Sie sie wieder ein.',
  'smartcard/minidriver-differs.title': 'Auf Ihrem Gerät und im Remotedesktop werden verschiedene Treiber für Ihre Karte verwendet.',
  'smartcard/minidriver-differs.cause':
    'Windows benennt die Karte nach dem Kartentreiber, den es jeweils dafür hat: auf dem lokalen Gerät {here}, in der Sitzung {there}. Der Leser kommt an, aber ein anderer Treiber oder eine andere Version findet vielleicht keinen Schlüsselcontainer: Schlüssel und Zertifikat sind dort möglicherweise nicht verwendbar.',
  'smartcard/minidriver-differs.fix.same': 'Installieren Sie auf beiden Seiten denselben Kartentreiber (Minitreiber) in derselben Version.',
  'smartcard/minidriver-differs.fix.test': 'Prüfen Sie in der Sitzung, ob sich der Schlüssel der Karte verwenden lässt.',
  'smartcard/certificate-unusable.value.no-key': 'kein verwendbarer Schlüssel: Der angegebene Schlüsselcontainer fehlt',
  'smartcard/certificate-unusable.title': 'Mit dem Zertifikat auf Ihrer Karte können Sie sich nicht anmelden.',
  'smartcard/certificate-unusable.cause': 'Windows bietet es nicht an: {reasons}.',
  'smartcard/certificate-unusable.value.no-usage': 'nicht für die Smartcard-Anmeldung ausgestellt',
  'smartcard/certificate-unusable.value.expired': 'abgelaufen am {day}',
  'smartcard/certificate-unusable.value.not-yet': 'erst ab {day} gültig',
  'smartcard/certificate-unusable.value.ecc':
    'kein verwendbarer Schlüssel: ein ECC-Schlüssel, den Windows nur dann zur Anmeldung annimmt, wenn eine Richtlinie es erlaubt',
  'smartcard/certificate-unusable.value.sign-only': 'Schlüssel, der nur signieren darf',
  'smartcard/certificate-unusable.fix.issue':
    'Stellen Sie auf der Zertifizierungsstelle ein Zertifikat für die Anmeldung aus: gültig, RSA, mit Smartcard-Anmeldung (1.3.6.1.4.1.311.20.2.2).',
  'smartcard/certificate-unusable.fix.policy':
    'Oder erlauben Sie es durch eine Gruppenrichtlinie für das lokale Gerät und den Sitzungshost: Setzen Sie „{name}“ auf Aktiviert ({value} = 1).',
  'smartcard/in-exclusive-use.title': 'Ein anderes Programm belegt die Karte und gibt sie nicht frei.',
  'smartcard/in-exclusive-use.cause':
    'Die Karte ist exklusiv geöffnet (SCARD_STATE_EXCLUSIVE, SCARD_E_SHARING_VIOLATION). Bis das Programm sie freigibt, kann auf beiden Seiten kein anderes Programm sie verwenden.',
  'smartcard/in-exclusive-use.fix.close':
    'Schließen Sie auf Ihrem Gerät und in anderen Remotedesktops das Programm, das die Karte verwendet: Kartenverwaltung, Signaturprogramm, GnuPG (scdaemon).',
  'smartcard/in-exclusive-use.fix.gnupg': 'Beenden Sie auf einem lokalen Gerät mit Linux den Kartendienst von GnuPG.',
  'smartcard/issuer-not-in-ntauth.title': 'Die Domäne akzeptiert den Aussteller Ihres Anmeldezertifikats nicht.',
  'smartcard/issuer-not-in-ntauth.cause':
    'Die ausstellende Zertifizierungsstelle fehlt im NTAuth-Speicher des Unternehmens, oder die Zertifikatkette lässt sich nicht prüfen. Domänencontroller lehnen die Anmeldung mit einem solchen Zertifikat ab.',
  'smartcard/issuer-not-in-ntauth.value.unlisted': 'Aussteller steht nicht in NTAuth',
  'smartcard/issuer-not-in-ntauth.fix.look':
    'Sehen Sie sich den Speicher auf dem Computer an, auf dem die Anmeldung scheitert: auf dem Sitzungshost oder einem Domänencontroller.',
  'smartcard/issuer-not-in-ntauth.fix.publish':
    'Veröffentlichen Sie auf einem Computer der Domäne das Zertifikat der ausstellenden Zertifizierungsstelle in Active Directory.',
  'smartcard/issuer-not-in-ntauth.fix.fetch':
    'Damit die Sitzungshosts und Domänencontroller es sofort abrufen, führen Sie dies auf ihnen aus.',
  'smartcard/kdc-root-missing.title':
    'Ihr Gerät vertraut der Organisation nicht, zu der der Remotedesktop gehört. Deshalb können Sie sich nicht mit der Karte anmelden.',
  'smartcard/kdc-root-missing.cause':
    'Das lokale Gerät gehört nicht zur Domäne des Sitzungshosts, und das Stammzertifikat ihrer Domänencontroller (KDC) fehlt im lokalen NTAuth-Speicher. Die Remotedesktop-App kann deshalb nicht prüfen, wem es die PIN übergibt.',
  'smartcard/kdc-root-missing.source.join': 'Domänenbeitritt',
  'smartcard/kdc-root-missing.source.store': 'NTAuth-Speicher',
  'smartcard/kdc-root-missing.value.join': '{state, select, workgroup {Arbeitsgruppe} domain {Domäne} entra {Entra} other {Entra hybrid}}',
  'smartcard/kdc-root-missing.value.join-domain':
    '{state, select, workgroup {Arbeitsgruppe} domain {Domäne} entra {Entra} other {Entra hybrid}} {domain}',
  'smartcard/kdc-root-missing.value.no-root': 'kein Stammzertifikat der Domänencontroller',
  'smartcard/kdc-root-missing.fix.look':
    'Sehen Sie auf dem lokalen Gerät nach, ob das Stammzertifikat der Domänencontroller im NTAuth-Speicher steht.',
  'smartcard/kdc-root-missing.fix.add-root':
    'Fügen Sie auf dem lokalen Gerät das Stammzertifikat der Stelle hinzu, die das KDC-Zertifikat ausgestellt hat.',
  'smartcard/kdc-root-missing.fix.root-on-card':
    'Bei Karten für mehrere Domänen: Schreiben Sie die Stammzertifikate der Domäne auf die Karte, von einem Computer der Domäne aus.',
  'smartcard/ksp-forced.title':
    'Ein Programm kann Ihre Karte seit einem Windows-Update nicht mehr verwenden, obwohl der Leser funktioniert.',
  'smartcard/ksp-forced.cause':
    'Seit den Updates vom Oktober 2025 (CVE-2024-30098) übergibt Windows Zertifikate von RSA-Karten dem Schlüsselspeicheranbieter (KSP) statt dem älteren Anbieter (CSP). Programme und Middleware, die den älteren verlangen, scheitern mit „invalid provider type specified“; Ereignis 624 nennt sie.',
  'smartcard/ksp-forced.fix.update':
    'Aktualisieren Sie dort, wo sie läuft (in der Sitzung oder auf dem lokalen Gerät), die Anwendung oder die Middleware der Karte auf eine Version, die den Schlüsselspeicheranbieter (KSP) verwendet.',
  'smartcard/ksp-forced.fix.find':
    'Suchen Sie in der Sitzung und auf dem lokalen Gerät die Programme, die noch den älteren Anbieter verlangen: Ereignis 624 des Smartcard-Dienstes.',
  'smartcard/linux-late-pcscd.title': 'Der Smartcard-Leser wurde zu spät erkannt: Beim Verbinden war er noch nicht bereit.',
  'smartcard/linux-late-pcscd.cause':
    'Die Remotedesktop-App leitet die Leser um, die pcscd beim Verbinden kennt. Leser, die pcscd erst danach findet, sind ihr unbekannt; jeder Aufruf für sie endet mit SCARD_E_UNKNOWN_READER.',
  'smartcard/linux-late-pcscd.fix.start':
    'Starten Sie auf dem lokalen Gerät pcscd vor dem Verbinden und lassen Sie ihn mit dem System starten.',
  'smartcard/nested-session.title': 'Aus einem anderen Remotedesktop heraus lassen sich Smartcards nicht weitergeben.',
  'smartcard/nested-session.cause':
    'Die Sitzung wurde von einem Computer aus geöffnet, der selbst über Remotedesktop bedient wird (oder auf dem der Benutzer gewechselt wurde, ohne sich abzumelden). Von dort ist keine Verbindung mit umgeleiteten Smartcards möglich.',
  'smartcard/nested-session.source.session': 'Sitzung des lokalen Geräts',
  'smartcard/nested-session.value.remote': 'Remotesitzung, Protokoll {protocol}',
  'smartcard/nested-session.value.remote-station': 'Remotesitzung, Protokoll {protocol}, {station}',
  'smartcard/nested-session.fix.directly': 'Verbinden Sie sich direkt von dem lokalen Gerät aus, an dem der Leser angeschlossen ist.',
  'smartcard/no-card.title-silent': 'Die Karte im Smartcard-Leser antwortet nicht.',
  'smartcard/no-card.title-empty': 'Im Smartcard-Leser steckt keine Karte.',
  'smartcard/no-card.cause-silent':
    'Die Karte steckt im Leser, meldet sich aber nach dem Zurücksetzen nicht (kein ATR). Sie steckt falsch herum, ist verschmutzt oder defekt, oder es ist keine Smartcard.',
  'smartcard/no-card.cause-empty': 'Der Leser ist da, aber leer. Anwendungen finden deshalb nichts, was sie verwenden könnten.',
  'smartcard/no-card.fix.wipe':
    'Nehmen Sie die Karte an Ihrem Gerät aus dem Leser, wischen Sie den Chip ab, und stecken Sie sie mit dem Chip voran wieder ein.',
  'smartcard/no-card.fix.insert': 'Stecken Sie Ihre Karte an Ihrem Gerät in den Leser.',
  'smartcard/no-card.fix.look-again': 'Prüfen Sie den Status danach noch einmal, auf dem lokalen Gerät und in der Sitzung.',
  'smartcard/no-local-reader.title': 'An diesem Gerät ist kein Smartcard-Leser angeschlossen.',
  'smartcard/no-local-reader.title-stopped':
    'Smartcards lassen sich hier nicht verwenden: Der Smartcard-Dienst dieses Geräts antwortet nicht.',
  'smartcard/no-local-reader.cause':
    'Auf dem lokalen Gerät wird kein Leser gefunden; es gibt also nichts umzuleiten. Wird ein Leser erst später angeschlossen, leiten ihn nur aktuelle Remotedesktop-Apps in eine laufende Sitzung um.',
  'smartcard/no-local-reader.cause-stopped':
    'Auf dem lokalen Gerät läuft kein Smartcard-Dienst. Deshalb lässt sich von dort kein Leser umleiten.',
  'smartcard/no-local-reader.value.none':
    'kein Leser, Dienst {state, select, running {läuft} stopped {beendet} disabled {deaktiviert} other {unbekannt}}',
  'smartcard/no-local-reader.fix.connect': 'Schließen Sie den Smartcard-Leser an dieses Gerät an, falls Sie einen verwenden.',
  'smartcard/no-local-reader.fix.driver':
    'Installieren Sie auf dem lokalen Gerät den Smartcard-Dienst (pcscd) und den Treiber des Lesers; bei USB-Lesern ist das meist der CCID-Treiber.',
  'smartcard/reader-on-host.title': 'Der Remotedesktop sucht den Smartcard-Leser an Ihrem eigenen Gerät, aber dort ist keiner.',
  'smartcard/reader-on-host.cause':
    'Der Smartcard-Dienst läuft auf dem Sitzungshost, trotzdem erhalten Programme in der Sitzung SCARD_E_NO_SERVICE: In einer Sitzung spricht die Smartcard-API mit dem lokalen Gerät. Ein Leser, der am Sitzungshost selbst angeschlossen ist, lässt sich in der Sitzung nicht verwenden.',
  'smartcard/reader-on-host.value.running': 'läuft',
  'smartcard/reader-on-host.fix.look': 'Sehen Sie in der Sitzung nach, ob der Smartcard-Dienst läuft.',
  'smartcard/reader-on-host.fix.plug-in': 'Schließen Sie den Leser an das Gerät an, vor dem Sie sitzen, und verbinden Sie sich neu.',
  'smartcard/reader-on-host.fix.check': 'Prüfen Sie auf dem lokalen Gerät, ob der Leser aufgeführt ist.',
  'smartcard/reader-on-host.fix.service':
    'Verwenden Sie die Karte mit einem Programm, das Sie selbst im Remotedesktop öffnen: Ein Dienst, der dort im Hintergrund läuft, sieht andere Leser.',
  'smartcard/service-disabled.title': 'Smartcards funktionieren nicht: Ein Dienst, den sie brauchen, ist deaktiviert.',
  'smartcard/service-disabled.title-works': 'Ein Smartcard-Dienst ist deaktiviert. Die Anmeldung mit der Karte kann deshalb scheitern.',
  'smartcard/service-disabled.cause': 'Deaktiviert: {services}. Das kann von einem Skript kommen, das „unnötige“ Dienste deaktiviert.',
  'smartcard/service-disabled.value.on': '{name} {side, select, local {auf dem lokalen Gerät} other {in der Sitzung}}',
  'smartcard/service-not-triggered.title':
    'Der Remotedesktop bietet Ihre Karte bei der Anmeldung vielleicht nicht an, obwohl er den Leser sieht.',
  'smartcard/service-not-triggered.cause':
    'SCardSvr startet, wenn ein Leser gemeldet wird. Manche Remotedesktop-Apps anderer Hersteller melden ihn nicht auf diesem Weg: Die Leser sind dann aufgeführt, aber die Anmeldung findet kein Zertifikat.',
  'smartcard/service-not-triggered.fix.sign-in-again': 'Sperren Sie den Remotedesktop, und melden Sie sich mit der Karte wieder an.',
  'smartcard/slow-link.title': 'Ihre Karte funktioniert im Remotedesktop, aber langsam: Jeder Befehl hat einen weiten Weg.',
  'smartcard/slow-link.cause':
    'Jeder Befehl an die Karte geht einmal zwischen Sitzung und lokalem Gerät hin und zurück, und Middleware schickt Hunderte davon.',
  'smartcard/slow-link.title.elsewhere': 'Ihre Karte funktioniert im Remotedesktop, aber langsam, obwohl die Verbindung schnell ist.',
  'smartcard/slow-link.cause.elsewhere':
    'Die Verbindung selbst braucht nur einen kleinen Teil jedes Befehls. Der Rest geht auf dem Weg durch die Remotedesktop-App oder den Sitzungshost verloren, und Middleware schickt Hunderte von Befehlen.',
  'smartcard/slow-link.source.round-trip': 'Laufzeit eines Befehls (hin und zurück)',
  'smartcard/slow-link.fix.test-here':
    'Führen Sie den Smartcard-Test auch auf dem lokalen Gerät aus: Der Unterschied zeigt, ob die Verbindung langsam ist.',
  'smartcard/slow-link.fix.closer':
    'Schließen Sie Ihr Gerät mit einem Netzwerkkabel an, oder verwenden Sie ein Netz, das näher am Remotedesktop liegt, und trennen Sie ein VPN, das die Verbindung nicht braucht.',
  'smartcard/slow-link.fix.shorten': 'Verkürzen Sie die Strecke: ein Sitzungshost in einer näheren Region, RDP Shortpath.',
  'smartcard/slow-link.fix.middleware':
    'Fragen Sie den Hersteller der Karten-Middleware nach einer Version, die Gelesenes zwischenspeichert, und installieren Sie sie in der Sitzung.',
  'smartcard/polkit-refused.title': 'Dieser Linux-Computer lässt Sie in diesem Remotedesktop keine Smartcards verwenden.',
  'smartcard/polkit-refused.cause':
    'Der Smartcard-Dienst (pcscd) hat polkit gefragt, und polkit hat dieses Programm nicht zugelassen. Ohne eigene Regel wird nur zugelassen, wer direkt am Bildschirm des Computers angemeldet ist; ein Desktop oder eine Shell über das Netzwerk zählt nicht dazu.',
  'smartcard/polkit-refused.fix.screen':
    'Melden Sie sich nach Möglichkeit direkt am Bildschirm {side, select, local {des lokalen Geräts} other {des Remotedesktop-Computers}} an.',
  'smartcard/polkit-refused.fix.rules':
    'Erlauben Sie auf {side, select, local {dem lokalen Gerät} other {dem Sitzungshost}} den betroffenen Benutzern die Aktionen {actions} mit einer polkit-Regel in {folder} (Debian 12, Ubuntu 24.04, Fedora und RHEL ab 8) und starten Sie polkit neu.',
  'smartcard/polkit-refused.fix.pkla':
    'Unter Debian 11 und Ubuntu 22.04, deren polkit älter ist, legen Sie auf {side, select, local {dem lokalen Gerät} other {dem Sitzungshost}} stattdessen in {folder} eine .pkla-Datei für dieselben Aktionen an.',
  'smartcard/polkit-refused.fix.look':
    'Sehen Sie auf {side, select, local {dem lokalen Gerät} other {dem Sitzungshost}} im Journal nach, welche Regel entschieden hat; pcscd nennt dort den abgewiesenen Benutzer und das Programm.',
  'smartcard/upn-unresolvable.title': 'Aus Ihrem Anmeldezertifikat geht nicht hervor, zu welcher Domäne Ihr Konto gehört.',
  'smartcard/upn-unresolvable.cause':
    'Über Domänen hinweg muss der UPN im Zertifikat die Form <Name>@<DNS-Domäne> haben, und die Domäne muss sich auflösen lassen. Sonst weiß Kerberos nicht, welche Domäne es fragen soll.',
  'smartcard/upn-unresolvable.value.form': 'UPN „{upn}“ hat nicht die Form <Name>@<DNS-Domäne>',
  'smartcard/upn-unresolvable.value.domain': 'die Domäne des UPN „{upn}“ lässt sich nicht auflösen',
  'smartcard/upn-unresolvable.fix.issue':
    'Stellen Sie das Zertifikat auf der Zertifizierungsstelle neu aus, mit einem gültigen UPN im alternativen Antragstellernamen.',
  'smartcard/upn-unresolvable.fix.hint':
    'Oder erlauben Sie den Benutzern durch eine Richtlinie für die Sitzungshosts, bei der Anmeldung ihr Konto anzugeben.',
  'smartcard/xrdp-listed-only.title':
    'Ihr Smartcard-Leser kommt im Remotedesktop an, aber die meisten Programme dort können die Karte nicht verwenden.',
  'smartcard/xrdp-listed-only.cause':
    'xrdp gibt Leser über ein eigenes Protokoll weiter. Programme verwenden die PC/SC-Bibliothek des Systems (libpcsclite). Diese fragt stattdessen den Dienst des Sitzungshosts selbst und findet dort keinen solchen Leser.',
  'smartcard/xrdp-listed-only.source.listed': 'Leser, die der Kanaldienst von xrdp aufführt',
  'smartcard/xrdp-listed-only.fix.library':
    'Lassen Sie das Programm auf dem xrdp-Host anstelle von libpcsclite die PC/SC-Bibliothek von xrdp verwenden; sie liegt dem Quelltext von xrdp bei (sesman/chansrv/pcsc).',
  'smartcard/xrdp-listed-only.fix.elsewhere': 'Verwenden Sie die Karte in einem Remotedesktop von Windows oder auf dem lokalen Gerät.',
  'smartcard/xrdp-not-offered.title-ended': 'Der Teil des Remotedesktops, der Geräte weitergibt, läuft nicht mehr.',
  'smartcard/xrdp-not-offered.cause-ended':
    'Der Kanaldienst von xrdp (xrdp-chansrv) hatte in dieser Sitzung einen Socket, aber dort antwortet niemand mehr. Er überträgt Smartcards, Ton in beide Richtungen, Laufwerke und die Zwischenablage, und xrdp startet ihn nicht wieder.',
  'smartcard/xrdp-not-offered.fix.new-session':
    'Melden Sie sich vom Remotedesktop ab, damit er endet, und verbinden Sie sich neu: Nur dann startet dieser Teil neu. Die Verbindung zu trennen und wiederherzustellen, reicht nicht.',
  'smartcard/xrdp-not-offered.title-host': 'Der Remotedesktop gibt Smartcards nicht weiter.',
  'smartcard/xrdp-not-offered.cause-host':
    'Der Kanaldienst von xrdp hat in dieser Sitzung keinen Socket für Smartcards: Er wurde ohne Smartcards gebaut, der Kanal ist ausgeschaltet, oder die Sitzung hat gerade erst begonnen.',
  'smartcard/xrdp-not-offered.title-client': 'Ihre Remotedesktop-App gibt Smartcards nicht weiter.',
  'smartcard/xrdp-not-offered.cause-client':
    'xrdp hat bei der Remotedesktop-App nach Smartcards gefragt, aber diese bietet in dieser Verbindung keine an.',
  'smartcard/xrdp-not-offered.fix.wait':
    'Wenn Sie sich gerade erst angemeldet haben, prüfen Sie es im Remotedesktop in ein paar Sekunden noch einmal.',
  'smartcard/xrdp-not-offered.fix.channel':
    'Sorgen Sie auf dem xrdp-Host dafür, dass in /etc/xrdp/xrdp.ini im Abschnitt [Channels] der Gerätekanal eingeschaltet bleibt.',
  'smartcard/xrdp-not-offered.fix.install': 'Installieren Sie auf dem xrdp-Host ein xrdp, das mit Smartcards gebaut wurde.',
  'smartcard/xrdp-not-offered.fix.client':
    'Schalten Sie auf Ihrem Gerät Smartcards in Ihrer Remotedesktop-App ein. Bei FreeRDP ist das eine Option.'
}
