import type { rulesCom as english } from '../en/rules-com.ts'

export const rulesCom: Readonly<Record<keyof typeof english, string>> = {
  'com/above-9.title': 'Los programas deben usar una forma más larga para los nombres de puerto superiores a COM9.',
  'com/above-9.cause':
    'Windows solo reserva COM1 a COM9 como nombres cortos. Un programa que abre “COM10” o uno superior por su nombre corto no lo encuentra.',
  'com/above-9.value.not-found': 'no encontrado',
  'com/above-9.fix.full-name': 'En el escritorio remoto, escriba en el programa el nombre completo del puerto.',
  'com/above-9.fix.renumber': 'O bien asigne al puerto un número inferior a 10 en el dispositivo local y conéctese de nuevo.',
  'com/busy-local.title': 'Otro programa u otro escritorio remoto está usando el puerto serie.',
  'com/busy-local.cause':
    'Un puerto solo lo puede usar un programa: mientras está abierto en el dispositivo local no se puede usar en la sesión, solo una sesión puede tenerlo a la vez, y mientras está redirigido no está disponible en el dispositivo local.',
  'com/busy-local.fix.close':
    'Cierre el programa que usa el puerto en su dispositivo y cierre sesión en los demás escritorios remotos que lo tengan.',
  'com/driver-missing.title': 'El puerto serie está ahí, pero el dispositivo conectado a él no responde en el escritorio remoto.',
  'com/driver-missing.cause':
    'Los puertos COM se redirigen tal como son (redirección opaca de bajo nivel): el controlador del dispositivo conectado al puerto debe estar instalado en la sesión, no en el dispositivo local.',
  'com/driver-missing.source.test': 'prueba de {port}',
  'com/driver-missing.value.no-answer': 'abierto, sin respuesta',
  'com/driver-missing.fix.install': 'Instale el controlador y el software del dispositivo en la sesión.',
  'com/driver-missing.fix.windows-update': 'Ejecute Windows Update en la sesión: proporciona muchos de estos controladores.',
  'com/driver-missing.fix.parameters':
    'En la sesión, compruebe la velocidad, los bits de datos, la paridad y el control de flujo de {port}: ambos extremos deben coincidir.',
  'com/other-session.title':
    '{count, plural, one {{names} del escritorio remoto pertenece a otra persona que ha iniciado sesión allí.} =2 {{names} del escritorio remoto pertenecen a otras personas que han iniciado sesión allí.} =3 {{names} del escritorio remoto pertenecen a otras personas que han iniciado sesión allí.} many {{names}, además de otros puertos del escritorio remoto, pertenecen a otras personas que han iniciado sesión allí.} other {{names}, además de otros puertos del escritorio remoto, pertenecen a otras personas que han iniciado sesión allí.}}',
  'com/other-session.cause':
    'El destino de un puerto así nombra la sesión {sessions}, y esta es la sesión {own}. El host de sesión mantiene una sola tabla de puertos serie para todas las sesiones, de modo que cada una ve lo que llegó con las demás. Un puerto así lleva al dispositivo de otra persona y no dice nada del suyo.',
  'com/other-session.value.target': 'un destino en otra sesión',
  'com/other-session.value.own': 'sesión {number}',
  'com/other-session.fix.own':
    'En el escritorio remoto, elija en su programa solo un puerto que Sidecheck muestre como llegado desde su dispositivo.',
  'com/other-session.fix.whose': 'Averigüe en el host de sesión de quién es la sesión con el número {number}.',
  'com/not-asked-for.title': 'Es posible que no se pidiera su puerto serie al abrir la conexión.',
  'com/not-asked-for.cause':
    'Los programas para Linux basados en FreeRDP solo transmiten un puerto serie cuando se les indica cuál (/serial); no se pudo leer si se indicó este.',
  'com/not-asked-for.fix.option':
    'En el dispositivo local, inicie la conexión con la opción que indica el puerto serie y el nombre con el que lo recibe la sesión.',
  'com/freerdp-ioctl.title': 'Su aplicación de Escritorio remoto rechaza un comando que un programa envía al puerto.',
  'com/freerdp-ioctl.cause':
    'El canal serie de FreeRDP rechaza los códigos de control que el controlador local no conoce, y el programa no sigue adelante. Con la opción “permissive”, esas solicitudes se aceptan sin efecto.',
  'com/freerdp-ioctl.value.not-supported': 'la solicitud no es compatible',
  'com/freerdp-ioctl.fix.permissive': 'En el dispositivo local, agregue “permissive” a la opción del puerto serie y conéctese de nuevo.',
  'com/gateway-blocked.title': 'Los puertos serie (COM) están bloqueados en el camino hacia el escritorio remoto.',
  'com/gateway-blocked.cause':
    'La directiva de autorización de conexiones de la Puerta de enlace de Escritorio remoto prohíbe la redirección de puertos; por eso solo falla a través de la puerta de enlace.',
  'com/gateway-blocked.source.policy': 'directiva de autorización de conexiones',
  'com/gateway-blocked.source.without': 'prueba sin la puerta de enlace',
  'com/gateway-blocked.value.in-use': 'en uso',
  'com/gateway-blocked.value.forbidden': 'redirección de puertos deshabilitada',
  'com/gateway-blocked.value.redirected': 'los puertos se redirigen',
  'com/gateway-blocked.fix.try-without':
    'En su dispositivo, conéctese una vez sin la Puerta de enlace de Escritorio remoto, o revise su directiva de autorización: puede prohibir la redirección de puertos.',
  'com/gateway-blocked.fix.allow':
    'En la Puerta de enlace de Escritorio remoto, permita la redirección de puertos en su directiva de autorización de conexiones.',
  'com/latency.title': 'El puerto serie funciona, pero las respuestas llegan tarde; algunos dispositivos no esperan tanto.',
  'com/latency.cause':
    'Este tipo de redirección está pensado para redes locales. A través de una conexión lenta, los dispositivos con tiempos de espera cortos fallan aunque el puerto esté bien.',
  'com/latency.cause.elsewhere':
    'La conexión en sí responde rápido, así que el tiempo se pierde en el dispositivo local: en el puerto, en su controlador o en la aplicación de Escritorio remoto. Los dispositivos con tiempos de espera cortos fallan aunque el puerto esté bien.',
  'com/latency.source.loopback': 'prueba de bucle de {port}',
  'com/latency.value.round-trip': '{ms} ms de ida y vuelta',
  'com/latency.fix.closer': 'En su dispositivo, use una red cableada o más cercana.',
  'com/latency.fix.shorten': 'Acorte el camino: un host de sesión en una región más cercana, RDP Shortpath.',
  'com/latency.fix.timeout': 'En la sesión, aumente el tiempo de espera en el programa que usa el puerto.',
  'com/linux-permission.title': 'Su cuenta no tiene permiso para usar el puerto serie en este dispositivo.',
  'com/linux-permission.cause':
    'El archivo de dispositivo del puerto pertenece a un grupo (dialout; en algunos sistemas, uucp) del que este usuario no forma parte, así que la aplicación de Escritorio remoto no puede abrirlo.',
  'com/linux-permission.source.ports': 'puertos serie',
  'com/linux-permission.value.denied': 'este usuario no puede abrirlo (EACCES)',
  'com/linux-permission.fix.group': 'En el dispositivo local, agregue el usuario al grupo del archivo de dispositivo.',
  'com/linux-permission.fix.sign-in-again': 'Cierre sesión en su dispositivo, vuelva a iniciarla y conéctese de nuevo.',
  'com/not-in-device-manager.title': 'Su puerto serie está en el escritorio remoto aunque la lista de un programa no lo muestre.',
  'com/not-in-device-manager.cause':
    'Los puertos redirigidos no aparecen en el Administrador de dispositivos ni en las listas que se obtienen de él (SetupAPI); están entre los nombres de dispositivo de la sesión y en HKLM\\HARDWARE\\DEVICEMAP\\SERIALCOMM. El dispositivo conectado al puerto (un escáner, un terminal) es otra cosa: si su controlador está instalado en la sesión, tiene allí una entrada propia, y a esa se refieren las instrucciones que mencionan el Administrador de dispositivos.',
  'com/not-in-device-manager.source.name': 'nombre de dispositivo {name}',
  'com/not-in-device-manager.value.from': 'redirigido desde {client} {port}',
  'com/not-in-device-manager.fix.type-name':
    'No hay nada que corregir. Si un programa del escritorio remoto no muestra el puerto en su lista, escriba su nombre: {names}.',
  'com/not-in-device-manager.fix.peripheral':
    'Busque en el Administrador de dispositivos de la sesión la entrada del dispositivo, no la del puerto: una marca en ella indica que falta su controlador en la sesión.',
  'com/not-in-device-manager.fix.query': 'Consulte los puertos de la sesión.',
  'com/number-clash.title': 'El escritorio remoto tiene un puerto serie propio con el mismo número, que oculta el suyo.',
  'com/number-clash.cause': 'El nombre ya está ocupado en el host de sesión, así que el puerto redirigido no tiene nombre allí.',
  'com/number-clash.value.present': 'presente',
  'com/number-clash.value.own': 'propio del host de sesión',
  'com/number-clash.fix.rename': 'Asigne otro nombre al puerto redirigido en la sesión.',
  'com/number-clash.fix.choose': 'En el escritorio remoto, elija {name} en el programa.',
  'com/number-clash.fix.renumber': 'O bien cambie el número del puerto en el dispositivo local y conéctese de nuevo.',
  'com/xrdp-none.title': 'Los puertos serie (COM) no se pueden usar en este tipo de escritorio remoto.',
  'com/xrdp-none.cause': 'La sesión la ofrece xrdp, que no tiene redirección de puertos serie.',
  'com/xrdp-none.source.platform': 'plataforma de la sesión',
  'com/xrdp-none.fix.windows-session': 'Para el trabajo que necesita el puerto, use un escritorio remoto de Windows.',
  'com/xrdp-none.fix.network': 'O bien lleve el puerto por la red, por ejemplo con ser2net en el dispositivo local.'
}
