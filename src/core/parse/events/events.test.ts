import { describe, expect, it } from 'vitest'
import { readWhole } from '../../../../testbed/whole-texts.ts'
import { parse } from '../index.ts'

const PLAYBACK = 'Microsoft-Windows-TerminalServices-RdpSoundDriver/Playback'
const CAPTURE = 'Microsoft-Windows-TerminalServices-RdpSoundDriver/Capture'

describe('events', () => {
  it('as text have their log, number, time and words', () => {
    expect(readWhole('events', 'listed')).toEqual({
      kind: 'events',
      channels: [PLAYBACK],
      events: [
        { channel: PLAYBACK, id: 1004, at: '2026-03-04T10:40:12.411Z', message: 'Playback was turned off by the client.' },
        { channel: PLAYBACK, id: 1003, at: '2026-03-03T08:02:55.002Z', message: 'N/A' }
      ],
      problems: []
    })
  })

  it('as XML are the same', () => {
    expect(readWhole('events', 'xml').events).toEqual([
      { channel: CAPTURE, id: 2006, at: '2026-03-04T10:40:13.125Z' },
      { channel: CAPTURE, id: 2003, at: '2026-03-01T07:00:00.000Z', message: 'Recording is on.' }
    ])
  })

  it('have labels in any language', () => {
    const text = `Event[0]:\n  Protokollname: ${CAPTURE}\n  Quelle: X\n  Datum: 2026-03-04T10:40:12.411Z\n  Ereignis-ID: 2004\n  Ebene: Warnung\n`
    expect(parse('events', text)).toMatchObject({ ok: true, value: { events: [{ channel: CAPTURE, id: 2004 }] } })
  })

  it('without a time zone are problems: they may be of another session', () => {
    const text = `Event[0]:\n  Log Name: ${CAPTURE}\n  Source: X\n  Date: 2026-03-04T10:40:12.411\n  Event ID: 2004\n`
    expect(parse('events', text)).toMatchObject({ ok: true, value: { events: [], problems: [{ line: 1 }] } })
  })

  it.each(['', 'Event[0]:\n', '<Event></Event>', 'Event[0]\n a: b\n Date: 2026-03-04T10:40:12Z\n'])('are none in %j', (text) => {
    expect(parse('events', text).ok).toBe(false)
  })
})
