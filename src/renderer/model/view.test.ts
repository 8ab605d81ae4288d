import { describe, expect, it } from 'vitest'
import { EMPTY_CASE, hiddenCase } from '../../core/report/case-file.ts'
import type { CaseFile } from '../../core/report/case-file.ts'
import { examplePair } from '../../core/snapshot/example.ts'
import type { Snapshot } from '../../core/snapshot/schema.ts'
import { GROUPS, arrange, rowsOfOneSide } from './groups.ts'
import { findingsFor, firstView, pastedFor } from './view.ts'
import { viewOf, viewOfCase } from './whole-view.ts'

const [local, session] = examplePair(new Date('2026-11-21T10:00:00Z'))
const deviceCount = ({ smartcard, serial, audio }: Snapshot): number =>
  (smartcard.status === 'present' ? smartcard.data.readers.length : 0) +
  (serial.status === 'present' ? serial.data.ports.length : 0) +
  (audio.status === 'present' ? audio.data.endpoints.length : 0)

describe('arrange', () => {
  it('puts each snapshot on the side it says, whichever window shows it', () => {
    expect(arrange(local, session)).toEqual({ local, session, conflict: null })
    expect(arrange(session, local)).toEqual({ local, session, conflict: null })
  })

  it('shows this side alone and names the conflict when both are of one side', () => {
    expect(arrange(local, { ...session, side: 'local' })).toEqual({ local, session: null, conflict: 'local' })
  })

  it('has nothing to say before the first snapshot', () => {
    expect(arrange(null, null)).toEqual({ local: null, session: null, conflict: null })
    expect(arrange(null, session)).toEqual({ local: null, session, conflict: null })
  })
})

describe('a case without names', () => {
  it('whose sides were one machine says so, though their stand-ins differ', () => {
    const twins = { ...EMPTY_CASE, local, session: { ...local, side: 'session' as const } }
    const told = (given: CaseFile): boolean => viewOfCase(given).findings.some(({ rule }) => rule === 'pair/same-machine')
    const { hidden } = hiddenCase(twins)
    const { oneMachine: _, ...silent } = hidden
    expect([told(twins), told(hidden), told(silent)]).toEqual([true, true, false])
  })
})

describe('rowsOfOneSide', () => {
  it.each([local, session])('lists every device once, under a key of its own', (snapshot) => {
    const rows = rowsOfOneSide(snapshot)
    expect(rows).toHaveLength(deviceCount(snapshot))
    expect(new Set(rows.map(({ key }) => key)).size).toBe(rows.length)
    expect(rows.every((row) => row[snapshot.side] !== undefined && row.state === 'alone')).toBe(true)
  })

  it('tells devices of the same name apart', () => {
    const readers = [
      { name: 'Reader 0', states: [] },
      { name: 'Reader 0', states: [] }
    ]
    const twice: Snapshot = { ...local, smartcard: { status: 'present', tookMs: 1, data: { service: { state: 'running' }, readers } } }
    expect(new Set(rowsOfOneSide(twice).map(({ key }) => key)).size).toBe(rowsOfOneSide(twice).length)
  })
})

/** The row of each device of a side. */
const rowsBySide = (view: ReturnType<typeof viewOf>, side: 'local' | 'session'): Map<object, string> =>
  new Map(view.rows.flatMap((row) => (row[side] === undefined ? [] : [[row[side], row.key]])))

