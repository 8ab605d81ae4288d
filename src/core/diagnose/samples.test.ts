import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { detectKind, parse } from '../parse/index.ts'
import type { ParseKind } from '../parse/index.ts'
import type { Side } from '../snapshot/schema.ts'
import { assess } from '../assess/assess.ts'
import type { PastedEvidence } from '../facts/answers.ts'
import { policy, sessionSnapshot, workingLocal, workingSession } from './testing.ts'

/** Published texts that are no part of this repository: read where they lie beside it. */
const FOLDER = new URL('../../../../shared/samples/', import.meta.url)
const present = existsSync(FOLDER)
const AT = '2026-11-20T10:00:00.000Z'

/** `kind` where a text does not show its own. */
const TOPICS: readonly { topic: string; kind: ParseKind; side: Side }[] = [
  { topic: 'rdp', kind: 'rdp', side: 'local' },
  { topic: 'avd-rdp-properties', kind: 'host-pool', side: 'session' },
  { topic: 'policies', kind: 'reg', side: 'session' },
  { topic: 'certutil-scinfo', kind: 'certutil-scinfo', side: 'session' },
  { topic: 'certutil-store', kind: 'certutil-store', side: 'local' },
  { topic: 'ports', kind: 'chgport', side: 'session' },
  { topic: 'pcsc', kind: 'pcsc-scan', side: 'local' }
]

function evidence(topic: string, name: string): PastedEvidence | undefined {
  const found = TOPICS.find((one) => one.topic === topic)
  if (found === undefined) return undefined
  const bytes = readFileSync(new URL(`${topic}/${name}`, FOLDER))
  const kind = detectKind(bytes) ?? found.kind
  const result = parse(kind, bytes)
  return result.ok ? ({ side: found.side, kind, at: AT, value: result.value } as PastedEvidence) : undefined
}

const explained = (pasted: PastedEvidence[], platform: 'avd' | 'rds') => {
  const local = workingLocal()
  return assess(local, sessionSnapshot({ platform }), { pasted })
}

const pool = (name: string) => {
  const one = evidence('avd-rdp-properties', name)
  const session = workingSession({ platform: 'avd', policyValues: [policy('fDisableCcm', 0)] })
  return assess(undefined, session, { pasted: one === undefined ? [] : [one] }).effective.capabilities
}

describe.skipIf(!present)('published texts as evidence (needs the samples beside the repository)', () => {
  it.each(present ? TOPICS.flatMap(({ topic }) => readdirSync(new URL(`${topic}/`, FOLDER)).map((name) => ({ topic, name }))) : [])(
    '$topic/$name is judged without failing, and every missing device is told',
    ({ topic, name }) => {
      const one = evidence(topic, name)
      for (const platform of ['avd', 'rds'] as const) {
        const { effective, findings } = explained(one === undefined ? [] : [one], platform)
        expect(Object.values(effective.capabilities).every((found) => found.result === 'unknown' || found.decidedBy !== null)).toBe(true)
        expect(new Set(findings.filter((found) => found.severity === 'problem').map((found) => found.capability)).size).toBeGreaterThan(0)
      }
    }
  )

  it('reads the host pool strings as a person would', () => {
    expect(pool('001-defaults-2019.txt')).toMatchObject({
      smartcard: { result: 'redirected' },
      com: { result: 'redirected' },
      audioOut: { result: 'redirected' }
    })
    expect(pool('007-gov-smartcard-only.txt')).toMatchObject({
      smartcard: { result: 'redirected' },
      com: { result: 'blocked', decidedBy: 'property' }
    })
    expect(pool('011-class-guid.txt')).toMatchObject({
      audioOut: { result: 'remote' },
      smartcard: { result: 'blocked', decidedBy: 'property' }
    })
  })
})
