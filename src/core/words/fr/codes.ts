import type { codes as english } from '../en/codes.ts'

export const codes: Readonly<Record<keyof typeof english, string>> = {
  'code.ERROR_INVALID_FUNCTION': 'Le pilote ou le port ne connaît pas cette demande.',
  'code.ERROR_FILE_NOT_FOUND': 'Rien de ce nom n’existe : ni fichier, ni port, ni périphérique.',
  'code.ERROR_PATH_NOT_FOUND': 'Le dossier ou le périphérique derrière ce nom n’existe pas.',
  'code.ERROR_TOO_MANY_OPEN_FILES': 'Le programme a trop de fichiers ou de ports ouverts.',
  'code.ERROR_ACCESS_DENIED': 'Ce compte n’y est pas autorisé, ou quelqu’un d’autre l’a ouvert.',
  'code.ERROR_INVALID_HANDLE': 'Le programme utilise une connexion déjà fermée.',
  'code.ERROR_NOT_ENOUGH_MEMORY': 'Il ne restait pas assez de mémoire.',
  'code.E_UNEXPECTED': 'Une partie du programme ou du système était dans un état qu’elle n’attendait pas.',
  'code.ERROR_WRITE_PROTECT': 'Le support est en lecture seule.',
  'code.ERROR_DEV_NOT_EXIST': 'Le périphérique ou le partage n’est plus là.',
  'code.ERROR_NOT_READY': 'Le périphérique est là, mais pas prêt.',
  'code.ERROR_BAD_COMMAND': 'Le périphérique n’accepte pas la commande, souvent parce qu’il a été débranché en cours d’utilisation.',
  'code.ERROR_READ_FAULT': 'La lecture ou l’écriture sur le périphérique s’est interrompue.',
  'code.ERROR_GEN_FAILURE': 'Le périphérique ne fonctionne pas : son pilote n’a pas reçu de réponse sensée.',
  'code.ERROR_SHARING_VIOLATION': 'Un autre programme l’a ouvert et ne le partage avec personne.',
  'code.ERROR_NOT_SUPPORTED': 'L’autre côté ne propose pas ce qui était demandé.',
  'code.ERROR_BAD_NETPATH': 'L’ordinateur indiqué dans le chemin n’a pas été trouvé.',
  'code.ERROR_UNEXP_NET_ERR': 'Le réseau a donné une réponse qui n’a pas de sens ici.',
  'code.ERROR_NETNAME_DELETED': 'L’autre côté a fermé la connexion au partage ou au canal.',
  'code.ERROR_BAD_NET_NAME': 'Il n’y a pas de partage de ce nom.',
  'code.ERROR_REQ_NOT_ACCEP': 'L’autre ordinateur n’accepte plus de connexions pour le moment.',
  'code.ERROR_ALREADY_EXISTS': 'Le nom est déjà pris.',
  'code.ERROR_INVALID_PASSWORD': 'Le mot de passe est erroné.',
  'code.ERROR_INVALID_PARAMETER': 'Une valeur de la demande n’est pas de celles que le périphérique ou le pilote accepte.',
  'code.ERROR_BROKEN_PIPE': 'L’autre extrémité du canal a disparu.',
  'code.ERROR_DISK_FULL': 'Le disque est plein.',
  'code.ERROR_CALL_NOT_IMPLEMENTED': 'La fonction n’existe pas ici.',
  'code.ERROR_SEM_TIMEOUT': 'Aucune réponse n’est venue dans le délai.',
  'code.ERROR_INSUFFICIENT_BUFFER': 'La réponse est plus grande que la place prévue par le programme.',
  'code.ERROR_INVALID_NAME': 'Le nom a une forme que Windows n’accepte pas.',
  'code.ERROR_MOD_NOT_FOUND':
    'Une bibliothèque nécessaire au programme manque, est trop ancienne ou d’une autre architecture (32 ou 64 bits).',
  'code.ERROR_BUSY': 'C’est déjà en cours d’utilisation.',
  'code.ERROR_NO_MORE_ITEMS': 'La liste est arrivée à sa fin.',
  'code.ERROR_NO_SUCH_DEVICE': 'Le périphérique n’existe pas.',
  'code.ERROR_INVALID_IMAGE_HASH': 'Windows ne laisse pas ce programme ou ce pilote s’exécuter : sa signature ou une stratégie l’interdit.',
  'code.ERROR_ELEVATION_REQUIRED': 'Il faut la confirmation d’un administrateur.',
  'code.ERROR_OPERATION_ABORTED': 'L’attente a été annulée : le programme ou le port a été fermé entre-temps.',
  'code.ERROR_IO_INCOMPLETE': 'La réponse est encore attendue.',
  'code.ERROR_SERVICE_ALREADY_RUNNING': 'Le service est en cours d’exécution, ou d’autres qui en ont besoin le sont.',
  'code.ERROR_SERVICE_REQUEST_TIMEOUT': 'Le service n’a pas signalé à temps qu’il a démarré.',
  'code.ERROR_SERVICE_DISABLED': 'Le service est désactivé : rien ne peut donc le démarrer.',
  'code.ERROR_SERVICE_DOES_NOT_EXIST': 'Il n’y a pas de service de ce nom sur cet ordinateur.',
  'code.ERROR_SERVICE_NOT_ACTIVE': 'Le service n’est pas en cours d’exécution.',
  'code.ERROR_SERVICE_SPECIFIC_ERROR': 'Le service s’est arrêté de lui-même, avec un code à lui.',
  'code.ERROR_SERVICE_DEPENDENCY_FAIL': 'Un autre service dont celui-ci a besoin n’a pas démarré.',
  'code.ERROR_SERVICE_LOGON_FAILED': 'Le compte du service n’a pas pu ouvrir de session.',
  'code.ERROR_SERVICE_MARKED_FOR_DELETE': 'Le service est en cours de suppression ; un redémarrage y met fin.',
  'code.ERROR_SHUTDOWN_IN_PROGRESS': 'L’ordinateur s’arrête ou redémarre.',
  'code.ERROR_IO_DEVICE': 'L’échange avec le périphérique a échoué.',
  'code.ERROR_SERIAL_NO_DEVICE': 'Le port série n’a pas pu être configuré.',
  'code.ERROR_COUNTER_TIMEOUT': 'Le port série a attendu des octets en vain.',
  'code.ERROR_DEVICE_NOT_CONNECTED': 'Le périphérique n’est plus branché.',
  'code.ERROR_NOT_FOUND': 'Ce qui était demandé n’est pas là.',
  'code.ERROR_SESSION_CREDENTIAL_CONFLICT': 'Il existe déjà une connexion à cet ordinateur avec un autre compte.',
  'code.ERROR_CANCELLED': 'Quelqu’un l’a annulé.',
  'code.ERROR_CONNECTION_REFUSED': 'L’ordinateur répond, mais rien n’écoute sur ce port.',
  'code.ERROR_CONNECTION_ABORTED': 'La connexion a été coupée.',
  'code.ERROR_NETWORK_UNREACHABLE': 'Il n’y a pas de chemin vers ce réseau.',
  'code.ERROR_HOST_UNREACHABLE': 'Il n’y a pas de chemin vers cet ordinateur, ou il est éteint.',
  'code.ERROR_INVALID_WORKSTATION': 'Le compte n’est pas autorisé à ouvrir une session depuis cet ordinateur.',
  'code.SEC_E_NO_CREDENTIALS': 'Il n’y avait ni mot de passe, ni ticket, ni certificat pour ouvrir une session.',
  'code.ERROR_PRIVILEGE_NOT_HELD': 'Il manque au compte un droit nécessaire.',
  'code.ERROR_NO_LOGON_SERVERS': 'Aucun contrôleur de domaine n’a pu être joint pour vérifier l’ouverture de session.',
  'code.ERROR_NO_SUCH_LOGON_SESSION': 'La session à laquelle appartient la demande est terminée.',
  'code.ERROR_NO_SUCH_USER': 'Il n’y a pas de compte de ce nom.',
  'code.ERROR_LOGON_FAILURE': 'Le nom d’utilisateur et le mot de passe, ou ce qui en tenait lieu, ont été refusés.',
  'code.ERROR_ACCOUNT_RESTRICTION':
    'Une restriction du compte interdit l’ouverture de session, par exemple un mot de passe vide ou l’appartenance à Protected Users.',
  'code.ERROR_INVALID_LOGON_HOURS': 'Le compte n’est pas autorisé à ouvrir une session à cette heure.',
  'code.ERROR_PASSWORD_EXPIRED': 'Le mot de passe a expiré.',
  'code.ERROR_ACCOUNT_DISABLED': 'Le compte est désactivé.',
  'code.ERROR_NONE_MAPPED': 'Le nom n’appartient à aucun compte que cet ordinateur connaisse.',
  'code.ERROR_LOGON_TYPE_NOT_GRANTED': 'Le compte n’est pas autorisé à ouvrir une session de cette manière sur cet ordinateur.',
  'code.SEC_E_WRONG_PRINCIPAL': 'Un autre ordinateur que celui qui était indiqué a répondu.',
  'code.ERROR_MUTUAL_AUTH_FAILED': 'Le serveur n’a pas pu prouver son identité.',
  'code.ERROR_TIME_SKEW': 'Les horloges des deux ordinateurs sont trop différentes.',
  'code.ERROR_NO_SYSTEM_RESOURCES': 'Le système a épuisé une ressource.',
  'code.RPC_S_UNKNOWN_IF': 'Le programme qui répond ne connaît pas l’appel : les versions ne vont pas ensemble.',
  'code.RPC_S_SERVER_UNAVAILABLE': 'Le service de l’autre côté d’un appel distant ne répond pas.',
  'code.RPC_S_SERVER_TOO_BUSY': 'Le service est trop occupé pour répondre.',
  'code.RPC_S_CALL_FAILED': 'Un appel distant s’est interrompu avant sa réponse.',
  'code.EPT_S_NOT_REGISTERED': 'L’ordinateur répond, mais le service demandé n’y est pas inscrit.',
  'code.ERROR_TRUSTED_RELATIONSHIP_FAILURE': 'L’ordinateur a perdu sa relation d’approbation avec le domaine.',
  'code.ERROR_NETLOGON_NOT_STARTED': 'Le service d’ouverture de session sur le domaine n’est pas en cours d’exécution.',
  'code.ERROR_ACCOUNT_EXPIRED': 'Le compte a expiré.',
  'code.ERROR_UNKNOWN_PORT': 'Le port de l’imprimante n’existe pas.',
  'code.ERROR_PRINTER_DRIVER': 'Le pilote de l’imprimante manque ou est en cours d’utilisation.',
  'code.ERROR_INVALID_PRINTER_NAME': 'Il n’y a pas d’imprimante de ce nom.',
  'code.SEC_E_TARGET_UNKNOWN': 'Le nom de la cible n’est pas connu comme service dans le domaine.',
  'code.ERROR_PASSWORD_MUST_CHANGE': 'Le mot de passe doit être changé avant la première ouverture de session.',
  'code.ERROR_ACCOUNT_LOCKED_OUT': 'Le compte est verrouillé après trop de tentatives erronées.',
  'code.ERROR_CTX_WINSTATION_NOT_FOUND': 'La session n’est plus là.',
  'code.ERROR_CTX_LOGON_DISABLED': 'L’hôte de session n’accepte pas de nouvelles ouvertures de session pour le moment.',
  'code.WSATRY_AGAIN': 'Le serveur de noms n’a pas répondu.',
  'code.WSAHOST_NOT_FOUND': 'Le nom de l’ordinateur n’est pas dans DNS.',
  'code.WSAEACCES': 'Un pare-feu ou une stratégie interdit cette connexion.',
  'code.WSAEADDRINUSE': 'Un autre programme écoute déjà sur ce port.',
  'code.WSAECONNRESET': 'L’autre ordinateur a fermé la connexion aussitôt.',
  'code.WSAETIMEDOUT': 'L’autre ordinateur n’a pas répondu à temps.',
  'code.NTE_NO_KEY': 'La clé du certificat n’est pas là ou n’est pas utilisable.',
  'code.E_FAIL': 'Quelque chose s’est mal passé, et le programme n’en dit pas plus.',
  'code.RPC_E_SERVERFAULT': 'Le programme interrogé a planté.',
  'code.STATUS_PKINIT_FAILURE': 'Le contrôleur de domaine n’a pas pu traiter l’ouverture de session par carte à puce.',
  'code.NTE_BAD_KEYSET': 'Il n’y a pas de conteneur de clé de ce nom sur la carte ou dans le magasin.',
  'code.STATUS_DOWNGRADE_DETECTED': 'Quelqu’un a essayé de faire convenir d’une authentification plus faible.',
  'code.CRYPT_E_REVOKED': 'Le certificat a été révoqué.',
  'code.CRYPT_E_REVOCATION_OFFLINE': 'On n’a pas pu savoir si le certificat est révoqué.',
  'code.SEC_E_PKINIT_CLIENT_FAILURE': 'L’appareil n’a pas pu vérifier le certificat du contrôleur de domaine.',
  'code.CERT_E_EXPIRED': 'Un certificat n’est pas valide à cette date.',
  'code.SEC_E_UNKNOWN_CREDENTIALS': 'Ce type d’informations d’identification n’est pas accepté ici.',
  'code.REGDB_E_CLASSNOTREG': 'Un composant nécessaire au programme n’est pas installé ou ne démarre pas.',
  'code.TBS_E_INTERNAL_ERROR': 'Windows n’a pas pu parler au module TPM.',
  'code.TBS_E_TPM_NOT_FOUND': 'Il n’y a pas de module TPM.',
  'code.TPM_E_COMMAND_BLOCKED': 'Le module TPM refuse pour l’instant, après des codes PIN erronés ou par stratégie.',
  'code.sound-call': 'Un programme audio a appelé le système dans le mauvais ordre ou avec une valeur erronée.',
  'code.AUDCLNT_E_DEVICE_INVALIDATED': 'Le périphérique audio a disparu en cours d’utilisation.',
  'code.AUDCLNT_E_UNSUPPORTED_FORMAT': 'Le périphérique n’accepte pas cette fréquence d’échantillonnage, ce format ou ce nombre de canaux.',
  'code.AUDCLNT_E_DEVICE_IN_USE': 'Un autre programme garde le périphérique audio pour lui.',
  'code.AUDCLNT_E_EXCLUSIVE_MODE_NOT_ALLOWED': 'Un programme veut le périphérique pour lui seul, et cela est désactivé.',
  'code.AUDCLNT_E_ENDPOINT_CREATE_FAILED': 'Windows n’a pas pu ouvrir le périphérique audio.',
  'code.AUDCLNT_E_SERVICE_NOT_RUNNING': 'Le service Audio Windows n’est pas en cours d’exécution.',
  'code.sound-buffer': 'Le tampon ou la période que veut le programme ne convient pas au périphérique.',
  'code.AUDCLNT_E_CPUUSAGE_EXCEEDED': 'L’ordinateur était trop lent pour le flux.',
  'code.sound-mode': 'Le périphérique ne propose pas le mode que veut le programme.',
  'code.cert-unreadable': 'Un certificat ou une clé a un contenu illisible.',
  'code.NTE_BAD_SIGNATURE': 'Une signature ne correspond pas à ses données.',
  'code.provider-call': 'Le fournisseur de clé ne fait pas ce que le programme lui demande.',
  'code.NTE_EXISTS': 'Une clé ou un conteneur de ce nom existe déjà.',
  'code.NTE_PERM': 'Ce compte n’est pas autorisé à utiliser la clé.',
  'code.provider-gone': 'Le fournisseur de clé qu’indique le certificat n’est pas installé.',
  'code.NTE_BAD_PROV_TYPE': 'Le programme demande une clé à l’ancienne manière, et le fournisseur ne connaît que la nouvelle.',
  'code.NTE_FAIL': 'Le fournisseur de clé a échoué sans dire pourquoi.',
  'code.NTE_SILENT_CONTEXT': 'Le code PIN était nécessaire, et personne ne pouvait être interrogé.',
  'code.NTE_TEMPORARY_PROFILE': 'L’utilisateur a un profil temporaire, qui ne conserve pas de clés.',
  'code.NTE_DECRYPTION_FAILURE': 'Le chiffrement ou le déchiffrement avec la clé a échoué.',
  'code.NTE_DEVICE_NOT_READY': 'Le module TPM ou la carte n’est pas prêt.',
  'code.NTE_PASSWORD_CHANGE_REQUIRED': 'Le code PIN doit d’abord être changé.',
  'code.NTE_NOT_ACTIVE_CONSOLE': 'Cela ne fonctionne que devant l’écran de l’ordinateur lui-même.',
  'code.SEC_E_UNSUPPORTED_FUNCTION': 'Les deux côtés n’ont aucun mode d’authentification en commun.',
  'code.SEC_E_INVALID_TOKEN': 'Un côté n’a pas compris les données d’authentification de l’autre.',
  'code.SEC_E_DELEGATION_REQUIRED': 'L’authentification ne peut pas être transmise à l’ordinateur suivant.',
  'code.tls-data': 'La connexion chiffrée portait des données illisibles.',
  'code.CERT_E_UNTRUSTEDROOT': 'La chaîne de certificats aboutit à une racine que cet ordinateur n’approuve pas.',
  'code.CERT_E_CHAINING': 'La chaîne de certificats jusqu’à une racine approuvée n’a pas pu être construite.',
  'code.tls-agree': 'Les deux côtés n’ont pas pu convenir d’une protection commune de la connexion.',
  'code.SEC_E_NO_CONTEXT': 'L’authentification entre les deux ordinateurs a expiré ou n’a jamais été terminée.',
  'code.SEC_E_NO_KERB_KEY': 'Il n’y a pas de ticket ou de clé Kerberos pour cette connexion.',
  'code.SEC_E_KDC_UNABLE_TO_REFER': 'Le contrôleur de domaine ne connaît pas le chemin vers le domaine du compte.',
  'code.SEC_E_MULTIPLE_ACCOUNTS': 'Le nom ou le certificat appartient à plusieurs comptes.',
  'code.KDC_ERR_PADATA_TYPE_NOSUPP': 'Le contrôleur de domaine ne propose pas l’ouverture de session par certificat.',
  'code.SEC_E_PKINIT_NAME_MISMATCH': 'Le nom du certificat ne correspond pas au compte.',
  'code.SEC_E_SMARTCARD_LOGON_REQUIRED': 'Ce compte ne peut ouvrir une session qu’avec une carte à puce.',
  'code.SEC_E_KDC_INVALID_REQUEST': 'Le contrôleur de domaine a jugé la demande non valide.',
  'code.KDC_ERR_ETYPE_NOSUPP': 'Les deux côtés n’ont aucun type de chiffrement ni aucune version Kerberos en commun.',
  'code.SEC_E_BAD_BINDINGS': 'L’authentification appartient à une autre connexion chiffrée.',
  'code.CERT_E_WRONG_USAGE': 'Le certificat ne peut pas être utilisé à cette fin.',
  'code.CERT_E_UNTRUSTEDCA': 'L’émetteur du certificat n’est pas approuvé pour cela.',
  'code.SEC_E_ISSUING_CA_UNTRUSTED_KDC': 'Le certificat du contrôleur de domaine lui-même a été refusé.',
  'code.SEC_E_DELEGATION_POLICY': 'Une stratégie de cet appareil interdit de transmettre les informations d’identification enregistrées.',
  'code.SEC_E_PKU2U_CERT_FAILURE': 'L’authentification entre ordinateurs joints à Entra a échoué.',
  'code.CRYPT_E_HASH_VALUE': 'Une empreinte (hash) diffère de celle attendue.',
  'code.CRYPT_E_NOT_FOUND': 'Le certificat ou l’une de ses propriétés n’a pas été trouvé.',
  'code.TRUST_E_NOSIGNATURE': 'Le fichier n’a pas de signature approuvée.',
  'code.enroll-subject': 'Il manque à la demande un nom qu’exige le modèle, ou elle en a un qu’il refuse.',
  'code.CERTSRV_E_INVALID_CA_CERTIFICATE': 'Le certificat de l’autorité émettrice elle-même n’est pas valide.',
  'code.CERTSRV_E_ENROLL_DENIED': 'Le compte n’est pas autorisé à recevoir un certificat de ce modèle.',
  'code.CERTSRV_E_UNSUPPORTED_CERT_TYPE': 'L’autorité émettrice ne propose pas ce modèle.',
  'code.CERTSRV_E_SIGNATURE_POLICY_REQUIRED': 'Le modèle exige une autre signature sous la demande.',
  'code.CERTSRV_E_KEY_LENGTH': 'La clé est plus courte que ne l’exige le modèle.',
  'code.CERT_E_CN_NO_MATCH': 'Le nom du certificat est autre que celui qui a été appelé.',
  'code.TRUST_E_EXPLICIT_DISTRUST': 'Le certificat figure sur la liste de ceux qui ne sont pas approuvés.',
  'code.DM_NGC_AAD_KEY_IDENTIFIER_MISMATCH':
    'La clé Windows Hello de cet appareil n’est pas celle que Microsoft Entra ID a pour ce compte.',
  'code.REGISTRY_NOTHING_THERE': 'La clé ou la valeur de Registre demandée n’existe pas.',
  'code.HELLO_MIXED_MANAGEMENT':
    'Un certificat est envoyé par Intune alors que Windows Hello Entreprise est géré par une stratégie de groupe.',
  'code.hello-server': 'Le serveur d’inscription a donné une réponse que Windows n’a pas pu utiliser.',
  'code.hello-denied': 'Le serveur d’inscription n’a pas accepté cet appareil ou ce compte.',
  'code.DSREG_E_DEVICE_REGISTRATION_QUOTA_EXCCEEDED': 'Le compte a inscrit autant d’appareils qu’il y est autorisé.',
  'code.hello-attestation': 'La preuve d’identité du module TPM n’a pas été acceptée.',
  'code.hello-discovery': 'Windows n’a pas trouvé ou pas joint le service d’inscription.',
  'code.hello-device': 'L’inscription de l’appareil ou sa clé manque, est désactivée ou périmée.',
  'code.HELLO_MULTI_FACTOR': 'Un second facteur est demandé.',
  'code.HELLO_NO_UPN': 'Le jeton du compte ne contient pas d’UPN.',
  'code.HELLO_NO_CORE_WINDOW': 'Windows n’a pas pu afficher sa boîte de dialogue pour le code PIN.',
  'code.entra-tenant': 'Le compte appartient à un autre locataire (tenant).',
  'code.entra-again': 'L’authentification auprès d’Entra ID a expiré et doit être refaite.',
  'code.AADSTS50105': 'Le compte n’est pas attribué à cette application ou à ce bureau.',
  'code.entra-condition': 'Une stratégie d’accès conditionnel interdit l’accès.',
  'code.entra-consent': 'L’application n’a pas été autorisée dans le locataire (tenant).',
  'code.AADSTS293004': 'L’ordinateur indiqué pour l’authentification unique n’est pas l’un des appareils du locataire (tenant).',
  'code.KDC_ERR_CLIENT_REVOKED': 'Le compte est désactivé, verrouillé ou a expiré.',
  'code.KDC_ERR_PREAUTH_REQUIRED': 'Le contrôleur de domaine demande d’abord la preuve du mot de passe ; c’est habituel.',
  'code.RDP_LOCAL_DISCONNECT': 'La connexion a été terminée sur l’appareil local.',
  'code.ERRINFO_RPC_INITIATED_DISCONNECT': 'Le serveur, ou quelqu’un avec un outil sur celui-ci, a terminé la connexion.',
  'code.RDP_DNS_LOOKUP_FAILED': 'Le nom de l’hôte de session n’a pas pu être traduit en adresse.',
  'code.RDP_SOCKET_CONNECT_FAILED': 'L’hôte de session n’a pas pu être joint.',
  'code.link-lost': 'La connexion réseau à la session s’est rompue.',
  'code.RDP_LICENSING_FAILED': 'L’échange sur la licence Bureau à distance a échoué.',
  'code.protocol': 'Un côté a envoyé ce que l’autre n’accepte pas dans le protocole Bureau à distance.',
  'code.RDP_SSL_FRESH_CREDENTIALS_REQUIRED': 'Le serveur n’accepte pas d’informations d’identification enregistrées.',
  'code.AVD_NO_HEALTHY_HOST': 'Aucun hôte de session capable d’accueillir l’utilisateur n’était libre ou en bon état.',
  'code.RDP_CLIENT_GATEWAY_UNREACHABLE': 'La passerelle n’a pas pu être jointe.',
  'code.ERRINFO_IDLE_TIMEOUT': 'La session est restée inactive plus longtemps que permis.',
  'code.ERRINFO_LOGON_TIMEOUT': 'L’ouverture de session ou la session a duré plus longtemps que permis.',
  'code.ERRINFO_DISCONNECTED_BY_OTHER_CONNECTION': 'Une autre connexion a repris la session.',
  'code.ERRINFO_SERVER_DENIED_CONNECTION': 'Le serveur n’accepte pas cette connexion.',
  'code.ERRINFO_LOGOFF_BY_USER': 'L’utilisateur a fermé la session.',
  'code.ERRINFO_CLOSE_STACK_ON_DRIVER_FAILURE': 'Le pilote d’affichage de la session a échoué.',
  'code.ERRINFO_SERVER_CSRSS_CRASH': 'Un processus nécessaire à la session a planté.',
  'code.ERRINFO_LICENSE_NO_LICENSE_SERVER': 'L’hôte de session ne trouve pas de serveur de licences.',
  'code.ERRINFO_LICENSE_NO_LICENSE': 'Il ne reste plus de licence Bureau à distance pour cet appareil ou cet utilisateur.',
  'code.ERRINFO_LICENSE_BAD_CLIENT_LICENSE': 'La licence conservée sur l’appareil local n’est pas valide.',
  'code.ERRINFO_CB_DESTINATION_NOT_FOUND': 'Le service Broker ne connaît pas la cible.',
  'code.host-starting': 'Le service Broker est encore en train de démarrer la cible ou d’y renvoyer l’application Bureau à distance.',
  'code.ERRINFO_CB_CONNECTION_ERROR_INVALID_SETTINGS': 'Le service Broker n’accepte pas les paramètres de la connexion.',
  'code.AVD_HOST_NOT_STARTED': 'L’hôte de session n’a pas démarré à temps.',
  'code.ERRINFO_REMOTEAPP_NOT_ENABLED': 'Le serveur ne propose pas d’applications RemoteApp.',
  'code.SOUND_SERVER_GONE': 'Le serveur audio ne répond pas.',
  'code.device-not-started': 'Le périphérique est là, et Windows n’a pas pu le démarrer.',
  'code.CM_PROB_NEED_RESTART': 'Le périphérique fonctionnera après un redémarrage.',
  'code.device-driver-missing': 'Le pilote du périphérique manque, est endommagé ou n’est pas chargé.',
  'code.device-away': 'Le périphérique a été débranché ; Windows s’en souvient seulement.',
  'code.CM_PROB_DISABLED': 'Le périphérique est désactivé dans le Gestionnaire de périphériques.',
  'code.device-blocked': 'Windows ne charge pas le pilote : il est bloqué ou n’est pas signé.',
  'code.SOUND_UNDERRUN': 'Des données audio sont arrivées trop tard et ont laissé un trou.',
  'code.CARD_NO_VALID_CERTIFICATE': 'Windows voit la carte et n’y trouve aucun certificat à proposer pour ouvrir une session.',
  'code.CARD_SIGN_IN_NOT_SUPPORTED': 'Le contrôleur de domaine n’a pas accepté l’ouverture de session par certificat pour ce compte.',
  'code.CARD_OTHER_NEEDED': 'La clé du certificat choisi se trouve ailleurs que sur cette carte.',
  'code.CREDSSP_REMEDIATION': 'Il manque à un côté une mise à jour de l’authentification avant la connexion, ou une stratégie l’exige.',
  'code.PORT_NAME_NOT_SERIAL': 'Le programme ne considère pas ce nom comme un port série, ou le port répond autrement qu’un tel port.',
  'code.MICROPHONE_NOT_FOUND': 'Le système ne propose pas ce périphérique audio.',
  'code.AVD_MEDIA_NOT_CONNECTED': 'Teams n’envoie pas son et image en dehors de la session.',
  'code.FREERDP_CAPTURE_BACKEND': 'FreeRDP n’a pas pu ouvrir sa voie vers le microphone.',
  'code.FREERDP_PLAYBACK_BACKEND': 'FreeRDP n’a pas pu ouvrir sa voie vers les haut-parleurs.',
  'code.FREERDP_DEVICE_PASSED': 'FreeRDP a transmis un périphérique à la session.',
  'code.FREERDP_CARD_CHANNEL': 'FreeRDP n’a pas pu démarrer son canal de carte à puce.',
  'code.FREERDP_SERIAL_CHANNEL': 'FreeRDP n’a pas pu ouvrir le port série.',
  'code.PCSC_LIBRARY_MISSING': 'La bibliothèque des cartes à puce n’est pas là.',
  'code.PCSCD_NOT_RUNNING': 'Le service de carte à puce pcscd n’est pas en cours d’exécution.',
  'code.READER_CLAIMED': 'Un autre programme occupe le périphérique USB du lecteur.',
  'code.READER_LOST': 'Le lecteur a disparu du bus USB.',
  'code.XRDP_CHANSRV_GONE': 'Le serveur de canaux de xrdp s’est arrêté ou ne répond pas.',
  'code.XRDP_CARD_CHANNEL': 'xrdp n’a pas pu ouvrir son canal de carte à puce.',
  'code.XRDP_CHANNEL_OFF': 'Un canal pour le son ou les périphériques est désactivé ou n’a pas été proposé.',
  'code.XRDP_SESSION_DIES': 'Le bureau de la session s’est terminé juste après son début.',
  'code.SOUND_MODULE_NOT_LOADED': 'Un module du serveur audio n’a pas pu être chargé.',
  'code.SOUND_ONLY_DUMMY': 'Le serveur audio n’a que sa sortie de remplacement, que personne n’entend.',
  'code.SOUND_XRDP_SINK': 'La sortie de xrdp est là : le son de cette session va à l’appareil local.',
  'code.hint.no-redirection':
    'Dans une session, cela vient de l’application Bureau à distance : pas de redirection de carte à puce en route, ou pas de lecteur de l’autre côté. Un service en cours d’exécution sur l’hôte de session n’y change rien. Sur un appareil local Linux, cela signifie que pcscd n’est pas en cours d’exécution.',
  'code.hint.no-reader':
    'Regardez d’abord l’appareil local : le lecteur y est-il branché et répertorié ? Ensuite seulement ce que transmet la connexion.',
  'code.hint.reader-name':
    'Le lecteur a été rebranché ou son service a démarré après la connexion : la session demande donc encore l’ancien nom. Déconnectez-vous et reconnectez-vous.',
  'code.hint.exclusive':
    'L’appareil local et la session partagent une même carte. Un programme, d’un côté ou de l’autre, la garde pour lui : scdaemon de GnuPG, un programme de signature, une seconde connexion. Fermez-le.',
  'code.hint.card-reset':
    'Deux programmes se relaient sur une même carte, souvent un de chaque côté de la connexion ; un programme qui ne recommence pas du début redemande sans cesse la carte. Laissez un seul côté l’utiliser.',
  'code.hint.card-away':
    'Le lecteur est arrivé de ce côté et il est vide. Insérez la carte sur l’appareil local ; une carte insérée avant la connexion doit parfois être réinsérée.',
  'code.hint.card-contact':
    'Le lecteur ne reçoit pas de réponse sensée de la puce : contacts, alimentation du port USB, pilote du lecteur. Cela échoue aussi sans la session : testez donc sur l’appareil local.',
  'code.hint.card-driver':
    'Dans une session, c’est le pilote de carte de l’hôte de session qui parle à la carte. Il y manque, ou il est d’un autre éditeur ou d’une autre version que là où la carte a été configurée : installez le même des deux côtés.',
  'code.hint.key-container':
    'Windows connaît le certificat et n’en trouve pas la clé : pilotes de carte différents des deux côtés, certificat resté d’une autre carte ou de Windows Hello, ou clé restée sur un autre appareil. Comparez certutil -scinfo des deux côtés.',
  'code.hint.provider':
    'Le programme et le pilote de la carte parlent d’interfaces de clé différentes. Mettez à jour le programme ou le pilote du côté où le programme s’exécute : l’hôte de session.',
  'code.hint.pin':
    'La carte compte chaque code PIN erroné, de quelque côté qu’il soit tapé. Vérifiez la disposition du clavier et le verrouillage numérique de la session avant l’essai suivant.',
  'code.hint.pin-blocked':
    'Rien sur le trajet vers la session n’y fera : la carte doit être débloquée avec son code PUK ou par son émetteur.',
  'code.hint.pin-dialog':
    'Le code PIN est demandé là où le programme s’exécute. Un service ou un programme sans fenêtre dans la session ne peut pas le demander ; ouvrez-le dans la session et confirmez-y.',
  'code.hint.card-rights':
    'Sous Linux, pcscd n’admet que la personne devant l’écran ; pour polkit, un bureau à travers le réseau n’en est pas une. Un administrateur l’autorise par une règle polkit pour org.debian.pcsc-lite.',
  'code.hint.card-certificate':
    'Le lecteur et la carte sont arrivés, le certificat non : il n’est pas sur la carte, ou le pilote de carte de l’hôte de session ne le trouve pas. Regardez avec certutil -scinfo des deux côtés.',
  'code.hint.card-slow':
    'Chaque échange avec la carte traverse le réseau, des centaines pour une ouverture de session. Sur une liaison lente ou qui perd des paquets, les délais sont dépassés ; essayez depuis un réseau plus proche.',
  'code.hint.card-program':
    'La connexion du programme à la carte est périmée ou son appel est erroné, souvent parce que la session a été reconnectée pendant qu’il fonctionnait. Redémarrez le programme dans la session.',
  'code.hint.card-service':
    'Le service de carte à puce lui-même est en difficulté : redémarrez-le sur l’appareil local, où sont le lecteur et la carte, et reconnectez-vous.',
  'code.hint.reader-claimed':
    'Autre chose parle au lecteur par USB : le pilote de GnuPG, un autre pcscd, une machine virtuelle, ou la redirection USB du lecteur entier. Un seul peut l’avoir.',
  'code.hint.pcscd-stopped':
    'Sans pcscd et sa bibliothèque sur l’appareil local Linux, il n’y a pas de lecteur à rediriger. Installez pcscd et le pilote (libccid), démarrez pcscd.socket, puis connectez-vous.',
  'code.hint.xrdp-card':
    'Dans une session xrdp, les programmes n’atteignent les lecteurs de l’appareil local que par la bibliothèque PC/SC de xrdp, et non par pcscd. Elle doit être installée pour le programme.',
  'code.hint.no-certificate':
    'La carte est arrivée ; l’ouverture de session n’accepte aucun de ses certificats. Raisons habituelles : le service sur l’hôte n’a pas démarré pour cette application Bureau à distance, pas d’utilisation ouverture de session par carte à puce, certificat expiré, clé elliptique non autorisée, émetteur non approuvé.',
  'code.hint.other-card':
    'Choisissez un autre certificat dans la liste. Ce qui est proposé peut rester d’une carte antérieure, de Windows Hello ou d’un certificat Bureau à distance ; certutil -scinfo montre quelle clé est sur cette carte.',
  'code.hint.chain':
    'Il manque la racine de l’émetteur au côté qui vérifie : l’hôte de session et le contrôleur de domaine pour une carte, l’appareil local pour le serveur. Pour ouvrir une session, l’émetteur doit aussi être dans NTAuth.',
  'code.hint.kdc-certificate':
    'Ce n’est pas la carte qui est refusée mais le certificat du contrôleur de domaine : expiré, révoqué, liste de révocation hors d’atteinte, ou émetteur inconnu de l’appareil qui ouvre la session, comme un appareil hors du domaine.',
  'code.hint.kdc-support':
    'En général, aucun contrôleur de domaine du compte n’a de certificat pour l’ouverture de session par carte à puce (modèle Authentification Kerberos), ou il n’approuve pas l’émetteur de la carte. Ce sont les certificats des contrôleurs de domaine et NTAuth qui décident, et non la redirection.',
  'code.hint.revocation':
    'L’ordinateur qui vérifie doit joindre la liste de révocation indiquée dans le certificat : le contrôleur de domaine et l’hôte de session, et non l’appareil local. Testez-y avec certutil -url.',
  'code.hint.cert-date':
    'Regardez les dates du certificat et l’horloge de l’ordinateur qui le vérifie. Une carte renouvelée ailleurs peut encore être proposée avec son ancien certificat.',
  'code.hint.cert-usage':
    'Pour ouvrir une session, un certificat a besoin des utilisations ouverture de session par carte à puce et authentification du client ; pour un serveur, authentification du serveur. Faites-le émettre à partir d’un modèle adapté.',
  'code.hint.cert-name':
    'L’UPN du certificat doit être celui d’un seul compte et son suffixe connu du domaine ; un serveur s’appelle par un nom de son certificat, et non par son adresse.',
  'code.hint.cert-data':
    'Le contenu lui-même est erroné ou a été modifié en route : réessayer ne sert donc à rien. Faites-le émettre ou exporter à nouveau.',
  'code.hint.enroll':
    'Le certificat d’ouverture de session n’a pas été émis : il n’y a donc rien pour ouvrir la session. Le modèle, les droits sur celui-ci, les noms et la longueur de clé décident ; le profil dans Intune doit leur correspondre.',
  'code.hint.hello-mixed':
    'Configurez Windows Hello Entreprise dans Intune au lieu d’une stratégie de groupe, pour que tout vienne d’un même endroit ; le certificat arrive alors.',
  'code.hint.hello-join':
    'L’ouverture de session avec Hello exige un appareil inscrit. dsregcmd /status sur l’appareil local montre comment il est joint et ce qui a échoué en dernier.',
  'code.hint.not-set':
    'Une clé de stratégie absente signifie qu’aucune stratégie de ce type n’est définie, et Windows autorise alors la redirection. Cela ne compte que si la question a été posée sur l’hôte de session, avec la clé écrite en entier.',
  'code.hint.hello-key':
    'La clé Hello appartient à une personne sur un appareil et s’y utilise, non dans la session. Configurez à nouveau le code PIN sur l’appareil local, dans une session ouverte devant son écran.',
  'code.hint.tpm':
    'Hello conserve sa clé dans le module TPM de l’appareil local. Regardez-y (tpm.msc) ; après des codes PIN erronés, attendez ou redémarrez. Le module TPM de l’hôte de session n’y joue aucun rôle.',
  'code.hint.entra':
    'Entra ID en décide avant que la session soit atteinte : journal de connexion, accès conditionnel, attribution du compte. La redirection n’y joue aucun rôle.',
  'code.hint.logon':
    'Vérifiez la forme du nom (domaine ou UPN), la disposition du clavier et les informations d’identification enregistrées. Un code PIN ou une empreinte n’est pas un mot de passe : les programmes qui les demandent sur le bureau sécurisé ou par NTLM ne peuvent pas les utiliser.',
  'code.hint.account':
    'C’est l’état du compte qui décide, dans l’annuaire de l’hôte de session. Rien sur l’appareil local ni dans le fichier de connexion n’y change quoi que ce soit.',
  'code.hint.logon-right':
    'Placez le compte dans le groupe Utilisateurs du Bureau à distance de l’hôte de session, ou donnez-lui le droit d’ouvrir une session par les Services Bureau à distance ; dans Azure, aussi le rôle « Virtual Machine User Login » ou l’attribution au groupe d’applications.',
  'code.hint.domain-reach':
    'L’ordinateur qui ouvre la session doit joindre un contrôleur de domaine et le trouver dans DNS. De l’extérieur, il faut pour cela un VPN, un proxy KDC ou la passerelle.',
  'code.hint.time-skew':
    'Kerberos accepte au plus cinq minutes d’écart. Réglez l’horloge de l’appareil local et de l’hôte de session sur la même source.',
  'code.hint.ticket':
    'Kerberos n’a pas de ticket utilisable pour cet ordinateur : appelez-le par son nom complet au lieu de son adresse ou d’un alias, regardez avec klist, et ouvrez à nouveau la session.',
  'code.hint.credssp':
    'L’authentification avant la connexion (NLA) a échoué : les deux côtés ont besoin des mises à jour actuelles, et les stratégies pour NTLM, la délégation ou Remote Credential Guard doivent autoriser la voie utilisée.',
  'code.hint.tls':
    'Le certificat ou la version de protocole de la connexion chiffrée ne convient pas aux deux côtés : ancien système, pare-feu qui inspecte, certificat remplacé, ou TLS 1.3 avec une carte qui ne peut pas signer pour lui.',
  'code.hint.file-unsigned':
    'Un fichier .rdp sans signature approuvée s’ouvre, sur un Windows à jour, avec toutes les redirections décochées. Faites-le signer, ou cochez chaque fois ce dont vous avez besoin.',
  'code.hint.not-reached':
    'Aucune session n’a été établie : rien n’a donc encore été redirigé. Vérifiez le nom, l’adresse et le port (3389, ou 443 pour la passerelle), le VPN et le pare-feu, et que l’ordinateur est allumé et n’est pas en veille.',
  'code.hint.link-broken':
    'Le réseau ou l’autre extrémité a disparu entre-temps. Ce qui était redirigé est perdu jusqu’à la reconnexion de la session ; les programmes qui avaient ouvert une carte ou un port doivent alors être redémarrés.',
  'code.hint.ended-there':
    'Le périphérique n’est pas en cause : quelqu’un ou quelque chose sur l’hôte de session a terminé la session, ou un autre appareil l’a reprise avec ses propres redirections.',
  'code.hint.ended-here': 'Ce n’est pas une panne : la connexion ou la boîte de dialogue a été fermée sur l’appareil local.',
  'code.hint.session-limit':
    'Des limites de temps de l’hôte de session pour les sessions inactives, longues ou déconnectées y ont mis fin, ou aucune session n’était libre. Elles se trouvent dans ses stratégies sous « Session Time Limits ».',
  'code.hint.server-denies':
    'L’hôte de session n’accepte pas ce type de connexion : mode de drainage, Bureau à distance désactivé, trop de sessions, ou application non proposée.',
  'code.hint.licence':
    'Licences Bureau à distance : serveur de licences défini et joignable, période de grâce non dépassée, licences restantes. Sur l’appareil local, supprimer HKLM\\SOFTWARE\\Microsoft\\MSLicensing en tant qu’administrateur renouvelle une licence endommagée.',
  'code.hint.broker':
    'Le service Broker ou le pool d’hôtes n’a pas pu donner d’hôte de session : regardez l’état, l’agent et l’alimentation des hôtes dans le pool, et réessayez dans quelques minutes.',
  'code.hint.gateway':
    'Le passage par la passerelle Bureau à distance a échoué. Ses stratégies d’autorisation décident aussi des périphériques qui peuvent être redirigés.',
  'code.hint.protocol':
    'L’application Bureau à distance et l’hôte de session ne s’accordent pas sur un détail du protocole. Mettez l’application à jour ; désactivez ensuite les canaux et fonctions l’un après l’autre pour trouver lequel.',
  'code.hint.host-crash':
    'Le côté de l’hôte de session s’est arrêté : redémarrage, pilote d’affichage, mémoire, ou bureau qui ne démarre pas. Son journal des événements (xrdp : ~/.xsession-errors) en dit plus que l’application Bureau à distance.',
  'code.hint.port-gone':
    'Le nom n’existe pas du côté où le programme s’exécute. Les ports ne sont redirigés que si on le demande à la connexion, et reçoivent le numéro du port local ; à partir de COM10, un programme doit ouvrir \\\\.\\COM10.',
  'code.hint.port-name':
    'Donnez au programme le nom tel que la session le répertorie (change port /query). Un port redirigé n’est pas celui d’un pilote : les programmes qui regardent dans le Gestionnaire de périphériques ou vérifient son type ne l’acceptent pas.',
  'code.hint.port-busy':
    'Un port série ou un périphérique n’appartient qu’à un programme à la fois, même à travers la connexion : fermez ce qui l’a ouvert sur l’appareil local, et une éventuelle seconde session.',
  'code.hint.port-request':
    'La redirection série ne transmet pas toutes les demandes. FreeRDP en refuse certaines (/serial:...,permissive les laisse passer), et il manque à un port redirigé ce que seul le pilote connaît.',
  'code.hint.port-timeout':
    'Chaque échange avec un périphérique redirigé traverse le réseau : les délais d’un programme conçu pour un câble sont trop courts. Augmentez-les, ou essayez sur une liaison plus rapide.',
  'code.hint.port-lost':
    'Le matériel ou son adaptateur a disparu ou ne répond pas : câble, alimentation, mise en veille USB, pilote sur l’appareil local. Rebranchez-le, puis reconnectez-vous pour que la session le reçoive.',
  'code.hint.port-settings':
    'Le matériel n’accepte pas un paramètre tel que la vitesse, les bits d’arrêt ou le contrôle de flux, ou un programme le demande sous une forme que la redirection ne connaît pas. Comparez avec les paramètres qui fonctionnent en local.',
  'code.hint.port-rights':
    'Sur un appareil local Linux, l’utilisateur doit être autorisé à l’ouvrir : appartenance à dialout pour /dev/tty..., à audio ou scard ailleurs ; ouvrez ensuite une nouvelle session.',
  'code.hint.device-driver':
    'Le matériel lui-même ne fonctionne pas sur l’ordinateur où il est branché, avec ou sans session. Occupez-vous-en d’abord dans le Gestionnaire de périphériques de celui-ci.',
  'code.hint.print-port':
    'Les imprimantes redirigées ont des ports nommés TS001 et suivants, qui apparaissent et disparaissent avec la session ; leur pilote doit être sur l’hôte de session.',
  'code.hint.sound-service': 'Démarrez Audio Windows du côté qui le signale ; sans lui, « Audio à distance » n’y apparaît pas non plus.',
  'code.hint.sound-gone':
    '« Audio à distance » n’existe que tant que la session est connectée avec le son redirigé. Après une reconnexion, les programmes doivent choisir à nouveau le périphérique.',
  'code.hint.sound-busy':
    'Un programme à utilisation exclusive sur l’appareil local empêche le son de l’application Bureau à distance. Fermez-le, ou retirez l’utilisation exclusive dans les propriétés du périphérique.',
  'code.hint.sound-format':
    '« Audio à distance » propose peu de formats, le plus souvent 44100 Hz en utilisation partagée. Choisissez dans le programme l’utilisation partagée et une fréquence d’échantillonnage courante.',
  'code.hint.sound-program':
    'Une erreur du programme, non de la redirection : testez avec un autre. Le test audio de Sidecheck lui-même n’en utilise rien.',
  'code.hint.sound-module':
    'Dans une session xrdp, le son a besoin du module de xrdp dans le serveur audio de la session. Il n’est pas chargé ou a été compilé pour une autre version ; il n’y a alors qu’une sortie de remplacement.',
  'code.hint.sound-server':
    'PulseAudio ou PipeWire ne fonctionne pas pour cet utilisateur dans cette session, ou appartient à une autre. Démarrez-le là (systemctl --user) et rouvrez le programme.',
  'code.hint.sound-late':
    'Grésillements et trous : hôte de session chargé, liaison lente, ou tampon inadapté. Dans des sessions xrdp, un quantum PipeWire plus petit (environ 256) a aidé ; ailleurs, un tampon plus grand.',
  'code.hint.sound-fine':
    'La voie est établie. Si l’on n’entend rien, regardez le volume, la sortie choisie dans le programme et le son de l’application Bureau à distance.',
  'code.hint.xrdp-chansrv':
    'Le serveur de canaux de xrdp transporte ensemble le son, les disques et les cartes à puce. S’il a disparu, seule une nouvelle session aide ; les canaux se règlent dans xrdp.ini et sesman.ini.',
  'code.hint.freerdp-playback':
    'Le système audio choisi par FreeRDP ne fonctionne pas sur l’appareil local. Laissez-le choisir (/sound) ou nommez-en un autre (/sound:sys:pulse ou sys:alsa), et vérifiez que son module est installé.',
  'code.hint.freerdp-capture':
    'Le microphone est demandé, et le système de capture de FreeRDP ne fonctionne pas sur l’appareil local. Laissez-le choisir (/microphone), ou essayez /microphone:sys:pulse,format:1, et vérifiez que son module est installé.',
  'code.hint.microphone':
    'Regardez d’abord sur l’appareil local : le microphone y est-il, et autorisé pour les programmes ? Ensuite, si l’enregistrement est transmis, et quelle entrée utilise le programme dans la session.',
  'code.hint.optimised':
    'Teams a besoin du marqueur IsWVDEnvironment sur l’hôte de session, du service de redirection de médias et d’une application Bureau à distance qui le prend en charge ; sinon, il utilise « Audio à distance » comme tout programme. Redémarrez Teams après un changement.',
  'code.hint.rights':
    'Le droit en cause dépend de ce qui a été ouvert : pour un port, un autre programme ou des droits manquants ; pour un service, un administrateur ; pour le microphone, les paramètres de confidentialité de l’appareil local et de la session.',
  'code.hint.service-start':
    'Regardez du côté où cela a été signalé : comment démarre le service, de quoi il dépend, et ce que dit le journal Système. Un service désactivé doit être mis sur Manuel avant de pouvoir démarrer.',
  'code.hint.service-missing':
    'Le nom est mal tapé ou la fonctionnalité n’est pas installée sur cet ordinateur. L’appareil local et l’hôte de session n’ont pas les mêmes services.',
  'code.hint.rpc-reach':
    'Le service derrière l’appel est arrêté, ou un pare-feu s’interpose. Dans une session, vérifiez d’abord s’il s’agit du service de l’hôte de session ou d’un autre ordinateur.',
  'code.hint.share':
    'Un chemin à travers le réseau. \\\\tsclient\\... n’existe que tant que la session est connectée avec les lecteurs redirigés ; les autres chemins exigent que l’hôte de session joigne lui-même le serveur.',
  'code.hint.memory':
    'L’ordinateur qui le signale manque de mémoire ou de handles ; sur un hôte de session, tous les utilisateurs les partagent. Fermez des programmes ou redémarrez-le.',
  'code.hint.disk':
    'Libérez de l’espace là où le programme écrit : sur un hôte de session, c’est le profil ou son conteneur, et non le disque de l’appareil local.',
  'code.hint.program':
    'Cela désigne le programme et son installation sur cet ordinateur, et non la redirection. Dans une session, c’est l’installation de l’hôte de session qui compte.',
  'code.hint.passed':
    'L’application Bureau à distance a fait sa moitié du chemin. La liste de la session elle-même montre si le périphérique est arrivé.',
  'code.hint.general':
    'Le code seul ne décide rien : fournissez le message entier avec les lignes qui le précèdent, et dites de quel côté il est apparu.'
}
