import type { rulesHello as english } from '../en/rules-hello.ts'

export const rulesHello: Readonly<Record<keyof typeof english, string>> = {
  'whfb/expired.value': 'caducado el {day}',
  'whfb/not-yet-valid.value': 'válido a partir del {day}',
  'whfb/eku-missing.value': 'le falta {usages}',
  'whfb/expired.title': 'Windows Hello no puede iniciar su sesión en el escritorio remoto: su certificado ha caducado.',
  'whfb/expired.cause': 'El certificado del contenedor de Windows Hello ha caducado y no hay otro más reciente.',
  'whfb/certificate.fix.renew-certificate-synchronise-device':
    'En el dispositivo local, renueve el certificado: sincronícelo con Intune o inscríbalo de nuevo.',
  'whfb/certificate.fix.look-why-was-renewed':
    'Averigüe por qué no se renovó por sí solo: en Intune, el umbral de renovación del perfil SCEP; en el dispositivo local, si tiene acceso a la CA.',
  'whfb/not-yet-valid.title':
    'Windows Hello aún no puede iniciar su sesión en el escritorio remoto: su certificado no es válido hasta más adelante.',
  'whfb/not-yet-valid.cause':
    'La fecha de inicio del certificado es posterior al reloj de este dispositivo: el reloj está mal, o el de la CA.',
  'whfb/certificate.fix.check-clock-device-time': 'Compruebe el reloj del dispositivo local y su origen de hora.',
  'whfb/certificate.fix.issue-certificate-again-clock': 'Si el reloj está bien, emita de nuevo el certificado en la CA.',
  'whfb/eku-missing.title': 'Windows Hello tiene un certificado, pero no sirve para iniciar sesión.',
  'whfb/eku-missing.cause':
    'Al certificado le falta un uso necesario para iniciar sesión: Inicio de sesión de tarjeta inteligente (Smart Card Logon) y Autenticación del cliente (Client Authentication).',
  'whfb/certificate.fix.add-both-usages-template':
    'Agregue ambos usos a la plantilla de la CA o al perfil de Intune y emita de nuevo el certificado.',
  'whfb/consider-rcg.title': 'Hay otra manera de iniciar sesión sin contraseña que no necesita ningún certificado.',
  'whfb/consider-rcg.cause':
    'Remote Credential Guard inicia la sesión por Kerberos con las credenciales, que permanecen en el dispositivo local. Funciona desde dispositivos Windows con acceso a un controlador de dominio y no necesita que se implementen certificados.',
  'whfb/consider-rcg.source.windows-hello-sign-in': 'inicio de sesión con Windows Hello',
  'whfb/consider-rcg.fix.try-one-connection': 'En el dispositivo local, pruébelo con una conexión.',
  'whfb/consider-rcg.fix.allow-remote-computers-prefer': 'Permítalo en los hosts de sesión y dele preferencia en los dispositivos locales.',
  'whfb/dual-enrollment.title': 'La huella digital y el rostro no funcionan para este inicio de sesión; su PIN sí.',
  'whfb/dual-enrollment.cause':
    'El inicio de sesión biométrico en Escritorio remoto no es compatible con la inscripción dual (dual enrollment) ni con credenciales que no sean las propias.',
  'whfb/dual-enrollment.source.told-user': 'según el usuario',
  'whfb/dual-enrollment.value.dual-enrolment-alternative-credentials':
    'inscripción dual o credenciales alternativas; el inicio de sesión biométrico falla',
  'whfb/dual-enrollment.fix.choose-pin-instead-fingerprint': 'En su dispositivo, elija el PIN en lugar de la huella digital o el rostro.',
  'whfb/mixed-management.title':
    'Este dispositivo no puede obtener su certificado de Windows Hello: se administra de dos maneras a la vez.',
  'whfb/mixed-management.cause':
    'Los certificados vienen de Intune, mientras que Windows Hello para empresas se configura con una directiva de grupo: la inscripción falla con 0x82ab0011 en el registro de eventos DeviceManagement-Enterprise-Diagnostics-Provider.',
  'whfb/mixed-management.fix.configure-windows-hello-business': 'Configure Windows Hello para empresas en Intune.',
  'whfb/mixed-management.fix.set-group-policy-back': 'Vuelva a poner la directiva de grupo de los dispositivos locales en No configurada.',
  'whfb/no-certificate.fix.local-device-run-paste':
    'En el dispositivo local, ejecute esto y pegue la salida como procedente del dispositivo local.',
  'whfb/no-certificate.title':
    'Windows Hello no puede iniciar su sesión en el escritorio remoto: en este dispositivo no hay ningún certificado para ello.',
  'whfb/no-certificate.cause':
    'El almacén personal de este usuario no contiene ningún certificado para iniciar sesión. Windows Hello para empresas solo inicia sesión por Escritorio remoto con un certificado; su clave no basta.',
  'whfb/no-certificate.value.none': 'ningún certificado',
  'whfb/no-certificate.value.none-usable': '{length} sin el uso Inicio de sesión de tarjeta inteligente',
  'whfb/no-certificate.fix.deploy-certificate-through-intune':
    'Implemente un certificado mediante Intune: un perfil SCEP o PKCS para usuarios.',
  'whfb/no-certificate.fix.enrol-one-active-directory':
    'O bien, en el dispositivo local, solicite uno a Servicios de certificados de Active Directory.',
  'whfb/no-certificate.fix.check-local-device-arrived': 'Compruebe en el dispositivo local que ha llegado.',
  'whfb/not-allowed-to-connect.title': 'Su cuenta no tiene permiso para iniciar sesión en este escritorio remoto.',
  'whfb/not-allowed-to-connect.cause':
    'El propio inicio de sesión se rechaza: el usuario no es miembro del grupo Usuarios de escritorio remoto del host de sesión, así que no serviría ninguna credencial.',
  'whfb/not-allowed-to-connect.fix.add-user-group-user': 'Agregue el usuario, o un grupo del usuario, en el host de sesión.',
  'whfb/secure-desktop-runas.title': 'Windows Hello no se puede usar aquí para “Ejecutar como administrador”; es una limitación conocida.',
  'whfb/secure-desktop-runas.cause':
    'Con un certificado implementado por Intune, cuando el Control de cuentas de usuario pide credenciales en el escritorio seguro, elegir la credencial de Windows Hello termina en “El nombre de usuario o la contraseña no son correctos”.',
  'whfb/secure-desktop-runas.fix.use-another-credential-such':
    'En el dispositivo local, use otra credencial, por ejemplo una contraseña, para ejecutar un programa como administrador.',
  'whfb/tls13-client-auth.title':
    'Las páginas web del escritorio remoto no pueden usar su certificado de Windows Hello; es un error conocido.',
  'whfb/tls13-client-auth.cause':
    'La autenticación de cliente de TLS 1.3 con un certificado de Windows Hello por Escritorio remoto falla; el fabricante conoce el problema.',
  'whfb/tls13-client-auth.fix.open-page-own-device': 'Abra la página en su propio dispositivo o inicie sesión en ella de otra manera.',
  'whfb/tls13-client-auth.fix.server-allows-tls-1':
    'Si el servidor web permite TLS 1.2, haga que lo ofrezca para las páginas con certificados de cliente.',
  'whfb/tls13-client-auth.fix.as-smart-card':
    'Si otra aplicación solo conoce tarjetas inteligentes, haga que acepte el certificado de Windows Hello como tal con esta directiva en el dispositivo local.',
  'whfb/wrong-provider.title': 'Su certificado de inicio de sesión no está dentro de Windows Hello, así que Windows Hello no puede usarlo.',
  'whfb/wrong-provider.cause':
    'La clave del certificado la guarda un proveedor distinto de “Microsoft Passport Key Storage Provider”, es decir, está fuera del contenedor de Windows Hello.',
  'whfb/wrong-provider.value.of': 'proveedor {detail}',
  'whfb/wrong-provider.fix.intune-scep-pkcs-profile':
    'En el perfil SCEP o PKCS de Intune, elija el proveedor de Windows Hello y vuelva a asignar el perfil.',
  'whfb/wrong-provider.fix.ad-cs-set-template':
    'Con AD CS, establezca el proveedor predeterminado de la plantilla en la CA (certutil -dstemplate, editar, certutil -dsaddtemplate).',
  'whfb/wrong-provider.fix.enrol-again-check-provider': 'En el dispositivo local, inscríbalo de nuevo y compruebe el proveedor.'
}
