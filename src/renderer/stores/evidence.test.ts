import { describe, expect, it } from 'vitest'
import { looksLikeSnapshot } from '../components/bring-in/take.ts'
import { MAX_GATHERED } from '../model/engine-later.ts'
import { loadEngines } from '../model/engines.ts'
import { createEvidenceStore } from './evidence.ts'

await loadEngines()

const CHGPORT = 'COM1 = \\Device\\Serial0\nCOM3 = \\Device\\RdpDrPort\\;COM3:2\\tsclient\\COM3\n'
const RDP = 'full address:s:host.example\naudiocapturemode:i:1\npassword 51:b:01000000D08C9DDF\n'
const REG = '[HKEY_LOCAL_MACHINE\\SOFTWARE\\Policies\\Microsoft\\Windows NT\\Terminal Services]\n"fDisableCcm"=dword:00000001\n'
const NOON = new Date('2026-11-21T12:00:00Z')

const store = () => createEvidenceStore(() => NOON)

describe('the store of pasted evidence', () => {
  it('keeps a text that was dropped on a side, with its time', () => {
    const evidence = store()
    expect(evidence.getState().take(CHGPORT, '', 'session')).toEqual({ ok: true, asked: false })
    expect(evidence.getState().items).toMatchObject([
      { kind: 'chgport', name: '', problems: 0, evidence: { side: 'session', at: NOON.toISOString() } }
    ])
  })

  it('asks for the side where none was given, and adds nothing until it is told', () => {
    const evidence = store()
    expect(evidence.getState().take(CHGPORT, '', null)).toEqual({ ok: true, asked: true })
    expect(evidence.getState().items).toEqual([])
    evidence.getState().place('session')
    expect(evidence.getState().items).toMatchObject([{ evidence: { side: 'session' } }])
    expect(evidence.getState().pending).toBeNull()
  })

  it('keeps the question of a text while another one comes that asks nothing', () => {
    const evidence = store()
    evidence.getState().take(CHGPORT, '', null)
    evidence.getState().take(RDP, '', null)
    expect(evidence.getState().pending).toMatchObject({ kind: 'chgport' })
    evidence.getState().place('session')
    expect(
      evidence
        .getState()
        .items.map(({ kind }) => kind)
        .toSorted()
    ).toEqual(['chgport', 'rdp'])
    expect(evidence.getState().pending).toBeNull()
  })

  it('forgets a text whose side nobody named', () => {
    const evidence = store()
    evidence.getState().take(CHGPORT, '', null)
    evidence.getState().cancel()
    evidence.getState().place('session')
    expect(evidence.getState().items).toEqual([])
  })

  it('never asks for the side of a connection, and keeps no password', () => {
    const evidence = store()
    expect(evidence.getState().take(RDP, 'office.rdp', null)).toEqual({ ok: true, asked: false })
    expect(evidence.getState().items).toMatchObject([{ kind: 'rdp', name: 'office.rdp', evidence: { side: 'local' } }])
    expect(JSON.stringify(evidence.getState())).not.toContain('D08C9DDF')
  })

  it('replaces the list of a side by a newer one, and gathers registry values', () => {
    const evidence = store()
    const { take } = evidence.getState()
    for (const side of ['session', 'session', 'local'] as const) take(CHGPORT, '', side)
    for (const text of [REG, REG.replace('Ccm', 'Cam')]) take(text, '', 'session')
    expect(evidence.getState().items.map(({ kind, evidence: { side } }) => `${kind} ${side}`)).toEqual([
      'chgport session',
      'chgport local',
      'reg session',
      'reg session'
    ])
  })

  it('gathers no more than the limit of a kind and a side, and names what had to go until a person has read it', () => {
    const evidence = store()
    const { take } = evidence.getState()
    const names = Array.from({ length: MAX_GATHERED + 3 }, (_, index) => `export ${index}.reg`)
    for (const name of names) take(REG, name, 'session')
    for (const name of names.slice(0, MAX_GATHERED)) take(REG, name, 'local')
    expect(evidence.getState().items.map(({ name }) => name)).toEqual([...names.slice(3), ...names.slice(0, MAX_GATHERED)])
    expect(evidence.getState().dropped).toMatchObject({ item: { name: 'export 2.reg' }, count: 3 })
    evidence.getState().dismissDropped()
    take(CHGPORT, '', 'session')
    expect(evidence.getState().dropped).toBeNull()
  })

  it('gathers rules and reports as well, and tells the policy of a user by its folder', () => {
    const evidence = store()
    const { take } = evidence.getState()
    const rules =
      '<PolicyRules><ComputerConfig><Key>a</Key><Value>b</Value><RegType>REG_DWORD</RegType><RegData>1</RegData></ComputerConfig></PolicyRules>'
    for (const name of ['a.PolicyRules', 'b.PolicyRules']) take(rules, name, 'session')
    for (const name of ['Registry.pol', 'User/Registry.pol']) take(new TextEncoder().encode('PReg\u0001\0\0\0'), name, 'session')
    expect(evidence.getState().items.map(({ name }) => name)).toEqual([
      'a.PolicyRules',
      'b.PolicyRules',
      'Registry.pol',
      'User/Registry.pol'
    ])
    expect(
      evidence
        .getState()
        .items.slice(2)
        .map((item) => item.evidence.value)
    ).toMatchObject([{ pol: 'assumed' }, { pol: 'user' }])
  })

  it('refuses what is of no kind, names the file, and leaves what is there', () => {
    const evidence = store()
    evidence.getState().take(RDP, '', null)
    expect(evidence.getState().take('hello', 'notes.txt', null)).toMatchObject({
      ok: false,
      error: { what: expect.stringMatching(/^notes\.txt: /) }
    })
    expect(evidence.getState().items).toHaveLength(1)
  })

  it('takes back what was added', () => {
    const evidence = store()
    evidence.getState().take(RDP, '', null)
    evidence.getState().remove(evidence.getState().items[0]?.id ?? 0)
    expect(evidence.getState().items).toEqual([])
  })
})

describe('telling a snapshot from other texts', () => {
  it.each(['{"schema":1', '  \n{', '\ufeff{', '```json\n{', 'SC1.abc', '```\nSC1.x'])('takes %j for a snapshot or its code', (text) => {
    expect(looksLikeSnapshot(text)).toBe(true)
  })
  it.each([CHGPORT, RDP, REG, '', 'SC1', '[{'])('takes %j for something else', (text) => {
    expect(looksLikeSnapshot(text)).toBe(false)
  })
})
