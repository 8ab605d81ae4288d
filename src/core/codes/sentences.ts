/**
 * Sentences by which systems tell an error without its code, in the languages people have: the name of the entry that they stand for,
 * and what is looked for. Pieces of them, so that a changed ending or quotation mark does not matter. A space stands for any blanks.
 */
export const SENTENCES: readonly (readonly [name: string, pieces: string])[] = [
  // What is most particular comes first: of two that stand in the same place the first counts.
  [
    'SCARD_E_NO_SERVICE',
    'scardestablishcontext(?:\\(\\))?: ?service not available|smart ?card-?dienst (?:wird nicht ausgeführt|läuft nicht|ist nicht gestartet)|service carte à puce n.est pas (?:démarré|en cours)|smart ?card (?:resource manager|service) is not running|ressourcen-?manager für smart ?cards wird nicht ausgeführt|smart ?card-?ressourcen-?manager wird nicht ausgeführt|gestionnaire de ressources (?:de|des) cartes? à puce ne (?:fonctionne|s.exécute) pas|gestionnaire de ressources (?:de|des) cartes? à puce n.est pas en cours|administrador de recursos de tarjetas? inteligentes? no (?:se )?está|gestione (?:delle )?risorse (?:della )?smart card non è in esecuzione|bronbeheer voor smartcards wordt niet|smartcardbronbeheer wordt niet|gerenciador de recursos (?:de|do) (?:cartão|cartões) inteligentes? não está|スマート カード リソース マネージャー?(?:は|が)実行されていません|智能卡资源管理器(?:没有|未)运行|智慧卡資源管理員(?:沒有|未)執行|can.t establish the context for pc/sc'
  ],
  [
    'SCARD_E_NO_READERS_AVAILABLE',
    'cannot find a smart ?card reader|no smart ?card readers? (?:was |were )?(?:found|available|detected)|kein(?:e)? smart ?card-?leser (?:gefunden|verfügbar)|aucun lecteur de cartes? à puce|ningún lector de tarjetas inteligentes|nessun lettore di smart card|geen smartcardlezer|nenhum leitor de cartão inteligente|スマート カード リーダーが見つかりません|找不到智能卡读卡器'
  ],
  ['SCARD_E_SERVICE_STOPPED', 'スマート カード リソース マネージャー?をシャットダウンしました'],
  ['SCARD_E_NO_SMARTCARD', 'スマート カードが必要ですが、デバイスに現在、スマート カードがありません'],
  [
    'SCARD_E_SHARING_VIOLATION',
    'smart ?card reader is already in use|smart ?card-?(?:zugriff|leser)? wird (?:gerade |bereits )?von (?:einem|einer) anderen|smart ?card cannot be accessed because of other|smart ?card (?:is|wird) (?:already )?(?:in use by|von einem) another|zugriff auf die smart ?card (?:ist|war) (?:aufgrund|wegen) anderer|carte à puce ne peut pas être accédée|reader in use'
  ],
  [
    'SCARD_W_RESET_CARD',
    'smart ?card has been reset|smart ?card wurde zurückgesetzt|carte à puce a été réinitialisée|tarjeta inteligente (?:ha sido|se ha) restablecid'
  ],
  [
    'SCARD_W_REMOVED_CARD',
    'smart ?card has been removed|smart ?card wurde entfernt|carte à puce a été (?:retirée|supprimée)|se ha (?:quitado|extraído) la tarjeta inteligente|smart card è stata rimossa|smartcard is verwijderd|cartão inteligente foi removido|スマート カードが取り外され|智能卡已(?:被)?(?:移除|取出)'
  ],
  [
    'SCARD_W_CHV_BLOCKED',
    'smart ?card is blocked|smart ?card ist (?:gesperrt|blockiert)|carte à puce est (?:bloquée|verrouillée)|tarjeta inteligente está bloqueada|smart card è bloccata|smartcard is geblokkeerd|cartão inteligente está bloqueado|スマート カードがブロック|暗証番号 ?\\(pin\\) ?エントリの最大数に達した|智能卡(?:已)?被(?:锁定|阻止)'
  ],
  [
    'SCARD_W_WRONG_CHV',
    '(?:wrong|incorrect) pin\\b|pin is (?:wrong|incorrect)|falsche pin\\b|pin ist falsch|code pin (?:est )?(?:incorrect|erroné)|pin (?:es )?incorrecto|pin non corretto|onjuiste pincode|pin incorreto|暗証番号(?: ?\\(pin\\) ?)?が(?:正しくありません|間違)|pin ?(?:不正确|错误)'
  ],
  [
    'CARD_NO_VALID_CERTIFICATE',
    'no valid certificates? (?:were|was|could be)? ?found|no valid certificates? on|keine gültigen zertifikate|kein gültiges zertifikat|aucun certificat valide|(?:no se (?:encontraron|han encontrado)|no hay) certificados válidos|ningún certificado válido|nessun certificato valido|certificati validi non trovati|geen geldige? certifica(?:at|ten)|nenhum certificado válido|有効な証明書(?:が|は)(?:見つかりません|ありません)|(?:找不到|没有|未找到)有效(?:的)?证书|找不到有效的憑證'
  ],
  [
    'STATUS_SMARTCARD_NO_KEY_CONTAINER',
    'requested key container (?:does not exist|is not available|was not found)|angeforderter? schlüsselcontainer|conteneurs? de clés? demandé|contenedor de claves solicitado|contenitore (?:di|delle) chiavi richiesto|gevraagde sleutelcontainer|(?:contêiner|contentor) de chaves? (?:solicitado|pedido)|要求されたキー ?コンテナー?|请求的密钥容器|要求的金鑰容器'
  ],
  [
    'NTE_BAD_KEYSET',
    'keyset does not exist|schlüsselsatz (?:ist )?nicht vorhanden|jeu de clés n.existe pas|conjunto de claves no existe|(?:set|gruppo) di chiavi (?:non esiste|inesistente)|sleutelset bestaat niet|conjunto de chaves não existe|キーセットがありません|キー セットが存在しません|密钥集不存在|金鑰組不存在'
  ],
  [
    'NTE_BAD_PROV_TYPE',
    'invalid provider type specified|ungültiger anbietertyp|type de fournisseur (?:non valide|spécifié)|tipo de proveedor (?:no válido|especificado)|tipo di provider (?:specificato )?non valido|ongeldig providertype|tipo de provedor inválido|無効なプロバイダー?の種類|指定了无效的提供程序类型'
  ],
  [
    'CARD_SIGN_IN_NOT_SUPPORTED',
    'your credentials could not be verified|ihre anmeldeinformationen konnten nicht (?:überprüft|verifiziert) werden|informations d.identification n.ont pas pu être vérifiées|sign(?:ing)?.?in with a (?:smart ?card|security device) is ?n.?o?.?t supported for your account|smart ?card (?:logon|sign-?in) is not supported for your|anmeld(?:en|ung) mit (?:einer |der |einem )?(?:smart ?card|sicherheitsgerät) wird (?:für|von) (?:ihre?m?|das|diesem|dieses|das) (?:benutzer)?konto nicht|smart ?card-?anmeldung wird für (?:ihr|das|dieses) (?:benutzer)?konto nicht|carte à puce n.est pas prise en charge pour votre compte|tarjeta inteligente no (?:es compatible|se admite|está permitido) (?:con|para|en) (?:su|tu) cuenta|smart card non (?:è )?supportat[oa] per (?:l.|il tuo |questo )account|smartcard wordt niet ondersteund voor (?:je|uw) account|cartão inteligente não (?:é|tem) (?:suportado|suporte|compatível)[^.]{0,20} conta|スマート カードを使(?:った|用した)サインイン[^。]{0,20}サポートされていません|帐户不支持(?:使用)?智能卡|不支援(?:使用)?智慧卡登入'
  ],
  [
    'CARD_OTHER_NEEDED',
    'operation requires a different smart ?card|vorgang (?:erfordert|ist) eine andere smart ?card|opération (?:nécessite|exige) une (?:autre carte à puce|carte à puce différente)|operación requiere una tarjeta inteligente (?:diferente|distinta)|operazione richiede una smart card diversa|bewerking vereist een andere smartcard|operação (?:requer|exige) um cartão inteligente diferente|別のスマート カードが必要|需要(?:使用)?(?:其他|不同的)智能卡|需要不同的智慧卡'
  ],
  [
    'SEC_E_ISSUING_CA_UNTRUSTED_KDC',
    'untrusted certificat(?:e|ion) authority was detected while processing the domain controller|verarbeiten des (?:für die authentifizierung verwendeten )?domänencontrollerzertifikats[^.]{0,60}nicht vertrauenswürdige zertifizierungsstelle|autorité de certification non approuvée[^.]{0,60}certificat d[ue] contrôleur de domaine'
  ],
  [
    'SEC_E_ISSUING_CA_UNTRUSTED',
    'untrusted certificat(?:e|ion) authority was detected while processing the smart ?card|verarbeiten des (?:für die authentifizierung verwendeten )?smart ?card-?zertifikats[^.]{0,60}nicht vertrauenswürdige zertifizierungsstelle|autorité de certification non approuvée[^.]{0,60}certificat de (?:la )?carte à puce'
  ],
  [
    'SEC_E_REVOCATION_OFFLINE_C',
    'revocation status of the smart ?card certificate|(?:sperrstatus|widerrufsstatus) des (?:für die authentifizierung verwendeten )?smart ?card-?zertifikats|(?:statut|état) de révocation du certificat de (?:la )?carte à puce'
  ],
  [
    'SEC_E_SMARTCARD_CERT_REVOKED',
    'smart ?card certificate used for authentication has been revoked|verwendete smart ?card-?zertifikat wurde (?:gesperrt|widerrufen)|certificat de (?:la )?carte à puce utilisé[^.]{0,40} a été révoqué'
  ],
  [
    'SEC_E_SMARTCARD_CERT_EXPIRED',
    'certificate used for authentication has expired|smart ?card certificate used for authentication has expired|verwendete smart ?card-?zertifikat ist abgelaufen|certificat de (?:la )?carte à puce utilisé[^.]{0,40} (?:a|est) expiré'
  ],
  [
    'SEC_E_PKINIT_CLIENT_FAILURE',
    'smart ?card certificate used for authentication was not trusted|verwendete smart ?card-?zertifikat (?:ist|war) nicht vertrauenswürdig|certificat de (?:la )?carte à puce utilisé[^.]{0,40} (?:n.est|n.était) pas (?:approuvé|fiable)'
  ],
  [
    'KDC_CERTIFICATE_REFUSED',
    'domain controller certificate used for smart ?card|revocation status of the domain controller certificate|smart ?card-?anmeldung verwendete(?:n)? domänencontrollerzertifikat|zertifikat des domänencontrollers[^.]{0,40}(?:widerruf|sperr|vertrau)'
  ],
  [
    'CERT_E_UNTRUSTEDROOT',
    'terminated in a root certificate which is not trusted|not trusted by the trust provider|stammzertifikat[^.]{0,40}nicht vertrau|certificat racine[^.]{0,40}pas approuvé|certificado raíz[^.]{0,60}no es de confianza'
  ],
  [
    'CRYPT_E_REVOCATION_OFFLINE',
    'unable to check revocation|revocation (?:server|function) was (?:offline|unable)|sperrfunktion konnte die sperrung|sperrserver offline|sperrüberprüfung[^.]{0,40}(?:offline|nicht)|fonction de révocation n.a pas pu|función de revocación no (?:pudo|puede) comprobar'
  ],
  ['CREDSSP_REMEDIATION', 'credssp encryption oracle|credssp-?encryption-?oracle'],
  [
    'SEC_E_UNSUPPORTED_FUNCTION',
    'function requested is not supported|angeforderte funktion wird nicht unterstützt|fonction demandée n.est pas prise en charge|función solicitada no (?:es compatible|se admite)|funzione richiesta non è supportata|要求された関数はサポートされていません|要求的函数不受支持'
  ],
  [
    'SIGN_IN_RIGHT_MISSING',
    'not authorized for remote (?:login|sign-?in)|right to sign in through remote desktop|allowed to log on through (?:terminal|remote desktop) services|nicht für die remoteanmeldung autorisiert|recht zum anmelden über remotedesktopdienste|anmelden über remotedesktopdienste zulassen|n.est pas autorisé à (?:ouvrir une session|se connecter) à distance|no (?:está autorizad[oa]|tiene autorización) para (?:el )?inicio de sesión remoto|non (?:è )?autorizzato (?:all.|per l.)accesso remoto|niet gemachtigd voor externe aanmelding|não (?:está )?autorizad[oa] para (?:o )?(?:logon|login|início de sessão) remoto|リモート ログイン(?:を|が)(?:承認|許可)されていない|未被授权进行远程登录|没有得到远程登录授权'
  ],
  [
    'ERROR_LOGON_FAILURE',
    'user ?name or (?:the )?password is incorrect|(?:your )?credentials did not work|logon failure: unknown user|benutzername oder (?:das )?kennwort (?:ist )?falsch|anmeldeinformationen (?:funktionieren nicht|waren nicht erfolgreich)|nom d.utilisateur ou (?:le )?mot de passe (?:est )?incorrect|vos informations d.identification n.ont pas fonctionné|nombre de usuario o (?:la )?contraseña[^.]{0,14}incorrect|(?:las|sus) credenciales no funcion|nome utente o (?:la )?password non (?:è |sono )?corrett|gebruikersnaam of (?:het )?wachtwoord is onjuist|nome de (?:usuário|utilizador) ou (?:a )?(?:senha|palavra-passe)[^.]{0,14}incorret|ユーザー名またはパスワードが(?:正しくありません|間違)|用户名或密码不正确|使用者名稱或密碼不正確'
  ],
  [
    'LICENCE_MISSING',
    'no remote desktop licen[sc]e servers? available|keine remotedesktop-?lizenzserver|aucun serveur de licences des services bureau|no hay servidores de licencias de escritorio remoto|nessun server (?:di )?licenze desktop remoto|geen extern bureaublad-licentieserver|リモート デスクトップ ライセンス サーバー|没有可用的远程桌面(?:授权|许可证)服务器'
  ],
  [
    'REMOTE_NOT_REACHED',
    'remote desktop can.?t (?:connect to|find)|couldn.t connect to the remote pc|remotedesktop(?:verbindung)? kann (?:keine verbindung|nicht)|(?:mit dem|zum) remote(?:computer|-?pc) konnte keine verbindung|bureau à distance ne (?:peut|parvient) pas|escritorio remoto no puede|desktop remoto:? (?:impossibile|non (?:è )?(?:in grado|riesce))|extern bureaublad kan (?:geen verbinding|de computer)|área de trabalho remota não (?:pode|consegue)|リモート デスクトップ(?:は|で)[^。]{0,30}接続できません|远程桌面无法(?:连接|找到)|遠端桌面無法'
  ],
  [
    'REMOTE_LINK_BROKEN',
    'remote desktop (?:services )?session (?:has ended|was disconnected)|lost connection to (?:your )?remote|remotesitzung wurde (?:beendet|getrennt)|verbindung (?:mit|zu)[^.]{0,20} remote(?:computer|sitzung)[^.]{0,20}(?:verloren|getrennt)|session bureau à distance[^.]{0,20}terminée'
  ],
  [
    'AVD_MEDIA_NOT_CONNECTED',
    '(?:avd|wvd|vdi|w365|windows 365|citrix|vmware)?(?:^| )media (?:not connected|not optimi[sz]ed)|not media optimi[sz]ed|medien nicht (?:verbunden|optimiert)'
  ],
  [
    'PORT_NAME_NOT_SERIAL',
    'port name does not start with com|does not resolve to a valid serial port|valid port(?:,)? but not a serial port|anschlussname ist ungültig|kein serieller anschluss|nom de port (?:spécifié|donné) ne commence pas|port série valide|nombre de puerto[^.]{0,20} no (?:empieza|comienza) (?:por|con) com|no (?:es )?un puerto serie válido|nome (?:della )?porta[^.]{0,30}non (?:inizia|valid)|poortnaam[^.]{0,30}(?:ongeldig|niet)|nome da porta[^.]{0,30}não (?:começa|inicia)|(?:有効な)?シリアル ポートに(?:解決|なり)ません|不(?:以|是有效的串行端口)[^。]{0,12}'
  ],
  [
    'EACCES',
    'could not open port[^\\n]{0,80}permission denied|/dev/(?:tty|rfcomm)[^\\n]{0,60}permission denied|permission denied[^\\n]{0,40}/dev/tty'
  ],
  [
    'ERROR_DEVICE_NOT_CONNECTED',
    'the device is not connected|gerät ist nicht angeschlossen|périphérique n.est pas connecté|dispositivo no está conectado|dispositivo non è connesso|apparaat is niet aangesloten|dispositivo não está (?:conectado|ligado)|デバイスが接続されていません|设备没有连接|設備未連接|裝置未連線'
  ],
  [
    'ERROR_GEN_FAILURE',
    'device attached to the system is not functioning|an das system angeschlossenes gerät funktioniert nicht|périphérique attaché au système ne fonctionne pas|dispositivos? conectados? al sistema no funciona|dispositivo collegato al sistema non (?:è in funzione|funziona)|apparaat dat op het systeem is aangesloten|dispositivo (?:ligado|anexado|conectado) ao sistema não|システムに接続されたデバイスが機能していません|连到系统上的设备没有发挥作用|連結到系統的裝置失去作用'
  ],
  [
    'ERROR_SEM_TIMEOUT',
    'semaphore time-?out period has expired|zeitlimit für die semaphore|temporisation de(?: la)? sémaphore|tiempo de espera del? semáforo|timeout del semaforo|semafoor[^.]{0,30}verstreken|tempo limite do semáforo|セマフォがタイムアウト|信号灯超时时间已到|號誌逾時'
  ],
  [
    'ERROR_OPERATION_ABORTED',
    'i/o operation has been aborted|e/a-vorgang wurde (?:wegen|aufgrund)|opération d.e/s a été abandonnée|operación de e/s (?:se )?(?:ha sido )?anula'
  ],
  [
    'ERROR_INVALID_PARAMETER',
    'the parameter is incorrect|falscher parameter|paramètre (?:est )?incorrect|parámetro no es correcto|parámetro incorrecto|parametro non (?:è )?corretto|parameter is onjuist|parâmetro (?:está )?incorret|パラメーター?が(?:正しくありません|間違っています)|参数(?:错误|不正确)|參數(?:錯誤|不正確)'
  ],
  [
    'ERROR_NOT_SUPPORTED',
    'the request is not supported|anforderung wird nicht unterstützt|demande n.est pas prise en charge|(?:no se admite la solicitud|solicitud no (?:es compatible|se admite))|richiesta non (?:è )?supportata|aanvraag wordt niet ondersteund|(?:não há suporte para (?:o pedido|a solicitação)|solicitação não (?:é|tem) supor)|要求はサポートされていません|不支持(?:该|此)?请求|不支援(?:該|此)?要求'
  ],
  [
    'REGISTRY_NOTHING_THERE',
    'unable to find the specified registry key|registrierungsschlüssel (?:bzw\\.|oder) (?:der )?(?:angegebene )?wert (?:wurde )?nicht (?:finden|gefunden)|impossible de trouver la (?:clé|valeur)[^.]{0,30}registre'
  ],
  [
    'ERROR_FILE_NOT_FOUND',
    'cannot find the (?:file|device) specified|kann die angegebene datei nicht finden|fichier spécifié est introuvable|(?:encontrar|encuentra) el archivo especificado|impossibile trovare il file specificato|opgegeven bestand niet vinden|(?:encontrar|localizar) o (?:arquivo|ficheiro) especificado|指定されたファイルが見つかりません|找不到指定的(?:文件|檔案)|the port .?com\\d{1,3}.? does not exist|(?:port|anschluss) .?com\\d{1,3}.? (?:ist nicht vorhanden|existiert nicht)|port .?com\\d{1,3}.? n.existe pas|puerto .?com\\d{1,3}.? no existe'
  ],
  [
    'ERROR_ACCESS_DENIED',
    'microphone access is (?:turned off|blocked|denied)|mikrofonzugriff ist (?:deaktiviert|ausgeschaltet|blockiert)|mikrofon wird (?:von|durch) [^.]{0,30}datenschutz|access (?:is |was |to [^\\n.]{1,60}(?:is|was) )?denied|zugriff (?:auf [^\\n.]{1,60} )?(?:wurde )?verweigert|accès (?:au [^\\n.]{1,40} )?(?:est )?refusé|acceso (?:al? [^\\n.]{1,40} )?(?:está )?(?:denegado|rechazado)|accesso (?:alla [^\\n.]{1,40} )?(?:è )?negato|toegang (?:tot [^\\n.]{1,40} )?(?:is )?geweigerd|acesso (?:à [^\\n.]{1,40} )?(?:foi |está )?(?:negado|recusado)|アクセスが拒否され|拒绝访问|存取被拒'
  ],
  [
    'ERROR_SERVICE_DISABLED',
    'service cannot be started, either because it is disabled|dienst kann nicht gestartet werden\\. er ist deaktiviert|service ne peut pas être démarré|no se puede iniciar el servicio|impossibile avviare il servizio|service kan niet worden gestart'
  ],
  ['ERROR_SERVICE_REQUEST_TIMEOUT', 'did not respond to the start or control request|antwortete nicht rechtzeitig auf die start'],
  [
    'ERROR_SERVICE_DOES_NOT_EXIST',
    'specified service does not exist as an installed|dienst ist kein installierter dienst|service spécifié n.existe pas en tant que|servicio especificado no existe como servicio instalado|servizio specificato non esiste come servizio|serviço especificado não existe como um serviço|指定されたサービスはインストールされたサービスとして存在しません'
  ],
  [
    'ERROR_SERVICE_DEPENDENCY_FAIL',
    'dependency service or group failed to start|abhängigkeitsdienst oder die abhängigkeitsgruppe konnte nicht gestartet'
  ],
  [
    'RPC_S_SERVER_UNAVAILABLE',
    'rpc server is unavailable|rpc-?server ist nicht verfügbar|serveur rpc n.est pas disponible|servidor rpc no está disponible|server rpc non (?:è )?disponibile|rpc-?server is niet beschikbaar|servidor rpc não está disponível|rpc サーバーを利用できません|rpc 服务器不可用|rpc 伺服器無法使用'
  ],
  [
    'ERROR_BAD_NETPATH',
    'network path was not found|netzwerkpfad wurde nicht gefunden|chemin réseau n.a pas été trouvé|no se (?:ha encontrado|encontró) la ruta de (?:acceso de )?red|impossibile trovare il percorso di rete|netwerkpad is niet gevonden|caminho da rede não foi encontrado|ネットワーク パスが見つかりません|找不到网络路径'
  ],
  [
    'SOUND_SERVICE_STOPPED',
    'audio service is not (?:running|responding)|audiodienst (?:wird nicht ausgeführt|antwortet nicht)|service audio ne répond pas|servicio de audio no (?:se está|responde)|servizio audio non|audioservice (?:wordt niet|reageert niet)|serviço de áudio não|オーディオ サービス(?:は|が)[^。]{0,12}(?:いません|応答)|音频服务(?:未|没有)'
  ],
  [
    'SOUND_NO_DEVICE',
    'no (?:audio|sound) (?:output |input )?devices? (?:is |are )?(?:installed|found|available)|kein audio(?:ausgabe|eingabe)?gerät (?:installiert|gefunden)|es (?:ist|sind) keine? audio(?:ausgabe|eingabe)?geräte? installiert|aucun périphérique (?:de sortie )?audio|no (?:hay|se encontró)[^.]{0,12} dispositivos? de (?:salida de )?audio|nessun dispositivo (?:di output )?audio|geen audio-?(?:uitvoer)?apparaat|nenhum dispositivo de (?:saída de )?áudio|オーディオ出力デバイスがインストールされていません|未安装音频输出设备'
  ],
  [
    'MICROPHONE_NOT_FOUND',
    'can.?t find (?:your|a) microphone|no microphone (?:was )?(?:found|detected)|(?:kein|ihr) mikrofon (?:wurde )?(?:nicht )?(?:gefunden|erkannt)|aucun microphone|no se (?:encontró|detectó)[^.]{0,12} micrófono|nessun microfono|geen microfoon|nenhum microfone|マイクが見つかりません|找不到(?:你的|您的)?麦克风'
  ],
  ['KDC_ERR_PREAUTH_FAILED', 'preauthentication failed|pre-authentication information was invalid'],
  ['KDC_ERR_C_PRINCIPAL_UNKNOWN', 'client (?:\\S{1,80} )?not found in kerberos database'],
  ['KRB_AP_ERR_SKEW', 'clock skew too great'],
  ['ERROR_NO_LOGON_SERVERS', 'cannot (?:contact any|find) kdc for (?:requested )?realm'],
  // The system's own words on Linux, as the translations of glibc have them.
  [
    'EBUSY',
    'device or resource busy|das gerät oder die ressource ist belegt|périphérique ou ressource occupé|dispositivo o recurso ocupado|dispositivo ou recurso está ocupado|デバイスもしくはリソースがビジー状態です'
  ],
  [
    'ENOTTY',
    'inappropriate ioctl for device|unpassender ioctl|ioctl\\(\\) inapproprié|función ioctl no apropiada|ioctl inapropriado|デバイスに対する不適切なioctl'
  ],
  [
    'ENODEV',
    'no such device(?! or address)|kein passendes gerät gefunden|aucun périphérique de ce type|no existe el dispositivo(?! o)|dispositivo inexistente|そのようなデバイスはありません'
  ],
  [
    'ENOENT',
    'no such file or directory|datei oder verzeichnis nicht gefunden|aucun fichier ou dossier|no existe el (?:archivo|fichero) o el directorio|arquivo ou diretório inexistente|そのようなファイルやディレクトリはありません'
  ],
  ['EIO', "input/output error|eingabe-/ausgabefehler|erreur d'entrée/sortie|error de entrada/salida|erro de entrada/saída|入力/出力エラー"],
  ['EACCES', 'permission denied|keine berechtigung|permission non accordée|permiso denegado|permissão negada|許可がありません'],
  [
    'ECONNREFUSED',
    'connection refused|verbindungsaufbau abgelehnt|connexion refusée|conexión rehusada|conexão recusada|接続を拒否されました'
  ],
  [
    'ECONNRESET',
    'connection reset by peer|verbindung wurde vom kommunikationspartner zurückgesetzt|connexion ré-initialisée par le correspondant|conexión reinicializada por la máquina remota|conexão fechada pela outra ponta|接続が相手からリセットされました'
  ],
  [
    'ETIMEDOUT',
    'connection timed out|zeitüberschreitung bei der verbindung|die wartezeit für die verbindung ist abgelaufen|connexion terminée par expiration du délai|expiró el tiempo de conexión|tempo esgotado para conexão|接続がタイムアウトしました'
  ],
  [
    'EHOSTUNREACH',
    "no route to host|keine route zum zielrechner|aucun chemin d'accès pour atteindre l'hôte|no existe ninguna ruta hasta el|não há rota para o host|ホストへの経路がありません"
  ],
  [
    'ENETUNREACH',
    "network is unreachable|das netzwerk ist nicht erreichbar|le réseau n'est pas accessible|la red es inaccesible|a rede está fora de alcance|ネットワークに届きません"
  ],
  ['EPIPE', 'broken pipe|datenübergabe unterbrochen|relais brisé|tubería rota|pipe quebrado']
]
