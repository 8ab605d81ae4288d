/** The Portuguese words of the engines and of the window: loaded when somebody speaks Portuguese. */
export { ptBR as engines } from '../../../core/words/pt-BR/index.ts'
export { default as page } from '../pt-BR.json'
