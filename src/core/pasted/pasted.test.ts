import fc from 'fast-check'
import * as v from 'valibot'
import { describe, expect, it } from 'vitest'
import { assess } from '../compare.ts'
import type { PastedEvidence } from '../diagnose/evidence.ts'
import { withPasted } from '../diagnose/pasted.ts'
import { failed, policy, port, sessionSnapshot, workingLocal, workingSession } from '../diagnose/testing.ts'
import { snapshotSchema } from '../snapshot/schema.ts'
import { evidenceOf } from './evidence.ts'
import { pastedUses } from './uses.ts'

const AT = '2026-11-21T10:42:00.000Z'
const CHGPORT = 'AUX = \\DosDevices\\COM1\nCOM1 = \\Device\\Serial0\nCOM3 = \\Device\\RdpDrPort\\;COM3:2\\tsclient\\COM3\n'
const RDP = 'full address:s:host.example\nredirectsmartcards:i:1\naudiomode:i:0\npassword 51:b:01000000D08C9DDF0115D1118C7A00C04FC297EB\n'
const REG = 'Windows Registry Editor Version 5.00\n\n[HKEY_LOCAL_MACHINE\\SOFTWARE\\Policies\\Microsoft\\Windows NT\\Terminal Services]\n"fDisableCcm"=dword:00000001\n'
const SCINFO = [
  'The Microsoft Smart Card Resource Manager is running.', 'Current reader/card status:', '  Readers: 1', '    0: ACME CardMan 0', '--- Reader: ACME CardMan 0',
  '--- Status: SCARD_STATE_PRESENT', '--- Status: The card is available for use.', '---   Card: Identity Device (NIST SP 800-73 [PIV])', '---    ATR:', '        3b fd 13 00 00 81 31 fe   ;.....1.', ''
].join('\r\n')

function taken(text: string | Uint8Array, side: 'local' | 'session' = 'session'): PastedEvidence {
  const result = evidenceOf(text, side, AT)
  if (!result.ok) throw new Error(`${result.error.what} ${result.error.where}`)
  return result.evidence
}

describe('evidence of a text', () => {
  it('knows each kind by itself and keeps the side and the time', () => {
    for (const [text, kind] of [[CHGPORT, 'chgport'], [RDP, 'rdp'], [REG, 'reg'], [SCINFO, 'certutil-scinfo'], ['redirectcomports:i:1;audiomode:i:0;', 'host-pool']] as const) {
      expect(taken(text)).toMatchObject({ kind, side: 'session', at: AT })
    }
  })

  it('reads the bytes of a file as well as text', () => {
    const bytes = new Uint8Array(RDP.length * 2)
    for (let i = 0; i < RDP.length; i++) bytes[2 * i] = RDP.charCodeAt(i)
    expect(taken(bytes)).toMatchObject({ kind: 'rdp', value: { properties: [{ name: 'full address', value: 'host.example' }, {}, {}, {}] } })
  })

  it('never keeps a password', () => {
    expect(JSON.stringify(taken(RDP))).not.toContain('D08C9DDF')
  })

  it('takes a signed .rdp file, whose signature is longer than any other value', () => {
    const signed = `${RDP}signscope:s:Full Address\nsignature:s:${'AQABAAEAAAB'.repeat(800)}\n`
    expect(taken(signed)).toMatchObject({ kind: 'rdp' })
  })

  it.each([
    ['prose', 'The microphone does not work since Monday, please help.'],
    ['nothing', ''],
    ['blanks', ' \n\t '],
    ['binary', '\u0001\u0002\u0003']
  ])('refuses %s with what to bring instead', (_, text) => {
    expect(evidenceOf(text, 'local', AT)).toEqual({ ok: false, error: { what: 'Sidecheck does not know what this is.', where: '', todo: expect.stringContaining('certutil -scinfo') } })
  })

  it('takes an error message that a rule knows, and no other prose', () => {
    const known = evidenceOf('Chrome says:\nERR_SSL_CLIENT_AUTH_SIGNATURE_FAILED', 'session', AT)
    expect(known).toMatchObject({ ok: true, kind: 'error-text', evidence: { side: 'session', kind: 'error-text', value: expect.stringContaining('ERR_SSL') as unknown } })
    expect(evidenceOf('It does not work, please help', 'session', AT).ok).toBe(false)
    expect(evidenceOf(`${'x'.repeat(200_000)} 0x82ab0011`, 'session', AT).ok).toBe(false)
  })

  it('refuses more than 8 MiB and says how much it was', () => {
    expect(evidenceOf('a'.repeat(9 * 1024 * 1024), 'local', AT)).toMatchObject({ ok: false, error: { where: '9.0 MiB; at most 8 MiB are read' } })
  })

  it('refuses a list that no machine has', () => {
    const many = Array.from({ length: 3000 }, (_, index) => `COM${index + 1} = \\Device\\Serial${index}`).join('\n')
    expect(evidenceOf(many, 'local', AT)).toMatchObject({ ok: false, error: { where: '3000 entries; at most 2048 are taken' } })
  })

  const pieces = fc.constantFrom(...CHGPORT.split('\n'), ...RDP.split('\n'), ...REG.split('\n'), ...SCINFO.split('\r\n'), 'COM99999999999 = \\Device\\RdpDrPort\\;X:99\\a\\b', '--- ATR: 3b f')
  const hostile = fc.oneof(fc.array(fc.oneof({ weight: 4, arbitrary: pieces }, fc.string({ unit: 'binary' })), { maxLength: 30 }).map((lines) => lines.join('\n')), fc.string({ unit: 'binary' }))

  it('answers any text, and what it takes makes a valid snapshot and an assessment', () => {
    fc.assert(fc.property(hostile, fc.constantFrom('local' as const, 'session' as const), (text, side) => {
      const result = evidenceOf(text, side, AT)
      if (!result.ok) {
        expect(result.error.what).not.toBe('')
        expect(result.error.todo).not.toBe('')
        return
      }
      const snapshot = withPasted(side, undefined, [result.evidence])
      if (snapshot !== undefined) expect(v.safeParse(snapshotSchema, snapshot).issues).toBeUndefined()
      const { findings } = assess(workingLocal(), undefined, { pasted: [result.evidence] })
      expect(findings.every((finding) => finding.title !== '')).toBe(true)
    }), { numRuns: 300 })
  })
})

