import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import * as v from 'valibot'
import { examplePair } from '../src/core/snapshot/example.ts'
import { snapshotSchema } from '../src/core/snapshot/schema.ts'
import { sidecheck } from './command.ts'
import { expect, test } from './fixtures.ts'
import { NO_HOST } from './hosts.ts'

/** The built command, as scripts call it. */

test.skip(({ electronBinary }) => electronBinary !== undefined, NO_HOST)

const lines = (text: string): string[] => text.split('\n').filter((line) => line !== '')

let folder = ''
test.beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'sidecheck-cli-'))
})
test.afterAll(() => rmSync(folder, { recursive: true, force: true }))

const device = {
  readers: ['ACME CardMan 00 00', 'Globex Reader 00 00'],
  ports: [{ name: 'ttyUSB0' }],
  sinks: [{ name: 'desk', description: 'Desk speakers' }],
  sources: [{ name: 'boom', description: 'Boom microphone' }]
}

test('a group of commands without one prints its own help, and is wrong usage', async () => {
  const { code, out, err } = await sidecheck(['tone'])
  expect({ code, out }).toEqual({ code: 2, out: '' })
  expect(err).toContain('Usage: sidecheck tone')
  expect(err).toContain('listen')
})

test('scan prints a valid snapshot of the readers, ports and endpoints of this machine', async ({ bed }) => {
  const { env, pcscd } = await bed(device)
  await pcscd.insertCard('ACME CardMan 00 00', '3b0401020304')
  const { code, out, err } = await sidecheck(['scan', '--json'], env)
  expect(err).toBe('')
  expect(code).toBe(0)
  const snapshot = v.parse(snapshotSchema, JSON.parse(out))
  expect(snapshot).toMatchObject({
    schema: 'sidecheck.snapshot/1',
    side: 'local',
    app: { host: 'cli' },
    machine: { status: 'present', data: { os: { family: 'linux' } } }
  })
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
  expect(endpoints.map((endpoint) => `${endpoint.direction} ${endpoint.name}`).sort()).toEqual([
    'input Boom microphone',
    'output Desk speakers'
  ])
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
  expect(JSON.parse(out)).toMatchObject({ smartcard: { status: 'absent', error: { code: '0x8010001D' } }, serial: { status: 'not-asked' } })
})

