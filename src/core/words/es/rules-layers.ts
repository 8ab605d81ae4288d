import type { rulesLayers as english } from '../en/rules-layers.ts'

export const rulesLayers: Readonly<Record<keyof typeof english, string>> = {
  'session-carries-none.title': '{subject} no se puede usar en este tipo de escritorio remoto: {program} no lo transmite.',
  'session-carries-none.cause': 'El escritorio lo muestra {program}, que no transmite {devices}.',
  'session-carries-none.source': 'programa que muestra la sesión',
  'session-carries-none.fix.card':
    'Donde necesite la tarjeta, conéctese de otra manera: a un escritorio remoto de Windows, o por xrdp con tarjetas inteligentes.',
  'session-carries-none.fix.port':
    'Donde necesite el puerto, use un escritorio remoto de Windows, o llévelo por la red, por ejemplo con ser2net.',
  'client-unsupported.title': '{subject} no se puede usar desde {platform}: la aplicación de Escritorio remoto de allí no lo transmite.',
  'client-unsupported.cause': 'Las conexiones desde {platform} no transmiten {devices}; {where}.',
  'client-unsupported.source': 'plataforma de la aplicación de Escritorio remoto',
  'client-unsupported.fix.other-device': 'Conéctese desde otro dispositivo local: {where}.',
  'smartcard/client-unsupported.where': 'funciona con las aplicaciones de Escritorio remoto para Windows y macOS',
  'com/client-unsupported.where': 'la redirección de puertos COM solo funciona desde Windows',
  'blocks.next':
    'Aun así, en la sesión hay un dispositivo de este tipo: lo que se estableció después de iniciarse el host de sesión surte efecto a partir de su próximo reinicio.',
  'blocks.no-device': 'Ahora no hay aquí ningún dispositivo así; el próximo que se conecte tampoco llegará.',
  'policy-blocked.title-was': '{subject} estaba bloqueado por una norma de su organización cuando se conectó.',
  'policy-blocked.title-next':
    '{subject} quedará bloqueado por una norma de su organización a partir del próximo reinicio del escritorio remoto.',
  'policy-blocked.logged':
    'Windows registró en esta sesión que una directiva desactiva {devices} en el host de sesión: lo hace “{name}” ({value}) cuando tiene el estado {state}.',
  'policy-blocked.lifted':
    'Windows registró en esta sesión que una directiva lo desactiva. Estado actual de la directiva “{name}”: {now}. Se aplicaba cuando empezó la sesión; una sesión nueva, o el host reiniciado, ya no la tiene.',
  'policy-blocked.title': '{subject} está bloqueado por una norma que su organización ha establecido para el escritorio remoto.',
  'policy-blocked.cause':
    'La directiva “{name}” tiene el estado {state} en el host de sesión ({value}), lo que impide redirigir {devices}, pida lo que pida la conexión.',
  'policy-blocked.not-the-camera': 'fDisableCam se refiere a la asignación de audio del cliente (client audio mapping), no a la cámara.',
  'policy-blocked.inverted': 'El valor está invertido: Habilitada escribe 0, Deshabilitada escribe 1.',
  'host-setting-blocked.title': '{subject} está desactivado en la propia configuración del escritorio remoto.',
  'host-setting-blocked.title-was': '{subject} estaba desactivado en la propia configuración del escritorio remoto cuando se conectó.',
  'host-setting-blocked.title-next':
    '{subject} quedará desactivado por la propia configuración del escritorio remoto a partir de su próximo reinicio.',
  'host-setting-blocked.lifted':
    'Windows registró en esta sesión que lo desactiva la propia configuración del host de sesión. Valor actual de {name}: {now}. El anterior se aplicaba cuando empezó la sesión; una sesión nueva, o el host reiniciado, ya no lo tiene.',
  'host-setting-blocked.cause':
    'Ninguna directiva decide sobre {devices}, así que cuenta el valor propio {name} del host de sesión, y ese valor lo impide.',
  'host-setting-blocked.fix.set':
    '{versioned, select, yes {De lo contrario, establezca {name} en {value} en el {host}, en la clave del agente de escucha que está en uso: su nombre contiene la versión del agente, así que el valor desaparece tras una actualización} other {Establezca {name} en {value} en el {host}}}.',
  'host-setting-blocked.fix.policy':
    '{first, select, yes {Para el {host}, establezca} other {O bien, para el {host}, establezca}} la directiva “{name}” en {state}: prevalece sobre este valor.',
  'property-off.title': '{subject} no está activado para esta conexión.',
  'property-off.default':
    '{name} no está configurada, y {platform} solo lo redirige si lo está: el valor predeterminado de la propiedad es {default}.',
  'property-off.title-probably': '{subject} probablemente no está activado en su aplicación de Escritorio remoto.',
  'property-off.default-unread':
    '{name} no está configurada en nada de lo que se leyó, y {platform} solo lo redirige si lo está: el valor predeterminado de la propiedad es {default}.',
  'property-off.not-ticked':
    'Conexión a Escritorio remoto no lo transmite hasta que alguien lo marca ({name}), y lo guarda en Default.rdp. No se proporcionó ningún archivo .rdp, así que no se sabe si está marcado.',
  'property-off.not-told':
    'La aplicación de Escritorio remoto solo lo transmite si se le indica ({name}). No se proporcionó ningún archivo .rdp, así que no se sabe si se le indicó.',
  'property-off.default-file':
    'Default.rdp contiene {value}: Conexión a Escritorio remoto empieza con él cuando no se le da otro archivo. No se sabe si esta conexión se estableció así.',
  'property-off.default-file-running':
    'Default.rdp contiene {value}: Conexión a Escritorio remoto empieza con él cuando no se le da otro archivo, y en el dispositivo local se está ejecutando una a la que no se le dio ninguno.',
  'property-off.fix.look':
    'En el dispositivo local, compruebe la opción en el archivo oculto que guarda Conexión a Escritorio remoto, o arrastre el archivo aquí.',
  'property-off.written': 'La conexión lo desactiva: {values}. Prevalece la capa más restrictiva.',
  'property-off.logged': 'Windows registró en esta sesión que la aplicación de Escritorio remoto no lo pidió.',
  'consent-not-ticked.title': '{subject} no estaba marcado en la advertencia que aparece al abrir la conexión.',
  'consent-not-ticked.title-probably': '{subject} probablemente no estaba marcado en la advertencia que aparece al abrir la conexión.',
  'consent-not-ticked.cause':
    'Desde la actualización de abril de 2026, al abrir un archivo .rdp sin firmar o de un editor desconocido, todas las redirecciones aparecen sin marcar; lo que no se marca no se redirige.',
  'consent-not-ticked.signed': 'firmado; no se sabe si su editor es de confianza',
  'consent-not-ticked.not-signed': 'sin firmar',
  'consent-not-ticked.opened-with': '{program} se abrió con',
  'consent-not-ticked.fix.tick':
    'En su dispositivo, abra de nuevo la conexión y, si sabe de dónde viene el archivo, marque lo que necesita antes de conectarse.',
  'consent-not-ticked.fix.sign':
    'En su propio equipo, firme el archivo con un certificado en el que confíen los dispositivos locales y vuelva a distribuirlo.',
  'consent-not-ticked.fix.trust':
    'Confíe en el editor mediante una directiva para los dispositivos locales, de modo que sus archivos no necesiten que se marque nada. Deje activada la advertencia: protege contra archivos malintencionados.',
  'went-away.title': '{subject} estaba en el escritorio remoto y después desapareció.',
  'went-away.cause':
    'Llegó a la sesión cuando esta se abrió y desapareció mientras la conexión seguía: ninguna opción lo prohíbe. La aplicación de Escritorio remoto ha terminado su redirección, como ocurre cuando el dispositivo se desconecta, se queda sin alimentación o se reinicia su controlador.',
  'went-away.here-too': 'Desapareció de este dispositivo al mismo tiempo.',
  'went-away.source': '{name} desapareció',
  'went-away.fix.plug': 'Vuelva a conectar el dispositivo, directamente a su equipo y no a un concentrador, y déjelo conectado.',
  'pasted-error.title':
    'Un mensaje que ha aportado habla {about, select, smartcard {de la tarjeta inteligente} com {de un puerto serie} audioIn {del micrófono} audioOut {del sonido} other {del inicio de sesión o de la conexión}}.',
  'pasted-error.title-fine': 'El registro que ha aportado no muestra ningún error.',
  'pasted-error.code': '{name}: {meaning}',
  'pasted-error.fix.again': 'Si esto no lo resuelve, aporte también las líneas anteriores al mensaje e indique en qué lado aparece.'
}
