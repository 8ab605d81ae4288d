import type { questions as english } from '../en/questions.ts'

export const questions: Readonly<Record<keyof typeof english, string>> = {
  'question.unknown': 'No lo sé',
  'question.client': '¿Con qué programa abre el escritorio remoto?',
  'question.client.mstsc': 'Conexión a Escritorio remoto',
  'question.client.windows-app': 'La aplicación Windows App',
  'question.client.web': 'En un navegador web',
  'question.client.mac': 'Windows App en un Mac',
  'question.client.ios': 'En un iPhone o iPad',
  'question.client.android': 'En un dispositivo Android',
  'question.client.freerdp': 'FreeRDP',
  'question.client.remmina': 'Remmina',
  'question.client.other': 'Otro programa',
  'question.consent': 'Al conectarse, ¿apareció una página con casillas para marcar lo que puede usar el escritorio remoto?',
  'question.consent.ticked': 'Sí, y marqué este dispositivo',
  'question.consent.not-ticked': 'Sí, y lo dejé sin marcar',
  'question.consent.no-page': 'No, no apareció esa página',
  'question.gateway': '¿Funciona el dispositivo cuando se conecta dentro de la red de la empresa, sin la puerta de enlace?',
  'question.gateway.works': 'Sí, allí funciona',
  'question.gateway.fails': 'No, allí tampoco',
  'question.kdc-root':
    '¿Está el certificado raíz de los controladores de dominio del host de sesión en el almacén NTAuth local (certutil -viewstore -enterprise NTAuth)?',
  'question.kdc-root.yes': 'Sí, está ahí',
  'question.kdc-root.no': 'No, no está ahí',
  'question.dual-enrolment':
    '¿Fallan el rostro o la huella digital al iniciar sesión en un dispositivo en el que también trabaja con una segunda cuenta (inscripción dual, “dual enrollment”)?',
  'question.dual-enrolment.yes': 'Sí, ambas cosas',
  'question.dual-enrolment.no': 'No, solo una cuenta',
  'question.help': 'Para saber más: {question} (--facts)'
}
