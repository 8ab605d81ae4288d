import { createStore } from 'zustand/vanilla'
import { DEFAULT_SETTINGS, languageChoiceSchema, themeSchema } from '../../shared/settings.ts'
import type { LanguageChoice, Settings, ThemeChoice } from '../../shared/settings.ts'
import { same } from '../model/stable.ts'
import type { Client } from '../../shared/wire.ts'

export const THEME_CHOICES = themeSchema.options
export const LANGUAGE_CHOICES = languageChoiceSchema.options
export type { LanguageChoice, ThemeChoice }

export interface PreferencesStore extends Settings {
  /** Whether the host has said what was chosen before; nothing is drawn before that, so that no other theme flashes up. */
  known: boolean
  setTheme(theme: ThemeChoice): void
  setHelpdesk(helpdesk: boolean): void
  setLanguage(language: LanguageChoice): void
  /** Whether earlier checks are kept; with it the person has been asked. */
  setHistory(history: boolean): void
  /** Takes over a new connection: what was chosen while there was none is saved, else the host's word counts. */
  attach(client: Client): Promise<void>
  /** Stops waiting for the host's word. */
  settle(): void
}

const chosen = ({ theme, helpdesk, language, history }: Settings): Settings => ({
  theme,
  helpdesk,
  language,
  ...(history === undefined ? {} : { history })
})

/** What a person chose for this window; the host keeps it. `client` answers undefined while disconnected; `prepare` is waited for before anything is drawn. */
export function createPreferencesStore(
  client: () => Client | undefined,
  report: (error: unknown) => void,
  prepare: (settings: Settings) => Promise<void> = () => Promise.resolve()
) {
  return createStore<PreferencesStore>()((set, get) => {
    let unsaved = false
    const save = async (connected: Client | undefined): Promise<void> => {
      // Until the host has answered: a connection may end before the choice has crossed.
      unsaved = true
      if (connected === undefined) return
      const sent = chosen(get())
      await connected.call('settings.save', sent)
      unsaved = !same(chosen(get()), sent)
    }
    const choose = (choice: Partial<Settings>): void => {
      set(choice)
      save(client()).catch(report)
    }
    return {
      ...DEFAULT_SETTINGS,
      known: false,
      setTheme: (theme) => choose({ theme }),
      setHelpdesk: (helpdesk) => choose({ helpdesk }),
      setLanguage: (language) => choose({ language }),
      setHistory: (history) => choose({ history }),
      async attach(connected) {
        connected.on('settings.changed', (settings) => set(settings))
        try {
          if (unsaved) await save(connected)
          else set(await connected.call('settings.get'))
          await prepare(chosen(get()))
        } catch (error) {
          report(error)
        }
        set({ known: true })
      },
      settle: () => set({ known: true })
    }
  })
}
