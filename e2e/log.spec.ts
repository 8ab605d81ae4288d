import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, openSync, readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { endsWithUs } from '../testbed/ends-with.mjs'
import { expect, test } from './fixtures.ts'
import { root } from './side.ts'

/** The log of the browser host: it ends nothing, whatever keeps it from being written. */

const devices = { readers: ['ACME CardMan 00 00'], ports: [], sinks: [], sources: [] }

test.skip(({ electronBinary }) => electronBinary !== undefined, 'the browser host is started where there is no Electron')

/** The whole of what stands in the log below a folder of the program's own. */
function logBelow(folder: string): string {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('sidecheck.log'))
    .map((name) => readFileSync(join(folder, name), 'utf8'))
    .join('')
}

/** Starts the host with standard error on a disk that is full. */
function startHost(env: Record<string, string>) {
  const child = spawn(...endsWithUs(process.execPath, [join(root, 'out', 'main', 'browser-host.js'), '--window', 'none']), {
    env,
    stdio: ['ignore', 'pipe', openSync('/dev/full', 'w')]
  })
  let output = ''
  child.stdout?.setEncoding('utf8').on('data', (chunk: string) => (output += chunk))
  return {
    output: () => output,
    stop: async () => {
      if (child.exitCode !== null) return child.exitCode
      child.kill('SIGTERM')
      const [code] = (await once(child, 'exit')) as [number | null]
      return code
    }
  }
}

test('a standard error that takes nothing ends nothing, and the log has what it could not say', async ({ bed }) => {
  const { env } = await bed(devices)
  const host = startHost({ ...env, SIDECHECK_LOG: 'loud' })
  await expect.poll(host.output).toContain('Press Ctrl-C')
  expect(logBelow(env['SIDECHECK_HOME'] ?? '')).toContain('SIDECHECK_LOG is none of')
  expect(await host.stop()).toBe(0)
})

test('neither does a folder for the log that is none', async ({ bed }) => {
  const { env } = await bed(devices)
  mkdirSync(env['SIDECHECK_HOME'] ?? '', { recursive: true })
  writeFileSync(join(env['SIDECHECK_HOME'] ?? '', 'machines'), '')
  const host = startHost({ ...env, SIDECHECK_LOG: 'loud' })
  await expect.poll(host.output).toContain('Press Ctrl-C')
  expect(await host.stop()).toBe(0)
})
