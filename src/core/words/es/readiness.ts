import type { readiness as english } from '../en/readiness.ts'

export const readiness: Readonly<Record<keyof typeof english, string>> = {
  'sign-in.place.hello': 'en el contenedor de Windows Hello',
  'sign-in.place.smartcard': 'en una tarjeta inteligente',
  'sign-in.unknown.text-does-show-certificate': 'El texto no muestra los usos del certificado; ejecute Sidecheck en el dispositivo local.',
  'sign-in.problem.certificate-lacks': 'Al certificado le falta {oid}.',
  'sign-in.problem.expired': 'Caducado el {notAfter}.',
  'sign-in.problem.valid': 'Válido a partir del {notBefore}.',
  'sign-in.unknown.dates-written-machine-s':
    'Las fechas están escritas en el orden propio del equipo; ejecute Sidecheck allí para leerlas.',
  'sign-in.ok.valid-until': 'Válido hasta el {notAfter}.',
  'sign-in.unknown.text-does-show-upn': 'El texto no muestra el UPN; ejecute Sidecheck en el dispositivo local.',
  'sign-in.problem.certificate-names-no-upn': 'El certificado no nombra ningún UPN.',
  'sign-in.problem.name-dns-domain': '“{upn}” no es <nombre>@<dominio DNS>.',
  'sign-in.problem.domain-does-resolve': 'El dominio {domain} no se puede resolver.',
  'sign-in.ok.upn-form': '{upn}, la forma es correcta',
  'sign-in.ok.upn-resolves': '{upn}, se resuelve',
  'sign-in.problem.key-may-only-sign': 'La clave solo puede firmar; para iniciar sesión hace falta “Allow signature keys valid for Logon”.',
  'sign-in.unknown.key-s-algorithm-was': 'No se leyó el algoritmo de la clave.',
  'sign-in.problem.signing-needs-allow-ecc':
    '{keyAlgorithm}: para iniciar sesión hace falta “Allow ECC certificates to be used for logon and authentication”.',
  'sign-in.ok.ntauth': '{detail} está en NTAuth.',
  'sign-in.problem.ntauth': '{detail} no está en NTAuth.',
  'sign-in.unknown.look-certutil--viewstore--enterprise': 'Compruébelo con certutil -viewstore -enterprise NTAuth.',
  'sign-in.problem.private-key-gone-missing': 'La clave privada ha desaparecido: “Missing stored keyset”.',
  'sign-in.ok.key-named-beside-certificate': 'La clave se nombra junto al certificado.',
  'sign-in.unknown.no-certificate-look': 'No hay ningún certificado {place} que examinar.',
  'sign-in.ok.provider': '{provider}: {subject}',
  'sign-in.unknown.certificate-store-was-read':
    'No se leyó el almacén de certificados: ejecute Sidecheck en el dispositivo local, o pegue certutil -store -user my.',
  'sign-in.problem.choice': 'Ningún certificado {place}.',
  'sign-in.problem.choice-2': 'Ningún certificado {place}; los encontrados los guarda: {names}.',
  'sign-in.fix.issue-certificate-again-template':
    'En la CA, emita de nuevo el certificado con una plantilla o un perfil configurado para iniciar sesión.',
  'sign-in.fix.deploy-intune-scep-pkcs': 'Impleméntelo con Intune (SCEP o PKCS).',
  'sign-in.fix.ad-cs': 'O bien con AD CS: establezca esto en la plantilla de la CA.',
  'sign-in.fix.template':
    'En la CA, duplique la plantilla “Smartcard Logon”: compatibilidad Windows Server 2012, propósito “Signature and smartcard logon”, “Renew with same key”, RSA de al menos 2048 bits, SHA256. Con Intune, el titular se proporciona en la solicitud; con AD CS, se construye a partir de Active Directory, con el UPN.',
  'sign-in.fix.template-pkcs': 'En la CA, haga que la plantilla para un perfil PKCS permita exportar la clave privada.',
  'sign-in.fix.template-publish':
    'Dé el permiso de inscripción (Enroll) a quien solicita: la cuenta del conector SCEP o PKCS, o los propios usuarios. Después emita la plantilla en la CA, espere a que se haya replicado y reinicie el servicio de la CA.',
  'sign-in.fix.scep-profile':
    'En el perfil SCEP o PKCS para usuarios de Intune: este titular, el UPN como nombre alternativo del titular, uso de la clave Digital Signature, 2048 bits, SHA-2 y la raíz del perfil de certificado de confianza. Hace falta un conector SCEP o PKCS.',
  'sign-in.fix.scep-mismatch':
    'Si el sufijo del UPN no es el nombre del dominio de Active Directory, use este titular en el perfil de Intune.',
  'sign-in.fix.enrol-hybrid':
    'Con AD CS, solicítelo en el dispositivo local si tiene unión híbrida y acceso a un controlador de dominio y a la CA emisora.',
  'sign-in.fix.other-ca':
    'Con una CA de otro fabricante, use su integración SCEP con Intune, o cree una solicitud para la clave existente de Windows Hello y envíela allí.',
  'sign-in.fix.check': 'Compruébelo en el dispositivo local.',
  'sign-in.fix.issue-certificate-onto-card': 'En la CA, emita un certificado y guárdelo en la tarjeta.',
  'sign-in.requirement.provider': 'Un certificado cuya clave se guarda {place}',
  'sign-in.requirement.keyset': 'La clave privada del certificado está ahí',
  'sign-in.fix.repair-link-between-certificate':
    'En el dispositivo local, repare el vínculo entre el certificado y la clave, o inscríbalo de nuevo.',
  'sign-in.requirement.usage-logon': 'El certificado sirve para iniciar sesión (Smart Card Logon)',
  'sign-in.requirement.usage-client': 'El certificado sirve para la autenticación del cliente (Client Authentication)',
  'sign-in.requirement.validity': 'El certificado es válido hoy',
  'sign-in.fix.renew-certificate-check-clock': 'En el dispositivo local, renueve el certificado y compruebe el reloj.',
  'sign-in.requirement.key': 'La clave es de un tipo que el inicio de sesión acepta',
  'sign-in.fix.allow-kind-policy': 'O bien permita ese tipo con una directiva para el dispositivo local y el host de sesión.',
  'sign-in.requirement.upn': 'El certificado nombra la cuenta como <nombre>@<dominio DNS>',
  'sign-in.fix.let-people-name-their': 'O bien, con una directiva para los hosts de sesión, permita que los usuarios indiquen su cuenta.',
  'sign-in.requirement.ntauth': 'El dominio acepta la CA emisora (NTAuth)',
  'sign-in.fix.publish-issuing-ca': 'En un equipo del dominio, publique la CA emisora en Active Directory.',
  'sign-in.ok.reader-local-device-session':
    'Un lector del dispositivo local está en la sesión. Al final, pruebe el programa o el sitio web que necesita la tarjeta.',
  'sign-in.problem.smart-card-redirection': 'Redirección de tarjetas inteligentes: {summary}.',
  'sign-in.unknown.text': '{summary}.',
  'sign-in.ok.certutil--scinfo-shows-no': 'certutil -scinfo no muestra ningún error de la cadena.',
  'sign-in.unknown.paste-certutil--scinfo-verifies': 'Pegue certutil -scinfo: comprueba la cadena.',
  'sign-in.ok.root-certificate-local-ntauth': 'El certificado raíz está en el almacén NTAuth local.',
  'sign-in.problem.root-certificate-local-ntauth': 'El certificado raíz no está en el almacén NTAuth local.',
  'sign-in.ok.both-joined': 'Ambos están unidos a {detail}.',
  'sign-in.unknown.look-certutil--viewstore--enterprise-2':
    'Compruébelo con certutil -viewstore -enterprise NTAuth en el dispositivo local.',
  'sign-in.problem.sign-in-was-refused-account': 'Se rechazó el inicio de sesión para esta cuenta.',
  'sign-in.ok.session-so-account-may': 'Hay una sesión, así que la cuenta puede conectarse.',
  'sign-in.unknown.no-usages': 'El texto no muestra los usos del certificado.',
  'sign-in.unknown.no-upn': 'El texto no muestra el UPN.',
  'sign-in.unknown.no-dates': 'Las fechas están escritas en el orden propio del equipo, que el texto no indica.',
  'sign-in.unknown.store-not-read': 'No se pudo leer el almacén de certificados. Pegue certutil -store -user my.',
  'sign-in.unknown.readers-not-read': 'No se pudieron leer los lectores. Pegue certutil -scinfo.',
  'sign-in.unknown.not-read-local': 'Esto no se pudo leer en el dispositivo local.',
  'sign-in.unknown.not-read-session': 'Esto no se pudo leer en la sesión.',
  'sign-in.unknown.run-sidecheck-session': 'Ejecute Sidecheck en la sesión.',
  'sign-in.requirement.redirection':
    'La redirección de tarjetas inteligentes está activada: la sesión pide el certificado al dispositivo local',
  'sign-in.requirement.chain': 'La cadena del certificado se puede comprobar en el host de sesión',
  'sign-in.fix.deploy-root-intermediate-ca':
    'Implemente los certificados raíz e intermedios de la CA en los dispositivos locales y los hosts de sesión.',
  'sign-in.fix.trusted-root-profile':
    'Con Intune, hágalo con un perfil de certificado de confianza para la CA raíz y para cada CA intermedia.',
  'sign-in.requirement.kdc-root': 'El dispositivo local confía en los controladores de dominio (certificado raíz del KDC)',
  'sign-in.fix.add-root-certificate-kdc': 'En el dispositivo local, agregue el certificado raíz del emisor del certificado del KDC.',
  'sign-in.fix.cards-across-domains':
    'Para tarjetas que se usan entre dominios, guarde las raíces del dominio en la tarjeta, desde un equipo del dominio.',
  'sign-in.requirement.may-connect': 'La cuenta puede iniciar sesión por Escritorio remoto',
  'sign-in.fix.add-account-remote-computer': 'Agregue la cuenta en el host de sesión.',
  'sign-in.requirement.hello-device': 'El dispositivo local tiene Windows con Windows Hello para empresas configurado',
  'sign-in.fix.set-up-windows-hello': 'Configure un PIN de Windows Hello en este dispositivo.',
  'sign-in.fix.deploy-windows-hello-business':
    'En Intune o en la directiva de grupo, implemente Windows Hello para empresas en el dispositivo local.',
  'sign-in.unknown.run-sidecheck-local-device': 'Ejecute Sidecheck en el dispositivo local.',
  'sign-in.problem.local-device-does-run': 'El dispositivo local no tiene Windows.',
  'sign-in.fix.connect-windows-device-windows': 'Conéctese desde un dispositivo Windows con Windows Hello, o inicie sesión de otra manera.',
  'sign-in.ok.reader': 'El lector “{name}” está ahí.',
  'sign-in.ok.container-holds-certificate': 'El contenedor tiene un certificado.',
  'sign-in.unknown.no-windows-hello-business':
    'No hay ningún lector de Windows Hello para empresas en la lista; consulte NgcSet con dsregcmd /status.',
  'sign-in.requirement.hello-one-management': 'Windows Hello y sus certificados se administran en un solo lugar',
  'sign-in.fix.configure-windows-hello-business': 'Configure Windows Hello para empresas en Intune si los certificados vienen de Intune.',
  'sign-in.problem.0x82ab0011-logged-certificates-intune':
    'Hay un 0x82ab0011 registrado: certificados por Intune, Windows Hello por directiva de grupo.',
  'sign-in.ok.log-shows-no-0x82ab0011': 'El registro de eventos no muestra ningún 0x82ab0011.',
  'sign-in.unknown.look-0x82ab0011-log-devicemanagement-enterprise-diagnostics-provider':
    'Busque 0x82ab0011 en el registro de eventos DeviceManagement-Enterprise-Diagnostics-Provider.',
  'sign-in.requirement.hello-biometrics': 'Biometría: sin inscripción dual (dual enrollment) ni credenciales alternativas',
  'sign-in.fix.use-pin': 'En su dispositivo, use el PIN.',
  'sign-in.unknown.known-pin-works-either': 'No se sabe; el PIN funciona en cualquier caso.',
  'sign-in.problem.dual-enrolment-biometrics-do': 'La inscripción dual está activada: la biometría no funciona, el PIN sí.',
  'sign-in.ok.no-dual-enrolment': 'Sin inscripción dual.',
  'sign-in.requirement.hello-gesture': 'Se sabe con qué gesto inicia Windows Hello la sesión',
  'sign-in.ok.gesture-hybrid':
    'Solo PIN: el dispositivo tiene unión híbrida, y el cuadro de inicio de sesión llama a Windows Hello “Security device credential”.',
  'sign-in.ok.gesture-entra': 'Todos los gestos configurados, también la biometría: el dispositivo está unido a Microsoft Entra.',
  'sign-in.unknown.gesture':
    'Pegue dsregcmd /status del dispositivo local: los dispositivos con unión híbrida solo admiten el PIN y lo llaman “Security device credential”.',
  'sign-in.requirement.hello-forest': 'El host de sesión está en el bosque de Active Directory de la cuenta',
  'sign-in.unknown.forest': 'Compare el bosque del host de sesión con el de la cuenta.',
  'sign-in.fix.forest': 'Conéctese a un host de sesión del bosque de la cuenta: el certificado no inicia sesión en ningún otro.',
  'sign-in.requirement.smartcard-service': 'El servicio de tarjetas inteligentes del dispositivo local funciona',
  'sign-in.problem.scardsvr-disabled': 'SCardSvr está deshabilitado.',
  'sign-in.ok.certutil--scinfo-lists-readers': 'certutil -scinfo muestra lectores.',
  'sign-in.ok.lists-readers': 'Muestra lectores.',
  'sign-in.requirement.smartcard-reader': 'Hay un lector con una tarjeta conectado al dispositivo local',
  'sign-in.fix.connect-reader-insert-card': 'Conecte el lector a su dispositivo e inserte la tarjeta.',
  'sign-in.unknown.run-sidecheck-local-device-2': 'Ejecute Sidecheck en el dispositivo local, o pegue certutil -scinfo.',
  'sign-in.problem.no-reader-connected': 'No hay ningún lector conectado.',
  'sign-in.problem.no-card-answers-name': 'Ninguna tarjeta responde en {detail}.',
  'sign-in.requirement.smartcard-direct': 'La sesión se abre desde el propio dispositivo, no desde otra sesión',
  'sign-in.fix.connect-directly-device-reader': 'Conéctese directamente desde el dispositivo local al que está conectado el lector.',
  'sign-in.fix.net-use':
    'En la sesión, haga que el propio Windows pida la tarjeta para un recurso compartido que la cuenta pueda abrir: así se prueban el lector, el PIN y el certificado sin ninguna aplicación.',
  'sign-in.fix.efs':
    'Si hay archivos cifrados con EFS para la tarjeta, abra uno en la sesión: la autoridad de seguridad local (LSA) de allí debe encontrar el lector y el certificado; si no, el archivo no se abre.',
  'sign-in.requirement.pin': 'La tarjeta acepta el PIN la primera vez que se pide en una conexión',
  'sign-in.ok.pin': 'Lo que se leyó no muestra ningún PIN rechazado.',
  'sign-in.problem.pin': 'La tarjeta rechazó el PIN: {detail}.',
  'sign-in.unknown.pin':
    'El PIN se pide una vez por conexión. Si se pide más veces, el PIN es incorrecto o la tarjeta falla; pegue certutil -scinfo.',
  'sign-in.fix.pin':
    'En su dispositivo o en la sesión, donde se le pida, escriba el PIN con cuidado: tras unos pocos errores, la tarjeta se bloquea. Si es correcto y se pide de nuevo, pruebe la tarjeta en otro lector.',
  'sign-in.fix.saved-pin':
    'En el dispositivo local, quite del Administrador de credenciales el PIN o la contraseña guardados para esta conexión: uno antiguo se prueba sin preguntar.',
  'sign-in.problem.local-device-itself-remote': 'El propio dispositivo local es una sesión remota.',
  'sign-in.ok.local-device-used-directly': 'El dispositivo local se usa directamente.',
  'sign-in.requirement.smartcard-session-service': 'Los servicios de tarjetas inteligentes del host de sesión no están deshabilitados',
  'sign-in.fix.same-scdeviceenum-scpolicysvc-certpropsvc': 'Lo mismo en la sesión para ScDeviceEnum, SCPolicySvc y CertPropSvc.',
  'sign-in.ok.none-disabled': 'Ninguno está deshabilitado.',
  'sign-in.problem.disabled-name-join': 'Deshabilitado: {detail}.'
}
