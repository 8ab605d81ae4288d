import { commandLine, descendants } from '../testbed/processes.ts'
import { isRunning } from '../testbed/workers/orphan.ts'
import { expect, test } from './fixtures.ts'
import { SidecheckWindow } from './pages/index.ts'

/** A program that is killed takes its processes along. */

test('a worker that waits in a native call for a daemon that hangs ends with a program that was killed', async ({ bed, start }) => {
  const { env, pcscd } = await bed({
    readers: ['ACME CardMan 00 00'],
    ports: [],
    sinks: [{ name: 'desk', description: 'Desk speakers' }],
    sources: []
  })
  pcscd.hang(true)
  const side = await start({ env })
  const window = new SidecheckWindow(side.page)
  // From here on the other topics are there, and this one's worker waits.
  await expect(window.bay.row('Desk speakers')).toBeVisible()
  await expect(window.bay.group('Smart cards').rows).toHaveCount(0)
  const left = descendants(side.pid)
  expect(left.length).toBeGreaterThanOrEqual(3)
  process.kill(side.pid, 'SIGKILL')
  await expect.poll(() => left.filter(isRunning).map(commandLine), { intervals: [50] }).toEqual([])
})
