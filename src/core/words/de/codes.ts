import type { codes as english } from '../en/codes.ts'

export const codes: Readonly<Record<keyof typeof english, string>> = {
  'code.ERROR_INVALID_FUNCTION': 'Der Treiber oder der Anschluss kennt diese Anforderung nicht.',
  'code.ERROR_FILE_NOT_FOUND': 'Unter diesem Namen gibt es nichts: weder eine Datei noch einen Anschluss oder ein Gerät.',
  'code.ERROR_PATH_NOT_FOUND': 'Der Ordner oder das Gerät, das der Name nennt, ist nicht vorhanden.',
  'code.ERROR_TOO_MANY_OPEN_FILES': 'Das Programm hat zu viele Dateien oder Anschlüsse geöffnet.',
  'code.ERROR_ACCESS_DENIED': 'Dieses Konto darf das nicht, oder es ist bereits anderswo geöffnet.',
  'code.ERROR_INVALID_HANDLE': 'Das Programm verwendet eine Verbindung, die schon geschlossen ist.',
  'code.ERROR_NOT_ENOUGH_MEMORY': 'Der Arbeitsspeicher reichte nicht.',
  'code.E_UNEXPECTED': 'Ein Teil des Programms oder des Systems war in einem Zustand, der nicht vorgesehen ist.',
  'code.ERROR_WRITE_PROTECT': 'Der Datenträger ist schreibgeschützt.',
  'code.ERROR_DEV_NOT_EXIST': 'Das Gerät oder die Freigabe ist nicht mehr da.',
  'code.ERROR_NOT_READY': 'Das Gerät ist da, aber nicht bereit.',
  'code.ERROR_BAD_COMMAND': 'Das Gerät nimmt den Befehl nicht an, oft weil es abgezogen wurde, während es verwendet wurde.',
  'code.ERROR_READ_FAULT': 'Das Lesen vom Gerät oder das Schreiben auf das Gerät ist abgebrochen.',
  'code.ERROR_GEN_FAILURE': 'Das Gerät funktioniert nicht: Sein Treiber hat keine brauchbare Antwort bekommen.',
  'code.ERROR_SHARING_VIOLATION': 'Ein anderes Programm hat es geöffnet und gibt es nicht frei.',
  'code.ERROR_NOT_SUPPORTED': 'Das andere Ende der Verbindung bietet nicht an, was verlangt wurde.',
  'code.ERROR_BAD_NETPATH': 'Der Computer im Pfad wurde nicht gefunden.',
  'code.ERROR_UNEXP_NET_ERR': 'Aus dem Netzwerk kam eine Antwort, die hier keinen Sinn ergibt.',
  'code.ERROR_NETNAME_DELETED': 'Das andere Ende hat die Verbindung zur Freigabe oder zum Kanal geschlossen.',
  'code.ERROR_BAD_NET_NAME': 'Eine Freigabe mit diesem Namen gibt es nicht.',
  'code.ERROR_REQ_NOT_ACCEP': 'Der andere Computer nimmt zurzeit keine weiteren Verbindungen an.',
  'code.ERROR_ALREADY_EXISTS': 'Der Name ist bereits vergeben.',
  'code.ERROR_INVALID_PASSWORD': 'Das Kennwort ist falsch.',
  'code.ERROR_INVALID_PARAMETER': 'Die Anforderung enthält einen Wert, den das Gerät oder der Treiber nicht annimmt.',
  'code.ERROR_BROKEN_PIPE': 'Das andere Ende des Kanals ist nicht mehr da.',
  'code.ERROR_DISK_FULL': 'Der Datenträger ist voll.',
  'code.ERROR_CALL_NOT_IMPLEMENTED': 'Diese Funktion gibt es hier nicht.',
  'code.ERROR_SEM_TIMEOUT': 'Innerhalb des Zeitlimits kam keine Antwort.',
  'code.ERROR_INSUFFICIENT_BUFFER': 'Die Antwort ist größer als der Platz, den das Programm dafür vorgesehen hat.',
  'code.ERROR_INVALID_NAME': 'Der Name hat eine Form, die Windows nicht zulässt.',
  'code.ERROR_MOD_NOT_FOUND':
    'Eine Bibliothek, die das Programm braucht, fehlt, ist zu alt oder passt nicht (32 statt 64 Bit oder umgekehrt).',
  'code.ERROR_BUSY': 'Es wird bereits verwendet.',
  'code.ERROR_NO_MORE_ITEMS': 'Die Liste ist zu Ende.',
  'code.ERROR_NO_SUCH_DEVICE': 'Das Gerät ist nicht da.',
  'code.ERROR_INVALID_IMAGE_HASH':
    'Windows führt dieses Programm oder diesen Treiber nicht aus: Das liegt an der Signatur oder an einer Richtlinie.',
  'code.ERROR_ELEVATION_REQUIRED': 'Dem muss ein Administrator zustimmen.',
  'code.ERROR_OPERATION_ABORTED': 'Das Warten wurde abgebrochen: Das Programm oder der Anschluss wurde inzwischen geschlossen.',
  'code.ERROR_IO_INCOMPLETE': 'Die Antwort steht noch aus.',
  'code.ERROR_SERVICE_ALREADY_RUNNING': 'Der Dienst läuft, oder es laufen andere Dienste, die ihn brauchen.',
  'code.ERROR_SERVICE_REQUEST_TIMEOUT': 'Der Dienst hat nicht rechtzeitig gemeldet, dass er gestartet ist.',
  'code.ERROR_SERVICE_DISABLED': 'Der Dienst ist deaktiviert und lässt sich deshalb nicht starten.',
  'code.ERROR_SERVICE_DOES_NOT_EXIST': 'Einen Dienst mit diesem Namen gibt es auf diesem Computer nicht.',
  'code.ERROR_SERVICE_NOT_ACTIVE': 'Der Dienst läuft nicht.',
  'code.ERROR_SERVICE_SPECIFIC_ERROR': 'Der Dienst hat sich selbst beendet und dabei einen eigenen Code gemeldet.',
  'code.ERROR_SERVICE_DEPENDENCY_FAIL': 'Ein anderer Dienst, den dieser braucht, wurde nicht gestartet.',
  'code.ERROR_SERVICE_LOGON_FAILED': 'Das Konto, unter dem der Dienst läuft, konnte sich nicht anmelden.',
  'code.ERROR_SERVICE_MARKED_FOR_DELETE': 'Der Dienst wird gerade entfernt; ein Neustart schließt das ab.',
  'code.ERROR_SHUTDOWN_IN_PROGRESS': 'Der Computer wird gerade heruntergefahren oder neu gestartet.',
  'code.ERROR_IO_DEVICE': 'Beim Datenaustausch mit dem Gerät ist ein Fehler aufgetreten.',
  'code.ERROR_SERIAL_NO_DEVICE': 'Der serielle Anschluss ließ sich nicht einrichten.',
  'code.ERROR_COUNTER_TIMEOUT': 'Der serielle Anschluss hat vergeblich auf Daten gewartet.',
  'code.ERROR_DEVICE_NOT_CONNECTED': 'Das Gerät ist nicht mehr angeschlossen.',
  'code.ERROR_NOT_FOUND': 'Was verlangt wurde, ist nicht vorhanden.',
  'code.ERROR_SESSION_CREDENTIAL_CONFLICT': 'Zu diesem Computer besteht schon eine Verbindung unter einem anderen Konto.',
  'code.ERROR_CANCELLED': 'Der Vorgang wurde von jemandem abgebrochen.',
  'code.ERROR_CONNECTION_REFUSED': 'Der Computer antwortet, nimmt aber an diesem Port keine Verbindungen an.',
  'code.ERROR_CONNECTION_ABORTED': 'Die Verbindung wurde getrennt.',
  'code.ERROR_NETWORK_UNREACHABLE': 'Dieses Netzwerk ist von hier aus nicht erreichbar.',
  'code.ERROR_HOST_UNREACHABLE': 'Dieser Computer ist von hier aus nicht erreichbar oder ausgeschaltet.',
  'code.ERROR_INVALID_WORKSTATION': 'Das Konto darf sich von diesem Computer aus nicht anmelden.',
  'code.SEC_E_NO_CREDENTIALS': 'Für die Anmeldung war kein Kennwort, kein Ticket und kein Zertifikat vorhanden.',
  'code.ERROR_PRIVILEGE_NOT_HELD': 'Dem Konto fehlt ein Recht, das dafür nötig ist.',
  'code.ERROR_NO_LOGON_SERVERS': 'Es war kein Domänencontroller erreichbar, der die Anmeldung prüfen kann.',
  'code.ERROR_NO_SUCH_LOGON_SESSION': 'Die Anmeldung, zu der die Anforderung gehört, ist beendet.',
  'code.ERROR_NO_SUCH_USER': 'Ein Konto mit diesem Namen gibt es nicht.',
  'code.ERROR_LOGON_FAILURE': 'Benutzername und Kennwort (oder was an deren Stelle verwendet wurde) wurden abgelehnt.',
  'code.ERROR_ACCOUNT_RESTRICTION':
    'Eine Einschränkung des Kontos verbietet die Anmeldung, etwa ein leeres Kennwort oder die Gruppe „Protected Users“.',
  'code.ERROR_INVALID_LOGON_HOURS': 'Das Konto darf sich zu dieser Uhrzeit nicht anmelden.',
  'code.ERROR_PASSWORD_EXPIRED': 'Das Kennwort ist abgelaufen.',
  'code.ERROR_ACCOUNT_DISABLED': 'Das Konto ist deaktiviert.',
  'code.ERROR_NONE_MAPPED': 'Der Name gehört zu keinem Konto, das dieser Computer kennt.',
  'code.ERROR_LOGON_TYPE_NOT_GRANTED': 'Das Konto darf sich an diesem Computer auf diese Art nicht anmelden.',
  'code.SEC_E_WRONG_PRINCIPAL': 'Geantwortet hat ein anderer Computer als der, der genannt wurde.',
  'code.ERROR_MUTUAL_AUTH_FAILED': 'Der Server konnte nicht nachweisen, wer er ist.',
  'code.ERROR_TIME_SKEW': 'Die Uhren der beiden Computer gehen zu weit auseinander.',
  'code.ERROR_NO_SYSTEM_RESOURCES': 'Dem System ist eine Ressource ausgegangen.',
  'code.RPC_S_UNKNOWN_IF': 'Das Programm, das antwortet, kennt diesen Aufruf nicht: Die Versionen passen nicht zusammen.',
  'code.RPC_S_SERVER_UNAVAILABLE': 'Der Dienst am anderen Ende eines Remoteprozeduraufrufs (RPC) antwortet nicht.',
  'code.RPC_S_SERVER_TOO_BUSY': 'Der Dienst ist überlastet und antwortet nicht.',
  'code.RPC_S_CALL_FAILED': 'Ein Remoteprozeduraufruf (RPC) ist vor der Antwort abgebrochen.',
  'code.EPT_S_NOT_REGISTERED': 'Der Computer antwortet, aber der gesuchte Dienst ist dort nicht registriert.',
  'code.ERROR_TRUSTED_RELATIONSHIP_FAILURE': 'Die Vertrauensstellung zwischen dem Computer und der Domäne besteht nicht mehr.',
  'code.ERROR_NETLOGON_NOT_STARTED': 'Der Dienst für die Domänenanmeldung (Netlogon) läuft nicht.',
  'code.ERROR_ACCOUNT_EXPIRED': 'Das Konto ist abgelaufen.',
  'code.ERROR_UNKNOWN_PORT': 'Der Anschluss des Druckers ist nicht vorhanden.',
  'code.ERROR_PRINTER_DRIVER': 'Der Druckertreiber fehlt oder wird gerade verwendet.',
  'code.ERROR_INVALID_PRINTER_NAME': 'Einen Drucker mit diesem Namen gibt es nicht.',
  'code.SEC_E_TARGET_UNKNOWN': 'Der Name des Ziels ist in der Domäne nicht als Dienst registriert.',
  'code.ERROR_PASSWORD_MUST_CHANGE': 'Vor der ersten Anmeldung muss das Kennwort geändert werden.',
  'code.ERROR_ACCOUNT_LOCKED_OUT': 'Das Konto ist nach zu vielen Fehlversuchen gesperrt.',
  'code.ERROR_CTX_WINSTATION_NOT_FOUND': 'Die Sitzung gibt es nicht mehr.',
  'code.ERROR_CTX_LOGON_DISABLED': 'Der Sitzungshost nimmt zurzeit keine neuen Anmeldungen an.',
  'code.WSATRY_AGAIN': 'Der DNS-Server hat nicht geantwortet.',
  'code.WSAHOST_NOT_FOUND': 'Der Name des Computers ist im DNS nicht eingetragen.',
  'code.WSAEACCES': 'Eine Firewall oder Richtlinie verbietet diese Verbindung.',
  'code.WSAEADDRINUSE': 'Diesen Port verwendet bereits ein anderes Programm.',
  'code.WSAECONNRESET': 'Der andere Computer hat die Verbindung sofort geschlossen.',
  'code.WSAETIMEDOUT': 'Der andere Computer hat nicht rechtzeitig geantwortet.',
  'code.NTE_NO_KEY': 'Der Schlüssel zum Zertifikat fehlt oder ist nicht verwendbar.',
  'code.E_FAIL': 'Etwas ist fehlgeschlagen; mehr sagt das Programm nicht.',
  'code.RPC_E_SERVERFAULT': 'Das aufgerufene Programm ist abgestürzt.',
  'code.STATUS_PKINIT_FAILURE': 'Der Domänencontroller konnte die Smartcard-Anmeldung nicht verarbeiten.',
  'code.NTE_BAD_KEYSET': 'Einen Schlüsselcontainer mit diesem Namen gibt es weder auf der Karte noch im Schlüsselspeicher.',
  'code.STATUS_DOWNGRADE_DETECTED': 'Es wurde versucht, eine schwächere Art der Anmeldung auszuhandeln.',
  'code.CRYPT_E_REVOKED': 'Das Zertifikat wurde gesperrt.',
  'code.CRYPT_E_REVOCATION_OFFLINE': 'Ob das Zertifikat gesperrt ist, ließ sich nicht feststellen.',
  'code.SEC_E_PKINIT_CLIENT_FAILURE': 'Das Gerät konnte das Zertifikat des Domänencontrollers nicht prüfen.',
  'code.CERT_E_EXPIRED': 'Ein Zertifikat ist abgelaufen oder noch nicht gültig.',
  'code.SEC_E_UNKNOWN_CREDENTIALS': 'Diese Art von Anmeldeinformationen wird hier nicht angenommen.',
  'code.REGDB_E_CLASSNOTREG': 'Eine Komponente, die das Programm braucht, ist nicht installiert oder startet nicht.',
  'code.TBS_E_INTERNAL_ERROR': 'Windows konnte das TPM nicht ansprechen.',
  'code.TBS_E_TPM_NOT_FOUND': 'Es ist kein TPM vorhanden.',
  'code.TPM_E_COMMAND_BLOCKED': 'Das TPM nimmt vorerst keine Befehle an, weil die PIN zu oft falsch war oder eine Richtlinie es verlangt.',
  'code.sound-call': 'Ein Programm hat das Audiosystem in falscher Reihenfolge oder mit einem falschen Wert aufgerufen.',
  'code.AUDCLNT_E_DEVICE_INVALIDATED': 'Das Audiogerät ist verschwunden, während es verwendet wurde.',
  'code.AUDCLNT_E_UNSUPPORTED_FORMAT': 'Das Gerät nimmt diese Abtastrate, dieses Format oder diese Kanalzahl nicht an.',
  'code.AUDCLNT_E_DEVICE_IN_USE': 'Ein anderes Programm verwendet das Audiogerät exklusiv.',
  'code.AUDCLNT_E_EXCLUSIVE_MODE_NOT_ALLOWED': 'Ein Programm will das Gerät exklusiv verwenden, aber das ist ausgeschaltet.',
  'code.AUDCLNT_E_ENDPOINT_CREATE_FAILED': 'Windows konnte das Audiogerät nicht öffnen.',
  'code.AUDCLNT_E_SERVICE_NOT_RUNNING': 'Der Dienst „Windows-Audio“ läuft nicht.',
  'code.sound-buffer': 'Der Puffer oder die Periode, die das Programm verlangt, passt nicht zum Gerät.',
  'code.AUDCLNT_E_CPUUSAGE_EXCEEDED': 'Der Computer war für den Datenstrom zu langsam.',
  'code.sound-mode': 'Das Gerät bietet die Betriebsart nicht, die das Programm verlangt.',
  'code.cert-unreadable': 'Der Inhalt eines Zertifikats oder eines Schlüssels ist nicht lesbar.',
  'code.NTE_BAD_SIGNATURE': 'Eine Signatur passt nicht zu ihren Daten.',
  'code.provider-call': 'Der Schlüsselanbieter kann nicht ausführen, was das Programm von ihm verlangt.',
  'code.NTE_EXISTS': 'Ein Schlüssel oder Container mit diesem Namen ist bereits vorhanden.',
  'code.NTE_PERM': 'Dieses Konto darf den Schlüssel nicht verwenden.',
  'code.provider-gone': 'Der Schlüsselanbieter, den das Zertifikat nennt, ist nicht installiert.',
  'code.NTE_BAD_PROV_TYPE':
    'Das Programm fragt auf die ältere Art (CSP) nach einem Schlüssel, aber der Anbieter kennt nur die neuere (KSP).',
  'code.NTE_FAIL': 'Der Schlüsselanbieter ist gescheitert, ohne einen Grund zu nennen.',
  'code.NTE_SILENT_CONTEXT': 'Die PIN war nötig, aber es konnte niemand danach gefragt werden.',
  'code.NTE_TEMPORARY_PROFILE': 'Der Benutzer ist mit einem temporären Profil angemeldet, in dem keine Schlüssel erhalten bleiben.',
  'code.NTE_DECRYPTION_FAILURE': 'Das Ver- oder Entschlüsseln mit dem Schlüssel ist fehlgeschlagen.',
  'code.NTE_DEVICE_NOT_READY': 'Das TPM oder die Karte ist nicht bereit.',
  'code.NTE_PASSWORD_CHANGE_REQUIRED': 'Zuerst muss die PIN geändert werden.',
  'code.NTE_NOT_ACTIVE_CONSOLE': 'Das geht nur direkt am Bildschirm des Computers.',
  'code.SEC_E_UNSUPPORTED_FUNCTION': 'Die beiden Seiten haben kein gemeinsames Anmeldeverfahren.',
  'code.SEC_E_INVALID_TOKEN': 'Eine Seite konnte mit den Daten nichts anfangen, die die andere zur Anmeldung gesendet hat.',
  'code.SEC_E_DELEGATION_REQUIRED': 'Die Anmeldung darf nicht an den nächsten Computer weitergegeben werden.',
  'code.tls-data': 'Über die verschlüsselte Verbindung kamen Daten, die nicht lesbar sind.',
  'code.CERT_E_UNTRUSTEDROOT': 'Die Zertifikatkette endet bei einem Stammzertifikat, dem dieser Computer nicht vertraut.',
  'code.CERT_E_CHAINING': 'Es ließ sich keine Zertifikatkette bis zu einem vertrauenswürdigen Stammzertifikat bilden.',
  'code.tls-agree': 'Die beiden Seiten konnten sich nicht einigen, wie die Verbindung geschützt wird.',
  'code.SEC_E_NO_CONTEXT': 'Die Anmeldung zwischen den beiden Computern ist abgelaufen oder wurde nie abgeschlossen.',
  'code.SEC_E_NO_KERB_KEY': 'Für diese Verbindung gibt es kein Kerberos-Ticket und keinen Schlüssel.',
  'code.SEC_E_KDC_UNABLE_TO_REFER': 'Der Domänencontroller kennt keinen Weg zur Domäne des Kontos.',
  'code.SEC_E_MULTIPLE_ACCOUNTS': 'Der Name oder das Zertifikat gehört zu mehreren Konten.',
  'code.KDC_ERR_PADATA_TYPE_NOSUPP': 'Der Domänencontroller bietet die Anmeldung mit Zertifikat nicht an.',
  'code.SEC_E_PKINIT_NAME_MISMATCH': 'Der Name im Zertifikat passt nicht zum Konto.',
  'code.SEC_E_SMARTCARD_LOGON_REQUIRED': 'Dieses Konto darf sich nur mit Smartcard anmelden.',
  'code.SEC_E_KDC_INVALID_REQUEST': 'Der Domänencontroller hat die Anforderung als ungültig abgelehnt.',
  'code.KDC_ERR_ETYPE_NOSUPP':
    'Die beiden Seiten haben keinen gemeinsamen Kerberos-Verschlüsselungstyp oder keine gemeinsame Kerberos-Version.',
  'code.SEC_E_BAD_BINDINGS': 'Die Anmeldung gehört zu einer anderen verschlüsselten Verbindung.',
  'code.CERT_E_WRONG_USAGE': 'Das Zertifikat darf für diesen Zweck nicht verwendet werden.',
  'code.CERT_E_UNTRUSTEDCA': 'Dem Aussteller des Zertifikats wird für diesen Zweck nicht vertraut.',
  'code.SEC_E_ISSUING_CA_UNTRUSTED_KDC': 'Das Zertifikat des Domänencontrollers selbst wurde abgelehnt.',
  'code.SEC_E_DELEGATION_POLICY': 'Eine Richtlinie dieses Geräts verbietet, gespeicherte Anmeldeinformationen weiterzugeben.',
  'code.SEC_E_PKU2U_CERT_FAILURE': 'Die Anmeldung zwischen zwei Computern, die in Microsoft Entra ID eingebunden sind, ist fehlgeschlagen.',
  'code.CRYPT_E_HASH_VALUE': 'Ein Hashwert weicht vom erwarteten ab.',
  'code.CRYPT_E_NOT_FOUND': 'Das Zertifikat oder eine seiner Eigenschaften wurde nicht gefunden.',
  'code.TRUST_E_NOSIGNATURE': 'Die Datei hat keine vertrauenswürdige Signatur.',
  'code.enroll-subject': 'In der Anforderung fehlt ein Name, den die Vorlage verlangt, oder es steht einer darin, den sie ablehnt.',
  'code.CERTSRV_E_INVALID_CA_CERTIFICATE': 'Das Zertifikat der Zertifizierungsstelle selbst ist nicht gültig.',
  'code.CERTSRV_E_ENROLL_DENIED': 'Das Konto darf mit dieser Vorlage kein Zertifikat anfordern.',
  'code.CERTSRV_E_UNSUPPORTED_CERT_TYPE': 'Die Zertifizierungsstelle bietet diese Vorlage nicht an.',
  'code.CERTSRV_E_SIGNATURE_POLICY_REQUIRED': 'Die Vorlage verlangt, dass die Anforderung zusätzlich signiert wird.',
  'code.CERTSRV_E_KEY_LENGTH': 'Der Schlüssel ist kürzer, als die Vorlage verlangt.',
  'code.CERT_E_CN_NO_MATCH': 'Im Zertifikat steht ein anderer Name als der, der aufgerufen wurde.',
  'code.TRUST_E_EXPLICIT_DISTRUST': 'Das Zertifikat steht auf der Liste der nicht vertrauenswürdigen Zertifikate.',
  'code.DM_NGC_AAD_KEY_IDENTIFIER_MISMATCH':
    'Der Windows Hello-Schlüssel dieses Geräts ist nicht der, den Microsoft Entra ID für dieses Konto kennt.',
  'code.REGISTRY_NOTHING_THERE': 'Den abgefragten Schlüssel oder Wert der Registrierung gibt es nicht.',
  'code.HELLO_MIXED_MANAGEMENT':
    'Ein Zertifikat kommt von Intune, während Windows Hello for Business per Gruppenrichtlinie verwaltet wird.',
  'code.hello-server': 'Windows konnte mit der Antwort des Registrierungsservers nichts anfangen.',
  'code.hello-denied': 'Der Registrierungsserver hat dieses Gerät oder dieses Konto abgelehnt.',
  'code.DSREG_E_DEVICE_REGISTRATION_QUOTA_EXCCEEDED': 'Das Konto hat bereits so viele Geräte registriert, wie es darf.',
  'code.hello-attestation': 'Der Nachweis, mit dem sich das TPM ausweist, wurde nicht anerkannt.',
  'code.hello-discovery': 'Windows hat den Registrierungsdienst nicht gefunden oder nicht erreicht.',
  'code.hello-device': 'Die Registrierung des Geräts oder der Schlüssel dazu fehlt, ist deaktiviert oder veraltet.',
  'code.HELLO_MULTI_FACTOR': 'Es wird ein zweiter Faktor verlangt.',
  'code.HELLO_NO_UPN': 'Das Token des Kontos enthält keinen UPN.',
  'code.HELLO_NO_CORE_WINDOW': 'Windows konnte das Fenster für die PIN nicht anzeigen.',
  'code.entra-tenant': 'Das Konto gehört zu einem anderen Mandanten.',
  'code.entra-again': 'Die Anmeldung bei Microsoft Entra ID ist abgelaufen und muss wiederholt werden.',
  'code.AADSTS50105': 'Das Konto ist dieser Anwendung oder diesem Desktop nicht zugewiesen.',
  'code.entra-condition': 'Eine Richtlinie für bedingten Zugriff verbietet den Zugriff.',
  'code.entra-consent': 'Die Anwendung ist im Mandanten noch nicht zugelassen.',
  'code.AADSTS293004': 'Der Computer, der für das einmalige Anmelden genannt wurde, gehört nicht zu den Geräten des Mandanten.',
  'code.KDC_ERR_CLIENT_REVOKED': 'Das Konto ist deaktiviert, gesperrt oder abgelaufen.',
  'code.KDC_ERR_PREAUTH_REQUIRED': 'Der Domänencontroller verlangt zuerst den Nachweis des Kennworts; das ist normal.',
  'code.RDP_LOCAL_DISCONNECT': 'Die Verbindung wurde auf dem lokalen Gerät beendet.',
  'code.ERRINFO_RPC_INITIATED_DISCONNECT': 'Der Server hat die Verbindung beendet, oder jemand hat es dort mit einem Werkzeug getan.',
  'code.RDP_DNS_LOOKUP_FAILED': 'Zum Namen des Sitzungshosts wurde keine Adresse gefunden.',
  'code.RDP_SOCKET_CONNECT_FAILED': 'Der Sitzungshost war nicht erreichbar.',
  'code.link-lost': 'Die Netzwerkverbindung zur Sitzung ist abgebrochen.',
  'code.RDP_LICENSING_FAILED': 'Die Remotedesktoplizenz konnte nicht ausgehandelt werden.',
  'code.protocol': 'Eine Seite hat etwas gesendet, das die andere im Remotedesktopprotokoll nicht annimmt.',
  'code.RDP_SSL_FRESH_CREDENTIALS_REQUIRED': 'Der Server nimmt keine gespeicherten Anmeldeinformationen an.',
  'code.AVD_NO_HEALTHY_HOST': 'Es gab keinen freien und einsatzbereiten Sitzungshost für den Benutzer.',
  'code.RDP_CLIENT_GATEWAY_UNREACHABLE': 'Das Gateway war nicht erreichbar.',
  'code.ERRINFO_IDLE_TIMEOUT': 'Die Sitzung war länger im Leerlauf, als erlaubt ist.',
  'code.ERRINFO_LOGON_TIMEOUT': 'Die Anmeldung oder die Sitzung hat länger gedauert, als erlaubt ist.',
  'code.ERRINFO_DISCONNECTED_BY_OTHER_CONNECTION': 'Eine andere Verbindung hat die Sitzung übernommen.',
  'code.ERRINFO_SERVER_DENIED_CONNECTION': 'Der Server nimmt diese Verbindung nicht an.',
  'code.ERRINFO_LOGOFF_BY_USER': 'Der Benutzer hat sich abgemeldet.',
  'code.ERRINFO_CLOSE_STACK_ON_DRIVER_FAILURE': 'Der Anzeigetreiber der Sitzung ist ausgefallen.',
  'code.ERRINFO_SERVER_CSRSS_CRASH': 'Ein Prozess, den die Sitzung braucht, ist abgestürzt.',
  'code.ERRINFO_LICENSE_NO_LICENSE_SERVER': 'Der Sitzungshost findet keinen Lizenzserver.',
  'code.ERRINFO_LICENSE_NO_LICENSE': 'Für dieses Gerät oder diesen Benutzer ist keine Remotedesktoplizenz frei.',
  'code.ERRINFO_LICENSE_BAD_CLIENT_LICENSE': 'Die auf dem lokalen Gerät gespeicherte Lizenz ist nicht gültig.',
  'code.ERRINFO_CB_DESTINATION_NOT_FOUND': 'Der Verbindungsbroker kennt das Ziel nicht.',
  'code.host-starting': 'Der Verbindungsbroker startet das Ziel noch oder leitet die Verbindung gerade dorthin weiter.',
  'code.ERRINFO_CB_CONNECTION_ERROR_INVALID_SETTINGS': 'Der Verbindungsbroker nimmt die Einstellungen der Verbindung nicht an.',
  'code.AVD_HOST_NOT_STARTED': 'Der Sitzungshost ist nicht rechtzeitig gestartet.',
  'code.ERRINFO_REMOTEAPP_NOT_ENABLED': 'Der Server bietet keine einzelnen Anwendungen (RemoteApp) an.',
  'code.SOUND_SERVER_GONE': 'Der Audioserver antwortet nicht.',
  'code.device-not-started': 'Das Gerät ist da, aber Windows konnte es nicht starten.',
  'code.CM_PROB_NEED_RESTART': 'Das Gerät funktioniert erst nach einem Neustart.',
  'code.device-driver-missing': 'Der Treiber des Geräts fehlt, ist beschädigt oder nicht geladen.',
  'code.device-away': 'Das Gerät wurde abgezogen; Windows kennt es nur noch von früher.',
  'code.CM_PROB_DISABLED': 'Das Gerät ist im Geräte-Manager deaktiviert.',
  'code.device-blocked': 'Windows lädt den Treiber nicht: Er ist blockiert oder nicht signiert.',
  'code.SOUND_UNDERRUN': 'Audiodaten kamen zu spät; dadurch entstand ein Aussetzer.',
  'code.CARD_NO_VALID_CERTIFICATE': 'Windows erkennt die Karte, findet darauf aber kein Zertifikat, das es zur Anmeldung anbietet.',
  'code.CARD_SIGN_IN_NOT_SUPPORTED': 'Der Domänencontroller hat die Anmeldung mit Zertifikat für dieses Konto nicht angenommen.',
  'code.CARD_OTHER_NEEDED': 'Der Schlüssel zum ausgewählten Zertifikat liegt nicht auf dieser Karte, sondern woanders.',
  'code.CREDSSP_REMEDIATION':
    'Einer Seite fehlt ein Update für die Anmeldung vor dem Verbinden (CredSSP), oder eine Richtlinie verlangt es.',
  'code.PORT_NAME_NOT_SERIAL':
    'Das Programm hält den Namen nicht für den eines seriellen Anschlusses, oder der Anschluss antwortet nicht wie einer.',
  'code.MICROPHONE_NOT_FOUND': 'Das System bietet kein solches Audiogerät.',
  'code.AVD_MEDIA_NOT_CONNECTED': 'Teams überträgt Ton und Bild nicht an der Sitzung vorbei, sondern über sie.',
  'code.FREERDP_CAPTURE_BACKEND': 'FreeRDP konnte die Aufnahme über das Mikrofon nicht starten.',
  'code.FREERDP_PLAYBACK_BACKEND': 'FreeRDP konnte die Wiedergabe über die Lautsprecher nicht starten.',
  'code.FREERDP_DEVICE_PASSED': 'FreeRDP hat ein Gerät an die Sitzung weitergegeben.',
  'code.FREERDP_CARD_CHANNEL': 'FreeRDP konnte seinen Smartcard-Kanal nicht starten.',
  'code.FREERDP_SERIAL_CHANNEL': 'FreeRDP konnte den seriellen Anschluss nicht öffnen.',
  'code.PCSC_LIBRARY_MISSING': 'Die Smartcard-Bibliothek (PC/SC) ist nicht vorhanden.',
  'code.PCSCD_NOT_RUNNING': 'Der Smartcard-Dienst pcscd läuft nicht.',
  'code.READER_CLAIMED': 'Ein anderes Programm hat das USB-Gerät des Lesers belegt.',
  'code.READER_LOST': 'Der Leser ist vom USB-Bus verschwunden.',
  'code.XRDP_CHANSRV_GONE': 'Der Kanaldienst von xrdp ist abgestürzt oder antwortet nicht.',
  'code.XRDP_CARD_CHANNEL': 'xrdp konnte seinen Smartcard-Kanal nicht öffnen.',
  'code.XRDP_CHANNEL_OFF': 'Ein Kanal für Ton oder Geräte ist ausgeschaltet oder wurde nicht angeboten.',
  'code.XRDP_SESSION_DIES': 'Der Desktop der Sitzung wurde gleich nach dem Beginn wieder beendet.',
  'code.SOUND_MODULE_NOT_LOADED': 'Ein Modul des Audioservers ließ sich nicht laden.',
  'code.SOUND_ONLY_DUMMY': 'Der Audioserver hat nur einen Platzhalter als Ausgabe; darüber ist nichts zu hören.',
  'code.SOUND_XRDP_SINK': 'Die Ausgabe von xrdp ist da: Der Ton dieser Sitzung geht zum lokalen Gerät.',
  'code.hint.no-redirection':
    'In einer Sitzung liegt das nicht am Sitzungshost: Es werden keine Smartcards in die Sitzung umgeleitet, oder am lokalen Gerät ist kein Leser. Dass der Dienst auf dem Sitzungshost läuft, ändert daran nichts. Auf einem lokalen Linux-Gerät bedeutet es, dass pcscd nicht läuft.',
  'code.hint.no-reader':
    'Sehen Sie zuerst auf dem lokalen Gerät nach: Ist der Leser angeschlossen, und steht er dort in der Liste? Prüfen Sie erst danach, was die Verbindung weitergibt.',
  'code.hint.reader-name':
    'Der Leser wurde nach dem Verbinden neu angeschlossen oder sein Dienst erst danach gestartet. Die Sitzung fragt noch unter dem alten Namen: Trennen Sie die Verbindung und verbinden Sie sich neu.',
  'code.hint.exclusive':
    'Das lokale Gerät und die Sitzung teilen sich eine Karte. Ein Programm auf einer der beiden Seiten gibt sie nicht frei: scdaemon von GnuPG, ein Signaturprogramm, eine zweite Verbindung. Schließen Sie es.',
  'code.hint.card-reset':
    'Zwei Programme verwenden abwechselnd dieselbe Karte, oft je eines auf jeder Seite der Verbindung. Ein Programm, das dann nicht neu beginnt, verlangt die Karte immer wieder. Verwenden Sie die Karte nur auf einer Seite.',
  'code.hint.card-away':
    'Der Leser ist auf dieser Seite angekommen, aber leer. Stecken Sie die Karte am lokalen Gerät ein. Steckte sie schon vor dem Verbinden, müssen Sie sie vielleicht herausnehmen und wieder einstecken.',
  'code.hint.card-contact':
    'Der Leser bekommt vom Chip keine brauchbare Antwort: Es kann an den Kontakten, am Strom des USB-Anschlusses oder am Treiber des Lesers liegen. Das tritt auch ohne Sitzung auf; prüfen Sie es deshalb am lokalen Gerät.',
  'code.hint.card-driver':
    'In einer Sitzung spricht der Kartentreiber des Sitzungshosts mit der Karte. Er fehlt dort oder ist von einem anderen Hersteller oder in einer anderen Version installiert als dort, wo die Karte eingerichtet wurde. Installieren Sie auf beiden Seiten denselben.',
  'code.hint.key-container':
    'Windows kennt das Zertifikat, findet aber keinen Schlüssel dazu: Die Kartentreiber der beiden Seiten sind verschieden, das Zertifikat stammt noch von einer anderen Karte oder von Windows Hello, oder der Schlüssel liegt auf einem anderen Gerät. Vergleichen Sie die Ausgaben von certutil -scinfo auf beiden Seiten.',
  'code.hint.provider':
    'Das Programm und der Kartentreiber verwenden verschiedene Schlüsselschnittstellen. Aktualisieren Sie das Programm oder den Treiber dort, wo das Programm läuft, also auf dem Sitzungshost.',
  'code.hint.pin':
    'Die Karte zählt jede falsche PIN, egal auf welcher Seite sie eingegeben wird. Prüfen Sie vor dem nächsten Versuch in der Sitzung die Tastaturbelegung und die Num-Taste.',
  'code.hint.pin-blocked':
    'Am Weg zur Sitzung lässt sich hier nichts ändern: Die Karte muss mit ihrer PUK oder von der ausgebenden Stelle entsperrt werden.',
  'code.hint.pin-dialog':
    'Nach der PIN wird dort gefragt, wo das Programm läuft. Ein Dienst oder ein Programm ohne Fenster kann in der Sitzung nicht fragen. Öffnen Sie das Programm in der Sitzung und geben Sie die PIN dort ein.',
  'code.hint.card-rights':
    'Unter Linux lässt pcscd nur den Benutzer zu, der direkt am Bildschirm angemeldet ist; ein Desktop über das Netzwerk zählt für polkit nicht dazu. Ein Administrator kann es mit einer polkit-Regel für org.debian.pcsc-lite erlauben.',
  'code.hint.card-certificate':
    'Leser und Karte sind angekommen, das Zertifikat nicht: Es ist nicht auf der Karte, oder der Kartentreiber des Sitzungshosts findet es nicht. Sehen Sie mit certutil -scinfo auf beiden Seiten nach.',
  'code.hint.card-slow':
    'Jeder Befehl an die Karte geht über das Netzwerk, bei einer Anmeldung sind es Hunderte. Auf einer langsamen oder gestörten Strecke laufen dabei Zeitlimits ab. Versuchen Sie es aus einem näheren Netz.',
  'code.hint.card-program':
    'Die Verbindung des Programms zur Karte ist veraltet oder sein Aufruf ist falsch, oft weil die Sitzung neu verbunden wurde, während das Programm lief. Starten Sie das Programm in der Sitzung neu.',
  'code.hint.card-service':
    'Der Smartcard-Dienst selbst ist gestört: Starten Sie ihn auf dem lokalen Gerät neu, wo Leser und Karte sind, und verbinden Sie sich neu.',
  'code.hint.reader-claimed':
    'Etwas anderes spricht über USB mit dem Leser: der eigene Treiber von GnuPG, ein zweiter pcscd, ein virtueller Computer oder die USB-Umleitung des ganzen Lesers. Nur eines davon kann ihn verwenden.',
  'code.hint.pcscd-stopped':
    'Ohne pcscd und seine Bibliothek gibt es auf dem lokalen Linux-Gerät keinen Leser, der sich umleiten ließe. Installieren Sie pcscd und den Treiber (libccid), starten Sie pcscd.socket und verbinden Sie sich dann.',
  'code.hint.xrdp-card':
    'In einer xrdp-Sitzung erreichen Programme die Leser des lokalen Geräts nur über die PC/SC-Bibliothek von xrdp, nicht über pcscd. Sie muss für das Programm eingerichtet sein.',
  'code.hint.no-certificate':
    'Die Karte ist angekommen, aber die Anmeldung nimmt keines ihrer Zertifikate an. Übliche Gründe: Der Dienst auf dem Sitzungshost ist bei dieser Remotedesktop-App nicht gestartet, der Verwendungszweck Smartcard-Anmeldung fehlt, das Zertifikat ist abgelaufen, sein ECC-Schlüssel ist nicht zugelassen, oder dem Aussteller wird nicht vertraut.',
  'code.hint.other-card':
    'Wählen Sie in der Liste ein anderes Zertifikat. Das angebotene stammt vielleicht von einer früheren Karte, von Windows Hello oder von einem Remotedesktopzertifikat; certutil -scinfo zeigt, welcher Schlüssel auf dieser Karte liegt.',
  'code.hint.chain':
    'Auf der prüfenden Seite fehlt das Stammzertifikat des Ausstellers: bei einer Karte auf dem Sitzungshost und dem Domänencontroller, beim Server auf dem lokalen Gerät. Für die Anmeldung muss der Aussteller auch in NTAuth stehen.',
  'code.hint.kdc-certificate':
    'Abgelehnt wird nicht die Karte, sondern das Zertifikat des Domänencontrollers: Es ist abgelaufen oder gesperrt, seine Sperrliste ist nicht erreichbar, oder sein Aussteller ist auf dem Gerät, das anmeldet, nicht bekannt, etwa weil es nicht zur Domäne gehört.',
  'code.hint.kdc-support':
    'Meist hat kein Domänencontroller des Kontos ein Zertifikat für die Smartcard-Anmeldung (Vorlage „Kerberos-Authentifizierung“), oder er vertraut dem Aussteller der Karte nicht. Es entscheiden die Zertifikate der Domänencontroller und NTAuth, nicht die Umleitung.',
  'code.hint.revocation':
    'Der Computer, der prüft, muss die im Zertifikat genannte Sperrliste erreichen: der Domänencontroller und der Sitzungshost, nicht das lokale Gerät. Prüfen Sie das dort mit certutil -url.',
  'code.hint.cert-date':
    'Prüfen Sie die Gültigkeit des Zertifikats und die Uhr des Computers, der es prüft. Eine Karte, die anderswo erneuert wurde, wird vielleicht noch mit dem alten Zertifikat angeboten.',
  'code.hint.cert-usage':
    'Für die Anmeldung braucht ein Zertifikat die Verwendungszwecke Smartcard-Anmeldung und Clientauthentifizierung, für einen Server die Serverauthentifizierung. Lassen Sie es mit einer passenden Vorlage ausstellen.',
  'code.hint.cert-name':
    'Der UPN im Zertifikat muss zu genau einem Konto gehören, und sein Suffix muss der Domäne bekannt sein. Einen Server rufen Sie mit einem Namen auf, der in seinem Zertifikat steht, nicht mit der Adresse.',
  'code.hint.cert-data':
    'Der Inhalt selbst ist falsch oder wurde unterwegs verändert. Wiederholen hilft deshalb nicht: Lassen Sie ihn neu ausstellen oder exportieren.',
  'code.hint.enroll':
    'Das Zertifikat für die Anmeldung wurde nicht ausgestellt; in der Sitzung gibt es deshalb nichts, womit man sich anmelden könnte. Es entscheiden die Vorlage, die Rechte daran, die Namen und die Schlüssellänge; das Profil in Intune muss dazu passen.',
  'code.hint.hello-mixed':
    'Konfigurieren Sie Windows Hello for Business in Intune statt per Gruppenrichtlinie, damit beides von derselben Stelle kommt. Dann trifft das Zertifikat ein.',
  'code.hint.hello-join':
    'Die Anmeldung mit Windows Hello setzt ein registriertes Gerät voraus. dsregcmd /status auf dem lokalen Gerät zeigt, wie es eingebunden ist und was zuletzt fehlgeschlagen ist.',
  'code.hint.not-set':
    'Gibt es den Schlüssel einer Richtlinie nicht, ist keine solche Richtlinie festgelegt, und Windows lässt die Umleitung zu. Das gilt nur, wenn auf dem Sitzungshost und mit dem vollständigen Schlüssel abgefragt wurde.',
  'code.hint.hello-key':
    'Der Schlüssel von Windows Hello gehört zu einem Benutzer auf einem Gerät und wird dort verwendet, nicht in der Sitzung. Richten Sie die PIN auf dem lokalen Gerät neu ein, während Sie direkt an dessen Bildschirm angemeldet sind.',
  'code.hint.tpm':
    'Windows Hello verwahrt seinen Schlüssel im TPM des lokalen Geräts. Sehen Sie dort nach (tpm.msc). War die PIN zu oft falsch, warten Sie oder starten Sie das Gerät neu. Das TPM des Sitzungshosts ist nicht beteiligt.',
  'code.hint.entra':
    'Das entscheidet Microsoft Entra ID, bevor die Sitzung erreicht wird: Sehen Sie im Anmeldeprotokoll, beim bedingten Zugriff und bei der Zuweisung des Kontos nach. Mit der Umleitung hat es nichts zu tun.',
  'code.hint.logon':
    'Prüfen Sie die Form des Namens (Domäne oder UPN), die Tastaturbelegung und gespeicherte Anmeldeinformationen. Eine PIN oder ein Fingerabdruck ist kein Kennwort: Programme, die auf dem sicheren Desktop oder über NTLM fragen, können sie nicht verwenden.',
  'code.hint.account':
    'Es entscheidet der Status des Kontos im Verzeichnis des Sitzungshosts. Weder auf dem lokalen Gerät noch in der RDP-Datei lässt sich daran etwas ändern.',
  'code.hint.logon-right':
    'Nehmen Sie das Konto auf dem Sitzungshost in die Gruppe „Remotedesktopbenutzer“ auf, oder geben Sie ihm das Recht, sich über Remotedesktopdienste anzumelden. In Azure braucht es außerdem die Rolle „Virtual Machine User Login“ (VM-Benutzeranmeldung) oder die Zuweisung zur Anwendungsgruppe.',
  'code.hint.domain-reach':
    'Der Computer, der anmeldet, muss einen Domänencontroller im DNS finden und erreichen. Von außen sind dafür ein VPN, ein KDC-Proxy oder das Gateway nötig.',
  'code.hint.time-skew':
    'Kerberos duldet höchstens fünf Minuten Unterschied. Stellen Sie die Uhren des lokalen Geräts und des Sitzungshosts nach derselben Quelle.',
  'code.hint.ticket':
    'Kerberos hat für diesen Computer kein brauchbares Ticket: Rufen Sie ihn mit seinem vollen Namen auf statt mit der Adresse oder einem Alias, sehen Sie mit klist nach und melden Sie sich neu an.',
  'code.hint.credssp':
    'Die Anmeldung vor dem Verbinden (NLA) ist fehlgeschlagen: Beide Seiten brauchen aktuelle Updates, und Richtlinien zu NTLM, Delegierung oder Remote Credential Guard müssen die verwendete Art der Anmeldung erlauben.',
  'code.hint.tls':
    'Das Zertifikat oder die Protokollversion der verschlüsselten Verbindung passt nicht zu beiden Seiten: ein altes System, eine Firewall, die mitliest, ein ausgetauschtes Zertifikat oder TLS 1.3 mit einer Karte, die dafür nicht signieren kann.',
  'code.hint.file-unsigned':
    'Beim Öffnen einer RDP-Datei ohne vertrauenswürdige Signatur ist in einem aktualisierten Windows zunächst keine Umleitung ausgewählt. Lassen Sie die Datei signieren, oder wählen Sie jedes Mal aus, was Sie brauchen.',
  'code.hint.not-reached':
    'Es ist keine Sitzung zustande gekommen, also wurde auch noch nichts umgeleitet. Prüfen Sie Name, Adresse und Port (3389 oder 443 beim Gateway), VPN und Firewall, und ob der Computer eingeschaltet ist und nicht im Energiesparmodus.',
  'code.hint.link-broken':
    'Zwischendurch ist das Netzwerk oder das andere Ende ausgefallen. Was umgeleitet war, fehlt, bis die Sitzung neu verbunden ist. Programme, die eine Karte oder einen Anschluss geöffnet hatten, müssen Sie danach neu starten.',
  'code.hint.ended-there':
    'Das ist kein Fehler des Geräts: Auf dem Sitzungshost wurde die Sitzung beendet, oder ein anderes Gerät hat sie mit seinen eigenen Umleitungen übernommen.',
  'code.hint.ended-here': 'Das ist kein Fehler: Die Verbindung oder der Dialog wurde auf dem lokalen Gerät geschlossen.',
  'code.hint.session-limit':
    'Zeitlimits des Sitzungshosts haben die Sitzung beendet, weil sie im Leerlauf, getrennt oder schon zu lange offen war, oder es war keine Sitzung frei. Die Zeitlimits stehen in seinen Richtlinien unter „Sitzungszeitlimits“.',
  'code.hint.server-denies':
    'Der Sitzungshost nimmt solche Verbindungen nicht an: Er ist im Ausgleichsmodus, Remotedesktop ist ausgeschaltet, es gibt zu viele Sitzungen, oder diese Anwendung wird nicht angeboten.',
  'code.hint.licence':
    'Prüfen Sie die Remotedesktoplizenzierung: Ist der Lizenzserver eingetragen und erreichbar, die Toleranzperiode nicht abgelaufen, und sind noch Lizenzen frei? Eine beschädigte Lizenz auf dem lokalen Gerät wird erneuert, wenn ein Administrator dort HKLM\\SOFTWARE\\Microsoft\\MSLicensing löscht.',
  'code.hint.broker':
    'Der Verbindungsbroker oder der Hostpool konnte keinen Sitzungshost zuweisen: Prüfen Sie im Pool den Status der Hosts, ihren Agent und ob sie eingeschaltet sind, und versuchen Sie es nach einigen Minuten noch einmal.',
  'code.hint.gateway':
    'Der Weg über das RD-Gateway ist gescheitert. Seine Autorisierungsrichtlinien entscheiden auch, welche Geräte umgeleitet werden dürfen.',
  'code.hint.protocol':
    'Die Remotedesktop-App und der Sitzungshost sind sich in einer Einzelheit des Protokolls nicht einig. Aktualisieren Sie die Remotedesktop-App. Schalten Sie dann Kanäle und Funktionen nacheinander aus, um die betroffene zu finden.',
  'code.hint.host-crash':
    'Die Sitzung ist auf dem Sitzungshost zu Ende gegangen: durch einen Neustart, den Anzeigetreiber, fehlenden Speicher oder einen Desktop, der nicht startet. Das Ereignisprotokoll dort (bei xrdp: ~/.xsession-errors) sagt mehr als die Remotedesktop-App.',
  'code.hint.port-gone':
    'Den Namen gibt es dort nicht, wo das Programm läuft. Anschlüsse werden nur umgeleitet, wenn die Verbindung es anfordert, und behalten ihre lokale Nummer; ab COM10 muss ein Programm \\\\.\\COM10 öffnen.',
  'code.hint.port-name':
    'Geben Sie im Programm den Namen an, unter dem die Sitzung den Anschluss aufführt (change port /query). Hinter einem umgeleiteten Anschluss steht in der Sitzung kein Treiber: Programme, die im Geräte-Manager nachsehen oder die Art des Anschlusses prüfen, nehmen ihn nicht an.',
  'code.hint.port-busy':
    'Einen seriellen Anschluss oder ein Gerät daran kann immer nur ein Programm verwenden, auch über die Verbindung hinweg. Schließen Sie auf dem lokalen Gerät das Programm, das es geöffnet hat, und beenden Sie eine zweite Sitzung.',
  'code.hint.port-request':
    'Die Umleitung serieller Anschlüsse gibt nicht jede Anforderung weiter. FreeRDP lehnt manche ab (mit /serial:...,permissive lässt es sie durch), und einem umgeleiteten Anschluss fehlt, was nur der Treiber kann.',
  'code.hint.port-timeout':
    'Jede Anforderung an ein umgeleitetes Gerät geht über das Netzwerk: Die Zeitlimits eines Programms, das für ein Kabel gemacht ist, sind dafür zu kurz. Erhöhen Sie sie, oder versuchen Sie es über eine schnellere Strecke.',
  'code.hint.port-lost':
    'Das Gerät oder sein Adapter ist nicht mehr da oder antwortet nicht: Prüfen Sie Kabel, Strom, die Energiesparfunktion für USB und den Treiber auf dem lokalen Gerät. Schließen Sie es neu an und verbinden Sie sich dann neu, damit die Sitzung es bekommt.',
  'code.hint.port-settings':
    'Das Gerät nimmt eine Einstellung wie Geschwindigkeit, Stoppbits oder Flusssteuerung nicht an, oder ein Programm verlangt sie in einer Form, die die Umleitung nicht kennt. Vergleichen Sie sie mit den Einstellungen, mit denen es lokal funktioniert.',
  'code.hint.port-rights':
    'Auf einem lokalen Linux-Gerät muss der Benutzer das Gerät öffnen dürfen: für /dev/tty... als Mitglied der Gruppe dialout, sonst der Gruppe audio oder scard. Danach ist eine neue Anmeldung nötig.',
  'code.hint.device-driver':
    'Das Gerät selbst funktioniert an dem Computer nicht, an dem es angeschlossen ist, mit oder ohne Sitzung. Bringen Sie es zuerst dort im Geräte-Manager in Ordnung.',
  'code.hint.print-port':
    'Umgeleitete Drucker haben Anschlüsse mit den Namen TS001, TS002 und so weiter, die mit der Sitzung kommen und gehen. Ein Treiber für die Drucker muss auf dem Sitzungshost vorhanden sein.',
  'code.hint.sound-service':
    'Starten Sie „Windows-Audio“ auf der Seite, die den Fehler meldet. Ohne den Dienst erscheint dort auch kein Remoteaudio.',
  'code.hint.sound-gone':
    'Remoteaudio gibt es nur, solange die Sitzung verbunden ist und ihr Ton umgeleitet wird. Nach einer neuen Verbindung müssen Sie das Gerät in den Programmen neu auswählen.',
  'code.hint.sound-busy':
    'Ein Programm auf dem lokalen Gerät verwendet das Audiogerät exklusiv. Deshalb kommt der Ton der Remotedesktop-App nicht durch. Schließen Sie dieses Programm, oder schalten Sie die exklusive Verwendung in den Eigenschaften des Geräts aus.',
  'code.hint.sound-format':
    'Remoteaudio bietet nur wenige Formate, meist 44100 Hz bei gemeinsamer Verwendung. Wählen Sie im Programm die gemeinsame Verwendung und eine übliche Abtastrate.',
  'code.hint.sound-program':
    'Das ist ein Fehler des Programms, nicht der Umleitung: Prüfen Sie es mit einem anderen Programm. Der Audiotest von Sidecheck verwendet nichts davon.',
  'code.hint.sound-module':
    'In einer xrdp-Sitzung braucht der Ton das Modul von xrdp im Audioserver der Sitzung. Es ist nicht geladen oder für eine andere Version gebaut; dann gibt es nur einen Platzhalter als Ausgabe.',
  'code.hint.sound-server':
    'PulseAudio oder PipeWire läuft für diesen Benutzer in dieser Sitzung nicht oder gehört zu einer anderen. Starten Sie es dort (systemctl --user) und öffnen Sie das Programm neu.',
  'code.hint.sound-late':
    'Knistern und Aussetzer kommen von einem ausgelasteten Sitzungshost, einer langsamen Strecke oder einem unpassenden Puffer. In xrdp-Sitzungen hat ein kleineres Quantum von PipeWire (etwa 256) geholfen, sonst ein größerer Puffer.',
  'code.hint.sound-fine':
    'Der Weg ist eingerichtet. Ist nichts zu hören, prüfen Sie die Lautstärke, die im Programm ausgewählte Ausgabe und den Ton des lokalen Geräts.',
  'code.hint.xrdp-chansrv':
    'Der Kanaldienst von xrdp überträgt Ton, Laufwerke und Smartcards. Ist er beendet, hilft nur eine neue Sitzung. Ein- und ausgeschaltet werden die Kanäle in xrdp.ini und sesman.ini.',
  'code.hint.freerdp-playback':
    'Das Audiosystem, das FreeRDP für die Wiedergabe verwendet, funktioniert auf dem lokalen Gerät nicht. Lassen Sie FreeRDP wählen (/sound), oder nennen Sie ein anderes (/sound:sys:pulse oder sys:alsa), und prüfen Sie, ob das Plug-in dafür installiert ist.',
  'code.hint.freerdp-capture':
    'Das Mikrofon ist angefordert, aber das Audiosystem, das FreeRDP für die Aufnahme verwendet, funktioniert auf dem lokalen Gerät nicht. Lassen Sie FreeRDP wählen (/microphone), oder versuchen Sie /microphone:sys:pulse,format:1, und prüfen Sie, ob das Plug-in dafür installiert ist.',
  'code.hint.microphone':
    'Sehen Sie zuerst auf dem lokalen Gerät nach: Ist das Mikrofon da, und dürfen Programme es verwenden? Prüfen Sie danach, ob die Aufnahme weitergegeben wird und welche Eingabe das Programm in der Sitzung verwendet.',
  'code.hint.optimised':
    'Teams braucht auf dem Sitzungshost die Markierung IsWVDEnvironment und den Dienst „WebRTC Redirector“ sowie eine Remotedesktop-App, die das kann. Sonst verwendet es Remoteaudio wie jedes andere Programm. Starten Sie Teams nach einer Änderung neu.',
  'code.hint.rights':
    'Welches Recht fehlt, hängt davon ab, was geöffnet wurde. Bei einem Anschluss verwendet ihn ein anderes Programm, oder es fehlen Rechte; bei einem Dienst ist ein Administrator nötig; beim Mikrofon entscheiden die Datenschutzeinstellungen des lokalen Geräts und der Sitzung.',
  'code.hint.service-start':
    'Sehen Sie auf der Seite nach, die den Fehler meldet: beim Starttyp, bei den Abhängigkeiten des Dienstes und im Ereignisprotokoll „System“. Ein deaktivierter Dienst muss erst auf manuell gestellt werden, bevor er starten kann.',
  'code.hint.service-missing':
    'Der Name ist falsch geschrieben, oder die Funktion ist auf diesem Computer nicht installiert. Das lokale Gerät und der Sitzungshost haben nicht dieselben Dienste.',
  'code.hint.rpc-reach':
    'Der aufgerufene Dienst ist beendet, oder eine Firewall steht dazwischen. Prüfen Sie in einer Sitzung zuerst, ob ein Dienst des Sitzungshosts selbst oder der eines anderen Computers gemeint ist.',
  'code.hint.share':
    'Es geht um einen Pfad im Netzwerk. \\\\tsclient\\... gibt es nur, solange die Sitzung mit umgeleiteten Laufwerken verbunden ist. Für andere Pfade muss der Sitzungshost selbst den Server erreichen.',
  'code.hint.memory':
    'Dem Computer, der den Fehler meldet, fehlen Speicher oder Handles; auf einem Sitzungshost teilen sich alle Benutzer diese. Schließen Sie Programme, oder starten Sie den Computer neu.',
  'code.hint.disk':
    'Schaffen Sie dort Platz, wo das Programm schreibt: Auf einem Sitzungshost ist das das Profil oder dessen Container, nicht der Datenträger des lokalen Geräts.',
  'code.hint.program':
    'Das deutet auf das Programm und seine Installation auf diesem Computer hin, nicht auf die Umleitung. In einer Sitzung zählt die Installation auf dem Sitzungshost.',
  'code.hint.passed': 'Die Remotedesktop-App hat ihren Teil getan. Ob das Gerät angekommen ist, zeigt die Liste in der Sitzung.',
  'code.hint.general':
    'Der Code allein reicht nicht: Fügen Sie die ganze Meldung mit den Zeilen davor ein, und geben Sie an, auf welcher Seite sie erschienen ist.'
}
