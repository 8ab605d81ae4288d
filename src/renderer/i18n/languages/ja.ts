/** The Japanese words of the engines and of the window: loaded when somebody speaks Japanese. */
export { ja as engines } from '../../../core/words/ja/index.ts'
export { default as page } from '../ja.json'
