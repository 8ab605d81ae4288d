import type { Settings } from '../../shared/settings.ts'
import type { Policies } from './policies.ts'

/** A person's settings with the language that a policy decides, where one does. */
export function withLanguage(settings: Settings, { settings: { Language } }: Policies): Settings {
  return Language.value === null ? settings : { ...settings, language: Language.value }
}

/** What is kept of a choice: a language that a policy decides is not the person's, who gets their own back when it has gone. */
export function choiceToKeep(next: Settings, current: Settings, { settings: { Language } }: Policies): Settings {
  return Language.value === null ? next : { ...next, language: current.language }
}
