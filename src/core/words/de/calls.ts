import type { calls as english } from '../en/calls.ts'

export const calls: Readonly<Record<keyof typeof english, string>> = {
  'call.UNKNOWN_CALL': 'Fenster und Programm haben nicht dieselbe Version: {message}',
  'call.BAD_ARGUMENTS': 'Sidecheck konnte mit einer Anfrage seines Fensters nichts anfangen: {message}',
  'call.INTERNAL': 'Ein unerwarteter Fehler: {message}',
  'call.NOT_SAVED': 'Die Einstellungen konnten nicht gespeichert werden: {message}',
  'call.TOO_MANY': 'Es laufen zu viele Audiotests gleichzeitig: Beenden Sie zuerst einen',
  'call.TEST_RUNNING':
    'Ein anderes Gerät wird gerade getestet. Warten Sie, bis dieser Test fertig ist, und versuchen Sie es dann noch einmal.',
  'call.NOT_LISTED': 'Dieses Gerät ist nicht mehr da. Prüfen Sie erneut und testen Sie es dann.',
  'call.NO_ANSWER':
    'Sidecheck hat nicht rechtzeitig geantwortet. Versuchen Sie es noch einmal; hilft das nicht, schließen Sie Sidecheck und starten Sie es neu.'
}
