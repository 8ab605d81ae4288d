import { matchLanguage } from '../../shared/languages.ts'
import type { LanguageChoice } from '../../shared/settings.ts'
import { i18n, loadLanguage } from './index.ts'

/** The language of a choice: the one that was named, else the system's where the window speaks it. */
export const languageOf = (choice: LanguageChoice, system: string): string => (choice === 'system' ? matchLanguage(system) : choice)

interface Source {
  getState(): { language: LanguageChoice }
  subscribe(listener: () => void): () => void
}

/**
 * Keeps the words, and the page's own language for those who read it aloud, at what a person chose; and at the system's when that
 * changes.
 * @param fixed a language that stays whatever is chosen, for pages that test the window
 */
export function followLanguage(preferences: Source, report: (error: unknown) => void, fixed?: string): void {
  let wanted: string | undefined
  const follow = (): void => {
    const language = fixed ?? languageOf(preferences.getState().language, navigator.language)
    if (language === wanted) return
    wanted = language
    loadLanguage(language)
      .then(async () => {
        // Another one may have been chosen meanwhile.
        if (language !== wanted) return
        document.documentElement.lang = language
        await i18n.changeLanguage(language)
      })
      .catch((error: unknown) => {
        wanted = i18n.language
        report(error)
      })
  }
  follow()
  preferences.subscribe(follow)
  window.addEventListener('languagechange', follow)
}
