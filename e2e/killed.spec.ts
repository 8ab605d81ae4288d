import { readFileSync, readdirSync } from 'node:fs'
import { isRunning } from '../testbed/workers/orphan.ts'
import { expect, test } from './fixtures.ts'
import { SidecheckWindow } from './pages/index.ts'

/** A program that is killed takes its processes along. */

/** The processes that a process has started, and those that they have. */
function descendants(pid: number): number[] {
  const children = new Map<number, number[]>()
  for (const name of readdirSync('/proc')) {
    if (!/^\d+$/.test(name) || !isRunning(Number(name))) continue
    const parent = Number(/^\d+ \(.*\) \S (\d+)/s.exec(readFileSync(`/proc/${name}/stat`, 'utf8'))?.[1])
    children.set(parent, [...(children.get(parent) ?? []), Number(name)])
  }
  const all = (id: number): number[] => (children.get(id) ?? []).flatMap((child) => [child, ...all(child)])
  return all(pid)
}

const commandLine = (pid: number): string => readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ')

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
  expect(left.length).toBeGreaterThanOrEqual(4)
  process.kill(side.pid, 'SIGKILL')
  await expect.poll(() => left.filter(isRunning).map(commandLine), { intervals: [50] }).toEqual([])
})
