import type { TemplateTexts } from './template-texts.ts'

export const enUS: TemplateTexts = {
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
}
