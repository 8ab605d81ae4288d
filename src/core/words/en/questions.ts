/** What a person may know and no probe can read, with the answers to choose from. */
export const questions = {
  'question.unknown': 'I do not know',
  'question.client': 'With which program do you open the remote desktop?',
  'question.client.mstsc': 'Remote Desktop Connection',
  'question.client.windows-app': 'Windows App',
  'question.client.web': 'In a web browser',
  'question.client.mac': 'Windows App on a Mac',
  'question.client.ios': 'On an iPhone or iPad',
  'question.client.android': 'On an Android device',
  'question.client.freerdp': 'FreeRDP',
  'question.client.remmina': 'Remmina',
  'question.client.other': 'Another program',
  'question.consent': 'When you connected, was there a page with boxes to tick for what the remote desktop may use?',
  'question.consent.ticked': 'Yes, and I ticked this device',
  'question.consent.not-ticked': 'Yes, and I left it unticked',
  'question.consent.no-page': 'No, there was no such page',
  'question.gateway': 'Does the device work when you connect inside the company network, without the gateway?',
  'question.gateway.works': 'Yes, there it works',
  'question.gateway.fails': 'No, not there either',
  'question.kdc-root':
    "Is the root certificate of the session host's domain controllers in the local NTAuth store (certutil -viewstore -enterprise NTAuth)?",
  'question.kdc-root.yes': 'Yes, it is there',
  'question.kdc-root.no': 'No, it is not there',
  'question.dual-enrolment':
    'Do face or fingerprint fail at sign-in, on a device on which you also work with a second account (dual enrolment)?',
  'question.dual-enrolment.yes': 'Yes, both',
  'question.dual-enrolment.no': 'No, only one account',
  'question.help': 'To decide more: {question} (--facts)'
}
