import i18next from 'i18next'
import { initReactI18next } from 'react-i18next'
import en from './en.json'

/** The window's words. The engines' sentences come from the core and are not in here. */
export const resources = { en: { translation: en } } as const

export const i18n = i18next.createInstance()
await i18n.use(initReactI18next).init({ resources, lng: 'en', fallbackLng: 'en', interpolation: { escapeValue: false } })
