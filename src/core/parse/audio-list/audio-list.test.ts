import { describe, expect, it } from 'vitest'
import { readWhole } from '../../../../testbed/whole-texts.ts'
import { withPasted } from '../../evidence/stand-in.ts'
import { detectKinds, evidenceOf, parse } from '../index.ts'

const short = (name: string, state = 'SUSPENDED'): string => `3\t${name}\tPipeWire\ts16le 2ch 48000Hz\t${state}\n`

function read(text: string): unknown {
  const result = parse('audio-list', text)
  return result.ok ? result.value : result.reason
}

describe('lists of sound devices', () => {
  it("pactl's devices are read with state, level and default; monitors are none", () => {
    expect(readWhole('audio-list', 'listed')).toMatchObject({
      endpoints: [
        {
          id: 'xrdp-sink',
          name: 'xrdp sink',
          direction: 'output',
          isDefault: true,
          state: 'active',
          muted: true,
          volume: 65,
          redirected: 'yes'
        },
        { id: 'xrdp-source', direction: 'input', isDefault: true, state: 'suspended', muted: false, volume: 100, redirected: 'yes' }
      ],
      listed: ['output', 'input'],
      problems: []
    })
  })

  it("wpctl's tree is read, and its empty list of sources is one", () => {
    expect(readWhole('audio-list', 'tree')).toMatchObject({
      endpoints: [
        { name: 'Built-in Audio Analog Stereo', isDefault: false, muted: true, volume: 40, redirected: 'unknown' },
        { name: 'xrdp-sink', isDefault: true, muted: false, volume: 100, redirected: 'yes' }
      ],
      listed: ['output', 'input']
    })
  })

  it('the dummy output is no device, as pactl, pacmd and pactl info name it', () => {
    const dummy = { endpoints: [{ id: 'auto_null', state: 'notpresent', formFactor: 'placeholder', redirected: 'no' }] }
    expect(read(short('auto_null') + short('auto_null.monitor'))).toMatchObject({ ...dummy, listed: ['output', 'input'] })
    expect(read('1 sink(s) available.\n  * index: 2\n\tname: <auto_null>\n')).toMatchObject({ ...dummy, listed: ['output'] })
    expect(read('Default Sink: auto_null\nDefault Source: auto_null.monitor\n')).toMatchObject({ ...dummy, listed: [] })
  })

  it('German headings and labels are read', () => {
    const text = 'Ziel #1\n\tStatus: IDLE\n\tName: xrdp-sink\n\tBeschreibung: Sitzung\n\tStumm: ja\n\tLautstärke: mono: 1 / 20%\n'
    expect(read(text)).toMatchObject({ endpoints: [{ name: 'Sitzung', state: 'idle', muted: true, volume: 20 }], listed: ['output'] })
  })

  it('a short list of unknown names needs its command to be told apart', () => {
    expect(read(short('studio'))).toMatch(/no list of sound devices/)
    expect(read(`$ pactl list short sources\n${short('studio')}`)).toMatchObject({ endpoints: [{ id: 'studio', direction: 'input' }] })
  })

  it('stands in for a list that could not be read, and says that the other direction may hide', () => {
    const pasted = evidenceOf(short('xrdp-sink'), 'session', '2026-11-20T10:00:00.000Z')
    if (!pasted.ok) throw new Error('refused')
    expect(withPasted('session', undefined, [pasted.evidence])?.audio).toMatchObject({
      status: 'present',
      data: { endpoints: [{ id: 'xrdp-sink' }] },
      incomplete: [{ code: 'PART', mayHide: true }]
    })
  })

  it.each(['', 'auto_null', 'Audio\n', 'Name: xrdp-sink\nState: IDLE\n', 'Sink #1\n', 'Sink Input #4\n\tName: a\n'])(
    '%j is none',
    (text) => {
      expect(parse('audio-list', text).ok).toBe(false)
      expect(detectKinds(text)).not.toContain('audio-list')
    }
  )
})
