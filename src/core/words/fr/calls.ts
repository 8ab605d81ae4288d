import type { calls as english } from '../en/calls.ts'

export const calls: Readonly<Record<keyof typeof english, string>> = {
  'call.UNKNOWN_CALL': 'La fenêtre et le programme n’ont pas la même version : {message}',
  'call.BAD_ARGUMENTS': 'Sidecheck n’a pas compris sa fenêtre : {message}',
  'call.INTERNAL': 'Erreur inattendue : {message}',
  'call.NOT_SAVED': 'Les paramètres n’ont pas pu être enregistrés : {message}',
  'call.TOO_MANY': 'Trop de tests audio en même temps : terminez-en un d’abord',
  'call.TEST_RUNNING': 'Un autre périphérique est en cours de test. Attendez la fin de ce test, puis réessayez.',
  'call.NOT_LISTED': 'Ce périphérique n’est plus là. Vérifiez à nouveau, puis testez-le.',
  'call.NO_ANSWER': 'Sidecheck n’a pas répondu à temps. Réessayez ; si cela ne suffit pas, fermez Sidecheck et relancez-le.'
}
