import * as v from 'valibot'

export const themeSchema = v.picklist(['system', 'light', 'dark'])
export type ThemeChoice = v.InferOutput<typeof themeSchema>

/** What a person chose for the window. It is the program's to keep: a browser host's page has another origin at every start. */
export const settingsSchema = v.object({
  theme: themeSchema,
  /** Whether details show everything that a helpdesk wants, or one sentence and one action. */
  helpdesk: v.boolean()
})
export type Settings = v.InferOutput<typeof settingsSchema>

export const DEFAULT_SETTINGS: Settings = { theme: 'system', helpdesk: false }
