export { readiness } from './readiness.ts'
export type { ReadinessLine, ReadinessTopic } from './types.ts'
