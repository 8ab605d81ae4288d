import type { questions as english } from '../en/questions.ts'

export const questions: Readonly<Record<keyof typeof english, string>> = {
  'question.unknown': 'Ich weiß es nicht',
  'question.client': 'Mit welchem Programm öffnen Sie den Remotedesktop?',
  'question.client.mstsc': 'Mit der Remotedesktopverbindung',
  'question.client.windows-app': 'Mit der Windows App',
  'question.client.web': 'In einem Webbrowser',
  'question.client.mac': 'Mit der Windows App auf einem Mac',
  'question.client.ios': 'Auf einem iPhone oder iPad',
  'question.client.android': 'Auf einem Android-Gerät',
  'question.client.freerdp': 'Mit FreeRDP',
  'question.client.remmina': 'Mit Remmina',
  'question.client.other': 'Mit einem anderen Programm',
  'question.consent': 'Erschien beim Verbinden eine Seite mit Kästchen, auf der Sie auswählen, was der Remotedesktop verwenden darf?',
  'question.consent.ticked': 'Ja, und ich habe dieses Gerät ausgewählt',
  'question.consent.not-ticked': 'Ja, aber ich habe dieses Gerät nicht ausgewählt',
  'question.consent.no-page': 'Nein, eine solche Seite ist nicht erschienen',
  'question.gateway': 'Funktioniert das Gerät, wenn Sie sich im Firmennetz ohne das Gateway verbinden?',
  'question.gateway.works': 'Ja, dort funktioniert es',
  'question.gateway.fails': 'Nein, auch dort nicht',
  'question.kdc-root':
    'Liegt das Stammzertifikat der Domänencontroller des Sitzungshosts im lokalen NTAuth-Speicher (certutil -viewstore -enterprise NTAuth)?',
  'question.kdc-root.yes': 'Ja, es liegt dort',
  'question.kdc-root.no': 'Nein, es liegt nicht dort',
  'question.dual-enrolment':
    'Scheitern Gesicht oder Fingerabdruck bei der Anmeldung, und arbeiten Sie auf dem Gerät auch mit einem zweiten Konto („dual enrollment“)?',
  'question.dual-enrolment.yes': 'Ja, beides',
  'question.dual-enrolment.no': 'Nein, nur ein Konto',
  'question.help': 'Diese Antwort würde mehr klären: {question} (--facts)'
}