test('scan of a daemon that hangs ends in time with exit code 3 and the other readings', async ({ bed }) => {
  const { env, pcscd } = await bed(device)
  pcscd.hang(true)
  const { code, out } = await sidecheck(['scan', '--json', '--timeout', '1500'], env)
  expect(code).toBe(3)
  expect(JSON.parse(out)).toMatchObject({
    smartcard: { status: 'failed', error: { code: 'TIMEOUT' } },
    audio: { status: 'present' },
    machine: { status: 'present' }
  })
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
  const session = await bed({
    ...device,
    readers: ['ACME CardMan 01 00'],
    ports: [],
    sinks: [{ name: 'xrdp-sink', description: 'xrdp sink' }],
    sources: [],
    xrdp: true
  })
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

test('compare takes saved sound results: what was measured proves, what a person said is told as their word', async ({ bed }) => {
  const local = await bed(device)
  const session = await bed({ ...device, sinks: [{ name: 'xrdp-sink', description: 'xrdp sink' }], sources: [], xrdp: true })
  const [here, there] = [await scanned(local.env, 'local'), await scanned(session.env, 'session')]
  const speakers = { id: 'desk', name: 'Desk speakers' }
  const at = '2026-11-21T10:00:00.000Z'
  const save = (name: string, results: object): string => {
    const file = join(folder, name)
    writeFileSync(
      file,
      JSON.stringify({ schema: 'sidecheck.sound/1', side: 'local', machine: '', takenAt: at, mic: null, listens: [], sent: [], ...results })
    )
    return file
  }
  const output = async (...more: string[]) => {
    const { out, err } = await sidecheck(['compare', here, there, ...more, '--json'])
    expect(err).toBe('')
    const comparison = JSON.parse(out) as { rows: { capability: string; certainty: string }[]; answers?: unknown[] }
    return { certainty: comparison.rows.find((row) => row.capability === 'audioOut')?.certainty, answers: comparison.answers }
  }
  const said = save('said.json', { answers: [{ device: speakers, at, played: 'both', answer: 'yes' }] })
  expect(await output('--sound', said)).toEqual({
    certainty: 'listed',
    answers: [{ side: 'local', device: speakers, at, played: 'both', answer: 'yes' }]
  })
  const heard = save('heard.json', {
    listens: [
      {
        device: speakers,
        startedAt: at,
        endedAt: at,
        detected: true,
        heardAt: at,
        level: -20,
        snr: 40,
        dropouts: [],
        bandwidthHz: 8000,
        distortionPercent: 0.4,
        driftPpm: 3,
        sentMeanwhile: null
      }
    ]
  })
  expect(await output('--sound', heard)).toEqual({ certainty: 'proved', answers: undefined })
  expect((await sidecheck(['compare', here, there, '--sound', said, '--markdown'])).out).toContain(
    'A person\'s answer, not measured: the test sound on both sides of "Desk speakers" was heard.'
  )
  for (const [files, words] of [
    [[said, heard], 'same side'],
    [[here], 'no sound results']
  ] as const) {
    const { code, err } = await sidecheck(['compare', here, there, ...files.flatMap((file) => ['--sound', file])])
    expect(code).toBe(2)
    expect(err).toContain(words)
  }
})

test('compare of a side with itself, taken as the session, misses nothing', async ({ bed }) => {
  const { env } = await bed({ ...device, ports: [], sources: [] })
  const here = await scanned(env, 'local')
  const snapshot = JSON.parse(readFileSync(here, 'utf8')) as Record<'machine' | 'session', { data: object }>
  const nothing = { status: 'unsupported', tookMs: 0, reason: 'not part of this test' }
  const [local, session] = (['local', 'session'] as const).map((side) => {
    const { machine } = snapshot
    const own = { ...machine, data: { ...machine.data, name: `${side}-machine` } }
    const path = join(folder, `${side}-alike.json`)
    writeFileSync(path, JSON.stringify({ ...snapshot, side, machine: own, session: nothing, serial: nothing, audio: nothing }))
    return path
  })
  const { code, out } = await sidecheck(['compare', local ?? '', session ?? '', '--json'])
  const { rows } = JSON.parse(out) as { rows: { state: string }[] }
  expect(rows.map(({ state }) => state)).toEqual(['redirected', 'redirected'])
  expect(code).toBe(0)
})

test('parse reads what a tool printed, from a file or standard input, and lists what it could not read', async () => {
  const file = join(folder, 'office.rdp')
  writeFileSync(
    file,
    Buffer.from('\ufefffull address:s:host.example.net\r\nRedirectSmartCards:i:0\r\npassword 51:b:01000000\r\nnonsense\r\n', 'utf16le')
  )
  const { code, out } = await sidecheck(['parse', 'rdp', file, '--json'])
  expect(code).toBe(0)
  expect(JSON.parse(out)).toEqual({
    kind: 'rdp',
    encoding: 'utf-16le',
    properties: [
      { name: 'full address', type: 's', value: 'host.example.net', line: 1 },
      { name: 'RedirectSmartCards', type: 'i', value: '0', line: 2 },
      { name: 'password 51', type: 'b', value: '[removed]', line: 3 }
    ],
    problems: [{ line: 4, reason: 'not of the form name:type:value', text: { id: 'parse.problem.no-property' } }]
  })
  const ports = join(folder, 'ports.txt')
  writeFileSync(ports, 'COM1 = \\Device\\Serial0\nCOM5 = \\Device\\RdpDrPort\\;COM5:3\\tsclient\\COM2\n')
  expect((await sidecheck(['parse', 'chgport', ports])).out).toContain('COM5')
  expect(JSON.parse((await sidecheck(['parse', 'chgport', ports, '--json'])).out)).toMatchObject({
    kind: 'chgport',
    ports: [{ name: 'COM1' }, { name: 'COM5', redirected: { sessionId: 3, client: 'tsclient', clientPort: 'COM2' } }],
    problems: []
  })
})

test('parse finds out by itself what a text is, and says what was wrong in the language that was asked for', async () => {
  const file = join(folder, 'listed.txt')
  writeFileSync(file, 'COM1 = \\Device\\Serial0\nand so on\n')
  expect(JSON.parse((await sidecheck(['parse', 'auto', file, '--json'])).out)).toMatchObject({ kind: 'chgport', ports: [{ name: 'COM1' }] })
  const { code, out } = await sidecheck(['parse', 'auto', file, '--language', 'de'])
  expect(code).toBe(0)
  expect(out).toContain('Zeile 2: nicht von der Form NAME')
})

test('a file of facts adds what people answered and tests showed', async ({ bed }) => {
  const { env } = await bed(device)
  const here = await scanned(env, 'local')
  const file = join(folder, 'facts.json')
  writeFileSync(
    file,
    JSON.stringify({
      schema: 'sidecheck.facts/1',
      properties: [{ name: 'redirectcomports', value: '0', source: 'host-pool' }],
      serialTests: [{ side: 'local', port: device.ports[0]?.name, result: 'access-denied' }]
    })
  )
  const judged = JSON.parse((await sidecheck(['effective', '--platform', 'avd', '--facts', file, '--json'])).out) as unknown
  expect(judged).toMatchObject({ capabilities: { com: { result: 'blocked', decidedBy: 'property' } } })
  for (const args of [
    ['diagnose', here],
    ['compare', here, here, '--any-pair']
  ]) {
    const { out } = await sidecheck([...args, '--facts', file, '--json'])
    const { effective } = JSON.parse(out) as { effective: { capabilities: { com: { layers: { value: string }[] } } } }
    expect(JSON.stringify(effective.capabilities.com.layers)).toContain('redirectcomports')
  }
})

test('effective names the layer that decides', async () => {
  const reg = join(folder, 'policy.reg')
  writeFileSync(
    reg,
    'Windows Registry Editor Version 5.00\r\n\r\n[HKEY_LOCAL_MACHINE\\SOFTWARE\\Policies\\Microsoft\\Windows NT\\Terminal Services]\r\n"fDisableCcm"=dword:00000001\r\n'
  )
  const { code, out } = await sidecheck([
    'effective',
    '--platform',
    'avd',
    '--host-pool',
    'audiocapturemode:i:1;redirectsmartcards:i:0',
    '--reg',
    reg,
    '--json'
  ])
  expect(code).toBe(0)
  expect(JSON.parse(out)).toMatchObject({
    platform: 'avd',
    capabilities: {
      smartcard: { result: 'blocked', decidedBy: 'property' },
      com: { result: 'blocked', decidedBy: 'policy' },
      audioIn: { result: 'redirected' }
    }
  })
})

test('diagnose says what one side tells, and an .rdp file becomes part of a comparison', async ({ bed }) => {
  const { env, pcscd } = await bed(device)
  await pcscd.kill()
  const here = await scanned(env, 'local')
  const { out } = await sidecheck(['diagnose', here, '--json'])
  const { schema, findings } = JSON.parse(out) as { schema: string; findings: { rule: string }[] }
  expect(schema).toBe('sidecheck.diagnosis/1')
  expect(findings.map(({ rule }) => rule)).toContain('smartcard/no-local-reader')
  const rdp = join(folder, 'no-mic.rdp')
  writeFileSync(rdp, 'audiomode:i:2\naudiocapturemode:i:0\n')
  const compared = await sidecheck(['compare', here, here, '--any-pair', '--rdp', rdp, '--json'])
  const { effective } = JSON.parse(compared.out) as { effective: { capabilities: { audioOut: { result: string; decidedBy: string } } } }
  expect(effective.capabilities.audioOut).toMatchObject({ result: 'none', decidedBy: 'property' })
})

test('a snapshot survives the way through a code in quoted mail, and a damaged code is refused', async ({ bed }) => {
  const { env } = await bed(device)
  const here = await scanned(env, 'local')
  const { out: code } = await sidecheck(['code', 'encode', here])
  const mail = join(folder, 'mail.txt')
  writeFileSync(
    mail,
    `Hello,\n${code
      .split('\n')
      .map((line) => `> ${line}`)
      .join('\n')}\nRegards`
  )
  const back = await sidecheck(['code', 'decode', mail])
  expect(JSON.parse(back.out)).toEqual(JSON.parse(readFileSync(here, 'utf8')))
  writeFileSync(mail, code.replace(/[A-Z]/g, 'A'))
  const damaged = await sidecheck(['code', 'decode', mail])
  expect(damaged).toMatchObject({ code: 2, out: '' })
  expect(lines(damaged.err)).toHaveLength(1)
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
    ['one side alone', () => ['compare', broken('one.json', JSON.stringify(examplePair(new Date())[0]))], /session/],
    ['a file that is not there', () => ['compare', join(folder, 'gone.json'), join(folder, 'gone.json')], /gone\.json.*ENOENT/],
    ['a folder instead of a file', () => ['compare', folder, folder], /EISDIR/],
    ['a file that is not JSON', () => ['compare', broken('text.json', 'hello\n{'), 'x'], /text\.json.*line 1/],
    [
      'a file that is cut off',
      () => ['compare', broken('cut.json', '{\n  "schema": "sidecheck.snapshot/1",\n  "id": '), 'x'],
      /cut\.json.*line 3/
    ],
    ['JSON that is no snapshot', () => ['compare', broken('other.json', '{"hello": 1}'), 'x'], /other\.json/],
    [
      'a snapshot with a wrong field',
      () => ['compare', broken('wrong.json', '{"schema":"sidecheck.snapshot/1","id":7}'), 'x'],
      /wrong\.json/
    ],
    ['a file over the size limit', () => ['compare', broken('huge.json', ' '.repeat(8 * 1024 * 1024 + 1)), 'x'], /huge\.json.*8 MiB/],
    ['an unknown kind of text', () => ['parse', 'mystery', 'x'], /mystery/],
    ['a text that is not of the kind', () => ['parse', 'certutil-scinfo', broken('prose.txt', 'Dear Sir or Madam')], /prose\.txt/],
    ['a text that nobody can tell', () => ['parse', 'auto', broken('prose.txt', 'Dear Sir or Madam')], /prose\.txt.*certutil-scinfo/],
    ['a text that may be two things', () => ['parse', 'auto', broken('one.txt', 'audiomode:i:0')], /one\.txt.*rdp or host-pool/],
    [
      'a file of facts with a slip of the pen',
      () => ['effective', '--platform', 'avd', '--facts', broken('f.json', '{"schema":"sidecheck.facts/1","clent":{}}')],
      /f\.json.*clent/
    ],
    ['a platform that does not exist', () => ['effective', '--platform', 'mainframe'], /mainframe/],
    ['a language that it does not speak', () => ['effective', '--platform', 'avd', '--language', 'nl'], /nl.*en, de, fr, es, ja, pt-BR/],
    ['a schema that does not exist', () => ['schema', 'mystery'], /mystery.*snapshot, comparison, facts/],
    ['no platform', () => ['effective'], /--platform/],
    ['a code that is none', () => ['code', 'decode', broken('code.txt', 'nothing here')], /code\.txt/],
    ['a tone that does not exist', () => ['play', '--tone', 'middle'], /middle/],
    ['seconds that are no number', () => ['mic', '--seconds', 'long'], /long/],
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

test('schema prints the JSON Schema of what scan, compare and people write', async () => {
  for (const name of ['snapshot', 'comparison', 'facts']) {
    const { code, out, err } = await sidecheck(['schema', name])
    expect({ code, err }).toEqual({ code: 0, err: '' })
    expect(JSON.parse(out)).toMatchObject({ title: `sidecheck.${name}/1`, type: 'object' })
  }
})

test('help and version go to standard output', async () => {
  expect(await sidecheck(['--version'])).toMatchObject({ code: 0, err: '' })
  const { code, out } = await sidecheck(['--help'])
  expect(code).toBe(0)
  expect(out).toContain('compare')
})
