import type { TemplateTexts } from './template-texts.ts'

export const deDE: TemplateTexts = {
  product: 'Sidecheck',
  supported: 'Mindestens Sidecheck 0.1',
  language: 'Sprache:',
  ways: 'Zugelassene Wege, einer je Zeile:',
  policies: {
    Language: {
      title: 'Sprache von Sidecheck',
      explain:
        'Legt die Sprache des Fensters und der Befehlszeile für alle Benutzer fest. Die Auswahl im Menü ist gesperrt. Die Option --language eines Befehls gilt weiterhin.\n\nNicht konfiguriert oder deaktiviert: Jede Person wählt selbst; zu Beginn gilt die Sprache des Systems.'
    },
    HideNames: {
      title: 'Namen immer ausblenden in allem, was den Computer verlässt',
      explain:
        'Aktiviert: Namen von Computern, Personen, Domänen und Geräten werden in allem ersetzt, was eine Person speichert, kopiert oder ausgibt.\n\nNicht konfiguriert oder deaktiviert: Das Ausblenden wird vorgeschlagen, und jede Person entscheidet selbst.'
    },
    History: {
      title: 'Aufbewahren früherer Prüfungen zulassen',
      explain:
        'Deaktiviert: Sidecheck bewahrt auf dem Computer keine früheren Prüfungen auf.\n\nNicht konfiguriert oder aktiviert: Jede Person entscheidet selbst.'
    },
    LinkWays: {
      title: 'Zugelassene Wege zwischen lokalem Gerät und Sitzung',
      explain:
        'Aktiviert: Nur die aufgeführten Wege dürfen Ergebnisse von einer Seite zur anderen bringen. Die Namen sind screen, channel, drive, clipboard und file, einer je Zeile. Eine leere Liste lässt keinen zu.\n\nNicht konfiguriert oder deaktiviert: Alle Wege sind zugelassen.'
    },
    Recording: {
      title: 'Tonaufnahmen zulassen',
      explain:
        'Deaktiviert: Sidecheck öffnet kein Mikrofon und hört nicht mit, was Lautsprecher abspielen. Testtöne lassen sich weiterhin abspielen.\n\nNicht konfiguriert oder aktiviert: Jede Person darf das Mikrofon testen.'
    }
  }
}
