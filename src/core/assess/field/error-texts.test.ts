import { describe, expect, it } from 'vitest'
import type { AssessOptions } from '../assess.ts'
import { assess } from '../assess.ts'
import type { Finding } from '../../diagnose/finding.ts'
import { certificate, failed, service, workingLocal, workingSession } from '../../diagnose/testing.ts'
import type { SnapshotParts } from '../../diagnose/testing.ts'
import { detectKinds, evidenceOf } from '../../parse/index.ts'
import type { PastedEvidence } from '../../parse/index.ts'
import type { Side } from '../../snapshot/schema.ts'
import { english } from '../../words/index.ts'

/** A text as a person brings it, without saying what it is. */
function brought(text: string, side: Side = 'session'): PastedEvidence {
  expect(detectKinds(text)).toEqual(['error-text'])
  const result = evidenceOf(text, side, '2026-11-20T10:00:00.000Z')
  if (!result.ok) throw new Error('refused')
  return result.evidence
}

interface Given extends AssessOptions {
  local?: SnapshotParts
  session?: SnapshotParts
  side?: Side
}

const pairWith = (text: string, { local, session, side, ...options }: Given = {}): Finding[] =>
  assess(workingLocal(local), workingSession(session), { ...options, pasted: [brought(text, side)] }).findings

const alone = (text: string): Finding[] => assess(undefined, undefined, { pasted: [brought(text)] }).findings

const ruleOf = (findings: readonly Finding[], id: string): Finding | undefined => findings.find(({ rule }) => rule === id)
const fromLinux: SnapshotParts = { os: 'linux' }

describe('a message that is brought with both sides', () => {
  it('of a smart card service that is not running points to the redirection, never as proved', () => {
    const finding = ruleOf(pairWith("Error: Can't establish the context for PC/SC service (8010001d)."), 'smartcard/pasted-error')
    expect(finding).toMatchObject({ severity: 'warning', certainty: 'possible', capability: 'smartcard' })
    expect(english(finding?.cause ?? '')).toMatch(/SCARD_E_NO_SERVICE \(0x8010001D\).*no smart card redirection/)
  })

  it('of FreeRDP without pcscd is told by the rule about the local reader', () => {
    const log =
      '[INFO][com.freerdp.channels.rdpdr.client] - registered device #1: SCARD (type=32 id=1)\n' +
      '[WARN][com.freerdp.channels.smartcard.client] - IRP failure: SCardEstablishContext (0x00090014), status: SCARD_E_NO_SERVICE (0x8010001D)'
    const local: SnapshotParts = {
      ...fromLinux,
      smartcard: failed('0x8010001D', 'no service')
    }
    const findings = pairWith(log, { local, side: 'local' })
    expect(ruleOf(findings, 'smartcard/no-local-reader')).toBeDefined()
    expect(findings.some(({ rule }) => rule.endsWith('/pasted-error'))).toBe(false)
  })

  it('"no valid certificates" with a Linux client and a service that was not started is that service', () => {
    const stopped: SnapshotParts = { serviceList: [service('SCardSvr', 'stopped', 'demand')] }
    const findings = pairWith('Auf dieser Smartcard wurden keine gültigen Zertifikate gefunden.', { local: fromLinux, session: stopped })
    expect(ruleOf(findings, 'smartcard/service-not-triggered')).toMatchObject({ certainty: 'likely' })
  })

  it('of a missing key container speaks of the card drivers of both sides', () => {
    const finding = ruleOf(pairWith('The requested key container does not exist on the smart card.'), 'smartcard/pasted-error')
    expect(english(finding?.cause ?? '')).toContain('different card drivers on both sides')
  })

  it('of a card that is reset and held is in exclusive use, likely and not proved', () => {
    const log =
      '[ERROR][com.freerdp.channels.smartcard.client] - SCardBeginTransaction failed with error SCARD_W_RESET_CARD [-2146434968]\n' +
      '[WARN][com.freerdp.channels.smartcard.client] - IRP failure: SCardStatusW (0x000900CC), status: SCARD_E_SHARING_VIOLATION (0x8010000B)'
    expect(ruleOf(pairWith(log, { side: 'local' }), 'smartcard/in-exclusive-use')).toMatchObject({
      severity: 'warning',
      certainty: 'likely'
    })
  })

  it.each([
    ['[WARN][com.winpr.comm] - Attempt to set XonLimit with an unsupported value: 512', 'likely'],
    ['Die Anforderung wird nicht unterstützt', 'likely'],
    ['La demande n’est pas prise en charge.', 'likely'],
    ['System.ArgumentException: Der angegebene Anschlussname ist ungültig. Kein serieller Anschluss.', 'possible']
  ])('%j with a Linux client leads to what FreeRDP refuses of serial ports, %s', (text, certainty) => {
    expect(ruleOf(pairWith(text, { local: fromLinux }), 'com/freerdp-ioctl')).toMatchObject({ certainty })
    expect(ruleOf(pairWith(text), 'com/freerdp-ioctl')).toBeUndefined()
  })

  it('of Teams says what its own way needs', () => {
    expect(ruleOf(pairWith('AVD Media Not Connected'), 'audio/optimised-apps')).toMatchObject({
      severity: 'warning',
      certainty: 'possible'
    })
  })

  it('of Intune and Group Policy at once is told before and instead of the missing certificate', () => {
    const text = 'SCEP: Certificate enroll failed. Result: (0x82ab0011).'
    const findings = pairWith(text, { local: { certificateList: [] }, side: 'local', extras: { wantsHello: true } })
    expect(findings[0]).toMatchObject({ rule: 'whfb/mixed-management', severity: 'problem' })
    expect(ruleOf(findings, 'whfb/no-certificate')).toBeUndefined()
  })

  it('of a refused password where the local device asks on its secure desktop names that', () => {
    const prompt = {
      layer: 'other' as const,
      key: 'HKLM\\SOFTWARE\\Microsoft\\Windows\\CurrentVersion\\Policies\\System',
      name: 'ConsentPromptBehaviorUser',
      present: true,
      type: 'REG_DWORD',
      data: 1
    }
    const local: SnapshotParts = { certificateList: [certificate()], policyValues: [prompt] }
    const findings = pairWith('The user name or password is incorrect.', { local, side: 'local', extras: { wantsHello: true } })
    expect(ruleOf(findings, 'whfb/secure-desktop-runas')).toBeDefined()
    expect(ruleOf(findings, 'whfb/pasted-error')).toBeUndefined()
  })

  it('does not take a healthy pair’s verdict away', () => {
    const quiet = assess(workingLocal(), workingSession(), {}).findings.map(({ rule }) => rule)
    const told = pairWith('SCardConnect: 0x80100066').map(({ rule }) => rule)
    expect(told.filter((rule) => rule !== 'smartcard/pasted-error')).toEqual(quiet)
  })
})

