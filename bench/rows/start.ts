import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { bundleForNode } from '../../testbed/bundle.ts'
import { output } from '../measure/output.ts'
import { median } from '../table/numbers.ts'
import type { Row } from '../table/figures.ts'
import { startScreen, whyNoBrowser } from '../window/browser.ts'
import { openWindow } from '../window/open.ts'

const ROUNDS = 4
/** No further round begins after this time: on a busy machine two have to do. */
const BUDGET_MS = 45_000
const LEAST = 2
const EMPTY = fileURLToPath(new URL('../window/empty.ts', import.meta.url))

/** Both with a profile that has been used: a browser's first start with a new one takes much longer. */
export const start: Row<'wall'> = {
  name: 'start',
  title: 'start of the browser host to its first complete list, to an empty `--app` page',
  figures: { wall: { what: 'wall clock', unit: '', digits: 1, goal: { atMost: 1.6 } } },
  async measure({ bed }) {
    const missing = whyNoBrowser()
    if (missing !== undefined) return { values: {}, missing }
    const [program, screen, own] = await Promise.all([bundleForNode(EMPTY), startScreen(), bed()])
    const folder = mkdtempSync(join(tmpdir(), 'sidecheck-bench-empty-'))
    const empty = async (): Promise<number> => {
      const child = spawn(process.execPath, [program, screen.browser, folder], {
        env: screen.env(own.env),
        stdio: ['ignore', 'pipe', 'pipe']
      })
      return Number(await output(child))
    }
    const listed = async (): Promise<number> => {
      const window = await openWindow(screen, own)
      await window.close()
      return window.tookMs
    }
    try {
      const turns: { empty: number; listed: number }[] = []
      const end = performance.now() + BUDGET_MS
      // The first one warms up.
      while (turns.length <= (performance.now() < end ? ROUNDS : LEAST)) turns.push({ empty: await empty(), listed: await listed() })
      const warm = turns.slice(1)
      return {
        values: { wall: median(warm.map((turn) => turn.listed / turn.empty)) },
        parts: [
          `the program to its list: ${median(warm.map((turn) => turn.listed)).toFixed(0)} ms`,
          `${warm.length} rounds; an empty page: ${median(warm.map((turn) => turn.empty)).toFixed(0)} ms`
        ]
      }
    } finally {
      await screen.stop()
      rmSync(folder, { recursive: true, force: true })
    }
  }
}
