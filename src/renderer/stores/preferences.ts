import { createStore } from 'zustand/vanilla'

export const THEME_CHOICES = ['system', 'light', 'dark'] as const
export type ThemeChoice = (typeof THEME_CHOICES)[number]

export interface PreferencesStore {
  theme: ThemeChoice
  setTheme(theme: ThemeChoice): void
  /** Whether details show everything that a helpdesk wants, or one sentence and one action. */
  helpdesk: boolean
  setHelpdesk(helpdesk: boolean): void
}

const KEY = 'sidecheck.theme'
const HELPDESK_KEY = 'sidecheck.helpdesk'

/** What a person chose for this window. `storage` is undefined where the browser gives none; the choice then lasts as long as the window. */
export function createPreferencesStore(storage: Pick<Storage, 'getItem' | 'setItem'> | undefined) {
  const stored = storage?.getItem(KEY)
  return createStore<PreferencesStore>()((set) => ({
    theme: THEME_CHOICES.find((choice) => choice === stored) ?? 'system',
    setTheme(theme) {
      storage?.setItem(KEY, theme)
      set({ theme })
    },
    helpdesk: storage?.getItem(HELPDESK_KEY) === 'yes',
    setHelpdesk(helpdesk) {
      storage?.setItem(HELPDESK_KEY, helpdesk ? 'yes' : 'no')
      set({ helpdesk })
    }
  }))
}
