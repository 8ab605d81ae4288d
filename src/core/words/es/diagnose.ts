import type { diagnose as english } from '../en/diagnose.ts'

export const diagnose: Readonly<Record<keyof typeof english, string>> = {
  'overall.none': 'En su dispositivo no hay nada destinado al escritorio remoto',
  'overall.all':
    '{count, plural, one {Lo que tiene ha llegado al escritorio remoto} many {Los {count} tipos de dispositivos han llegado al escritorio remoto} other {Los {count} tipos de dispositivos han llegado al escritorio remoto}}',
  'overall.some':
    '{arrived, plural, =0 {No ha llegado nada} one {Ha llegado {arrived} de {all} tipos} many {Han llegado {arrived} de {all} tipos} other {Han llegado {arrived} de {all} tipos}}; {not}',
  'overall.partly': '{count, plural, one {falta {devices}} many {faltan {devices}} other {faltan {devices}}}',
  'overall.missing': 'faltan {kinds}',
  'overall.missing.company': '{kinds} están bloqueados por su organización',
  'overall.missing.connection': '{kinds} están desactivados en la conexión',
  'overall.missing.client': 'su aplicación de Escritorio remoto no transmite {kinds}',
  'overall.missing.consent': '{kinds} no se permitieron al conectarse',
  'overall.differs': '{kinds} no son iguales allí',
  'overall.unknown': 'no se sabe si han llegado {kinds}',
  'overall.absent': '{kinds} no están disponibles en su dispositivo',
  'overall.listed': 'Algunos están en ambas listas, pero aún no se han probado. Seleccione “Probar” para asegurarse.',
  'overall.proved': 'No hay nada que hacer.',
  'overall.lead.you': 'Puede solucionarlo por su cuenta. Elija lo que falta para ver cómo.',
  'overall.lead.try': 'Aún no se conoce la causa. Elija lo que falta para ver qué puede intentar.',
  'overall.lead.helpdesk': 'No puede solucionarlo por su cuenta: su soporte técnico sí puede.',
  'overall.lead.administrator': 'No puede solucionarlo por su cuenta: el administrador del escritorio remoto sí puede.',
  'overall.lead.open': 'Elija una fila para ver lo que se sabe de ella.',
  'overall.lead.unknown': '“No se sabe” significa que Sidecheck no pudo comprobarlo; no es un fallo.',
  'overall.lead.absent': 'Si no los usa, no hay nada que hacer.',
  'overall.lead.not-there': 'No disponibles en su dispositivo: {kinds}. Si no los usa, no hay nada que hacer.',
  'place.local': 'en su dispositivo',
  'place.session': 'en el escritorio remoto',
  'layer.brief': '{source} = {value}',
  'would-block.property': '{name} en las propiedades de la conexión (ahora {now})',
  'would-block.policy': 'la directiva “{name}” si tiene el estado {state} (ahora {now})',
  'would-block.host': 'el valor propio {value} del host de sesión (ahora {now})',
  'would-block.service': 'un servicio detenido: {services} (ahora en ejecución)',
  'would-block.privacy': 'un acceso al micrófono denegado (ahora no denegado: {sides})',
  'other-layers.blocking': 'También está bloqueado en otro lugar, y no basta con corregir uno: {layers}.',
  'other-layers.unknown': 'No se sabe, y también puede bloquearlo: {layers}.',
  'other-layers.open': 'Qué más lo bloquearía: {layers}.',
  'portal.windows365':
    'el centro de administración de Intune (Dispositivos > Windows 365: “Directivas de aprovisionamiento” y “Configuración de usuario”)',
  'portal.devbox':
    'Azure Portal (el centro de desarrollo con sus proyectos y grupos; cada persona administra sus propios equipos Dev Box en el portal para desarrolladores)',
  'portal.cloudpc':
    'el centro de administración de Intune para Windows 365 (Dispositivos > Windows 365: “Directivas de aprovisionamiento” y “Configuración de usuario”), o Azure Portal para Dev Box (el centro de desarrollo con sus proyectos y grupos; cada persona administra sus propios equipos Dev Box en el portal para desarrolladores)',
  'path.policy.templates': 'Configuración del equipo > Directivas > Plantillas administrativas > {rest}',
  'path.policy.windows': 'Configuración del equipo > Directivas > Plantillas administrativas > Componentes de Windows > {rest}',
  'path.policy.session-host':
    'Configuración del equipo > Directivas > Plantillas administrativas > Componentes de Windows > Servicios de Escritorio remoto > Host de sesión de Escritorio remoto > {rest}',
  'path.policy.redirection':
    'Configuración del equipo > Directivas > Plantillas administrativas > Componentes de Windows > Servicios de Escritorio remoto > Host de sesión de Escritorio remoto > Redirección de dispositivos y recursos > {rest}',
  'step.reconnect': 'Cierre sesión en el escritorio remoto y conéctese de nuevo.',
  'step.restart-host':
    'Reinicie el {host}{platform, select, windows365 {, desde la sesión o en el centro de administración de Intune (Dispositivos > Windows 365 > Todos los equipos en la nube)} devbox {, desde la sesión o en el portal para desarrolladores} cloudpc {, desde la sesión o, si es un equipo en la nube, en el centro de administración de Intune (Dispositivos > Windows 365 > Todos los equipos en la nube); si es un equipo Dev Box, en el portal para desarrolladores} other {}}: el cambio solo surte efecto después.',
  'step.restart-if-still':
    'Reinicie el {host} solo si en la sesión nueva sigue igual{shared, select, yes {: antes pida a todos los que tienen allí una sesión que la cierren, porque un reinicio termina todas sus sesiones} other {}}.',
  'step.drain':
    'Antes, ponga el {host} en modo de purga: ejecute esto allí y espere a que todos hayan cerrado sesión. Un reinicio termina las sesiones de todos los que lo usan.',
  'step.drain.pool':
    'Antes, con Azure PowerShell en su propio equipo o en Azure Portal, ponga el host de sesión en modo de purga en su grupo de hosts y espere a que todos hayan cerrado sesión: un reinicio termina las sesiones de todos los que lo usan.',
  'step.drain.by-hand':
    'Antes, pida a todos los que han iniciado sesión en el {host} que la cierren: un reinicio termina todas sus sesiones.',
  'step.undrain': 'Después, vuelva a permitir sesiones nuevas con Azure PowerShell en su propio equipo o en Azure Portal.',
  'step.policy.intune':
    '{order, select, either {En el centro de administración de Intune} other {O bien, si Intune administra el {host}, en el centro de administración de Intune}}, establezca “{name}” en {state}. Hace falta el rol “Policy and Profile manager”.',
  'step.policy.group':
    '{order, select, either {En la directiva de grupo, establezca} other {O bien, si el {host} se administra con la directiva de grupo, establezca allí}} “{name}” en {state}. Hace falta el derecho de editar objetos de directiva de grupo, y el objeto debe estar vinculado a la unidad organizativa que contiene el {host}.',
  'step.policy.verify': 'Compruebe en el {host} que el valor ya no está o es {value}.',
  'step.property.portal':
    'En Azure Portal, abra el grupo de hosts y después Propiedades de RDP > Redirección de dispositivos, y establezca “{name}” en “{choice}”. Hace falta el rol “Desktop Virtualization Host Pool Contributor”.',
  'step.property.portal-line':
    'En Azure Portal, abra el grupo de hosts y después Propiedades de RDP > Redirección de dispositivos, y establezca esta propiedad. Hace falta el rol “Desktop Virtualization Host Pool Contributor”.',
  'step.property.collection.read':
    'En el agente de conexión, lea lo que tiene la colección de sesiones y consérvelo: lo que se establece a continuación lo sustituye todo.',
  'step.property.collection.append':
    'En el agente de conexión, vuelva a escribir las líneas de CustomRdpProperty que se leyeron y agregue esta: se sustituye la cadena entera.',
  'step.property.file':
    'En el archivo .rdp con el que se abre la conexión en el dispositivo local, establezca esta línea (un archivo firmado debe firmarse de nuevo).',
  'step.property.custom': 'Si una propiedad de RDP personalizada lo desactiva, quítela o establézcala en este valor. Se hace en {portal}.',
  'step.property.collection':
    'En el agente de conexión, agregue {option} a las opciones que se leyeron: esta lista sustituye la actual. Si CustomRdpProperty establece lo mismo de otra forma, cámbielo allí y vuelva a escribir todas sus demás líneas.',
  'step.freerdp.option': 'En su dispositivo, inicie FreeRDP con la opción correspondiente.',
  'step.windows-app.device': 'En Windows App en su dispositivo, edite la conexión y active el dispositivo.',
  'step.client.switch':
    'En su dispositivo, compruebe en la configuración de su aplicación de Escritorio remoto si transmite esto en esta conexión, y actívelo.',
  'step.mstsc.other':
    'En su dispositivo, abra en Conexión a Escritorio remoto Mostrar opciones > Recursos locales y marque el dispositivo.',
  'step.service.allow':
    'Permita que el servicio {name} se inicie {side, select, local {en el dispositivo local} both {en el dispositivo local y en la sesión} other {en la sesión}}.',
  'step.service.start':
    'Inicie el servicio {name} {side, select, local {en el dispositivo local} both {en el dispositivo local y en la sesión} other {en la sesión}}.',
  'step.service.missing':
    'El servicio {name} no existe {side, select, local {en el dispositivo local} both {ni en el dispositivo local ni en la sesión} other {en la sesión}}, así que no se puede iniciar: repare Windows allí o use una imagen que lo tenga.',
  'step.service.pcscd':
    'En el dispositivo local, inicie el servicio de tarjetas inteligentes y haga que en adelante se inicie por sí solo.',
  'step.send-report': 'Envíe el informe con esta evidencia a quien administra los hosts de sesión.',
  'step.report-fault': 'Envíe este informe a los creadores de Sidecheck. Todo lo demás que contiene sigue siendo válido.',
  'step.run-on': 'Ejecute Sidecheck {side, select, local {en el dispositivo local} other {en el escritorio remoto}}.',
  'step.read-on':
    'Espere a que se haya leído todo {side, select, local {en el dispositivo local} other {en el escritorio remoto}}; un resultado guardado antes debe guardarse de nuevo.',
  'step.read-all': 'Lea todo {side, select, local {en el dispositivo local} other {en el escritorio remoto}}: esta parte no se solicitó.',
  'step.paste-output': 'O bien pegue lo que muestra esto {side, select, local {en el dispositivo local} other {en la sesión}}.',
  'step.find-out-why':
    'Averigüe por qué no se pudo leer la lista {side, select, local {en el dispositivo local} other {en la sesión}}: {reason}',
  'step.paste-policies': 'Ejecute esto en el host de sesión y pegue lo que muestra.',
  'step.paste-host-pool': 'Pegue las propiedades de RDP del grupo de hosts, tal como las muestra Azure Portal.',
  'step.drop-rdp-file': 'Arrastre aquí el archivo .rdp con el que se abre la conexión en el dispositivo local.',
  'step.switch-on-log': 'El registro de eventos que indica el motivo está desactivado en la sesión: actívelo allí.',
  'step.read-log':
    '{state, select, off {Después, conéctese de nuevo y lea en la sesión lo que contiene el registro de eventos} other {Este usuario no puede leer en la sesión el registro de eventos que indica el motivo: léalo allí como administrador}}.',
  'unexplained.differs': '{name}: {note}',
  'unexplained.differs-note': 'es distinto en el escritorio remoto',
  'unexplained.only-here': '{name}: presente aquí, no en el escritorio remoto',
  'unexplained.titled': '{what} {settings}',
  'unexplained.no-setting': 'Sidecheck no encontró ninguna opción que lo bloquee.',
  'unexplained.part':
    'Ninguna de las opciones que se pudieron leer lo bloquea; {count, plural, one {una no se pudo} many {# no se pudieron} other {# no se pudieron}} leer.',
  'unexplained.named': 'Falta en el escritorio remoto: {names}.',
  'unexplained.allowed': 'No se encontró la causa. Se leyó todo lo que decide y lo permite, así que debería haberse redirigido.',
  'unexplained.nothing-blocks': 'No se encontró la causa. Nada de lo que se leyó lo bloquea.',
  'unexplained.unread': 'No se leyó y puede decidir: {layers}.',
  'unexplained.no-service':
    'La sesión responde SCARD_E_NO_SERVICE mientras SCardSvr está allí en ejecución: en una sesión, eso significa que aquí no hay redirección de tarjetas inteligentes, no que el servicio esté detenido.',
  'unexplained.summary': 'No se encontró la causa. Las opciones que se leyeron: {summary}.',
  'needs-evidence.title': 'Hace falta más información para evaluar {devices}.',
  'needs-evidence.title-hello': 'Hace falta más información para evaluar el inicio de sesión con Windows Hello.',
  'needs-evidence.title-alone':
    '{side, select, local {Para averiguar por qué falta algo en el escritorio remoto, compruebe también allí.} other {Para averiguar qué falta en el escritorio remoto, compruebe también el dispositivo local.}}',
  'needs-evidence.hello': 'el inicio de sesión con Windows Hello',
  'needs-evidence.cause': 'Esto decidiría lo que no se pudo decidir con lo que se leyó.',
  'needs-evidence.settings': 'las opciones que se leyeron',
  'rule-failed.title': 'Una de las comprobaciones no se pudo terminar.',
  'rule-failed.cause': 'La regla {rule} falló, así que no se sabe qué habría encontrado. Todos los demás hallazgos siguen siendo válidos.',
  'connection.round-trip.value': '{ms} ms de ida y vuelta',
  'connection.round-trip.source': 'la propia conexión, medida con ECHO'
}
