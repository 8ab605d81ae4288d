import { join } from 'node:path'
import { root } from '../../scripts/setup.mjs'
import { spentBy } from '../measure/spent.ts'
import type { Spent } from '../measure/spent.ts'
import { median } from '../table/numbers.ts'
import type { Row } from '../table/figures.ts'

const ROUNDS = 9
export const EMPTY = [process.execPath, '-e', '0']
export const SCAN = [process.execPath, join(root, 'out', 'main', 'cli.js'), 'scan', '--json']

/** The median of the ratios of each round, and of each figure alone. */
export function against(rounds: readonly Spent[][], what: number, base: number, kind: keyof Spent): { ratio: number; ms: number } {
  const pairs = rounds.map((round) => [round[what]?.[kind] ?? Number.NaN, round[base]?.[kind] ?? Number.NaN] as const)
  return { ratio: median(pairs.map(([a, b]) => a / b)), ms: median(pairs.map(([a]) => a)) }
}

const ms = (value: number): string => `${value.toFixed(0)} ms`

export const scan: Row<'wall' | 'cpu'> = {
  name: 'scan',
  title: '`scan --json`, whole process, to an empty node process',
  figures: {
    wall: { what: 'wall clock', unit: '', digits: 1, goal: { atMost: 2.5 } },
    cpu: { what: 'processor time', unit: '', digits: 1, goal: { atMost: 3 } }
  },
  async measure({ bed }) {
    const rounds = await spentBy([[EMPTY], [SCAN]], ROUNDS, (await bed()).env)
    const [wall, cpu] = [against(rounds, 1, 0, 'wall'), against(rounds, 1, 0, 'cpu')]
    const empty = { wall: against(rounds, 0, 0, 'wall').ms, cpu: against(rounds, 0, 0, 'cpu').ms }
    return {
      values: { wall: wall.ratio, cpu: cpu.ratio },
      parts: [
        `scan --json: ${ms(wall.ms)}, ${ms(cpu.ms)} of processor time in all its processes`,
        `an empty node process: ${ms(empty.wall)}, ${ms(empty.cpu)}`
      ]
    }
  }
}
