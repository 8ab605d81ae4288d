import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { factsSchema } from '../../core/evidence/facts-file.ts'
import { examplePair } from '../../core/snapshot/example.ts'
import { portTest } from '../../core/diagnose/testing.ts'
import { run } from './program.ts'

const POLICY = '[HKEY_LOCAL_MACHINE\\SOFTWARE\\Policies\\Microsoft\\Windows NT\\Terminal Services]\n"fDisableCcm"=dword:00000001\n'

let folder: string
let here: string
let there: string
const file = (name: string, content: string): string => {
  const path = join(folder, name)
  writeFileSync(path, content)
  return path
}

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'sidecheck-evidence-'))
  const [local, session] = examplePair(new Date('2026-03-04T10:42:00Z'))
  here = file('here.json', JSON.stringify(local))
  there = file('there.json', JSON.stringify({ ...session, policies: { status: 'unsupported', tookMs: 0, reason: 'not read' } }))
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

const layersOf = ({ out }: { out: string }, capability: string) => {
  const told = JSON.parse(out) as Record<string, unknown> & { effective?: unknown }
  const { capabilities } = (told.effective ?? told) as { capabilities: Record<string, { layers: { source: string; value: string }[] }> }
  return JSON.stringify(capabilities[capability]?.layers)
}

describe('evidence', () => {
  it('reaches every command that judges, whatever kind it is', async () => {
    const reg = file('policy.reg', POLICY)
    const rdp = file('office.rdp', 'redirectsmartcards:i:0\n')
    for (const args of [
      ['compare', here, there, '--session-evidence', reg, '--local-evidence', rdp],
      ['compare', here, there, '--session-evidence', reg, '--rdp', rdp],
      ['diagnose', there, '--evidence', reg, '--rdp', rdp],
      ['diagnose', there, '--evidence', reg, '--evidence', rdp],
      ['diagnose', here, '--session-evidence', reg, '--evidence', rdp],
      ['effective', '--platform', 'rds', '--evidence', reg, '--evidence', rdp],
      ['effective', '--platform', 'rdp', '--reg', reg, '--rdp', rdp]
    ]) {
      const told = await sidecheck(...args, '--json')
      expect(told.err, args.join(' ')).toBe('')
      expect(layersOf(told, 'com'), args.join(' ')).toContain('fDisableCcm')
      expect(layersOf(told, 'smartcard'), args.join(' ')).toContain('redirectsmartcards:i:0')
    }
  })

  it('of a side without a snapshot stands in for it, as in the window', async () => {
    const ports = file('ports.txt', 'COM9 = \\Device\\RdpDrPort\\;COM9:2\\tsclient\\COM9\r\n')
    const readers = file('readers.txt', '# Detected readers (pcsc)\nNr.  Card  Features  Name\n0    Yes             ACME Reader 00 00\n')
    const rows = async (...args: string[]) => {
      const { out, err } = await sidecheck('compare', ...args, '--json')
      expect(err).toBe('')
      return (JSON.parse(out) as { rows: { capability: string; name: string; state: string }[] }).rows
    }
    expect(await rows(here, '--session-evidence', ports)).toContainEqual(expect.objectContaining({ name: 'COM9', state: 'session-only' }))
    expect(await rows(there, '--local-evidence', readers)).toContainEqual(expect.objectContaining({ name: 'ACME Reader 00 00' }))
    const message = file('said.txt', '0x8010001D')
    expect(await sidecheck('compare', here, '--session-evidence', message)).toMatchObject({
      code: 2,
      err: expect.stringMatching(
        /here\.json is one side: name the snapshot of the session as well, or .+ \(--session-evidence\)\n$/
      ) as string
    })
  })

  it('of a host pool is a text, or a file behind @', async () => {
    const pool = file('pool.txt', 'redirectcomports:i:0;audiomode:i:0;')
    for (const value of ['redirectcomports:i:0;', `@${pool}`])
      for (const command of [
        ['compare', here, there],
        ['diagnose', there],
        ['effective', '--platform', 'avd']
      ])
        expect(layersOf(await sidecheck(...command, '--host-pool', value, '--json'), 'com')).toContain('redirectcomports:i:0')
  })

  it('has its names hidden with the rest', async () => {
    const rdp = file('named.rdp', 'full address:s:vault.corp.example\nredirectsmartcards:i:0\n')
    const { out } = await sidecheck('compare', here, there, '--local-evidence', rdp, '--hide-names', '--json')
    expect(out).not.toContain('vault')
  })

  it('may be the test of a device, which stands with its row', async () => {
    const [, session] = examplePair(new Date('2026-03-04T10:42:00Z'))
    const [port] = session.serial.status === 'present' ? session.serial.data.ports : []
    if (port === undefined) throw new Error('the example has no port in its session')
    const test = { ...portTest('session', port.name, 'loopback', { roundTripMs: 31 }), at: session.takenAt }
    const result = file('test.json', JSON.stringify(test))
    const { out } = await sidecheck('compare', here, there, '--session-evidence', result, '--json')
    const { rows } = JSON.parse(out) as { rows: { session?: { name: string }; test?: unknown }[] }
    expect(rows.find((row) => row.session?.name === port.name)?.test).toMatchObject({ result: 'usable', side: 'session' })
    const wrong = await sidecheck('compare', here, there, '--local-evidence', result, '--json')
    expect(wrong.code).toBe(2)
    expect(wrong.err).toContain('evidence of that side')
  })

  it('of no kind is refused in one line that says what to bring', async () => {
    const nothing = file('nothing.txt', 'Lorem ipsum dolor sit amet\n')
    for (const args of [
      ['compare', here, there, '--local-evidence', nothing],
      ['diagnose', there, '--evidence', nothing],
      ['effective', '--platform', 'avd', '--evidence', nothing]
    ]) {
      const { code, out, err } = await sidecheck(...args)
      expect({ code, out }).toEqual({ code: 2, out: '' })
      expect(err).toMatch(/^sidecheck: .*nothing\.txt: .*change port \/query.*\n$/)
    }
  })

  it('that may be several kinds is refused with their names', async () => {
    const both = file('both.txt', 'audiomode:i:0\n')
    const { code, err } = await sidecheck('diagnose', there, '--evidence', both)
    expect(code).toBe(2)
    expect(err).toMatch(/^sidecheck: .*both\.txt can be read in more than one way \(.* or .*\): bring the output of one command/)
  })

  it('of one kind counts once, where only one can be true; the other is named', async () => {
    const first = file('first.rdp', 'redirectcomports:i:0\n')
    const second = file('second.rdp', 'redirectcomports:i:1\n')
    const told = await sidecheck('diagnose', here, '--evidence', first, '--evidence', second, '--json')
    expect(told.err).toBe(`sidecheck: ${first}: not counted, because ${second} is of the same kind (.rdp file)\n`)
    expect(layersOf(told, 'com')).toContain('redirectcomports:i:1')
  })

  it('can be standard input, but only one of it', async () => {
    const { code, err } = await sidecheck('compare', '-', there, '--session-evidence', '-')
    expect({ code, err }).toEqual({ code: 2, err: 'sidecheck: standard input (-) can be named only once\n' })
  })
})

