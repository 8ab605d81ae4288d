import 'i18next'
import type en from './en.json'
import type later from './en-later.json'

/** Makes an unknown key a type error. */
declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'translation'
    resources: { translation: typeof en & typeof later }
  }
}
