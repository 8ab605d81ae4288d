import { describe, expect, it } from 'vitest'
import { findingJson } from '../report/json.ts'
import { findingsOfPair as findingsOf } from './case.ts'
import type { Pair } from './case.ts'
import { incomplete } from '../snapshot/snapshot.testing.ts'
import type { Reader } from '../snapshot/schema.ts'
import { reader } from './testing.ts'
import type { SnapshotParts } from './testing.ts'

const findingsOfPair = (pair: Pair) => findingsOf(pair).map(findingJson)

const READER = 'Yubico YubiKey OTP+FIDO+CCID 0'
const xrdp = (parts: SnapshotParts) => findingsOfPair({ session: { os: 'linux', platform: 'xrdp', ...parts } })
const own: Reader[] = [reader('Own Reader 00 00', { redirected: 'no' })]
const service = { state: 'running' } as const
const absent = (code: string) => ({ status: 'absent', tookMs: 1, reason: 'None.', error: { code, message: 'None.', hint: '' } }) as const

describe('smart cards in an xrdp session', () => {
  it.each([
    ['ENOENT', 'The remote desktop does not pass smart cards on.'],
    ['ECONNREFUSED', 'The part of the remote desktop that passes devices on has stopped.'],
    ['0xC0000001', 'Your Remote Desktop app does not pass smart cards on.']
  ])('with the error %s are told: %s, whether the host has readers of its own or none', (code, title) => {
    const alone = xrdp({ smartcard: absent(code) }).find((one) => one.rule === 'smartcard/xrdp-not-offered')
    const beside = xrdp({ smartcard: incomplete({ service, readers: own }, code, 'None.') }).find(
      (one) => one.rule === 'smartcard/xrdp-not-offered'
    )
    for (const finding of [alone, beside])
      expect(finding).toMatchObject({ title, severity: 'problem', evidence: [{ value: expect.stringContaining(code) }] })
  })

  it('are not missed where the client has readers there beside an error of the host', () => {
    const readers = [reader(READER, { redirected: 'yes' })]
    const findings = xrdp({ smartcard: incomplete({ service, readers }, '0x8010001D', 'No service.') })
    expect(findings.map(({ rule }) => rule)).toContain('smartcard/xrdp-listed-only')
    expect(findings.map(({ rule }) => rule)).not.toContain('smartcard/xrdp-not-offered')
  })

  it('are neither missing nor explained where xrdp could not be asked', () => {
    const findings = findingsOfPair({
      local: { readers: [reader(READER)] },
      session: { os: 'linux', platform: 'xrdp', smartcard: incomplete({ service, readers: own }, 'TIMEOUT', 'No answer.', true) }
    })
    expect(findings.filter(({ rows }) => (rows ?? []).length > 0).map(({ rule }) => rule)).not.toContain('smartcard/xrdp-not-offered')
    expect(findings.map(({ title }) => title).join(' ')).not.toMatch(/did not reach/)
  })

  it('never lead to a command of Windows in the session', () => {
    expect(JSON.stringify(xrdp({ smartcard: absent('0x8010001D') }))).not.toContain('sc query')
  })
})
