import { useTranslation } from 'react-i18next'
import { engineWords } from '../model/engine-words.ts'
import type { EngineWords } from '../model/engine-words.ts'
import { formatOf } from './format.ts'
import type { Format } from './format.ts'

/** How the window's language writes numbers and times. */
export const useFormat = (): Format => formatOf(useTranslation().i18n.language)

/** What the engines say, in the window's language. */
export const useEngineWords = (): EngineWords => engineWords(useTranslation().i18n.language)
