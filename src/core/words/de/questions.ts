import type { questions as english } from '../en/questions.ts'

export const questions: Readonly<Record<keyof typeof english, string>> = {
  'question.unknown': 'Ich weiß es nicht',
  'question.client': 'Mit welchem Programm öffnen Sie die Sitzung?',
  'question.client.mstsc': 'Remotedesktopverbindung',
  'question.client.windows-app': 'Mit der Windows App',
  'question.client.web': 'In einem Webbrowser',
  'question.client.mac': 'Windows App auf einem Mac',
  'question.client.ios': 'Auf einem iPhone oder iPad',
  'question.client.android': 'Auf einem Android-Gerät',
  'question.client.freerdp': 'FreeRDP',
  'question.client.remmina': 'Remmina',
  'question.client.other': 'Mit einem anderen Programm',
  'question.consent': 'Gab es beim Verbinden eine Seite mit Kästchen dafür, was die Sitzung verwenden darf?',
  'question.consent.ticked': 'Ja, und ich habe dieses Gerät ausgewählt',
  'question.consent.not-ticked': 'Ja, und ich habe es nicht ausgewählt',
  'question.consent.no-page': 'Nein, es gab keine solche Seite',
  'question.gateway': 'Funktioniert das Gerät, wenn Sie sich im Firmennetz ohne das Gateway verbinden?',
  'question.gateway.works': 'Ja, dort funktioniert es',
  'question.gateway.fails': 'Nein, auch dort nicht',
  'question.kdc-root':
    'Liegt das Stammzertifikat der Domänencontroller des Sitzungshosts im lokalen NTAuth-Speicher (certutil -viewstore -enterprise NTAuth)?',
  'question.kdc-root.yes': 'Ja, es ist dort',
  'question.kdc-root.no': 'Nein, es ist nicht dort',
  'question.dual-enrolment':
    'Scheitern Gesicht oder Fingerabdruck bei der Anmeldung, und arbeiten Sie auf dem Gerät auch mit einem zweiten Konto („Dual Enrollment“)?',
  'question.dual-enrolment.yes': 'Ja, beides',
  'question.dual-enrolment.no': 'Nein, nur ein Konto',
  'question.help': 'Um mehr zu entscheiden: {question} (--facts)'
}