describe('what became of a pasted text', () => {
  const silent = sessionSnapshot({ serial: failed('0x5', 'access denied') })

  it('stands in for a probe that did not answer and is kept aside where one did', () => {
    expect(pastedUses([taken(CHGPORT)], { session: silent })).toEqual([{ side: 'session', kind: 'chgport', at: AT, role: 'stands-in', topic: 'serial' }])
    expect(pastedUses([taken(CHGPORT)], {})).toMatchObject([{ role: 'stands-in' }])
    expect(pastedUses([taken(CHGPORT)], { session: workingSession() })).toMatchObject([{ role: 'measured', topic: 'serial' }])
    expect(withPasted('session', workingSession(), [taken(CHGPORT)])?.serial).toEqual(workingSession().serial)
  })

  it('is the connection for .rdp files and host pool strings, on whichever side they were dropped', () => {
    expect(pastedUses([taken(RDP, 'local'), taken('redirectcomports:i:1;audiomode:i:0')], {})).toMatchObject([{ role: 'layer' }, { role: 'layer' }])
  })

  it('says of registry values whether they are new, were read already, or decide nothing', () => {
    expect(pastedUses([taken(REG)], {})).toMatchObject([{ role: 'stands-in', topic: 'policies' }])
    expect(pastedUses([taken(REG)], { session: sessionSnapshot({ policyValues: [policy('fDisableCcm', 0)] }) })).toMatchObject([{ role: 'measured' }])
    expect(pastedUses([taken(REG.replace('fDisableCcm', 'fEnableWebAuthn'))], { session: sessionSnapshot() })).toMatchObject([{ role: 'adds' }])
    expect(pastedUses([taken(REG, 'local')], {})).toMatchObject([{ role: 'irrelevant' }])
    expect(pastedUses([taken('[HKEY_LOCAL_MACHINE\\SOFTWARE\\Contoso]\n"Colour"=dword:00000001\n')], {})).toMatchObject([{ role: 'irrelevant' }])
  })
})

describe('assessment of what is known', () => {
  it('has rows from a snapshot and a pasted list', () => {
    const { rows, session } = assess(workingLocal({ ports: [port('COM3'), port('COM7')] }), undefined, { pasted: [taken(CHGPORT)] })
    expect(session?.app.host).toBe('pasted')
    expect(rows.filter((row) => row.capability === 'com').map((row) => [row.name, row.state])).toEqual([['COM1', 'session-only'], ['COM3', 'redirected'], ['COM7', 'missing']])
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
