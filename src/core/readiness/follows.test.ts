import { describe, expect, it } from 'vitest'
import { assess } from '../assess/assess.ts'
import { certificate, failed, localSnapshot, sessionSnapshot, unsupported, workingLocal } from '../diagnose/testing.ts'
import type { SnapshotParts } from '../diagnose/testing.ts'
import type { Snapshot } from '../snapshot/schema.ts'
import { english } from '../words/index.ts'
import { withFollowing } from './follows.ts'
import { REQUIREMENTS, readiness } from './readiness.ts'
import type { ReadinessLine } from './types.ts'

function linesOf(local?: Snapshot, session?: Snapshot): ReadinessLine[] {
  const { facts, effective } = assess(local, session, {})
  return readiness(facts, effective)
}
const unread: SnapshotParts = {
  machine: failed('TIMEOUT', ''),
  session: failed('TIMEOUT', ''),
  smartcard: failed('NOT_RUN', ''),
  certificates: failed('TIMEOUT', ''),
  services: unsupported()
}

describe('what follows from a failed requirement', () => {
  it('stands under the first one that failed, and each requirement stands once', () => {
    const groups = withFollowing(linesOf(localSnapshot({ os: 'linux' })))
    const under = (id: string): string[] => groups.find(({ line }) => line.id === id)?.follows.map((line) => line.id) ?? []
    expect(under('hello/device')).toEqual(expect.arrayContaining(['hello/provider', 'hello/validity', 'hello/gesture']))
    expect(groups.flatMap(({ line, follows }) => [line.id, ...follows.map(({ id }) => id)]).toSorted()).toEqual(
      REQUIREMENTS.map(({ id }) => id).toSorted()
    )
  })

  it('leaves what is in order in its place', () => {
    const local = workingLocal({ readers: [], certificateList: [certificate({ provider: 'Microsoft Smart Card Key Storage Provider' })] })
    const groups = withFollowing(linesOf(local))
    expect(groups.find(({ line }) => line.id === 'smartcard/provider')?.line.state).toBe('ok')
    expect(groups.find(({ line }) => line.id === 'smartcard/reader')?.follows.map(({ id }) => id)).toContain('smartcard/pin')
  })

  it('is nothing where a requirement is only not known', () => {
    expect(withFollowing(linesOf()).every(({ follows }) => follows.length === 0)).toBe(true)
  })
})

describe('what was not read', () => {
  const told = (lines: readonly ReadinessLine[]): string => lines.map(({ detail }) => english(detail)).join('\n')

  it('asks for no Sidecheck on a side that it was run on', () => {
    expect(told(linesOf())).toMatch(/run sidecheck on the local device/i)
    expect(told(linesOf())).toMatch(/run sidecheck in the session/i)
    for (const parts of [{}, unread]) {
      expect(told(linesOf(localSnapshot(parts)))).not.toMatch(/run sidecheck (on the local device|there)/i)
      expect(told(linesOf(undefined, sessionSnapshot(parts)))).not.toMatch(/run sidecheck in the session/i)
    }
  })

  it('is no problem: an empty store in the session says nothing of the certificates on the device', () => {
    const lines = linesOf(undefined, sessionSnapshot({ certificateList: [] }))
    expect(lines.filter(({ state }) => state === 'problem').map(({ id }) => id)).toEqual([])
    const here = linesOf(localSnapshot({ certificateList: [] }))
    expect(here.find(({ id }) => id === 'hello/provider')?.state).toBe('problem')
  })
})
