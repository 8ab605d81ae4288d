import type { rulesSmartcard as english } from '../en/rules-smartcard.ts'

export const rulesSmartcard: Readonly<Record<keyof typeof english, string>> = {
  'smartcard/card-differs.title': 'Le bureau à distance ne voit pas la même carte que votre appareil.',
  'smartcard/card-differs.cause':
    'Le lecteur est présent des deux côtés, mais pas avec la même carte : elle a été changée pendant la connexion, ou la session ne l’a pas remarqué.',
  'smartcard/card-differs.fix.insert-again': 'Retirez la carte du lecteur sur votre appareil et réinsérez-la.',
  'smartcard/minidriver-differs.title': 'Votre appareil et le bureau à distance utilisent des pilotes différents pour votre carte.',
  'smartcard/minidriver-differs.cause':
    'Windows nomme la carte {here} sur l’appareil local et {there} dans la session, d’après le pilote de carte de chacun. Le lecteur arrive, mais un pilote d’un autre type ou d’une autre version peut ne pas trouver de conteneur de clé : la clé et le certificat y sont peut-être inutilisables.',
  'smartcard/minidriver-differs.fix.same': 'Installez le même pilote de carte (minidriver) dans la même version des deux côtés.',
  'smartcard/minidriver-differs.fix.test': 'Dans la session, regardez si la clé de la carte est utilisable.',
  'smartcard/certificate-unusable.value.no-key': 'pas de clé utilisable : le conteneur de clé qu’il indique manque',
  'smartcard/certificate-unusable.title': 'Le certificat de votre carte ne permet pas d’ouvrir une session.',
  'smartcard/certificate-unusable.cause': 'Windows ne le propose pas : {reasons}.',
  'smartcard/certificate-unusable.value.no-usage': 'pas d’utilisation Ouverture de session par carte à puce',
  'smartcard/certificate-unusable.value.expired': 'expiré le {day}',
  'smartcard/certificate-unusable.value.not-yet': 'valide à partir du {day}',
  'smartcard/certificate-unusable.value.ecc':
    'pas de clé utilisable : c’est une clé ECC, que Windows n’accepte pour ouvrir une session que si une stratégie l’autorise',
  'smartcard/certificate-unusable.value.sign-only': 'une clé qui ne peut que signer',
  'smartcard/certificate-unusable.fix.issue':
    'Sur l’autorité de certification, émettez un certificat pour l’ouverture de session : valide, RSA, avec Ouverture de session par carte à puce (1.3.6.1.4.1.311.20.2.2).',
  'smartcard/certificate-unusable.fix.policy':
    'Ou autorisez-le par une stratégie pour l’appareil local et l’hôte de session : « {name} » sur Activé ({value} = 1).',
  'smartcard/in-exclusive-use.title': 'Un autre programme garde la carte pour lui seul.',
  'smartcard/in-exclusive-use.cause':
    'La carte est ouverte en mode exclusif (SCARD_STATE_EXCLUSIVE, SCARD_E_SHARING_VIOLATION) : personne d’autre ne peut l’utiliser, d’aucun côté, tant que ce programme ne la libère pas.',
  'smartcard/in-exclusive-use.fix.close':
    'Fermez le programme qui utilise la carte, sur votre appareil et dans les autres bureaux à distance : outils de gestion de cartes, programmes de signature, GnuPG (scdaemon).',
  'smartcard/in-exclusive-use.fix.gnupg': 'Sur un appareil local sous Linux, arrêtez le démon de carte de GnuPG.',
  'smartcard/issuer-not-in-ntauth.title': 'Votre certificat d’ouverture de session vient d’un émetteur que le domaine n’accepte pas.',
  'smartcard/issuer-not-in-ntauth.cause':
    'L’autorité de certification émettrice n’est pas dans le magasin NTAuth de l’entreprise, ou la chaîne du certificat ne peut pas être vérifiée. Les contrôleurs de domaine refusent un tel certificat pour ouvrir une session.',
  'smartcard/issuer-not-in-ntauth.value.unlisted': 'l’émetteur n’est pas dans NTAuth',
  'smartcard/issuer-not-in-ntauth.fix.look':
    'Regardez le magasin sur l’ordinateur où l’ouverture de session échoue : l’hôte de session ou un contrôleur de domaine.',
  'smartcard/issuer-not-in-ntauth.fix.publish':
    'Sur un ordinateur du domaine, publiez le certificat de l’autorité émettrice dans Active Directory.',
  'smartcard/issuer-not-in-ntauth.fix.fetch':
    'Faites-le récupérer maintenant par les hôtes de session et les contrôleurs de domaine : exécutez-y ceci.',
  'smartcard/kdc-root-missing.title':
    'Votre appareil n’approuve pas l’organisation du bureau à distance : vous ne pouvez donc pas y ouvrir une session avec une carte.',
  'smartcard/kdc-root-missing.cause':
    'L’appareil local n’est pas joint au domaine de l’hôte de session, et le certificat racine de ses contrôleurs de domaine (KDC) n’est pas dans le magasin NTAuth local : l’application Bureau à distance ne peut pas vérifier à qui elle donne le code PIN.',
  'smartcard/kdc-root-missing.source.join': 'état de jonction',
  'smartcard/kdc-root-missing.source.store': 'magasin NTAuth',
  'smartcard/kdc-root-missing.value.join':
    '{state, select, workgroup {groupe de travail} domain {domaine} entra {Microsoft Entra} other {domaine et Microsoft Entra}}',
  'smartcard/kdc-root-missing.value.join-domain':
    '{state, select, workgroup {groupe de travail} domain {domaine} entra {Microsoft Entra,} other {domaine et Microsoft Entra,}} {domain}',
  'smartcard/kdc-root-missing.value.no-root': 'pas de certificat racine des contrôleurs de domaine',
  'smartcard/kdc-root-missing.fix.look':
    'Regardez sur l’appareil local si le certificat racine des contrôleurs de domaine est dans son magasin NTAuth.',
  'smartcard/kdc-root-missing.fix.add-root': 'Ajoutez sur l’appareil local le certificat racine de l’émetteur du certificat KDC.',
  'smartcard/kdc-root-missing.fix.root-on-card':
    'Pour les cartes utilisées entre domaines, placez les racines du domaine sur la carte, depuis un ordinateur du domaine.',
  'smartcard/ksp-forced.title':
    'Depuis une mise à jour de Windows, un programme ne peut plus utiliser votre carte, bien que le lecteur fonctionne.',
  'smartcard/ksp-forced.cause':
    'Depuis les mises à jour d’octobre 2025 (CVE-2024-30098), les certificats des cartes RSA sont confiés au fournisseur de stockage de clés au lieu de l’ancien fournisseur. Les programmes et intergiciels qui demandent l’ancien échouent avec « invalid provider type specified » ; l’événement 624 les nomme.',
  'smartcard/ksp-forced.fix.update':
    'Là où le programme s’exécute, dans la session ou sur l’appareil local, mettez-le à jour, ou l’intergiciel de la carte, vers une version qui utilise le fournisseur de stockage de clés.',
  'smartcard/ksp-forced.fix.find':
    'Cherchez, dans la session et sur l’appareil local, les programmes qui demandent encore l’ancien fournisseur : événement 624 du service de carte à puce.',
  'smartcard/linux-late-pcscd.title': 'Le lecteur de carte a été détecté trop tard : il n’était pas prêt au moment de la connexion.',
  'smartcard/linux-late-pcscd.cause':
    'L’application Bureau à distance redirige les lecteurs que pcscd connaît au moment de la connexion. Elle ignore ceux que pcscd détecte plus tard, et tout appel à leur sujet se termine par SCARD_E_UNKNOWN_READER.',
  'smartcard/linux-late-pcscd.fix.start':
    'Sur l’appareil local, démarrez pcscd avant de vous connecter, et faites-le démarrer avec le système.',
  'smartcard/nested-session.title': 'Un bureau à distance ouvert depuis un autre bureau à distance ne reçoit pas les cartes à puce.',
  'smartcard/nested-session.cause':
    'La session a été ouverte depuis un ordinateur lui-même atteint par Bureau à distance (ou après un changement rapide d’utilisateur). De là, une connexion avec cartes à puce redirigées n’est pas possible.',
  'smartcard/nested-session.source.session': 'session de l’appareil local',
  'smartcard/nested-session.value.remote': 'à distance, protocole {protocol}',
  'smartcard/nested-session.value.remote-station': 'à distance, protocole {protocol}, {station}',
  'smartcard/nested-session.fix.directly':
    'Connectez-vous au bureau à distance directement depuis l’appareil local sur lequel le lecteur est branché.',
  'smartcard/no-card.title-silent': 'Le lecteur de carte ne reçoit pas de réponse de la carte.',
  'smartcard/no-card.title-empty': 'Aucune carte n’est insérée dans le lecteur de carte.',
  'smartcard/no-card.cause-silent':
    'La carte est dans le lecteur mais ne répond pas à la réinitialisation : elle est insérée à l’envers, sale, défectueuse, ou n’est pas une carte à puce.',
  'smartcard/no-card.cause-empty': 'Le lecteur est là et vide : une application n’a donc rien à utiliser.',
  'smartcard/no-card.fix.wipe': 'Retirez la carte du lecteur sur votre appareil, essuyez sa puce et insérez-la puce en avant.',
  'smartcard/no-card.fix.insert': 'Insérez votre carte dans le lecteur sur votre appareil.',
  'smartcard/no-card.fix.look-again': 'Regardez ensuite à nouveau l’état, sur l’appareil local et dans la session.',
  'smartcard/no-local-reader.title': 'Aucun lecteur de carte à puce n’est branché sur cet appareil.',
  'smartcard/no-local-reader.title-stopped':
    'Les cartes à puce ne sont pas utilisables ici : le service de carte à puce de cet appareil ne répond pas.',
  'smartcard/no-local-reader.cause':
    'L’appareil local ne répertorie aucun lecteur : il n’y a donc rien à rediriger. Un lecteur branché plus tard n’est redirigé vers une session ouverte que par les applications Bureau à distance récentes.',
  'smartcard/no-local-reader.cause-stopped':
    'L’appareil local n’a pas de service de carte à puce en cours d’exécution : aucun lecteur ne peut donc en être redirigé.',
  'smartcard/no-local-reader.value.none':
    'aucun lecteur, service {state, select, running {en cours d’exécution} stopped {arrêté} disabled {désactivé} other {inconnu}}',
  'smartcard/no-local-reader.fix.connect': 'Branchez le lecteur de carte sur cet appareil, si vous en utilisez un.',
  'smartcard/no-local-reader.fix.driver':
    'Sur l’appareil local, installez le démon de carte à puce (pcscd) et le pilote du lecteur, pour les lecteurs USB en général le pilote CCID.',
  'smartcard/reader-on-host.title': 'Le bureau à distance cherche un lecteur de carte sur votre propre appareil, et il n’y en a pas.',
  'smartcard/reader-on-host.cause':
    'Le service de carte à puce est en cours d’exécution sur l’hôte de session, et pourtant les programmes de la session reçoivent SCARD_E_NO_SERVICE : dans une session, l’API de carte à puce s’adresse à l’application Bureau à distance. Un lecteur branché sur l’ordinateur qui héberge la session n’y est pas utilisable.',
  'smartcard/reader-on-host.value.running': 'en cours d’exécution',
  'smartcard/reader-on-host.fix.look': 'Regardez dans la session si le service de carte à puce est en cours d’exécution.',
  'smartcard/reader-on-host.fix.plug-in': 'Branchez le lecteur sur l’appareil qui est devant vous, puis reconnectez-vous.',
  'smartcard/reader-on-host.fix.check': 'Vérifiez sur l’appareil local que le lecteur est répertorié.',
  'smartcard/reader-on-host.fix.service':
    'Utilisez la carte depuis un programme que vous ouvrez vous-même dans le bureau à distance : un service qui y fonctionne en arrière-plan voit d’autres lecteurs.',
  'smartcard/service-disabled.title': 'Les cartes à puce sont désactivées : un service dont elles ont besoin est désactivé.',
  'smartcard/service-disabled.title-works': 'Un service de carte à puce est désactivé ; ouvrir une session avec une carte peut échouer.',
  'smartcard/service-disabled.cause': 'Désactivé : {services}. Les scripts qui suppriment des services « inutiles » ont cet effet.',
  'smartcard/service-disabled.value.on': '{name} sur {side, select, local {l’appareil local} other {l’hôte de session}}',
  'smartcard/service-not-triggered.title':
    'Le bureau à distance risque de ne pas proposer votre carte à l’ouverture de session, bien qu’il voie le lecteur.',
  'smartcard/service-not-triggered.cause':
    'SCardSvr démarre lorsqu’un lecteur est annoncé, et certaines applications Bureau à distance d’autres éditeurs ne l’annoncent pas ainsi : la liste des lecteurs fonctionne, mais l’ouverture de session ne trouve pas de certificat.',
  'smartcard/service-not-triggered.fix.sign-in-again': 'Verrouillez le bureau à distance et ouvrez à nouveau la session avec la carte.',
  'smartcard/slow-link.title': 'Votre carte fonctionne dans le bureau à distance, mais lentement : chaque commande fait un long trajet.',
  'smartcard/slow-link.cause':
    'Chaque commande à la carte est un aller-retour entre la session et l’appareil local, et l’intergiciel en envoie des centaines.',
  'smartcard/slow-link.title.elsewhere':
    'Votre carte fonctionne dans le bureau à distance, mais lentement, bien que la connexion soit rapide.',
  'smartcard/slow-link.cause.elsewhere':
    'La connexion elle-même ne prend qu’une petite part de chaque commande. Le reste se perd en route dans l’application Bureau à distance ou sur l’hôte de session, et l’intergiciel envoie des centaines de commandes.',
  'smartcard/slow-link.source.round-trip': 'aller-retour d’une commande',
  'smartcard/slow-link.fix.test-here':
    'Lancez aussi le test de la carte à puce sur l’appareil local : la différence montre si la liaison est lente.',
  'smartcard/slow-link.fix.closer':
    'Sur votre appareil, utilisez un réseau filaire ou plus proche, et quittez un VPN dont la connexion n’a pas besoin.',
  'smartcard/slow-link.fix.shorten': 'Raccourcissez le chemin : un hôte de session dans une région plus proche, RDP Shortpath.',
  'smartcard/polkit-refused.title': 'Cet ordinateur Linux ne vous autorise pas à utiliser des cartes à puce dans ce bureau à distance.',
  'smartcard/polkit-refused.cause':
    'Le service de carte à puce (pcscd) a interrogé polkit, et polkit n’a pas admis ce programme. Sans règle particulière, seule la personne devant l’écran de l’ordinateur est admise, et non quelqu’un qui passe par le réseau (bureau ou shell).',
  'smartcard/polkit-refused.fix.screen':
    'Si vous le pouvez, ouvrez une session devant l’écran {side, select, local {de l’appareil local} other {de l’ordinateur du bureau à distance}} lui-même.',
  'smartcard/polkit-refused.fix.rules':
    'Sur {side, select, local {l’appareil local} other {l’hôte de session}}, autorisez aux personnes concernées les actions {actions} par une règle polkit dans {folder} (Debian 12, Ubuntu 24.04, Fedora et RHEL 8 ou plus récents), puis redémarrez polkit.',
  'smartcard/polkit-refused.fix.pkla':
    'Si {side, select, local {l’appareil local} other {l’hôte de session}} est sous Debian 11 ou Ubuntu 22.04, dont le polkit est plus ancien, faites-le pour les mêmes actions par un fichier .pkla dans {folder}.',
  'smartcard/polkit-refused.fix.look':
    'Regardez dans le journal, sur {side, select, local {l’appareil local} other {l’hôte de session}}, quelle règle a décidé ; pcscd y nomme l’utilisateur et le programme refusés.',
  'smartcard/slow-link.fix.middleware':
    'Demandez à l’éditeur de l’intergiciel de la carte une version qui met en cache ce qu’elle lit, et installez-la dans la session.',
  'smartcard/upn-unresolvable.title': 'Votre certificat d’ouverture de session ne dit pas à quel domaine appartient votre compte.',
  'smartcard/upn-unresolvable.cause':
    'Entre domaines, l’UPN du certificat doit être <nom>@<domaine DNS>, avec un domaine qui se résout ; sinon, Kerberos ne sait pas quel domaine interroger.',
  'smartcard/upn-unresolvable.value.form': 'l’UPN « {upn} » n’est pas <nom>@<domaine DNS>',
  'smartcard/upn-unresolvable.value.domain': 'le domaine de l’UPN « {upn} » ne se résout pas',
  'smartcard/upn-unresolvable.fix.issue':
    'Sur l’autorité de certification, émettez à nouveau le certificat avec un UPN correct dans l’autre nom de l’objet.',
  'smartcard/upn-unresolvable.fix.hint':
    'Ou, par une stratégie pour les hôtes de session, permettez d’indiquer le compte à l’ouverture de session.',
  'smartcard/xrdp-listed-only.title':
    'Votre lecteur de carte atteint le bureau à distance, mais la plupart des programmes ne peuvent pas y utiliser la carte.',
  'smartcard/xrdp-listed-only.cause':
    'xrdp transmet les lecteurs par un protocole qui lui est propre. Les programmes utilisent la bibliothèque PC/SC du système (libpcsclite), qui interroge le service de l’hôte et n’y trouve pas un tel lecteur.',
  'smartcard/xrdp-listed-only.source.listed': 'lecteurs que répertorie le serveur de canaux de xrdp',
  'smartcard/xrdp-listed-only.fix.library':
    'Sur l’hôte xrdp, donnez au programme la bibliothèque PC/SC de xrdp à la place de libpcsclite ; elle est fournie avec les sources de xrdp (sesman/chansrv/pcsc).',
  'smartcard/xrdp-listed-only.fix.elsewhere': 'Utilisez la carte dans un bureau à distance Windows ou sur l’appareil local.',
  'smartcard/xrdp-not-offered.title-ended': 'La partie du bureau à distance qui transmet les périphériques s’est arrêtée.',
  'smartcard/xrdp-not-offered.cause-ended':
    'Le serveur de canaux de xrdp (xrdp-chansrv) a créé son socket dans cette session, et plus personne n’y écoute. Il transporte les cartes à puce, le son dans les deux sens, les disques et le Presse-papiers, et xrdp ne le redémarre pas.',
  'smartcard/xrdp-not-offered.fix.new-session':
    'Fermez la session du bureau à distance, pour qu’elle se termine, et reconnectez-vous : c’est seulement alors que cette partie redémarre. Se déconnecter et revenir ne suffit pas.',
  'smartcard/xrdp-not-offered.title-host': 'Le bureau à distance ne transmet pas les cartes à puce.',
  'smartcard/xrdp-not-offered.cause-host':
    'Le serveur de canaux de xrdp n’a pas de socket pour les cartes à puce dans cette session : il a été compilé sans elles, le canal est désactivé, ou la session vient à peine de commencer.',
  'smartcard/xrdp-not-offered.title-client': 'Votre application Bureau à distance ne transmet pas les cartes à puce.',
  'smartcard/xrdp-not-offered.cause-client':
    'xrdp a demandé les cartes à puce à l’application Bureau à distance, et celle-ci n’a pas de tel périphérique dans cette connexion.',
  'smartcard/xrdp-not-offered.fix.wait':
    'Si vous venez à peine d’ouvrir la session, vérifiez à nouveau dans le bureau à distance dans quelques secondes.',
  'smartcard/xrdp-not-offered.fix.channel':
    'Sur l’hôte xrdp, laissez le canal des périphériques activé dans /etc/xrdp/xrdp.ini, section [Channels].',
  'smartcard/xrdp-not-offered.fix.install': 'Sur l’hôte xrdp, installez un xrdp compilé avec les cartes à puce.',
  'smartcard/xrdp-not-offered.fix.client':
    'Sur votre appareil, activez les cartes à puce dans votre application Bureau à distance. Pour FreeRDP, c’est une option.'
}
