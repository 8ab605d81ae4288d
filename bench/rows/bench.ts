import type { Row } from '../table/figures.ts'

/** This very run; the last row, so that all others are in it. */
export const bench: Row<'seconds'> = {
  name: 'bench',
  title: '`npm run bench`, all rows',
  figures: { seconds: { what: '', unit: 's', digits: 0, goal: { atMost: 180 } } },
  async measure({ isWhole }) {
    if (!isWhole) return { values: {}, missing: 'only some rows run' }
    return { values: { seconds: process.uptime() } }
  }
}
