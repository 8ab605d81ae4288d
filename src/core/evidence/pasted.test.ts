import fc from 'fast-check'
import { english } from '../words/index.ts'
import * as v from 'valibot'
import { describe, expect, it } from 'vitest'
import { assess } from '../assess/assess.ts'
import type { PastedEvidence } from '../parse/index.ts'
import { withPasted } from './stand-in.ts'
import { failed, policy, port, sessionSnapshot, workingLocal, workingSession } from '../diagnose/testing.ts'
import { snapshotSchema } from '../snapshot/schema.ts'
import { evidenceOf } from '../parse/index.ts'
import { pastedUses } from './uses.ts'
import { runs } from '../../../testbed/runs.ts'

const AT = '2026-11-21T10:42:00.000Z'
const CHGPORT = 'AUX = \\DosDevices\\COM1\nCOM1 = \\Device\\Serial0\nCOM3 = \\Device\\RdpDrPort\\;COM3:2\\tsclient\\COM3\n'
const RDP = 'full address:s:host.example\nredirectsmartcards:i:1\naudiomode:i:0\npassword 51:b:01000000D08C9DDF0115D1118C7A00C04FC297EB\n'
const REG =
  'Windows Registry Editor Version 5.00\n\n[HKEY_LOCAL_MACHINE\\SOFTWARE\\Policies\\Microsoft\\Windows NT\\Terminal Services]\n"fDisableCcm"=dword:00000001\n'
const SCINFO = [
  'The Microsoft Smart Card Resource Manager is running.',
  'Current reader/card status:',
  '  Readers: 1',
  '    0: ACME CardMan 0',
  '--- Reader: ACME CardMan 0',
  '--- Status: SCARD_STATE_PRESENT',
  '--- Status: The card is available for use.',
  '---   Card: Identity Device (NIST SP 800-73 [PIV])',
  '---    ATR:',
  '        3b fd 13 00 00 81 31 fe   ;.....1.',
  ''
].join('\r\n')

const MODE = 'Status for device COM3:\n-----------------------\n    Baud:            9600\n    XON/XOFF:        OFF\n'
const SCAN = ' Reader 0: ACME CardMan 00 00\n  Event number: 0\n  Card state: Card inserted, \n  ATR: 3B FD 13 00\n'
const OPENSC = '# Detected readers (pcsc)\nNr.  Card  Features  Name\n0    Yes             ACME CardMan 00 00\n'
const RULES =
  '<PolicyRules><ComputerConfig><Key>Software\\Policies\\Microsoft\\Windows NT\\Terminal Services</Key><Value>fDisableCcm</Value><RegType>REG_DWORD</RegType><RegData>1</RegData></ComputerConfig></PolicyRules>'
const REPORT = '<GPO><Computer><Policy><Name>Do not allow COM port redirection</Name><State>Enabled</State></Policy></Computer></GPO>'
/** A Registry.pol with fDisableCcm = 1. */
const POL = Uint8Array.from(
  [...'PReg\u0001\0\0\0']
    .map((char) => char.charCodeAt(0))
    .concat(
      [...'[Software\\Policies\\Microsoft\\Windows NT\\Terminal Services\0;fDisableCcm\0;\u0004\0;\u0004\0;\u0001\0]'].flatMap((char) => [
        char.charCodeAt(0),
        0
      ])
    )
)

function taken(text: string | Uint8Array, side: 'local' | 'session' = 'session', path = ''): PastedEvidence {
  const result = evidenceOf(text, side, AT, path)
  if (!result.ok) throw new Error(result.asked === undefined ? `${result.error.what} ${result.error.where}` : result.asked.join(' or '))
  return result.evidence
}

