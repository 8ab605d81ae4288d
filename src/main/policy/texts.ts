import type { PolicyName } from '../../shared/policies.ts'

/** What the Group Policy editor shows of a policy. */
interface PolicyTexts {
  title: string
  explain: string
}

/** The languages that the editor is given, by the names of its folders. */
export const TEMPLATE_LANGUAGES = ['en-US', 'de-DE'] as const
export type TemplateLanguage = (typeof TEMPLATE_LANGUAGES)[number]

/** The words of the administrative templates. Administrators read them, so they may name the registry's words. */
export const TEMPLATE_TEXTS: Readonly<
  Record<
    TemplateLanguage,
    { product: string; supported: string; language: string; ways: string; policies: Record<PolicyName, PolicyTexts> }
  >
> = {
  'en-US': {
    product: 'Sidecheck',
    supported: 'Sidecheck 0.1 and later',
    language: 'Language:',
    ways: 'Allowed ways, one a line:',
    policies: {
      Language: {
        title: 'Language of Sidecheck',
        explain:
          'Sets the language of the window and of the command line for all users. The choice in the menu is locked. The option --language of a command still counts.\n\nNot configured or disabled: each person chooses; at first it is the language of the system.'
      },
      HideNames: {
        title: 'Always hide names in what leaves the computer',
        explain:
          'Enabled: names of computers, people, domains and devices are replaced in everything that a person saves, copies or prints.\n\nNot configured or disabled: hiding is suggested, and each person decides.'
      },
      History: {
        title: 'Allow keeping earlier checks',
        explain: 'Disabled: Sidecheck keeps no earlier checks on the computer.\n\nNot configured or enabled: each person decides.'
      },
      LinkWays: {
        title: 'Allowed ways between the local device and the session',
        explain:
          'Enabled: only the listed ways may carry results from one side to the other. The names are screen, channel, drive, clipboard and file, one a line. An empty list allows none.\n\nNot configured or disabled: all ways are allowed.'
      },
      Recording: {
        title: 'Allow recording sound',
        explain:
          'Disabled: Sidecheck opens no microphone and does not listen to what speakers play. Test sounds can still be played.\n\nNot configured or enabled: each person may test the microphone.'
      }
    }
  },
  'de-DE': {
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
}
