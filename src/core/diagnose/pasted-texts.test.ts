import { describe, expect, it } from 'vitest'
import { readWhole, wholeTexts } from '../../../testbed/whole-texts.ts'
import { assess } from '../assess/assess.ts'
import { parse } from '../parse/index.ts'
import type { ParseKind, PastedEvidence } from '../parse/index.ts'
import type { Side } from '../snapshot/schema.ts'
import { policy, sessionSnapshot, workingLocal, workingSession } from './testing.ts'

const AT = '2026-11-20T10:00:00.000Z'
const LOCAL: readonly ParseKind[] = ['rdp', 'certutil-store', 'pcsc-scan', 'opensc-tool']
const sideOf = (kind: ParseKind): Side => (LOCAL.includes(kind) ? 'local' : 'session')

describe('whole texts as evidence', () => {
  it.each(wholeTexts())('$kind ($what) is judged without failing, and every missing device is told', ({ kind, bytes }) => {
    const result = parse(kind, bytes)
    if (!result.ok) throw new Error(result.reason)
    const pasted = [{ side: sideOf(kind), kind, at: AT, value: result.value } as PastedEvidence]
    for (const platform of ['avd', 'rds'] as const) {
      const { effective, findings } = assess(workingLocal(), sessionSnapshot({ platform }), { pasted })
      expect(Object.values(effective.capabilities).every((found) => found.result === 'unknown' || found.decidedBy !== null)).toBe(true)
      expect(new Set(findings.filter((found) => found.severity === 'problem').map((found) => found.capability)).size).toBeGreaterThan(0)
    }
  })

  it.each([
    ['default', { smartcard: { result: 'redirected' }, com: { result: 'redirected' }, audioOut: { result: 'redirected' } }],
    ['smart-card-alone', { smartcard: { result: 'redirected' }, com: { result: 'blocked', decidedBy: 'property' } }],
    ['remote-sound-and-a-class', { audioOut: { result: 'remote' }, smartcard: { result: 'blocked', decidedBy: 'property' } }]
  ])('the host pool string "%s" decides as a person would read it', (what, capabilities) => {
    const session = workingSession({ platform: 'avd', policyValues: [policy('fDisableCcm', 0)] })
    const pasted: PastedEvidence[] = [{ side: 'session', kind: 'host-pool', at: AT, value: readWhole('host-pool', what) }]
    expect(assess(undefined, session, { pasted }).effective.capabilities).toMatchObject(capabilities)
  })
})
