import { describe, expect, it } from 'vitest'
import * as v from 'valibot'
import { compareDevices } from '../compare/compare.ts'
import { snapshotSchema } from '../snapshot/schema.ts'
import { assess } from '../assess/assess.ts'
import type { ParsedByKind, PastedEvidence } from '../parse/index.ts'
import { withPasted } from './stand-in.ts'
import { failed, policy, port, sessionSnapshot, workingLocal } from '../diagnose/testing.ts'

const at = '2026-11-20T10:00:00.000Z'
// Typed by the parsers, so that their shapes fit the evidence.
const scinfo: ParsedByKind['certutil-scinfo'] = {
  kind: 'certutil-scinfo',
  service: 'running',
  certificates: [],
  problems: [],
  errors: [{ code: '0x8010002e', name: '' }],
  readers: [{ name: 'Yubico YubiKey OTP+FIDO+CCID 0', states: ['present', 'inuse'], atr: '3bfd1300008131fe158073c021c057597562694b657940' }]
}
const ports: ParsedByKind['chgport'] = {
  kind: 'chgport',
  problems: [],
  ports: [
    { name: 'AUX', target: '\\DosDevices\\COM1' },
    {
      name: 'COM3',
      target: '\\Device\\RdpDrPort\\;COM3:2\\tsclient\\COM3',
      redirected: { sessionId: 2, client: 'tsclient', clientPort: 'COM3' }
    }
  ]
}
const reg: ParsedByKind['reg'] = {
  kind: 'reg',
  problems: [],
  values: [
    {
      key: 'HKEY_LOCAL_MACHINE\\SOFTWARE\\Policies\\Microsoft\\Windows NT\\Terminal Services',
      name: 'fDisableCcm',
      type: 'REG_DWORD',
      data: 1
    },
    {
      key: 'HKEY_LOCAL_MACHINE\\SOFTWARE\\Policies\\Microsoft\\Windows NT\\Terminal Services',
      name: 'fDisableCam',
      type: 'REG_NONE',
      data: null,
      deleted: true
    },
    { key: 'HKEY_LOCAL_MACHINE\\SOFTWARE\\Other', name: 'fDisableCdm', type: 'REG_DWORD', data: 1 }
  ]
}
const store: ParsedByKind['certutil-store'] = {
  kind: 'certutil-store',
  certificates: [{ serial: '11', missingKeyset: true }],
  problems: []
}
const rdp: ParsedByKind['rdp'] = { kind: 'rdp', properties: [{ name: 'redirectcomports', type: 'i', value: '0', line: 1 }], problems: [] }
const pasted: PastedEvidence[] = [
  { side: 'session', kind: 'certutil-scinfo', at, value: scinfo },
  { side: 'session', kind: 'chgport', at, value: ports },
  { side: 'session', kind: 'reg', at, value: reg },
  { side: 'session', kind: 'certutil-store', at, value: store },
  { side: 'local', kind: 'rdp', at, value: rdp }
]

