export * from './engine-later.ts'
export { viewOf, viewOfCase } from './whole-view.ts'
