import { startVpcd, whyNoVpcd } from '../../testbed/pcsc/vpcd.ts'
import { missingPrograms } from '../measure/programs.ts'
import { spentBy } from '../measure/spent.ts'
import type { Row } from '../table/figures.ts'
import { against, EMPTY, SCAN } from './scan.ts'

const ROUNDS = 9
/** What a person runs by hand to learn about the same: readers, ports, endpoints. */
const TOOLS = [
  ['opensc-tool', '-l'],
  ['udevadm', 'info', '-e'],
  ['pactl', 'list']
]

export const tools: Row<'wall'> = {
  name: 'tools',
  title: '`scan --json` to `opensc-tool -l`, `udevadm info -e` and `pactl list` one after the other',
  figures: { wall: { what: 'wall clock', unit: '', digits: 1, goal: { atMost: 3 } } },
  async measure({ bed }) {
    const absent = missingPrograms(TOOLS.map(([program]) => program ?? ''))
    const missing = absent.length > 0 ? `${absent.join(', ')} not installed` : whyNoVpcd()
    if (missing !== undefined) return { values: {}, missing }
    // opensc-tool connects to each reader, which the stand-in for pcscd does not know.
    const pcscd = await startVpcd({ readers: ['ACME CardMan 3121'] })
    try {
      const { env } = await bed()
      const rounds = await spentBy([TOOLS, [SCAN], [EMPTY]], ROUNDS, { ...env, PCSCLITE_CSOCK_NAME: pcscd.socket })
      const [scan, empty, alone] = [1, 2, 0].map((what) => against(rounds, what, 0, 'wall'))
      return {
        values: { wall: scan?.ratio ?? Number.NaN },
        parts: [
          `the three tools: ${alone?.ms.toFixed(0)} ms, scan --json beside them: ${scan?.ms.toFixed(0)} ms`,
          `an empty node process alone: ${empty?.ratio.toFixed(1)} of the three tools`
        ]
      }
    } finally {
      await pcscd.stop()
    }
  }
}
