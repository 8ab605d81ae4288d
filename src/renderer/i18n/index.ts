import i18next from 'i18next'
import { initReactI18next } from 'react-i18next'
import { LANGUAGES } from '../../shared/languages.ts'
import type { Language } from '../../shared/languages.ts'
import de from './de.json'
import en from './en.json'

/** The window's words. The engines' sentences come from the core and are not in here. */
export const resources: Record<Language, { translation: object }> = { en: { translation: en }, de: { translation: de } }

export const i18n = i18next.createInstance()
await i18n.use(initReactI18next).init({ resources, lng: LANGUAGES[0], fallbackLng: LANGUAGES[0], interpolation: { escapeValue: false } })
