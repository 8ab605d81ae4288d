import type { rulesCom as english } from '../en/rules-com.ts'

export const rulesCom: Readonly<Record<keyof typeof english, string>> = {
  'com/above-9.title': 'Les programmes doivent écrire sous une forme plus longue les noms des ports au-delà de COM9.',
  'com/above-9.cause':
    'Windows ne réserve que COM1 à COM9 comme noms courts. Un programme qui ouvre « COM10 » ou au-delà par son nom court ne le trouve pas.',
  'com/above-9.value.not-found': 'introuvable',
  'com/above-9.fix.full-name': 'Dans le bureau à distance, indiquez le port par son nom complet dans l’application.',
  'com/above-9.fix.renumber': 'Ou donnez au port un numéro inférieur à 10 sur l’appareil local, puis reconnectez-vous.',
  'com/busy-local.title': 'Un autre programme ou un autre bureau à distance utilise le port série.',
  'com/busy-local.cause':
    'Un port ne peut être utilisé que par un seul programme : tant qu’il est ouvert sur l’appareil local, il est inutilisable dans la session ; une seule session peut l’occuper à la fois, et tant qu’il est redirigé, il n’est pas disponible sur l’appareil local.',
  'com/busy-local.fix.close':
    'Fermez le programme qui utilise le port sur votre appareil, et fermez la session des autres bureaux à distance qui l’occupent.',
  'com/driver-missing.title': 'Le port série est là, mais le matériel branché dessus ne répond pas dans le bureau à distance.',
  'com/driver-missing.cause':
    'Les ports COM sont redirigés tels quels (redirection opaque de bas niveau) : le pilote du matériel branché sur le port doit être installé dans la session, et non sur l’appareil local.',
  'com/driver-missing.source.test': 'test de {port}',
  'com/driver-missing.value.no-answer': 'ouvert, pas de réponse',
  'com/driver-missing.fix.install': 'Installez dans la session le pilote et le logiciel du matériel.',
  'com/driver-missing.fix.windows-update': 'Laissez Windows Update s’exécuter dans la session : il fournit beaucoup de ces pilotes.',
  'com/driver-missing.fix.parameters':
    'Dans la session, regardez la vitesse, les bits de données, la parité et le contrôle de flux de {port} : les deux extrémités doivent concorder.',
  'com/other-session.title':
    '{count, plural, one {Dans le bureau à distance, {names} appartient à quelqu’un d’autre qui y est connecté.} =2 {Dans le bureau à distance, {names} appartiennent à d’autres personnes qui y sont connectées.} =3 {Dans le bureau à distance, {names} appartiennent à d’autres personnes qui y sont connectées.} many {Dans le bureau à distance, {names}, ainsi que d’autres ports, appartiennent à d’autres personnes qui y sont connectées.} other {Dans le bureau à distance, {names}, ainsi que d’autres ports, appartiennent à d’autres personnes qui y sont connectées.}}',
  'com/other-session.cause':
    'La cible d’un tel port indique la session {sessions}, et celle-ci est la session {own}. L’hôte de session tient une seule table de ports série pour toutes les sessions : chacune voit donc ce que les autres ont apporté. Un tel port mène au matériel de quelqu’un d’autre et ne dit rien du vôtre.',
  'com/other-session.value.target': 'une cible dans une autre session',
  'com/other-session.value.own': 'session {number}',
  'com/other-session.fix.own':
    'Dans le bureau à distance, ne choisissez dans votre application qu’un port que Sidecheck montre comme arrivé depuis votre appareil.',
  'com/other-session.fix.whose': 'Regardez sur l’hôte de session à qui appartient la session numéro {number}.',
  'com/not-asked-for.title': 'Votre port série n’a peut-être pas été demandé à l’ouverture de la connexion.',
  'com/not-asked-for.cause':
    'Sous Linux, les programmes fondés sur FreeRDP ne transmettent un port série que si on leur dit lequel (/serial) ; on n’a pas pu lire si c’était le cas de celui-ci.',
  'com/not-asked-for.fix.option':
    'Sur l’appareil local, lancez la connexion avec l’option qui nomme le port série et le nom sous lequel la session le reçoit.',
  'com/freerdp-ioctl.title': 'Votre application Bureau à distance refuse une commande que l’application envoie au port.',
  'com/freerdp-ioctl.cause':
    'Le canal série de FreeRDP rejette les codes de contrôle que le pilote local ne connaît pas, et l’application abandonne. Avec l’option « permissive », ces demandes réussissent sans effet.',
  'com/freerdp-ioctl.value.not-supported': 'la demande n’est pas prise en charge',
  'com/freerdp-ioctl.fix.permissive': 'Sur l’appareil local, ajoutez « permissive » à l’option série et reconnectez-vous.',
  'com/gateway-blocked.title': 'Les ports série (COM) sont bloqués sur le chemin du bureau à distance.',
  'com/gateway-blocked.cause':
    'La stratégie d’autorisation des connexions de la passerelle Bureau à distance interdit la redirection de ports : l’échec ne se produit donc qu’à travers la passerelle.',
  'com/gateway-blocked.source.policy': 'stratégie d’autorisation des connexions',
  'com/gateway-blocked.source.without': 'test sans la passerelle',
  'com/gateway-blocked.value.in-use': 'en cours d’utilisation',
  'com/gateway-blocked.value.forbidden': 'redirection de ports désactivée',
  'com/gateway-blocked.value.redirected': 'les ports sont redirigés',
  'com/gateway-blocked.fix.try-without':
    'Sur votre appareil, connectez-vous une fois sans la passerelle Bureau à distance, ou regardez sa stratégie d’autorisation : elle peut interdire la redirection de ports.',
  'com/gateway-blocked.fix.allow':
    'Sur la passerelle Bureau à distance, autorisez la redirection de ports dans sa stratégie d’autorisation des connexions.',
  'com/latency.title': 'Le port série fonctionne, mais les réponses arrivent tard ; certains matériels n’attendent pas aussi longtemps.',
  'com/latency.cause':
    'Ce type de redirection est conçu pour les réseaux locaux. Sur un chemin lent, le matériel à court délai d’attente échoue alors que le port est en ordre.',
  'com/latency.cause.elsewhere':
    'La connexion elle-même répond vite : le temps se perd donc sur l’appareil local, dans le port, son pilote ou l’application Bureau à distance. Le matériel à court délai d’attente échoue alors que le port est en ordre.',
  'com/latency.source.loopback': 'test en boucle de {port}',
  'com/latency.value.round-trip': '{ms} ms aller-retour',
  'com/latency.fix.closer': 'Sur votre appareil, utilisez un réseau filaire ou plus proche.',
  'com/latency.fix.shorten': 'Raccourcissez le chemin : un hôte de session dans une région plus proche, RDP Shortpath.',
  'com/latency.fix.timeout': 'Dans la session, augmentez le délai d’attente dans l’application qui utilise le port.',
  'com/linux-permission.title': 'Votre compte n’est pas autorisé à utiliser le port série de cet appareil.',
  'com/linux-permission.cause':
    'Le fichier de périphérique du port appartient à un groupe (dialout, sur certains systèmes uucp) dont cet utilisateur n’est pas membre : l’application Bureau à distance ne peut donc pas l’ouvrir.',
  'com/linux-permission.source.ports': 'ports série',
  'com/linux-permission.value.denied': 'cet utilisateur n’est pas autorisé à l’ouvrir (EACCES)',
  'com/linux-permission.fix.group': 'Sur l’appareil local, ajoutez l’utilisateur au groupe du fichier de périphérique.',
  'com/linux-permission.fix.sign-in-again': 'Fermez la session de votre appareil, ouvrez-la à nouveau, puis reconnectez-vous.',
  'com/not-in-device-manager.title':
    'Votre port série est bien dans le bureau à distance, même si la liste d’un programme ne le montre pas.',
  'com/not-in-device-manager.cause':
    'Les ports redirigés n’apparaissent ni dans le Gestionnaire de périphériques ni dans les listes qui en proviennent (SetupAPI) ; ils existent dans les noms de périphériques de la session et sous HKLM\\HARDWARE\\DEVICEMAP\\SERIALCOMM. Le matériel branché sur le port (un scanner, un terminal) est autre chose : si son pilote est installé dans la session, il y a sa propre entrée, et les instructions qui renvoient au Gestionnaire de périphériques parlent de celle-là.',
  'com/not-in-device-manager.source.name': 'nom de périphérique {name}',
  'com/not-in-device-manager.value.from': 'redirigé depuis {client} {port}',
  'com/not-in-device-manager.fix.type-name':
    'Il n’y a rien à corriger. Si un programme du bureau à distance ne répertorie pas le port, tapez son nom : {names}.',
  'com/not-in-device-manager.fix.peripheral':
    'Dans le Gestionnaire de périphériques de la session, cherchez l’entrée du matériel lui-même, et non celle du port : un symbole d’avertissement signifie que son pilote manque dans la session.',
  'com/not-in-device-manager.fix.query': 'Affichez les ports de la session.',
  'com/number-clash.title': 'Le bureau à distance a son propre port série avec le même numéro, qui masque le vôtre.',
  'com/number-clash.cause': 'Le nom est déjà pris sur l’hôte de session : le port redirigé n’y a donc pas de nom.',
  'com/number-clash.value.present': 'présent',
  'com/number-clash.value.own': 'propre à l’hôte de session',
  'com/number-clash.fix.rename': 'Donnez un autre nom au port redirigé dans la session.',
  'com/number-clash.fix.choose': 'Dans le bureau à distance, choisissez {name} dans l’application.',
  'com/number-clash.fix.renumber': 'Ou changez le numéro du port sur l’appareil local, puis reconnectez-vous.',
  'com/xrdp-none.title': 'Les ports série (COM) ne sont pas utilisables dans ce type de bureau à distance.',
  'com/xrdp-none.cause': 'La session est assurée par xrdp, qui n’a pas de redirection série.',
  'com/xrdp-none.source.platform': 'plateforme de la session',
  'com/xrdp-none.fix.windows-session': 'Utilisez un bureau à distance Windows pour le travail qui nécessite le port.',
  'com/xrdp-none.fix.network': 'Ou faites passer le port par le réseau, par exemple avec ser2net sur l’appareil local.'
}
