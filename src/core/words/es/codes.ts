import type { codes as english } from '../en/codes.ts'

export const codes: Readonly<Record<keyof typeof english, string>> = {
  'code.ERROR_INVALID_FUNCTION': 'El controlador o el puerto no conoce esta solicitud.',
  'code.ERROR_FILE_NOT_FOUND': 'No hay nada con este nombre: ni archivo, ni puerto, ni dispositivo.',
  'code.ERROR_PATH_NOT_FOUND': 'La carpeta o el dispositivo que indica el nombre no está.',
  'code.ERROR_TOO_MANY_OPEN_FILES': 'El programa tiene demasiados archivos o puertos abiertos.',
  'code.ERROR_ACCESS_DENIED': 'Esta cuenta no puede hacer eso, o lo tiene abierto otra persona.',
  'code.ERROR_INVALID_HANDLE': 'El programa usa una conexión que ya está cerrada.',
  'code.ERROR_NOT_ENOUGH_MEMORY': 'No quedaba memoria suficiente.',
  'code.E_UNEXPECTED': 'Una parte del programa o del sistema estaba en un estado que no esperaba.',
  'code.ERROR_WRITE_PROTECT': 'El medio es de solo lectura.',
  'code.ERROR_DEV_NOT_EXIST': 'El dispositivo o el recurso compartido ya no está.',
  'code.ERROR_NOT_READY': 'El dispositivo está ahí, pero no está listo.',
  'code.ERROR_BAD_COMMAND': 'El dispositivo no acepta el comando, a menudo porque se desconectó mientras estaba en uso.',
  'code.ERROR_READ_FAULT': 'La lectura del dispositivo o la escritura en él se interrumpió.',
  'code.ERROR_GEN_FAILURE': 'El dispositivo no funciona: su controlador no recibió una respuesta con sentido.',
  'code.ERROR_SHARING_VIOLATION': 'Otro programa lo tiene abierto y no lo comparte con nadie.',
  'code.ERROR_NOT_SUPPORTED': 'El otro lado no ofrece lo que se pidió.',
  'code.ERROR_BAD_NETPATH': 'No se encontró el equipo de la ruta.',
  'code.ERROR_UNEXP_NET_ERR': 'La red dio una respuesta que aquí no tiene sentido.',
  'code.ERROR_NETNAME_DELETED': 'El otro lado ha cerrado la conexión con el recurso compartido o el canal.',
  'code.ERROR_BAD_NET_NAME': 'No hay ningún recurso compartido con este nombre.',
  'code.ERROR_REQ_NOT_ACCEP': 'El otro equipo no acepta más conexiones en este momento.',
  'code.ERROR_ALREADY_EXISTS': 'El nombre ya está ocupado.',
  'code.ERROR_INVALID_PASSWORD': 'La contraseña es incorrecta.',
  'code.ERROR_INVALID_PARAMETER': 'Un valor de la solicitud no es de los que acepta el dispositivo o el controlador.',
  'code.ERROR_BROKEN_PIPE': 'El otro extremo del canal ha desaparecido.',
  'code.ERROR_DISK_FULL': 'El disco está lleno.',
  'code.ERROR_CALL_NOT_IMPLEMENTED': 'La función no está incorporada aquí.',
  'code.ERROR_SEM_TIMEOUT': 'No llegó ninguna respuesta dentro del límite de tiempo.',
  'code.ERROR_INSUFFICIENT_BUFFER': 'La respuesta es mayor que el espacio que dio el programa.',
  'code.ERROR_INVALID_NAME': 'El nombre tiene una forma que Windows no acepta.',
  'code.ERROR_MOD_NOT_FOUND': 'Falta una biblioteca que necesita el programa, es demasiado antigua o no es de los mismos bits (32 o 64).',
  'code.ERROR_BUSY': 'Ya está en uso.',
  'code.ERROR_NO_MORE_ITEMS': 'La lista ha llegado a su fin.',
  'code.ERROR_NO_SUCH_DEVICE': 'El dispositivo no está.',
  'code.ERROR_INVALID_IMAGE_HASH': 'Windows no permite ejecutar este programa o controlador: lo prohíbe su firma o una directiva.',
  'code.ERROR_ELEVATION_REQUIRED': 'Esto necesita la confirmación de un administrador.',
  'code.ERROR_OPERATION_ABORTED': 'La espera se canceló: mientras tanto se cerró el programa o el puerto.',
  'code.ERROR_IO_INCOMPLETE': 'La respuesta está aún pendiente.',
  'code.ERROR_SERVICE_ALREADY_RUNNING': 'El servicio está en ejecución, o lo están otros que lo necesitan.',
  'code.ERROR_SERVICE_REQUEST_TIMEOUT': 'El servicio no comunicó a tiempo que se ha iniciado.',
  'code.ERROR_SERVICE_DISABLED': 'El servicio está deshabilitado, así que nada puede iniciarlo.',
  'code.ERROR_SERVICE_DOES_NOT_EXIST': 'No hay ningún servicio con este nombre en este equipo.',
  'code.ERROR_SERVICE_NOT_ACTIVE': 'El servicio no está en ejecución.',
  'code.ERROR_SERVICE_SPECIFIC_ERROR': 'El servicio terminó por sí mismo, con un código propio.',
  'code.ERROR_SERVICE_DEPENDENCY_FAIL': 'No se inició otro servicio que este necesita.',
  'code.ERROR_SERVICE_LOGON_FAILED': 'La cuenta del servicio no pudo iniciar sesión.',
  'code.ERROR_SERVICE_MARKED_FOR_DELETE': 'El servicio se está quitando; un reinicio lo completa.',
  'code.ERROR_SHUTDOWN_IN_PROGRESS': 'El equipo se está apagando o reiniciando.',
  'code.ERROR_IO_DEVICE': 'El intercambio con el dispositivo falló.',
  'code.ERROR_SERIAL_NO_DEVICE': 'No se pudo configurar el puerto serie.',
  'code.ERROR_COUNTER_TIMEOUT': 'El puerto serie esperó bytes en vano.',
  'code.ERROR_DEVICE_NOT_CONNECTED': 'El dispositivo ya no está conectado.',
  'code.ERROR_NOT_FOUND': 'Lo que se pidió no está.',
  'code.ERROR_SESSION_CREDENTIAL_CONFLICT': 'Ya hay una conexión con ese equipo con otra cuenta.',
  'code.ERROR_CANCELLED': 'Alguien lo canceló.',
  'code.ERROR_CONNECTION_REFUSED': 'El equipo responde, pero nada escucha en este puerto.',
  'code.ERROR_CONNECTION_ABORTED': 'La conexión se cortó.',
  'code.ERROR_NETWORK_UNREACHABLE': 'No hay ninguna ruta hasta esa red.',
  'code.ERROR_HOST_UNREACHABLE': 'No hay ninguna ruta hasta ese equipo, o está apagado.',
  'code.ERROR_INVALID_WORKSTATION': 'La cuenta no puede iniciar sesión desde este equipo.',
  'code.SEC_E_NO_CREDENTIALS': 'No había ninguna contraseña, vale ni certificado con que iniciar sesión.',
  'code.ERROR_PRIVILEGE_NOT_HELD': 'A la cuenta le falta un derecho que esto necesita.',
  'code.ERROR_NO_LOGON_SERVERS': 'No se pudo acceder a ningún controlador de dominio para comprobar el inicio de sesión.',
  'code.ERROR_NO_SUCH_LOGON_SESSION': 'Ha terminado el inicio de sesión al que pertenece la solicitud.',
  'code.ERROR_NO_SUCH_USER': 'No hay ninguna cuenta con este nombre.',
  'code.ERROR_LOGON_FAILURE': 'Se rechazaron el nombre de usuario y la contraseña, o lo que se usó en su lugar.',
  'code.ERROR_ACCOUNT_RESTRICTION':
    'Una restricción de la cuenta prohíbe el inicio de sesión, por ejemplo una contraseña vacía o la pertenencia a Usuarios protegidos.',
  'code.ERROR_INVALID_LOGON_HOURS': 'La cuenta no puede iniciar sesión a esta hora.',
  'code.ERROR_PASSWORD_EXPIRED': 'La contraseña ha caducado.',
  'code.ERROR_ACCOUNT_DISABLED': 'La cuenta está deshabilitada.',
  'code.ERROR_NONE_MAPPED': 'El nombre no pertenece a ninguna cuenta que conozca este equipo.',
  'code.ERROR_LOGON_TYPE_NOT_GRANTED': 'La cuenta no puede iniciar sesión en este equipo de esta manera.',
  'code.SEC_E_WRONG_PRINCIPAL': 'Respondió un equipo distinto del que se nombró.',
  'code.ERROR_MUTUAL_AUTH_FAILED': 'El servidor no pudo demostrar quién es.',
  'code.ERROR_TIME_SKEW': 'Los relojes de los dos equipos difieren demasiado.',
  'code.ERROR_NO_SYSTEM_RESOURCES': 'Al sistema se le ha agotado un recurso.',
  'code.RPC_S_UNKNOWN_IF': 'El programa que responde no conoce la llamada: las versiones no coinciden.',
  'code.RPC_S_SERVER_UNAVAILABLE': 'No responde el servicio del otro lado de una llamada remota.',
  'code.RPC_S_SERVER_TOO_BUSY': 'El servicio está demasiado ocupado para responder.',
  'code.RPC_S_CALL_FAILED': 'Una llamada remota se interrumpió antes de su respuesta.',
  'code.EPT_S_NOT_REGISTERED': 'El equipo responde, pero el servicio que se pidió no está registrado allí.',
  'code.ERROR_TRUSTED_RELATIONSHIP_FAILURE': 'El equipo ha perdido su relación de confianza con el dominio.',
  'code.ERROR_NETLOGON_NOT_STARTED': 'El servicio de inicio de sesión en el dominio no está en ejecución.',
  'code.ERROR_ACCOUNT_EXPIRED': 'La cuenta ha caducado.',
  'code.ERROR_UNKNOWN_PORT': 'El puerto de la impresora no está.',
  'code.ERROR_PRINTER_DRIVER': 'El controlador de la impresora falta o está en uso.',
  'code.ERROR_INVALID_PRINTER_NAME': 'No hay ninguna impresora con este nombre.',
  'code.SEC_E_TARGET_UNKNOWN': 'El nombre del destino no se conoce como servicio en el dominio.',
  'code.ERROR_PASSWORD_MUST_CHANGE': 'Hay que cambiar la contraseña antes del primer inicio de sesión.',
  'code.ERROR_ACCOUNT_LOCKED_OUT': 'La cuenta está bloqueada tras demasiados intentos incorrectos.',
  'code.ERROR_CTX_WINSTATION_NOT_FOUND': 'La sesión ya no está.',
  'code.ERROR_CTX_LOGON_DISABLED': 'El host de sesión no acepta inicios de sesión nuevos en este momento.',
  'code.WSATRY_AGAIN': 'El servidor de nombres no respondió.',
  'code.WSAHOST_NOT_FOUND': 'El nombre del equipo no está en DNS.',
  'code.WSAEACCES': 'Un firewall o una directiva prohíbe esta conexión.',
  'code.WSAEADDRINUSE': 'Otro programa ya escucha en este puerto.',
  'code.WSAECONNRESET': 'El otro equipo cerró la conexión enseguida.',
  'code.WSAETIMEDOUT': 'El otro equipo no respondió a tiempo.',
  'code.NTE_NO_KEY': 'La clave que corresponde al certificado no está o no se puede usar.',
  'code.E_FAIL': 'Algo salió mal, y el programa no dice más.',
  'code.RPC_E_SERVERFAULT': 'El programa al que se preguntó ha dejado de funcionar.',
  'code.STATUS_PKINIT_FAILURE': 'El controlador de dominio no pudo procesar el inicio de sesión con tarjeta inteligente.',
  'code.NTE_BAD_KEYSET': 'No hay ningún contenedor de claves con este nombre en la tarjeta ni en el almacén.',
  'code.STATUS_DOWNGRADE_DETECTED': 'Alguien intentó acordar una forma más débil de iniciar sesión.',
  'code.CRYPT_E_REVOKED': 'El certificado se ha revocado.',
  'code.CRYPT_E_REVOCATION_OFFLINE': 'No se pudo averiguar si el certificado está revocado.',
  'code.SEC_E_PKINIT_CLIENT_FAILURE': 'El dispositivo no pudo comprobar el certificado del controlador de dominio.',
  'code.CERT_E_EXPIRED': 'Un certificado no es válido en esta fecha.',
  'code.SEC_E_UNKNOWN_CREDENTIALS': 'Este tipo de credenciales no se acepta aquí.',
  'code.REGDB_E_CLASSNOTREG': 'Un componente que necesita el programa no está instalado o no se inicia.',
  'code.TBS_E_INTERNAL_ERROR': 'Windows no pudo comunicarse con el TPM.',
  'code.TBS_E_TPM_NOT_FOUND': 'No hay ningún TPM.',
  'code.TPM_E_COMMAND_BLOCKED': 'El TPM se niega por ahora, tras PIN incorrectos o por una directiva.',
  'code.sound-call': 'Un programa de sonido llamó al sistema en el orden equivocado o con un valor incorrecto.',
  'code.AUDCLNT_E_DEVICE_INVALIDATED': 'El dispositivo de sonido desapareció mientras estaba en uso.',
  'code.AUDCLNT_E_UNSUPPORTED_FORMAT': 'El dispositivo no acepta esta frecuencia de muestreo, este formato o este número de canales.',
  'code.AUDCLNT_E_DEVICE_IN_USE': 'Otro programa tiene el dispositivo de sonido solo para sí.',
  'code.AUDCLNT_E_EXCLUSIVE_MODE_NOT_ALLOWED': 'Un programa quiere el dispositivo solo para sí, y eso está desactivado.',
  'code.AUDCLNT_E_ENDPOINT_CREATE_FAILED': 'Windows no pudo abrir el dispositivo de sonido.',
  'code.AUDCLNT_E_SERVICE_NOT_RUNNING': 'El servicio Audio de Windows no está en ejecución.',
  'code.sound-buffer': 'El búfer o el período que quiere el programa no encaja con el dispositivo.',
  'code.AUDCLNT_E_CPUUSAGE_EXCEEDED': 'El equipo fue demasiado lento para la transmisión.',
  'code.sound-mode': 'El dispositivo no ofrece el modo que quiere el programa.',
  'code.cert-unreadable': 'Un certificado o una clave tiene un contenido que no se puede leer.',
  'code.NTE_BAD_SIGNATURE': 'Una firma no corresponde a sus datos.',
  'code.provider-call': 'El proveedor de claves no hace lo que le pide el programa.',
  'code.NTE_EXISTS': 'Ya existe una clave o un contenedor con este nombre.',
  'code.NTE_PERM': 'Esta cuenta no puede usar la clave.',
  'code.provider-gone': 'El proveedor de claves que nombra el certificado no está instalado.',
  'code.NTE_BAD_PROV_TYPE': 'El programa pide una clave a la manera antigua, y el proveedor solo conoce la nueva.',
  'code.NTE_FAIL': 'El proveedor de claves falló sin decir por qué.',
  'code.NTE_SILENT_CONTEXT': 'Hacía falta el PIN, y no había a quién pedírselo.',
  'code.NTE_TEMPORARY_PROFILE': 'La persona ha iniciado sesión con un perfil temporal, que no guarda claves.',
  'code.NTE_DECRYPTION_FAILURE': 'Falló el cifrado o el descifrado con la clave.',
  'code.NTE_DEVICE_NOT_READY': 'El TPM o la tarjeta no están listos.',
  'code.NTE_PASSWORD_CHANGE_REQUIRED': 'Antes hay que cambiar el PIN.',
  'code.NTE_NOT_ACTIVE_CONSOLE': 'Esto solo funciona ante la pantalla del propio equipo.',
  'code.SEC_E_UNSUPPORTED_FUNCTION': 'Los dos lados no tienen ninguna forma de iniciar sesión en común.',
  'code.SEC_E_INVALID_TOKEN': 'Un lado no entendió los datos de inicio de sesión del otro.',
  'code.SEC_E_DELEGATION_REQUIRED': 'El inicio de sesión no se puede pasar al equipo siguiente.',
  'code.tls-data': 'La conexión cifrada llevaba datos que no se pueden leer.',
  'code.CERT_E_UNTRUSTEDROOT': 'La cadena de certificados termina en una raíz en la que este equipo no confía.',
  'code.CERT_E_CHAINING': 'No se pudo construir la cadena de certificados hasta una raíz de confianza.',
  'code.tls-agree': 'Los dos lados no pudieron acordar una protección común de la conexión.',
  'code.SEC_E_NO_CONTEXT': 'El inicio de sesión entre los dos equipos ha caducado o nunca se completó.',
  'code.SEC_E_NO_KERB_KEY': 'No hay ningún vale ni clave de Kerberos para esta conexión.',
  'code.SEC_E_KDC_UNABLE_TO_REFER': 'El controlador de dominio no sabe cómo llegar al dominio de la cuenta.',
  'code.SEC_E_MULTIPLE_ACCOUNTS': 'El nombre o el certificado pertenece a varias cuentas.',
  'code.KDC_ERR_PADATA_TYPE_NOSUPP': 'El controlador de dominio no ofrece el inicio de sesión con un certificado.',
  'code.SEC_E_PKINIT_NAME_MISMATCH': 'El nombre del certificado no corresponde a la cuenta.',
  'code.SEC_E_SMARTCARD_LOGON_REQUIRED': 'Esta cuenta solo puede iniciar sesión con una tarjeta inteligente.',
  'code.SEC_E_KDC_INVALID_REQUEST': 'El controlador de dominio consideró no válida la solicitud.',
  'code.KDC_ERR_ETYPE_NOSUPP': 'Los dos lados no comparten ningún tipo ni versión de cifrado de Kerberos.',
  'code.SEC_E_BAD_BINDINGS': 'El inicio de sesión pertenece a otra conexión cifrada.',
  'code.CERT_E_WRONG_USAGE': 'El certificado no se puede usar para este fin.',
  'code.CERT_E_UNTRUSTEDCA': 'No se confía en el emisor del certificado para esto.',
  'code.SEC_E_ISSUING_CA_UNTRUSTED_KDC': 'Se rechazó el certificado del propio controlador de dominio.',
  'code.SEC_E_DELEGATION_POLICY': 'Una directiva de este dispositivo prohíbe pasar credenciales guardadas.',
  'code.SEC_E_PKU2U_CERT_FAILURE': 'Falló el inicio de sesión entre equipos unidos a Entra.',
  'code.CRYPT_E_HASH_VALUE': 'Un valor hash difiere del esperado.',
  'code.CRYPT_E_NOT_FOUND': 'No se encontró el certificado o una de sus propiedades.',
  'code.TRUST_E_NOSIGNATURE': 'El archivo no tiene ninguna firma de confianza.',
  'code.enroll-subject': 'A la solicitud le falta un nombre que exige la plantilla, o tiene uno que esta rechaza.',
  'code.CERTSRV_E_INVALID_CA_CERTIFICATE': 'El certificado de la propia entidad emisora no es válido.',
  'code.CERTSRV_E_ENROLL_DENIED': 'La cuenta no puede obtener un certificado de esta plantilla.',
  'code.CERTSRV_E_UNSUPPORTED_CERT_TYPE': 'La entidad emisora no ofrece esta plantilla.',
  'code.CERTSRV_E_SIGNATURE_POLICY_REQUIRED': 'La plantilla exige otra firma en la solicitud.',
  'code.CERTSRV_E_KEY_LENGTH': 'La clave es más corta de lo que exige la plantilla.',
  'code.CERT_E_CN_NO_MATCH': 'El nombre del certificado es distinto del que se llamó.',
  'code.TRUST_E_EXPLICIT_DISTRUST': 'El certificado está en la lista de los que no son de confianza.',
  'code.DM_NGC_AAD_KEY_IDENTIFIER_MISMATCH':
    'La clave de Windows Hello de este dispositivo no es la que Microsoft Entra ID tiene para esta cuenta.',
  'code.REGISTRY_NOTHING_THERE': 'La clave o el valor del Registro que se pidió no está.',
  'code.HELLO_MIXED_MANAGEMENT':
    'Intune envía un certificado mientras que Windows Hello para empresas se administra con una directiva de grupo.',
  'code.hello-server': 'El servidor de registro dio una respuesta que Windows no pudo usar.',
  'code.hello-denied': 'El servidor de registro no aceptó este dispositivo o esta cuenta.',
  'code.DSREG_E_DEVICE_REGISTRATION_QUOTA_EXCCEEDED': 'La cuenta ha registrado tantos dispositivos como puede.',
  'code.hello-attestation': 'No se aceptó la prueba de identidad del TPM.',
  'code.hello-discovery': 'Windows no encontró el servicio de registro o no pudo acceder a él.',
  'code.hello-device': 'El registro del dispositivo o su clave falta, está deshabilitado o es obsoleto.',
  'code.HELLO_MULTI_FACTOR': 'Se pide un segundo factor.',
  'code.HELLO_NO_UPN': 'El token de la cuenta no contiene ningún UPN.',
  'code.HELLO_NO_CORE_WINDOW': 'Windows no pudo mostrar su cuadro de diálogo para el PIN.',
  'code.entra-tenant': 'La cuenta pertenece a otro inquilino.',
  'code.entra-again': 'El inicio de sesión en Entra ID ha caducado y hay que repetirlo.',
  'code.AADSTS50105': 'La cuenta no está asignada a esta aplicación o a este escritorio.',
  'code.entra-condition': 'Una directiva de acceso condicional prohíbe el acceso.',
  'code.entra-consent': 'La aplicación no se ha permitido en el inquilino.',
  'code.AADSTS293004': 'El equipo indicado para el inicio de sesión único no es uno de los dispositivos del inquilino.',
  'code.KDC_ERR_CLIENT_REVOKED': 'La cuenta está deshabilitada, bloqueada o caducada.',
  'code.KDC_ERR_PREAUTH_REQUIRED': 'El controlador de dominio pide primero la prueba de la contraseña; es lo habitual.',
  'code.RDP_LOCAL_DISCONNECT': 'La conexión se terminó en el dispositivo local.',
  'code.ERRINFO_RPC_INITIATED_DISCONNECT': 'El servidor, o alguien con una herramienta allí, terminó la conexión.',
  'code.RDP_DNS_LOOKUP_FAILED': 'El nombre del host de sesión no se pudo convertir en una dirección.',
  'code.RDP_SOCKET_CONNECT_FAILED': 'No se pudo acceder al host de sesión.',
  'code.link-lost': 'La conexión de red con la sesión se cortó.',
  'code.RDP_LICENSING_FAILED': 'Falló el intercambio sobre la licencia de Escritorio remoto.',
  'code.protocol': 'Un lado envió lo que el otro no acepta en el protocolo de Escritorio remoto.',
  'code.RDP_SSL_FRESH_CREDENTIALS_REQUIRED': 'El servidor no acepta credenciales guardadas.',
  'code.AVD_NO_HEALTHY_HOST': 'Ningún host de sesión que pudiera admitir a la persona estaba libre o en buen estado.',
  'code.RDP_CLIENT_GATEWAY_UNREACHABLE': 'No se pudo acceder a la puerta de enlace.',
  'code.ERRINFO_IDLE_TIMEOUT': 'La sesión estuvo inactiva más tiempo del permitido.',
  'code.ERRINFO_LOGON_TIMEOUT': 'El inicio de sesión o la sesión duró más de lo permitido.',
  'code.ERRINFO_DISCONNECTED_BY_OTHER_CONNECTION': 'Otra conexión tomó la sesión.',
  'code.ERRINFO_SERVER_DENIED_CONNECTION': 'El servidor no acepta esta conexión.',
  'code.ERRINFO_LOGOFF_BY_USER': 'La persona cerró sesión.',
  'code.ERRINFO_CLOSE_STACK_ON_DRIVER_FAILURE': 'Falló el controlador de pantalla de la sesión.',
  'code.ERRINFO_SERVER_CSRSS_CRASH': 'Ha fallado un proceso que necesita la sesión.',
  'code.ERRINFO_LICENSE_NO_LICENSE_SERVER': 'El host de sesión no encuentra ningún servidor de licencias.',
  'code.ERRINFO_LICENSE_NO_LICENSE': 'No queda ninguna licencia de Escritorio remoto para este dispositivo o esta persona.',
  'code.ERRINFO_LICENSE_BAD_CLIENT_LICENSE': 'La licencia que se guarda en el dispositivo local no es válida.',
  'code.ERRINFO_CB_DESTINATION_NOT_FOUND': 'El agente de conexión no conoce el destino.',
  'code.host-starting': 'El agente de conexión aún está iniciando el destino o desviando la aplicación de Escritorio remoto.',
  'code.ERRINFO_CB_CONNECTION_ERROR_INVALID_SETTINGS': 'El agente de conexión no acepta la configuración de la conexión.',
  'code.AVD_HOST_NOT_STARTED': 'El host de sesión no se inició a tiempo.',
  'code.ERRINFO_REMOTEAPP_NOT_ENABLED': 'El servidor no ofrece aplicaciones individuales.',
  'code.SOUND_SERVER_GONE': 'El servidor de sonido no responde.',
  'code.device-not-started': 'El dispositivo está ahí, y Windows no pudo iniciarlo.',
  'code.CM_PROB_NEED_RESTART': 'El dispositivo funciona tras un reinicio.',
  'code.device-driver-missing': 'El controlador del dispositivo falta, está dañado o no se ha cargado.',
  'code.device-away': 'El dispositivo se desconectó; Windows solo lo recuerda.',
  'code.CM_PROB_DISABLED': 'El dispositivo está deshabilitado en el Administrador de dispositivos.',
  'code.device-blocked': 'Windows no carga el controlador: está bloqueado o sin firmar.',
  'code.SOUND_UNDERRUN': 'Los datos de sonido llegaron demasiado tarde y dejaron un hueco.',
  'code.CARD_NO_VALID_CERTIFICATE': 'Windows ve la tarjeta y no encuentra en ella ningún certificado que ofrezca para iniciar sesión.',
  'code.CARD_SIGN_IN_NOT_SUPPORTED': 'El controlador de dominio no aceptó el inicio de sesión con un certificado para esta cuenta.',
  'code.CARD_OTHER_NEEDED': 'El certificado elegido tiene su clave en otro lugar, no en esta tarjeta.',
  'code.CREDSSP_REMEDIATION': 'A un lado le falta una actualización del inicio de sesión previo a la conexión, o una directiva la exige.',
  'code.PORT_NAME_NOT_SERIAL': 'El programa no considera el nombre un puerto serie, o el puerto responde de otra manera.',
  'code.MICROPHONE_NOT_FOUND': 'El sistema no ofrece ningún dispositivo de sonido así.',
  'code.AVD_MEDIA_NOT_CONNECTED': 'Teams no envía su sonido e imagen por fuera de la sesión.',
  'code.FREERDP_CAPTURE_BACKEND': 'FreeRDP no pudo acceder al micrófono.',
  'code.FREERDP_PLAYBACK_BACKEND': 'FreeRDP no pudo acceder a los altavoces.',
  'code.FREERDP_DEVICE_PASSED': 'FreeRDP ha transmitido un dispositivo a la sesión.',
  'code.FREERDP_CARD_CHANNEL': 'FreeRDP no pudo iniciar su canal de tarjetas inteligentes.',
  'code.FREERDP_SERIAL_CHANNEL': 'FreeRDP no pudo abrir el puerto serie.',
  'code.PCSC_LIBRARY_MISSING': 'La biblioteca para tarjetas inteligentes no está.',
  'code.PCSCD_NOT_RUNNING': 'El servicio de tarjetas inteligentes pcscd no está en ejecución.',
  'code.READER_CLAIMED': 'Otro programa tiene el dispositivo USB del lector.',
  'code.READER_LOST': 'El lector ha desaparecido del bus USB.',
  'code.XRDP_CHANSRV_GONE': 'El servidor de canales de xrdp ha terminado o no responde.',
  'code.XRDP_CARD_CHANNEL': 'xrdp no pudo abrir su canal de tarjetas inteligentes.',
  'code.XRDP_CHANNEL_OFF': 'Un canal para sonido o dispositivos está desactivado o no se ofreció.',
  'code.XRDP_SESSION_DIES': 'El escritorio de la sesión terminó justo después de empezar.',
  'code.SOUND_MODULE_NOT_LOADED': 'No se pudo cargar un módulo del servidor de sonido.',
  'code.SOUND_ONLY_DUMMY': 'El servidor de sonido solo tiene su salida ficticia, que nadie oye.',
  'code.SOUND_XRDP_SINK': 'La salida de xrdp: el sonido de esta sesión va al dispositivo local.',
  'code.hint.no-redirection':
    'En una sesión, esto viene de la aplicación de Escritorio remoto: no hay redirección de tarjetas inteligentes por el camino, o no hay ningún lector allí. Que un servicio esté en ejecución en el host de sesión no cambia nada. En un dispositivo local con Linux significa que pcscd no está en ejecución.',
  'code.hint.no-reader':
    'Compruebe primero el dispositivo local: ¿está el lector conectado y en la lista? Solo después, lo que transmite la conexión.',
  'code.hint.reader-name':
    'El lector se volvió a conectar o su servicio se inició después de la conexión, así que la sesión aún pregunta por el nombre antiguo: desconéctese y conéctese de nuevo.',
  'code.hint.exclusive':
    'El dispositivo local y la sesión comparten una tarjeta. Un programa de uno de los lados la tiene solo para sí: scdaemon de GnuPG, un programa de firma, una segunda conexión. Ciérrelo.',
  'code.hint.card-reset':
    'Dos programas se turnan con una tarjeta, a menudo uno a cada lado de la conexión; un programa que no empieza de nuevo pide la tarjeta una y otra vez. Deje que la use un solo lado.',
  'code.hint.card-away':
    'El lector llegó a este lado y está vacío. Inserte la tarjeta en el dispositivo local; puede que una tarjeta insertada antes de la conexión deba insertarse de nuevo.',
  'code.hint.card-contact':
    'El lector no recibe ninguna respuesta con sentido del chip: contactos, alimentación del puerto USB, controlador del lector. También falla sin la sesión, así que pruebe en el dispositivo local.',
  'code.hint.card-driver':
    'En una sesión, quien habla con la tarjeta es el controlador de tarjeta del host de sesión. Allí falta, o es de otro fabricante o versión que donde se preparó la tarjeta: instale el mismo en ambos lados.',
  'code.hint.key-container':
    'Windows conoce el certificado y no encuentra su clave: controladores de tarjeta distintos en ambos lados, un certificado que quedó de otra tarjeta o de Windows Hello, o una clave que se quedó en otro dispositivo. Compare certutil -scinfo de ambos lados.',
  'code.hint.provider':
    'El programa y el controlador de la tarjeta hablan de interfaces de claves distintas. Actualice el programa o el controlador en el lado donde se ejecuta el programa, que es el host de sesión.',
  'code.hint.pin':
    'La tarjeta cuenta cada PIN incorrecto, se escriba en el lado que se escriba. Compruebe la distribución del teclado y Bloq Num de la sesión antes del próximo intento.',
  'code.hint.pin-blocked':
    'En la conexión con la sesión no hay nada que corregir: hay que desbloquear la tarjeta con su PUK o en su emisor.',
  'code.hint.pin-dialog':
    'El PIN se pide donde se ejecuta el programa. Un servicio o un programa sin ventana en la sesión no puede pedirlo; ábralo en la sesión y confirme allí.',
  'code.hint.card-rights':
    'En Linux, pcscd solo admite a la persona que está ante la propia pantalla; un escritorio a través de la red no cuenta como tal para polkit. Un administrador lo permite con una regla de polkit para org.debian.pcsc-lite.',
  'code.hint.card-certificate':
    'El lector y la tarjeta llegaron, el certificado no: no está en la tarjeta, o el controlador de tarjeta del host de sesión no lo encuentra. Compruébelo con certutil -scinfo en ambos lados.',
  'code.hint.card-slow':
    'Cada intercambio con la tarjeta cruza la red, cientos para un inicio de sesión. Una conexión lenta o con pérdidas lleva a agotar límites de tiempo; pruebe desde una red más cercana.',
  'code.hint.card-program':
    'La propia conexión del programa con la tarjeta está obsoleta o su llamada es incorrecta, a menudo porque la sesión se reconectó mientras se ejecutaba. Reinicie el programa en la sesión.',
  'code.hint.card-service':
    'El propio servicio de tarjetas inteligentes tiene problemas: reinícielo en el dispositivo local, donde están el lector y la tarjeta, y conéctese de nuevo.',
  'code.hint.reader-claimed':
    'Algo más habla con el lector por USB: el controlador propio de GnuPG, otro pcscd, una máquina virtual o la redirección USB del lector entero. Solo uno de ellos puede tenerlo.',
  'code.hint.pcscd-stopped':
    'Sin pcscd y su biblioteca en el dispositivo local con Linux no hay ningún lector que redirigir. Instale pcscd y el controlador (libccid), inicie pcscd.socket y conéctese después.',
  'code.hint.xrdp-card':
    'En una sesión de xrdp, los programas solo llegan a los lectores del dispositivo local mediante la biblioteca PC/SC propia de xrdp, no mediante pcscd. Debe estar instalada para el programa.',
  'code.hint.no-certificate':
    'La tarjeta llegó; el inicio de sesión no acepta ninguno de sus certificados. Motivos habituales: el servicio del host no se inició para esta aplicación de Escritorio remoto, falta el uso de inicio de sesión con tarjeta inteligente, está caducado, una clave elíptica no permitida, un emisor que no es de confianza.',
  'code.hint.other-card':
    'Elija otro certificado de la lista. Lo que se ofrece puede haber quedado de una tarjeta anterior, de Windows Hello o de un certificado de Escritorio remoto; certutil -scinfo muestra qué clave está en esta tarjeta.',
  'code.hint.chain':
    'Al lado que comprueba le falta la raíz del emisor: al host de sesión y al controlador de dominio para una tarjeta, al dispositivo local para el servidor. Para iniciar sesión, el emisor debe estar también en NTAuth.',
  'code.hint.kdc-certificate':
    'No se rechaza la tarjeta, sino el certificado del controlador de dominio: caducado, revocado, con su lista de revocación inaccesible, o con un emisor desconocido en el dispositivo que inicia sesión, como uno fuera del dominio.',
  'code.hint.kdc-support':
    'Normalmente, ningún controlador de dominio de la cuenta tiene un certificado para el inicio de sesión con tarjeta inteligente (plantilla Kerberos Authentication), o no confía en el emisor de la tarjeta. Deciden los certificados de los controladores de dominio y NTAuth, no la redirección.',
  'code.hint.revocation':
    'El equipo que comprueba debe acceder a la lista de revocación que indica el certificado: el controlador de dominio y el host de sesión, no el dispositivo local. Pruébelo allí con certutil -url.',
  'code.hint.cert-date':
    'Revise las fechas del certificado y el reloj del equipo que lo comprueba. Una tarjeta que se renovó en otro lugar puede ofrecerse aún con su certificado antiguo.',
  'code.hint.cert-usage':
    'Para iniciar sesión, un certificado necesita los usos de inicio de sesión con tarjeta inteligente y de autenticación de cliente; para un servidor, la autenticación de servidor. Pida que lo emitan con una plantilla adecuada.',
  'code.hint.cert-name':
    'El UPN del certificado debe ser el de exactamente una cuenta, y su sufijo debe conocerlo el dominio; a un servidor se le llama por un nombre de su certificado, no por su dirección.',
  'code.hint.cert-data':
    'El propio contenido es incorrecto o se modificó por el camino, así que volver a intentarlo no sirve: pida que lo emitan o exporten de nuevo.',
  'code.hint.enroll':
    'No se emitió el certificado para iniciar sesión, así que en la sesión no hay nada con que iniciarla. Deciden la plantilla, los permisos sobre ella, los nombres y la longitud de la clave; el perfil de Intune debe corresponder a ellos.',
  'code.hint.hello-mixed':
    'Configure Windows Hello para empresas en Intune en lugar de en la directiva de grupo, de modo que ambas cosas vengan de un mismo lugar; entonces llega el certificado.',
  'code.hint.hello-join':
    'El inicio de sesión con Hello necesita un dispositivo registrado. dsregcmd /status en el dispositivo local muestra cómo está unido y qué falló en último lugar.',
  'code.hint.not-set':
    'Que no esté la clave de una directiva significa que no hay ninguna directiva así establecida, y Windows permite entonces la redirección. Eso solo cuenta si se preguntó en el host de sesión, con la clave escrita completa.',
  'code.hint.hello-key':
    'La clave de Hello pertenece a una persona en un dispositivo y se usa allí, no en la sesión. Configure de nuevo el PIN en el dispositivo local, con la sesión iniciada ante su propia pantalla.',
  'code.hint.tpm':
    'Hello guarda su clave en el TPM del dispositivo local. Compruébelo allí (tpm.msc); tras PIN incorrectos, espere o reinicie. El TPM del host de sesión no interviene.',
  'code.hint.entra':
    'Entra ID decide esto antes de llegar a la sesión: registro de inicios de sesión, acceso condicional, asignación de la cuenta. La redirección no interviene.',
  'code.hint.logon':
    'Compruebe la forma del nombre (dominio o UPN), la distribución del teclado y las credenciales guardadas. Un PIN o una huella digital no es una contraseña: los programas que la piden en el escritorio seguro o por NTLM no pueden usarlos.',
  'code.hint.account':
    'Decide el estado de la cuenta, en el directorio del host de sesión. Nada del dispositivo local ni del archivo de conexión lo cambia.',
  'code.hint.logon-right':
    'Agregue la cuenta a Usuarios de escritorio remoto del host de sesión, o dele el derecho de iniciar sesión mediante Servicios de Escritorio remoto; en Azure, también el rol Virtual Machine User Login o la asignación al grupo de aplicaciones.',
  'code.hint.domain-reach':
    'El equipo que inicia sesión debe acceder a un controlador de dominio y encontrarlo en DNS. Desde fuera hace falta una VPN, un proxy de KDC o la puerta de enlace.',
  'code.hint.time-skew':
    'Kerberos admite como máximo cinco minutos de diferencia. Ponga en hora el dispositivo local y el host de sesión con el mismo origen.',
  'code.hint.ticket':
    'Kerberos no tiene ningún vale utilizable para este equipo: llámelo por su nombre completo en lugar de su dirección o un alias, compruébelo con klist e inicie sesión de nuevo.',
  'code.hint.credssp':
    'Falló el inicio de sesión previo a la conexión (NLA): ambos lados necesitan las actualizaciones actuales, y las directivas de NTLM, delegación o Remote Credential Guard deben permitir la forma que se usa.',
  'code.hint.tls':
    'El certificado o la versión de protocolo de la conexión cifrada no vale para ambos lados: un sistema antiguo, un firewall que inspecciona, un certificado sustituido, o TLS 1.3 con una tarjeta que no puede firmar para él.',
  'code.hint.file-unsigned':
    'En un Windows actualizado, un archivo .rdp sin firma de confianza se abre con todas las redirecciones sin marcar. Pida que lo firmen, o marque cada vez lo que necesita.',
  'code.hint.not-reached':
    'No se llegó a establecer ninguna sesión, así que aún no se redirigió nada. Compruebe el nombre, la dirección y el puerto (3389 o el 443 de la puerta de enlace), la VPN y el firewall, y que el equipo esté encendido y no en suspensión.',
  'code.hint.link-broken':
    'La red o el otro extremo desapareció entretanto. Lo redirigido no vuelve hasta que se conecta de nuevo la sesión; después hay que reiniciar los programas que tenían abierta una tarjeta o un puerto.',
  'code.hint.ended-there':
    'No es un fallo del dispositivo: alguien o algo en el host de sesión terminó la sesión, u otro dispositivo la tomó con sus propias redirecciones.',
  'code.hint.ended-here': 'No es un fallo: la conexión o el cuadro de diálogo se cerró en el dispositivo local.',
  'code.hint.session-limit':
    'La terminaron los límites de tiempo del host de sesión para sesiones inactivas, largas o desconectadas, o no había ninguna sesión libre. Están en sus directivas, en Límites de tiempo de sesión.',
  'code.hint.server-denies':
    'El host de sesión no acepta conexiones de este tipo: modo de purga, Escritorio remoto desactivado, demasiadas sesiones, o esta aplicación no se ofrece.',
  'code.hint.licence':
    'Licencias de Escritorio remoto: servidor de licencias establecido y accesible, período de gracia no vencido, licencias disponibles. En el dispositivo local, eliminar como administrador HKLM\\SOFTWARE\\Microsoft\\MSLicensing renueva una dañada.',
  'code.hint.broker':
    'El agente de conexión o el grupo de hosts no pudo dar un host de sesión: compruebe en el grupo el estado, el agente y el encendido de los hosts, y vuelva a intentarlo tras unos minutos.',
  'code.hint.gateway':
    'Falló la conexión a través de la Puerta de enlace de Escritorio remoto. Sus directivas de autorización deciden también qué dispositivos se pueden redirigir.',
  'code.hint.protocol':
    'La aplicación de Escritorio remoto y el host de sesión discrepan en un detalle del protocolo. Actualice la aplicación; después desactive canales y funciones uno tras otro hasta encontrar el causante.',
  'code.hint.host-crash':
    'Terminó el lado del host de sesión: reinicio, controlador de pantalla, memoria o un escritorio que no se inicia. Su registro de eventos (xrdp: ~/.xsession-errors) dice más que la aplicación de Escritorio remoto.',
  'code.hint.port-gone':
    'El nombre no está en el lado donde se ejecuta el programa. Los puertos solo se redirigen si se pide al conectarse, y reciben el número del puerto local; a partir de COM10, un programa debe abrir \\\\.\\COM10.',
  'code.hint.port-name':
    'Dé al programa el nombre tal como lo muestra la sesión (change port /query). Un puerto redirigido no es de ningún controlador: los programas que miran en el Administrador de dispositivos o comprueban su tipo no lo aceptan.',
  'code.hint.port-busy':
    'Un puerto serie o un dispositivo pertenece a un solo programa a la vez, también a través de la conexión: cierre lo que lo tiene abierto en el dispositivo local, y una segunda sesión.',
  'code.hint.port-request':
    'La redirección de puertos serie no transmite todas las solicitudes. FreeRDP rechaza algunas (/serial:...,permissive las deja pasar), y a un puerto redirigido le falta lo que solo sabe el controlador.',
  'code.hint.port-timeout':
    'Cada intercambio con un dispositivo redirigido cruza la red: los límites de tiempo de un programa hecho para un cable son demasiado cortos. Auméntelos, o pruebe con una conexión más rápida.',
  'code.hint.port-lost':
    'El dispositivo o su adaptador desapareció o no responde: cable, alimentación, ahorro de energía USB, controlador en el dispositivo local. Vuelva a conectarlo y después conéctese de nuevo para que la sesión lo reciba.',
  'code.hint.port-settings':
    'El dispositivo no acepta un ajuste, como la velocidad, los bits de parada o el control de flujo, o un programa lo pide en una forma que la redirección no conoce. Compárelo con los ajustes que funcionan localmente.',
  'code.hint.port-rights':
    'En un dispositivo local con Linux, la persona debe tener permiso para abrirlo: pertenencia a dialout para /dev/tty..., a audio o scard en otros casos; después, inicie sesión de nuevo.',
  'code.hint.device-driver':
    'El propio dispositivo no funciona en el equipo al que está conectado, con o sin sesión. Ocúpese de él primero allí, en el Administrador de dispositivos.',
  'code.hint.print-port':
    'Las impresoras redirigidas tienen puertos llamados TS001 y siguientes que aparecen y desaparecen con la sesión; un controlador para ellas debe estar en el host de sesión.',
  'code.hint.sound-service': 'Inicie Audio de Windows en el lado que lo comunica; sin él tampoco aparece allí el audio remoto.',
  'code.hint.sound-gone':
    'El audio remoto solo existe mientras la sesión está conectada con el sonido redirigido. Tras reconectar, los programas deben elegir de nuevo el dispositivo.',
  'code.hint.sound-busy':
    'Un programa con uso exclusivo en el dispositivo local deja fuera el sonido de la aplicación de Escritorio remoto. Ciérrelo, o quite allí el uso exclusivo en las propiedades del dispositivo.',
  'code.hint.sound-format':
    'El audio remoto ofrece pocos formatos, casi siempre 44100 Hz en uso compartido. Elija en el programa el uso compartido y una frecuencia de muestreo habitual.',
  'code.hint.sound-program':
    'Un fallo del programa, no de la redirección: pruebe con otro. La prueba de sonido propia de Sidecheck no usa nada de él.',
  'code.hint.sound-module':
    'En una sesión de xrdp, el sonido necesita el módulo de xrdp en el servidor de sonido de la sesión. No está cargado o se compiló para otra versión; entonces solo hay una salida ficticia.',
  'code.hint.sound-server':
    'PulseAudio o PipeWire no se ejecuta para esta persona en esta sesión, o pertenece a otra. Inícielo allí (systemctl --user) y abra de nuevo el programa.',
  'code.hint.sound-late':
    'Chasquidos y cortes: un host de sesión sobrecargado, una conexión lenta o un búfer inadecuado. En sesiones de xrdp ha ayudado un quantum de PipeWire menor (unos 256); en otros casos, un búfer mayor.',
  'code.hint.sound-fine':
    'La conexión del sonido está establecida. Si no se oye nada, revise el volumen, la salida elegida en el programa y el sonido de la aplicación de Escritorio remoto.',
  'code.hint.xrdp-chansrv':
    'El servidor de canales de xrdp lleva juntos el sonido, las unidades y las tarjetas inteligentes. Si ha desaparecido, solo ayuda una sesión nueva; los canales se activan en xrdp.ini y sesman.ini.',
  'code.hint.freerdp-playback':
    'El sistema de sonido elegido por FreeRDP no funciona en el dispositivo local. Deje que elija (/sound) o indique otro (/sound:sys:pulse o sys:alsa), y compruebe que su complemento está instalado.',
  'code.hint.freerdp-capture':
    'Se pide el micrófono, y el sistema de captura de FreeRDP no funciona en el dispositivo local. Deje que elija (/microphone), o pruebe /microphone:sys:pulse,format:1, y compruebe que su complemento está instalado.',
  'code.hint.microphone':
    'Compruebe primero el dispositivo local: ¿está el micrófono y se permite a los programas? Después, si se transmite la grabación y qué entrada usa el programa en la sesión.',
  'code.hint.optimised':
    'Teams necesita la marca IsWVDEnvironment en el host de sesión, allí el servicio de redirección multimedia, y una aplicación de Escritorio remoto compatible; si no, usa el audio remoto como cualquier programa. Reinicie Teams tras un cambio.',
  'code.hint.rights':
    'De quién es el permiso depende de lo que se abrió: para un puerto, otro programa o permisos que faltan; para un servicio, un administrador; para el micrófono, la configuración de privacidad del dispositivo local y de la sesión.',
  'code.hint.service-start':
    'Compruebe en el lado donde se comunicó: cómo se inicia el servicio, de qué depende y qué dice el registro de eventos Sistema. Un servicio deshabilitado debe ponerse en manual antes de poder iniciarse.',
  'code.hint.service-missing':
    'El nombre está mal escrito o la característica no está instalada en este equipo. El dispositivo local y el host de sesión no tienen los mismos servicios.',
  'code.hint.rpc-reach':
    'El servicio al que va la llamada está detenido, o hay un firewall en medio. En una sesión, compruebe primero si se refiere al servicio del propio host de sesión o a otro equipo.',
  'code.hint.share':
    'Es una ruta de red. \\\\tsclient\\... solo está mientras la sesión está conectada con unidades redirigidas; otras rutas necesitan la conexión del propio host de sesión al servidor.',
  'code.hint.memory':
    'Al equipo que lo comunica le falta memoria o identificadores (handles); en un host de sesión los comparten todos. Cierre programas o reinícielo.',
  'code.hint.disk':
    'Libere espacio donde escribe el programa: en un host de sesión es el perfil o su contenedor, no el disco del dispositivo local.',
  'code.hint.program':
    'Apunta al programa y a su instalación en ese equipo, no a la redirección. En una sesión cuenta la instalación del host de sesión.',
  'code.hint.passed':
    'La aplicación de Escritorio remoto ha hecho su mitad del camino. La propia lista de la sesión muestra si el dispositivo llegó.',
  'code.hint.general':
    'El código por sí solo no decide nada: aporte el mensaje completo con las líneas anteriores e indique en qué lado apareció.'
}
