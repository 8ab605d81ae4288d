/** The French words of the engines and of the window: loaded when somebody speaks French. */
export { fr as engines } from '../../../core/words/fr/index.ts'
export { default as page } from '../fr.json'