describe('evidence of a text', () => {
  it('knows each kind by itself and keeps the side and the time', () => {
    for (const [text, kind] of [
      [CHGPORT, 'chgport'],
      [RDP, 'rdp'],
      [REG, 'reg'],
      [SCINFO, 'certutil-scinfo'],
      ['redirectcomports:i:1;audiomode:i:0;', 'host-pool'],
      [MODE, 'mode'],
      [SCAN, 'pcsc-scan'],
      [OPENSC, 'opensc-tool'],
      [RULES, 'policy-rules'],
      [REPORT, 'gpo-report']
    ] as const) {
      expect(taken(text)).toMatchObject({ kind, side: 'session', at: AT })
    }
  })

  it('reads the bytes of a file as well as text', () => {
    const bytes = new Uint8Array(RDP.length * 2)
    for (let i = 0; i < RDP.length; i++) bytes[2 * i] = RDP.charCodeAt(i)
    expect(taken(bytes)).toMatchObject({
      kind: 'rdp',
      value: { properties: [{ name: 'full address', value: 'host.example' }, {}, {}, {}] }
    })
  })

  it('has the ports, readers and values of each kind, and nothing beside them', () => {
    expect(taken(MODE).value).toEqual({ ports: [{ name: 'COM3' }] })
    expect(taken(SCAN).value).toEqual({
      service: 'running',
      readers: [{ name: 'ACME CardMan 00 00', states: ['present'], atr: '3bfd1300' }]
    })
    expect(taken(OPENSC).value).toEqual({ service: 'running', readers: [{ name: 'ACME CardMan 00 00', states: ['present'] }] })
    for (const text of [RULES, REPORT])
      expect(taken(text).value).toMatchObject({ values: [expect.objectContaining({ name: 'fDisableCcm', data: 1 })] })
  })

  it('knows of a Registry.pol whose it is where its folder tells', () => {
    expect(taken(POL).value).toMatchObject({ pol: 'assumed', values: [{ name: 'fDisableCcm', data: 1 }] })
    expect(taken(POL, 'session', 'Registry.pol').value).toMatchObject({ pol: 'assumed' })
    expect(taken(POL, 'session', 'GPO\\User\\Registry.pol').value).toMatchObject({ pol: 'user' })
    expect(pastedUses([taken(POL, 'session', 'GPO\\User\\Registry.pol'), taken(POL)], {})).toMatchObject([
      { role: 'irrelevant' },
      { role: 'stands-in' }
    ])
  })

  it('never keeps a password', () => {
    expect(JSON.stringify(taken(RDP))).not.toContain('D08C9DDF')
  })

  it('takes a signed .rdp file, whose signature is longer than any other value', () => {
    const signed = `${RDP}signscope:s:Full Address\nsignature:s:${'AQABAAEAAAB'.repeat(800)}\n`
    expect(taken(signed)).toMatchObject({ kind: 'rdp' })
  })

  it.each([
    ['words', 'microphone broken'],
    ['binary', '\u0001\u0002\u0003'],
    ['prose', 'It does not work']
  ])('refuses %s with what to bring instead', (_, text) => {
    expect(evidenceOf(text, 'local', AT)).toMatchObject({
      ok: false,
      error: { what: 'Sidecheck does not know what this is.', where: '', todo: expect.stringContaining('certutil -scinfo') }
    })
  })

  it.each(['', ' \n\t '])('says where nothing is in it: %j', (text) => {
    expect(evidenceOf(text, 'local', AT)).toMatchObject({ ok: false, error: { what: 'There is nothing in it.', where: '' } })
  })

  it('takes an error message that a rule knows, and no other prose', () => {
    const known = evidenceOf('Chrome says:\nERR_SSL_CLIENT_AUTH_SIGNATURE_FAILED', 'session', AT)
    expect(known).toMatchObject({
      ok: true,
      kind: 'error-text',
      evidence: { side: 'session', kind: 'error-text', value: { text: expect.stringContaining('ERR_SSL') as unknown } }
    })
    expect(evidenceOf('It does not work, please help', 'session', AT).ok).toBe(false)
    expect(evidenceOf(`${'x'.repeat(200_000)} 0x82ab0011`, 'session', AT).ok).toBe(false)
  })

  it('asks where several kinds claim the text, and reads it as what a person says it is', () => {
    const text = 'redirectcomports:i:0'
    expect(evidenceOf(text, 'session', AT)).toEqual({ ok: false, asked: ['rdp', 'host-pool'] })
    expect(evidenceOf(text, 'session', AT, '', 'host-pool')).toMatchObject({ ok: true, kind: 'host-pool', evidence: { kind: 'host-pool' } })
    expect(evidenceOf(text, 'session', AT, '', 'chgport')).toMatchObject({
      ok: false,
      error: { what: 'This looks like change port /query, but it could not be read.' }
    })
  })

  it('refuses a report in another language, since what it decides is not known', () => {
    const german = REPORT.replace('Do not allow COM port redirection', 'Umleitung von COM-Anschlüssen nicht zulassen')
    expect(evidenceOf(german, 'session', AT)).toMatchObject({
      ok: false,
      error: { what: 'This Group Policy report is not in English.', todo: expect.stringContaining('Registry.pol') }
    })
  })

  it('refuses more than 8 MiB and says how much it was', () => {
    expect(evidenceOf('a'.repeat(9 * 1024 * 1024), 'local', AT)).toMatchObject({
      ok: false,
      error: { where: '9 MiB; at most 8 MiB are read' }
    })
  })

  it('refuses a list that no machine has', () => {
    const many = Array.from({ length: 3000 }, (_, index) => `COM${index + 1} = \\Device\\Serial${index}`).join('\n')
    expect(evidenceOf(many, 'local', AT)).toMatchObject({ ok: false, error: { where: '3000 entries; at most 2048 are taken' } })
  })

  const pieces = fc.constantFrom(
    ...CHGPORT.split('\n'),
    ...RDP.split('\n'),
    ...REG.split('\n'),
    ...SCINFO.split('\r\n'),
    ...MODE.split('\n'),
    ...SCAN.split('\n'),
    ...OPENSC.split('\n'),
    ...RULES.split('>').map((part) => `${part}>`),
    'COM99999999999 = \\Device\\RdpDrPort\\;X:99\\a\\b',
    '--- ATR: 3b f'
  )
  const hostile = fc.oneof(
    fc.array(fc.oneof({ weight: 4, arbitrary: pieces }, fc.string({ unit: 'binary' })), { maxLength: 30 }).map((lines) => lines.join('\n')),
    fc.string({ unit: 'binary' })
  )

  it('answers any text, and what it takes makes a valid snapshot and an assessment', () => {
    fc.assert(
      fc.property(hostile, fc.constantFrom('local' as const, 'session' as const), (text, side) => {
        const result = evidenceOf(text, side, AT)
        if (!result.ok) {
          if (result.asked !== undefined) return void expect(result.asked.length).toBeGreaterThan(1)
          expect(result.error.what).not.toBe('')
          expect(result.error.todo).not.toBe('')
          return
        }
        const snapshot = withPasted(side, undefined, [result.evidence])
        if (snapshot !== undefined) expect(v.safeParse(snapshotSchema, snapshot).issues).toBeUndefined()
        const { findings } = assess(workingLocal(), undefined, { pasted: [result.evidence] })
        expect(findings.every((finding) => english(finding.title) !== '')).toBe(true)
      }),
      runs(300)
    )
  })
})

