import { deDE } from './de-DE.ts'
import { enUS } from './en-US.ts'
import { esES } from './es-ES.ts'
import { frFR } from './fr-FR.ts'
import { jaJP } from './ja-JP.ts'
import { ptBR } from './pt-BR.ts'
import type { TemplateTexts } from './template-texts.ts'

/** The templates' words by the names of the folders that the Group Policy editor looks in, one line for each language. */
export const TEMPLATE_TEXTS = {
  'en-US': enUS,
  'de-DE': deDE,
  'fr-FR': frFR,
  'es-ES': esES,
  'ja-JP': jaJP,
  'pt-BR': ptBR
} as const satisfies Record<string, TemplateTexts>

export type TemplateLanguage = keyof typeof TEMPLATE_TEXTS

export const TEMPLATE_LANGUAGES = Object.keys(TEMPLATE_TEXTS) as TemplateLanguage[]
