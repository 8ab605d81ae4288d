export { effective } from './effective.ts'
