import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { localSnapshot, port, sessionSnapshot } from '../../core/diagnose/testing.ts'
import { present } from '../../core/snapshot/snapshot.testing.ts'
import { run } from './program.ts'

let folder: string
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'sidecheck-changes-'))
})
afterAll(() => rmSync(folder, { recursive: true }))

const file = (name: string, snapshot: object): string => {
  const path = join(folder, `${name}.json`)
  writeFileSync(path, JSON.stringify(snapshot))
  return path
}

async function changes(...args: string[]): Promise<{ code: number; out: string; err: string }> {
  const said = { out: '', err: '' }
  const code = await run(['changes', ...args, '--language', 'en'], {
    out: (text) => void (said.out += text),
    err: (text) => void (said.err += text),
    settled: () => Promise.resolve(undefined)
  })
  return { code, ...said }
}

describe('the changes between two snapshots of a side', () => {
  it('are what came and went, and no reason for another exit code', async () => {
    const older = file('older', localSnapshot({ ports: [port('COM3'), port('LAPTOP-7 scale')] }))
    const newer = file('newer', {
      ...localSnapshot({ ports: [port('COM4'), port('LAPTOP-7 scale')] }),
      takenAt: '2026-11-20T10:30:00.000Z'
    })
    const { code, out } = await changes(older, newer, '--json')
    expect(code).toBe(0)
    expect(JSON.parse(out)).toMatchObject({
      schema: 'sidecheck.changes/1',
      side: 'local',
      changes: [
        { topic: 'serial', change: 'went', device: 'COM3' },
        { topic: 'serial', change: 'came', device: 'COM4' }
      ]
    })
    expect((await changes(older, older)).out).toBe('Nothing came, went or changed\n')
    expect((await changes(newer, older)).err).toContain('name the older one first')
  })

  it('name settings and services too, and problems that are new or gone', async () => {
    const policies = (data: number) => present({ values: [{ layer: 'policy', key: 'HKLM\\X', name: 'fDisableCcm', present: true, data }] })
    const older = file('before', { ...localSnapshot(), policies: policies(0) })
    const newer = file('after', {
      ...localSnapshot(),
      takenAt: '2026-11-20T10:30:00.000Z',
      policies: policies(1),
      smartcard: { status: 'absent', tookMs: 1, reason: 'The service is stopped' },
      services: present({ services: [{ name: 'SCardSvr', state: 'stopped', start: 'disabled' }] })
    })
    const json = JSON.parse((await changes(older, newer, '--json')).out) as { differences: unknown; findings: { change: string }[] }
    expect(json.differences).toContainEqual({ kind: 'setting', change: 'changed', name: 'HKLM\\X\\fDisableCcm', was: '0', is: '1' })
    expect((await changes(older, newer)).out).toContain('Setting HKLM\\X\\fDisableCcm: was 0, now 1\n')
    expect(json.findings.map(({ change }) => change)).toContain('came')
  })

  it('are those of both sides between two bundles, and of the side that a bundle and a snapshot share', async () => {
    const bundle = async (name: string, ports: ReturnType<typeof port>[], at: string): Promise<string> => {
      const [local, session] = [
        file(`${name}-local`, { ...localSnapshot({ ports }), takenAt: at }),
        file(`${name}-session`, { ...sessionSnapshot(), takenAt: at })
      ]
      const path = join(folder, `${name}.sidecheck`)
      await run(['compare', local, session, '--bundle', path], {
        out: () => undefined,
        err: () => undefined,
        settled: () => Promise.resolve(undefined)
      })
      return path
    }
    const [was, is] = [await bundle('was', [], '2026-11-20T10:00:00.000Z'), await bundle('is', [port('COM3')], '2026-11-20T11:00:00.000Z')]
    const { out, err } = await changes(was, is, '--json')
    expect(err).toBe('')
    expect(JSON.parse(out)).toMatchObject({
      side: 'local',
      changes: [{ topic: 'serial', change: 'came', device: 'COM3' }],
      more: [{ side: 'session', changes: [], differences: [] }]
    })
    expect((await changes(was, join(folder, 'is-local.json'))).out).toContain('COM3 came')
  })

  it('hold no names where they are to be hidden', async () => {
    const older = file('mine', localSnapshot({ ports: [] }))
    const newer = file('mine-later', { ...localSnapshot({ ports: [port('scale of LAPTOP-7')] }), takenAt: '2026-11-20T10:30:00.000Z' })
    const { out } = await changes(older, newer, '--json', '--hide-names')
    expect(out).toContain('scale of')
    expect(out).not.toContain('LAPTOP-7')
  })

  it('are refused of two sides, and of two machines', async () => {
    const local = file('local', localSnapshot())
    expect(await changes(local, file('session', sessionSnapshot()))).toMatchObject({ code: 2, err: expect.stringContaining('one side') })
    const other = { ...localSnapshot({ machineName: 'ANOTHER' }), takenAt: '2026-11-20T10:30:00.000Z' }
    expect(await changes(local, file('other', other))).toMatchObject({ code: 2, err: expect.stringContaining('two machines') })
  })
})