describe('a file of facts', () => {
  const all = {
    schema: 'sidecheck.facts/1',
    properties: [{ name: 'audiomode', value: '0', source: 'rdp' }],
    client: { platform: 'linux', name: 'xfreerdp' },
    consent: { com: 'refused' },
    gateway: { ports: 'unknown' },
    worksWithoutGateway: true,
    conditionalAccess: { clipboard: false },
    xrdp: { rdpdr: true },
    serialTests: [{ side: 'local', port: 'COM3', result: 'opened' }],
    cardTests: [{ side: 'local', reader: 'Reader 0', result: 'opens' }],
    apduRoundTrip: { local: 4, session: 40 },
    arrivals: [{ capability: 'com', name: 'COM3', at: '2026-03-04T10:00:00Z' }],
    join: [{ side: 'session', state: 'entra' }],
    kdcRootPresent: true,
    domains: [{ domain: 'corp.example', resolves: true }],
    signatureOnlyKeys: ['00ff'],
    wantsHello: false,
    logonOffersNoCertificate: false,
    dualEnrollment: false,
    biometricFails: false,
    optimisedApps: [{ name: 'Teams', source: 'registry' }],
    audio: [{ side: 'local', kind: 'mic-active' }]
  }

  it('may have every key of the contract', async () => {
    expect(Object.keys(all).toSorted()).toEqual(Object.keys(factsSchema.entries).toSorted())
    const facts = file('facts.json', JSON.stringify(all))
    for (const args of [
      ['compare', here, there],
      ['diagnose', there],
      ['effective', '--platform', 'xrdp']
    ])
      expect(await sidecheck(...args, '--facts', facts, '--json'), args.join(' ')).toMatchObject({ err: '' })
  })

  it('with a key that is not known is refused with those that are', async () => {
    const { code, err } = await sidecheck('diagnose', there, '--facts', file('slip.json', JSON.stringify({ ...all, clent: {} })))
    expect(code).toBe(2)
    expect(err).toMatch(/^sidecheck: .*slip\.json: "clent": .*schema, properties, client, .*audio\.?\n$/)
  })
})
