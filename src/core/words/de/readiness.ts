import type { readiness as english } from '../en/readiness.ts'

export const readiness: Readonly<Record<keyof typeof english, string>> = {
  'sign-in.place.hello': 'im Windows Hello-Container',
  'sign-in.place.smartcard': 'auf einer Smartcard',
  'sign-in.unknown.text-does-show-certificate':
    'Im Text stehen die Verwendungszwecke des Zertifikats nicht; führen Sie Sidecheck auf dem lokalen Gerät aus.',
  'sign-in.problem.certificate-lacks': 'Dem Zertifikat fehlt der Verwendungszweck {oid}.',
  'sign-in.problem.expired': 'Abgelaufen am {notAfter}.',
  'sign-in.problem.valid': 'Erst ab {notBefore} gültig.',
  'sign-in.unknown.dates-written-machine-s': 'Das Datum ist im Format des Geräts angegeben; führen Sie Sidecheck dort aus, um es zu lesen.',
  'sign-in.ok.valid-until': 'Gültig bis {notAfter}.',
  'sign-in.unknown.text-does-show-upn': 'Im Text steht der UPN nicht; führen Sie Sidecheck auf dem lokalen Gerät aus.',
  'sign-in.problem.certificate-names-no-upn': 'Im Zertifikat steht kein UPN.',
  'sign-in.problem.name-dns-domain': '„{upn}“ hat nicht die Form <Name>@<DNS-Domäne>.',
  'sign-in.problem.domain-does-resolve': 'Die Domäne {domain} lässt sich nicht auflösen.',
  'sign-in.ok.upn-form': '{upn}, die Form stimmt',
  'sign-in.ok.upn-resolves': '{upn}, auflösbar',
  'sign-in.problem.key-may-only-sign': 'Der Schlüssel darf nur signieren; die Anmeldung braucht „Allow signature keys valid for Logon“.',
  'sign-in.unknown.key-s-algorithm-was': 'Der Algorithmus des Schlüssels wurde nicht gelesen.',
  'sign-in.problem.signing-needs-allow-ecc':
    '{keyAlgorithm}: Die Anmeldung braucht „Allow ECC certificates to be used for logon and authentication“.',
  'sign-in.ok.ntauth': '{detail} steht in NTAuth.',
  'sign-in.problem.ntauth': '{detail} steht nicht in NTAuth.',
  'sign-in.unknown.look-certutil--viewstore--enterprise': 'Sehen Sie mit certutil -viewstore -enterprise NTAuth nach.',
  'sign-in.problem.private-key-gone-missing': 'Der private Schlüssel fehlt: „Missing stored keyset“.',
  'sign-in.ok.key-named-beside-certificate': 'Beim Zertifikat ist ein Schlüssel angegeben.',
  'sign-in.unknown.no-certificate-look': 'Es gibt kein Zertifikat {place}, das sich prüfen ließe.',
  'sign-in.ok.provider': '{provider}: {subject}',
  'sign-in.unknown.certificate-store-was-read':
    'Der Zertifikatspeicher wurde nicht gelesen: Führen Sie Sidecheck auf dem lokalen Gerät aus, oder fügen Sie certutil -store -user my ein.',
  'sign-in.problem.choice': 'Kein Zertifikat {place}.',
  'sign-in.problem.choice-2': 'Kein Zertifikat {place}; die gefundenen liegen bei: {names}.',
  'sign-in.fix.issue-certificate-again-template':
    'Stellen Sie das Zertifikat auf der Zertifizierungsstelle neu aus, mit einer Vorlage oder einem Profil für die Anmeldung.',
  'sign-in.fix.deploy-intune-scep-pkcs': 'Verteilen Sie es mit Intune (SCEP oder PKCS).',
  'sign-in.fix.ad-cs': 'Oder mit AD CS: Setzen Sie dies in der Vorlage auf der Zertifizierungsstelle.',
  'sign-in.fix.template':
    'Duplizieren Sie auf der Zertifizierungsstelle die Vorlage „Smartcard Logon“: Kompatibilität Windows Server 2012, Zweck Signatur und Smartcard-Anmeldung, mit demselben Schlüssel erneuern, RSA mit mindestens 2048 Bit, SHA256. Für Intune kommt der Antragstellername aus der Anforderung, für AD CS aus Active Directory, mit dem UPN.',
  'sign-in.fix.template-pkcs':
    'Erlauben Sie auf der Zertifizierungsstelle in der Vorlage für ein PKCS-Profil, dass der private Schlüssel exportiert wird.',
  'sign-in.fix.template-publish':
    'Geben Sie dem Konto, das anfordert, das Recht „Registrieren“: dem Konto des SCEP- oder PKCS-Connectors oder den Benutzern selbst. Veröffentlichen Sie die Vorlage dann auf der Zertifizierungsstelle, warten Sie, bis sie repliziert ist, und starten Sie den Dienst der Zertifizierungsstelle neu.',
  'sign-in.fix.scep-profile':
    'Im SCEP- oder PKCS-Profil für Benutzer in Intune: dieser Antragstellername, der UPN als alternativer Antragstellername, Schlüsselverwendung „Digitale Signatur“, 2048 Bit, SHA-2 und das Stammzertifikat aus dem Profil für vertrauenswürdige Zertifikate. Nötig ist ein Connector für SCEP oder PKCS.',
  'sign-in.fix.scep-mismatch':
    'Verwenden Sie im Intune-Profil diesen Antragstellernamen, wenn das Suffix des UPN nicht der Name der Active Directory-Domäne ist.',
  'sign-in.fix.enrol-hybrid':
    'Fordern Sie es auf dem lokalen Gerät bei AD CS an, wenn dieses hybrid eingebunden ist und einen Domänencontroller und die ausstellende Zertifizierungsstelle erreicht.',
  'sign-in.fix.other-ca':
    'Verwenden Sie bei der Zertifizierungsstelle eines anderen Herstellers deren SCEP-Anbindung an Intune, oder erzeugen Sie eine Anforderung für den vorhandenen Schlüssel von Windows Hello und reichen Sie sie dort ein.',
  'sign-in.fix.check': 'Prüfen Sie es auf dem lokalen Gerät.',
  'sign-in.fix.issue-certificate-onto-card':
    'Stellen Sie auf der Zertifizierungsstelle ein Zertifikat für die Karte aus, und speichern Sie es darauf.',
  'sign-in.requirement.provider': 'Ein Zertifikat, dessen Schlüssel {place} liegt',
  'sign-in.requirement.keyset': 'Der private Schlüssel des Zertifikats ist vorhanden',
  'sign-in.fix.repair-link-between-certificate':
    'Stellen Sie auf dem lokalen Gerät die Verbindung zwischen Zertifikat und Schlüssel wieder her, oder fordern Sie das Zertifikat neu an.',
  'sign-in.requirement.usage-logon': 'Das Zertifikat ist für die Anmeldung ausgestellt (Smartcard-Anmeldung)',
  'sign-in.requirement.usage-client': 'Das Zertifikat ist für die Clientauthentifizierung ausgestellt',
  'sign-in.requirement.validity': 'Das Zertifikat ist heute gültig',
  'sign-in.fix.renew-certificate-check-clock': 'Erneuern Sie auf dem lokalen Gerät das Zertifikat, und prüfen Sie die Uhrzeit.',
  'sign-in.requirement.key': 'Die Art des Schlüssels ist für die Anmeldung zugelassen',
  'sign-in.fix.allow-kind-policy':
    'Oder lassen Sie diese Art von Schlüssel durch eine Richtlinie für das lokale Gerät und den Sitzungshost zu.',
  'sign-in.requirement.upn': 'Im Zertifikat steht das Konto als <Name>@<DNS-Domäne>',
  'sign-in.fix.let-people-name-their': 'Oder erlauben Sie den Benutzern durch eine Richtlinie für die Sitzungshosts, ihr Konto anzugeben.',
  'sign-in.requirement.ntauth': 'Die Domäne erkennt die ausstellende Zertifizierungsstelle an (NTAuth)',
  'sign-in.fix.publish-issuing-ca':
    'Veröffentlichen Sie auf einem Computer der Domäne das Zertifikat der ausstellenden Zertifizierungsstelle in Active Directory.',
  'sign-in.ok.reader-local-device-session':
    'Ein Leser des lokalen Geräts ist in der Sitzung. Testen Sie zum Schluss die Anwendung oder Website, die die Karte braucht.',
  'sign-in.problem.smart-card-redirection': 'Umleitung der Smartcards: {summary}.',
  'sign-in.unknown.text': '{summary}.',
  'sign-in.ok.certutil--scinfo-shows-no': 'certutil -scinfo zeigt keinen Fehler in der Zertifikatkette.',
  'sign-in.unknown.paste-certutil--scinfo-verifies': 'Fügen Sie certutil -scinfo ein: Es prüft die Zertifikatkette.',
  'sign-in.ok.root-certificate-local-ntauth': 'Das Stammzertifikat steht im lokalen NTAuth-Speicher.',
  'sign-in.problem.root-certificate-local-ntauth': 'Das Stammzertifikat steht nicht im lokalen NTAuth-Speicher.',
  'sign-in.ok.both-joined': 'Beide gehören zu {detail}.',
  'sign-in.unknown.look-certutil--viewstore--enterprise-2':
    'Sehen Sie auf dem lokalen Gerät mit certutil -viewstore -enterprise NTAuth nach.',
  'sign-in.problem.sign-in-was-refused-account': 'Die Anmeldung wurde für dieses Konto verweigert.',
  'sign-in.ok.session-so-account-may': 'Es gibt eine Sitzung, also darf sich das Konto verbinden.',
  'sign-in.unknown.no-usages': 'Im Text stehen die Verwendungszwecke des Zertifikats nicht.',
  'sign-in.unknown.no-upn': 'Im Text steht der UPN nicht.',
  'sign-in.unknown.no-dates': 'Das Datum ist im Format des Geräts angegeben; welches das ist, steht nicht im Text.',
  'sign-in.unknown.store-not-read': 'Der Zertifikatspeicher konnte nicht gelesen werden. Fügen Sie certutil -store -user my ein.',
  'sign-in.unknown.readers-not-read': 'Die Leser konnten nicht gelesen werden. Fügen Sie certutil -scinfo ein.',
  'sign-in.unknown.not-read-local': 'Das konnte auf dem lokalen Gerät nicht gelesen werden.',
  'sign-in.unknown.not-read-session': 'Das konnte in der Sitzung nicht gelesen werden.',
  'sign-in.unknown.run-sidecheck-session': 'Führen Sie Sidecheck in der Sitzung aus.',
  'sign-in.requirement.redirection':
    'Die Umleitung von Smartcards ist eingeschaltet: Die Sitzung fragt das lokale Gerät nach dem Zertifikat',
  'sign-in.requirement.chain': 'Die Zertifikatkette lässt sich auf dem Sitzungshost prüfen',
  'sign-in.fix.deploy-root-intermediate-ca': 'Verteilen Sie Stamm- und Zwischenzertifikate an die lokalen Geräte und Sitzungshosts.',
  'sign-in.fix.trusted-root-profile':
    'Verwenden Sie mit Intune ein Profil für vertrauenswürdige Zertifikate, für die Stamm- und jede Zwischenzertifizierungsstelle.',
  'sign-in.requirement.kdc-root': 'Das lokale Gerät vertraut den Domänencontrollern (Stammzertifikat des KDC)',
  'sign-in.fix.add-root-certificate-kdc': 'Fügen Sie auf dem lokalen Gerät das Stammzertifikat des Ausstellers des KDC-Zertifikats hinzu.',
  'sign-in.fix.cards-across-domains':
    'Bei Karten für mehrere Domänen: Schreiben Sie die Stammzertifikate der Domäne auf die Karte, von einem Computer der Domäne aus.',
  'sign-in.requirement.may-connect': 'Das Konto darf sich per Remotedesktop anmelden',
  'sign-in.fix.add-account-remote-computer': 'Fügen Sie das Konto auf dem Sitzungshost hinzu.',
  'sign-in.requirement.hello-device': 'Auf dem lokalen Gerät läuft Windows, und Windows Hello for Business ist eingerichtet',
  'sign-in.fix.set-up-windows-hello': 'Richten Sie auf diesem Gerät eine Windows Hello-PIN ein.',
  'sign-in.fix.deploy-windows-hello-business':
    'Stellen Sie Windows Hello for Business mit Intune oder einer Gruppenrichtlinie auf dem lokalen Gerät bereit.',
  'sign-in.unknown.run-sidecheck-local-device': 'Führen Sie Sidecheck auf dem lokalen Gerät aus.',
  'sign-in.problem.local-device-does-run': 'Auf dem lokalen Gerät läuft kein Windows.',
  'sign-in.fix.connect-windows-device-windows':
    'Verbinden Sie sich von einem Windows-Gerät aus, auf dem Windows Hello eingerichtet ist, oder melden Sie sich auf andere Weise an der Sitzung an.',
  'sign-in.ok.reader': 'Der Leser „{name}“ ist da.',
  'sign-in.ok.container-holds-certificate': 'Der Container enthält ein Zertifikat.',
  'sign-in.unknown.no-windows-hello-business':
    'Es ist kein Leser von Windows Hello for Business aufgeführt; prüfen Sie NgcSet mit dsregcmd /status.',
  'sign-in.requirement.hello-one-management': 'Windows Hello und seine Zertifikate werden an einer Stelle verwaltet',
  'sign-in.fix.configure-windows-hello-business':
    'Konfigurieren Sie Windows Hello for Business in Intune, wenn die Zertifikate aus Intune kommen.',
  'sign-in.problem.0x82ab0011-logged-certificates-intune':
    '0x82ab0011 steht im Protokoll: Die Zertifikate kommen aus Intune, Windows Hello wird per Gruppenrichtlinie verwaltet.',
  'sign-in.ok.log-shows-no-0x82ab0011': '0x82ab0011 steht nicht im Protokoll.',
  'sign-in.unknown.look-0x82ab0011-log-devicemanagement-enterprise-diagnostics-provider':
    'Suchen Sie 0x82ab0011 im Protokoll DeviceManagement-Enterprise-Diagnostics-Provider.',
  'sign-in.requirement.hello-biometrics': 'Biometrie: keine doppelte Registrierung und keine anderen Anmeldeinformationen',
  'sign-in.fix.use-pin': 'Verwenden Sie auf Ihrem Gerät die PIN.',
  'sign-in.unknown.known-pin-works-either': 'Nicht bekannt; die PIN funktioniert in jedem Fall.',
  'sign-in.problem.dual-enrolment-biometrics-do':
    'Die doppelte Registrierung ist eingeschaltet: Biometrie funktioniert nicht, die PIN schon.',
  'sign-in.ok.no-dual-enrolment': 'Keine doppelte Registrierung.',
  'sign-in.requirement.hello-gesture': 'Es ist bekannt, mit welcher Geste man sich über Windows Hello an der Sitzung anmeldet',
  'sign-in.ok.gesture-hybrid':
    'Nur die PIN: Das Gerät ist hybrid eingebunden, und die Abfrage nennt Windows Hello „Security device credential“.',
  'sign-in.ok.gesture-entra': 'Jede eingerichtete Geste, auch biometrische: Das Gerät ist in Microsoft Entra eingebunden.',
  'sign-in.unknown.gesture':
    'Fügen Sie die Ausgabe von dsregcmd /status auf dem lokalen Gerät ein: Hybrid eingebundene Geräte nehmen nur die PIN und nennen sie „Security device credential“.',
  'sign-in.requirement.hello-forest': 'Der Sitzungshost gehört zur Active Directory-Gesamtstruktur des Kontos',
  'sign-in.unknown.forest': 'Vergleichen Sie die Gesamtstruktur des Sitzungshosts mit der des Kontos.',
  'sign-in.fix.forest':
    'Verbinden Sie sich mit einem Sitzungshost in der Gesamtstruktur des Kontos: Anderswo meldet das Zertifikat Sie nicht an.',
  'sign-in.requirement.smartcard-service': 'Der Smartcard-Dienst des lokalen Geräts funktioniert',
  'sign-in.problem.scardsvr-disabled': 'SCardSvr ist deaktiviert.',
  'sign-in.ok.certutil--scinfo-lists-readers': 'certutil -scinfo führt Leser auf.',
  'sign-in.ok.lists-readers': 'Er führt Leser auf.',
  'sign-in.requirement.smartcard-reader': 'Ein Leser mit Karte ist am lokalen Gerät angeschlossen',
  'sign-in.fix.connect-reader-insert-card': 'Schließen Sie den Leser an Ihr Gerät an, und stecken Sie die Karte ein.',
  'sign-in.unknown.run-sidecheck-local-device-2': 'Führen Sie Sidecheck auf dem lokalen Gerät aus, oder fügen Sie certutil -scinfo ein.',
  'sign-in.problem.no-reader-connected': 'Es ist kein Leser angeschlossen.',
  'sign-in.problem.no-card-answers-name': 'In {detail} antwortet keine Karte.',
  'sign-in.requirement.smartcard-direct': 'Die Sitzung wird direkt vom Gerät aus geöffnet, nicht aus einer anderen Sitzung',
  'sign-in.fix.connect-directly-device-reader': 'Verbinden Sie sich direkt von dem lokalen Gerät aus, an dem der Leser angeschlossen ist.',
  'sign-in.fix.net-use':
    'Lassen Sie in der Sitzung Windows selbst nach der Karte fragen, für eine Freigabe, die das Konto öffnen darf: Das prüft Leser, PIN und Zertifikat ohne eine Anwendung.',
  'sign-in.fix.efs':
    'Sind Dateien mit EFS für die Karte verschlüsselt, öffnen Sie eine davon in der Sitzung: Die lokale Sicherheitsautorität (LSA) muss dort den Leser und das Zertifikat finden, sonst lässt sich die Datei nicht öffnen.',
  'sign-in.requirement.pin': 'Die Karte nimmt die PIN bei der ersten Abfrage einer Verbindung an',
  'sign-in.ok.pin': 'Was gelesen wurde, zeigt keine abgelehnte PIN.',
  'sign-in.problem.pin': 'Die Karte hat die PIN abgelehnt: {detail}.',
  'sign-in.unknown.pin':
    'Die PIN wird je Verbindung einmal abgefragt. Weitere Abfragen bedeuten eine falsche PIN oder einen Fehler der Karte; fügen Sie die Ausgabe von certutil -scinfo ein.',
  'sign-in.fix.pin':
    'Geben Sie die PIN sorgfältig ein, auf Ihrem Gerät wie in der Sitzung: Nach wenigen falschen Eingaben sperrt sich die Karte. Stimmt die PIN und wird sie dennoch erneut abgefragt, testen Sie die Karte in einem anderen Leser.',
  'sign-in.fix.saved-pin':
    'Entfernen Sie auf dem lokalen Gerät eine gespeicherte PIN oder ein gespeichertes Kennwort für diese Verbindung aus der Anmeldeinformationsverwaltung: Eine alte wird ohne Nachfrage versucht.',
  'sign-in.problem.local-device-itself-remote': 'Das lokale Gerät ist selbst eine Remotesitzung.',
  'sign-in.ok.local-device-used-directly': 'Das lokale Gerät wird direkt verwendet.',
  'sign-in.requirement.smartcard-session-service': 'Die Smartcard-Dienste des Sitzungshosts sind nicht deaktiviert',
  'sign-in.fix.same-scdeviceenum-scpolicysvc-certpropsvc': 'Dasselbe in der Sitzung für ScDeviceEnum, SCPolicySvc und CertPropSvc.',
  'sign-in.ok.none-disabled': 'Keiner ist deaktiviert.',
  'sign-in.problem.disabled-name-join': 'Deaktiviert: {detail}.'
}
