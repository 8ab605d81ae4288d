import { describe, expect, it } from 'vitest'
import type { Row } from '../compare/types.ts'
import type { Finding } from '../diagnose/finding.ts'
import { say } from '../words/index.ts'
import { english } from '../words/index.ts'
import { examplePair } from '../snapshot/example.ts'
import type { Snapshot } from '../snapshot/schema.ts'
import { assess } from './assess.ts'
import { overallOf, unlistedKinds } from './overall.ts'
import type { Unlisted } from './overall.ts'

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

const said = (rows: Row[], findings: Finding[] = [], unlisted?: Unlisted) => {
  const { title, lead, tone } = overallOf(rows, findings, unlisted)
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
    expect(said(rows, [], new Map([['smartcard', 'unknown']]))).toEqual([
      '2 of 3 kinds arrived; whether card readers arrived is not known',
      '"Not known" means Sidecheck could not look; it is not a fault.',
      'unknown'
    ])
  })

  it('names the kinds that the device has nothing for, and does not call that a fault', () => {
    const rows = [row('audioIn', 'redirected'), row('audioOut', 'redirected')]
    expect(said(rows, [], new Map([['smartcard', 'absent']]))).toEqual([
      'All 2 kinds of devices arrived in the remote desktop',
      'Some are in both lists, but not tested yet. Press Test to make sure. Not available on your device: card readers. If you do not use them, there is nothing to do.',
      'ok'
    ])
    expect(said([], [], new Map([['smartcard', 'absent']]))[2]).toBe('neutral')
  })

  it('names every kind that did not arrive, the gravest first', () => {
    const rows = [row('com', 'missing'), row('audioIn', 'differs'), row('audioOut', 'unknown')]
    expect(said(rows, [], new Map([['smartcard', 'absent']]))[0]).toBe(
      'Nothing arrived; COM ports are missing; microphones are not the same there; whether speakers arrived is not known; card readers are not available on your device'
    )
  })

  it('goes by the rows where they tell more than the list that was not read', () => {
    expect(said([row('smartcard', 'missing')], [], new Map([['smartcard', 'unknown']]))[0]).toBe(
      'Nothing arrived; card readers are missing'
    )
    expect(said([row('smartcard', 'unknown')], [], new Map([['smartcard', 'absent']]))[1]).toMatch(
      /^Not available on your device: card readers/
    )
  })

  it('does not promise that what nobody found the cause of can be mended', () => {
    const tried = finding('unexplained', 'com', 'you')
    expect(said([row('com', 'missing')], [tried])[1]).toBe('The cause is not known yet. Choose what is missing to see what you can try.')
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
      '1 of 2 kinds arrived; whether COM ports arrived is not known',
      '"Not known" means Sidecheck could not look; it is not a fault.',
      'unknown'
    ])
  })

  it('gives way to sides that are no pair', () => {
    expect(said([row('com', 'unknown')], [finding('pair/no-pair', 'pair')])[2]).toBe('problem')
  })
})

describe('the kinds of which the device has no list', () => {
  const [local, session] = examplePair(new Date(0))
  const with_ = (snapshot: Snapshot, reading: object): Snapshot => ({ ...snapshot, smartcard: reading }) as unknown as Snapshot
  const because = { tookMs: 0, reason: 'why', error: { code: 'X', message: 'why', hint: '' } }
  const headline = (here: Snapshot, there: Snapshot): string => {
    const { rows } = assess(here, there)
    return english(overallOf(rows, [], unlistedKinds(here)).title)
  }

  it('are those whose list could not be read, and those whose service is not there', () => {
    const kinds = (status: string): unknown => [...unlistedKinds(with_(local, { ...because, status }))]
    expect([...unlistedKinds(local)]).toEqual([])
    for (const status of ['failed', 'denied', 'not-asked']) expect(kinds(status)).toEqual([['smartcard', 'unknown']])
    for (const status of ['absent', 'unsupported']) expect(kinds(status)).toEqual([['smartcard', 'absent']])
    expect([...unlistedKinds(with_(local, { status: 'not-asked', tookMs: 0, reason: '', text: { id: 'reason.not-yet' } }))]).toEqual([])
  })

  it('are named in the headline, on whichever side the list was not read', () => {
    const failed = { ...because, status: 'failed' }
    expect(headline(with_(local, { ...because, status: 'absent' }), session)).toContain('card readers are not available on your device')
    expect(headline(with_(local, failed), session)).toContain('whether card readers arrived is not known')
    expect(headline(local, with_(session, failed))).toContain('whether card readers arrived is not known')
    expect(
      headline(with_(local, { status: 'present', tookMs: 0, data: { service: { state: 'running' }, readers: [] } }), with_(session, failed))
    ).not.toContain('card readers')
  })
})
