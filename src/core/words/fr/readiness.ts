import type { readiness as english } from '../en/readiness.ts'

export const readiness: Readonly<Record<keyof typeof english, string>> = {
  'sign-in.place.hello': 'dans le conteneur Windows Hello',
  'sign-in.place.smartcard': 'sur une carte à puce',
  'sign-in.unknown.text-does-show-certificate':
    'Le texte ne montre pas les utilisations du certificat ; lancez Sidecheck sur l’appareil local.',
  'sign-in.problem.certificate-lacks': 'Il manque au certificat {oid}.',
  'sign-in.problem.expired': 'Expiré le {notAfter}.',
  'sign-in.problem.valid': 'Valide à partir du {notBefore}.',
  'sign-in.unknown.dates-written-machine-s':
    'Les dates sont écrites dans l’ordre propre à l’ordinateur ; lancez-y Sidecheck pour les lire.',
  'sign-in.ok.valid-until': 'Valide jusqu’au {notAfter}.',
  'sign-in.unknown.text-does-show-upn': 'Le texte ne montre pas l’UPN ; lancez Sidecheck sur l’appareil local.',
  'sign-in.problem.certificate-names-no-upn': 'Le certificat n’indique pas d’UPN.',
  'sign-in.problem.name-dns-domain': '« {upn} » n’est pas <nom>@<domaine DNS>.',
  'sign-in.problem.domain-does-resolve': 'Le domaine {domain} ne se résout pas.',
  'sign-in.ok.upn-form': '{upn}, la forme est correcte',
  'sign-in.ok.upn-resolves': '{upn}, se résout',
  'sign-in.problem.key-may-only-sign': 'La clé ne peut que signer ; ouvrir une session exige « Allow signature keys valid for Logon ».',
  'sign-in.unknown.key-s-algorithm-was': 'L’algorithme de la clé n’a pas été lu.',
  'sign-in.problem.signing-needs-allow-ecc':
    '{keyAlgorithm} : ouvrir une session exige « Allow ECC certificates to be used for logon and authentication ».',
  'sign-in.ok.ntauth': '{detail} est dans NTAuth.',
  'sign-in.problem.ntauth': '{detail} n’est pas dans NTAuth.',
  'sign-in.unknown.look-certutil--viewstore--enterprise': 'Vérifiez avec certutil -viewstore -enterprise NTAuth.',
  'sign-in.problem.private-key-gone-missing': 'La clé privée a disparu : « Missing stored keyset ».',
  'sign-in.ok.key-named-beside-certificate': 'La clé est indiquée à côté du certificat.',
  'sign-in.unknown.no-certificate-look': 'Aucun certificat {place} à examiner.',
  'sign-in.ok.provider': '{provider} : {subject}',
  'sign-in.unknown.certificate-store-was-read':
    'Le magasin de certificats n’a pas été lu : lancez Sidecheck sur l’appareil local, ou collez certutil -store -user my.',
  'sign-in.problem.choice': 'Aucun certificat {place}.',
  'sign-in.problem.choice-2': 'Aucun certificat {place} ; ceux qui ont été trouvés sont conservés par : {names}.',
  'sign-in.fix.issue-certificate-again-template':
    'Sur l’autorité de certification, émettez à nouveau le certificat, à partir d’un modèle ou d’un profil prévu pour ouvrir une session.',
  'sign-in.fix.deploy-intune-scep-pkcs': 'Déployez-le avec Intune (SCEP ou PKCS).',
  'sign-in.fix.ad-cs': 'Ou avec AD CS : définissez ceci dans le modèle sur l’autorité de certification.',
  'sign-in.fix.template':
    'Sur l’autorité de certification, dupliquez le modèle Connexion par carte à puce : compatibilité Windows Server 2012, rôle Signature et ouverture de session par carte à puce, renouvellement avec la même clé, RSA d’au moins 2048 bits, SHA256. Pour Intune, l’objet est fourni dans la demande ; pour AD CS, il est construit à partir d’Active Directory, avec l’UPN.',
  'sign-in.fix.template-pkcs':
    'Sur l’autorité de certification, faites autoriser par le modèle d’un profil PKCS l’exportation de la clé privée.',
  'sign-in.fix.template-publish':
    'Donnez le droit Inscription au demandeur : le compte du connecteur SCEP ou PKCS, ou les utilisateurs eux-mêmes. Publiez ensuite le modèle sur l’autorité de certification, attendez sa réplication et redémarrez le service de l’autorité.',
  'sign-in.fix.scep-profile':
    'Dans le profil SCEP ou PKCS pour les utilisateurs dans Intune : cet objet, l’UPN comme autre nom de l’objet, utilisation de la clé Signature numérique, 2048 bits, SHA-2, et la racine du profil de certificat approuvé. Il faut un connecteur SCEP ou PKCS.',
  'sign-in.fix.scep-mismatch':
    'Si le suffixe de l’UPN n’est pas le nom du domaine Active Directory, utilisez cet objet dans le profil Intune.',
  'sign-in.fix.enrol-hybrid':
    'Avec AD CS, demandez-le sur l’appareil local, s’il est joint en mode hybride et atteint un contrôleur de domaine et l’autorité émettrice.',
  'sign-in.fix.other-ca':
    'Avec l’autorité de certification d’un autre éditeur, utilisez son intégration SCEP avec Intune, ou créez une demande pour la clé Windows Hello existante et envoyez-la-lui.',
  'sign-in.fix.check': 'Vérifiez-le sur l’appareil local.',
  'sign-in.fix.issue-certificate-onto-card': 'Sur l’autorité de certification, émettez un certificat et placez-le sur la carte.',
  'sign-in.requirement.provider': 'Un certificat dont la clé est conservée {place}',
  'sign-in.requirement.keyset': 'La clé privée du certificat est là',
  'sign-in.fix.repair-link-between-certificate':
    'Sur l’appareil local, réparez le lien entre le certificat et la clé, ou inscrivez-le à nouveau.',
  'sign-in.requirement.usage-logon': 'Le certificat est fait pour ouvrir une session (Ouverture de session par carte à puce)',
  'sign-in.requirement.usage-client': 'Le certificat est fait pour l’authentification du client',
  'sign-in.requirement.validity': 'Le certificat est valide aujourd’hui',
  'sign-in.fix.renew-certificate-check-clock': 'Sur l’appareil local, renouvelez le certificat et vérifiez l’horloge.',
  'sign-in.requirement.key': 'La clé est d’un type accepté pour ouvrir une session',
  'sign-in.fix.allow-kind-policy': 'Ou autorisez ce type par une stratégie pour l’appareil local et l’hôte de session.',
  'sign-in.requirement.upn': 'Le certificat désigne le compte sous la forme <nom>@<domaine DNS>',
  'sign-in.fix.let-people-name-their': 'Ou, par une stratégie pour les hôtes de session, permettez d’indiquer le compte.',
  'sign-in.requirement.ntauth': 'Le domaine accepte l’autorité de certification émettrice (NTAuth)',
  'sign-in.fix.publish-issuing-ca': 'Sur un ordinateur du domaine, publiez l’autorité émettrice dans Active Directory.',
  'sign-in.ok.reader-local-device-session':
    'Un lecteur de l’appareil local est dans la session. À la fin, testez l’application ou le site web qui a besoin de la carte.',
  'sign-in.problem.smart-card-redirection': 'La redirection de carte à puce est : {summary}.',
  'sign-in.unknown.text': '{summary}.',
  'sign-in.ok.certutil--scinfo-shows-no': 'certutil -scinfo ne montre aucune erreur de chaîne.',
  'sign-in.unknown.paste-certutil--scinfo-verifies': 'Collez certutil -scinfo : cette commande vérifie la chaîne.',
  'sign-in.ok.root-certificate-local-ntauth': 'Le certificat racine est dans le magasin NTAuth local.',
  'sign-in.problem.root-certificate-local-ntauth': 'Le certificat racine n’est pas dans le magasin NTAuth local.',
  'sign-in.ok.both-joined': 'Les deux sont joints à {detail}.',
  'sign-in.unknown.look-certutil--viewstore--enterprise-2': 'Vérifiez avec certutil -viewstore -enterprise NTAuth sur l’appareil local.',
  'sign-in.problem.sign-in-was-refused-account': 'L’ouverture de session a été refusée pour ce compte.',
  'sign-in.ok.session-so-account-may': 'Il y a une session : le compte est donc autorisé à se connecter.',
  'sign-in.unknown.no-usages': 'Le texte ne montre pas les utilisations du certificat.',
  'sign-in.unknown.no-upn': 'Le texte ne montre pas l’UPN.',
  'sign-in.unknown.no-dates': 'Les dates sont écrites dans l’ordre propre à l’ordinateur, que le texte n’indique pas.',
  'sign-in.unknown.store-not-read': 'Le magasin de certificats n’a pas pu être lu. Collez certutil -store -user my.',
  'sign-in.unknown.readers-not-read': 'Les lecteurs n’ont pas pu être lus. Collez certutil -scinfo.',
  'sign-in.unknown.not-read-local': 'Cela n’a pas pu être lu sur l’appareil local.',
  'sign-in.unknown.not-read-session': 'Cela n’a pas pu être lu dans la session.',
  'sign-in.unknown.run-sidecheck-session': 'Lancez Sidecheck dans la session.',
  'sign-in.requirement.redirection': 'La redirection de carte à puce est active : la session demande le certificat à l’appareil local',
  'sign-in.requirement.chain': 'La chaîne du certificat peut être vérifiée sur l’hôte de session',
  'sign-in.fix.deploy-root-intermediate-ca':
    'Déployez les certificats des autorités racine et intermédiaires sur les appareils locaux et les hôtes de session.',
  'sign-in.fix.trusted-root-profile':
    'Avec Intune, utilisez un profil de certificat approuvé pour l’autorité racine et pour chaque autorité intermédiaire.',
  'sign-in.requirement.kdc-root': 'L’appareil local approuve les contrôleurs de domaine (certificat racine KDC)',
  'sign-in.fix.add-root-certificate-kdc': 'Sur l’appareil local, ajoutez le certificat racine de l’émetteur du certificat KDC.',
  'sign-in.fix.cards-across-domains':
    'Pour les cartes utilisées entre domaines, placez les racines du domaine sur la carte, depuis un ordinateur du domaine.',
  'sign-in.requirement.may-connect': 'Le compte est autorisé à ouvrir une session par Bureau à distance',
  'sign-in.fix.add-account-remote-computer': 'Ajoutez le compte sur l’hôte de session.',
  'sign-in.requirement.hello-device': 'L’appareil local est sous Windows, et Windows Hello Entreprise y est configuré',
  'sign-in.fix.set-up-windows-hello': 'Configurez un code PIN Windows Hello sur cet appareil.',
  'sign-in.fix.deploy-windows-hello-business':
    'Déployez Windows Hello Entreprise sur l’appareil local par Intune ou par une stratégie de groupe.',
  'sign-in.unknown.run-sidecheck-local-device': 'Lancez Sidecheck sur l’appareil local.',
  'sign-in.problem.local-device-does-run': 'L’appareil local n’est pas sous Windows.',
  'sign-in.fix.connect-windows-device-windows':
    'Connectez-vous depuis un appareil Windows avec Windows Hello, ou ouvrez la session autrement.',
  'sign-in.ok.reader': 'Le lecteur « {name} » est là.',
  'sign-in.ok.container-holds-certificate': 'Le conteneur contient un certificat.',
  'sign-in.unknown.no-windows-hello-business':
    'Aucun lecteur Windows Hello Entreprise n’est répertorié ; cherchez NgcSet dans dsregcmd /status.',
  'sign-in.requirement.hello-one-management': 'Windows Hello et ses certificats sont gérés au même endroit',
  'sign-in.fix.configure-windows-hello-business': 'Configurez Windows Hello Entreprise dans Intune si les certificats viennent d’Intune.',
  'sign-in.problem.0x82ab0011-logged-certificates-intune':
    '0x82ab0011 est consigné : certificats par Intune, Windows Hello par stratégie de groupe.',
  'sign-in.ok.log-shows-no-0x82ab0011': 'Le journal ne montre pas 0x82ab0011.',
  'sign-in.unknown.look-0x82ab0011-log-devicemanagement-enterprise-diagnostics-provider':
    'Cherchez 0x82ab0011 dans le journal DeviceManagement-Enterprise-Diagnostics-Provider.',
  'sign-in.requirement.hello-biometrics': 'Biométrie : ni double inscription ni autres informations d’identification',
  'sign-in.fix.use-pin': 'Sur votre appareil, utilisez le code PIN.',
  'sign-in.unknown.known-pin-works-either': 'Inconnu ; le code PIN fonctionne dans les deux cas.',
  'sign-in.problem.dual-enrolment-biometrics-do': 'La double inscription est active : la biométrie ne fonctionne pas, le code PIN, si.',
  'sign-in.ok.no-dual-enrolment': 'Pas de double inscription.',
  'sign-in.requirement.hello-gesture': 'On sait par quel geste Windows Hello ouvre la session',
  'sign-in.ok.gesture-hybrid':
    'Code PIN seulement : l’appareil est joint en mode hybride, et l’invite nomme Windows Hello « Security device credential ».',
  'sign-in.ok.gesture-entra': 'Tous les gestes configurés, biométrie comprise : l’appareil est joint à Microsoft Entra.',
  'sign-in.unknown.gesture':
    'Collez dsregcmd /status de l’appareil local : les appareils joints en mode hybride n’acceptent que le code PIN, et le nomment « Security device credential ».',
  'sign-in.requirement.hello-forest': 'L’hôte de session est dans la forêt Active Directory du compte',
  'sign-in.unknown.forest': 'Comparez la forêt de l’hôte de session à celle du compte.',
  'sign-in.fix.forest': 'Connectez-vous à un hôte de session de la forêt du compte : le certificat n’ouvre de session nulle part ailleurs.',
  'sign-in.requirement.smartcard-service': 'Le service de carte à puce de l’appareil local fonctionne',
  'sign-in.problem.scardsvr-disabled': 'SCardSvr est désactivé.',
  'sign-in.ok.certutil--scinfo-lists-readers': 'certutil -scinfo répertorie des lecteurs.',
  'sign-in.ok.lists-readers': 'Il répertorie des lecteurs.',
  'sign-in.requirement.smartcard-reader': 'Un lecteur avec une carte est branché sur l’appareil local',
  'sign-in.fix.connect-reader-insert-card': 'Branchez le lecteur sur votre appareil et insérez la carte.',
  'sign-in.unknown.run-sidecheck-local-device-2': 'Lancez Sidecheck sur l’appareil local, ou collez certutil -scinfo.',
  'sign-in.problem.no-reader-connected': 'Aucun lecteur n’est branché.',
  'sign-in.problem.no-card-answers-name': 'Aucune carte ne répond dans {detail}.',
  'sign-in.requirement.smartcard-direct': 'La session est ouverte depuis l’appareil lui-même, et non depuis une autre session',
  'sign-in.fix.connect-directly-device-reader': 'Connectez-vous directement depuis l’appareil local sur lequel le lecteur est branché.',
  'sign-in.fix.net-use':
    'Dans la session, faites demander la carte par Windows lui-même, pour un partage que le compte peut ouvrir : cela teste le lecteur, le code PIN et le certificat sans application.',
  'sign-in.fix.efs':
    'Si des fichiers sont chiffrés avec EFS pour la carte, ouvrez-en un dans la session : l’autorité de sécurité locale (LSA) doit y trouver le lecteur et le certificat, sinon le fichier reste fermé.',
  'sign-in.requirement.pin': 'La carte accepte le code PIN dès la première invite d’une connexion',
  'sign-in.ok.pin': 'Ce qui a été lu ne montre aucun code PIN refusé.',
  'sign-in.problem.pin': 'La carte a refusé le code PIN : {detail}.',
  'sign-in.unknown.pin':
    'Le code PIN est demandé une fois par connexion. Plusieurs invites signifient un code PIN erroné ou une panne de la carte ; collez certutil -scinfo.',
  'sign-in.fix.pin':
    'Sur votre appareil ou dans la session, là où on vous le demande, entrez le code PIN avec soin : après quelques erreurs, la carte se bloque. S’il est juste et redemandé malgré tout, testez la carte dans un autre lecteur.',
  'sign-in.fix.saved-pin':
    'Sur l’appareil local, supprimez du Gestionnaire d’identification un code PIN ou un mot de passe enregistré pour cette connexion : un ancien est essayé sans rien demander.',
  'sign-in.problem.local-device-itself-remote': 'L’appareil local est lui-même une session à distance.',
  'sign-in.ok.local-device-used-directly': 'L’appareil local est utilisé directement.',
  'sign-in.requirement.smartcard-session-service': 'Les services de carte à puce de l’hôte de session ne sont pas désactivés',
  'sign-in.fix.same-scdeviceenum-scpolicysvc-certpropsvc': 'De même, dans la session, pour ScDeviceEnum, SCPolicySvc et CertPropSvc.',
  'sign-in.ok.none-disabled': 'Aucun n’est désactivé.',
  'sign-in.problem.disabled-name-join': 'Désactivé : {detail}.'
}
