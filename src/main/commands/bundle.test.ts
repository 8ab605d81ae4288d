import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { zipSync } from 'fflate'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readBundle } from '../../core/bundle/bundle.ts'
import { examplePair } from '../../core/snapshot/example.ts'
import { run } from './program.ts'

let folder: string
const path = (name: string): string => join(folder, name)
const put = (name: string, content: string | Uint8Array): string => {
  writeFileSync(path(name), content)
  return path(name)
}

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'sidecheck-bundle-'))
  const [local, session] = examplePair(new Date('2026-03-04T10:42:00Z'))
  put('local.json', JSON.stringify(local))
  put('session.json', JSON.stringify(session))
  put('facts.json', '{"schema":"sidecheck.facts/1","worksWithoutGateway":true}')
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

async function sidecheck(...args: string[]): Promise<{ code: number; out: string; err: string }> {
  const said = { out: '', err: '' }
  const code = await run([...args, '--language', 'en'], {
    out: (text) => void (said.out += text),
    err: (text) => void (said.err += text),
    settled: () => Promise.resolve(undefined)
  })
  return { code, ...said }
}

/** What is compared does not depend on when it was. */
const timeless = (json: string): object => ({ ...(JSON.parse(json) as object), at: '' })

describe('a bundle on the command line', () => {
  it('gives the same comparison as the files that it was made of', async () => {
    const made = ['compare', path('local.json'), path('session.json'), '--facts', path('facts.json')]
    const wrote = await sidecheck(...made, '--bundle', path('case.sidecheck'), '--ticket', 'INC-1', '--note', 'The till is silent')
    expect(wrote).toEqual({ code: 1, out: '', err: '' })
    const opened = await sidecheck('compare', path('case.sidecheck'), '--json')
    expect(timeless(opened.out)).toEqual(timeless((await sidecheck(...made, '--json')).out))
    const { out } = await sidecheck('compare', path('case.sidecheck'), '--markdown')
    expect(out).toContain('- **Ticket**: INC\\-1')
    expect(out).toContain('The till is silent')
  })

  it('says when, by which version and about which connection', async () => {
    const { out } = await sidecheck('compare', path('local.json'), path('session.json'), '--json')
    expect(JSON.parse(out)).toMatchObject({
      at: expect.stringMatching(/^\d{4}-\d\d-\d\dT/) as string,
      app: { version: expect.stringMatching(/^\d+\.\d+\.\d+/) as string },
      platform: 'windows365',
      sessionHost: 'CPC-mira-7Q2',
      client: { name: 'MIRA-NOTEBOOK', version: '26100' }
    })
  })

  it('has no name in any part where names are hidden, nor in ticket and note', async () => {
    const pair = [
      path('local.json'),
      path('session.json'),
      '--hide-names',
      '--note',
      'Ask on MIRA-NOTEBOOK',
      '--ticket',
      'CPC-mira-7Q2 is silent'
    ]
    await sidecheck('compare', ...pair, '--bundle', path('hidden.sidecheck'))
    const read = readBundle(readFileSync(path('hidden.sidecheck')))
    expect(read).toMatchObject({ ok: true, bundle: { names: 'hidden', case: { note: 'Ask on LOCAL-1', ticket: 'SESSION-1 is silent' } } })
    const { out } = await sidecheck('compare', path('hidden.sidecheck'), '--text')
    expect(out).toContain('LOCAL-1 is the local device, SESSION-1 is the session host')
    for (const text of [out, JSON.stringify(read)]) expect(text).not.toMatch(/MIRA-NOTEBOOK|CPC-mira/i)
    const json = (await sidecheck('compare', ...pair, '--json')).out
    expect(JSON.parse(json)).toMatchObject({ sessionHost: 'SESSION-1', client: { name: 'LOCAL-1' } })
  })

  it('is made of one side, and diagnosed', async () => {
    await sidecheck('diagnose', path('session.json'), '--bundle', path('one.sidecheck'))
    const opened = await sidecheck('diagnose', path('one.sidecheck'), '--json')
    expect(JSON.parse(opened.out)).toEqual(JSON.parse((await sidecheck('diagnose', path('session.json'), '--json')).out))
    expect(await sidecheck('compare', path('one.sidecheck'))).toMatchObject({
      code: 2,
      err: expect.stringMatching(/one\.sidecheck holds one side only/) as string
    })
  })

  it('is refused in one line where it is none, cut, or a bomb, and no other file is touched', async () => {
    const whole = readFileSync(path('case.sidecheck'))
    put('out.html', 'before')
    const refused = [
      [put('cut.sidecheck', whole.subarray(0, whole.length - 40)), /cut on the way/],
      [put('bomb.sidecheck', zipSync({ 'local.json': new Uint8Array(40_000_000) })), /too large/],
      [put('foreign.sidecheck', zipSync({ 'a.txt': new Uint8Array(3) })), /no Sidecheck bundle/],
      [path('local.json'), /is one side: name the snapshot of the session as well/]
    ] as const
    for (const [file, reason] of refused) {
      const { code, out, err } = await sidecheck('compare', file, '--html', path('out.html'))
      expect({ code, out }, file).toEqual({ code: 2, out: '' })
      expect(err).toMatch(reason)
      expect(err.trimEnd()).not.toContain('\n')
    }
    expect(readFileSync(path('out.html'), 'utf8')).toBe('before')
    expect(existsSync(path('local.json'))).toBe(true)
  })
})
