import type { deviceTests as english } from '../en/device-tests.ts'

export const deviceTests: Readonly<Record<keyof typeof english, string>> = {
  'test.card.no-reader': 'Aucun lecteur ne s’appelle « {reader} ».',
  'test.card.hint.none': 'Branchez un lecteur, puis testez à nouveau.',
  'test.card.hint.readers': 'Indiquez l’un de ceux-ci : {names}.',
  'test.card.mute': 'La carte ne répond pas au lecteur.',
  'test.card.hint.insert': 'Insérez la carte, puce en avant, puis testez à nouveau.',
  'test.card.in-use': 'Un autre programme utilise la carte. Elle est laissée tranquille, pour ne rien perturber.',
  'test.card.hint.close': 'Fermez le programme qui utilise la carte, puis testez à nouveau.',
  'test.card.xrdp':
    'Une carte ne se teste pas dans ce type de bureau à distance (xrdp) : le test pourrait couper son son et son Presse-papiers.',
  'test.card.hint.local': 'Testez la carte sur l’appareil local.',
  'test.domain.no-domain': 'Ni DNS ni ce système ne connaissent le domaine.',
  'test.domain.no-kdc': 'Le domaine est connu, mais DNS n’en indique aucun contrôleur de domaine (_kerberos._tcp).',
  'test.domain.kdc-silent': 'DNS indique des contrôleurs de domaine, et aucun n’accepte de connexion de cet ordinateur.',
  'test.domain.no-answer': 'DNS n’a pas répondu : on ne sait donc rien du domaine.',
  'test.domain.hint.network':
    'Connectez-vous au réseau ou au VPN de l’organisation, puis testez à nouveau ; si la connexion passe par une passerelle, celle-ci peut s’en charger.',
  'test.domain.hint.dns': 'Vérifiez la connexion réseau et ses serveurs DNS, puis testez à nouveau.',
  'test.port.not-found': 'Aucun port ne porte ce nom (« {said} »).',
  'test.port.access-denied': 'Le système n’autorise pas Sidecheck à ouvrir le port (« {said} »).',
  'test.port.in-use': 'Un autre programme utilise le port (« {said} »).',
  'test.port.not-supported': 'Le port ne peut pas être ouvert : ce n’est pas un port série, ou son pilote ne le permet pas (« {said} »).',
  'test.port.failed': 'Le port n’a pas pu être utilisé (« {said} »).',
  'test.port.no-answer': 'Le port s’est ouvert, et rien de ce qui a été envoyé n’est revenu.',
  'test.port.hint.bridge': 'Reliez les broches 2 et 3 de la prise et testez à nouveau ; testez ensuite le même port sur l’appareil local.',
  'test.port.other-bytes':
    'Les octets revenus ne sont pas ceux envoyés : un matériel qui ne fait pas écho est branché, ou la vitesse est différente.',
  'test.port.hint.other-bytes': 'Débranchez le matériel et reliez les broches 2 et 3 de la prise.',
  'test.port.hint.list': 'Prenez le nom dans la liste des ports.',
  'test.port.hint.group': 'Demandez à votre administrateur l’accès aux ports série (groupe dialout sous Debian et Ubuntu).',
  'test.port.hint.close': 'Fermez le programme qui utilise le port, puis testez à nouveau.',
  'test.port.hint.plug': 'Débranchez le matériel, rebranchez-le, puis testez à nouveau.'
}
