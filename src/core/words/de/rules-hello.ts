import type { rulesHello as english } from '../en/rules-hello.ts'

export const rulesHello: Readonly<Record<keyof typeof english, string>> = {
  'whfb/expired.value': 'abgelaufen am {day}',
  'whfb/not-yet-valid.value': 'gültig ab {day}',
  'whfb/eku-missing.value': 'Verwendungszweck fehlt: {usages}',
  'whfb/expired.title': 'Windows Hello kann Sie nicht am Remotedesktop anmelden: Das Zertifikat dafür ist abgelaufen.',
  'whfb/expired.cause': 'Das Zertifikat im Windows Hello-Container ist nicht mehr gültig, und es gibt kein neueres.',
  'whfb/certificate.fix.renew-certificate-synchronise-device':
    'Erneuern Sie auf dem lokalen Gerät das Zertifikat: Synchronisieren Sie das Gerät mit Intune, oder fordern Sie ein neues an.',
  'whfb/certificate.fix.look-why-was-renewed':
    'Klären Sie, warum es nicht von selbst erneuert wurde: Prüfen Sie in Intune die Erneuerungsschwelle des SCEP-Profils und auf dem lokalen Gerät, ob es die Zertifizierungsstelle erreicht.',
  'whfb/not-yet-valid.title': 'Windows Hello kann Sie noch nicht am Remotedesktop anmelden: Das Zertifikat gilt erst später.',
  'whfb/not-yet-valid.cause':
    'Der Beginn der Gültigkeit liegt nach der Uhrzeit dieses Geräts: Entweder geht die Uhr des Geräts falsch oder die der Zertifizierungsstelle.',
  'whfb/certificate.fix.check-clock-device-time': 'Prüfen Sie die Uhr auf dem lokalen Gerät und ihre Zeitquelle.',
  'whfb/certificate.fix.issue-certificate-again-clock':
    'Stellen Sie das Zertifikat auf der Zertifizierungsstelle neu aus, sobald die Uhr richtig geht.',
  'whfb/eku-missing.title': 'Windows Hello hat ein Zertifikat, aber es ist nicht für die Anmeldung gedacht.',
  'whfb/eku-missing.cause':
    'Dem Zertifikat fehlt ein Verwendungszweck, den die Anmeldung braucht: Smartcard-Anmeldung und Clientauthentifizierung.',
  'whfb/certificate.fix.add-both-usages-template':
    'Ergänzen Sie beide Verwendungszwecke in der Vorlage auf der Zertifizierungsstelle oder im Intune-Profil, und stellen Sie das Zertifikat neu aus.',
  'whfb/consider-rcg.title': 'Sie können sich auch auf einem anderen Weg ohne Kennwort anmelden, für den kein Zertifikat nötig ist.',
  'whfb/consider-rcg.cause':
    'Remote Credential Guard meldet Sie über Kerberos an einer Sitzung an. Ihre Anmeldeinformationen bleiben dabei auf dem lokalen Gerät. Es funktioniert von Windows-Geräten aus, die einen Domänencontroller erreichen. Zertifikate müssen dafür nicht verteilt werden.',
  'whfb/consider-rcg.source.windows-hello-sign-in': 'Anmeldung mit Windows Hello',
  'whfb/consider-rcg.fix.try-one-connection': 'Probieren Sie es auf dem lokalen Gerät mit einer Verbindung aus.',
  'whfb/consider-rcg.fix.allow-remote-computers-prefer':
    'Erlauben Sie es auf den Sitzungshosts, und bevorzugen Sie es auf den lokalen Geräten.',
  'whfb/dual-enrollment.title': 'Fingerabdruck und Gesicht funktionieren bei dieser Anmeldung nicht, Ihre PIN schon.',
  'whfb/dual-enrollment.cause':
    'Die biometrische Anmeldung an Remotedesktop wird bei doppelter Registrierung („dual enrollment“) oder mit anderen als den eigenen Anmeldeinformationen nicht unterstützt.',
  'whfb/dual-enrollment.source.told-user': 'Angabe des Benutzers',
  'whfb/dual-enrollment.value.dual-enrolment-alternative-credentials':
    'doppelte Registrierung oder andere Anmeldeinformationen; biometrische Anmeldung schlägt fehl',
  'whfb/dual-enrollment.fix.choose-pin-instead-fingerprint': 'Wählen Sie auf Ihrem Gerät die PIN statt Fingerabdruck oder Gesicht.',
  'whfb/mixed-management.title':
    'Dieses Gerät kann sein Windows Hello-Zertifikat nicht bekommen: Windows Hello wird auf zwei Wegen zugleich verwaltet.',
  'whfb/mixed-management.cause':
    'Zertifikate kommen von Intune, aber Windows Hello for Business wird per Gruppenrichtlinie konfiguriert: Die Registrierung schlägt fehl (0x82ab0011 im Protokoll DeviceManagement-Enterprise-Diagnostics-Provider).',
  'whfb/mixed-management.fix.configure-windows-hello-business': 'Konfigurieren Sie Windows Hello for Business in Intune.',
  'whfb/mixed-management.fix.set-group-policy-back':
    'Setzen Sie die Gruppenrichtlinie für die lokalen Geräte zurück auf Nicht konfiguriert.',
  'whfb/no-certificate.fix.local-device-run-paste':
    'Führen Sie dies auf dem lokalen Gerät aus, und fügen Sie die Ausgabe für das lokale Gerät ein.',
  'whfb/no-certificate.title': 'Windows Hello kann Sie nicht am Remotedesktop anmelden: Auf diesem Gerät gibt es kein Zertifikat dafür.',
  'whfb/no-certificate.cause':
    'Unter „Eigene Zertifikate“ hat dieser Benutzer kein Zertifikat für die Anmeldung. Windows Hello for Business meldet über Remotedesktop nur mit einem Zertifikat an. Der Schlüssel allein reicht nicht.',
  'whfb/no-certificate.value.none': 'kein Zertifikat',
  'whfb/no-certificate.value.none-usable': '{length} vorhanden, ohne Smartcard-Anmeldung',
  'whfb/no-certificate.fix.deploy-certificate-through-intune':
    'Verteilen Sie ein Zertifikat über Intune: ein SCEP- oder PKCS-Profil für Benutzer.',
  'whfb/no-certificate.fix.enrol-one-active-directory':
    'Oder fordern Sie auf dem lokalen Gerät eines über die Active Directory-Zertifikatdienste an.',
  'whfb/no-certificate.fix.check-local-device-arrived': 'Prüfen Sie auf dem lokalen Gerät, ob es angekommen ist.',
  'whfb/not-allowed-to-connect.title': 'Ihr Konto darf sich an diesem Remotedesktop nicht anmelden.',
  'whfb/not-allowed-to-connect.cause':
    'Die Anmeldung selbst wird abgelehnt: Der Benutzer ist auf dem Sitzungshost nicht Mitglied der Gruppe Remotedesktopbenutzer. Sich auf andere Weise anzumelden, hilft deshalb nicht.',
  'whfb/not-allowed-to-connect.fix.add-user-group-user': 'Fügen Sie auf dem Sitzungshost den Benutzer oder eine seiner Gruppen hinzu.',
  'whfb/secure-desktop-runas.title':
    'Windows Hello lässt sich hier nicht für „Als Administrator ausführen“ verwenden. Diese Einschränkung ist bekannt.',
  'whfb/secure-desktop-runas.cause':
    'Wenn Intune das Zertifikat verteilt hat und die Benutzerkontensteuerung auf dem sicheren Desktop nach Anmeldeinformationen fragt, führt die Auswahl von Windows Hello zu der Meldung „Der Benutzername oder das Kennwort ist falsch“.',
  'whfb/secure-desktop-runas.fix.use-another-credential-such':
    'Melden Sie sich auf dem lokalen Gerät anders an, zum Beispiel mit einem Kennwort, um ein Programm als Administrator auszuführen.',
  'whfb/tls13-client-auth.title':
    'Webseiten im Remotedesktop können Ihr Windows Hello-Zertifikat nicht verwenden. Dieser Fehler ist bekannt.',
  'whfb/tls13-client-auth.cause':
    'Die Clientauthentifizierung mit TLS 1.3 und einem Windows Hello-Zertifikat schlägt über Remotedesktop fehl. Dem Hersteller ist das Problem bekannt.',
  'whfb/tls13-client-auth.fix.open-page-own-device':
    'Öffnen Sie die Seite auf Ihrem eigenen Gerät, oder melden Sie sich dort auf andere Weise an.',
  'whfb/tls13-client-auth.fix.server-allows-tls-1':
    'Wenn der Webserver TLS 1.2 zulässt, stellen Sie ihn so ein, dass er es für Seiten mit Clientzertifikaten anbietet.',
  'whfb/tls13-client-auth.fix.as-smart-card':
    'Kennt eine andere Anwendung nur Smartcards, lassen Sie sie das Zertifikat von Windows Hello durch diese Richtlinie auf dem lokalen Gerät als Smartcard-Zertifikat verwenden.',
  'whfb/wrong-provider.title': 'Ihr Anmeldezertifikat liegt nicht in Windows Hello. Deshalb kann Windows Hello es nicht verwenden.',
  'whfb/wrong-provider.cause':
    'Den Schlüssel des Zertifikats verwahrt ein anderer Anbieter als „Microsoft Passport Key Storage Provider“. Er liegt also außerhalb des Windows Hello-Containers.',
  'whfb/wrong-provider.value.of': 'Anbieter {detail}',
  'whfb/wrong-provider.fix.intune-scep-pkcs-profile':
    'Wählen Sie im SCEP- oder PKCS-Profil von Intune den Windows Hello-Anbieter, und weisen Sie das Profil neu zu.',
  'whfb/wrong-provider.fix.ad-cs-set-template':
    'Setzen Sie bei AD CS auf der Zertifizierungsstelle den Standardanbieter der Vorlage (certutil -dstemplate, bearbeiten, certutil -dsaddtemplate).',
  'whfb/wrong-provider.fix.enrol-again-check-provider':
    'Fordern Sie das Zertifikat auf dem lokalen Gerät neu an und prüfen Sie den Anbieter.'
}
