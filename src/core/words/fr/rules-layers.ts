import type { rulesLayers as english } from '../en/rules-layers.ts'

export const rulesLayers: Readonly<Record<keyof typeof english, string>> = {
  'session-carries-none.title': '{subject} n’est pas utilisable dans ce type de bureau à distance : {program} ne le transmet pas.',
  'session-carries-none.cause': 'Le bureau est affiché par {program}, qui ne transporte pas {devices}.',
  'session-carries-none.source': 'programme qui affiche la session',
  'session-carries-none.fix.card':
    'Si vous avez besoin de la carte, connectez-vous autrement : à un bureau à distance Windows, ou par xrdp avec les cartes à puce.',
  'session-carries-none.fix.port':
    'Si vous avez besoin du port, utilisez un bureau à distance Windows, ou faites passer le port par le réseau, par exemple avec ser2net.',
  'client-unsupported.title':
    '{subject} n’est pas utilisable depuis {platform} : l’application Bureau à distance n’y transmet pas ce type de périphérique.',
  'client-unsupported.cause': 'Les connexions depuis {platform} ne transportent pas {devices} ; {where}.',
  'client-unsupported.source': 'plateforme de l’application Bureau à distance',
  'client-unsupported.fix.other-device': 'Connectez-vous depuis un autre appareil local où cela fonctionne : {where}.',
  'smartcard/client-unsupported.where': 'les applications Bureau à distance pour Windows et macOS le font',
  'com/client-unsupported.where': 'la redirection de port COM ne fonctionne que depuis Windows',
  'blocks.next':
    'Un périphérique de ce type est malgré tout dans la session : ce qui a été défini depuis le démarrage de l’hôte de session ne compte qu’à partir de son prochain redémarrage.',
  'blocks.no-device': 'Il n’y a pas de tel périphérique ici en ce moment ; le prochain qui sera branché ne passera pas non plus.',
  'policy-blocked.title-was': '{subject} était bloqué par une règle de votre organisation lorsque vous vous êtes connecté.',
  'policy-blocked.title-next':
    '{subject} sera bloqué par une règle de votre organisation à partir du prochain redémarrage du bureau à distance.',
  'policy-blocked.logged':
    'Windows a consigné dans cette session qu’une stratégie désactive cette redirection sur l’hôte de session ({devices}) : c’est l’effet de « {name} » ({value}) si elle est réglée sur {state}.',
  'policy-blocked.lifted':
    'Windows a consigné dans cette session qu’une stratégie l’avait désactivé. État actuel de la stratégie « {name} » : {now}. Elle s’appliquait au début de la session, et ne s’applique plus à une nouvelle session ni à l’hôte redémarré.',
  'policy-blocked.title': '{subject} est bloqué par une règle que votre organisation a définie pour le bureau à distance.',
  'policy-blocked.cause':
    'La stratégie « {name} » est réglée sur {state} sur l’hôte de session ({value}) : elle empêche de rediriger {devices}, quoi que demande la connexion.',
  'policy-blocked.not-the-camera': 'fDisableCam désigne le mappage audio du client ; ce n’est pas la caméra.',
  'policy-blocked.inverted': 'La valeur est inversée : Activé écrit 0, Désactivé écrit 1.',
  'host-setting-blocked.title': '{subject} est désactivé dans les paramètres propres au bureau à distance.',
  'host-setting-blocked.title-was':
    '{subject} était désactivé dans les paramètres propres au bureau à distance lorsque vous vous êtes connecté.',
  'host-setting-blocked.title-next':
    '{subject} sera désactivé par les paramètres propres au bureau à distance à partir de son prochain redémarrage.',
  'host-setting-blocked.lifted':
    'Windows a consigné dans cette session qu’un paramètre propre à l’hôte de session l’avait désactivé. Valeur actuelle de {name} : {now}. Il s’appliquait au début de la session, et ne s’applique plus à une nouvelle session ni à l’hôte redémarré.',
  'host-setting-blocked.cause':
    'Aucune stratégie ne règle {devices} : c’est donc la valeur {name} propre à l’hôte de session qui compte, et elle bloque.',
  'host-setting-blocked.fix.set':
    '{versioned, select, yes {Sinon, réglez {name} sur {value} sur {host}, dans la clé de l’écouteur en service : son nom contient la version de l’agent, et la valeur disparaît donc après une mise à jour} other {Réglez {name} sur {value} sur {host}}}.',
  'host-setting-blocked.fix.policy':
    '{first, select, yes {Pour {host}, réglez} other {Ou, pour {host}, réglez}} la stratégie « {name} » sur {state} : elle l’emporte sur cette valeur.',
  'property-off.title': '{subject} n’est pas activé pour cette connexion.',
  'property-off.default':
    '{name} n’est pas configuré, et {platform} ne le redirige pas sans cela : la valeur par défaut de la propriété est {default}.',
  'property-off.title-probably': '{subject} n’est probablement pas activé dans votre application Bureau à distance.',
  'property-off.default-unread':
    '{name} n’est configuré dans rien de ce qui a été lu, et {platform} ne le redirige pas sans cela : la valeur par défaut de la propriété est {default}.',
  'property-off.not-ticked':
    'Connexion Bureau à distance ne le transmet pas tant que personne ne le coche ({name}), et le conserve dans Default.rdp. Aucun fichier .rdp n’a été fourni : on ne sait donc pas si c’est coché.',
  'property-off.not-told':
    'L’application Bureau à distance ne le transmet que si on le lui demande ({name}). Aucun fichier .rdp n’a été fourni : on ne sait donc pas si on le lui a demandé.',
  'property-off.default-file':
    'Default.rdp contient {value} : Connexion Bureau à distance démarre avec ce fichier si on ne lui en donne pas d’autre. On ne sait pas si cette connexion a été établie ainsi.',
  'property-off.default-file-running':
    'Default.rdp contient {value} : Connexion Bureau à distance démarre avec ce fichier si on ne lui en donne pas d’autre, et une instance à qui l’on n’en a donné aucun est en cours d’exécution sur l’appareil local.',
  'property-off.fix.look':
    'Sur l’appareil local, regardez le paramètre dans le fichier masqué que conserve Connexion Bureau à distance, ou déposez le fichier ici.',
  'property-off.written': 'La connexion le désactive : {values}. Le réglage le plus restrictif l’emporte.',
  'property-off.logged': 'Windows a consigné dans cette session que l’application Bureau à distance ne l’a pas demandé.',
  'consent-not-ticked.title': '{subject} n’a pas été coché dans l’avertissement qui s’affiche à l’ouverture de la connexion.',
  'consent-not-ticked.title-probably':
    '{subject} n’a probablement pas été coché dans l’avertissement qui s’affiche à l’ouverture de la connexion.',
  'consent-not-ticked.cause':
    'Depuis la mise à jour d’avril 2026, l’ouverture d’un fichier .rdp non signé ou d’un éditeur inconnu montre toutes les redirections décochées ; ce qui n’est pas coché n’est pas redirigé.',
  'consent-not-ticked.signed': 'signé ; on ne sait pas si son éditeur est approuvé',
  'consent-not-ticked.not-signed': 'non signé',
  'consent-not-ticked.opened-with': '{program} a été ouvert avec',
  'consent-not-ticked.fix.tick':
    'Sur votre appareil, ouvrez à nouveau la connexion et, si vous savez d’où vient le fichier, cochez ce dont vous avez besoin avant de vous connecter.',
  'consent-not-ticked.fix.sign':
    'Sur votre propre ordinateur, signez le fichier avec un certificat que les appareils locaux approuvent, et distribuez-le à nouveau.',
  'consent-not-ticked.fix.trust':
    'Approuvez l’éditeur par une stratégie pour les appareils locaux : il n’y aura alors plus rien à cocher pour ses fichiers. Laissez l’avertissement lui-même activé : il protège contre les fichiers malveillants.',
  'went-away.title': '{subject} était disponible au début de la connexion, puis a disparu.',
  'went-away.cause':
    'Il avait atteint la session à l’ouverture et a disparu alors que la connexion continuait : aucun paramètre ne l’interdit. L’application Bureau à distance a mis fin à sa redirection, comme lorsque le périphérique est débranché, perd son alimentation ou que son pilote redémarre.',
  'went-away.here-too': 'Il a quitté cet appareil au même moment.',
  'went-away.source': '{name} a disparu',
  'went-away.fix.plug': 'Rebranchez le périphérique, sur votre appareil même et non sur un concentrateur, et laissez-le branché.',
  'pasted-error.title':
    'Un message que vous avez fourni parle {about, select, smartcard {de la carte à puce} com {d’un port série} audioIn {du microphone} audioOut {du son} other {de l’ouverture de session ou de la connexion}}.',
  'pasted-error.title-fine': 'Le journal que vous avez fourni ne montre aucune erreur.',
  'pasted-error.code': '{name} : {meaning}',
  'pasted-error.fix.again':
    'Si cela ne résout pas le problème, fournissez aussi les lignes qui précèdent le message et dites de quel côté il apparaît.'
}
