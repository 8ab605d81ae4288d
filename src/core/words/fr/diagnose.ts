import type { diagnose as english } from '../en/diagnose.ts'

export const diagnose: Readonly<Record<keyof typeof english, string>> = {
  'overall.none': 'Rien sur votre appareil n’est destiné au bureau à distance',
  'overall.all':
    '{count, plural, one {Ce que vous avez est arrivé dans le bureau à distance} many {Les {count} types de périphériques sont arrivés dans le bureau à distance} other {Les {count} types de périphériques sont arrivés dans le bureau à distance}}',
  'overall.some':
    '{arrived, plural, =0 {Rien n’est arrivé} one {{arrived} type de périphérique sur {all} est arrivé} many {{arrived} types de périphériques sur {all} sont arrivés} other {{arrived} types de périphériques sur {all} sont arrivés}} ; {not}',
  'overall.partly': '{devices} {count, plural, one {manque} many {manquent} other {manquent}}',
  'overall.missing': 'il manque {kinds}',
  'overall.missing.company': 'votre organisation bloque {kinds}',
  'overall.missing.connection': 'la connexion exclut {kinds}',
  'overall.missing.client': 'votre application Bureau à distance ne transmet pas {kinds}',
  'overall.missing.consent': 'à la connexion, vous n’avez pas autorisé {kinds}',
  'overall.differs': '{kinds} n’y sont pas les mêmes',
  'overall.unknown': 'on ne sait pas si {kinds} sont arrivés',
  'overall.absent': '{kinds} ne sont pas disponibles sur votre appareil',
  'overall.listed': 'Certains figurent dans les deux listes, mais ne sont pas encore testés. Cliquez sur Tester pour en être sûr.',
  'overall.proved': 'Il n’y a rien à faire.',
  'overall.lead.you': 'Vous pouvez régler cela vous-même. Choisissez ce qui manque pour voir comment.',
  'overall.lead.try': 'La cause n’est pas encore connue. Choisissez ce qui manque pour voir ce que vous pouvez essayer.',
  'overall.lead.helpdesk': 'Vous ne pouvez pas régler cela vous-même : votre support le peut.',
  'overall.lead.administrator': 'Vous ne pouvez pas régler cela vous-même : l’administrateur du bureau à distance le peut.',
  'overall.lead.open': 'Choisissez une ligne pour voir ce que l’on en sait.',
  'overall.lead.unknown': '« Inconnu » signifie que Sidecheck n’a pas pu regarder ; ce n’est pas une panne.',
  'overall.lead.absent': 'Si vous ne les utilisez pas, il n’y a rien à faire.',
  'overall.lead.not-there': 'Non disponible sur votre appareil : {kinds}. Si vous ne les utilisez pas, il n’y a rien à faire.',
  'place.local': 'sur votre appareil',
  'place.session': 'dans le bureau à distance',
  'layer.brief': '{source} = {value}',
  'would-block.property': '{name} dans les propriétés de la connexion (actuellement : {now})',
  'would-block.policy': 'la stratégie « {name} » si elle est réglée sur {state} (actuellement : {now})',
  'would-block.host': 'la valeur {value} propre à l’hôte de session (actuellement : {now})',
  'would-block.service': 'un service arrêté : {services} (actuellement en cours d’exécution)',
  'would-block.privacy': 'un accès au microphone refusé (actuellement non refusé : {sides})',
  'other-layers.blocking': 'C’est bloqué ailleurs aussi, et corriger un seul endroit ne suffit pas : {layers}.',
  'other-layers.unknown': 'Inconnu, mais susceptible de bloquer aussi : {layers}.',
  'other-layers.open': 'Bloquerait également : {layers}.',
  'portal.windows365':
    'le centre d’administration Intune (Appareils > Windows 365 : « Stratégies d’approvisionnement » et « Paramètres utilisateur »)',
  'portal.devbox':
    'le portail Azure (le centre de développement avec ses projets et ses pools ; chacun gère ses propres dev box dans le portail des développeurs)',
  'portal.cloudpc':
    'le centre d’administration Intune pour Windows 365 (Appareils > Windows 365 : « Stratégies d’approvisionnement » et « Paramètres utilisateur »), ou le portail Azure pour Dev Box (le centre de développement avec ses projets et ses pools ; chacun gère ses propres dev box dans le portail des développeurs)',
  'path.policy.templates': 'Configuration ordinateur > Stratégies > Modèles d’administration > {rest}',
  'path.policy.windows': 'Configuration ordinateur > Stratégies > Modèles d’administration > Composants Windows > {rest}',
  'path.policy.session-host':
    'Configuration ordinateur > Stratégies > Modèles d’administration > Composants Windows > Services Bureau à distance > Hôte de session Bureau à distance > {rest}',
  'path.policy.redirection':
    'Configuration ordinateur > Stratégies > Modèles d’administration > Composants Windows > Services Bureau à distance > Hôte de session Bureau à distance > Redirection de périphérique et de ressource > {rest}',
  'step.reconnect': 'Fermez la session du bureau à distance et reconnectez-vous.',
  'step.restart-host':
    'Redémarrez {host}{platform, select, windows365 {, depuis la session ou dans le centre d’administration Intune (Appareils > Windows 365 > Tous les PC cloud)} devbox {, depuis la session ou dans le portail des développeurs} cloudpc {, depuis la session ou, pour un PC cloud, dans le centre d’administration Intune (Appareils > Windows 365 > Tous les PC cloud), pour une dev box dans le portail des développeurs} other {}} : le paramètre ne prend effet qu’ensuite.',
  'step.restart-if-still':
    'Ne redémarrez {host} que si rien n’a changé dans la nouvelle session{shared, select, yes { ; demandez d’abord à tous ceux qui y ont une session de la fermer, car un redémarrage met fin à toutes leurs sessions} other {}}.',
  'step.drain':
    'Avant cela, n’acceptez plus de nouvelles sessions sur {host} : exécutez-y cette commande et attendez que tout le monde ait fermé sa session. Un redémarrage met fin aux sessions de tous ses utilisateurs.',
  'step.drain.pool':
    'Avant cela, avec Azure PowerShell sur votre propre ordinateur ou dans le portail Azure, mettez l’hôte de session en mode de drainage dans son pool d’hôtes et attendez que tout le monde ait fermé sa session : un redémarrage met fin aux sessions de tous ses utilisateurs.',
  'step.drain.by-hand':
    'Avant cela, demandez à tous ceux qui ont une session sur {host} de la fermer : un redémarrage met fin à toutes leurs sessions.',
  'step.undrain': 'Avec Azure PowerShell sur votre propre ordinateur ou dans le portail Azure, autorisez à nouveau les nouvelles sessions.',
  'step.policy.intune':
    '{order, select, either {Soit, dans le centre d’administration Intune,} other {Ou, si Intune gère {host}, dans le centre d’administration Intune,}} réglez « {name} » sur {state}. Il faut pour cela le rôle « Policy and Profile manager ».',
  'step.policy.group':
    '{order, select, either {Soit, dans la stratégie de groupe,} other {Ou, si la stratégie de groupe gère {host}, dans celle-ci,}} réglez « {name} » sur {state}. Il faut pour cela le droit de modifier les objets de stratégie de groupe, et l’objet doit être lié à l’unité d’organisation qui contient {host}.',
  'step.policy.verify': 'Vérifiez sur {host} que la valeur a disparu ou qu’elle est {value}.',
  'step.property.portal':
    'Dans le portail Azure, ouvrez le pool d’hôtes, puis Propriétés RDP > Redirection d’appareil, et réglez « {name} » sur « {choice} ». Il faut pour cela le rôle « Desktop Virtualization Host Pool Contributor ».',
  'step.property.portal-line':
    'Dans le portail Azure, ouvrez le pool d’hôtes, puis Propriétés RDP > Redirection d’appareil, et définissez cette propriété. Il faut pour cela le rôle « Desktop Virtualization Host Pool Contributor ».',
  'step.property.collection.read':
    'Sur le service Broker pour les connexions, lisez ce qui est défini pour la collection de sessions et conservez-le : ce que l’on définit ensuite remplace le tout.',
  'step.property.collection.append':
    'Sur le service Broker pour les connexions, réécrivez les lignes de CustomRdpProperty qui ont été lues en y ajoutant celle-ci : cela remplace toute la chaîne.',
  'step.property.file':
    'Dans le fichier .rdp avec lequel la connexion est ouverte sur l’appareil local, définissez cette ligne (un fichier signé doit être signé à nouveau).',
  'step.property.custom': 'Si une propriété RDP personnalisée désactive cela, supprimez-la ou donnez-lui cette valeur, dans {portal}.',
  'step.property.collection':
    'Sur le service Broker pour les connexions, ajoutez {option} aux options qui ont été lues : cette liste remplace celle qui est définie. Si CustomRdpProperty définit le contraire, modifiez-le là et réécrivez toutes les autres lignes telles quelles.',
  'step.freerdp.option': 'Sur votre appareil, lancez FreeRDP avec l’option correspondante.',
  'step.windows-app.device': 'Dans Windows App sur votre appareil, modifiez la connexion et activez le périphérique.',
  'step.client.switch':
    'Sur votre appareil, regardez dans les paramètres de votre application Bureau à distance si elle le transmet dans cette connexion, et activez-le.',
  'step.mstsc.other':
    'Sur votre appareil, dans Connexion Bureau à distance, ouvrez Afficher les options > Ressources locales et cochez le périphérique.',
  'step.service.allow':
    'Autorisez le démarrage du service {name} {side, select, local {sur l’appareil local} both {sur l’appareil local et dans la session} other {dans la session}}.',
  'step.service.start':
    'Démarrez le service {name} {side, select, local {sur l’appareil local} both {sur l’appareil local et dans la session} other {dans la session}}.',
  'step.service.missing':
    'Le service {name} n’existe pas {side, select, local {sur l’appareil local} both {sur l’appareil local ou dans la session} other {dans la session}} et ne peut donc pas être démarré : réparez-y Windows ou utilisez une image qui le contient.',
  'step.service.pcscd':
    'Sur l’appareil local, démarrez le service des cartes à puce (pcscd) et faites-le démarrer automatiquement à l’avenir.',
  'step.send-report': 'Envoyez le rapport avec ces éléments à ceux qui gèrent les hôtes de session.',
  'step.report-fault': 'Envoyez ce rapport aux auteurs de Sidecheck. Tout le reste du rapport reste valable.',
  'step.run-on': 'Lancez Sidecheck {side, select, local {sur l’appareil local} other {dans le bureau à distance}}.',
  'step.read-on':
    'Attendez que tout soit lu {side, select, local {sur l’appareil local} other {dans le bureau à distance}} ; un résultat enregistré auparavant doit être enregistré à nouveau.',
  'step.read-all':
    'Lisez tout {side, select, local {sur l’appareil local} other {dans le bureau à distance}} : cette partie n’avait pas été demandée.',
  'step.paste-output': 'Ou collez ce que cette commande affiche {side, select, local {sur l’appareil local} other {dans la session}}.',
  'step.find-out-why':
    'Cherchez pourquoi la liste n’a pas pu être lue {side, select, local {sur l’appareil local} other {dans la session}} : {reason}',
  'step.paste-policies': 'Exécutez ceci sur l’hôte de session et collez ce qui s’affiche.',
  'step.paste-host-pool': 'Collez les propriétés RDP du pool d’hôtes, telles que le portail Azure les montre.',
  'step.drop-rdp-file': 'Déposez le fichier .rdp avec lequel la connexion est ouverte sur l’appareil local.',
  'step.switch-on-log': 'Le journal qui donne la raison est désactivé dans la session : activez-le.',
  'step.read-log':
    '{state, select, off {Reconnectez-vous ensuite et lisez dans la session ce que le journal a enregistré} other {Le journal qui donne la raison n’est pas lisible pour cet utilisateur dans la session : lisez-le en tant qu’administrateur}}.',
  'unexplained.differs': '{name} : {note}',
  'unexplained.differs-note': 'différent dans le bureau à distance',
  'unexplained.only-here': '{name} : présent ici, absent du bureau à distance',
  'unexplained.titled': '{what} {settings}',
  'unexplained.no-setting': 'Sidecheck n’a trouvé aucun paramètre qui bloque cela.',
  'unexplained.part':
    'Aucun des paramètres lus ne bloque cela ; {count} {count, plural, one {n’a pas pu être lu} many {n’ont pas pu être lus} other {n’ont pas pu être lus}}.',
  'unexplained.named': 'Pas dans le bureau à distance : {names}.',
  'unexplained.allowed': 'Cause introuvable. Tout ce qui décide a été lu et l’autorise : cela aurait donc dû être redirigé.',
  'unexplained.nothing-blocks': 'Cause introuvable. Rien de ce qui a été lu ne le bloque.',
  'unexplained.unread': 'Non lu, et peut décider : {layers}.',
  'unexplained.no-service':
    'La session répond SCARD_E_NO_SERVICE alors que SCardSvr y est en cours d’exécution : dans une session, cela signifie qu’il n’y a pas de redirection de carte à puce, et non que le service s’est arrêté.',
  'unexplained.summary': 'Cause introuvable. Les paramètres lus : {summary}.',
  'needs-evidence.title': 'Il manque des informations pour évaluer {devices}.',
  'needs-evidence.title-hello': 'Il manque des informations pour évaluer l’ouverture de session avec Windows Hello.',
  'needs-evidence.title-alone':
    '{side, select, local {Pour savoir pourquoi il manque quelque chose dans le bureau à distance, lancez-y aussi une vérification.} other {Pour savoir ce qui manque dans le bureau à distance, vérifiez aussi l’appareil local.}}',
  'needs-evidence.hello': 'l’ouverture de session avec Windows Hello',
  'needs-evidence.cause': 'Ces éléments permettraient de trancher ce que les informations lues ne permettent pas de décider.',
  'needs-evidence.settings': 'les paramètres lus',
  'rule-failed.title': 'L’une des vérifications n’a pas pu être terminée.',
  'rule-failed.cause': 'La règle {rule} a échoué : on ne sait rien de ce qu’elle aurait trouvé. Tous les autres constats restent valables.',
  'connection.round-trip.value': '{ms} ms aller-retour',
  'connection.round-trip.source': 'la connexion elle-même, mesurée par ECHO'
}
