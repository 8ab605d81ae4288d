import type { rulesHello as english } from '../en/rules-hello.ts'

export const rulesHello: Readonly<Record<keyof typeof english, string>> = {
  'whfb/expired.value': 'expiré le {day}',
  'whfb/not-yet-valid.value': 'valide à partir du {day}',
  'whfb/eku-missing.value': 'sans {usages}',
  'whfb/expired.title': 'Windows Hello ne permet pas d’ouvrir une session sur le bureau à distance : son certificat a expiré.',
  'whfb/expired.cause': 'Le certificat du conteneur Windows Hello a dépassé sa date de fin, et il n’y en a pas de plus récent.',
  'whfb/certificate.fix.renew-certificate-synchronise-device':
    'Sur l’appareil local, renouvelez le certificat : synchronisez l’appareil avec Intune, ou demandez-en un nouveau.',
  'whfb/certificate.fix.look-why-was-renewed':
    'Cherchez pourquoi il ne s’est pas renouvelé tout seul : dans Intune, le seuil de renouvellement du profil SCEP ; sur l’appareil local, s’il joint l’autorité de certification.',
  'whfb/not-yet-valid.title':
    'Windows Hello ne permet pas encore d’ouvrir une session sur le bureau à distance : son certificat n’est valide que plus tard.',
  'whfb/not-yet-valid.cause':
    'La date de début du certificat est postérieure à l’heure de cet appareil : son horloge est fausse, ou celle de l’autorité de certification.',
  'whfb/certificate.fix.check-clock-device-time': 'Vérifiez l’horloge de l’appareil local et sa source de temps.',
  'whfb/certificate.fix.issue-certificate-again-clock':
    'Si l’horloge est juste, émettez à nouveau le certificat sur l’autorité de certification.',
  'whfb/eku-missing.title': 'Windows Hello a un certificat, mais il n’est pas fait pour ouvrir une session.',
  'whfb/eku-missing.cause':
    'Il manque au certificat une utilisation nécessaire à l’ouverture de session : Ouverture de session par carte à puce et Authentification du client.',
  'whfb/certificate.fix.add-both-usages-template':
    'Ajoutez les deux utilisations au modèle sur l’autorité de certification ou au profil Intune, et émettez à nouveau le certificat.',
  'whfb/consider-rcg.title': 'Il existe un autre moyen d’ouvrir une session sans mot de passe, qui n’exige aucun certificat.',
  'whfb/consider-rcg.cause':
    'Remote Credential Guard ouvre une session par Kerberos avec les informations d’identification qui restent sur l’appareil local. Il fonctionne depuis des appareils Windows qui joignent un contrôleur de domaine, et n’exige le déploiement d’aucun certificat.',
  'whfb/consider-rcg.source.windows-hello-sign-in': 'ouverture de session Windows Hello',
  'whfb/consider-rcg.fix.try-one-connection': 'Sur l’appareil local, essayez-le pour une connexion.',
  'whfb/consider-rcg.fix.allow-remote-computers-prefer': 'Autorisez-le sur les hôtes de session et préférez-le sur les appareils locaux.',
  'whfb/dual-enrollment.title': 'L’empreinte et le visage ne fonctionnent pas pour cette ouverture de session ; votre code PIN, oui.',
  'whfb/dual-enrollment.cause':
    'La biométrie n’est pas prise en charge pour ouvrir une session Bureau à distance en cas de double inscription, ni avec d’autres informations d’identification que les siennes.',
  'whfb/dual-enrollment.source.told-user': 'indiqué par l’utilisateur',
  'whfb/dual-enrollment.value.dual-enrolment-alternative-credentials':
    'double inscription ou autres informations d’identification ; la biométrie échoue',
  'whfb/dual-enrollment.fix.choose-pin-instead-fingerprint':
    'Sur votre appareil, choisissez le code PIN au lieu de l’empreinte ou du visage.',
  'whfb/mixed-management.title': 'Cet appareil ne peut pas obtenir son certificat Windows Hello : il est géré de deux manières à la fois.',
  'whfb/mixed-management.cause':
    'Les certificats viennent d’Intune alors que Windows Hello Entreprise est configuré par une stratégie de groupe : l’inscription échoue avec 0x82ab0011 dans le journal DeviceManagement-Enterprise-Diagnostics-Provider.',
  'whfb/mixed-management.fix.configure-windows-hello-business': 'Configurez Windows Hello Entreprise dans Intune.',
  'whfb/mixed-management.fix.set-group-policy-back': 'Remettez la stratégie de groupe des appareils locaux sur Non configuré.',
  'whfb/no-certificate.fix.local-device-run-paste': 'Sur l’appareil local, exécutez ceci et collez ce qui s’affiche pour l’appareil local.',
  'whfb/no-certificate.title':
    'Windows Hello ne permet pas d’ouvrir une session sur le bureau à distance : il n’y a pas de certificat pour cela sur cet appareil.',
  'whfb/no-certificate.cause':
    'Le magasin personnel de cet utilisateur ne contient aucun certificat pour ouvrir une session. Windows Hello Entreprise n’ouvre une session Bureau à distance qu’avec un certificat ; sa clé seule ne suffit pas.',
  'whfb/no-certificate.value.none': 'aucun certificat',
  'whfb/no-certificate.value.none-usable': '{length} sans Ouverture de session par carte à puce',
  'whfb/no-certificate.fix.deploy-certificate-through-intune':
    'Déployez un certificat avec Intune : un profil SCEP ou PKCS pour les utilisateurs.',
  'whfb/no-certificate.fix.enrol-one-active-directory':
    'Ou, sur l’appareil local, inscrivez-en un auprès des Services de certificats Active Directory.',
  'whfb/no-certificate.fix.check-local-device-arrived': 'Vérifiez sur l’appareil local qu’il est arrivé.',
  'whfb/not-allowed-to-connect.title': 'Votre compte n’est pas autorisé à ouvrir une session sur ce bureau à distance.',
  'whfb/not-allowed-to-connect.cause':
    'C’est l’ouverture de session elle-même qui est refusée : l’utilisateur n’est pas membre du groupe Utilisateurs du Bureau à distance de l’hôte de session ; aucune information d’identification n’y changerait rien.',
  'whfb/not-allowed-to-connect.fix.add-user-group-user': 'Ajoutez l’utilisateur, ou un groupe dont il est membre, sur l’hôte de session.',
  'whfb/secure-desktop-runas.title':
    'Windows Hello n’est pas utilisable ici pour « Exécuter en tant qu’administrateur » ; c’est une limite connue.',
  'whfb/secure-desktop-runas.cause':
    'Avec un certificat déployé par Intune, et lorsque le Contrôle de compte d’utilisateur demande les informations d’identification sur le bureau sécurisé, le choix de Windows Hello se termine par « Le nom d’utilisateur ou le mot de passe est incorrect ».',
  'whfb/secure-desktop-runas.fix.use-another-credential-such':
    'Sur l’appareil local, utilisez d’autres informations d’identification, par exemple un mot de passe, pour exécuter un programme en tant qu’administrateur.',
  'whfb/tls13-client-auth.title':
    'Les pages web du bureau à distance ne peuvent pas utiliser votre certificat Windows Hello ; c’est un défaut connu.',
  'whfb/tls13-client-auth.cause':
    'L’authentification du client par TLS 1.3 avec un certificat Windows Hello échoue à travers le Bureau à distance ; l’éditeur connaît le problème.',
  'whfb/tls13-client-auth.fix.open-page-own-device': 'Ouvrez la page sur votre propre appareil, ou identifiez-vous autrement.',
  'whfb/tls13-client-auth.fix.server-allows-tls-1':
    'Si le serveur web autorise TLS 1.2, faites-le proposer pour les pages à certificat client.',
  'whfb/tls13-client-auth.fix.as-smart-card':
    'Si une autre application ne connaît que les cartes à puce, faites-lui prendre le certificat Windows Hello pour tel, par cette stratégie sur l’appareil local.',
  'whfb/wrong-provider.title': 'Votre certificat d’ouverture de session n’est pas dans Windows Hello, qui ne peut donc pas l’utiliser.',
  'whfb/wrong-provider.cause':
    'La clé du certificat est conservée par un autre fournisseur que « Microsoft Passport Key Storage Provider », donc hors du conteneur Windows Hello.',
  'whfb/wrong-provider.value.of': 'fournisseur {detail}',
  'whfb/wrong-provider.fix.intune-scep-pkcs-profile':
    'Dans le profil SCEP ou PKCS d’Intune, choisissez le fournisseur de Windows Hello et attribuez à nouveau le profil.',
  'whfb/wrong-provider.fix.ad-cs-set-template':
    'Avec AD CS, définissez le fournisseur par défaut du modèle sur l’autorité de certification (certutil -dstemplate, modifier, certutil -dsaddtemplate).',
  'whfb/wrong-provider.fix.enrol-again-check-provider': 'Sur l’appareil local, inscrivez-le à nouveau et vérifiez le fournisseur.'
}
