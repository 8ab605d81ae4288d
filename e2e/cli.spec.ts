import { execFile } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import * as v from 'valibot'
import { snapshotSchema } from '../src/core/snapshot/schema.ts'
import { expect, test } from './fixtures.ts'
import { root } from './side.ts'

/** The built command, as scripts call it. */

interface Result {
  code: number
  out: string
  err: string
}

function sidecheck(args: string[], env: Record<string, string> = {}): Promise<Result> {
  return new Promise((resolve) => {
    execFile(process.execPath, [join(root, 'out', 'main', 'cli.js'), ...args], { env: { PATH: process.env['PATH'] ?? '', ...env }, maxBuffer: 64 * 1024 * 1024 }, (error, out, err) => {
      resolve({ code: typeof error?.code === 'number' ? error.code : error === null ? 0 : -1, out, err })
    })
  })
}

const lines = (text: string): string[] => text.split('\n').filter((line) => line !== '')

let folder: string
test.beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'sidecheck-cli-'))
})
test.afterAll(() => rmSync(folder, { recursive: true, force: true }))

const device = { readers: ['ACME CardMan 00 00', 'Globex Reader 00 00'], ports: [{ name: 'ttyUSB0' }], sinks: [{ name: 'desk', description: 'Desk speakers' }], sources: [{ name: 'boom', description: 'Boom microphone' }] }

test('scan prints a valid snapshot of the readers, ports and endpoints of this machine', async ({ bed }) => {
  const { env, pcscd } = await bed(device)
  await pcscd.insertCard('ACME CardMan 00 00', '3b0401020304')
  const { code, out, err } = await sidecheck(['scan', '--json'], env)
  expect(err).toBe('')
  expect(code).toBe(0)
  const snapshot = v.parse(snapshotSchema, JSON.parse(out))
  expect(snapshot).toMatchObject({ schema: 'sidecheck.snapshot/1', side: 'local', app: { host: 'cli' }, machine: { status: 'present', data: { os: { family: 'linux' } } } })
  expect(snapshot.smartcard).toMatchObject({
    status: 'present',
    data: {
      service: { state: 'running' },
      readers: [
        { name: 'ACME CardMan 00 00', atr: '3b0401020304' },
        { name: 'Globex Reader 00 00', states: ['empty'] }
      ]
    }
  })
  expect(snapshot.audio).toMatchObject({ status: 'present', data: { source: 'pulse' } })
  const endpoints = snapshot.audio.status === 'present' ? snapshot.audio.data.endpoints : []
  expect(endpoints.map((endpoint) => `${endpoint.direction} ${endpoint.name}`).sort()).toEqual(['input Boom microphone', 'output Desk speakers'])
  const ports = snapshot.serial.status === 'present' ? snapshot.serial.data.ports : []
  expect(ports.length).toBeGreaterThan(0)
  expect(snapshot.policies.status).toBe('unsupported')
})

test('scan without services says what is absent and why, with codes, and is no failure', async ({ bed }) => {
  const { env, pcscd, sound } = await bed(device)
  await pcscd.kill()
  await sound.kill()
  const { code, out } = await sidecheck(['scan', '--json', '--only', 'smartcard'], env)
  expect(code).toBe(0)
  expect(JSON.parse(out)).toMatchObject({ smartcard: { status: 'absent', error: { code: '0x8010001D' } }, serial: { status: 'absent' } })
})

test('scan of a daemon that hangs ends in time with exit code 3 and the other readings', async ({ bed }) => {
  const { env, pcscd } = await bed(device)
  pcscd.hang(true)
  const { code, out } = await sidecheck(['scan', '--json', '--timeout', '1500'], env)
  expect(code).toBe(3)
  expect(JSON.parse(out)).toMatchObject({ smartcard: { status: 'failed', error: { code: 'TIMEOUT' } }, audio: { status: 'present' }, machine: { status: 'present' } })
})

test('scan takes the side by hand, writes a file, and prints words for people', async ({ bed }) => {
  const { env } = await bed(device)
  const file = join(folder, 'by-hand.json')
  const written = await sidecheck(['scan', '--side', 'session', '--out', file, '--only', 'smartcard'], env)
  expect(written).toMatchObject({ code: 0, out: '' })
  expect(JSON.parse(readFileSync(file, 'utf8'))).toMatchObject({ side: 'session', sideReason: 'chosen by hand' })
  const { out } = await sidecheck(['scan'], env)
  expect(out).toContain('ACME CardMan')
  expect(out).toContain('Desk speakers')
  expect(out).not.toContain('{')
})

