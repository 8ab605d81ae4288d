import { byKind, processesOf, pssOf } from '../measure/processes.ts'
import type { Row } from '../table/figures.ts'
import { whyNoBrowser } from '../window/browser.ts'

export const memory: Row<'all' | 'node'> = {
  name: 'memory',
  title: 'memory at rest, PSS',
  figures: {
    all: { what: 'everything, the browser included', unit: 'MiB', digits: 0, goal: { atMost: 250 } },
    node: { what: 'node processes', unit: 'MiB', digits: 0, goal: { atMost: 50 } }
  },
  async measure({ window }) {
    const missing = whyNoBrowser()
    if (missing !== undefined) return { values: {}, missing }
    const { pid, home } = await window()
    const sizes = processesOf(pid, home).flatMap((process) => {
      const value = pssOf(process.pid)
      return value === undefined ? [] : [{ kind: process.kind, value }]
    })
    const sum = (list: readonly { value: number }[]): number => list.reduce((total, { value }) => total + value, 0)
    return {
      values: { all: sum(sizes), node: sum(sizes.filter(({ kind }) => kind.startsWith('node:'))) },
      parts: byKind(sizes).map(({ kind, value }) => `${kind}: ${value.toFixed(1)} MiB`)
    }
  }
}
