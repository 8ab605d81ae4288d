import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { bundleForNode } from '../../testbed/bundle.ts'
import { output } from '../measure/output.ts'
import { exponents } from '../table/numbers.ts'
import type { FigureSpec, Row } from '../table/figures.ts'

const SIZES = [10, 100, 1000, 10_000]
const PROGRAM = fileURLToPath(new URL('../engine/speed.ts', import.meta.url))

const pairs = (devices: string, goal: number): FigureSpec => ({
  what: `${devices} devices a side`,
  unit: 'pairs/s',
  digits: goal < 100 ? 1 : 0,
  goal: { atLeast: goal }
})

export const growth: Row<'10' | '100' | '1000' | '10000' | 'exponent'> = {
  name: 'growth',
  title: 'comparing and diagnosing a pair, on one core',
  figures: {
    '10': pairs('10', 10_000),
    '100': pairs('100', 2500),
    '1000': pairs('1,000', 250),
    '10000': pairs('10,000', 25),
    exponent: { what: 'exponent of its growth from 1,000 to 10,000', unit: '', digits: 2, goal: { atMost: 1.05 } }
  },
  async measure() {
    const program = await bundleForNode(PROGRAM)
    const points: { size: number; cost: number }[] = []
    for (const size of SIZES) {
      const child = spawn(process.execPath, [program, String(size)], { stdio: ['ignore', 'pipe', 'pipe'] })
      points.push({ size, cost: Number(await output(child)) })
    }
    const local = exponents(points)
    const [ten, hundred, thousand, most] = points.map(({ cost }) => 1000 / cost)
    return {
      values: { '10': ten, '100': hundred, '1000': thousand, '10000': most, exponent: local.at(-1) } as Record<string, number>,
      parts: points.map(({ size, cost }, at) => {
        const grown = at === 0 ? '' : `, exponent ${local[at - 1]?.toFixed(2)} from the size before`
        return `${size.toLocaleString('en-US')} devices a side: ${cost.toFixed(cost < 10 ? 3 : 1)} ms, ${((1000 * cost) / size).toFixed(1)} µs a device${grown}`
      })
    }
  }
}
