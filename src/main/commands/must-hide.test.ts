import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { sessionSnapshot, workingLocal } from '../../core/diagnose/testing.ts'
import { speakerFor } from '../../core/words/index.ts'
import { policiesOf } from '../policy/policies.ts'
import type { PlaceReading } from '../policy/policies.ts'
import { mustHide } from './must-hide.ts'
import { run } from './program.ts'

let folder = ''
const settled = () => Promise.resolve(undefined)
const at = (name: string): string => join(folder, name)

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sidecheck-names-'))
  const session = sessionSnapshot({ platform: 'avd', readers: [], ports: [], endpoints: [] })
  await writeFile(at('local.json'), JSON.stringify(workingLocal()))
  await writeFile(at('session.json'), JSON.stringify(session))
  await writeFile(
    at('office.rdp'),
    'full address:s:payroll.corp.example.com:3389\ngatewayhostname:s:gate.corp.example.com\ngatewayusagemethod:i:1\n'
  )
  await writeFile(
    at('facts.json'),
    JSON.stringify({ schema: 'sidecheck.facts/1', gateway: { name: 'gate.corp.example.com', ports: 'forbidden' } })
  )
})
afterAll(() => rm(folder, { recursive: true }))

async function ran(...args: string[]): Promise<string> {
  let printed = ''
  const exit = await run([...args, '--language', 'en'], { out: (text) => (printed += text), err: (text) => (printed += text), settled })
  expect(exit, printed).toBeLessThan(2)
  return printed
}

const NAMES = ['LAPTOP-7', 'HOST-1', 'payroll', 'gate.corp', 'corp.example.com']
const namesIn = (text: string): string[] => NAMES.filter((name) => text.includes(name))

describe('--hide-names', () => {
  const both = (): string[] => [at('local.json'), at('session.json'), '--rdp', at('office.rdp'), '--facts', at('facts.json')]

  it('leaves no name in what compare prints, in any form', async () => {
    expect(namesIn(await ran('compare', ...both()))).not.toEqual([])
    for (const form of [[], ['--json'], ['--markdown'], ['--html', at('report.html')]]) {
      const printed = await ran('compare', ...both(), ...form, '--hide-names')
      expect({ form, names: namesIn(printed) }).toEqual({ form, names: [] })
    }
    expect(namesIn(await readFile(at('report.html'), 'utf8'))).toEqual([])
  })

  it('keeps that both halves are of one machine, also in a bundle that is opened again', async () => {
    const twin = { ...workingLocal(), side: 'session', id: 'twin' }
    await writeFile(at('twin.json'), JSON.stringify(twin))
    const ONE = '"rule": "pair/same-machine"'
    const pair = [at('local.json'), at('twin.json')]
    expect(await ran('compare', ...pair, '--json')).toContain(ONE)
    expect(await ran('compare', ...pair, '--json', '--hide-names')).toContain(ONE)
    await ran('compare', ...pair, '--hide-names', '--bundle', at('twins.sidecheck'))
    expect(await ran('compare', at('twins.sidecheck'), '--json')).toContain(ONE)
    expect(await ran('compare', at('twins.sidecheck'), '--json', '--hide-names')).toContain(ONE)
    expect(await ran('compare', at('local.json'), at('session.json'), '--json', '--hide-names')).not.toContain(ONE)
  })

  it('leaves none in what diagnose and effective print', async () => {
    const session = [at('session.json'), '--rdp', at('office.rdp'), '--facts', at('facts.json')]
    const layers = ['--platform', 'rds', '--rdp', at('office.rdp')]
    expect(namesIn(await ran('effective', ...layers))).not.toEqual([])
    for (const form of [[], ['--json']]) {
      expect(namesIn(await ran('diagnose', ...session, ...form, '--hide-names'))).toEqual([])
      expect(namesIn(await ran('effective', ...layers, ...form, '--hide-names'))).toEqual([])
    }
  })

  it('leaves none in a code, nor in what is read from one', async () => {
    const decoded = async (code: string, ...options: string[]): Promise<string> => {
      await writeFile(at('code.txt'), code)
      return ran('code', 'decode', at('code.txt'), ...options)
    }
    const open = await ran('code', 'encode', at('local.json'))
    expect(namesIn(await decoded(open))).toEqual(['LAPTOP-7'])
    expect(namesIn(await decoded(open, '--hide-names'))).toEqual([])
    expect(namesIn(await decoded(await ran('code', 'encode', at('local.json'), '--hide-names')))).toEqual([])
  })
})

describe('the policy of the machine', () => {
  const asked = async (hideNames: boolean, place?: PlaceReading) => {
    let said = ''
    const terminal = { out: () => undefined, err: (text: string) => void (said += text), settled, speak: speakerFor('en') }
    return { hides: await mustHide({ hideNames }, terminal, () => Promise.resolve(policiesOf(place === undefined ? [] : [place]))), said }
  }

  const forced = (place: string): PlaceReading => ({ place, values: new Map([['HideNames', true]]) })

  it('hides names without the option, and says so', async () => {
    expect(await asked(false, forced('/etc/sidecheck/policy.json'))).toEqual({
      hides: true,
      said: 'Names are hidden: a policy of this machine says so (/etc/sidecheck/policy.json)\n'
    })
  })

  it('is not mentioned to who asked for it anyway, nor where it forces nothing', async () => {
    expect(await asked(true, forced('x'))).toEqual({ hides: true, said: '' })
    expect(await asked(true)).toEqual({ hides: true, said: '' })
    expect(await asked(false)).toEqual({ hides: false, said: '' })
  })

  it('hides names where it cannot be read, and says why to everybody', async () => {
    for (const hideNames of [true, false])
      expect(await asked(hideNames, { place: 'policy.json', fault: 'EACCES' })).toEqual({
        hides: true,
        said: 'Names are hidden: the policy of this machine could not be read (policy.json: EACCES)\n'
      })
  })
})
