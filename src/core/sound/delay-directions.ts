import type { Side } from '../snapshot/schema.ts'
import type { DelayCourse, DelayTest } from './delays.ts'

/**
 * Why nothing is told of a direction. no-result: nobody listened there, or what was heard is not here. silent: none of the sounds
 * arrived. uncertain: some did, and they say nothing.
 */
export type Untold = 'no-result' | 'silent' | 'uncertain'

export interface DelayDirections {
  /** The directions of which the delay is known. */
  told: DelayCourse[]
  untold: { heardBy: Side; why: Untold }[]
}

const SIDES: readonly Side[] = ['local', 'session']

const whyNot = (course: DelayCourse | undefined): Untold | undefined => {
  if (course === undefined) return 'no-result'
  if (course.points.length === 0) return 'silent'
  return course.trend.kind === 'uncertain' ? 'uncertain' : undefined
}

/** Of which directions a test tells something: nothing may be said of both where one was heard. */
export function delayDirections({ courses }: Pick<DelayTest, 'courses'>): DelayDirections {
  const all = SIDES.map((heardBy) => ({ heardBy, why: whyNot(courses.find((course) => course.heardBy === heardBy)) }))
  return {
    told: courses.filter((course) => whyNot(course) === undefined),
    untold: all.flatMap(({ heardBy, why }) => (why === undefined ? [] : [{ heardBy, why }]))
  }
}
