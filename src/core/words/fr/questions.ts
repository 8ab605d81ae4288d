import type { questions as english } from '../en/questions.ts'

export const questions: Readonly<Record<keyof typeof english, string>> = {
  'question.unknown': 'Je ne sais pas',
  'question.client': 'Avec quel programme ouvrez-vous le bureau à distance ?',
  'question.client.mstsc': 'Connexion Bureau à distance',
  'question.client.windows-app': 'Windows App, sous Windows',
  'question.client.web': 'Un navigateur web',
  'question.client.mac': 'Windows App, sur un Mac',
  'question.client.ios': 'Une application sur iPhone ou iPad',
  'question.client.android': 'Une application sur un appareil Android',
  'question.client.freerdp': 'FreeRDP',
  'question.client.remmina': 'Remmina',
  'question.client.other': 'Un autre programme',
  'question.consent': 'Lors de la connexion, y avait-il une page avec des cases à cocher pour ce que le bureau à distance peut utiliser ?',
  'question.consent.ticked': 'Oui, et j’y ai coché ce périphérique',
  'question.consent.not-ticked': 'Oui, et je l’ai laissé décoché',
  'question.consent.no-page': 'Non, il n’y avait pas de telle page',
  'question.gateway': 'Le périphérique fonctionne-t-il quand vous vous connectez depuis le réseau de l’entreprise, sans la passerelle ?',
  'question.gateway.works': 'Oui, là, il fonctionne',
  'question.gateway.fails': 'Non, là non plus',
  'question.kdc-root':
    'Le certificat racine des contrôleurs de domaine de l’hôte de session est-il dans le magasin NTAuth local (certutil -viewstore -enterprise NTAuth) ?',
  'question.kdc-root.yes': 'Oui, il y est',
  'question.kdc-root.no': 'Non, il n’y est pas',
  'question.dual-enrolment':
    'La reconnaissance du visage ou de l’empreinte échoue-t-elle à l’ouverture de session, sur un appareil où vous travaillez aussi avec un second compte (double inscription) ?',
  'question.dual-enrolment.yes': 'Oui, les deux',
  'question.dual-enrolment.no': 'Non, un seul compte',
  'question.help': 'Une réponse aiderait à trancher : {question} (--facts)'
}
