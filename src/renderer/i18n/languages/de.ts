/** The German words of the engines and of the window: loaded when somebody speaks German. */
export { de as engines } from '../../../core/words/de/index.ts'
export { default as page } from '../de.json'
