import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { unzipSync } from 'fflate'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { looksLikeZip } from '../../core/bundle/zip.ts'
import { cardTestSchema, domainTestSchema, portTestSchema } from '../../core/device-test/result.ts'
import { CARD_TEST_FIELDS, DOMAIN_TEST_FIELDS, PORT_TEST_FIELDS } from '../../core/exchange/hide/fields.ts'
import { contentOf, FORMS as FORMS_OF_NAMES, leftIn, NAMES, snapshotOf, soundOf, spellings, TEXT } from '../../../testbed/planted.ts'
import { filled } from '../../core/exchange/hide/schema-fields.testing.ts'
import { decodeCode } from '../../core/exchange/code.ts'
import { halfText } from '../../core/link/half.ts'
import { present } from '../../core/snapshot/snapshot.testing.ts'
import type { Snapshot } from '../../core/snapshot/schema.ts'
import { LANGUAGES } from '../../shared/languages.ts'
import { zlib } from './code.ts'
import { commands, sidecheck } from './testing/command-line.ts'

/** Every command, with every form of what it gives, on halves whose every field holds names. */

const planted = vi.hoisted(() => ({ read: (_topic: string): unknown => undefined, test: (_kind: string): unknown => undefined, half: '' }))

vi.mock('./workers.ts', () => ({
  withoutChatter: (text: string) => text,
  commandWorkers: () => ({
    read: (topic: string) => Promise.resolve(planted.read(topic)),
    test: ({ test }: { test: string }) => Promise.resolve(planted.test(test)),
    close: () => undefined
  })
}))
vi.mock('../link/screen/screen-reader.ts', () => ({
  createScreenReader: () => ({
    pictures: () => ({ add: () => Promise.resolve({ is: 'half', text: planted.half }) }),
    close: () => undefined
  })
}))

const local = snapshotOf('local', 'present')
const session = snapshotOf('session', 'present')
const TESTS = {
  port: [portTestSchema, PORT_TEST_FIELDS],
  card: [cardTestSchema, CARD_TEST_FIELDS],
  domain: [domainTestSchema, DOMAIN_TEST_FIELDS]
} as const

const DEVICE_TEXT = [
  ...[NAMES.local, NAMES.session].flatMap(spellings),
  ...FORMS_OF_NAMES.filter((form) => !form.startsWith('Käthe '))
].join('\n')

let folder = ''
const at = (name: string): string => join(folder, name)

/** What each command is given that can be asked to hide names, and why the others need not. Whoever adds a command decides. */
const HIDING: Readonly<Record<string, () => string[]>> = {
  scan: () => [],
  changes: () => [at('before.json'), at('session.json')],
  compare: () => [at('local.json'), at('session.json'), '--session-evidence', at('x.reg'), '--ticket', NAMES.session, ...EVIDENCE()],
  diagnose: () => [at('session.json'), '--evidence', at('x.reg'), ...EVIDENCE()],
  effective: () => ['--platform', 'rds', '--rdp', at('x.rdp'), '--reg', at('x.reg')],
  'code encode': () => [at('session.json')],
  'code decode': () => [at('code.txt')],
  'code read': () => [at('session.json')],
  'test port': () => ['COM3'],
  'test card': () => ['Reader'],
  'test domain': () => [NAMES.domain]
}
const EVIDENCE = (): string[] => ['--rdp', at('x.rdp'), '--sound', at('sound.json'), '--note', TEXT]

const KEEPING: Readonly<Record<string, string>> = {
  watch: 'tells the person at the terminal what comes and goes, by the name that they know',
  parse: 'shows what is in a file that the person has',
  schema: 'knows no machine',
  portable: 'copies the program and names the folder that it was given',
  bridge: "is a way to the person's own other half",
  policy: 'shows what an administrator has written',
  completion: 'knows no machine',
  mic: 'names the device that the person speaks into',
  play: 'names the device that the person hears',
  'tone send': 'names the device that plays',
  'tone listen': 'names the device that listens'
}

/** The options that decide how and where to something leaves, as they are given; all others of the commands above bring something. */
const FORMS: Readonly<Record<string, string[]>> = {
  '--json': ['--json'],
  '--markdown': ['--markdown'],
  '--text': ['--text'],
  '--html': ['--html', 'out'],
  '--bundle': ['--bundle', 'out'],
  '--out': ['--out', 'out']
}
const BRINGING = (
  '--side --only --timeout --local-evidence --session-evidence --evidence --rdp --host-pool --facts --sound --ticket --note ' +
  '--any-pair --platform --reg --loopback --from-certificate --hide-names --language --help'
).split(' ')

