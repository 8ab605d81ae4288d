import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseEventXml } from './event-xml.ts'
import { runs } from '../../../../testbed/runs.ts'

const xml = (id: string, time: string, quote = "'"): string =>
  `<Event xmlns='http://schemas.microsoft.com/win/2004/08/events/event'><System><Provider Name='P'/>` +
  `<EventID>${id}</EventID><Level>4</Level><TimeCreated SystemTime=${quote}${time}${quote}/></System></Event>`

describe('parseEventXml', () => {
  it('reads id and time, with or without qualifiers and in both kinds of quotes', () => {
    const expected = { channel: 'c', id: 1006, at: '2026-11-20T08:30:00.123Z' }
    expect(parseEventXml('c', xml('1006', '2026-11-20T08:30:00.1234567Z'))).toEqual(expected)
    expect(parseEventXml('c', xml('1006', '2026-11-20T08:30:00.1234567Z', '"').replace('<EventID>', "<EventID Qualifiers='0'>"))).toEqual(
      expected
    )
  })

  it('answers undefined for what is no event', () => {
    expect(parseEventXml('c', '<Event/>')).toBeUndefined()
    expect(parseEventXml('c', xml('1006', 'yesterday'))).toBeUndefined()
    expect(parseEventXml('c', xml('', '2026-11-20T08:30:00Z'))).toBeUndefined()
  })

  it('never throws, whatever it is given', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (id, time) => void parseEventXml('c', xml(id, time))),
      runs()
    )
  })
})
