import { loadOf } from '../measure/load.ts'
import type { Row } from '../table/figures.ts'
import { whyNoBrowser } from '../window/browser.ts'

const SECONDS = 20

export const rest: Row<'load'> = {
  name: 'rest',
  title: 'processor time at rest, window open, all processes',
  figures: { load: { what: '', unit: '% of a core', digits: 1, goal: { atMost: 0.5 } } },
  async measure({ window }) {
    const missing = whyNoBrowser()
    if (missing !== undefined) return { values: {}, missing }
    const { total, parts } = await loadOf(await window(), SECONDS)
    return { values: { load: total }, parts }
  }
}
