import fc from 'fast-check'
import { runs } from '../../../testbed/runs.ts'
import { describe, expect, it } from 'vitest'
import { localSnapshot, port, sessionSnapshot } from '../diagnose/testing.ts'
import { failed, present, snapshotWith } from '../snapshot/snapshot.testing.ts'
import type { PolicyValue, ServiceInfo, Snapshot } from '../snapshot/schema.ts'
import { english } from '../words/index.ts'
import { readCheckText, summaryOf } from './check.ts'
import type { Check } from './check.ts'
import { differenceWords, findingChanges, sideChanges, whyNotOneSide } from './differences.ts'

const value = (name: string, data?: number): PolicyValue => ({
  layer: 'policy',
  key: 'HKLM\\SOFTWARE\\Policies\\X',
  name,
  present: data !== undefined,
  ...(data === undefined ? {} : { data })
})
const service = (name: string, state: ServiceInfo['state']): ServiceInfo => ({ name, state, start: 'auto' })

const told = (older: Snapshot, newer: Snapshot): string[] =>
  sideChanges(older, newer).differences.map((one) => english(differenceWords(one)))

describe('what differs between two moments of one side', () => {
  it('is each device, setting, service and version, by its name', () => {
    const older = {
      ...localSnapshot({ ports: [port('COM3')] }),
      policies: present({ values: [value('fDisableCcm', 1), value('fDisableCam'), value('gone', 5)] }),
      services: present({ services: [service('SCardSvr', 'running')], media: [{ name: 'Redirector', version: '1.0', source: 'x' }] })
    }
    const newer = {
      ...localSnapshot({ ports: [port('COM4')] }),
      policies: present({ values: [value('fDisableCcm', 0), value('fDisableCam', 1), value('gone')] }),
      services: present({ services: [service('SCardSvr', 'stopped')], media: [{ name: 'Redirector', version: '1.1', source: 'x' }] })
    }
    expect(sideChanges(older, newer).devices).toEqual([
      { topic: 'serial', change: 'went', device: 'COM3' },
      { topic: 'serial', change: 'came', device: 'COM4' }
    ])
    expect(told(older, newer)).toEqual([
      'Setting HKLM\\SOFTWARE\\Policies\\X\\gone: no longer there, was 5',
      'Setting HKLM\\SOFTWARE\\Policies\\X\\fDisableCcm: was 1, now 0',
      'Setting HKLM\\SOFTWARE\\Policies\\X\\fDisableCam: new, 1',
      'Service SCardSvr: was running, auto, now stopped, auto',
      'Program Redirector: was 1.0, now 1.1'
    ])
  })

  it('takes nothing for gone that was not read', () => {
    const values = [value('fDisableCcm', 1)]
    const older = snapshotWith({ policies: present({ values }) })
    expect(told(older, snapshotWith({ policies: failed('5', 'denied') }))).toEqual([
      'Policies: could be read before, and could not be read now'
    ])
    expect(told(snapshotWith({ policies: failed('5', 'denied') }), older)).toEqual([
      'Policies: could not be read before, and can be read now'
    ])
    const unread = { ...value('fDisableCcm'), error: { code: '5', message: 'denied' } }
    expect(told(older, snapshotWith({ policies: present({ values: [unread] }) }))).toEqual([])
    expect(told(older, snapshotWith({ policies: { status: 'not-asked', tookMs: 0, reason: '' } }))).toEqual([])
  })

  it('is nothing between a snapshot and itself, and turns round with the two', () => {
    const values = fc.uniqueArray(
      fc.record({ name: fc.constantFrom('a', 'b', 'c', 'd'), data: fc.option(fc.nat(3), { nil: undefined }) }),
      { selector: ({ name }) => name }
    )
    fc.assert(
      fc.property(values, values, (one, other) => {
        const [a, b] = [one, other].map((list) =>
          snapshotWith({ policies: present({ values: list.map(({ name, data }) => value(name, data)) }) })
        )
        expect(sideChanges(a!, a!).differences).toEqual([])
        const turned = { came: 'went', went: 'came', changed: 'changed', failed: 'back', back: 'failed' } as const
        const there = sideChanges(a!, b!).differences.map(({ name, change }) => `${turned[change]} ${name}`)
        expect(
          sideChanges(b!, a!)
            .differences.map(({ name, change }) => `${change} ${name}`)
            .toSorted()
        ).toEqual(there.toSorted())
      }),
      runs(100)
    )
  })

  it('tells which problems are new and which are gone, and not what was fine', () => {
    const finding = (rule: string, severity: 'problem' | 'ok') =>
      ({ rule, severity, certainty: 'proved', capability: 'com', title: { id: 'x' }, cause: '', evidence: [], fix: [], links: [] }) as never
    const [a, b, fine] = [finding('com/a', 'problem'), finding('com/b', 'problem'), finding('com/c', 'ok')]
    expect(findingChanges([a, fine], [b]).map(({ change, finding: { rule } }) => [change, rule])).toEqual([
      ['came', 'com/b'],
      ['went', 'com/a']
    ])
    expect(findingChanges([a], [a])).toEqual([])
  })

  it('is asked of one side of one machine alone', () => {
    expect(whyNotOneSide(localSnapshot(), localSnapshot())).toBeNull()
    expect(whyNotOneSide(localSnapshot(), sessionSnapshot())).toBe('sides')
    const other = localSnapshot()
    expect(
      whyNotOneSide(localSnapshot(), {
        ...other,
        machine: other.machine.status === 'present' ? present({ ...other.machine.data, name: 'ANOTHER' }) : other.machine
      })
    ).toBe('machines')
  })
})

describe('a check that was kept', () => {
  const check: Check = {
    schema: 'sidecheck.check/1',
    id: '123e4567-e89b-42d3-a456-426614174000',
    at: '2026-11-28T14:02:00.000Z',
    here: 'local',
    local: localSnapshot(),
    session: sessionSnapshot()
  }

  it('is read as it was written', () => {
    const read = readCheckText(JSON.stringify(check))
    expect(read.ok && read.check).toEqual(check)
    expect(summaryOf(check)).toMatchObject({ id: check.id, here: 'local', local: { machine: expect.any(String) as string } })
  })

  it('is refused in words where it is damaged, of a newer version, or holds the wrong side', () => {
    const what = (text: string): string => {
      const read = readCheckText(text)
      return read.ok ? '' : read.error.what
    }
    expect(what(JSON.stringify(check).slice(0, 900))).toContain('is damaged')
    expect(what(JSON.stringify({ ...check, schema: 'sidecheck.check/2' }))).toContain('newer Sidecheck')
    expect(what(JSON.stringify({ ...check, local: check.session }))).toContain('expected content')
    expect(what(JSON.stringify({ ...check, local: null }))).toContain('expected content')
    expect(what(JSON.stringify({ ...check, id: '../../x' }))).toContain('expected content')
  })

  it('never throws, whatever the file holds', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => typeof readCheckText(text).ok === 'boolean'),
      runs(100)
    )
  })
})
