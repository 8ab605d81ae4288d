import { de } from './de/index.ts'
import { en } from './en/index.ts'
import { es } from './es/index.ts'
import { fr } from './fr/index.ts'
import { ja } from './ja/index.ts'
import { ptBR } from './pt-BR/index.ts'
import type { Catalogue } from './en/index.ts'
import { languageCodes } from './languages.ts'
import type { Language } from './languages.ts'
import { loadWords } from './load.ts'

/** Every catalogue, for tests. They run behind this file (vitest.config.ts), so that any language can be spoken in them. */
export const CATALOGUES: Readonly<Record<Language, Catalogue>> = { en, de, fr, es, ja, 'pt-BR': ptBR }

await Promise.all(languageCodes.map(loadWords))
