import type { MicVerdict } from '../../../core/signal/verdict.ts'
import { micVerdictWords } from '../../../core/sound/verdict-words.ts'
import { english } from '../../../core/words/index.ts'
import type { Words } from '../../../core/words/index.ts'

/** A verdict on a microphone with its sentences: in English, as the JSON contract has them, or as another speaker says them. */
export function micAdvice(verdict: MicVerdict, speak: (words: Words) => string = english) {
  const { kind, digitalSilence } = verdict
  const { title, reason, check } = micVerdictWords(verdict)
  return { kind, title: speak(title), reason: speak(reason), check: check.map((words) => speak(words)), digitalSilence }
}
