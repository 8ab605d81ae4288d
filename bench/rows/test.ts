import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '../../scripts/setup.mjs'
import type { Row } from '../table/figures.ts'

const RECORD = join(root, 'test-results', 'duration.json')

/** What scripts/test.mjs leaves behind. */
interface Duration {
  seconds: number
  date: string
  commit: string
  /** Whether dependencies and build had to be made first. */
  fresh: boolean
  passed: boolean
}

/** Read from the last run's record: the tests take longer than all rows together. */
export const test: Row<'seconds'> = {
  name: 'test',
  title: '`npm test` from a fresh clone',
  figures: { seconds: { what: '', unit: 's', digits: 0, goal: { atMost: 300 } } },
  async measure() {
    if (!existsSync(RECORD)) return { values: {}, missing: 'npm test has not run here' }
    const { seconds, date, commit, fresh, passed } = JSON.parse(readFileSync(RECORD, 'utf8')) as Duration
    const ran = `the last run, on ${date.slice(0, 10)} at ${commit}, took ${seconds} s`
    if (!fresh) return { values: {}, missing: `${ran}, but not from a fresh clone` }
    return { values: { seconds }, parts: [`${ran}${passed ? '' : ' and did not pass'}`] }
  }
}