describe('pasted evidence', () => {
  it('makes a snapshot of a side on which the program did not run', () => {
    const session = withPasted('session', undefined, pasted)
    expect(v.is(snapshotSchema, session)).toBe(true)
    expect(session).toMatchObject({
      id: 'pasted-session',
      takenAt: at,
      side: 'session',
      audio: { status: 'failed', error: { code: 'NOT_RUN' } }
    })
    expect(session?.serial).toMatchObject({ data: { ports: [{ name: 'COM3' }] } })
  })

  it('gives rows and findings together with the other side', () => {
    const session = withPasted('session', undefined, pasted)
    const local = workingLocal({ ports: [port('COM3'), port('COM4')] })
    if (session === undefined) throw new Error('no snapshot')
    const rows = compareDevices(local, session)
    expect(rows.find((row) => row.key === 'com:local:COM3')?.state).toBe('redirected')
    expect(rows.find((row) => row.capability === 'smartcard')?.state).toBe('redirected')
    const { effective } = assess(local, session, { pasted })
    expect(effective.capabilities.com).toMatchObject({ result: 'blocked', decidedBy: 'property' })
    expect(effective.capabilities.com.layers.filter((layer) => layer.effect === 'blocks').map((layer) => layer.layer)).toEqual([
      'property',
      'policy'
    ])
  })

  it('stands in for a probe that did not answer, and not for one that did', () => {
    const silent = sessionSnapshot({ smartcard: failed('0x8010001D', 'no service'), ports: [port('COM1')] })
    const merged = withPasted('session', silent, pasted)
    expect(merged?.smartcard).toMatchObject({ status: 'present', data: { readers: [{ name: 'Yubico YubiKey OTP+FIDO+CCID 0' }] } })
    expect(merged?.serial).toBe(silent.serial)
  })

  it('adds policy values to what was read, and does not override what was measured', () => {
    const read = sessionSnapshot({ policyValues: [policy('fDisableCcm', 0), policy('fDisableAudioCapture', 1)] })
    const merged = withPasted('session', read, pasted)
    const values = merged?.policies.status === 'present' ? merged.policies.data.values : []
    expect(values.filter((value) => value.name === 'fDisableCcm').map((value) => value.data)).toEqual([0])
    expect(values.find((value) => value.name === 'fDisableAudioCapture')?.data).toBe(1)
    expect(values.find((value) => value.name === 'fDisableCam')?.present).toBe(false)
    expect(values.some((value) => value.name === 'fDisableCdm')).toBe(false)
  })

  it('takes the pasted value where the probe could not read its own', () => {
    const unread = { ...policy('fDisableCcm'), error: { code: '0x5', message: 'access denied' } }
    const merged = withPasted('session', sessionSnapshot({ policyValues: [unread] }), pasted)
    const values = merged?.policies.status === 'present' ? merged.policies.data.values : []
    expect(values.filter((value) => value.name === 'fDisableCcm')).toEqual([expect.objectContaining({ data: 1, present: true })])
  })

  const TERMINAL_SERVICES = 'HKEY_LOCAL_MACHINE\\SOFTWARE\\Policies\\Microsoft\\Windows NT\\Terminal Services'
  const mode: ParsedByKind['mode'] = { kind: 'mode', ports: [{ name: 'COM3', baud: 9600 }], problems: [] }
  const scan: ParsedByKind['pcsc-scan'] = {
    kind: 'pcsc-scan',
    service: 'running',
    readers: [{ name: 'Contoso 00 00', states: ['present'], atr: '3b00', card: 'Contoso key' }],
    problems: []
  }
  const opensc: ParsedByKind['opensc-tool'] = {
    kind: 'opensc-tool',
    service: 'running',
    readers: [{ name: 'Contoso 00 00', states: ['empty'] }],
    problems: []
  }
  const rules: ParsedByKind['policy-rules'] = {
    kind: 'policy-rules',
    values: [{ key: TERMINAL_SERVICES, name: 'fDisableCcm', type: 'REG_DWORD', data: 1 }],
    problems: []
  }
  const modeText: PastedEvidence = { side: 'session', kind: 'mode', at, value: mode }
  const rulesText: PastedEvidence = { side: 'session', kind: 'policy-rules', at, value: rules }

  it('takes the ports of mode, and says that more may be there', () => {
    const session = withPasted('session', undefined, [modeText])
    expect(v.is(snapshotSchema, session)).toBe(true)
    expect(session?.serial).toMatchObject({
      status: 'present',
      data: { ports: [{ name: 'COM3' }] },
      incomplete: [{ code: 'MODE', hint: 'Paste the output of change port /query.' }]
    })
    const rows = compareDevices(workingLocal({ ports: [port('COM3'), port('COM4')] }), session ?? sessionSnapshot())
    const other = rows.find((row) => row.key === 'com:local:COM4')
    expect([other?.state, other?.note]).toEqual(['unknown', { id: 'note.hidden' }])
  })

  it('takes the ports of change port where both were pasted: it says where they lead', () => {
    expect(withPasted('session', undefined, [...pasted, modeText])?.serial).toMatchObject({
      data: { ports: [{ name: 'COM3', redirected: { clientPort: 'COM3' } }] }
    })
  })

  it('takes the readers of the last list that was pasted', () => {
    const texts: PastedEvidence[] = [
      { side: 'local', kind: 'pcsc-scan', at, value: scan },
      { side: 'local', kind: 'opensc-tool', at, value: opensc }
    ]
    expect(withPasted('local', undefined, texts)?.smartcard).toMatchObject({
      data: { service: { state: 'running' }, readers: [{ name: 'Contoso 00 00', states: ['empty'] }] }
    })
    const local = withPasted('local', undefined, texts.slice(0, 1))
    expect(v.is(snapshotSchema, local)).toBe(true)
    expect(local?.smartcard).toMatchObject({ data: { readers: [{ atr: '3b00', card: 'Contoso key' }] } })
  })

  const layersOf = (one: PastedEvidence): Record<string, string> => {
    const session = withPasted('session', undefined, [one])
    if (session === undefined) throw new Error('no snapshot')
    expect(v.is(snapshotSchema, session)).toBe(true)
    const { capabilities } = assess(undefined, session, { pasted: [one] }).effective
    const effect = (capability: 'com' | 'smartcard'): string =>
      capabilities[capability].layers.find(({ layer }) => layer === 'policy')?.effect ?? ''
    return { com: effect('com'), smartcard: effect('smartcard') }
  }

  it('does not take a value for unset that one policy of several does not set', () => {
    expect(layersOf(rulesText)).toEqual({ com: 'blocks', smartcard: 'unknown' })
    expect(layersOf({ ...rulesText, kind: 'gpo-report' })).toEqual({ com: 'blocks', smartcard: 'unknown' })
    expect(layersOf({ side: 'session', kind: 'reg', at, value: { values: rules.values, pol: 'assumed' } })).toEqual({
      com: 'blocks',
      smartcard: 'unknown'
    })
  })

  it('takes it for unset where the text is the result of all policies, or the key was read', () => {
    expect(layersOf({ side: 'session', kind: 'gpo-report', at, value: { values: rules.values, resultant: true } })).toEqual({
      com: 'blocks',
      smartcard: 'allows'
    })
    expect(layersOf({ side: 'session', kind: 'reg', at, value: { values: rules.values } })).toEqual({ com: 'blocks', smartcard: 'allows' })
    const merged = withPasted('session', sessionSnapshot({ policyValues: [policy('fDisableAudioCapture', 1)] }), [rulesText])
    const values = merged?.policies.status === 'present' ? merged.policies.data.values : []
    expect(values.map(({ name }) => name)).toContain('fDisableAudioCapture')
    expect(values.filter(({ error }) => error !== undefined)).toEqual([])
  })

  it('leaves a side alone that nothing was pasted on', () => {
    const local = workingLocal()
    expect(withPasted('local', local, pasted)).toBe(local)
    expect(withPasted('local', undefined, pasted)).toBeUndefined()
  })
})
