export * from './engine-later.ts'
export { viewOf } from './whole-view.ts'