const optionsOf = async (command: string): Promise<string[]> => {
  const { out } = await sidecheck(...command.split(' '), '--help', '--language', 'en')
  return [...out.matchAll(/^ {2}(?:-\w, )?(--[a-z-]+)/gm)].map(([, name]) => name ?? '')
}

/** What JSON says is English, and the same whatever is spoken. */
const languagesOf = (form: readonly string[]): readonly string[] => (['--json', '--out'].includes(form[0] ?? '') ? ['en'] : LANGUAGES)

/** All that a call has printed and written, readable: codes decoded, bundles unpacked. */
async function given(...args: string[]): Promise<string[]> {
  await rm(at('out'), { force: true })
  const { code, out, err } = await sidecheck(...args.map((arg) => (arg === 'out' ? at('out') : arg)))
  expect(code, err).toBeLessThan(2)
  const file = args.includes('out') ? await readFile(at('out')) : undefined
  const parts = file === undefined ? [] : looksLikeZip(file) ? Object.entries(unzipSync(file)) : [['', file] as const]
  const read = out.startsWith('SC1.') ? await decodeCode(out, zlib) : undefined
  const coded = read?.ok === true ? [JSON.stringify(read.snapshot)] : []
  return [out, err, ...coded, ...parts.flatMap(([name, bytes]) => [name, Buffer.from(bytes).toString()])]
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sidecheck-ways-out-'))
  const seen = { schema: 'sidecheck.half/1', at: session.takenAt, sound: soundOf('session') }
  const id = '3b241101-e2bb-4255-8caf-4136c566a962'
  planted.half = halfText({ ...seen, copy: id, pairing: id, snapshot: session } as Parameters<typeof halfText>[0])
  planted.read = (topic) => session[topic as keyof Snapshot]
  planted.test = (kind) => {
    const [schema, plan] = TESTS[kind as keyof typeof TESTS]
    // The names of people stand in certificates, which no test reads.
    const text = (path: string): string => contentOf(plan, path, 'session').replaceAll(TEXT, DEVICE_TEXT)
    return { ...(filled(schema, text) as object), side: 'session' }
  }
  const before: Snapshot = {
    ...session,
    serial: present({ ports: [] }),
    smartcard: present({ service: { state: 'running' }, readers: [] })
  }
  await writeFile(at('local.json'), JSON.stringify(local))
  await writeFile(at('session.json'), JSON.stringify(session))
  await writeFile(at('before.json'), JSON.stringify(before))
  await writeFile(at('sound.json'), JSON.stringify(soundOf('session')))
  await writeFile(at('code.txt'), (await given('code', 'encode', at('session.json')))[0] ?? '')
  await writeFile(at('x.rdp'), 'full address:s:dc01knurr.schnarrwerk.com:3389\nusername:s:gbollerkamp\nredirectcomports:i:1\n')
  await writeFile(
    at('x.reg'),
    `Windows Registry Editor Version 5.00\n\n[HKEY_LOCAL_MACHINE\\SOFTWARE\\Policies\\Microsoft\\Windows NT\\Terminal Services]\n"fDisableCcm"="dc01knurr.schnarrwerk.com"\n`
  )
})
afterAll(() => rm(folder, { recursive: true }))

describe('whether names can be hidden', () => {
  it('is decided for each command', async () => {
    const all = (await commands()).map((words) => words.join(' '))
    expect(all.toSorted()).toEqual([...Object.keys(HIDING), ...Object.keys(KEEPING)].toSorted())
    const offered = await Promise.all(all.map(async (command) => ((await optionsOf(command)).includes('--hide-names') ? [command] : [])))
    expect(offered.flat().toSorted()).toEqual(Object.keys(HIDING).toSorted())
  })

  it('is decided for each form that they have', async () => {
    const known = [...Object.keys(FORMS), ...BRINGING]
    for (const command of Object.keys(HIDING))
      expect({ command, undecided: (await optionsOf(command)).filter((option) => !known.includes(option)) }).toEqual({
        command,
        undecided: []
      })
  })
})

describe.each(Object.keys(HIDING))('%s --hide-names', (command) => {
  it('leaves no name in any form, in any language, where the form has some', { timeout: 120_000 }, async () => {
    const options = await optionsOf(command)
    const forms = [[], ...Object.entries(FORMS).flatMap(([option, form]) => (options.includes(option) ? [form] : []))]
    for (const form of forms) {
      const call = [...command.split(' '), ...(HIDING[command]?.() ?? []), ...form]
      expect({ form, names: leftIn(await given(...call, '--language', 'en')).length > 0 }).toEqual({ form, names: true })
      for (const language of languagesOf(form))
        expect({ form, language, left: leftIn(await given(...call, '--language', language, '--hide-names')) }).toEqual({
          form,
          language,
          left: []
        })
    }
  })
})
