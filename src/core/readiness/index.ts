export { readiness } from './readiness.ts'
export type { ReadinessInput, ReadinessLine, ReadinessTopic } from './types.ts'
