import type { rulesAudio as english } from '../en/rules-audio.ts'

export const rulesAudio: Readonly<Record<keyof typeof english, string>> = {
  'sound-settings.windows': 'Paramètres > Système > Son',
  'sound-settings.macos': 'Réglages Système > Son',
  'sound-settings.linux': 'Paramètres > Son',
  'sound-settings.input': '{page} > Entrée',
  'sound-settings.output': '{page} > Sortie',
  'sound-settings.windows.input-volume': 'Paramètres > Système > Son > Entrée > Volume',
  'default-other.title.input': 'Dans le bureau à distance, les programmes écoutent « {chosen} » et non votre microphone.',
  'default-other.title.output': 'Le bureau à distance diffuse le son sur « {chosen} » et non sur votre appareil.',
  'default-other.cause.input':
    'L’entrée par défaut de la session est {chosen}, alors que votre microphone y arrive sous le nom {remote} : seuls les programmes où il est choisi l’entendent.',
  'default-other.cause.output':
    'La sortie par défaut de la session est {chosen}, alors que ce qui atteint votre appareil est {remote} : on n’entend que les programmes où elle est choisie.',
  'default-other.source.default.input': 'l’entrée par défaut de la session',
  'default-other.source.default.output': 'la sortie par défaut de la session',
  'default-other.source.carried.input': 'l’entrée qui vient de l’appareil local',
  'default-other.source.carried.output': 'la sortie qui mène à l’appareil local',
  'default-other.fix.choose': 'Dans le bureau à distance, choisissez « {name} » par défaut.',
  'audio-in/silent.cause.path':
    'Sur l’appareil local, le même test montre un niveau, mais pas dans la session : le microphone fonctionne, et son signal se perd en route. C’est l’application Bureau à distance qui décide ici : si elle enregistre, par quel système audio et à quel volume.',
  'audio-in/silent.fix.backend':
    'Sur votre appareil, lancez la connexion avec un autre système audio pour le microphone, ou avec le simple format PCM.',
  'audio-in/silent.fix.program':
    'Regardez si votre application Bureau à distance est autorisée à enregistrer : son propre réglage de microphone, et son niveau dans le mélangeur de volume de votre appareil.',
  'audio-in/silent.fix.session-level': 'Dans le bureau à distance, regardez le niveau de l’entrée qui vient de votre appareil.',
  'microphone-test.moves': 'le niveau bouge',
  'audio-in/silent.title': 'Rien n’arrive de votre microphone pendant que vous parlez.',
  'audio-in/silent.cause':
    'Le niveau reste au bruit de fond pendant tout le test, bien que le microphone soit répertorié et qu’il ne soit pas coupé dans le système.',
  'microphone-test.source': 'test du microphone',
  'audio-in/silent.value': 'mic-silent',
  'audio-in/silent.value.level': 'mic-silent, {level, number} dBFS',
  'audio-in/silent.value.note': 'mic-silent, {note}',
  'audio-in/silent.fix.mute-switch':
    'Sur votre appareil, cherchez un interrupteur de coupure du micro : sur le casque, son câble ou le clavier.',
  'audio-in/silent.fix.plug':
    'Vérifiez la prise, les piles et le câble ; essayez le microphone dans un autre programme sur votre appareil.',
  'audio-in/clipping.title': 'Votre microphone est trop fort : la voix est déformée.',
  'audio-in/clipping.cause': 'Les pointes atteignent 0 dBFS : les passages les plus forts saturent.',
  'audio-in/clipping.value': 'mic-clipping',
  'audio-in/clipping.value.level': 'mic-clipping, {level, number} dBFS',
  'audio-in/clipping.value.note': 'mic-clipping, {note}',
  'audio-in/clipping.fix.lower-volume':
    'Sur votre appareil, baissez le volume d’entrée ou l’amplification du microphone, et parlez de plus loin.',
  'licensing.title': '{subject} n’est pas couvert par la licence Bureau à distance.',
  'licensing.cause':
    'Windows a consigné que la redirection audio est désactivée pour une raison de licence : un serveur sans le rôle Hôte de session Bureau à distance ne la propose pas.',
  'licensing.title-role': '{subject} n’est probablement pas proposé par le bureau à distance, car il y manque un composant de Windows.',
  'licensing.cause-role':
    'La session se trouve sur un serveur Windows et n’est pas une session des Services Bureau à distance : un serveur sans le rôle Hôte de session Bureau à distance ne propose pas l’enregistrement, quoi que demande la connexion.',
  'licensing.value.server': '{system}, sans le rôle Hôte de session Bureau à distance d’après ce que dit la session',
  'licensing.fix.role': 'Sur l’hôte de session, ajoutez le rôle Hôte de session Bureau à distance et sa gestion des licences.',
  'licensing.fix.recording': 'Sur l’hôte de session, autorisez l’enregistrement audio à la page « Expérience client » du rôle.',
  'audio-in/client-off.title': 'Votre application Bureau à distance n’a pas demandé votre microphone.',
  'audio-in/client-off.cause':
    'Windows a consigné dans cette session que l’application Bureau à distance n’a pas demandé l’enregistrement. C’est elle qui en a décidé : son propre réglage du microphone est désactivé, ou une stratégie de votre organisation pour l’application le désactive.',
  'audio-in/client-off.asked': 'Les propriétés lues le demandent.',
  'audio-in/mobile-app-policy.title': 'Votre organisation a peut-être désactivé le microphone dans l’application de votre appareil.',
  'audio-in/mobile-app-policy.cause':
    'Sur iOS, iPadOS et Android, une stratégie de configuration d’application d’Intune peut désactiver la capture audio dans l’application, quoi qu’autorise l’hôte de session. L’application ne le dit pas.',
  'audio-in/mobile-app-policy.fix.policies':
    'Dans le centre d’administration Intune, regardez les stratégies de configuration d’application de l’application et autorisez la capture audio.',
  'audio-in/mobile-app-policy.fix.device':
    'Vérifiez dans les paramètres de votre appareil que l’application est autorisée à utiliser le microphone.',
  'muted.title.input': 'Votre microphone est coupé {places}.',
  'muted.title.output': 'Le son de vos haut-parleurs est coupé {places}.',
  'muted.cause': 'Le son du périphérique est coupé : rien ne passe, bien que la redirection fonctionne.',
  'muted.source': 'son coupé pour {name}',
  'muted.fix.unmute': 'Réactivez « {name} » {place} : le son est coupé.',
  'audio/optimised-apps.title': 'Teams et certaines pages web utilisent le son à leur manière ; testez-le aussi dans ces programmes.',
  'audio/optimised-apps.cause':
    'L’optimisation de Teams et la redirection multimédia font passer le son à côté du chemin testé ici : elles peuvent fonctionner quand il échoue, et échouer quand il fonctionne.',
  'audio/optimised-apps.title-not': 'Teams utilise le son du bureau à distance, au lieu de le contourner.',
  'audio/optimised-apps.cause-not':
    'Teams a besoin du marqueur IsWVDEnvironment sur l’hôte de session{known, select, set {, qui est défini,} unset {, qui n’est pas défini,} other {}} et du service de redirection WebRTC, ainsi que d’une application Bureau à distance qui le prend en charge. S’il en manque un, il utilise l’audio à distance comme tout autre programme.',
  'audio/optimised-apps.fix.prepare': 'Sur l’hôte de session, définissez le marqueur et installez le service de redirection WebRTC.',
  'audio/optimised-apps.fix.restart':
    'Quittez Teams dans le bureau à distance et relancez-le ; regardez sous « À propos » s’il indique que ses médias sont optimisés.',
  'audio/optimised-apps.fix.test-call': 'Dans le bureau à distance, passez un appel de test dans Teams même.',
  'audio/optimised-apps.fix.multimedia':
    'Pour les pages web, regardez l’icône de l’extension multimédia dans le navigateur du bureau à distance : elle ne concerne que cette extension, Teams en a une autre. Le son de la page ne prend sa propre voie que si l’icône indique que la page est transmise.',
  'audio-out/plays-remotely.title': 'Le son est diffusé sur l’ordinateur du bureau à distance au lieu d’ici.',
  'audio-out/plays-remotely.cause':
    'audiomode vaut 1 : la session utilise les périphériques audio de l’hôte de session, et rien n’est envoyé à l’appareil local.',
  'audio-out/disabled.title': 'Le son est désactivé pour cette connexion.',
  'audio-out/disabled.cause': 'audiomode vaut 2 : la session ne reçoit aucun périphérique audio.',
  'audio-out/property-off.title': 'Cette connexion ne demande pas que le son soit diffusé ici.',
  'audio-out/property-off.cause':
    'Windows a consigné dans cette session que l’application Bureau à distance n’a pas demandé le son sur l’appareil local.',
  'audio-out/property-off.which':
    'Le journal ne dit pas si le son doit être diffusé sur l’hôte de session à la place, ou pas du tout : c’est la connexion (le fichier .rdp ou l’application Bureau à distance) qui en décide, et elle n’a pas été lue.',
  'audio-out/property-off.asked': 'Les propriétés lues le demandent : le programme qui se connecte en a donc décidé autrement.',
  'audio-out/place.source.host-device': 'périphérique audio de l’hôte de session',
  'audio-in/plugged-after-connect.title': 'Le microphone a été branché après la connexion.',
  'audio-in/plugged-after-connect.cause':
    'La session a demandé le microphone de l’appareil local à son ouverture ; celui qui arrive plus tard n’est pas pris en compte.',
  'audio-in/plugged-after-connect.source.appeared': 'apparition de {name}',
  'audio-in/plugged-after-connect.source.session-began': 'début de la session',
  'audio-in/plugged-after-connect.fix.leave-plugged': 'Laissez le microphone branché à votre appareil.',
  'audio-in/privacy-denied.title': 'Windows n’autorise pas les programmes à utiliser le microphone {places}.',
  'audio-in/privacy-denied.cause':
    'Le paramètre de confidentialité du microphone n’est pas « Allow ». Le microphone peut être répertorié malgré tout, mais les programmes n’en reçoivent que du silence.',
  'audio-in/privacy-denied.fix.allow':
    'Autorisez le microphone {place} : « Accès au microphone » et « Autoriser les applications de bureau à accéder à votre microphone ».',
  'audio-in/privacy-denied.fix.policy':
    'Si le bouton est grisé, c’est une stratégie de l’ordinateur qui décide {places} : réglez-la sur « User is in control » ou « Force allow ».',
  'audio-in/privacy-denied.page': 'Paramètres > Confidentialité et sécurité > Microphone (ms-settings:privacy-microphone)',
  'audio-out/quality-limited.title': 'Le son du bureau à distance est limité à une qualité inférieure.',
  'audio-out/quality-limited.cause':
    'La qualité de lecture est limitée par une stratégie ou par la connexion ; c’est la plus basse des deux qui s’applique.',
  'audio-out/quality-limited.fix.set-high':
    'Dans la stratégie de groupe de l’hôte de session, réglez « {name} » sur la qualité élevée (« High ») ou sur Non configuré.',
  'audio-out/quality-limited.fix.intune': 'Ou, si Intune gère l’hôte de session, réglez la même chose dans Intune.',
  'audio-out/quality-limited.fix.ask-high':
    'Demandez une qualité élevée dans le fichier .rdp avec lequel la connexion est ouverte sur l’appareil local.',
  'audio/service-stopped.title':
    '{capability, select, com {Les ports COM ne peuvent pas atteindre le bureau à distance : un service Windows dont ils ont besoin} audioIn {Le microphone ne peut pas fonctionner : un service Windows dont il a besoin} other {Le son ne peut pas fonctionner : un service Windows dont il a besoin}} n’est pas en cours d’exécution.',
  'audio/service-stopped.cause': '{services}.',
  'audio/service-stopped.cause.service':
    '{name} {side, select, local {sur l’appareil local} other {sur l’hôte de session}} : {state, select, running {en cours d’exécution} stopped {arrêté} starting {en cours de démarrage} stopping {en cours d’arrêt} paused {suspendu} missing {absent} other {inconnu}} (type de démarrage : {start, select, auto {automatique} demand {manuel} disabled {désactivé} boot {au chargement} system {système} other {inconnu}})',
  'audio/service-stopped.cause.redirector': 'UmRdpService transporte aussi les ports COM et les imprimantes.',
  'audio/udp-unavailable.title': 'Le son peut être haché : la connexion emprunte une voie plus lente que nécessaire.',
  'audio/udp-unavailable.cause':
    'La session ne passe que par TCP, car aucune connexion UDP n’a pu être établie. Les paquets perdus retardent alors tout ce qui suit, et l’on entend des trous.',
  'audio/udp-unavailable.fix.allow-udp':
    'Autorisez UDP entre l’application Bureau à distance et l’hôte de session : port 3389 et, pour RDP Shortpath, 3390 et 3478.',
  'audio/udp-unavailable.fix.no-policy': 'Assurez-vous qu’aucune stratégie ne désactive UDP sur l’hôte de session ni sur l’appareil local.',
  'audio/volume-zero.title': 'Le volume est réglé au minimum.',
  'audio/volume-zero.cause': 'Le volume du périphérique audio est à 0 : on n’entend rien, bien que la redirection fonctionne.',
  'audio/volume-zero.source': 'volume de {name}',
  'audio/volume-zero.value': '0 %',
  'audio/volume-zero.fix.turn-up': 'Augmentez le volume de « {name} » {place}.',
  'audio-in/wrong-default.title': 'Votre appareil écoute « {listens} », mais vous parlez dans « {speaks} ».',
  'audio-in/wrong-default.cause':
    'Seule l’entrée par défaut de l’appareil local est redirigée. Son indicateur reste silencieux alors qu’une autre entrée bouge.',
  'audio-in/wrong-default.source.default': 'entrée par défaut',
  'audio-in/wrong-default.value.silent': '{name} : silencieuse',
  'audio-in/wrong-default.source.other': 'autre entrée',
  'audio-in/wrong-default.value.moves': '{name} : bouge',
  'audio-in/wrong-default.fix.choose': 'Choisissez « {name} » comme entrée de votre appareil.',
  'audio/xrdp-channels-off.title': 'Le bureau à distance est configuré pour ne pas transmettre ces périphériques.',
  'audio/xrdp-channels-off.cause':
    'La configuration de xrdp désactive des canaux virtuels : {names}. rdpsnd transporte la lecture, drdynvc le microphone, rdpdr les cartes à puce et les disques.',
  'audio/xrdp-channels-off.fix.set-true': 'Sur l’hôte xrdp, mettez les canaux à true.',
  'audio/xrdp-channels-off.fix.restart':
    'Faites fermer toutes les sessions, puis redémarrez xrdp sur son hôte : un redémarrage coupe toutes les connexions.',
  'audio/xrdp-module-missing.title': 'Le bureau à distance n’a pas de périphérique audio pour ceux qui s’y connectent.',
  'audio/xrdp-module-missing.cause':
    'xrdp transmet le son par un module du serveur audio fourni séparément. Il n’est pas chargé dans cette session, qui n’a donc ni sink ni source xrdp, mais seulement un substitut tel que « Dummy Output ». On n’a pas lu s’il est installé.',
  'audio/xrdp-module-missing.value.none': 'aucun',
  'audio/xrdp-module-missing.fix.look':
    'Si le module est installé, il n’est pas chargé : fermez la session pour qu’elle se termine, reconnectez-vous et cherchez-y un sink xrdp.',
  'audio/xrdp-module-missing.fix.pipewire': 'Avec PipeWire, installez son module xrdp sur l’hôte xrdp.',
  'audio/xrdp-module-missing.fix.build':
    'Avec PipeWire, {known, select, yes {compilez son module xrdp (pipewire-module-xrdp) sur l’hôte xrdp : {system} n’en propose pas de paquet} other {installez son module xrdp sur l’hôte xrdp, ou compilez-le si le système n’en propose pas de paquet (pipewire-module-xrdp)}}.',
  'audio/xrdp-module-missing.fix.pulseaudio':
    'Avec PulseAudio, compilez et installez pulseaudio-module-xrdp sur l’hôte xrdp, pour la version qui y est installée.'
}
