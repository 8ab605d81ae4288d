import { english, say } from '../words/index.ts'
import type { Speaker } from '../words/index.ts'
import type { Extras } from '../facts/answers.ts'
import type { Question } from './questions.ts'

export interface QuestionJson {
  id: string
  text: string
  /** `facts`: the keys of a file of facts that say the same; none for "I do not know". */
  choices: { id: string; text: string; facts: Extras }[]
}

/** The question for another program: at most one is open at a time. */
export const questionsJson = (question: Question | undefined): { questions?: QuestionJson[] } =>
  question === undefined
    ? {}
    : {
        questions: [
          {
            id: question.id,
            text: english(question.text),
            choices: question.choices.map(({ id, text, extras }) => ({ id, text: english(text), facts: extras }))
          }
        ]
      }

/** The question for a terminal, each answer with the key of a file of facts. */
export const questionLines = (question: Question | undefined, speak: Speaker): string[] =>
  question === undefined
    ? []
    : [
        '',
        speak(say('question.help', { question: question.text })),
        ...question.choices
          .filter(({ extras }) => Object.keys(extras).length > 0)
          .map(({ text, extras }) => `  ${speak.labelled(speak(text), JSON.stringify(extras))}`)
      ]
