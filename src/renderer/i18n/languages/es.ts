/** The Spanish words of the engines and of the window: loaded when somebody speaks Spanish. */
export { es as engines } from '../../../core/words/es/index.ts'
export { default as page } from '../es.json'
