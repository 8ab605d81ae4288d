/** The engines' German words, apart from the engines: they are loaded when somebody speaks German. */
export { de as words } from '../../../core/words/de/index.ts'
