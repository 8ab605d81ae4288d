export { readiness } from './readiness.ts'
export { READINESS_TOPICS } from './types.ts'
export type { ReadinessLine, ReadinessTopic } from './types.ts'
