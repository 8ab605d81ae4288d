import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { runs } from '../../../testbed/runs.ts'
import { failed as failedWith, input, output, port, present, reader } from '../diagnose/testing.ts'
import { NOT_ASKED } from './not-asked.ts'
import { because, said } from './said.ts'
import type { Endpoint, ReaderState } from './schema.ts'
import { changesOf } from './timeline.ts'

const AT = '2026-11-20T09:40:00.000Z'
const ports = (...names: string[]) => present({ ports: names.map((name) => port(name)) })
const failed = failedWith('READ_THREW', 'it threw')
const absent = { status: 'absent', tookMs: 1, ...because(said('reason.pcsc-stopped')) } as const
const told = (entries: ReturnType<typeof changesOf>): string[] =>
  entries.map(({ change, device, part = '' }) => `${change} ${device} ${part}`.trim())
const readers = (...states: ReaderState[]) => present({ service: { state: 'running' }, readers: [reader('R', { states })] })
const speaker = (parts: Partial<Endpoint> = {}) => present({ endpoints: [{ ...output('S'), ...parts }] })

describe('what changed between two readings of a list', () => {
  it('is what came, what went and what reads differently', () => {
    expect(told(changesOf('serial', ports('COM3', 'COM4'), ports('COM4', 'COM7'), AT))).toEqual(['went COM3', 'came COM7'])
    const renamed = (...descriptions: string[]) => descriptions.map((description) => present({ ports: [{ ...port('COM3'), description }] }))
    const [before = failed, after = failed] = renamed('USB', 'Modem')
    expect(told(changesOf('serial', before, after, AT))).toEqual(['changed COM3'])
  })

  it('has a word for a card that came or went, for the default and for a mute', () => {
    expect(told(changesOf('smartcard', readers('empty'), readers('present'), AT))).toEqual(['changed R card-in'])
    expect(told(changesOf('smartcard', readers('present', 'inuse'), readers('empty'), AT))).toEqual(['changed R card-out'])
    expect(told(changesOf('audio', speaker({ isDefault: false }), speaker({ isDefault: true }), AT))).toEqual(['changed S default'])
    expect(told(changesOf('audio', speaker({ muted: false }), speaker({ muted: true }), AT))).toEqual(['changed S muted'])
    expect(told(changesOf('audio', speaker({ muted: true }), speaker({ muted: false }), AT))).toEqual(['changed S unmuted'])
    expect(told(changesOf('audio', speaker({ muted: true }), speaker({ muted: false, state: 'unplugged' }), AT))).toEqual(['changed S'])
  })

  it('tells nothing of what goes to and fro by itself: steps of a volume, sound that plays, a card that is talked to', () => {
    expect(changesOf('audio', speaker({ volume: 40 }), speaker({ volume: 41 }), AT)).toEqual([])
    expect(changesOf('audio', speaker({ state: 'active' }), speaker({ state: 'idle' }), AT)).toEqual([])
    expect(changesOf('smartcard', readers('present'), readers('present', 'inuse'), AT)).toEqual([])
    expect(changesOf('smartcard', readers('present', 'exclusive'), readers('present'), AT)).toEqual([])
    // That nothing is heard any more is no step.
    expect(told(changesOf('audio', speaker({ volume: 1 }), speaker({ volume: 0 }), AT))).toEqual(['changed S'])
    expect(told(changesOf('smartcard', readers('present'), readers('present', 'mute'), AT))).toEqual(['changed R'])
  })

  it('says of an endpoint whether it plays or records, and tells two of one name apart', () => {
    const before = present({ endpoints: [output('Headset')] })
    const after = present({ endpoints: [output('Headset'), input('Headset')] })
    expect(changesOf('audio', before, after, AT)).toEqual([
      { at: AT, topic: 'audio', change: 'came', device: 'Headset', direction: 'input' }
    ])
    expect(told(changesOf('serial', ports('COM3', 'COM3'), ports('COM3'), AT))).toEqual(['went COM3'])
  })

  it('takes nothing for gone or come where the list could not be read', () => {
    expect(told(changesOf('serial', ports('COM3'), failed, AT))).toEqual(['failed'])
    expect(told(changesOf('serial', failed, ports('COM3', 'COM4'), AT))).toEqual(['back'])
    expect(changesOf('serial', failed, failed, AT)).toEqual([])
    expect(changesOf('serial', NOT_ASKED, ports('COM3'), AT)).toEqual([])
  })

  it('takes no device for removed because the service that lists them was stopped', () => {
    const empty = present({ service: { state: 'running' }, readers: [] })
    expect(told(changesOf('smartcard', readers('present'), absent, AT))).toEqual(['failed'])
    expect(told(changesOf('smartcard', absent, readers('present'), AT))).toEqual(['back'])
    expect(told(changesOf('smartcard', empty, absent, AT))).toEqual([])
    expect(told(changesOf('smartcard', absent, empty, AT))).toEqual([])
    expect(told(changesOf('smartcard', absent, failed, AT))).toEqual([])
    // Windows starts the service with the first reader.
    expect(told(changesOf('smartcard', absent, readers('present'), AT, true))).toEqual(['came R'])
  })

  it('turns one list into the other, whatever both hold', () => {
    const names = fc.uniqueArray(fc.constantFrom('COM1', 'COM2', 'COM3', 'COM4', 'COM5'))
    fc.assert(
      fc.property(names, names, (before, after) => {
        const now = new Set<string>(before)
        for (const { change, device } of changesOf('serial', ports(...before), ports(...after), AT))
          if (change === 'came') now.add(device)
          else now.delete(device)
        expect([...now].toSorted()).toEqual(after.toSorted())
      }),
      runs()
    )
  })
})