describe('a message with nothing else', () => {
  it.each([
    [
      'The smart card cannot perform the requested operation or the operation requires a different smart card.',
      'smartcard',
      /another certificate/
    ],
    ['No valid certificates were found on this smart card.', 'smartcard', /takes none of its certificates/],
    ['Keine gültigen Zertifikate', 'smartcard', /takes none of its certificates/],
    ['Signing in with a smart card isn’t supported for your account.', 'smartcard', /domain controller/],
    ['[ERROR][com.freerdp.channels.audin.client] - audin_alsa_parse_addin_args failed with error 87!', 'audioIn', /capture backend/],
    ['Die Anforderung wird nicht unterstützt.', 'com', /Serial redirection/],
    ['Error code: 0x204', 'hello', /could not be reached/],
    ['アクセスが拒否されました。', 'hello', /may not do that/],
    ['El dispositivo no está conectado.', 'com', /not plugged in/],
    ['ERROR_SEM_TIMEOUT reading COM4', 'com', /within the time limit/],
    ['IAudioClient::Initialize -2004287478', 'audioOut', /holds the sound device/]
  ])('%j gets an answer of its own', (text, capability, words) => {
    const finding = alone(text).find(({ rule }) => rule.endsWith('/pasted-error'))
    expect(finding).toMatchObject({ severity: 'warning', certainty: 'possible', capability })
    expect(english(finding?.cause ?? '')).toMatch(words)
    expect(finding?.fix.map(({ step, who }) => `${who}: ${step}`)).toEqual(['you: step.run-on', 'you: step.run-on'])
  })

  it('says of a code without an entry that it has none', () => {
    const finding = alone('Setup failed: 0x80091234').find(({ rule }) => rule.endsWith('/pasted-error'))
    expect(english(finding?.cause ?? '')).toContain('0x80091234: Sidecheck has no entry for this code.')
  })
})
