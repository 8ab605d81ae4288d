import { useTranslation } from 'react-i18next'
import { engineWords } from '../model/engine-words.ts'
import type { EngineWords } from '../model/engine-words.ts'
import { formatOf } from './format.ts'
import type { Format } from './format.ts'

/** How the window's language writes numbers and times. */
export const useFormat = (): Format => formatOf(useTranslation().i18n.language)

/** What the engines say, in the window's language; the times in it as the window writes them. */
export function useEngineWords(): EngineWords {
  const { language } = useTranslation().i18n
  return engineWords(language, (iso) => formatOf(language).dateTime(Date.parse(iso)))
}
