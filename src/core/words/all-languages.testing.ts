import { en } from './en/index.ts'
import type { Catalogue } from './en/index.ts'
import { languageCodes } from './languages.ts'
import type { Language } from './languages.ts'
import { catalogueOf, loadWords } from './load.ts'

const found = languageCodes.map(async (code): Promise<[Language, Catalogue]> => [code, code === 'en' ? en : await catalogueOf(code)])

/** Every catalogue, for tests. They run behind this file (vitest.config.ts), so that any language can be spoken in them. */
export const CATALOGUES = Object.fromEntries(await Promise.all(found)) as Readonly<Record<Language, Catalogue>>

await Promise.all(languageCodes.map(loadWords))
