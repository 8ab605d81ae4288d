import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { describe, expect, it, onTestFinished } from 'vitest'
import { until } from '../../../../testbed/until.ts'
import { checkReading } from '../../workers/protocol.ts'
import { createProbe } from './linux.ts'

const SERVERS = ['Xtigervnc', 'Xvfb'] as const
const missing = SERVERS.filter((name) => spawnSync(name, ['-version']).error !== undefined)

/** A display that nobody has: with a number of its own a server writes the lock file that people's servers write. */
let next = 5000 + (process.pid % 1000) * 4
async function display(program: string, ...args: string[]): Promise<string> {
  const number = next++
  const server = spawn(program, [`:${number}`, '-nolisten', 'tcp', ...args], { stdio: 'ignore' })
  onTestFinished(async () => {
    const gone = once(server, 'exit')
    server.kill('SIGTERM')
    await gone
  })
  await until(`the display of ${program}`, () => (existsSync(`/tmp/.X11-unix/X${number}`) ? true : undefined))
  return `:${number}`
}

async function read(env: Record<string, string>) {
  const reading = checkReading('session', await createProbe({ env }).read({ signal: new AbortController().signal }))
  return reading.status === 'present' ? reading.data : undefined
}

describe.skipIf(missing.length > 0)(`the session probe on real X servers (needs ${SERVERS.join(' and ')})`, () => {
  it("takes TigerVNC's display for a VNC session, and one without a network for none", async () => {
    const vnc = await display('Xtigervnc', '-rfbport', '-1', '-SecurityTypes', 'None')
    expect(await read({ DISPLAY: vnc })).toMatchObject({ remote: true, protocol: 'vnc', via: { program: 'vnc', mode: 'own' } })
    const plain = await display('Xvfb')
    expect(await read({ DISPLAY: plain })).toMatchObject({ remote: false, platform: 'console' })
  })
})