async function scanned(env: Record<string, string>, side: 'local' | 'session'): Promise<string> {
  const file = join(folder, `${side}.json`)
  expect((await sidecheck(['scan', '--side', side, '--out', file], env)).code).toBe(0)
  return file
}

test('compare finds what is missing and exits with 1, and with 0 where all is there', async ({ bed }) => {
  const local = await bed(device)
  const session = await bed({ ...device, readers: ['ACME CardMan 01 00'], ports: [], sinks: [{ name: 'xrdp-sink', description: 'xrdp sink' }], sources: [], xrdp: true })
  const [here, there] = [await scanned(local.env, 'local'), await scanned(session.env, 'session')]
  const { code, out, err } = await sidecheck(['compare', here, there, '--json'])
  expect(err).toBe('')
  expect(code).toBe(1)
  const comparison = JSON.parse(out) as { schema: string; rows: { capability: string; name: string; state: string; certainty: string }[] }
  expect(comparison.schema).toBe('sidecheck.comparison/1')
  const stateOf = (name: string): string | undefined => comparison.rows.find((row) => row.name.startsWith(name))?.state
  expect(stateOf('ACME CardMan')).toBe('redirected')
  expect(stateOf('Globex Reader')).toBe('missing')
  expect(comparison.rows.find((row) => row.capability === 'audioOut')).toMatchObject({ state: 'redirected', certainty: 'listed' })
  const words = await sidecheck(['compare', here, there])
  expect(words.out).toContain('Globex Reader')
  const markdown = await sidecheck(['compare', here, there, '--markdown'])
  expect(markdown.out).toContain('| ')
  const page = join(folder, 'report.html')
  expect((await sidecheck(['compare', here, there, '--html', page])).out).toBe('')
  expect(readFileSync(page, 'utf8')).toContain('<!doctype html>')
})

test.describe('wrong input gives exit code 2 and one line', () => {
  const broken = (name: string, content: string): string => {
    const file = join(folder, name)
    writeFileSync(file, content)
    return file
  }

  const cases: [string, () => string[], RegExp][] = [
    ['an unknown command', () => ['inspect'], /inspect/],
    ['an unknown option', () => ['scan', '--everything'], /--everything/],
    ['an unknown topic', () => ['scan', '--only', 'smartcard,printer'], /printer/],
    ['a side that does not exist', () => ['scan', '--side', 'middle'], /middle/],
    ['a time limit that is no number', () => ['scan', '--timeout', 'soon'], /soon/],
    ['a missing argument', () => ['compare', 'one.json'], /session/],
    ['a file that is not there', () => ['compare', join(folder, 'gone.json'), join(folder, 'gone.json')], /gone\.json.*ENOENT/],
    ['a folder instead of a file', () => ['compare', folder, folder], /EISDIR/],
    ['a file that is not JSON', () => ['compare', broken('text.json', 'hello\n{'), 'x'], /text\.json.*line 1/],
    ['a file that is cut off', () => ['compare', broken('cut.json', '{\n  "schema": "sidecheck.snapshot/1",\n  "id": '), 'x'], /cut\.json.*line 3/],
    ['JSON that is no snapshot', () => ['compare', broken('other.json', '{"hello": 1}'), 'x'], /other\.json/],
    ['a snapshot with a wrong field', () => ['compare', broken('wrong.json', '{"schema":"sidecheck.snapshot/1","id":7}'), 'x'], /wrong\.json/],
    ['a file over the size limit', () => ['compare', broken('huge.json', ' '.repeat(8 * 1024 * 1024 + 1)), 'x'], /huge\.json.*8 MiB/],
    ['an output that cannot be written', () => ['scan', '--only', 'machine', '--out', join(folder, 'no', 'such', 'folder.json')], /ENOENT/]
  ]
  for (const [name, args, reason] of cases) {
    test(name, async () => {
      const { code, out, err } = await sidecheck(args())
      expect({ code, out }).toEqual({ code: 2, out: '' })
      expect(lines(err)).toHaveLength(1)
      expect(err).toMatch(reason)
    })
  }
})

test('help and version go to standard output', async () => {
  expect(await sidecheck(['--version'])).toMatchObject({ code: 0, err: '' })
  const { code, out } = await sidecheck(['--help'])
  expect(code).toBe(0)
  expect(out).toContain('compare')
})

