import { describe, expect, it } from 'vitest'
import type { Row } from '../compare/types.ts'
import type { Finding } from '../diagnose/finding.ts'
import { say } from '../words/index.ts'
import { english } from '../words/index.ts'
import { examplePair } from '../snapshot/example.ts'
import { overallOf, unreadKinds } from './overall.ts'

const row = (capability: Row['capability'], state: Row['state'], certainty: Row['certainty'] = 'listed', name = capability): Row =>
  ({ key: `${capability}:${state}:${name}`, capability, name, state, certainty }) as Row

const finding = (rule: string, capability: Finding['capability'], who: Finding['fix'][number]['who'] = 'administrator'): Finding => ({
  rule,
  severity: 'problem',
  certainty: 'proved',
  capability,
  title: say('overall.none'),
  cause: say('overall.none'),
  fix: [{ who, step: 'step.reconnect' }],
  evidence: [],
  links: []
})

const said = (rows: Row[], findings: Finding[] = []) => {
  const { title, lead, tone } = overallOf(rows, findings)
  return [english(title), english(lead), tone]
}

describe('the verdict over all', () => {
  it('counts the kinds that arrived, and names the cause of those that did not', () => {
    const rows = [row('smartcard', 'redirected'), row('audioIn', 'redirected'), row('com', 'missing')]
    expect(said(rows, [finding('com/policy-blocked', 'com')])).toEqual([
      '2 of 3 kinds arrived; COM ports are blocked by a company setting',
      'You cannot fix this yourself: the administrator of the remote desktop can.',
      'problem'
    ])
  })

  it('says of a list that could not be read that it is not known, and never that all arrived', () => {
    const rows = [row('audioIn', 'redirected'), row('audioOut', 'redirected')]
    expect(english(overallOf(rows, [], ['smartcard']).title)).toBe('2 of 3 kinds arrived; of card readers it is not known')
    const [local, session] = examplePair(new Date(0))
    const failed = { ...session, smartcard: { ...session.smartcard, status: 'failed' } } as typeof session
    expect([unreadKinds(local, session), unreadKinds(local, failed)]).toEqual([[], ['smartcard']])
  })

  it('counts what is missing of a kind of which others arrived', () => {
    const there = { ...row('smartcard', 'redirected', 'proved'), session: { name: 'A', states: [] } } as unknown as Row
    const rows = [there, row('smartcard', 'missing'), row('audioIn', 'redirected')]
    expect(said(rows)[0]).toBe('1 of 2 kinds arrived; 1 card reader is missing')
    expect(said([...rows, row('com', 'missing')], [finding('com/policy-blocked', 'com')])[0]).toBe(
      '1 of 3 kinds arrived; COM ports are blocked by a company setting; 1 card reader is missing'
    )
  })

  it('says that nothing arrived instead of a zero', () => {
    expect(said([row('com', 'missing'), row('smartcard', 'missing')])[0]).toBe('Nothing arrived; card readers and COM ports are missing')
  })

  it('names no cause that explains only one of the kinds', () => {
    const rows = [row('com', 'missing'), row('smartcard', 'missing')]
    expect(said(rows, [finding('com/policy-blocked', 'com')])[0]).toBe('Nothing arrived; card readers and COM ports are missing')
  })

  it('says arrived and never that something works, and asks for a test of what is only listed', () => {
    expect(said([row('smartcard', 'redirected', 'proved'), row('audioOut', 'redirected', 'listed')])).toEqual([
      'All 2 kinds of devices arrived in the remote desktop',
      'Some are in both lists, but not tested yet. Press Test to make sure.',
      'ok'
    ])
    expect(said([row('smartcard', 'redirected', 'proved')])[1]).toBe('Nothing to do.')
  })

  it('counts no kind whose devices are not meant to cross', () => {
    expect(said([row('com', 'session-only'), row('smartcard', 'redirected', 'proved')])[0]).toBe(
      'What you have arrived in the remote desktop'
    )
    expect(said([row('com', 'local-only')])).toEqual(['Nothing on your device is meant for the remote desktop', '', 'neutral'])
  })

  it('calls what could not be told neither arrived nor missing', () => {
    expect(said([row('smartcard', 'redirected'), row('com', 'unknown')])).toEqual([
      '1 of 2 kinds arrived; of COM ports it is not known',
      '"Not known" means Sidecheck could not look; it is not a fault.',
      'unknown'
    ])
  })

  it('gives way to sides that are no pair', () => {
    expect(said([row('com', 'unknown')], [finding('pair/no-pair', 'pair')])[2]).toBe('problem')
  })
})
