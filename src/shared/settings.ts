import * as v from 'valibot'
import { LANGUAGES } from './languages.ts'

export const themeSchema = v.picklist(['system', 'light', 'dark'])
export type ThemeChoice = v.InferOutput<typeof themeSchema>

export const languageChoiceSchema = v.picklist(['system', ...LANGUAGES])
export type LanguageChoice = v.InferOutput<typeof languageChoiceSchema>

/** What a person chose for the window. It is the program's to keep: a browser host's page has another origin at every start. */
export const settingsSchema = v.object({
  theme: themeSchema,
  /** Whether details show everything that a helpdesk wants, or one sentence and one action. */
  helpdesk: v.boolean(),
  /** A file from before there was a choice has none. */
  language: v.optional(languageChoiceSchema, 'system'),
  /** Whether earlier checks are kept. Absent until the person was asked: none are kept then. */
  history: v.exactOptional(v.boolean())
})
export type Settings = v.InferOutput<typeof settingsSchema>

export const DEFAULT_SETTINGS: Settings = { theme: 'system', helpdesk: false, language: 'system' }