describe('what became of a pasted text', () => {
  const silent = sessionSnapshot({ serial: failed('0x5', 'access denied') })

  it('stands in for a probe that did not answer and is kept aside where one did', () => {
    expect(pastedUses([taken(CHGPORT)], { session: silent })).toEqual([
      { side: 'session', kind: 'chgport', at: AT, role: 'stands-in', topic: 'serial' }
    ])
    expect(pastedUses([taken(CHGPORT)], {})).toMatchObject([{ role: 'stands-in' }])
    expect(pastedUses([taken(CHGPORT)], { session: workingSession() })).toMatchObject([{ role: 'measured', topic: 'serial' }])
    expect(withPasted('session', workingSession(), [taken(CHGPORT)])?.serial).toEqual(workingSession().serial)
  })

  it('does so for every list of ports and readers, and for rules and reports', () => {
    for (const text of [MODE, SCAN, OPENSC, RULES, REPORT]) {
      expect(pastedUses([taken(text)], {})).toMatchObject([{ role: 'stands-in' }])
      expect(pastedUses([taken(text)], { session: workingSession({ policyValues: [policy('fDisableCcm', 0)] }) })).toMatchObject([
        { role: 'measured' }
      ])
    }
  })

  it('is the connection for .rdp files and host pool strings, on whichever side they were dropped', () => {
    expect(pastedUses([taken(RDP, 'local'), taken('redirectcomports:i:1;audiomode:i:0')], {})).toMatchObject([
      { role: 'layer' },
      { role: 'layer' }
    ])
  })

  it('says of registry values whether they are new, were read already, or decide nothing', () => {
    expect(pastedUses([taken(REG)], {})).toMatchObject([{ role: 'stands-in', topic: 'policies' }])
    expect(pastedUses([taken(REG)], { session: sessionSnapshot({ policyValues: [policy('fDisableCcm', 0)] }) })).toMatchObject([
      { role: 'measured' }
    ])
    expect(pastedUses([taken(REG.replace('fDisableCcm', 'fEnableWebAuthn'))], { session: sessionSnapshot() })).toMatchObject([
      { role: 'adds' }
    ])
    expect(pastedUses([taken(REG, 'local')], {})).toMatchObject([{ role: 'irrelevant' }])
    expect(pastedUses([taken('[HKEY_LOCAL_MACHINE\\SOFTWARE\\Contoso]\n"Colour"=dword:00000001\n')], {})).toMatchObject([
      { role: 'irrelevant' }
    ])
  })
})

describe('assessment of what is known', () => {
  it('has rows from a snapshot and a pasted list', () => {
    const { rows, session } = assess(workingLocal({ ports: [port('COM3'), port('COM7')] }), undefined, { pasted: [taken(CHGPORT)] })
    expect(session?.app.host).toBe('pasted')
    expect(rows.filter((row) => row.capability === 'com').map((row) => [row.name, row.state])).toEqual([
      ['COM1', 'session-only'],
      ['COM3', 'redirected'],
      ['COM7', 'missing']
    ])
    expect(rows.filter((row) => row.capability !== 'com').every((row) => row.state === 'unknown')).toBe(true)
  })

  it('judges the layers of a connection with no snapshot at all', () => {
    const { effective, rows, local } = assess(undefined, undefined, { platform: 'avd', pasted: [taken(RDP, 'local')] })
    expect(local).toBeUndefined()
    expect(rows).toEqual([])
    expect(effective.platform).toBe('avd')
    expect(effective.capabilities.audioIn).toMatchObject({ result: 'blocked', decidedBy: 'property' })
    expect(effective.others?.printer.layers.length).toBeGreaterThan(0)
  })

  it('takes no silence for a missing device where only ports were pasted', () => {
    const { findings } = assess(workingLocal(), undefined, { pasted: [taken(CHGPORT)] })
    expect(findings.filter((finding) => finding.severity === 'problem').map((finding) => finding.capability)).toEqual([])
  })
})
