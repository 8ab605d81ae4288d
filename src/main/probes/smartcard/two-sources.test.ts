import { describe, expect, it } from 'vitest'
import { errorWords } from '../../../core/snapshot/reading-words.ts'
import { because, probeError, said } from '../../../core/snapshot/said.ts'
import { speakerFor } from '../../../core/words/index.ts'
import type { Reading } from '../../../core/snapshot/reading.ts'
import type { Reader, SmartcardData } from '../../../core/snapshot/schema.ts'
import { checkReading } from '../../workers/protocol.ts'
import { whoseInXrdpSession } from './linux.ts'
import { joinReadings } from './two-sources.ts'

const reader = (name: string, redirected: 'yes' | 'no' | 'unknown'): Reader => ({ name, states: ['empty'], redirected })
const listed = (...readers: Reader[]): Reading<SmartcardData> => ({
  status: 'present',
  tookMs: 1,
  data: { service: { state: 'running' }, readers }
})
const unread = <S extends 'absent' | 'denied' | 'failed'>(status: S, code: string): Reading<SmartcardData> => ({
  status,
  tookMs: 1,
  reason: `${status}.`,
  error: { code, message: `message of ${code}`, hint: `hint of ${code}` }
})
const join = (...readings: Parameters<typeof joinReadings>): Reading<SmartcardData> => {
  const joined = joinReadings(...readings)
  expect(checkReading('smartcard', joined)).toEqual(joined)
  return joined
}

describe('joinReadings', () => {
  it("keeps a host's reader of the same name as a client's, for they are two", () => {
    const [theirs, own] = [reader('R 0', 'yes'), reader('R 0', 'no')]
    expect(join(listed(own), listed(theirs), true)).toMatchObject({ data: { readers: [theirs, own] } })
  })

  it('lists once what the PC/SC library may itself have from xrdp', () => {
    const [theirs, own] = [reader('R 0', 'yes'), reader('Own 0', 'unknown')]
    expect(join(listed(reader('R 0', 'unknown'), own), listed(theirs), false)).toMatchObject({ data: { readers: [theirs, own] } })
  })

  it.each([
    ['absent', true, 1],
    ['absent', false, 0],
    ['denied', false, 1],
    ['failed', false, 1]
  ] as const)(
    "says beside the client's readers that the host's service is %s, where one is expected (%s): %i",
    (status, expected, errors) => {
      const reading = join(unread(status, '0x8010001D'), listed(reader('R 0', 'yes')), expected)
      const said = [{ code: '0x8010001D', message: `${status}. message of 0x8010001D`, hint: 'hint of 0x8010001D' }]
      expect(reading).toMatchObject({ status: 'present', data: { readers: [{ name: 'R 0' }] } })
      expect(reading.status === 'present' && (reading.incomplete ?? [])).toEqual(errors === 1 ? said : [])
    }
  )

  it.each(['absent', 'denied', 'failed'] as const)("says beside the host's readers that xrdp is %s", (status) => {
    expect(join(listed(reader('Own 0', 'no')), unread(status, 'ENOENT'), true)).toMatchObject({
      data: { readers: [{ name: 'Own 0' }] },
      incomplete: [{ code: 'ENOENT', mayHide: status !== 'absent' }]
    })
  })

  it.each([
    ['absent', 'absent', 'absent', 'XRDP'],
    ['failed', 'absent', 'failed', 'PCSC'],
    ['absent', 'failed', 'failed', 'XRDP'],
    ['denied', 'absent', 'denied', 'PCSC'],
    ['denied', 'failed', 'failed', 'XRDP']
  ] as const)(
    'of a service that is %s and an xrdp that is %s makes %s, led by the error of %s, with both codes',
    (pcsc, xrdp, status, code) => {
      const reading = join(unread(pcsc, 'PCSC'), unread(xrdp, 'XRDP'), true)
      expect(reading).toMatchObject({ status, error: { code, hint: `hint of ${code}` } })
      expect(JSON.stringify(reading)).toContain('message of PCSC')
      expect(JSON.stringify(reading)).toContain('message of XRDP')
    }
  )
})

describe('both errors', () => {
  const xrdp: Reading<SmartcardData> = {
    status: 'failed',
    tookMs: 1,
    ...because(said('reason.xrdp-failed')),
    error: probeError('CLOSED', said('xrdp.asked-at', { message: said('xrdp.closed', { code: 3 }), path: '~/.pcsc10' }))
  }
  const sentence = 'Der Kanaldienst von xrdp hat die Verbindung bei der Anfrage 3 geschlossen. Gefragt wurde unter ~/.pcsc10.'

  it('are said in German where neither answered, the machine’s own words as they are', () => {
    const reading = join(unread('absent', 'PCSC'), xrdp, true)
    expect(reading.status === 'failed' && speakerFor('de')(errorWords(reading.error))).toBe(
      `${sentence} Außerdem PCSC: message of PCSC (CLOSED)`
    )
  })

  it('are said in German with the reason before it, beside the data of the other source', () => {
    const reading = join(listed(), xrdp, true)
    const [gap] = reading.status === 'present' ? (reading.incomplete ?? []) : []
    expect(gap && speakerFor('de')(errorWords(gap))).toContain(`geantwortet, wie es sollte. ${sentence.replace(/\.$/, '')}`)
  })
})

describe('whoseInXrdpSession', () => {
  it("takes the readers of the system's own daemon for the host's, and no others", () => {
    expect(whoseInXrdpSession({}, '/')).toBe('no')
    expect(whoseInXrdpSession({}, '/nonexistent/pcscd.comm')).toBe('unknown')
    expect(whoseInXrdpSession({ PCSCLITE_CSOCK_NAME: '/run/other' }, '/')).toBe('unknown')
  })
})
