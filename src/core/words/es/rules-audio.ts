import type { rulesAudio as english } from '../en/rules-audio.ts'

export const rulesAudio: Readonly<Record<keyof typeof english, string>> = {
  'sound-settings.windows': 'Configuración > Sistema > Sonido',
  'sound-settings.macos': 'Ajustes del Sistema > Sonido',
  'sound-settings.linux': 'Configuración > Sonido',
  'sound-settings.input': '{page} > Entrada',
  'sound-settings.output': '{page} > Salida',
  'sound-settings.windows.input-volume': 'Configuración > Sistema > Sonido > Entrada > Volumen',
  'default-other.title.input': 'Los programas del escritorio remoto escuchan “{chosen}”, no su micrófono.',
  'default-other.title.output': 'El escritorio remoto reproduce el sonido en “{chosen}”, no en su dispositivo.',
  'default-other.cause.input':
    'La entrada predeterminada de la sesión es {chosen}, mientras que su micrófono llega allí como {remote}: solo lo oyen los programas en los que está elegido.',
  'default-other.cause.output':
    'La salida predeterminada de la sesión es {chosen}, mientras que lo que llega a su dispositivo es {remote}: solo se oyen los programas en los que está elegida.',
  'default-other.source.default.input': 'la entrada predeterminada de la sesión',
  'default-other.source.default.output': 'la salida predeterminada de la sesión',
  'default-other.source.carried.input': 'la entrada que viene del dispositivo local',
  'default-other.source.carried.output': 'la salida que lleva al dispositivo local',
  'default-other.fix.choose': 'En el escritorio remoto, elija “{name}” como predeterminado.',
  'audio-in/silent.cause.path':
    'En el dispositivo local, la misma prueba muestra un nivel, y en la sesión no: el micrófono funciona y su sonido se pierde por el camino. Allí decide la aplicación de Escritorio remoto: si graba, con qué sistema de sonido y a qué volumen.',
  'audio-in/silent.fix.backend':
    'En su dispositivo, inicie la conexión con otro sistema de sonido para el micrófono, o con PCM simple como formato.',
  'audio-in/silent.fix.program':
    'Compruebe si su aplicación de Escritorio remoto puede grabar: su propia opción de micrófono y su nivel en el mezclador de volumen de su dispositivo.',
  'audio-in/silent.fix.session-level': 'En el escritorio remoto, compruebe el nivel de la entrada que viene de su dispositivo.',
  'microphone-test.moves': 'el nivel se mueve',
  'audio-in/silent.title': 'No llega nada de su micrófono mientras habla.',
  'audio-in/silent.cause':
    'El nivel no supera el ruido de fondo durante toda la prueba, aunque el micrófono está en la lista y no está silenciado en el sistema.',
  'microphone-test.source': 'prueba del micrófono',
  'audio-in/silent.value': 'mic-silent',
  'audio-in/silent.value.level': 'mic-silent, {level, number} dBFS',
  'audio-in/silent.value.note': 'mic-silent, {note}',
  'audio-in/silent.fix.mute-switch':
    'En su dispositivo, busque un interruptor de silencio: en los auriculares, en su cable o en el teclado.',
  'audio-in/silent.fix.plug': 'Compruebe el conector, las pilas y el cable; pruebe el micrófono con otro programa en su dispositivo.',
  'audio-in/clipping.title': 'Su micrófono está demasiado alto: la voz se distorsiona.',
  'audio-in/clipping.cause': 'Los picos alcanzan 0 dBFS, así que las partes más fuertes se saturan.',
  'audio-in/clipping.value': 'mic-clipping',
  'audio-in/clipping.value.level': 'mic-clipping, {level, number} dBFS',
  'audio-in/clipping.value.note': 'mic-clipping, {note}',
  'audio-in/clipping.fix.lower-volume':
    'En su dispositivo, baje el volumen de entrada o la amplificación del micrófono, y hable a más distancia.',
  'licensing.title': '{subject} no está incluido en la licencia del escritorio remoto.',
  'licensing.cause':
    'Windows registró que la redirección de audio está desactivada por la licencia: un servidor sin el rol Host de sesión de Escritorio remoto no la ofrece.',
  'licensing.title-role': '{subject} probablemente no está disponible en el escritorio remoto, porque allí falta una parte de Windows.',
  'licensing.cause-role':
    'La sesión está en un Windows Server y no es una sesión de Servicios de Escritorio remoto: un servidor sin el rol Host de sesión de Escritorio remoto no ofrece la grabación, pida lo que pida la conexión.',
  'licensing.value.server': '{system}, sin el rol Host de sesión de Escritorio remoto según lo que indica la sesión',
  'licensing.fix.role': 'En el host de sesión, agregue el rol Host de sesión de Escritorio remoto y sus licencias.',
  'licensing.fix.recording': 'En el host de sesión, permita la grabación de audio en la página de configuración de cliente del rol.',
  'audio-in/client-off.title': 'Su aplicación de Escritorio remoto no pidió su micrófono.',
  'audio-in/client-off.cause':
    'Windows registró en esta sesión que la aplicación de Escritorio remoto no pidió la grabación. Lo hizo por sí misma: su propia opción de micrófono está desactivada, o la desactiva una directiva de su organización para la aplicación.',
  'audio-in/client-off.asked': 'Las propiedades que se leyeron la piden.',
  'audio-in/mobile-app-policy.title': 'Es posible que su organización haya desactivado el micrófono en la aplicación de su dispositivo.',
  'audio-in/mobile-app-policy.cause':
    'En iOS, iPadOS y Android, una directiva de configuración de aplicaciones de Intune puede desactivar la captura de audio en la aplicación, permita lo que permita el host de sesión. La aplicación no lo indica.',
  'audio-in/mobile-app-policy.fix.policies':
    'En el centro de administración de Intune, revise las directivas de configuración de la aplicación y permita la captura de audio.',
  'audio-in/mobile-app-policy.fix.device': 'Compruebe en la configuración de su dispositivo que la aplicación puede usar el micrófono.',
  'muted.title.input': 'Su micrófono está silenciado {places}.',
  'muted.title.output': 'Sus altavoces están silenciados {places}.',
  'muted.cause': 'El dispositivo de sonido está silenciado, así que no llega nada aunque la redirección funciona.',
  'muted.source': 'silencio de {name}',
  'muted.fix.unmute': 'Quite el silencio de “{name}” {place}.',
  'audio/optimised-apps.title': 'Teams y algunas páginas web usan el sonido a su manera; pruebe el sonido también en ellos.',
  'audio/optimised-apps.cause':
    'La optimización de Teams y la redirección multimedia llevan el sonido por una vía distinta de la que se prueba aquí: pueden funcionar cuando esto falla, y fallar cuando esto funciona.',
  'audio/optimised-apps.title-not': 'Teams usa el sonido del escritorio remoto, no su propia vía.',
  'audio/optimised-apps.cause-not':
    'Teams necesita la marca IsWVDEnvironment en el host de sesión{known, select, set {, que está establecida,} unset {, que no está establecida,} other {}} y allí el servicio redirector de WebRTC, además de una aplicación de Escritorio remoto compatible. Si falta algo de eso, usa el audio remoto como cualquier otro programa.',
  'audio/optimised-apps.fix.prepare': 'En el host de sesión, establezca la marca e instale el servicio redirector de WebRTC.',
  'audio/optimised-apps.fix.restart':
    'Cierre Teams por completo en el escritorio remoto y vuelva a iniciarlo; compruebe si en “Acerca de” indica que sus medios están optimizados.',
  'audio/optimised-apps.fix.test-call': 'En el escritorio remoto, haga una llamada de prueba en el propio Teams.',
  'audio/optimised-apps.fix.multimedia':
    'Para las páginas web, fíjese en el icono de la extensión multimedia en el navegador del escritorio remoto: es solo de esa extensión, y Teams tiene otra. Solo cuando muestra que la página se transmite va su sonido por su propia vía.',
  'audio-out/plays-remotely.title': 'El sonido se reproduce en el equipo del escritorio remoto en lugar de aquí.',
  'audio-out/plays-remotely.cause':
    'audiomode es 1: la sesión usa los dispositivos de sonido del host de sesión, y no se envía nada al dispositivo local.',
  'audio-out/disabled.title': 'El sonido está desactivado para esta conexión.',
  'audio-out/disabled.cause': 'audiomode es 2: la sesión no recibe ningún dispositivo de sonido.',
  'audio-out/property-off.title': 'Esta conexión no pide que el sonido se reproduzca aquí.',
  'audio-out/property-off.cause':
    'Windows registró en esta sesión que la aplicación de Escritorio remoto no pidió el sonido en el dispositivo local.',
  'audio-out/property-off.which':
    'El registro de eventos no dice si el sonido debe reproducirse en el host de sesión o en ninguna parte: lo decide la conexión (el archivo .rdp o la aplicación de Escritorio remoto), y eso no se leyó.',
  'audio-out/property-off.asked': 'Las propiedades que se leyeron lo piden, así que el programa que se conecta decidió otra cosa.',
  'audio-out/place.source.host-device': 'dispositivo de sonido del host de sesión',
  'audio-in/plugged-after-connect.title': 'El micrófono se conectó después de establecer la conexión.',
  'audio-in/plugged-after-connect.cause':
    'La sesión pidió el micrófono del dispositivo local al empezar; uno que llega más tarde no se tiene en cuenta.',
  'audio-in/plugged-after-connect.source.appeared': '{name} apareció',
  'audio-in/plugged-after-connect.source.session-began': 'la sesión empezó',
  'audio-in/plugged-after-connect.fix.leave-plugged': 'Deje el micrófono conectado a su dispositivo.',
  'audio-in/privacy-denied.title': 'Windows no permite a los programas usar el micrófono {places}.',
  'audio-in/privacy-denied.cause':
    'La configuración de privacidad no permite usar el micrófono. Puede estar en la lista de todos modos, pero a ningún programa le llega sonido de él.',
  'audio-in/privacy-denied.fix.allow':
    'Permita el micrófono {place}: “Acceso al micrófono” y “Permitir que las aplicaciones de escritorio accedan al micrófono”.',
  'audio-in/privacy-denied.fix.policy':
    'Si la opción está atenuada {places}, la fija una directiva del equipo: establézcala en “User is in control” o “Force allow”.',
  'audio-in/privacy-denied.page': 'Configuración > Privacidad y seguridad > Micrófono (ms-settings:privacy-microphone)',
  'audio-out/quality-limited.title': 'El sonido del escritorio remoto está limitado a una calidad inferior.',
  'audio-out/quality-limited.cause':
    'La calidad de reproducción está limitada por una directiva o por la conexión; se aplica la menor de las dos.',
  'audio-out/quality-limited.fix.set-high': 'En la directiva de grupo del host de sesión, establezca “{name}” en Alta o en No configurada.',
  'audio-out/quality-limited.fix.intune': 'O bien, si Intune administra el host de sesión, establezca lo mismo allí.',
  'audio-out/quality-limited.fix.ask-high': 'Pida calidad alta en el archivo .rdp con el que se abre la conexión en el dispositivo local.',
  'audio/service-stopped.title':
    '{capability, select, com {Los puertos COM no pueden llegar al escritorio remoto: un servicio de Windows que necesitan no está en ejecución.} audioIn {El micrófono no puede funcionar: un servicio de Windows que necesita no está en ejecución.} other {El sonido no puede funcionar: un servicio de Windows que necesita no está en ejecución.}}',
  'audio/service-stopped.cause': '{services}.',
  'audio/service-stopped.cause.service':
    '{name} {side, select, local {en el dispositivo local} other {en la sesión}}: {state, select, running {en ejecución} stopped {detenido} starting {iniciándose} stopping {deteniéndose} paused {en pausa} missing {no existe} other {desconocido}} (tipo de inicio: {start, select, auto {automático} demand {manual} disabled {deshabilitado} boot {arranque} system {sistema} other {desconocido}})',
  'audio/service-stopped.cause.redirector': 'UmRdpService también se encarga de los puertos COM y las impresoras.',
  'audio/udp-unavailable.title': 'El sonido puede entrecortarse: la conexión usa una vía más lenta que la que podría usar.',
  'audio/udp-unavailable.cause':
    'La sesión solo funciona por TCP porque no se pudo establecer una conexión UDP. Los paquetes perdidos retrasan entonces todo lo que sigue, y se oye como cortes.',
  'audio/udp-unavailable.fix.allow-udp':
    'Permita UDP entre la aplicación de Escritorio remoto y el host de sesión: puerto 3389 y, para RDP Shortpath, 3390 y 3478.',
  'audio/udp-unavailable.fix.no-policy': 'Asegúrese de que ninguna directiva desactive UDP en el host de sesión o en el dispositivo local.',
  'audio/volume-zero.title': 'El volumen está al mínimo.',
  'audio/volume-zero.cause': 'El volumen del dispositivo de sonido es 0, así que no se oye nada aunque la redirección funciona.',
  'audio/volume-zero.source': 'volumen de {name}',
  'audio/volume-zero.value': '0 %',
  'audio/volume-zero.fix.turn-up': 'Suba el volumen de “{name}” {place}.',
  'audio-in/wrong-default.title': 'Su dispositivo escucha “{listens}”, pero usted habla por “{speaks}”.',
  'audio-in/wrong-default.cause':
    'Solo se redirige la entrada predeterminada del dispositivo local. Su indicador de nivel no se mueve, y el de otra entrada sí.',
  'audio-in/wrong-default.source.default': 'entrada predeterminada',
  'audio-in/wrong-default.value.silent': '{name}: en silencio',
  'audio-in/wrong-default.source.other': 'otra entrada',
  'audio-in/wrong-default.value.moves': '{name}: se mueve',
  'audio-in/wrong-default.fix.choose': 'Elija “{name}” como entrada de su dispositivo.',
  'audio/xrdp-channels-off.title': 'El escritorio remoto está configurado para no transmitir estos dispositivos.',
  'audio/xrdp-channels-off.cause':
    'La configuración de xrdp desactiva canales virtuales: {names}. rdpsnd transmite la reproducción; drdynvc, el micrófono; rdpdr, las tarjetas inteligentes y las unidades.',
  'audio/xrdp-channels-off.fix.set-true': 'En el host de xrdp, establezca los canales en true.',
  'audio/xrdp-channels-off.fix.restart':
    'Pida a todos que cierren sesión y reinicie xrdp en su host: un reinicio corta todas las conexiones.',
  'audio/xrdp-module-missing.title': 'El escritorio remoto no tiene ningún dispositivo de sonido para quienes se conectan a él.',
  'audio/xrdp-module-missing.cause':
    'xrdp transmite el sonido mediante un módulo del servidor de sonido que viene por separado. No está cargado en esta sesión, que por eso no tiene ni salida ni entrada de xrdp, sino solo una salida ficticia como “Dummy Output”. No se leyó si está instalado.',
  'audio/xrdp-module-missing.value.none': 'ninguno',
  'audio/xrdp-module-missing.fix.look':
    'Si el módulo está instalado, no está cargado: cierre sesión para que termine, conéctese de nuevo y busque en ella una salida de xrdp.',
  'audio/xrdp-module-missing.fix.pipewire': 'Con PipeWire, instale su módulo de xrdp en el host de xrdp.',
  'audio/xrdp-module-missing.fix.build':
    'Con PipeWire, {known, select, yes {compile su módulo de xrdp (pipewire-module-xrdp) en el host de xrdp: {system} no tiene ningún paquete de él} other {instale su módulo de xrdp en el host de xrdp, o compílelo si el sistema no tiene ningún paquete de él (pipewire-module-xrdp)}}.',
  'audio/xrdp-module-missing.fix.pulseaudio':
    'Con PulseAudio, compile e instale pulseaudio-module-xrdp en el host de xrdp, para la versión que está instalada allí.'
}
