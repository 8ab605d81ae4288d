import type { rulesSmartcard as english } from '../en/rules-smartcard.ts'

export const rulesSmartcard: Readonly<Record<keyof typeof english, string>> = {
  'smartcard/card-differs.title': 'El escritorio remoto no ve la misma tarjeta que su dispositivo.',
  'smartcard/card-differs.cause':
    'El lector está en ambos lados, pero la tarjeta insertada no es la misma: se cambió durante la conexión, o la sesión no se ha dado cuenta.',
  'smartcard/card-differs.fix.insert-again': 'Retire la tarjeta del lector en su dispositivo y vuelva a insertarla.',
  'smartcard/minidriver-differs.title': 'Su dispositivo y el escritorio remoto usan controladores distintos para su tarjeta.',
  'smartcard/minidriver-differs.cause':
    'Windows llama a la tarjeta {here} en el dispositivo local y {there} en la sesión, según el controlador de tarjeta que tiene cada uno. El lector llega, pero un controlador de otro tipo o versión puede no encontrar ningún contenedor de claves: es posible que allí no se puedan usar ni la clave ni el certificado.',
  'smartcard/minidriver-differs.fix.same': 'Instale el mismo controlador de tarjeta (minidriver) en la misma versión en ambos lados.',
  'smartcard/minidriver-differs.fix.test': 'Compruebe en la sesión si se puede usar la clave de la tarjeta.',
  'smartcard/certificate-unusable.value.no-key': 'sin clave utilizable: falta el contenedor de claves que indica',
  'smartcard/certificate-unusable.title': 'El certificado de su tarjeta no sirve para iniciar sesión.',
  'smartcard/certificate-unusable.cause': 'Windows no lo ofrece: {reasons}.',
  'smartcard/certificate-unusable.value.no-usage': 'sin el uso Inicio de sesión de tarjeta inteligente',
  'smartcard/certificate-unusable.value.expired': 'caducado el {day}',
  'smartcard/certificate-unusable.value.not-yet': 'válido a partir del {day}',
  'smartcard/certificate-unusable.value.ecc':
    'sin clave utilizable: es una clave ECC, que Windows solo acepta para iniciar sesión si una directiva lo permite',
  'smartcard/certificate-unusable.value.sign-only': 'una clave que solo puede firmar',
  'smartcard/certificate-unusable.fix.issue':
    'En la CA, emita un certificado para iniciar sesión: vigente, RSA, con el uso Inicio de sesión de tarjeta inteligente (1.3.6.1.4.1.311.20.2.2).',
  'smartcard/certificate-unusable.fix.policy':
    'O bien permítalo con una directiva para el dispositivo local y el host de sesión: “{name}” en Habilitada ({value} = 1).',
  'smartcard/in-exclusive-use.title': 'Otro programa tiene la tarjeta solo para sí.',
  'smartcard/in-exclusive-use.cause':
    'La tarjeta está abierta en modo exclusivo (SCARD_STATE_EXCLUSIVE, SCARD_E_SHARING_VIOLATION): nadie más puede usarla, en ninguno de los dos lados, hasta que ese programa la libere.',
  'smartcard/in-exclusive-use.fix.close':
    'Cierre el programa que usa la tarjeta, en su dispositivo y en otros escritorios remotos: herramientas de administración de tarjetas, programas de firma, GnuPG (scdaemon).',
  'smartcard/in-exclusive-use.fix.gnupg': 'En un dispositivo local con Linux, finalice el servicio de tarjetas de GnuPG.',
  'smartcard/issuer-not-in-ntauth.title': 'Su certificado de inicio de sesión procede de un emisor que el dominio no acepta.',
  'smartcard/issuer-not-in-ntauth.cause':
    'La CA emisora no está en el almacén NTAuth de la empresa, o no se puede comprobar la cadena del certificado. Los controladores de dominio rechazan un certificado así para iniciar sesión.',
  'smartcard/issuer-not-in-ntauth.value.unlisted': 'el emisor no está en NTAuth',
  'smartcard/issuer-not-in-ntauth.fix.look':
    'Revise el almacén en el equipo donde falla el inicio de sesión: el host de sesión o un controlador de dominio.',
  'smartcard/issuer-not-in-ntauth.fix.publish': 'En un equipo del dominio, publique el certificado de la CA emisora en Active Directory.',
  'smartcard/issuer-not-in-ntauth.fix.fetch':
    'Haga que los hosts de sesión y los controladores de dominio lo obtengan ahora: ejecute esto en ellos.',
  'smartcard/kdc-root-missing.title':
    'Su dispositivo no confía en la organización a la que pertenece el escritorio remoto; por eso no puede iniciar sesión con una tarjeta.',
  'smartcard/kdc-root-missing.cause':
    'El dispositivo local no está unido al dominio del host de sesión, y el certificado raíz de los controladores de dominio (KDC) no está en el almacén NTAuth local: la aplicación de Escritorio remoto no puede comprobar a quién entrega el PIN.',
  'smartcard/kdc-root-missing.source.join': 'estado de unión',
  'smartcard/kdc-root-missing.source.store': 'almacén NTAuth',
  'smartcard/kdc-root-missing.value.join':
    '{state, select, workgroup {grupo de trabajo} domain {dominio} entra {Entra} other {Entra híbrido}}',
  'smartcard/kdc-root-missing.value.join-domain':
    '{state, select, workgroup {grupo de trabajo} domain {dominio} entra {Entra} other {Entra híbrido}} {domain}',
  'smartcard/kdc-root-missing.value.no-root': 'ningún certificado raíz de los controladores de dominio',
  'smartcard/kdc-root-missing.fix.look':
    'Compruebe en el dispositivo local si el certificado raíz de los controladores de dominio está en su almacén NTAuth.',
  'smartcard/kdc-root-missing.fix.add-root': 'Agregue en el dispositivo local el certificado raíz del emisor del certificado del KDC.',
  'smartcard/kdc-root-missing.fix.root-on-card':
    'Para tarjetas que se usan entre dominios, guarde las raíces del dominio en la tarjeta, desde un equipo del dominio.',
  'smartcard/ksp-forced.title': 'Un programa ya no puede usar su tarjeta desde una actualización de Windows, aunque el lector funciona.',
  'smartcard/ksp-forced.cause':
    'Desde las actualizaciones de octubre de 2025 (CVE-2024-30098), los certificados de las tarjetas RSA se entregan al proveedor de almacenamiento de claves en lugar del proveedor antiguo. Los programas y el middleware que piden el antiguo fallan porque el tipo de proveedor no es válido (0x80090014); el evento 624 los nombra.',
  'smartcard/ksp-forced.fix.update':
    'Donde se ejecuta el programa, en la sesión o en el dispositivo local, actualice el programa o el middleware de la tarjeta a una versión que use el proveedor de almacenamiento de claves.',
  'smartcard/ksp-forced.fix.find':
    'Busque los programas que aún piden el proveedor antiguo, en la sesión y en el dispositivo local: evento 624 del servicio de tarjetas inteligentes.',
  'smartcard/linux-late-pcscd.title':
    'El lector de tarjetas se encontró demasiado tarde: no estaba listo cuando se estableció la conexión.',
  'smartcard/linux-late-pcscd.cause':
    'La aplicación de Escritorio remoto redirige los lectores que pcscd conoce en el momento de conectarse. Los que pcscd encuentra después le son desconocidos, y toda llamada a ellos termina en SCARD_E_UNKNOWN_READER.',
  'smartcard/linux-late-pcscd.fix.start': 'En el dispositivo local, inicie pcscd antes de conectarse y haga que se inicie con el sistema.',
  'smartcard/nested-session.title': 'Las tarjetas inteligentes no se pueden transmitir desde dentro de otro escritorio remoto.',
  'smartcard/nested-session.cause':
    'La sesión se abrió desde un equipo al que también se accede por escritorio remoto (o tras un cambio rápido de usuario). Desde ahí no se puede establecer una conexión con tarjetas inteligentes redirigidas.',
  'smartcard/nested-session.source.session': 'sesión del dispositivo local',
  'smartcard/nested-session.value.remote': 'remota, protocolo {protocol}',
  'smartcard/nested-session.value.remote-station': 'remota, protocolo {protocol}, {station}',
  'smartcard/nested-session.fix.directly':
    'Conéctese al escritorio remoto directamente desde el dispositivo local al que está conectado el lector.',
  'smartcard/no-card.title-silent': 'El lector de tarjetas no obtiene respuesta de la tarjeta.',
  'smartcard/no-card.title-empty': 'No hay ninguna tarjeta en el lector de tarjetas.',
  'smartcard/no-card.cause-silent':
    'La tarjeta está en el lector, pero no responde al reinicio (ATR): está insertada al revés, sucia o defectuosa, o no es una tarjeta inteligente.',
  'smartcard/no-card.cause-empty': 'El lector está ahí y vacío, así que no hay nada que un programa pueda usar.',
  'smartcard/no-card.fix.wipe': 'Retire la tarjeta del lector en su dispositivo, limpie el chip e insértela con el chip por delante.',
  'smartcard/no-card.fix.insert': 'Inserte su tarjeta en el lector de su dispositivo.',
  'smartcard/no-card.fix.look-again': 'Después, compruebe de nuevo el estado, en el dispositivo local y en la sesión.',
  'smartcard/no-local-reader.title': 'No hay ningún lector de tarjetas inteligentes conectado a este dispositivo.',
  'smartcard/no-local-reader.title-stopped':
    'Aquí no se pueden usar tarjetas inteligentes: el servicio de tarjetas inteligentes de este dispositivo no responde.',
  'smartcard/no-local-reader.cause':
    'El dispositivo local no muestra ningún lector, así que no hay nada que redirigir. Un lector que se conecta más tarde solo lo redirigen a una sesión en curso las aplicaciones de Escritorio remoto actuales.',
  'smartcard/no-local-reader.cause-stopped':
    'El servicio de tarjetas inteligentes no está en ejecución en el dispositivo local, así que desde él no se puede redirigir ningún lector.',
  'smartcard/no-local-reader.value.none':
    'ningún lector; servicio: {state, select, running {en ejecución} stopped {detenido} disabled {deshabilitado} other {desconocido}}',
  'smartcard/no-local-reader.fix.connect': 'Conecte el lector de tarjetas a este dispositivo, si usa uno.',
  'smartcard/no-local-reader.fix.driver':
    'En el dispositivo local, instale el servicio de tarjetas inteligentes (pcscd) y el controlador del lector; para lectores USB suele ser el controlador CCID.',
  'smartcard/reader-on-host.title':
    'El escritorio remoto busca un lector de tarjetas en el dispositivo desde el que usted se conecta, y allí no hay ninguno.',
  'smartcard/reader-on-host.cause':
    'El servicio de tarjetas inteligentes está en ejecución en el host de sesión y, sin embargo, los programas de la sesión reciben SCARD_E_NO_SERVICE: dentro de una sesión, la API de tarjetas inteligentes habla con la aplicación de Escritorio remoto. Un lector conectado al equipo que aloja la sesión no se puede usar desde ella.',
  'smartcard/reader-on-host.value.running': 'en ejecución',
  'smartcard/reader-on-host.fix.look': 'Compruebe en la sesión si el servicio de tarjetas inteligentes está en ejecución.',
  'smartcard/reader-on-host.fix.plug-in': 'Conecte el lector al dispositivo que tiene delante y conéctese de nuevo.',
  'smartcard/reader-on-host.fix.check': 'Compruebe en el dispositivo local que el lector está en la lista.',
  'smartcard/reader-on-host.fix.service':
    'Use la tarjeta desde un programa que usted abra en el escritorio remoto: un servicio que se ejecuta allí en segundo plano ve otros lectores.',
  'smartcard/service-disabled.title': 'Las tarjetas inteligentes están desactivadas: un servicio que necesitan está deshabilitado.',
  'smartcard/service-disabled.title-works':
    'Un servicio de tarjetas inteligentes está desactivado; el inicio de sesión con tarjeta puede fallar.',
  'smartcard/service-disabled.cause': 'Deshabilitado: {services}. Lo hacen los scripts que quitan servicios “innecesarios”.',
  'smartcard/service-disabled.value.on': '{name} en {side, select, local {el dispositivo local} other {la sesión}}',
  'smartcard/service-not-triggered.title':
    'Es posible que el escritorio remoto no ofrezca su tarjeta al iniciar sesión, aunque vea el lector.',
  'smartcard/service-not-triggered.cause':
    'SCardSvr se inicia cuando se anuncia un lector, y algunas aplicaciones de Escritorio remoto de otros fabricantes no lo anuncian así: la lista de lectores funciona, pero el inicio de sesión no encuentra ningún certificado.',
  'smartcard/service-not-triggered.fix.sign-in-again': 'Bloquee el escritorio remoto y vuelva a iniciar sesión con la tarjeta.',
  'smartcard/slow-link.title': 'Su tarjeta funciona en el escritorio remoto, pero despacio: cada comando recorre un largo camino.',
  'smartcard/slow-link.cause':
    'Cada comando a la tarjeta es un viaje de ida y vuelta entre la sesión y el dispositivo local, y el middleware envía cientos de ellos.',
  'smartcard/slow-link.title.elsewhere': 'Su tarjeta funciona en el escritorio remoto, pero despacio, aunque la conexión es rápida.',
  'smartcard/slow-link.cause.elsewhere':
    'La conexión en sí solo ocupa una pequeña parte de cada comando. El resto se pierde en la aplicación de Escritorio remoto o en el host de sesión, y el middleware envía cientos de comandos.',
  'smartcard/slow-link.source.round-trip': 'ida y vuelta de un comando',
  'smartcard/slow-link.fix.test-here':
    'Haga la prueba de la tarjeta inteligente también en el dispositivo local: la diferencia muestra si la conexión es lenta.',
  'smartcard/slow-link.fix.closer':
    'En su dispositivo, use una red cableada o más cercana y desconecte la VPN si la conexión no la necesita.',
  'smartcard/slow-link.fix.shorten': 'Acorte el camino: un host de sesión en una región más cercana, RDP Shortpath.',
  'smartcard/polkit-refused.title': 'Este equipo Linux no le permite usar tarjetas inteligentes en este escritorio remoto.',
  'smartcard/polkit-refused.cause':
    'El servicio de tarjetas inteligentes (pcscd) preguntó a polkit, y polkit no admitió este programa. Sin una regla propia solo se admite a la persona que está ante la pantalla del equipo; un escritorio o un shell a través de la red no lo es.',
  'smartcard/polkit-refused.fix.screen':
    'Si puede, inicie sesión en la pantalla {side, select, local {del propio dispositivo local} other {del propio equipo del escritorio remoto}}.',
  'smartcard/polkit-refused.fix.rules':
    'En {side, select, local {el dispositivo local} other {el host de sesión}}, permita a los usuarios afectados las acciones {actions} con una regla de polkit en {folder} (Debian 12, Ubuntu 24.04, Fedora y RHEL 8 o posteriores) y reinicie polkit.',
  'smartcard/polkit-refused.fix.pkla':
    'Si {side, select, local {el dispositivo local} other {el host de sesión}} tiene Debian 11 o Ubuntu 22.04, cuyo polkit es más antiguo, use un archivo .pkla en {folder} para las mismas acciones.',
  'smartcard/polkit-refused.fix.look':
    'Consulte en el registro del sistema (journal) {side, select, local {del dispositivo local} other {del host de sesión}} qué regla decidió; pcscd nombra el usuario y el programa rechazados.',
  'smartcard/slow-link.fix.middleware':
    'Pida al fabricante del middleware de la tarjeta una versión que guarde en caché lo que lee e instálela en la sesión.',
  'smartcard/upn-unresolvable.title': 'Su certificado de inicio de sesión no indica a qué dominio pertenece su cuenta.',
  'smartcard/upn-unresolvable.cause':
    'Entre dominios, el UPN del certificado debe ser <nombre>@<dominio DNS> con un dominio que se pueda resolver; de lo contrario, Kerberos no sabe a qué dominio preguntar.',
  'smartcard/upn-unresolvable.value.form': 'el UPN “{upn}” no es <nombre>@<dominio DNS>',
  'smartcard/upn-unresolvable.value.domain': 'el dominio del UPN “{upn}” no se puede resolver',
  'smartcard/upn-unresolvable.fix.issue':
    'En la CA, emita de nuevo el certificado con un UPN correcto en el nombre alternativo del titular.',
  'smartcard/upn-unresolvable.fix.hint':
    'O bien, con una directiva para los hosts de sesión, permita que los usuarios indiquen su cuenta al iniciar sesión.',
  'smartcard/xrdp-listed-only.title':
    'Su lector de tarjetas llega al escritorio remoto, pero la mayoría de los programas no pueden usar allí la tarjeta.',
  'smartcard/xrdp-listed-only.cause':
    'xrdp transmite los lectores con un protocolo propio. Los programas usan la biblioteca PC/SC del sistema (libpcsclite), que pregunta en su lugar al servicio del propio host y no encuentra ese lector.',
  'smartcard/xrdp-listed-only.source.listed': 'lectores en la lista del servidor de canales de xrdp',
  'smartcard/xrdp-listed-only.fix.library':
    'En el host de xrdp, proporcione al programa la biblioteca PC/SC de xrdp en lugar de libpcsclite; viene con el código fuente de xrdp (sesman/chansrv/pcsc).',
  'smartcard/xrdp-listed-only.fix.elsewhere': 'Use la tarjeta en un escritorio remoto de Windows o en el dispositivo local.',
  'smartcard/xrdp-not-offered.title-ended': 'La parte del escritorio remoto que transmite los dispositivos se ha detenido.',
  'smartcard/xrdp-not-offered.cause-ended':
    'El servidor de canales de xrdp (xrdp-chansrv) creó su socket en esta sesión y ya nadie escucha en él. Se encarga de las tarjetas inteligentes, el sonido en ambos sentidos, las unidades y el Portapapeles, y xrdp no lo vuelve a iniciar.',
  'smartcard/xrdp-not-offered.fix.new-session':
    'Cierre sesión en el escritorio remoto para que termine y conéctese de nuevo: solo entonces se vuelve a iniciar esa parte. No basta con desconectarse y volver.',
  'smartcard/xrdp-not-offered.title-host': 'El escritorio remoto no transmite tarjetas inteligentes.',
  'smartcard/xrdp-not-offered.cause-host':
    'El servidor de canales de xrdp no tiene en esta sesión ningún socket para tarjetas inteligentes: se compiló sin ellas, el canal está desactivado o la sesión acaba de empezar.',
  'smartcard/xrdp-not-offered.title-client': 'Su aplicación de Escritorio remoto no transmite tarjetas inteligentes.',
  'smartcard/xrdp-not-offered.cause-client':
    'xrdp pidió tarjetas inteligentes a la aplicación de Escritorio remoto, y esta no tiene ningún dispositivo así en esta conexión.',
  'smartcard/xrdp-not-offered.fix.wait':
    'Si acaba de iniciar sesión, vuelva a comprobarlo en el escritorio remoto dentro de unos segundos.',
  'smartcard/xrdp-not-offered.fix.channel':
    'En el host de xrdp, deje activado el canal de dispositivos en /etc/xrdp/xrdp.ini, sección [Channels].',
  'smartcard/xrdp-not-offered.fix.install': 'En el host de xrdp, instale un xrdp compilado con tarjetas inteligentes.',
  'smartcard/xrdp-not-offered.fix.client':
    'En su dispositivo, active las tarjetas inteligentes en su aplicación de Escritorio remoto. En FreeRDP es una opción.'
}
