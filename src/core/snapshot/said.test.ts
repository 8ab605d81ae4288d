import * as v from 'valibot'
import { describe, expect, it } from 'vitest'
import { reasons } from '../words/en/reasons.ts'
import { deviceTests } from '../words/en/device-tests.ts'
import { scard } from '../words/en/scard.ts'
import { soundErrors } from '../words/en/sound-errors.ts'
import { english, speakerFor } from '../words/index.ts'
import { errorWords, hintWords, readingWords } from './reading-words.ts'
import { readingSchema, saidSchema } from './reading.ts'
import { because, probeError, said, saidEnglish } from './said.ts'
import type { SaidId } from './said.ts'

const ids = Object.keys({ ...reasons, ...scard, ...soundErrors, ...deviceTests }) as SaidId[]
const namesIn = (entry: string): string[] => [...entry.matchAll(/\{(\w+)/g)].map(([, name = '']) => name)

describe('what a probe says', () => {
  it.each(ids)('%s reads in the file as the catalogue says it', (id) => {
    const params = Object.fromEntries(
      namesIn({ ...reasons, ...scard, ...soundErrors, ...deviceTests }[id]).map((name) => [name, `<${name}> 'a' {b}`])
    )
    expect(saidEnglish(said(id, params))).toBe(english({ id, params }))
  })

  it('is a reading with English and data, and is said in German', () => {
    const reading = {
      status: 'absent' as const,
      tookMs: 1,
      ...because(said('reason.pcsc-stopped')),
      error: probeError('0x8010001D', 'SCARD')
    }
    expect(reading).toMatchObject({ reason: 'The smart card service is not running.', text: { id: 'reason.pcsc-stopped' } })
    expect(speakerFor('de')(readingWords(reading))).toBe('Der Smartcard-Dienst läuft nicht (0x8010001D)')
    expect(english(readingWords(reading))).toBe('The smart card service is not running (0x8010001D)')
  })

  it('is an error with a hint, whose message may hold another sentence', () => {
    const meaning = said('scard.SCARD_E_NO_SERVICE')
    const error = probeError(
      '0x8010001D',
      said('scard.message', { name: 'SCARD_E_NO_SERVICE', call: 'SCardEstablishContext', meaning }),
      said('scard.hint.start-service')
    )
    expect(error).toMatchObject({
      message: 'SCARD_E_NO_SERVICE from SCardEstablishContext. The smart card service is not running.',
      hint: 'Start the smart card service.'
    })
    expect(speakerFor('de')(errorWords(error))).toBe(
      'SCARD_E_NO_SERVICE von SCardEstablishContext. Der Smartcard-Dienst läuft nicht (0x8010001D)'
    )
    expect(speakerFor('de')(hintWords(error))).toBe('Starten Sie den Smartcard-Dienst.')
  })

  it("leaves a machine's own words as they are, without data", () => {
    expect(probeError('EIO', 'input/output error')).toEqual({ code: 'EIO', message: 'input/output error', hint: '' })
  })

  it('of a later version, or with such a sentence inside, is shown in English', () => {
    const later = { id: 'reason.of-tomorrow' }
    for (const text of [later, said('reason.both-host-first', { first: 'a', second: later })]) {
      const words = readingWords({ status: 'absent', tookMs: 1, reason: 'English of tomorrow.', text })
      expect(speakerFor('de')(words)).toContain('English of tomorrow')
    }
  })

  it('is bounded in a file of any origin: so deep, so many params, so long', () => {
    const nested = (depth: number): unknown => ({ id: 'a', params: depth === 0 ? {} : { inner: nested(depth - 1) } })
    expect(v.is(saidSchema, nested(2))).toBe(true)
    expect(v.is(saidSchema, nested(3))).toBe(false)
    expect(v.is(saidSchema, { id: 'a', params: Object.fromEntries(Array.from({ length: 17 }, (_, n) => [`p${n}`, n])) })).toBe(false)
    expect(v.is(saidSchema, { id: 'x'.repeat(121) })).toBe(false)
    expect(v.is(readingSchema(v.object({})), { status: 'absent', tookMs: 1, reason: 'a', text: nested(3) })).toBe(false)
  })
})
