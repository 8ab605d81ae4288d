import type { codes as english } from '../en/codes.ts'

export const codes: Readonly<Record<keyof typeof english, string>> = {
  'code.ERROR_INVALID_FUNCTION': 'Der Treiber oder Anschluss kennt diese Anforderung nicht.',
  'code.ERROR_FILE_NOT_FOUND': 'Unter diesem Namen gibt es nichts: keine Datei, keinen Anschluss, kein Gerät.',
  'code.ERROR_PATH_NOT_FOUND': 'Den Ordner oder das Gerät hinter dem Namen gibt es nicht.',
  'code.ERROR_TOO_MANY_OPEN_FILES': 'Das Programm hat zu viele Dateien oder Anschlüsse geöffnet.',
  'code.ERROR_ACCESS_DENIED': 'Dieses Konto darf das nicht, oder jemand anders hat es geöffnet.',
  'code.ERROR_INVALID_HANDLE': 'Das Programm verwendet eine Verbindung, die schon geschlossen ist.',
  'code.ERROR_NOT_ENOUGH_MEMORY': 'Der Arbeitsspeicher reichte nicht.',
  'code.E_UNEXPECTED': 'Ein Teil des Programms oder Systems war in einem Zustand, den es nicht vorsieht.',
  'code.ERROR_WRITE_PROTECT': 'Der Datenträger lässt sich nur lesen.',
  'code.ERROR_DEV_NOT_EXIST': 'Das Gerät oder die Freigabe ist nicht mehr da.',
  'code.ERROR_NOT_READY': 'Das Gerät ist da und nicht bereit.',
  'code.ERROR_BAD_COMMAND': 'Das Gerät nimmt den Befehl nicht an, oft weil es während der Benutzung abgezogen wurde.',
  'code.ERROR_READ_FAULT': 'Das Lesen vom Gerät oder das Schreiben darauf brach ab.',
  'code.ERROR_GEN_FAILURE': 'Das Gerät arbeitet nicht: Sein Treiber bekam keine brauchbare Antwort.',
  'code.ERROR_SHARING_VIOLATION': 'Ein anderes Programm hat es geöffnet und teilt es mit niemandem.',
  'code.ERROR_NOT_SUPPORTED': 'Die Gegenseite bietet nicht an, was verlangt wurde.',
  'code.ERROR_BAD_NETPATH': 'Der Computer im Pfad wurde nicht gefunden.',
  'code.ERROR_UNEXP_NET_ERR': 'Das Netzwerk gab eine Antwort, die hier keinen Sinn ergibt.',
  'code.ERROR_NETNAME_DELETED': 'Die Gegenseite hat die Verbindung zur Freigabe oder zum Kanal geschlossen.',
  'code.ERROR_BAD_NET_NAME': 'Eine Freigabe dieses Namens gibt es nicht.',
  'code.ERROR_REQ_NOT_ACCEP': 'Der andere Computer nimmt zurzeit keine weiteren Verbindungen an.',
  'code.ERROR_ALREADY_EXISTS': 'Der Name ist schon vergeben.',
  'code.ERROR_INVALID_PASSWORD': 'Das Kennwort ist falsch.',
  'code.ERROR_INVALID_PARAMETER': 'Ein Wert in der Anforderung ist keiner, den Gerät oder Treiber annehmen.',
  'code.ERROR_BROKEN_PIPE': 'Das andere Ende des Kanals ist weg.',
  'code.ERROR_DISK_FULL': 'Der Datenträger ist voll.',
  'code.ERROR_CALL_NOT_IMPLEMENTED': 'Die Funktion ist hier nicht eingebaut.',
  'code.ERROR_SEM_TIMEOUT': 'Innerhalb der Frist kam keine Antwort.',
  'code.ERROR_INSUFFICIENT_BUFFER': 'Die Antwort ist größer als der Platz, den das Programm gab.',
  'code.ERROR_INVALID_NAME': 'Der Name hat eine Form, die Windows nicht annimmt.',
  'code.ERROR_MOD_NOT_FOUND': 'Eine Bibliothek, die das Programm braucht, fehlt, ist zu alt oder für die andere Bitbreite.',
  'code.ERROR_BUSY': 'Es wird schon benutzt.',
  'code.ERROR_NO_MORE_ITEMS': 'Die Liste ist zu Ende.',
  'code.ERROR_NO_SUCH_DEVICE': 'Das Gerät ist nicht da.',
  'code.ERROR_INVALID_IMAGE_HASH': 'Windows lässt dieses Programm oder diesen Treiber nicht laufen: Signatur oder Richtlinie verbieten es.',
  'code.ERROR_ELEVATION_REQUIRED': 'Das braucht die Bestätigung eines Administrators.',
  'code.ERROR_OPERATION_ABORTED': 'Das Warten wurde abgebrochen: Programm oder Anschluss wurde unterdessen geschlossen.',
  'code.ERROR_IO_INCOMPLETE': 'Die Antwort steht noch aus.',
  'code.ERROR_SERVICE_ALREADY_RUNNING': 'Der Dienst läuft, oder andere laufen, die ihn brauchen.',
  'code.ERROR_SERVICE_REQUEST_TIMEOUT': 'Der Dienst meldete nicht rechtzeitig, dass er gestartet ist.',
  'code.ERROR_SERVICE_DISABLED': 'Der Dienst ist deaktiviert, also kann ihn nichts starten.',
  'code.ERROR_SERVICE_DOES_NOT_EXIST': 'Einen Dienst dieses Namens gibt es auf diesem Computer nicht.',
  'code.ERROR_SERVICE_NOT_ACTIVE': 'Der Dienst läuft nicht.',
  'code.ERROR_SERVICE_SPECIFIC_ERROR': 'Der Dienst beendete sich selbst, mit einem eigenen Code.',
  'code.ERROR_SERVICE_DEPENDENCY_FAIL': 'Ein anderer Dienst, den dieser braucht, ist nicht gestartet.',
  'code.ERROR_SERVICE_LOGON_FAILED': 'Das Konto des Dienstes konnte sich nicht anmelden.',
  'code.ERROR_SERVICE_MARKED_FOR_DELETE': 'Der Dienst wird gerade entfernt; ein Neustart schließt das ab.',
  'code.ERROR_SHUTDOWN_IN_PROGRESS': 'Der Computer fährt herunter oder startet neu.',
  'code.ERROR_IO_DEVICE': 'Der Austausch mit dem Gerät schlug fehl.',
  'code.ERROR_SERIAL_NO_DEVICE': 'Der serielle Anschluss ließ sich nicht einrichten.',
  'code.ERROR_COUNTER_TIMEOUT': 'Der serielle Anschluss wartete vergeblich auf Bytes.',
  'code.ERROR_DEVICE_NOT_CONNECTED': 'Das Gerät steckt nicht mehr.',
  'code.ERROR_NOT_FOUND': 'Was verlangt wurde, ist nicht da.',
  'code.ERROR_SESSION_CREDENTIAL_CONFLICT': 'Zu diesem Computer besteht schon eine Verbindung unter einem anderen Konto.',
  'code.ERROR_CANCELLED': 'Jemand hat es abgebrochen.',
  'code.ERROR_CONNECTION_REFUSED': 'Der Computer antwortet, doch an diesem Port nimmt niemand an.',
  'code.ERROR_CONNECTION_ABORTED': 'Die Verbindung wurde getrennt.',
  'code.ERROR_NETWORK_UNREACHABLE': 'In dieses Netzwerk führt kein Weg.',
  'code.ERROR_HOST_UNREACHABLE': 'Zu diesem Computer führt kein Weg, oder er ist ausgeschaltet.',
  'code.ERROR_INVALID_WORKSTATION': 'Das Konto darf sich von diesem Computer aus nicht anmelden.',
  'code.SEC_E_NO_CREDENTIALS': 'Zum Anmelden war kein Kennwort, Ticket oder Zertifikat da.',
  'code.ERROR_PRIVILEGE_NOT_HELD': 'Dem Konto fehlt ein Recht, das dafür nötig ist.',
  'code.ERROR_NO_LOGON_SERVERS': 'Kein Domänencontroller war erreichbar, um die Anmeldung zu prüfen.',
  'code.ERROR_NO_SUCH_LOGON_SESSION': 'Die Anmeldung, zu der die Anforderung gehört, ist beendet.',
  'code.ERROR_NO_SUCH_USER': 'Ein Konto dieses Namens gibt es nicht.',
  'code.ERROR_LOGON_FAILURE': 'Benutzername und Kennwort, oder was an ihre Stelle trat, wurden abgelehnt.',
  'code.ERROR_ACCOUNT_RESTRICTION':
    'Eine Einschränkung des Kontos verbietet die Anmeldung, etwa ein leeres Kennwort oder die Gruppe „Protected Users“.',
  'code.ERROR_INVALID_LOGON_HOURS': 'Das Konto darf sich zu dieser Uhrzeit nicht anmelden.',
  'code.ERROR_PASSWORD_EXPIRED': 'Das Kennwort ist abgelaufen.',
  'code.ERROR_ACCOUNT_DISABLED': 'Das Konto ist deaktiviert.',
  'code.ERROR_NONE_MAPPED': 'Der Name gehört zu keinem Konto, das dieser Computer kennt.',
  'code.ERROR_LOGON_TYPE_NOT_GRANTED': 'Das Konto darf sich an diesem Computer auf diese Art nicht anmelden.',
  'code.SEC_E_WRONG_PRINCIPAL': 'Es antwortete ein anderer Computer als der genannte.',
  'code.ERROR_MUTUAL_AUTH_FAILED': 'Der Server konnte nicht nachweisen, wer er ist.',
  'code.ERROR_TIME_SKEW': 'Die Uhren beider Computer gehen zu weit auseinander.',
  'code.ERROR_NO_SYSTEM_RESOURCES': 'Dem System ist ein Betriebsmittel ausgegangen.',
  'code.RPC_S_UNKNOWN_IF': 'Das antwortende Programm kennt den Aufruf nicht: Die Versionen passen nicht zusammen.',
  'code.RPC_S_SERVER_UNAVAILABLE': 'Der Dienst am anderen Ende eines Fernaufrufs antwortet nicht.',
  'code.RPC_S_SERVER_TOO_BUSY': 'Der Dienst ist zu beschäftigt, um zu antworten.',
  'code.RPC_S_CALL_FAILED': 'Ein Fernaufruf brach vor der Antwort ab.',
  'code.EPT_S_NOT_REGISTERED': 'Der Computer antwortet, doch der gefragte Dienst ist dort nicht angemeldet.',
  'code.ERROR_TRUSTED_RELATIONSHIP_FAILURE': 'Der Computer hat sein Vertrauen zur Domäne verloren.',
  'code.ERROR_NETLOGON_NOT_STARTED': 'Der Dienst für die Domänenanmeldung läuft nicht.',
  'code.ERROR_ACCOUNT_EXPIRED': 'Das Konto ist abgelaufen.',
  'code.ERROR_UNKNOWN_PORT': 'Der Anschluss des Druckers ist nicht da.',
  'code.ERROR_PRINTER_DRIVER': 'Der Druckertreiber fehlt oder wird benutzt.',
  'code.ERROR_INVALID_PRINTER_NAME': 'Einen Drucker dieses Namens gibt es nicht.',
  'code.SEC_E_TARGET_UNKNOWN': 'Der Name des Ziels ist in der Domäne nicht als Dienst bekannt.',
  'code.ERROR_PASSWORD_MUST_CHANGE': 'Vor der ersten Anmeldung muss das Kennwort geändert werden.',
  'code.ERROR_ACCOUNT_LOCKED_OUT': 'Das Konto ist nach zu vielen falschen Versuchen gesperrt.',
  'code.ERROR_CTX_WINSTATION_NOT_FOUND': 'Die Sitzung gibt es nicht mehr.',
  'code.ERROR_CTX_LOGON_DISABLED': 'Der Sitzungshost nimmt zurzeit keine neuen Anmeldungen an.',
  'code.WSATRY_AGAIN': 'Der Namensserver antwortete nicht.',
  'code.WSAHOST_NOT_FOUND': 'Der Name des Computers steht nicht im DNS.',
  'code.WSAEACCES': 'Eine Firewall oder Richtlinie verbietet diese Verbindung.',
  'code.WSAEADDRINUSE': 'An diesem Port nimmt schon ein anderes Programm an.',
  'code.WSAECONNRESET': 'Der andere Computer schloss die Verbindung sofort.',
  'code.WSAETIMEDOUT': 'Der andere Computer antwortete nicht rechtzeitig.',
  'code.NTE_NO_KEY': 'Der Schlüssel zum Zertifikat ist nicht da oder nicht verwendbar.',
  'code.E_FAIL': 'Etwas ging schief, mehr sagt das Programm nicht.',
  'code.RPC_E_SERVERFAULT': 'Das gefragte Programm ist abgestürzt.',
  'code.STATUS_PKINIT_FAILURE': 'Der Domänencontroller kam mit der Smartcard-Anmeldung nicht zurecht.',
  'code.NTE_BAD_KEYSET': 'Einen Schlüsselcontainer dieses Namens gibt es weder auf der Karte noch im Speicher.',
  'code.STATUS_DOWNGRADE_DETECTED': 'Es wurde versucht, eine schwächere Art der Anmeldung auszuhandeln.',
  'code.CRYPT_E_REVOKED': 'Das Zertifikat wurde gesperrt.',
  'code.CRYPT_E_REVOCATION_OFFLINE': 'Ob das Zertifikat gesperrt ist, ließ sich nicht feststellen.',
  'code.SEC_E_PKINIT_CLIENT_FAILURE': 'Das Gerät konnte das Zertifikat des Domänencontrollers nicht prüfen.',
  'code.CERT_E_EXPIRED': 'Ein Zertifikat ist zu diesem Datum nicht gültig.',
  'code.SEC_E_UNKNOWN_CREDENTIALS': 'Diese Art von Anmeldeinformationen wird hier nicht angenommen.',
  'code.REGDB_E_CLASSNOTREG': 'Ein Bestandteil, den das Programm braucht, ist nicht installiert oder startet nicht.',
  'code.TBS_E_INTERNAL_ERROR': 'Windows konnte nicht mit dem TPM sprechen.',
  'code.TBS_E_TPM_NOT_FOUND': 'Ein TPM ist nicht da.',
  'code.TPM_E_COMMAND_BLOCKED': 'Das TPM verweigert sich vorerst, nach falschen PINs oder durch eine Richtlinie.',
  'code.sound-call': 'Ein Tonprogramm rief das System in falscher Reihenfolge oder mit falschem Wert auf.',
  'code.AUDCLNT_E_DEVICE_INVALIDATED': 'Das Tongerät verschwand, während es benutzt wurde.',
  'code.AUDCLNT_E_UNSUPPORTED_FORMAT': 'Das Gerät nimmt diese Abtastrate, dieses Format oder diese Kanalzahl nicht an.',
  'code.AUDCLNT_E_DEVICE_IN_USE': 'Ein anderes Programm hält das Tongerät für sich allein.',
  'code.AUDCLNT_E_EXCLUSIVE_MODE_NOT_ALLOWED': 'Ein Programm will das Gerät für sich allein, und das ist abgeschaltet.',
  'code.AUDCLNT_E_ENDPOINT_CREATE_FAILED': 'Windows konnte das Tongerät nicht öffnen.',
  'code.AUDCLNT_E_SERVICE_NOT_RUNNING': 'Der Dienst „Windows-Audio“ läuft nicht.',
  'code.sound-buffer': 'Puffer oder Periode, die das Programm will, passen nicht zum Gerät.',
  'code.AUDCLNT_E_CPUUSAGE_EXCEEDED': 'Der Computer war für den Datenstrom zu langsam.',
  'code.sound-mode': 'Das Gerät bietet die Betriebsart nicht, die das Programm will.',
  'code.cert-unreadable': 'Ein Zertifikat oder Schlüssel hat einen Inhalt, der sich nicht lesen lässt.',
  'code.NTE_BAD_SIGNATURE': 'Eine Signatur passt nicht zu ihren Daten.',
  'code.provider-call': 'Der Schlüsselanbieter kann nicht, was das Programm von ihm verlangt.',
  'code.NTE_EXISTS': 'Ein Schlüssel oder Container dieses Namens besteht schon.',
  'code.NTE_PERM': 'Dieses Konto darf den Schlüssel nicht verwenden.',
  'code.provider-gone': 'Der Schlüsselanbieter, den das Zertifikat nennt, ist nicht installiert.',
  'code.NTE_BAD_PROV_TYPE': 'Das Programm fragt auf die alte Art nach einem Schlüssel, der Anbieter kennt nur die neue.',
  'code.NTE_FAIL': 'Der Schlüsselanbieter scheiterte, ohne zu sagen, woran.',
  'code.NTE_SILENT_CONTEXT': 'Die PIN war nötig, und niemand konnte danach gefragt werden.',
  'code.NTE_TEMPORARY_PROFILE': 'Die Person ist mit einem temporären Profil angemeldet, das keine Schlüssel behält.',
  'code.NTE_DECRYPTION_FAILURE': 'Das Ver- oder Entschlüsseln mit dem Schlüssel schlug fehl.',
  'code.NTE_DEVICE_NOT_READY': 'Das TPM oder die Karte ist nicht bereit.',
  'code.NTE_PASSWORD_CHANGE_REQUIRED': 'Zuerst muss die PIN geändert werden.',
  'code.NTE_NOT_ACTIVE_CONSOLE': 'Das geht nur am eigenen Bildschirm des Computers.',
  'code.SEC_E_UNSUPPORTED_FUNCTION': 'Beide Seiten haben keine gemeinsame Art der Anmeldung.',
  'code.SEC_E_INVALID_TOKEN': 'Eine Seite verstand die Anmeldedaten der anderen nicht.',
  'code.SEC_E_DELEGATION_REQUIRED': 'Die Anmeldung darf nicht an den nächsten Computer weitergereicht werden.',
  'code.tls-data': 'Die verschlüsselte Verbindung trug Daten, die sich nicht lesen lassen.',
  'code.CERT_E_UNTRUSTEDROOT': 'Die Zertifikatkette endet bei einem Stamm, dem dieser Computer nicht vertraut.',
  'code.CERT_E_CHAINING': 'Die Zertifikatkette bis zu einem vertrauten Stamm ließ sich nicht bilden.',
  'code.tls-agree': 'Beide Seiten einigten sich auf keinen gemeinsamen Schutz der Verbindung.',
  'code.SEC_E_NO_CONTEXT': 'Die Anmeldung zwischen beiden Computern ist abgelaufen oder wurde nie fertig.',
  'code.SEC_E_NO_KERB_KEY': 'Für diese Verbindung gibt es kein Kerberos-Ticket und keinen Schlüssel.',
  'code.SEC_E_KDC_UNABLE_TO_REFER': 'Der Domänencontroller kennt den Weg zur Domäne des Kontos nicht.',
  'code.SEC_E_MULTIPLE_ACCOUNTS': 'Der Name oder das Zertifikat gehört zu mehreren Konten.',
  'code.KDC_ERR_PADATA_TYPE_NOSUPP': 'Der Domänencontroller bietet die Anmeldung mit Zertifikat nicht an.',
  'code.SEC_E_PKINIT_NAME_MISMATCH': 'Der Name im Zertifikat passt nicht zum Konto.',
  'code.SEC_E_SMARTCARD_LOGON_REQUIRED': 'Dieses Konto darf sich nur mit Smartcard anmelden.',
  'code.SEC_E_KDC_INVALID_REQUEST': 'Der Domänencontroller hielt die Anforderung für ungültig.',
  'code.KDC_ERR_ETYPE_NOSUPP': 'Beide Seiten haben keinen gemeinsamen Kerberos-Verschlüsselungstyp und keine gemeinsame Version.',
  'code.SEC_E_BAD_BINDINGS': 'Die Anmeldung gehört zu einer anderen verschlüsselten Verbindung.',
  'code.CERT_E_WRONG_USAGE': 'Das Zertifikat darf für diesen Zweck nicht verwendet werden.',
  'code.CERT_E_UNTRUSTEDCA': 'Dem Aussteller des Zertifikats wird dafür nicht vertraut.',
  'code.SEC_E_ISSUING_CA_UNTRUSTED_KDC': 'Das eigene Zertifikat des Domänencontrollers wurde abgelehnt.',
  'code.SEC_E_DELEGATION_POLICY': 'Eine Richtlinie dieses Geräts verbietet, gespeicherte Anmeldeinformationen weiterzugeben.',
  'code.SEC_E_PKU2U_CERT_FAILURE': 'Die Anmeldung zwischen in Entra eingebundenen Computern schlug fehl.',
  'code.CRYPT_E_HASH_VALUE': 'Ein Hashwert weicht vom erwarteten ab.',
  'code.CRYPT_E_NOT_FOUND': 'Das Zertifikat oder eine seiner Eigenschaften wurde nicht gefunden.',
  'code.TRUST_E_NOSIGNATURE': 'Die Datei trägt keine Signatur, der vertraut wird.',
  'code.enroll-subject': 'Der Anforderung fehlt ein Name, den die Vorlage verlangt, oder sie hat einen, den sie ablehnt.',
  'code.CERTSRV_E_INVALID_CA_CERTIFICATE': 'Das eigene Zertifikat der Zertifizierungsstelle ist nicht gültig.',
  'code.CERTSRV_E_ENROLL_DENIED': 'Das Konto darf kein Zertifikat nach dieser Vorlage bekommen.',
  'code.CERTSRV_E_UNSUPPORTED_CERT_TYPE': 'Die Zertifizierungsstelle bietet diese Vorlage nicht an.',
  'code.CERTSRV_E_SIGNATURE_POLICY_REQUIRED': 'Die Vorlage verlangt eine weitere Unterschrift unter der Anforderung.',
  'code.CERTSRV_E_KEY_LENGTH': 'Der Schlüssel ist kürzer, als die Vorlage verlangt.',
  'code.CERT_E_CN_NO_MATCH': 'Im Zertifikat steht ein anderer Name als der aufgerufene.',
  'code.TRUST_E_EXPLICIT_DISTRUST': 'Das Zertifikat steht auf der Liste derer, denen nicht vertraut wird.',
  'code.HELLO_MIXED_MANAGEMENT':
    'Ein Zertifikat kommt von Intune, während Windows Hello for Business per Gruppenrichtlinie verwaltet wird.',
  'code.hello-server': 'Der Registrierungsserver gab eine Antwort, mit der Windows nichts anfangen konnte.',
  'code.hello-denied': 'Der Registrierungsserver nahm dieses Gerät oder Konto nicht an.',
  'code.DSREG_E_DEVICE_REGISTRATION_QUOTA_EXCCEEDED': 'Das Konto hat so viele Geräte registriert, wie es darf.',
  'code.hello-attestation': 'Der Nachweis des TPM über sich selbst wurde nicht angenommen.',
  'code.hello-discovery': 'Windows fand oder erreichte den Registrierungsdienst nicht.',
  'code.hello-device': 'Die Registrierung des Geräts oder ihr Schlüssel fehlt, ist deaktiviert oder veraltet.',
  'code.HELLO_MULTI_FACTOR': 'Es wird ein zweiter Faktor verlangt.',
  'code.HELLO_NO_UPN': 'Das Token des Kontos enthält keinen UPN.',
  'code.HELLO_NO_CORE_WINDOW': 'Windows konnte seinen Dialog für die PIN nicht zeigen.',
  'code.entra-tenant': 'Das Konto gehört zu einem anderen Mandanten.',
  'code.entra-again': 'Die Anmeldung bei Entra ID ist abgelaufen und muss erneut erfolgen.',
  'code.AADSTS50105': 'Das Konto ist dieser Anwendung oder diesem Desktop nicht zugewiesen.',
  'code.entra-condition': 'Eine Richtlinie für bedingten Zugriff verbietet den Zugriff.',
  'code.entra-consent': 'Die Anwendung wurde im Mandanten nicht zugelassen.',
  'code.AADSTS293004': 'Der für die einmalige Anmeldung genannte Computer ist kein Gerät des Mandanten.',
  'code.KDC_ERR_CLIENT_REVOKED': 'Das Konto ist deaktiviert, gesperrt oder abgelaufen.',
  'code.KDC_ERR_PREAUTH_REQUIRED': 'Der Domänencontroller verlangt zuerst den Nachweis des Kennworts; das ist üblich.',
  'code.RDP_LOCAL_DISCONNECT': 'Die Verbindung wurde am lokalen Gerät beendet.',
  'code.ERRINFO_RPC_INITIATED_DISCONNECT': 'Der Server, oder jemand mit einem Werkzeug dort, beendete die Verbindung.',
  'code.RDP_DNS_LOOKUP_FAILED': 'Der Name des Remotecomputers ließ sich in keine Adresse auflösen.',
  'code.RDP_SOCKET_CONNECT_FAILED': 'Der Remotecomputer war nicht erreichbar.',
  'code.link-lost': 'Die Netzwerkverbindung zur Sitzung brach ab.',
  'code.RDP_LICENSING_FAILED': 'Der Austausch über die Remotedesktoplizenz schlug fehl.',
  'code.protocol': 'Eine Seite sandte etwas, das die andere im Remotedesktopprotokoll nicht annimmt.',
  'code.RDP_SSL_FRESH_CREDENTIALS_REQUIRED': 'Der Server nimmt keine gespeicherten Anmeldeinformationen an.',
  'code.AVD_NO_HEALTHY_HOST': 'Kein Sitzungshost, der die Person hätte aufnehmen können, war frei oder gesund.',
  'code.RDP_CLIENT_GATEWAY_UNREACHABLE': 'Das Gateway war nicht erreichbar.',
  'code.ERRINFO_IDLE_TIMEOUT': 'In der Sitzung geschah länger nichts, als erlaubt ist.',
  'code.ERRINFO_LOGON_TIMEOUT': 'Die Anmeldung oder die Sitzung dauerte länger als erlaubt.',
  'code.ERRINFO_DISCONNECTED_BY_OTHER_CONNECTION': 'Eine andere Verbindung hat die Sitzung übernommen.',
  'code.ERRINFO_SERVER_DENIED_CONNECTION': 'Der Server nimmt diese Verbindung nicht an.',
  'code.ERRINFO_LOGOFF_BY_USER': 'Die Person meldete sich ab.',
  'code.ERRINFO_CLOSE_STACK_ON_DRIVER_FAILURE': 'Der Anzeigetreiber der Sitzung versagte.',
  'code.ERRINFO_SERVER_CSRSS_CRASH': 'Ein Prozess, den die Sitzung braucht, ist abgestürzt.',
  'code.ERRINFO_LICENSE_NO_LICENSE_SERVER': 'Der Sitzungshost findet keinen Lizenzserver.',
  'code.ERRINFO_LICENSE_NO_LICENSE': 'Für dieses Gerät oder diese Person ist keine Remotedesktoplizenz frei.',
  'code.ERRINFO_LICENSE_BAD_CLIENT_LICENSE': 'Die am lokalen Gerät aufbewahrte Lizenz ist nicht gültig.',
  'code.ERRINFO_CB_DESTINATION_NOT_FOUND': 'Der Vermittler kennt das Ziel nicht.',
  'code.host-starting': 'Der Vermittler startet das Ziel noch oder leitet den Client weiter.',
  'code.ERRINFO_CB_CONNECTION_ERROR_INVALID_SETTINGS': 'Der Vermittler nimmt die Einstellungen der Verbindung nicht an.',
  'code.AVD_HOST_NOT_STARTED': 'Der Sitzungshost startete nicht rechtzeitig.',
  'code.ERRINFO_REMOTEAPP_NOT_ENABLED': 'Der Server bietet keine einzelnen Anwendungen an.',
  'code.SOUND_SERVER_GONE': 'Der Tonserver antwortet nicht.',
  'code.device-not-started': 'Das Gerät ist da, und Windows konnte es nicht starten.',
  'code.CM_PROB_NEED_RESTART': 'Das Gerät arbeitet nach einem Neustart.',
  'code.device-driver-missing': 'Der Treiber des Geräts fehlt, ist beschädigt oder nicht geladen.',
  'code.device-away': 'Das Gerät wurde abgezogen; Windows erinnert sich nur daran.',
  'code.CM_PROB_DISABLED': 'Das Gerät ist im Geräte-Manager deaktiviert.',
  'code.device-blocked': 'Windows lädt den Treiber nicht: Er ist gesperrt oder nicht signiert.',
  'code.SOUND_UNDERRUN': 'Tondaten kamen zu spät und ließen eine Lücke.',
  'code.CARD_NO_VALID_CERTIFICATE': 'Windows sieht die Karte und findet darauf kein Zertifikat, das es zur Anmeldung anbietet.',
  'code.CARD_SIGN_IN_NOT_SUPPORTED': 'Der Domänencontroller nahm die Anmeldung mit Zertifikat für dieses Konto nicht an.',
  'code.CARD_OTHER_NEEDED': 'Das gewählte Zertifikat hat seinen Schlüssel woanders als auf dieser Karte.',
  'code.CREDSSP_REMEDIATION': 'Einer Seite fehlt eine Aktualisierung der Anmeldung vor der Verbindung, oder eine Richtlinie verlangt sie.',
  'code.PORT_NAME_NOT_SERIAL':
    'Das Programm hält den Namen nicht für einen seriellen Anschluss, oder der Anschluss antwortet nicht wie einer.',
  'code.MICROPHONE_NOT_FOUND': 'Das System bietet kein solches Tongerät.',
  'code.AVD_MEDIA_NOT_CONNECTED': 'Teams schickt Ton und Bild nicht an der Sitzung vorbei.',
  'code.FREERDP_CAPTURE_BACKEND': 'FreeRDP konnte seinen Weg zum Mikrofon nicht öffnen.',
  'code.FREERDP_PLAYBACK_BACKEND': 'FreeRDP konnte seinen Weg zu den Lautsprechern nicht öffnen.',
  'code.FREERDP_DEVICE_PASSED': 'FreeRDP hat der Sitzung ein Gerät übergeben.',
  'code.FREERDP_CARD_CHANNEL': 'FreeRDP konnte seinen Smartcard-Kanal nicht starten.',
  'code.FREERDP_SERIAL_CHANNEL': 'FreeRDP konnte den seriellen Anschluss nicht öffnen.',
  'code.PCSC_LIBRARY_MISSING': 'Die Bibliothek für Smartcards ist nicht da.',
  'code.PCSCD_NOT_RUNNING': 'Der Smartcard-Dienst pcscd läuft nicht.',
  'code.READER_CLAIMED': 'Ein anderes Programm hält das USB-Gerät des Lesers.',
  'code.READER_LOST': 'Der Leser ist vom USB-Bus verschwunden.',
  'code.XRDP_CHANSRV_GONE': 'Der Kanalserver von xrdp ist abgestürzt oder antwortet nicht.',
  'code.XRDP_CARD_CHANNEL': 'xrdp konnte seinen Smartcard-Kanal nicht öffnen.',
  'code.XRDP_CHANNEL_OFF': 'Ein Kanal für Ton oder Geräte ist abgeschaltet oder wurde nicht angeboten.',
  'code.XRDP_SESSION_DIES': 'Der Desktop der Sitzung endete gleich nach dem Beginn.',
  'code.SOUND_MODULE_NOT_LOADED': 'Ein Modul des Tonservers ließ sich nicht laden.',
  'code.SOUND_ONLY_DUMMY': 'Der Tonserver hat nur seine Ersatzausgabe, die niemand hört.',
  'code.SOUND_XRDP_SINK': 'Die Ausgabe von xrdp ist da: Der Ton dieser Sitzung geht zum Client.',
  'code.hint.no-redirection':
    'In einer Sitzung kommt das vom Client: keine Smartcard-Umleitung auf dem Weg oder dort kein Leser. Ein laufender Dienst auf dem Sitzungshost ändert nichts. An einem lokalen Linux-Gerät heißt es, dass pcscd nicht läuft.',
  'code.hint.no-reader':
    'Sehen Sie zuerst am lokalen Gerät nach: Steckt der Leser, und steht er dort in der Liste? Erst dann, was die Verbindung weitergibt.',
  'code.hint.reader-name':
    'Der Leser wurde neu gesteckt oder sein Dienst nach der Verbindung gestartet, die Sitzung fragt noch unter dem alten Namen: trennen und neu verbinden.',
  'code.hint.exclusive':
    'Lokales Gerät und Sitzung teilen sich eine Karte. Ein Programm auf einer der Seiten behält sie für sich: scdaemon von GnuPG, ein Signaturprogramm, eine zweite Verbindung. Schließen Sie es.',
  'code.hint.card-reset':
    'Zwei Programme wechseln sich an einer Karte ab, oft je eines auf jeder Seite der Verbindung; ein Programm, das nicht neu ansetzt, verlangt immer wieder die Karte. Lassen Sie nur eine Seite sie benutzen.',
  'code.hint.card-away':
    'Der Leser ist auf dieser Seite angekommen und leer. Stecken Sie die Karte am lokalen Gerät; eine vor der Verbindung gesteckte muss vielleicht neu gesteckt werden.',
  'code.hint.card-contact':
    'Der Leser bekommt vom Chip keine brauchbare Antwort: Kontakte, Strom am USB-Anschluss, Treiber des Lesers. Das scheitert auch ohne Sitzung, prüfen Sie es also am lokalen Gerät.',
  'code.hint.card-driver':
    'In einer Sitzung spricht der Kartentreiber des Sitzungshosts mit der Karte. Er fehlt dort oder ist von anderem Hersteller oder anderer Version als dort, wo die Karte eingerichtet wurde: Installieren Sie auf beiden Seiten denselben.',
  'code.hint.key-container':
    'Windows kennt das Zertifikat und findet keinen Schlüssel dazu: verschiedene Kartentreiber auf beiden Seiten, ein Zertifikat von einer anderen Karte oder von Windows Hello, oder ein Schlüssel, der auf einem anderen Gerät blieb. Vergleichen Sie certutil -scinfo beider Seiten.',
  'code.hint.provider':
    'Programm und Kartentreiber meinen verschiedene Schlüsselschnittstellen. Aktualisieren Sie Programm oder Treiber dort, wo das Programm läuft, also auf dem Sitzungshost.',
  'code.hint.pin':
    'Die Karte zählt jede falsche PIN, gleich auf welcher Seite sie getippt wird. Prüfen Sie vor dem nächsten Versuch Tastaturbelegung und Num-Taste der Sitzung.',
  'code.hint.pin-blocked': 'Auf dem Weg zur Sitzung hilft nichts: Die Karte muss mit ihrer PUK oder vom Herausgeber entsperrt werden.',
  'code.hint.pin-dialog':
    'Nach der PIN wird dort gefragt, wo das Programm läuft. Ein Dienst oder ein Programm ohne Fenster in der Sitzung kann nicht fragen; öffnen Sie es in der Sitzung und bestätigen Sie dort.',
  'code.hint.card-rights':
    'Unter Linux lässt pcscd nur die Person am eigenen Bildschirm zu; ein Desktop übers Netz gilt polkit nicht als solcher. Ein Administrator erlaubt es mit einer polkit-Regel für org.debian.pcsc-lite.',
  'code.hint.card-certificate':
    'Leser und Karte kamen an, das Zertifikat nicht: Es ist nicht auf der Karte, oder der Kartentreiber des Sitzungshosts findet es nicht. Sehen Sie mit certutil -scinfo auf beiden Seiten nach.',
  'code.hint.card-slow':
    'Jeder Austausch mit der Karte geht durchs Netz, Hunderte für eine Anmeldung. Eine langsame oder verlustreiche Strecke läuft dabei in Fristen; versuchen Sie es aus einem näheren Netz.',
  'code.hint.card-program':
    'Die Verbindung des Programms zur Karte ist veraltet oder sein Aufruf falsch, oft weil die Sitzung bei laufendem Programm neu verbunden wurde. Starten Sie das Programm in der Sitzung neu.',
  'code.hint.card-service':
    'Der Smartcard-Dienst selbst hat Schwierigkeiten: Starten Sie ihn am lokalen Gerät neu, wo Leser und Karte sind, und verbinden Sie neu.',
  'code.hint.reader-claimed':
    'Etwas anderes spricht über USB mit dem Leser: der eigene Treiber von GnuPG, ein zweiter pcscd, eine virtuelle Maschine oder die USB-Umleitung des ganzen Lesers. Nur eines davon kann ihn haben.',
  'code.hint.pcscd-stopped':
    'Ohne pcscd und seine Bibliothek am lokalen Linux-Gerät gibt es keinen Leser zum Umleiten. Installieren Sie pcscd und den Treiber (libccid), starten Sie pcscd.socket und verbinden Sie dann.',
  'code.hint.xrdp-card':
    'In einer xrdp-Sitzung erreichen Programme die Leser des Clients nur über die PC/SC-Bibliothek von xrdp, nicht über pcscd. Sie muss für das Programm eingerichtet sein.',
  'code.hint.no-certificate':
    'Die Karte kam an; die Anmeldung nimmt keines ihrer Zertifikate. Übliche Gründe: Der Dienst auf dem Host startete für diesen Client nicht, keine Verwendung Smartcard-Anmeldung, abgelaufen, ein nicht zugelassener elliptischer Schlüssel, ein Aussteller ohne Vertrauen.',
  'code.hint.other-card':
    'Wählen Sie in der Liste ein anderes Zertifikat. Das angebotene kann von einer früheren Karte, von Windows Hello oder ein Remotedesktopzertifikat sein; certutil -scinfo zeigt, welcher Schlüssel auf dieser Karte liegt.',
  'code.hint.chain':
    'Der prüfenden Seite fehlt der Stamm des Ausstellers: für eine Karte Sitzungshost und Domänencontroller, für den Server das lokale Gerät. Zur Anmeldung muss der Aussteller auch in NTAuth stehen.',
  'code.hint.kdc-certificate':
    'Abgelehnt wird nicht die Karte, sondern das Zertifikat des Domänencontrollers: abgelaufen, gesperrt, seine Sperrliste nicht erreichbar, oder sein Aussteller auf dem anmeldenden Gerät unbekannt, etwa außerhalb der Domäne.',
  'code.hint.kdc-support':
    'Meist hat kein Domänencontroller des Kontos ein Zertifikat für die Smartcard-Anmeldung (Vorlage „Kerberos-Authentifizierung“), oder er vertraut dem Aussteller der Karte nicht. Es entscheiden die Zertifikate der Domänencontroller und NTAuth, nicht die Umleitung.',
  'code.hint.revocation':
    'Die prüfende Maschine muss die im Zertifikat genannte Sperrliste erreichen: Domänencontroller und Sitzungshost, nicht das lokale Gerät. Prüfen Sie dort mit certutil -url.',
  'code.hint.cert-date':
    'Sehen Sie auf die Daten des Zertifikats und auf die Uhr der prüfenden Maschine. Eine andernorts erneuerte Karte wird vielleicht noch mit dem alten Zertifikat angeboten.',
  'code.hint.cert-usage':
    'Zur Anmeldung braucht ein Zertifikat die Verwendungen Smartcard-Anmeldung und Clientauthentifizierung, für einen Server die Serverauthentifizierung. Lassen Sie es nach einer passenden Vorlage ausstellen.',
  'code.hint.cert-name':
    'Der UPN im Zertifikat muss zu genau einem Konto gehören und sein Suffix der Domäne bekannt sein; ein Server wird mit einem Namen aus seinem Zertifikat aufgerufen, nicht mit der Adresse.',
  'code.hint.cert-data':
    'Der Inhalt selbst ist falsch oder wurde unterwegs verändert, Wiederholen hilft also nicht: Lassen Sie ihn neu ausstellen oder exportieren.',
  'code.hint.enroll':
    'Das Zertifikat zur Anmeldung wurde nicht ausgestellt, also gibt es in der Sitzung nichts zum Anmelden. Vorlage, Rechte daran, Namen und Schlüssellänge entscheiden; das Profil in Intune muss dazu passen.',
  'code.hint.hello-mixed':
    'Richten Sie Windows Hello for Business in Intune statt per Gruppenrichtlinie ein, damit beides aus einer Hand kommt; dann trifft das Zertifikat ein.',
  'code.hint.hello-join':
    'Die Anmeldung mit Hello braucht ein registriertes Gerät. dsregcmd /status am lokalen Gerät zeigt, wie es eingebunden ist und was zuletzt scheiterte.',
  'code.hint.hello-key':
    'Der Hello-Schlüssel gehört zu einer Person an einem Gerät und wird dort verwendet, nicht in der Sitzung. Richten Sie die PIN am lokalen Gerät neu ein, an dessen eigenem Bildschirm angemeldet.',
  'code.hint.tpm':
    'Hello bewahrt seinen Schlüssel im TPM des lokalen Geräts. Sehen Sie dort nach (tpm.msc); nach falschen PINs warten oder neu starten. Das TPM des Sitzungshosts ist daran nicht beteiligt.',
  'code.hint.entra':
    'Das entscheidet Entra ID, bevor die Sitzung erreicht wird: Anmeldeprotokoll, bedingter Zugriff, Zuweisung des Kontos. Die Umleitung hat keinen Anteil daran.',
  'code.hint.logon':
    'Prüfen Sie die Form des Namens (Domäne oder UPN), die Tastaturbelegung und gespeicherte Anmeldeinformationen. PIN oder Fingerabdruck sind kein Kennwort: Programme, die auf dem sicheren Desktop oder über NTLM fragen, können sie nicht verwenden.',
  'code.hint.account':
    'Es entscheidet der Zustand des Kontos im Verzeichnis des Sitzungshosts. Weder am lokalen Gerät noch in der Verbindungsdatei lässt sich das ändern.',
  'code.hint.logon-right':
    'Nehmen Sie das Konto auf dem Sitzungshost in die Gruppe „Remotedesktopbenutzer“ auf oder geben Sie ihm das Recht zum Anmelden über Remotedesktopdienste; in Azure auch die Rolle „VM-Benutzeranmeldung“ oder die Zuweisung zur Anwendungsgruppe.',
  'code.hint.domain-reach':
    'Der anmeldende Computer muss einen Domänencontroller erreichen und im DNS finden. Von außen braucht das VPN, KDC-Proxy oder Gateway.',
  'code.hint.time-skew':
    'Kerberos duldet höchstens fünf Minuten Unterschied. Stellen Sie die Uhren von lokalem Gerät und Sitzungshost nach derselben Quelle.',
  'code.hint.ticket':
    'Kerberos hat kein brauchbares Ticket für diesen Computer: Rufen Sie ihn mit vollem Namen statt mit Adresse oder Alias auf, sehen Sie mit klist nach und melden Sie sich neu an.',
  'code.hint.credssp':
    'Die Anmeldung vor der Verbindung (NLA) scheiterte: Beide Seiten brauchen aktuelle Updates, und Richtlinien zu NTLM, Delegierung oder Remote Credential Guard müssen den verwendeten Weg erlauben.',
  'code.hint.tls':
    'Zertifikat oder Protokollversion der verschlüsselten Verbindung passt nicht für beide Seiten: ein altes System, eine prüfende Firewall, ein ausgetauschtes Zertifikat, oder TLS 1.3 mit einer Karte, die dafür nicht signieren kann.',
  'code.hint.file-unsigned':
    'Eine RDP-Datei ohne vertraute Signatur öffnet unter aktualisiertem Windows mit lauter leeren Kästchen für die Umleitungen. Lassen Sie sie signieren, oder setzen Sie die nötigen jedes Mal.',
  'code.hint.not-reached':
    'Es kam keine Sitzung zustande, also wurde noch nichts umgeleitet. Prüfen Sie Name, Adresse und Port (3389 oder 443 des Gateways), VPN und Firewall, und dass der Computer an ist und nicht schläft.',
  'code.hint.link-broken':
    'Das Netz oder die Gegenseite fiel dazwischen aus. Was umgeleitet war, ist weg, bis die Sitzung neu verbunden ist; Programme mit offener Karte oder offenem Anschluss müssen dann neu gestartet werden.',
  'code.hint.ended-there':
    'Das ist kein Fehler des Geräts: Jemand oder etwas auf dem Sitzungshost beendete die Sitzung, oder ein anderes Gerät übernahm sie mit eigenen Umleitungen.',
  'code.hint.ended-here': 'Das ist kein Fehler: Die Verbindung oder der Dialog wurde am lokalen Gerät geschlossen.',
  'code.hint.session-limit':
    'Zeitlimits des Sitzungshosts für untätige, lange oder getrennte Sitzungen beendeten sie, oder es war keine Sitzung frei. Sie stehen in seinen Richtlinien unter „Sitzungszeitlimits“.',
  'code.hint.server-denies':
    'Der Sitzungshost nimmt keine solchen Verbindungen an: Drainmodus, Remotedesktop abgeschaltet, zu viele Sitzungen, oder diese Anwendung wird nicht angeboten.',
  'code.hint.licence':
    'Remotedesktoplizenzierung: Lizenzserver eingetragen und erreichbar, Toleranzfrist nicht vorbei, Lizenzen übrig. Am lokalen Gerät erneuert das Löschen von HKLM\\SOFTWARE\\Microsoft\\MSLicensing als Administrator eine beschädigte.',
  'code.hint.broker':
    'Vermittler oder Hostpool konnten keinen Sitzungshost geben: Sehen Sie Zustand, Agent und Stromversorgung der Hosts im Pool an und versuchen Sie es nach einigen Minuten erneut.',
  'code.hint.gateway':
    'Der Weg durch das Remotedesktopgateway scheiterte. Seine Autorisierungsrichtlinien entscheiden auch, welche Geräte umgeleitet werden dürfen.',
  'code.hint.protocol':
    'Client und Sitzungshost sind sich über eine Einzelheit des Protokolls uneins. Aktualisieren Sie den Client; schalten Sie dann Kanäle und Funktionen einzeln ab, um die betroffene zu finden.',
  'code.hint.host-crash':
    'Die Seite des Sitzungshosts endete: Neustart, Anzeigetreiber, Speicher oder ein Desktop, der nicht startet. Dessen Ereignisprotokoll (xrdp: ~/.xsession-errors) sagt mehr als der Client.',
  'code.hint.port-gone':
    'Den Namen gibt es dort nicht, wo das Programm läuft. Anschlüsse werden nur umgeleitet, wenn es bei der Verbindung verlangt wird, und behalten ihre lokale Nummer; ab COM10 muss ein Programm \\\\.\\COM10 öffnen.',
  'code.hint.port-name':
    'Geben Sie dem Programm den Namen, wie ihn die Sitzung nennt (change port /query). Ein umgeleiteter Anschluss gehört keinem Treiber: Programme, die im Geräte-Manager nachsehen oder seine Art prüfen, nehmen ihn nicht.',
  'code.hint.port-busy':
    'Ein serieller Anschluss oder Gerät gehört jeweils einem Programm, auch über die Verbindung hinweg: Schließen Sie, was es am lokalen Gerät offen hat, und eine zweite Sitzung.',
  'code.hint.port-request':
    'Die Umleitung serieller Anschlüsse gibt nicht jede Anforderung weiter. FreeRDP lehnt manche ab (/serial:...,permissive lässt sie durch), und einem umgeleiteten Anschluss fehlt, was nur der Treiber kann.',
  'code.hint.port-timeout':
    'Jeder Austausch mit einem umgeleiteten Gerät geht durchs Netz: Fristen eines für das Kabel gemachten Programms sind zu kurz. Erhöhen Sie sie, oder versuchen Sie es über eine schnellere Strecke.',
  'code.hint.port-lost':
    'Das Gerät oder sein Adapter ist weg oder antwortet nicht: Kabel, Strom, USB-Energiesparen, Treiber am lokalen Gerät. Stecken Sie es neu und verbinden Sie dann neu, damit die Sitzung es bekommt.',
  'code.hint.port-settings':
    'Das Gerät nimmt eine Einstellung wie Geschwindigkeit, Stoppbits oder Flusssteuerung nicht an, oder ein Programm verlangt sie in einer Form, die die Umleitung nicht kennt. Vergleichen Sie mit den Einstellungen, die lokal gehen.',
  'code.hint.port-rights':
    'An einem lokalen Linux-Gerät muss die Person es öffnen dürfen: Mitglied in dialout für /dev/tty..., anderswo in audio oder scard; danach neu anmelden.',
  'code.hint.device-driver':
    'Das Gerät selbst arbeitet an der Maschine nicht, an der es steckt, mit oder ohne Sitzung. Bringen Sie es zuerst dort im Geräte-Manager in Ordnung.',
  'code.hint.print-port':
    'Umgeleitete Drucker haben Anschlüsse namens TS001 und folgende, die mit der Sitzung kommen und gehen; ein Treiber für sie muss auf dem Sitzungshost sein.',
  'code.hint.sound-service':
    'Starten Sie „Windows-Audio“ auf der Seite, die es meldet; ohne den Dienst erscheint dort auch kein Remoteaudio.',
  'code.hint.sound-gone':
    'Remoteaudio gibt es nur, solange die Sitzung mit umgeleitetem Ton verbunden ist. Nach einem neuen Verbinden müssen Programme das Gerät neu wählen.',
  'code.hint.sound-busy':
    'Ein Programm mit Alleinnutzung am lokalen Gerät hält den Ton des Clients fern. Schließen Sie es, oder nehmen Sie die Alleinnutzung dort in den Eigenschaften des Geräts weg.',
  'code.hint.sound-format':
    'Remoteaudio bietet wenige Formate, meist 44100 Hz bei gemeinsamer Nutzung. Wählen Sie im Programm gemeinsame Nutzung und eine übliche Abtastrate.',
  'code.hint.sound-program':
    'Ein Fehler des Programms, nicht der Umleitung: Prüfen Sie mit einem anderen. Der Tontest von Sidecheck hat damit nichts zu tun.',
  'code.hint.sound-module':
    'In einer xrdp-Sitzung braucht Ton das xrdp-Modul im Tonserver der Sitzung. Es ist nicht geladen oder für eine andere Version gebaut; dann gibt es nur eine Ersatzausgabe.',
  'code.hint.sound-server':
    'PulseAudio oder PipeWire läuft für diese Person in dieser Sitzung nicht oder gehört zu einer anderen. Starten Sie es dort (systemctl --user) und öffnen Sie das Programm neu.',
  'code.hint.sound-late':
    'Knistern und Lücken: ein ausgelasteter Sitzungshost, eine langsame Strecke oder ein unpassender Puffer. In xrdp-Sitzungen half ein kleineres Quantum von PipeWire (etwa 256), anderswo ein größerer Puffer.',
  'code.hint.sound-fine':
    'Der Weg ist eingerichtet. Ist nichts zu hören, sehen Sie auf Lautstärke, die im Programm gewählte Ausgabe und den Ton des Clients.',
  'code.hint.xrdp-chansrv':
    'Der Kanalserver von xrdp trägt Ton, Laufwerke und Smartcards zusammen. Ist er weg, hilft nur eine neue Sitzung; Kanäle schaltet man in xrdp.ini und sesman.ini.',
  'code.hint.freerdp-playback':
    'Der gewählte Tonweg von FreeRDP geht am lokalen Gerät nicht. Lassen Sie es wählen (/sound) oder nennen Sie einen anderen (/sound:sys:pulse oder sys:alsa), und prüfen Sie, ob sein Modul installiert ist.',
  'code.hint.freerdp-capture':
    'Das Mikrofon ist verlangt, doch der Aufnahmeweg von FreeRDP geht am lokalen Gerät nicht. Lassen Sie es wählen (/microphone) oder versuchen Sie /microphone:sys:pulse,format:1, und prüfen Sie, ob sein Modul installiert ist.',
  'code.hint.microphone':
    'Sehen Sie zuerst am lokalen Gerät nach: Ist das Mikrofon da und für Programme erlaubt? Dann, ob die Aufnahme weitergegeben wird und welchen Eingang das Programm in der Sitzung verwendet.',
  'code.hint.optimised':
    'Teams braucht auf dem Sitzungshost die Markierung IsWVDEnvironment und den Dienst zur Medienumleitung sowie einen Client, der das kann; sonst verwendet es Remoteaudio wie jedes Programm. Starten Sie Teams nach einer Änderung neu.',
  'code.hint.rights':
    'Wessen Recht fehlt, hängt daran, was geöffnet wurde: bei einem Anschluss ein anderes Programm oder fehlende Rechte, bei einem Dienst der Administrator, beim Mikrofon der Datenschutz von lokalem Gerät und Sitzung.',
  'code.hint.service-start':
    'Sehen Sie auf der Seite nach, die es meldet: Starttyp, Abhängigkeiten und was das Systemprotokoll sagt. Ein deaktivierter Dienst muss erst auf manuell gestellt werden.',
  'code.hint.service-missing':
    'Der Name ist vertippt, oder die Funktion ist auf dieser Maschine nicht installiert. Lokales Gerät und Sitzungshost haben nicht dieselben Dienste.',
  'code.hint.rpc-reach':
    'Der Dienst hinter dem Aufruf läuft nicht, oder eine Firewall steht dazwischen. Prüfen Sie in einer Sitzung zuerst, ob der eigene Dienst des Sitzungshosts gemeint ist oder ein anderer Computer.',
  'code.hint.share':
    'Ein Pfad übers Netz. \\\\tsclient\\... gibt es nur, solange die Sitzung mit umgeleiteten Laufwerken verbunden ist; andere Pfade brauchen den eigenen Weg des Sitzungshosts zum Server.',
  'code.hint.memory':
    'Der meldenden Maschine fehlen Speicher oder Handles; auf einem Sitzungshost teilen alle Personen sie sich. Schließen Sie Programme oder starten Sie sie neu.',
  'code.hint.disk':
    'Schaffen Sie Platz, wo das Programm schreibt: Auf einem Sitzungshost ist das Profil oder dessen Container gemeint, nicht der Datenträger des lokalen Geräts.',
  'code.hint.program':
    'Das weist auf das Programm und seine Installation auf dieser Maschine, nicht auf die Umleitung. In einer Sitzung zählt die Installation des Sitzungshosts.',
  'code.hint.passed': 'Die Hälfte des Wegs beim Client ist getan. Ob das Gerät ankam, zeigt die Liste in der Sitzung.',
  'code.hint.general':
    'Der Code allein entscheidet nichts: Bringen Sie die ganze Meldung mit den Zeilen davor, und sagen Sie, auf welcher Seite sie erschien.'
}