describe('viewOf', () => {
  it.each([
    { here: local, other: session },
    { here: session, other: local }
  ])('keeps the key of each device of $here.side when the other side comes and goes', ({ here, other }) => {
    const { side } = here
    const alone = rowsBySide(viewOf(here, null), side)
    expect(alone.size).toBe(deviceCount(here))
    const both = viewOf(here, other)
    expect(rowsBySide(both, side)).toEqual(alone)
    expect(new Set(both.rows.map(({ key }) => key)).size).toBe(both.rows.length)
  })

  it('has the rows that a finding names under the keys that they have in either window', () => {
    const windows = [viewOf(local, session), viewOf(session, local)].map(({ rows, findings }) =>
      findings.flatMap((finding) => (finding.rows ?? []).map((key) => [finding.rule, rows.find((row) => row.key === key)?.name]))
    )
    expect(windows[0]?.length).toBeGreaterThan(0)
    expect(windows[1]).toEqual(windows[0])
    expect(windows.flat().every(([, name]) => name !== undefined)).toBe(true)
  })

  it('sorts every row of a comparison into one group', () => {
    const view = viewOf(local, session)
    expect(GROUPS.flatMap((group) => view.byGroup[group])).toHaveLength(view.rows.length)
    expect(view.rows.length).toBeGreaterThan(0)
  })

  it('has a verdict for each capability, and none where a list could not be read', () => {
    const failed: Snapshot = {
      ...session,
      audio: { status: 'failed', tookMs: 1, reason: 'No answer.', error: { code: 'TIMEOUT', message: '', hint: '' } }
    }
    const { verdicts } = viewOf(local, failed)
    expect(verdicts.smartcard).toHaveLength(1)
    expect(verdicts.audio).toEqual([])
    expect(viewOf(local, session).verdicts.audio).toHaveLength(2)
  })

  it('says nothing of effective redirection while only the local device is known', () => {
    expect(viewOf(local, null).effective).toBeNull()
    expect(viewOf(local, session).effective?.com.result).toBe('blocked')
  })

  it('finds the cause of the example and ties it to its rows', () => {
    const view = viewOf(local, session)
    const missing = view.byGroup.serial.filter(({ state }) => state === 'missing')
    expect(missing.length).toBeGreaterThan(0)
    for (const row of missing) expect(findingsFor(row, view.findings).map(({ rule }) => rule)).toContain('com/policy-blocked')
    expect(view.causes.serial.map(({ rule }) => rule)).toContain('com/policy-blocked')
  })

  it('puts a doubt about the pair before everything, in no group, and proves nothing then', () => {
    const { session: info } = session
    if (info.status !== 'present') throw new Error('the example knows its session')
    const other = { ...session, session: { ...info, data: { ...info.data, clientName: 'KIOSK-9' } } }
    const view = viewOf(local, other)
    expect(view.findings[0]).toMatchObject({ rule: 'pair/other-client', capability: 'pair' })
    expect(Object.values(view.causes).flatMap((causes) => causes.map(({ rule }) => rule))).not.toContain('pair/other-client')
    expect(view.rows.filter(({ certainty }) => certainty === 'proved')).toEqual([])
    expect(viewOf(local, session).findings.filter(({ capability }) => capability === 'pair')).toEqual([])
  })

  it('does not blame a row that reached the session', () => {
    const view = viewOf(local, session)
    const reached = view.rows.filter(({ state }) => state === 'redirected')
    expect(reached.length).toBeGreaterThan(0)
    for (const row of reached) expect(findingsFor(row, view.findings).filter(({ severity }) => severity === 'problem')).toEqual([])
  })
})

describe('viewOf with what was pasted', () => {
  const at = '2026-11-21T10:42:00.000Z'
  const ports = {
    side: 'session',
    kind: 'chgport',
    at,
    value: {
      ports: [
        {
          name: 'COM3',
          target: '\\Device\\RdpDrPort\\;COM3:2\\tsclient\\COM3',
          redirected: { sessionId: 2, client: 'tsclient', clientPort: 'COM3' }
        }
      ]
    }
  } as const
  const connection = { side: 'local', kind: 'rdp', at, value: { properties: [{ name: 'audiomode', type: 'i', value: '0' }] } } as const

  it('compares with a pasted list, and says which topic rests on it', () => {
    const view = viewOf(local, null, false, { pasted: [{ ...ports, value: { ports: [...ports.value.ports] } }], platform: null })
    expect(view.session?.app.host).toBe('pasted')
    expect(view.rows.find((row) => row.session?.name === 'COM3')?.state).toBe('redirected')
    expect(pastedFor(view, 'session', 'serial')).toMatchObject({ kind: 'chgport', at })
    expect(pastedFor(view, 'session', 'smartcard')).toBeUndefined()
    expect(pastedFor(view, 'local', 'serial')).toBeUndefined()
  })

  it('judges the layers of a connection without a session, by the platform that a person named', () => {
    const pasted = [{ ...connection, value: { properties: [...connection.value.properties] } }]
    const view = viewOf(local, null, false, { pasted, platform: 'avd' })
    expect(view.session).toBeNull()
    expect(view.effective?.audioIn).toMatchObject({ result: 'blocked', decidedBy: 'property' })
    expect(view.layers?.platform).toBe('avd')
    const microphone = view.rows.find((row) => row.capability === 'audioIn')
    if (microphone === undefined) throw new Error('no microphone in the example')
    expect(findingsFor(microphone, view.findings).map(({ rule }) => rule)).toContain('audio-in/property-off')
  })

  it('takes the platform from the snapshot where one names it', () => {
    const view = viewOf(local, session, false, { pasted: [], platform: 'xrdp' })
    expect(view.platformKnown).toBe(true)
    expect(view.layers?.platform).toBe('windows365')
  })

  it('has a line of readiness for each requirement', () => {
    const lines = viewOf(local, session).readiness()
    expect(new Set(lines.map(({ id }) => id)).size).toBe(lines.length)
    expect(new Set(lines.map(({ topic }) => topic))).toEqual(new Set(['hello', 'smartcard']))
  })
})

describe('the first view, without the engines', () => {
  const alike = ['local', 'session', 'here', 'rows', 'groups', 'byGroup', 'verdicts', 'effective', 'uses'] as const

  it('has the same lists of a local device alone as with them, and no findings yet', () => {
    const whole = viewOf(local, null)
    const first = firstView(local)
    for (const part of alike) expect(first[part], part).toEqual(whole[part])
    expect(first.findings).toEqual([])
  })

  it('shows nothing of a session, which is judged as a whole', () => {
    expect(firstView(session)).toMatchObject({ local: null, session: null, rows: [], groups: [] })
    expect(firstView(null)).toMatchObject({ local: null, here: null, rows: [] })
  })
})
