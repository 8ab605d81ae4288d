import type { readiness as english } from '../en/readiness.ts'

export const readiness: Readonly<Record<keyof typeof english, string>> = {
  'sign-in.place.hello': 'im Windows Hello-Container',
  'sign-in.place.smartcard': 'auf einer Smartcard',
  'sign-in.unknown.usages-not-in-text':
    'Im Text stehen die Verwendungszwecke des Zertifikats nicht; führen Sie Sidecheck auf dem lokalen Gerät aus.',
  'sign-in.problem.usage-lacks': 'Dem Zertifikat fehlt der Verwendungszweck {oid}.',
  'sign-in.problem.expired': 'Abgelaufen am {notAfter}.',
  'sign-in.problem.not-yet-valid': 'Erst ab {notBefore} gültig.',
  'sign-in.unknown.dates-not-readable': 'Das Datum ist im Format des Geräts angegeben; führen Sie Sidecheck dort aus, um es zu lesen.',
  'sign-in.ok.valid-until': 'Gültig bis {notAfter}.',
  'sign-in.unknown.upn-not-in-text': 'Im Text steht der UPN nicht; führen Sie Sidecheck auf dem lokalen Gerät aus.',
  'sign-in.problem.upn-none': 'Im Zertifikat steht kein UPN.',
  'sign-in.problem.upn-form': '„{upn}“ hat nicht die Form <Name>@<DNS-Domäne>.',
  'sign-in.problem.upn-domain-unresolved': 'Die Domäne {domain} lässt sich nicht auflösen.',
  'sign-in.ok.upn-form': '{upn}, die Form stimmt',
  'sign-in.ok.upn-resolves': '{upn}, auflösbar',
  'sign-in.problem.key-signature-only': 'Der Schlüssel darf nur signieren; die Anmeldung braucht „Allow signature keys valid for Logon“.',
  'sign-in.unknown.key-algorithm': 'Der Algorithmus des Schlüssels wurde nicht gelesen.',
  'sign-in.problem.key-ecc': '{keyAlgorithm}: Die Anmeldung braucht „Allow ECC certificates to be used for logon and authentication“.',
  'sign-in.ok.ntauth': '{detail} steht in NTAuth.',
  'sign-in.problem.ntauth': '{detail} steht nicht in NTAuth.',
  'sign-in.unknown.ntauth': 'Sehen Sie mit certutil -viewstore -enterprise NTAuth nach.',
  'sign-in.problem.keyset-gone': 'Der private Schlüssel fehlt: „Missing stored keyset“.',
  'sign-in.ok.keyset': 'Beim Zertifikat ist ein Schlüssel angegeben.',
  'sign-in.unknown.no-certificate': 'Es gibt kein Zertifikat {place}, das sich prüfen ließe.',
  'sign-in.ok.provider': '{provider}: {subject}',
  'sign-in.unknown.store-not-asked':
    'Der Zertifikatspeicher wurde nicht gelesen: Führen Sie Sidecheck auf dem lokalen Gerät aus, oder fügen Sie certutil -store -user my ein.',
  'sign-in.problem.provider-none': 'Kein Zertifikat {place}.',
  'sign-in.problem.provider-others': 'Kein Zertifikat {place}; die gefundenen liegen bei: {names}.',
  'sign-in.fix.reissue':
    'Stellen Sie das Zertifikat auf der Zertifizierungsstelle neu aus, mit einer Vorlage oder einem Profil für die Anmeldung.',
  'sign-in.fix.deploy-by-intune': 'Verteilen Sie es mit Intune (SCEP oder PKCS).',
  'sign-in.fix.deploy-by-ad-cs': 'Oder mit AD CS: Setzen Sie dies in der Vorlage auf der Zertifizierungsstelle.',
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
  'sign-in.fix.look-again': 'Prüfen Sie es auf dem lokalen Gerät.',
  'sign-in.fix.issue-onto-card': 'Stellen Sie auf der Zertifizierungsstelle ein Zertifikat für die Karte aus, und speichern Sie es darauf.',
  'sign-in.requirement.provider': 'Ein Zertifikat, dessen Schlüssel {place} liegt',
  'sign-in.requirement.keyset': 'Der private Schlüssel des Zertifikats ist vorhanden',
  'sign-in.fix.repair-key':
    'Stellen Sie auf dem lokalen Gerät die Verbindung zwischen Zertifikat und Schlüssel wieder her, oder fordern Sie das Zertifikat neu an.',
  'sign-in.requirement.usage-logon': 'Das Zertifikat ist für die Anmeldung ausgestellt (Smartcard-Anmeldung)',
  'sign-in.requirement.usage-client': 'Das Zertifikat ist für die Clientauthentifizierung ausgestellt',
  'sign-in.requirement.validity': 'Das Zertifikat ist heute gültig',
  'sign-in.fix.renew': 'Erneuern Sie auf dem lokalen Gerät das Zertifikat, und prüfen Sie die Uhrzeit.',
  'sign-in.requirement.key': 'Die Art des Schlüssels ist für die Anmeldung zugelassen',
  'sign-in.fix.allow-key-kind':
    'Oder lassen Sie diese Art von Schlüssel durch eine Richtlinie für das lokale Gerät und den Sitzungshost zu.',
  'sign-in.requirement.upn': 'Im Zertifikat steht das Konto als <Name>@<DNS-Domäne>',
  'sign-in.fix.username-hint': 'Oder erlauben Sie den Benutzern durch eine Richtlinie für die Sitzungshosts, ihr Konto anzugeben.',
  'sign-in.requirement.ntauth': 'Die Domäne erkennt die ausstellende Zertifizierungsstelle an (NTAuth)',
  'sign-in.fix.publish-issuing-ca':
    'Veröffentlichen Sie auf einem Computer der Domäne das Zertifikat der ausstellenden Zertifizierungsstelle in Active Directory.',
  'sign-in.ok.redirection':
    'Ein Leser des lokalen Geräts ist in der Sitzung. Testen Sie zum Schluss die Anwendung oder Website, die die Karte braucht.',
  'sign-in.problem.redirection': 'Umleitung der Smartcards: {summary}.',
  'sign-in.unknown.redirection': '{summary}.',
  'sign-in.ok.chain': 'certutil -scinfo zeigt keinen Fehler in der Zertifikatkette.',
  'sign-in.unknown.chain': 'Fügen Sie certutil -scinfo ein: Es prüft die Zertifikatkette.',
  'sign-in.ok.kdc-root': 'Das Stammzertifikat steht im lokalen NTAuth-Speicher.',
  'sign-in.problem.kdc-root': 'Das Stammzertifikat steht nicht im lokalen NTAuth-Speicher.',
  'sign-in.ok.hello-forest': 'Beide gehören zu {detail}.',
  'sign-in.unknown.kdc-root': 'Sehen Sie auf dem lokalen Gerät mit certutil -viewstore -enterprise NTAuth nach.',
  'sign-in.problem.may-connect': 'Die Anmeldung wurde für dieses Konto verweigert.',
  'sign-in.ok.may-connect': 'Es gibt eine Sitzung, also darf sich das Konto verbinden.',
  'sign-in.unknown.no-usages': 'Im Text stehen die Verwendungszwecke des Zertifikats nicht.',
  'sign-in.unknown.no-upn': 'Im Text steht der UPN nicht.',
  'sign-in.unknown.no-dates': 'Das Datum ist im Format des Geräts angegeben; welches das ist, steht nicht im Text.',
  'sign-in.unknown.store-not-read': 'Der Zertifikatspeicher konnte nicht gelesen werden. Fügen Sie certutil -store -user my ein.',
  'sign-in.unknown.readers-not-read': 'Die Leser konnten nicht gelesen werden. Fügen Sie certutil -scinfo ein.',
  'sign-in.unknown.not-read-local': 'Das konnte auf dem lokalen Gerät nicht gelesen werden.',
  'sign-in.unknown.not-read-session': 'Das konnte in der Sitzung nicht gelesen werden.',
  'sign-in.unknown.run-session': 'Führen Sie Sidecheck in der Sitzung aus.',
  'sign-in.requirement.redirection':
    'Die Umleitung von Smartcards ist eingeschaltet: Die Sitzung fragt das lokale Gerät nach dem Zertifikat',
  'sign-in.requirement.chain': 'Die Zertifikatkette lässt sich auf dem Sitzungshost prüfen',
  'sign-in.fix.deploy-chain': 'Verteilen Sie Stamm- und Zwischenzertifikate an die lokalen Geräte und Sitzungshosts.',
  'sign-in.fix.trusted-root-profile':
    'Verwenden Sie mit Intune ein Profil für vertrauenswürdige Zertifikate, für die Stamm- und jede Zwischenzertifizierungsstelle.',
  'sign-in.requirement.kdc-root': 'Das lokale Gerät vertraut den Domänencontrollern (Stammzertifikat des KDC)',
  'sign-in.fix.add-kdc-root': 'Fügen Sie auf dem lokalen Gerät das Stammzertifikat des Ausstellers des KDC-Zertifikats hinzu.',
  'sign-in.fix.cards-across-domains':
    'Bei Karten für mehrere Domänen: Schreiben Sie die Stammzertifikate der Domäne auf die Karte, von einem Computer der Domäne aus.',
  'sign-in.requirement.may-connect': 'Das Konto darf sich per Remotedesktop anmelden',
  'sign-in.fix.add-account': 'Fügen Sie das Konto auf dem Sitzungshost hinzu.',
  'sign-in.requirement.hello-device': 'Auf dem lokalen Gerät läuft Windows, und Windows Hello for Business ist eingerichtet',
  'sign-in.fix.hello-set-up-pin': 'Richten Sie auf diesem Gerät eine Windows Hello-PIN ein.',
  'sign-in.fix.hello-deploy':
    'Stellen Sie Windows Hello for Business mit Intune oder einer Gruppenrichtlinie auf dem lokalen Gerät bereit.',
  'sign-in.unknown.run-local': 'Führen Sie Sidecheck auf dem lokalen Gerät aus.',
  'sign-in.problem.hello-not-windows': 'Auf dem lokalen Gerät läuft kein Windows.',
  'sign-in.fix.hello-other-device':
    'Verbinden Sie sich von einem Windows-Gerät aus, auf dem Windows Hello eingerichtet ist, oder melden Sie sich auf andere Weise an der Sitzung an.',
  'sign-in.ok.hello-reader': 'Der Leser „{name}“ ist da.',
  'sign-in.ok.hello-container': 'Der Container enthält ein Zertifikat.',
  'sign-in.unknown.hello-no-reader': 'Es ist kein Leser von Windows Hello for Business aufgeführt; prüfen Sie NgcSet mit dsregcmd /status.',
  'sign-in.requirement.hello-one-management': 'Windows Hello und seine Zertifikate werden an einer Stelle verwaltet',
  'sign-in.fix.hello-one-management': 'Konfigurieren Sie Windows Hello for Business in Intune, wenn die Zertifikate aus Intune kommen.',
  'sign-in.problem.hello-two-managements':
    '0x82ab0011 steht im Protokoll: Die Zertifikate kommen aus Intune, Windows Hello wird per Gruppenrichtlinie verwaltet.',
  'sign-in.ok.hello-one-management': '0x82ab0011 steht nicht im Protokoll.',
  'sign-in.unknown.hello-management-log': 'Suchen Sie 0x82ab0011 im Protokoll DeviceManagement-Enterprise-Diagnostics-Provider.',
  'sign-in.requirement.hello-biometrics': 'Biometrie: keine doppelte Registrierung und keine anderen Anmeldeinformationen',
  'sign-in.fix.hello-use-pin': 'Verwenden Sie auf Ihrem Gerät die PIN.',
  'sign-in.unknown.hello-biometrics': 'Nicht bekannt; die PIN funktioniert in jedem Fall.',
  'sign-in.problem.hello-dual-enrolment': 'Die doppelte Registrierung ist eingeschaltet: Biometrie funktioniert nicht, die PIN schon.',
  'sign-in.ok.hello-no-dual-enrolment': 'Keine doppelte Registrierung.',
  'sign-in.requirement.hello-gesture': 'Es ist bekannt, mit welcher Geste man sich über Windows Hello an der Sitzung anmeldet',
  'sign-in.ok.hello-gesture-hybrid':
    'Nur die PIN: Das Gerät ist hybrid eingebunden, und die Abfrage nennt Windows Hello „Security device credential“.',
  'sign-in.ok.hello-gesture-entra': 'Jede eingerichtete Geste, auch biometrische: Das Gerät ist in Microsoft Entra eingebunden.',
  'sign-in.unknown.hello-gesture':
    'Fügen Sie die Ausgabe von dsregcmd /status auf dem lokalen Gerät ein: Hybrid eingebundene Geräte nehmen nur die PIN und nennen sie „Security device credential“.',
  'sign-in.requirement.hello-forest': 'Der Sitzungshost gehört zur Active Directory-Gesamtstruktur des Kontos',
  'sign-in.unknown.hello-forest': 'Vergleichen Sie die Gesamtstruktur des Sitzungshosts mit der des Kontos.',
  'sign-in.fix.hello-forest':
    'Verbinden Sie sich mit einem Sitzungshost in der Gesamtstruktur des Kontos: Anderswo meldet das Zertifikat Sie nicht an.',
  'sign-in.requirement.smartcard-service': 'Der Smartcard-Dienst des lokalen Geräts funktioniert',
  'sign-in.problem.service-disabled': 'SCardSvr ist deaktiviert.',
  'sign-in.ok.readers-in-scinfo': 'certutil -scinfo führt Leser auf.',
  'sign-in.ok.readers-listed': 'Er führt Leser auf.',
  'sign-in.requirement.smartcard-reader': 'Ein Leser mit Karte ist am lokalen Gerät angeschlossen',
  'sign-in.fix.connect-reader': 'Schließen Sie den Leser an Ihr Gerät an, und stecken Sie die Karte ein.',
  'sign-in.unknown.run-local-or-scinfo': 'Führen Sie Sidecheck auf dem lokalen Gerät aus, oder fügen Sie certutil -scinfo ein.',
  'sign-in.problem.no-reader': 'Es ist kein Leser angeschlossen.',
  'sign-in.problem.no-card': 'In {detail} antwortet keine Karte.',
  'sign-in.requirement.smartcard-direct': 'Die Sitzung wird direkt vom Gerät aus geöffnet, nicht aus einer anderen Sitzung',
  'sign-in.fix.connect-directly': 'Verbinden Sie sich direkt von dem lokalen Gerät aus, an dem der Leser angeschlossen ist.',
  'sign-in.fix.test-by-share':
    'Lassen Sie in der Sitzung Windows selbst nach der Karte fragen, für eine Freigabe, die das Konto öffnen darf: Das prüft Leser, PIN und Zertifikat ohne eine Anwendung.',
  'sign-in.fix.test-by-efs':
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
  'sign-in.problem.nested': 'Das lokale Gerät ist selbst eine Remotesitzung.',
  'sign-in.ok.direct': 'Das lokale Gerät wird direkt verwendet.',
  'sign-in.requirement.smartcard-session-service': 'Die Smartcard-Dienste des Sitzungshosts sind nicht deaktiviert',
  'sign-in.fix.other-services': 'Dasselbe in der Sitzung für ScDeviceEnum, SCPolicySvc und CertPropSvc.',
  'sign-in.ok.session-services': 'Keiner ist deaktiviert.',
  'sign-in.problem.session-services': 'Deaktiviert: {detail}.'
}
