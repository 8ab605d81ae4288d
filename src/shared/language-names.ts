import { LANGUAGE_NAMES } from '../core/words/names.ts'
import type { Language } from './languages.ts'

/** A language by its own name, so that it is found by the one who speaks it. */
export const ownNameOf = (language: Language): string => LANGUAGE_NAMES[language]
