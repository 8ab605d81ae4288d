import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { expect, it, vi } from 'vitest'
import { isRunning } from './workers/orphan.ts'

const HELPER = new URL('./ends-with.mjs', import.meta.url).href
/** Starts what would sleep for long, tells its number, and stays. */
const RUNNER = `
import { spawn } from 'node:child_process'
import { endsWithUs } from '${HELPER}'
process.stdout.write(String(spawn(...endsWithUs('sleep', ['1000']), { stdio: 'ignore' }).pid))
setInterval(() => undefined, 1000)
`

it.skipIf(!existsSync('/usr/bin/setpriv')).each(['SIGTERM', 'SIGKILL'] as const)(
  'what a run has started ends with it, where the run ends by %s',
  async (signal) => {
    const run = spawn(process.execPath, ['--input-type=module', '-e', RUNNER], { stdio: ['ignore', 'pipe', 'inherit'] })
    const [told] = (await once(run.stdout, 'data')) as [Buffer]
    const started = Number(told.toString())
    expect(isRunning(started)).toBe(true)
    run.kill(signal)
    await once(run, 'exit')
    await vi.waitFor(() => expect(isRunning(started)).toBe(false))
  }
)
